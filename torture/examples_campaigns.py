"""Examples of the operations about campaigns."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import select

from leaddesk.models import Lead
from leaddesk.operations.campaigns import put_into_campaign, set_campaign
from leaddesk.rules.campaigns import Campaign, CampaignKind, Channel
from leaddesk.rules.measure_warnings import Warned, What
from leaddesk.store.store import Store

_AUTUMN = Campaign(
    "Herbst-Mailing <b>", CampaignKind.MAILING, Channel.POST, "Messe", "", None, date(2026, 12, 31),
    "leads", 40, Decimal(1800), note="an alle Größen",
)  # fmt: skip

_SILENT = Warned(What.SOURCE_SILENT, 0, 9, "source:messe", "Messe <b>")


def _leads(store: Store) -> list[int]:
    return store.ask(lambda s: list(s.scalars(select(Lead.id).order_by(Lead.id).limit(3))))


def _renamed(store: Store) -> tuple[Any, ...]:
    made = store.run(set_campaign, replace(_AUTUMN, name="Frühjahr")).result
    store.run(put_into_campaign, _leads(store), "frühjahr")
    return replace(_AUTUMN, name="Frühling"), made


EXAMPLES: Mapping[str, Callable[[Store], tuple[Any, ...]]] = {
    "gather_campaign": lambda s: (s.run(set_campaign, _AUTUMN).result,),
    "put_into_campaign": lambda s: (_leads(s), "Messe Köln 2025"),
    "put_off_warning": lambda s: (_SILENT, {_SILENT.key}),
    "remove_campaign": lambda s: (s.run(set_campaign, replace(_AUTUMN, name="Kurz")).result,),
    "set_campaign": _renamed,
}
