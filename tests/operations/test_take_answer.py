"""The ERP's numbers come back: matched by our reference, as often as anybody likes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from leaddesk.exchange.erp_answer import Answer, AnswerRow, read_answer
from leaddesk.exchange.sheets import Workbook, read_file
from leaddesk.models import BatchRow, LeadCard, StageMove
from leaddesk.models.records import find_record
from leaddesk.operations.customer_number import set_customer_number
from leaddesk.operations.hand_over import mark_sent, prepare_batch, withdraw_batch
from leaddesk.operations.leads import add_lead
from leaddesk.operations.stages import move_stage
from leaddesk.operations.take_answer import (
    AnswerResult,
    check_answer,
    take_answer,
)
from leaddesk.queries.hand_over import waiting_for_number
from leaddesk.rules.problem import Refused
from leaddesk.rules.stages import Stage
from leaddesk.store.store import Store
from tests.operations.test_daily_work import assert_settled, derived
from tests.operations.test_hand_over import ADDRESS, DIGEST, refusal, won
from tests.store.test_journal import dump


def sent(store: Store, *leads: int, **more: Any) -> int:
    batch = store.run(prepare_batch, leads, "generic", **more).result
    store.run(mark_sent, batch.batch_id, DIGEST)
    return int(batch.batch_id)


def take(store: Store, *rows: AnswerRow, **more: Any) -> AnswerResult:
    return store.run(take_answer, rows, "Antwort.xlsx", **more).result


def number_of(store: Store, lead: int) -> tuple[Any, ...]:
    columns = (LeadCard.number, LeadCard.customer_number, LeadCard.stage)
    return tuple(store.ask(lambda s: s.execute(select(*columns).filter_by(lead_id=lead)).one()))


def relation(store: Store, lead: int) -> str:
    def read(session: Any) -> str:
        company = find_record(session, lead).company
        return company.relation if company else ""

    return store.ask(read)


def test_three_times_the_same_answer_is_once(store: Store) -> None:
    leads = [won(store, "Röder Guß GmbH"), won(store, "Ümit & Söhne KG")]
    sent(store, *leads)
    rows = [AnswerRow(2, "I-000001", "10234"), AnswerRow(3, "I-000002", "010235")]
    assert store.ask(check_answer, rows).applied == take(store, *rows).applied
    after = dump(store)
    assert number_of(store, leads[0]) == ("I-000001", "10234", Stage.WON)
    assert number_of(store, leads[1]) == ("I-000002", "010235", Stage.WON)
    assert store.ask(waiting_for_number) == ()
    last = store.last_step()
    for _ in range(2):
        done = store.run(take_answer, rows, "Antwort.xlsx")
        assert done.changes is None and store.last_step() == last
        assert [t.row for t in done.result.unchanged] == [2, 3] and not done.result.applied
        assert done.result.completed == (1,)
    assert dump(store) == after
    assert_settled(store)


def test_the_answer_makes_customers_and_is_undone_in_one_step(store: Store) -> None:
    early = store.run(add_lead, {"company.name": "Früh GmbH", **ADDRESS}).result
    lost = store.run(
        add_lead, {"company.name": "Verlorn AG", "company.relation": "lost_customer", **ADDRESS}
    ).result
    partner = store.run(
        add_lead, {"company.name": "Partner AG", "company.relation": "partner", **ADDRESS}
    ).result
    store.run(move_stage, [lost], Stage.LOST, "price")
    sent(store, early, lost, partner)
    before, before_derived = dump(store), derived(store)
    rows = [AnswerRow(n + 2, f"I-{n + 1:06d}", f"K-{n}") for n in range(3)]
    result = take(store, *rows)
    assert result.completed == (1,) and len(result.applied) == 3
    assert [relation(store, lead) for lead in (early, lost, partner)] == [
        "customer", "customer", "partner",
    ]  # fmt: skip
    moves = store.ask(
        lambda s: s.execute(
            select(StageMove.lead_id, StageMove.from_stage, StageMove.to_stage)
            .filter_by(via="answer").order_by(StageMove.lead_id)
        ).all()
    )  # fmt: skip
    assert [tuple(m) for m in moves] == [
        (early, Stage.COLD, Stage.WON), (lost, Stage.LOST, Stage.WON),
        (partner, Stage.COLD, Stage.WON),
    ]  # fmt: skip
    assert_settled(store)
    store.undo()
    assert (dump(store), derived(store)) == (before, before_derived)
    assert len(take(store, *rows).applied) == 3


@pytest.mark.parametrize("reference", ["i-000001", "I1", "I 000001", "I–1", " I-000001 ", "i01"])
def test_a_reference_is_known_again_however_it_was_mangled(store: Store, reference: str) -> None:
    lead = won(store, "Zerknittert GmbH")
    assert take(store, AnswerRow(2, reference, "10234")).applied[0].lead_id == lead


def test_a_foreign_number_counts_only_for_what_was_handed_over(store: Store) -> None:
    lead = won(store, "Messekontakt GmbH", **{"lead.external_id": "00 4711-B"})
    row = AnswerRow(2, "4711-b", "10234")
    assert take(store, row).unknown == (row,)
    sent(store, lead)
    assert take(store, row).applied[0].lead_id == lead
    others = [won(store, f"Doppelt {n}", **{"lead.external_id": "X9"}) for n in range(2)]
    sent(store, *others)
    (problem,) = take(store, AnswerRow(5, "x9", "10300")).conflicts
    assert (problem.code, problem.row, problem.value) == ("reference_ambiguous", 5, "x9")


def test_a_number_of_somebody_else_is_named_and_the_rest_is_taken(store: Store) -> None:
    owner = won(store, "Harz Gussteile KG", **{"lead.customer_number": "10234"})
    other, third = won(store, "Neu GmbH"), won(store, "Dritte GmbH")
    result = take(
        store, AnswerRow(7, "I-000002", " 10234.0"), AnswerRow(8, "I-000003", "10400"),
        AnswerRow(9, "I-000099", "10500"), AnswerRow(10, "I-000001", ""),
    )  # fmt: skip
    (problem,) = result.conflicts
    assert (problem.code, problem.row) == ("number_taken", 7)
    assert problem.args == {"number": "10234", "company": "Harz Gussteile KG", "lead": "I-000001"}
    assert [t.lead_id for t in result.applied] == [third]
    assert [r.row for r in result.unknown] == [9] and [r.row for r in result.waiting] == [10]
    assert number_of(store, other)[1] is None and number_of(store, owner)[1] == "10234"


def test_a_file_can_not_contradict_itself(store: Store) -> None:
    first, second = won(store, "Erste GmbH"), won(store, "Zweite GmbH")
    rows = (
        AnswerRow(2, "I-000001", "k 100"), AnswerRow(3, "I-000002", "K100"),
        AnswerRow(4, "I-000001", "K200"), AnswerRow(5, "I-000001", "K 100"),
    )  # fmt: skip
    result = take(store, *rows)
    assert [(p.code, p.row) for p in result.conflicts] == [
        ("number_taken", 3), ("number_differs", 4),
    ]  # fmt: skip
    assert (number_of(store, first)[1], number_of(store, second)[1]) == ("k 100", None)
    assert [t.row for t in result.unchanged] == [5]
    assert store.run(take_answer, rows).changes is None


def test_a_known_number_is_not_replaced_by_a_file(store: Store) -> None:
    lead = won(store, "Fest GmbH", **{"lead.customer_number": "10234"})
    (problem,) = take(store, AnswerRow(4, "I-000001", "99999")).conflicts
    assert (problem.code, problem.args["known"]) == ("number_differs", "10234")
    (long,) = take(store, AnswerRow(5, "I-000001", "9" * 21)).conflicts
    assert (long.code, long.args["most"]) == ("customer_number_too_long", "20")
    assert number_of(store, lead)[1] == "10234"


def test_company_and_place_are_asked_about_first(store: Store) -> None:
    lead = won(store, "Maschinenbau Krüger GmbH & Co. KG")
    row = AnswerRow(6, "", "10234", "MASCHINENBAU KRUEGER GmbH&Co.KG", "D-01067")
    (unsure,) = take(store, row).unsure
    assert (unsure.row, [c.lead_id for c in unsure.choices]) == (row, [lead])
    assert number_of(store, lead)[1] is None
    elsewhere = AnswerRow(7, "4711", "10235", "Maschinenbau Krüger GmbH & Co. KG", "80331")
    assert take(store, elsewhere).unknown == (elsewhere,)
    assert take(store, row, confirmed={6: lead}).applied[0].customer_number == "10234"
    again = store.run(take_answer, [row])
    assert again.changes is None and [t.lead_id for t in again.result.unchanged] == [lead]


def test_an_answer_to_a_withdrawn_batch_still_finds_its_lead(store: Store) -> None:
    lead = won(store, "Spät GmbH")
    store.run(withdraw_batch, sent(store, lead), "zu früh")
    assert take(store, AnswerRow(2, "I-000001", "10234")).completed == ()
    assert number_of(store, lead)[1] == "10234"


def test_a_number_is_typed_corrected_and_taken_away(store: Store) -> None:
    lead, other = won(store, "Getippt GmbH"), won(store, "Andere GmbH")
    cold = store.run(add_lead, {"company.name": "Bestandskunde AG", **ADDRESS}).result
    sent(store, lead)
    store.run(set_customer_number, lead, " 10234 ")
    assert store.ask(waiting_for_number) == () and relation(store, lead) == "customer"
    (problem,) = refusal(store, set_customer_number, other, "10234")
    assert (problem.code, problem.args["company"]) == ("number_taken", "Getippt GmbH")
    assert refusal(store, set_customer_number, other, "1" * 21)[0].code == (
        "customer_number_too_long"
    )
    assert store.run(set_customer_number, lead, "10234").changes is None
    store.run(set_customer_number, lead, "10235")
    answered = select(BatchRow.customer_number)
    assert store.ask(lambda s: s.scalars(answered).all()) == ["10235"]
    store.run(set_customer_number, lead, "")
    assert [w.lead_id for w in store.ask(waiting_for_number)] == [lead]
    store.run(set_customer_number, cold, "500")
    assert number_of(store, cold)[2] == Stage.COLD, "a customer may be a lead for something new"
    with pytest.raises(Refused):
        store.run(set_customer_number, 99, "1")
    assert_settled(store)


def test_an_old_number_stays_findable(store: Store) -> None:
    lead = won(store, "Auffindbar GmbH")
    take(store, AnswerRow(2, "I-000001", "10234"))
    number, theirs, _ = number_of(store, lead)
    assert (number, theirs) == ("I-000001", "10234")
    text = store.ask(lambda s: s.scalar(select(LeadCard.search_text).filter_by(lead_id=lead)))
    assert "10234" in text and "000001" in text


@pytest.mark.parametrize(
    ("encoding", "separator"), [("cp1252", ";"), ("utf-8-sig", ","), ("utf-16", "\t")]
)
def test_a_text_list_of_any_encoding_is_an_answer(
    store: Store, tmp_path: Path, encoding: str, separator: str
) -> None:
    names = ["Großküchen Müller GmbH", "Ökohof Süß e. K."]
    leads = [won(store, name) for name in names]
    lines = [["Kundennr.", "Firma", "PLZ", "Interessentennr."]]
    lines += [[f"0{n}07", name, "01067", f"I-{n:06d}"] for n, name in enumerate(names, 1)]
    path = tmp_path / "Rückgabe.csv"
    path.write_bytes("\r\n".join(separator.join(line) for line in lines).encode(encoding))
    book = read_file(path)
    assert isinstance(book, Workbook)
    answer = read_answer(book)
    assert isinstance(answer, Answer)
    result = take(store, *answer.rows)
    assert [t.name for t in result.applied] == names
    assert [number_of(store, lead)[1] for lead in leads] == ["0107", "0207"]


ROWS = st.lists(
    st.tuples(st.sampled_from(["I-000001", "i2", "I3", "I-77", "", "9"]),
              st.sampled_from(["10", "K 10", "k10", "11", "", " 12.0"])),
    max_size=8,
)  # fmt: skip


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(answer=ROWS)
def test_any_answer_settles_at_once(store: Store, answer: list[tuple[str, str]]) -> None:
    """Each row is told once, the second run writes nothing, no number belongs to two leads."""
    if store.ask(lambda s: s.scalar(select(LeadCard.lead_id).limit(1))) is None:
        sent(store, *(won(store, f"Firma {n} GmbH") for n in range(3)))
    before = dump(store)
    rows = [AnswerRow(n, *pair) for n, pair in enumerate(answer, 2)]
    first = store.run(take_answer, rows)
    told = first.result
    assert len(rows) == sum(
        map(len, (told.applied, told.unchanged, told.unknown, told.unsure, told.waiting,
                  told.conflicts))
    )  # fmt: skip
    second = store.run(take_answer, rows)
    assert second.changes is None and not second.result.applied
    assert [p.row for p in second.result.conflicts] == [p.row for p in told.conflicts]
    if first.changes is not None:
        store.undo(first.changes.step)
    assert dump(store) == before


def test_a_vat_id_is_a_hint_that_somebody_confirms(store: Store) -> None:
    lead = won(store, "Alpen Fördertechnik GmbH", **{"company.vat_id": "DE 123456789"})
    row = AnswerRow(2, "", "10234", "Anders geschrieben AG", "99999", "de123456789")
    result = store.run(take_answer, [row]).result
    assert [[choice.lead_id for choice in u.choices] for u in result.unsure] == [[lead]]
    taken = store.run(take_answer, [row], "", {2: lead}).result
    assert [t.customer_number for t in taken.applied] == ["10234"]
    again = store.run(take_answer, [row], "", {2: lead})
    assert (len(again.result.unchanged), again.changes) == (1, None)
