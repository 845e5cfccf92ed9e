"""The rules of the agreement between marketing and sales as the store has them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import lru_cache

from sqlalchemy import BigInteger, Text, select, type_coerce
from sqlalchemy.orm import Session

from leaddesk.models.agreement import SlaVersion
from leaddesk.models.quick import plain_rows, plain_value
from leaddesk.models.settings import Setting
from leaddesk.rules.offers import HandOverRules, rules_from_json
from leaddesk.rules.sla import RuleVersion, rule_from_json

_KEPT = select(
    SlaVersion.version,
    type_coerce(SlaVersion.since, BigInteger),
    type_coerce(SlaVersion.definition, Text),
).order_by(SlaVersion.key, SlaVersion.version)


def read_sla_rules(session: Session) -> Sequence[RuleVersion]:
    """All versions of all rules, those of one rule in their order."""
    return _versions(tuple(plain_rows(session, _KEPT)))


@lru_cache(maxsize=8)
def _versions(rows: tuple[tuple[int, int, str], ...]) -> tuple[RuleVersion, ...]:
    """They are asked for after many steps and change once a year."""
    return tuple(
        RuleVersion(rule_from_json(json.loads(text)), version, _moment(since))
        for version, since, text in rows
    )


HAND_OVER = "hand_over_to_sales"
_HAND_OVER = select(type_coerce(Setting.value, Text)).where(Setting.key == HAND_OVER)


def read_hand_over(session: Session) -> HandOverRules:
    """How leads come to sales; as it is proposed where nothing has been set."""
    text = plain_value(session, _HAND_OVER)
    return HandOverRules() if text is None else rules_from_json(json.loads(text))


def _moment(milliseconds: int) -> datetime:
    return datetime.fromtimestamp(milliseconds / 1000, UTC)
