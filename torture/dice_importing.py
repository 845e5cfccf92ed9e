"""What the dice do with how lists are brought in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from leaddesk.models import ColumnMap, Lead
from leaddesk.operations.import_products import import_products
from leaddesk.operations.import_purchases import import_purchases
from leaddesk.operations.import_touchpoints import import_touchpoints
from leaddesk.operations.list_mappings import forget_columns, remember_columns, rename_columns
from leaddesk.rules.list_mapping import ListMapping, Writing
from leaddesk.rules.list_rows import Duplicates
from leaddesk.store.store import Store
from torture.examples_importing import product_rows, purchase_rows, touches

if TYPE_CHECKING:
    from torture.dice import Dice

_PRODUCTS = ("Serie A", "SÉRIE b", "Größenprüfer", "Kabel <b>")
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


def sold_list(dice: Dice, store: Store) -> Any:
    """A list of purchases or of products, of leads and products that are there and of others."""
    if dice.random.random() < 0.3:
        offered = [
            (dice.one(("", "4711", "4712")), dice.one(_PRODUCTS), dice.one(("", "Geräte")))
            for _ in range(dice.random.randint(1, 4))
        ]
        titles = ("Artikelnummer", "Bezeichnung", "Warengruppe")
        how = dice.one((Duplicates.FILL, Duplicates.UPDATE, Duplicates.SKIP))
        rows = product_rows(titles, *offered)
        return store.run(import_products, rows, "Preisliste", "p.csv", how)
    numbers = store.ask(lambda s: list(s.scalars(select(Lead.number).order_by(Lead.id))))
    sold = [
        (
            dice.one((*numbers, "", "L-99999")), dice.one(("", "a@x.example", "neu@z.example")),
            f"{dice.random.randint(1, 20):02}.11.2024", dice.one(("4711", "")),
            dice.one(_PRODUCTS), dice.one(("", "1,5", "-2")), dice.one(("12,34", "9", "x")),
            dice.one(("", "A-1", "A-2")), dice.one(("", "Größe AG")),
        )
        for _ in range(dice.random.randint(1, 5))
    ]  # fmt: skip
    head = ("Interessentennr.", "E-Mail", "Belegdatum", "Art.-Nr.", "Artikel", "Menge", "Betrag",
            "Auftrag", "Firma")  # fmt: skip
    create = dice.random.random() < 0.5
    return store.run(import_purchases, purchase_rows(head, *sold), "ERP", "u.csv", create)


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
