"""What the dice do with how lists are brought in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from leaddesk.models import ColumnMap
from leaddesk.operations.list_mappings import forget_columns, remember_columns, rename_columns
from leaddesk.rules.list_mapping import ListMapping, Writing
from leaddesk.store.store import Store

if TYPE_CHECKING:
    from torture.dice import Dice

_FIELDS = ("company.name", "company.industry", "lead.note")


def mapping(dice: Dice, store: Store) -> Any:
    """A mapping is remembered, gets another name, or is forgotten."""
    kept = store.ask(lambda s: list(s.scalars(select(ColumnMap.id).order_by(ColumnMap.id))))
    chance = dice.random.random()
    if chance < 0.2:
        return store.run(forget_columns, dice.one(kept or [0]))
    if chance < 0.4:
        return store.run(rename_columns, dice.one(kept or [0]), dice.one(("Messe", "Liste", "")))
    said = ListMapping(
        {"Firma": dice.one(_FIELDS)},
        {"company.name": dice.one(tuple(Writing))},
        {"company.industry": {"metall": dice.one(("Metallbau", ""))}},
        {"lead.campaign": dice.one(("Messe", "Größe"))},
    )
    return store.run(remember_columns, "Liste", dice.one(("digest", "other")), said)
