"""What the dice do with ERPs: batches, numbers, profiles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from leaddesk.exchange.erp_answer import AnswerRow
from leaddesk.models import BatchRow
from leaddesk.operations.customer_number import set_customer_number
from leaddesk.operations.erp_profiles import (
    keep_erp_profile,
    remove_erp_profile,
    set_erp_options,
)  # fmt: skip
from leaddesk.operations.hand_over import prepare_batch
from leaddesk.operations.take_answer import take_answer
from leaddesk.store.store import Store
from torture.examples_erp import OWN

if TYPE_CHECKING:
    from torture.dice import Dice

_RANGE = {"numbers": "by_us", "number_from": "1", "number_to": "40", "number_prefix": "K"}


def hand_over(dice: Dice, store: Store) -> Any:
    """A number is typed, a batch prepared, an answer taken, or a profile is set."""
    chance = dice.random.random()
    if chance < 0.1:
        return _profile(dice, store)
    if chance < 0.3:
        return store.run(set_customer_number, dice.leads(store)[0], dice.one(("", "K1", "K5")))
    if chance < 0.6:
        profile, again = dice.one(("generic", "generic", "odoo_contacts")), dice.one((False, True))
        return store.run(prepare_batch, dice.leads(store, 3), profile, again=again)
    given = select(BatchRow.reference).order_by(BatchRow.lead_id, BatchRow.batch_id)
    references = store.ask(lambda s: list(s.scalars(given)))
    numbers = ("", "K1", "K7", "K8", "K9")
    answer = [AnswerRow(i, ref, dice.one(numbers)) for i, ref in enumerate(references, 2)]
    return store.run(take_answer, answer, "antwort.xlsx")


def _profile(dice: Dice, store: Store) -> Any:
    chance = dice.random.random()
    if chance < 0.6:
        return store.run(set_erp_options, "generic", dice.one((_RANGE, {"numbers": "by_erp"})))
    if chance < 0.9:
        return store.run(keep_erp_profile, OWN)
    return store.run(remove_erp_profile, "own-1")
