"""Words for the reasons of a stage move, and for those that open the gate to sales."""

from __future__ import annotations

from collections.abc import Sequence

from leaddesk.rules.stage_moves import OVERRIDE_REASONS, REASONS, MoveKind
from leaddesk.ui.words import Marked, marked

_NAMES: dict[str, Marked] = {
    "assessed_too_early": marked("Reasons", "Assessed too early"),
    "postponed": marked("Reasons", "Postponed by the customer"),
    "moved_by_mistake": marked("Reasons", "Moved by mistake"),
    "opportunity_too_small": marked("Reasons", "Opportunity too small"),
    "target_group_does_not_fit": marked("Reasons", "Target group does not fit"),
    "no_suitable_solution": marked("Reasons", "No suitable solution"),
    "not_now": marked("Reasons", "Not now"),
    "data_unusable": marked("Reasons", "Data unusable"),
    "wrong_contact": marked("Reasons", "Wrong contact person"),
    "wrong_territory": marked("Reasons", "Not my territory"),
    "not_worked_in_time": marked("Reasons", "Not worked in time"),
    "price": marked("Reasons", "Price"),
    "no_budget": marked("Reasons", "No budget"),
    "competitor": marked("Reasons", "Competitor"),
    "no_need": marked("Reasons", "No need"),
    "no_answer": marked("Reasons", "No answer"),
    "timing": marked("Reasons", "Timing"),
    "consultant": marked("Reasons", "Consultant"),
    "not_serious": marked("Reasons", "Not serious"),
    "duplicate": marked("Reasons", "Duplicate"),
    "region": marked("Reasons", "Region"),
    "product": marked("Reasons", "Product"),
    "capacity": marked("Reasons", "Capacity"),
    "too_small": marked("Reasons", "Too small"),
    "new_need": marked("Reasons", "New need"),
    "new_contact": marked("Reasons", "New contact person"),
    "budget_found": marked("Reasons", "Budget found"),
    "concrete_inquiry": marked("Reasons", "Concrete inquiry"),
    "personal_recommendation": marked("Reasons", "Personal recommendation"),
    "agreed_with_sales": marked("Reasons", "Agreed with sales"),
    "customer_asked_to_wait": marked("Reasons", "The customer asked us to wait"),
    "waiting_for_data": marked("Reasons", "Waiting for data of the customer"),
    "customer_away": marked("Reasons", "Nobody is there at the customer’s"),
    "waiting_for_us": marked("Reasons", "Waiting for somebody of ours"),
    "erased": marked("Reasons", "Person erased"),
    "other": marked("Reasons", "Other reason"),
}
ASKING: dict[MoveKind, Marked] = {
    MoveKind.BACKWARD: marked("Reasons", "Moved back"),
    MoveKind.RETURNED: marked("Reasons", "Returned to marketing"),
    MoveKind.LOST: marked("Reasons", "Lost"),
    MoveKind.EXCLUDED: marked("Reasons", "Excluded"),
    MoveKind.PARTNER: marked("Reasons", "Passed to a partner"),
    MoveKind.REOPENED: marked("Reasons", "Opened again"),
}
"""The kinds of moves that ask for a reason, and what they are called."""
# Where the move gives a word a sense of its own.
_BY_MOVE: dict[tuple[MoveKind, str], Marked] = {
    (MoveKind.LOST, "competitor"): marked("Reasons", "Went to a competitor"),
    (MoveKind.EXCLUDED, "competitor"): marked("Reasons", "Is a competitor"),
    (MoveKind.EXCLUDED, "consultant"): marked("Reasons", "Is a consultant"),
    (MoveKind.PARTNER, "region"): marked("Reasons", "Partner is responsible for the region"),
    (MoveKind.PARTNER, "product"): marked("Reasons", "Product of the partner"),
    (MoveKind.PARTNER, "capacity"): marked("Reasons", "No capacity of our own"),
    (MoveKind.PARTNER, "too_small"): marked("Reasons", "Too small for us"),
}


def move_name(kind: MoveKind) -> str:
    """Of one of ASKING."""
    return ASKING[kind].now()


def reason_name(key: str, move: MoveKind | None = None) -> str:
    """The word for a reason, as this kind of move means it; a reason typed freely as it is."""
    name = _BY_MOVE.get((move, key)) if move is not None else None
    name = name or _NAMES.get(key)
    return key if name is None else name.now()


def reasons_of(move: MoveKind, keys: Sequence[str] = ()) -> tuple[tuple[str, str], ...]:
    """The reasons that are asked for at such a move, in their order: (key, word). `keys`: those of
    the store, else those that come with the program."""
    return tuple((key, reason_name(key, move)) for key in keys or REASONS[move])


def override_reasons() -> tuple[tuple[str, str], ...]:
    """The reasons offered for opening the gate: (key, word)."""
    return tuple((key, reason_name(key)) for key in OVERRIDE_REASONS)
