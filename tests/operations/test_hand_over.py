"""A batch to the ERP: checked first, never twice by accident, the same again after a crash."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from leaddesk.models import Batch, BatchRow, Lead, LeadCard
from leaddesk.operations.customer_number import set_customer_number
from leaddesk.operations.hand_over import (
    Prepared,
    draft_batch,
    hand_over_check,
    mark_sent,
    prepare_batch,
    repeat_batch,
    withdraw_batch,
)
from leaddesk.operations.leads import add_lead, edit_fields
from leaddesk.operations.stages import move_stage
from leaddesk.queries.erp_changes import changed_since_sent
from leaddesk.queries.hand_over import batches, candidates, open_batches, waiting_for_number
from leaddesk.rules.problem import Problem, Refused, Severity
from leaddesk.rules.stages import Stage
from leaddesk.store.store import Store
from tests.operations.test_daily_work import assert_settled, derived
from tests.store.test_journal import dump

ADDRESS = {
    "company.street": "Königstraße 5",
    "company.postal_code": "01067",
    "company.city": "Dresden",
    "company.country": "DE",
}
DIGEST = "ab" * 32


def won(store: Store, name: str, **more: Any) -> int:
    """A complete lead that has ordered."""
    lead: int = store.run(add_lead, {"company.name": name, **ADDRESS, **more}).result
    store.run(move_stage, [lead], Stage.WON, "concrete_inquiry")
    return lead


def prepare(store: Store, *leads: int, profile: str = "generic", **more: Any) -> Prepared:
    return store.run(prepare_batch, leads, profile, **more).result


def refusal(store: Store, operation: Any, *args: Any, **more: Any) -> tuple[Problem, ...]:
    before = dump(store)
    with pytest.raises(Refused) as refused:
        store.run(operation, *args, **more)
    assert dump(store) == before
    return refused.value.problems


def handed(store: Store, lead: int) -> bool:
    return bool(store.ask(lambda s: s.scalar(select(LeadCard.handed_over).filter_by(lead_id=lead))))


def test_rows_are_text_as_typed_with_our_number(store: Store) -> None:
    lead = won(store, "Krüger & Söhne <b>GmbH</b> & Co. KG", **{"company.phone": "+49 351 4711"})
    batch = prepare(store, lead)
    row = dict(zip(batch.headers, batch.rows[0], strict=True))
    assert (row["Interessentennr."], row["Kundennr."]) == ("I-000001", None)
    assert row["Firma"] == "Krüger & Söhne <b>GmbH</b> & Co. KG"
    assert (row["PLZ"], row["Telefon"]) == ("01067", "+49 351 4711")
    assert (row["Übergabe-Nr."], row["Zuständig"]) == ("001", "Anna Berg")
    assert batch.file_name == "LeadDesk_Uebergabe_2025-11-24_001.xlsx"
    assert_settled(store)


def test_the_draft_is_what_the_batch_becomes(store: Store) -> None:
    leads = [won(store, "Alpha GmbH"), won(store, "Beta GmbH")]
    today = store.clock().date()
    draft = store.ask(draft_batch, leads, "odoo", today, language="en", kind="csv")
    batch = prepare(store, *reversed(leads), profile="odoo", language="en", kind="csv")
    assert draft.file_name == batch.file_name == "LeadDesk_Handover_2025-11-24_001.csv"
    assert (draft.headers, draft.rows) == (batch.headers, batch.rows)


def test_the_check_names_what_is_missing_and_what_to_look_at(store: Store) -> None:
    bare = store.run(add_lead, {"company.name": "Alpen Fördertechnik GmbH"}).result
    good = won(store, "Äußerst Gut GmbH")
    twin = won(store, "Äußerst Gut GmbH")
    first, second, third = store.ask(hand_over_check, [twin, bare, good], "generic")
    assert [first.lead_id, second.lead_id, third.lead_id] == [bare, good, twin]
    assert (first.early, first.complete, first.stage) == (True, False, Stage.COLD)
    errors = {p.field for p in first.problems if p.severity is Severity.ERROR}
    assert errors >= {"company.street", "company.postal_code", "company.city"}
    assert (second.early, second.complete, second.problems) == (False, True, ())
    assert [p.code for p in third.problems] == ["company_twice"]
    assert third.problems[0].args["other"] == second.number and third.complete
    store.run(set_customer_number, good, "10234")
    (again,) = store.ask(hand_over_check, [twin], "generic")
    assert [(p.code, p.args["number"]) for p in again.problems] == [("company_has_number", "10234")]


def test_what_is_incomplete_is_refused_by_name_and_nothing_is_written(store: Store) -> None:
    good = won(store, "Gut GmbH")
    bare = store.run(add_lead, {"company.name": "Alpen Fördertechnik GmbH"}).result
    problems = refusal(store, prepare_batch, [good, bare], "generic")
    assert {p.args["lead"] for p in problems} == {"I-000002"}
    assert {p.args["name"] for p in problems} == {"Alpen Fördertechnik GmbH"}
    assert {p.code for p in problems} == {"erp_required"}
    assert refusal(store, prepare_batch, [], "generic")[0].code == "nothing_to_hand_over"
    assert refusal(store, prepare_batch, [good, 99], "generic")[0].code == "unknown_lead"
    wrong = refusal(store, prepare_batch, [good], "sap")[0]
    assert (wrong.code, wrong.value) == ("unknown_profile", "sap")
    assert prepare(store, good).number == 1, "a refusal uses up no number"


def test_nothing_goes_twice_unasked(store: Store) -> None:
    lead = won(store, "Einmal GmbH")
    assert store.ask(candidates) == (lead,)
    prepare(store, lead)
    assert handed(store, lead) and store.ask(candidates) == ()
    (problem,) = refusal(store, prepare_batch, [lead], "generic")
    assert (problem.code, problem.args["lead"], problem.args["batch"]) == (
        "handed_over_already", "I-000001", "001",
    )  # fmt: skip
    assert prepare(store, lead, again=True).number == 2
    assert [b.again for b in store.ask(batches)] == [True, False]


def test_a_customer_is_not_handed_over_as_a_new_one(store: Store) -> None:
    lead = won(store, "Stammkunde GmbH")
    store.run(set_customer_number, lead, "10234")
    assert store.ask(candidates) == ()
    (problem,) = refusal(store, prepare_batch, [lead], "generic")
    assert (problem.code, problem.args["number"]) == ("already_customer", "10234")
    assert prepare(store, lead, again=True).references == ("I-000001",)


def test_a_crash_before_the_file_gives_the_same_batch_again(store: Store, clock: Any) -> None:
    leads = [won(store, f"Firma {n} GmbH") for n in range(5)]
    batch = prepare(store, *leads)
    address = store.address
    store.close()  # the program is gone; the next start finds the batch
    clock.forward(days=1)
    reopened = Store(address, who="Bernd Öztürk", clock=clock)
    try:
        (left,) = reopened.ask(open_batches)
        assert (left.batch_id, left.state, left.leads) == (batch.batch_id, "prepared", 5)
        assert reopened.ask(repeat_batch, left.batch_id) == batch
        reopened.run(mark_sent, left.batch_id, DIGEST)
        assert reopened.ask(open_batches) == ()
        assert reopened.ask(repeat_batch, left.batch_id) == replace(batch, digest=DIGEST)
    finally:
        reopened.close()


def test_the_preparation_can_be_undone_until_it_is_sent(store: Store) -> None:
    lead = won(store, "Hin und Her GmbH")
    before, before_derived = dump(store), derived(store)
    first = prepare(store, lead)
    store.undo()
    assert (dump(store), derived(store)) == (before, before_derived)
    assert refusal(store, mark_sent, first.batch_id, DIGEST)[0].code == "unknown_batch"
    second = store.run(prepare_batch, [lead], "generic")
    assert second.result.number == first.number + 1, "a number is never used twice"
    sent = store.run(mark_sent, second.result.batch_id, DIGEST)
    after = dump(store)
    for step in (sent.changes.step, second.changes.step):
        answer = store.undo(step).result
        assert isinstance(answer, Problem) and answer.code == "step_seen_by_world"
    assert dump(store) == after
    assert store.undo().result.title["code"] == "stage_moved", "what came before can still go"


def test_a_lead_that_was_sent_is_not_undone_away(store: Store) -> None:
    added = store.run(add_lead, {"company.name": "Bleibt GmbH", **ADDRESS})
    batch = prepare(store, added.result)
    store.run(mark_sent, batch.batch_id, DIGEST)
    store.undo(added.changes.step)
    assert store.ask(lambda s: s.get(Lead, added.result)) is not None
    assert store.ask(repeat_batch, batch.batch_id).references == batch.references


def test_sending_is_kept_once(store: Store) -> None:
    batch = prepare(store, won(store, "Kopie GmbH"))
    store.run(mark_sent, batch.batch_id, DIGEST, "Anders.xlsx")
    copy = store.run(mark_sent, batch.batch_id, "cd" * 32)
    assert copy.changes is None
    (kept,) = store.ask(batches)
    assert (kept.state, kept.digest, kept.file_name) == ("sent", DIGEST, "Anders.xlsx")
    assert (kept.sent_at, kept.who) == (store.clock(), "Anna Berg")


def test_a_batch_is_withdrawn_only_before_its_first_answer(store: Store) -> None:
    leads = [won(store, "Zurück GmbH"), won(store, "Nochmal GmbH")]
    first = prepare(store, *leads)
    store.run(mark_sent, first.batch_id, DIGEST)
    withdrawn = store.run(withdraw_batch, first.batch_id, "falsches Profil")
    assert store.ask(candidates) == tuple(reversed(leads)) and not handed(store, leads[0])
    assert isinstance(store.undo(withdrawn.changes.step).result, Problem)
    for operation, more in ((withdraw_batch, ()), (mark_sent, (DIGEST,))):
        assert refusal(store, operation, first.batch_id, *more)[0].code == "batch_withdrawn"
    with pytest.raises(Refused):
        store.ask(repeat_batch, first.batch_id)
    second = prepare(store, *leads)
    store.run(mark_sent, second.batch_id, DIGEST)
    store.run(set_customer_number, leads[0], "10234")
    (problem,) = refusal(store, withdraw_batch, second.batch_id)
    assert (problem.code, problem.args) == ("batch_answered", {"batch": "002", "count": "1"})
    assert_settled(store)


def test_a_repeated_batch_stays_as_it_was_and_what_was_corrected_is_an_update(store: Store) -> None:
    lead = won(store, "Tippfehler GmbH")
    batch = prepare(store, lead)
    store.run(mark_sent, batch.batch_id, DIGEST)
    assert store.ask(changed_since_sent) == ()
    store.run(edit_fields, lead, {"company.city": ("Dresden", "Görlitz")})
    repeated = store.ask(repeat_batch, batch.batch_id)
    assert repeated.rows == batch.rows
    (changed,) = store.ask(changed_since_sent)
    assert (changed.lead_id, changed.fields, changed.batch_number) == (lead, ("company.city",), 1)
    update = prepare(store, lead, again=True)
    assert (update.kind, update.rows[0][update.headers.index("Ort")]) == ("update", "Görlitz")
    store.run(mark_sent, update.batch_id, DIGEST)
    assert store.ask(changed_since_sent) == ()
    assert [(w.lead_id, w.batch_number) for w in store.ask(waiting_for_number)] == [(lead, 2)]


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(ends=st.lists(st.sampled_from(["sent", "crash", "undone", "withdrawn"]), max_size=6))
def test_no_lead_is_ever_in_two_live_batches(store: Store, ends: list[str]) -> None:
    leads = [won(store, f"Firma {n} GmbH") for n in range(2)]
    numbers: list[int] = []
    for end in ends:
        free = [lead for lead in store.ask(candidates) if lead in leads][:1]
        if not free:
            break
        batch = prepare(store, *free)
        numbers.append(batch.number)
        assert store.ask(repeat_batch, batch.batch_id) == batch
        if end == "sent":
            store.run(mark_sent, batch.batch_id, DIGEST)
        elif end == "undone":
            store.undo()
        elif end == "withdrawn":
            store.run(withdraw_batch, batch.batch_id, "")
    live = store.ask(
        lambda s: s.scalars(
            select(BatchRow.lead_id).join(Batch, Batch.id == BatchRow.batch_id)
            .where(Batch.state != "withdrawn", BatchRow.lead_id.in_(leads))
        ).all()
    )  # fmt: skip
    assert len(live) == len(set(live))
    assert len(numbers) == len(set(numbers))
    assert_settled(store)
