"""What the dice do with how lists are brought in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from leaddesk.models import ColumnMap, Lead
from leaddesk.operations.import_touchpoints import import_touchpoints
from leaddesk.operations.list_mappings import forget_columns, remember_columns, rename_columns
from leaddesk.rules.list_mapping import ListMapping, Writing
from leaddesk.store.store import Store
from torture.examples_importing import touches

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


def told_list(dice: Dice, store: Store) -> Any:
    """A list of what happened, to leads that are there and to others."""
    numbers = store.ask(lambda s: list(s.scalars(select(Lead.number).order_by(Lead.id))))
    rows = [
        (
            dice.one((*numbers, "", "L-99999")), dice.one(("", "a@x.example", "neu@z.example")),
            f"{dice.random.randint(1, 20):02}.11.2025", dice.one(("Anruf", "Klick", "Messe", "?!")),
            dice.one(("", "Größe AG")),
        )
        for _ in range(dice.random.randint(1, 5))
    ]  # fmt: skip
    head = ("Interessentennr.", "E-Mail", "Datum", "Art", "Firma")
    return store.run(
        import_touchpoints, touches(head, *rows), dice.one(("Newsletter", "Callcenter")), "l.csv",
        dice.random.random() < 0.5,
    )  # fmt: skip
