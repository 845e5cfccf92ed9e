"""One example of every operation that the program has, on a store with the sample in it.

`operations` finds them by themselves: each public function in `leaddesk.operations` whose first
parameter is a Work. A new one without an example here fails a test.
"""

from __future__ import annotations

import inspect
import pkgutil
from collections.abc import Callable, Mapping
from datetime import date
from importlib import import_module
from typing import Any

from sqlalchemy import select

from leaddesk import operations as rooms
from leaddesk.exchange.erp_answer import AnswerRow
from leaddesk.models import BatchRow, Lead, Touchpoint
from leaddesk.models.records import find_record
from leaddesk.models.work import Work
from leaddesk.models.written import said_by
from leaddesk.operations.hand_over import mark_sent, prepare_batch
from leaddesk.operations.leads import add_contact, assign_owner
from leaddesk.operations.sample_removal import remove_sample
from leaddesk.operations.touchpoints import Happening, log_touchpoint
from leaddesk.operations.views import save_view
from leaddesk.queries.hand_over import candidates
from leaddesk.rules.checks import CheckContext, CheckedRow, prepare
from leaddesk.rules.follow_ups import NextStep
from leaddesk.rules.list_rows import Duplicates
from leaddesk.rules.stages import Stage
from leaddesk.rules.touchpoints import Kind
from leaddesk.store.store import Store
from torture.examples_agreement import EXAMPLES as OF_AGREEMENT
from torture.examples_campaigns import EXAMPLES as OF_CAMPAIGNS
from torture.examples_cells import EXAMPLES as OF_CELLS
from torture.examples_consent import EXAMPLES as OF_CONSENT
from torture.examples_distribution import EXAMPLES as OF_DISTRIBUTION
from torture.examples_erp import EXAMPLES as OF_ERP
from torture.examples_follow_ups import EXAMPLES as OF_FOLLOW_UPS
from torture.examples_gates import EXAMPLES as OF_GATES
from torture.examples_importing import EXAMPLES as OF_IMPORTING
from torture.examples_merging import EXAMPLES as OF_MERGING
from torture.examples_nurturing import EXAMPLES as OF_NURTURING
from torture.examples_offering import EXAMPLES as OF_OFFERING
from torture.examples_papers import EXAMPLES as OF_PAPERS
from torture.examples_privacy import EXAMPLES as OF_PRIVACY
from torture.examples_scoring import EXAMPLES as OF_SCORING
from torture.examples_segments import EXAMPLES as OF_SEGMENTS
from torture.examples_team import EXAMPLES as OF_TEAM

Operation = Callable[..., Any]
Arguments = tuple[Any, ...]

FINAL = frozenset(
    {"mark_sent", "withdraw_batch", "set_up_store", "erase_person", "let_person_back"}
)
"""The world has seen these, the law wants them to be for good, or the store is of no use without:
no undo leads there."""

_COLUMNS = {0: "company.name", 1: "contact.last_name", 2: "contact.email", 3: "lead.segments"}
_CELLS = (
    ("Größe & Söhne GmbH & Co. KG", "Weiß", "weiss@groesse.example", "4"),
    ("Ötztaler <b>Möbel</b> AG", "Yıldız", "y@oetz.example", ""),
)


def operations() -> dict[str, Operation]:
    """Every operation by its name."""
    found: dict[str, Operation] = {}
    for room in pkgutil.iter_modules(rooms.__path__, rooms.__name__ + "."):
        module = import_module(room.name)
        for name, function in inspect.getmembers(module, inspect.isfunction):
            own = function.__module__ == module.__name__ and not name.startswith("_")
            if own and _takes_work(function):
                found[name] = function
    return found


def _takes_work(function: Operation) -> bool:
    first = next(iter(inspect.signature(function, eval_str=True).parameters.values()), None)
    return first is not None and first.annotation is Work


def lead_ids(store: Store) -> list[int]:
    return store.ask(lambda s: list(s.scalars(select(Lead.id).order_by(Lead.id))))


def rows_of(cells: Any) -> list[CheckedRow]:
    """These cells as a list that has been checked."""
    checker = prepare(_COLUMNS, CheckContext(today=date(2025, 11, 24)))
    return [checker.check(number, row) for number, row in enumerate(cells, 2)]


def _correct_touchpoint(store: Store) -> Arguments:
    lead = lead_ids(store)[0]
    entry = _logged(store, lead)
    was = said_by(entry)
    return lead, entry.id, was, was._replace(text="anders: Größe 4")


def _logged(store: Store, lead: int) -> Touchpoint:
    made = store.run(log_touchpoint, lead, Happening(Kind.CALL, text="Rückruf")).result
    return store.ask(lambda s: s.get_one(Touchpoint, (lead, made)))


def _add_to_touchpoint(store: Store) -> Arguments:
    lead = lead_ids(store)[1]
    return lead, _logged(store, lead).id, "Nachtrag <i>klein</i>"


def _prepare_batch(store: Store) -> Arguments:
    return store.ask(candidates), "generic"


def _mark_sent(store: Store) -> Arguments:
    return store.run(prepare_batch, *_prepare_batch(store)).result.batch_id, "0" * 64


def _withdraw_batch(store: Store) -> Arguments:
    batch, digest = _mark_sent(store)
    store.run(mark_sent, batch, digest)
    return batch, "doppelt übergeben"


def _take_answer(store: Store) -> Arguments:
    store.run(prepare_batch, *_prepare_batch(store))
    ours = store.ask(lambda s: list(s.scalars(select(BatchRow.reference))))
    return [AnswerRow(i, ref, f"Ü-{i}") for i, ref in enumerate(ours, 2)], "antwort.xlsx"


def _edit_fields(store: Store) -> Arguments:
    lead = lead_ids(store)[2]
    was = store.ask(lambda s: find_record(s, lead).get("company.city"))
    return lead, {"company.city": (was, "Köln-Größendorf")}


def _make_main_contact(store: Store) -> Arguments:
    lead = lead_ids(store)[3]
    return lead, store.run(add_contact, lead, {"contact.last_name": "Öztürk"}).result


def _remove_view(store: Store) -> Arguments:
    return (store.run(save_view, "Heiß", "p:4").result,)


def _add_sample(store: Store) -> Arguments:
    store.run(remove_sample)
    return ()


def _assign_owner(store: Store) -> Arguments:
    store.run(assign_owner, lead_ids(store)[:4], None)
    return lead_ids(store)[:4], store.user_id()


def _move_stage(store: Store) -> Arguments:
    cold = store.ask(lambda s: s.scalars(select(Lead.id).where(Lead.stage == Stage.COLD)).first())
    return [cold], Stage.WARM


def _visit(store: Store) -> Arguments:
    visit = Happening(Kind.VISIT, text="vier Wochen <b>Reklamation</b>", segments={4: True})
    return lead_ids(store)[5], visit, NextStep(date(2025, 12, 3), 600, "Größe klären")


EXAMPLES: Mapping[str, Callable[[Store], Arguments]] = {
    **OF_AGREEMENT,
    **OF_CAMPAIGNS,
    **OF_CELLS,
    **OF_CONSENT,
    **OF_DISTRIBUTION,
    **OF_ERP,
    **OF_FOLLOW_UPS,
    **OF_GATES,
    **OF_IMPORTING,
    **OF_MERGING,
    **OF_NURTURING,
    **OF_OFFERING,
    **OF_PAPERS,
    **OF_PRIVACY,
    **OF_SCORING,
    **OF_SEGMENTS,
    **OF_TEAM,
    "add_contact": lambda s: (lead_ids(s)[0], {"contact.last_name": "Weiß"}),
    "add_lead": lambda s: ({"company.name": "Nordlicht Größe e. K."}, [4]),
    "add_sample": _add_sample,
    "add_to_touchpoint": _add_to_touchpoint,
    "assign_owner": _assign_owner,
    "correct_touchpoint": _correct_touchpoint,
    "define_segment": lambda s: (7, "Übernahme", "Take-over", "Übernommen?", "Taken over?"),
    "edit_fields": _edit_fields,
    "import_leads": lambda s: (rows_of(_CELLS), "Messe", "Messe.xlsx", Duplicates.FILL),
    "log_touchpoint": _visit,
    "make_main_contact": _make_main_contact,
    "mark_sent": _mark_sent,
    "move_stage": _move_stage,
    "prepare_batch": _prepare_batch,
    "remove_sample": lambda s: (),
    "remove_view": _remove_view,
    "save_view": lambda s: ("Heiße Größen", "p:4 stage:sql"),
    "set_customer_number": lambda s: (lead_ids(s)[0], "Kä-77"),
    "set_segments": lambda s: (lead_ids(s)[:6], {4: True, 2: False}),
    "set_up_store": lambda s: ("Jörg Größe", "JG"),
    "set_user": lambda s: ("Zoë Jäger", "ZJ"),
    "take_answer": _take_answer,
    "withdraw_batch": _withdraw_batch,
}
"""What each operation is given; what it needs to stand on is done before."""
