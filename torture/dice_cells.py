"""What the dice do with cells of the list: blocks typed, pasted and filled down."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from leaddesk.operations.cells import edit_cells
from leaddesk.rules.list_cells import Cell
from leaddesk.store.store import Store

if TYPE_CHECKING:
    from torture.dice import Dice

TEXTS: dict[str, tuple[str, ...]] = {
    "company": ("Größe & Söhne KG", ""), "contact": ("Frau Dr. Sabine Krüger", "Petersen", ""),
    "city": ("Köln", ""), "postal_code": ("33602", "1067"), "phone": ("0521 448120-17", "xy"),
    "email": ("a@x.example", ""), "position": ("Einkauf", ""), "value": ("1.234,5", "viel", ""),
    "source": ("Messe", ""), "due": ("+9", "-", "g"), "owner": ("AB", "", "Niemand"),
}  # fmt: skip


def cells(dice: Dice, store: Store) -> Any:
    """A few columns of a few leads."""
    keys = dice.random.sample(sorted(TEXTS), 3)
    block = [Cell(x, key, dice.one(TEXTS[key])) for x in dice.leads(store, 4) for key in keys]
    return store.run(edit_cells, block, dice.clock().date())
