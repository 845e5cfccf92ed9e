"""What the team has set about the stages and the moves between them, and what gates look at."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from sqlalchemy import Text, or_, select, type_coerce
from sqlalchemy.orm import Session

from leaddesk.models.qualification import read_questions
from leaddesk.models.quick import plain_rows
from leaddesk.models.settings import Setting
from leaddesk.models.stage_order import ORDER, order_kept
from leaddesk.rules.qualification import Question
from leaddesk.rules.stage_moves import REASONS, FunnelPlan, MoveKind
from leaddesk.rules.stage_order import AS_IT_COMES
from leaddesk.rules.stage_reasons import ReasonList, reasons_from_json
from leaddesk.rules.stage_settings import DEFAULT_SETTINGS, setting_from_json
from leaddesk.rules.stages import Stage

STAGE, REASONS_OF = "stage.", "reasons."
"""How the keys of these settings begin: stage.sql, reasons.lost."""
_KEPT = (
    select(Setting.key, type_coerce(Setting.value, Text))
    .where(
        or_(
            Setting.key.startswith(STAGE),
            Setting.key.startswith(REASONS_OF),
            Setting.key == ORDER,
        )
    )
    .order_by(Setting.key)
)


def read_plan(session: Session) -> FunnelPlan:
    """The stages with their gates, the questions that these ask, the reasons, the order."""
    rows = tuple((key, value) for key, value in plain_rows(session, _KEPT))
    return _plan(rows, read_questions(session))


def read_reasons(session: Session) -> dict[MoveKind, ReasonList]:
    """The reasons of every kind of move, those that are not offered any more among them."""
    kept = {key: json.loads(value) for key, value in plain_rows(session, _KEPT)}
    return {
        kind: reasons_from_json(kind, kept.get(REASONS_OF + kind.value, {}))
        for kind in MoveKind
        if REASONS[kind]
    }


@lru_cache(maxsize=16)
def _plan(rows: tuple[tuple[str, str], ...], questions: tuple[Question, ...]) -> FunnelPlan:
    """It is asked for with every lead that is shown, and changes once a month."""
    kept: Mapping[str, Any] = {key: json.loads(value) for key, value in rows}
    order = order_kept(dict(rows)[ORDER]) if ORDER in kept else AS_IT_COMES
    settings = {
        stage: setting_from_json(stage, kept[STAGE + stage.key])
        if STAGE + stage.key in kept
        else DEFAULT_SETTINGS[stage]
        for stage in Stage
    }
    reasons = {
        kind: reasons_from_json(kind, kept.get(REASONS_OF + kind.value, {})).offered
        for kind in MoveKind
    }
    return FunnelPlan(settings, questions, reasons, order)
