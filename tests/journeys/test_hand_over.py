"""The trip to the ERP and back: won leads go out as a workbook, customer numbers come home."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import openpyxl
import pytest
from sqlalchemy import select

from leaddesk.exchange.erp_answer import Answer, read_answer
from leaddesk.exchange.erp_file import write_batch
from leaddesk.exchange.sheets import Workbook, read_file
from leaddesk.models import Lead, LeadCard
from leaddesk.operations.hand_over import hand_over_check, mark_sent, prepare_batch, repeat_batch
from leaddesk.operations.sample import add_sample
from leaddesk.operations.take_answer import AnswerResult, take_answer
from leaddesk.queries.hand_over import (
    batches,
    candidates,
    hand_over_totals,
    open_batches,
    waiting_for_number,
)
from leaddesk.rules.stages import Stage
from leaddesk.store.store import Store
from tests.operations.test_daily_work import assert_settled
from tests.store.test_journal import dump


def sheet_of(path: Path) -> list[dict[str, Any]]:
    """The rows of the first sheet, as the ERP's clerk sees them."""
    rows = list(openpyxl.load_workbook(path).worksheets[0].iter_rows(values_only=True))
    return [dict(zip(map(str, rows[0]), row, strict=True)) for row in rows[1:]]


def erp_answers(
    path: Path, reference: str, number: str, sent: list[dict[str, Any]], first: int
) -> Path:
    """What an ERP sends back: other columns, another order, numbers as numbers."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Neu angelegte Kunden"])
    sheet.append([])
    sheet.append([number, "Name", reference])
    for place, row in enumerate(reversed(sent)):
        company = row.get("Firma") or row.get("name")
        sheet.append([first + place, str(company).upper(), row[reference]])
    book.save(path)
    return path


def take_file(store: Store, path: Path) -> AnswerResult:
    book = read_file(path)
    assert isinstance(book, Workbook)
    answer = read_answer(book)
    assert isinstance(answer, Answer)
    return store.run(take_answer, answer.rows, path.name).result


def hand_over(store: Store, leads: tuple[int, ...], profile: str, folder: Path) -> Path:
    """Prepared, the program falls over before the file, starts again, writes, says so."""
    prepared = store.run(prepare_batch, leads, profile).result
    (left,) = store.ask(open_batches)
    repeated = store.ask(repeat_batch, left.batch_id)
    assert repeated == prepared
    path = folder / repeated.file_name
    digest = write_batch(path, repeated.book)
    assert isinstance(digest, str)
    store.run(mark_sent, left.batch_id, digest)
    return path


def ids_in(store: Store, *stages: Stage) -> tuple[int, ...]:
    query = select(LeadCard.lead_id).where(LeadCard.stage.in_(stages))
    return tuple(store.ask(lambda s: s.scalars(query).all()))


@pytest.mark.parametrize(
    ("profile", "reference", "number", "stages"),
    [
        ("generic", "Interessentennr.", "Kundennr.", ()),
        ("odoo", "id", "ref", (Stage.PROSPECT, Stage.QUOTE)),
    ],
)
def test_out_and_home_again(
    store: Store, tmp_path: Path, profile: str, reference: str, number: str,
    stages: tuple[Stage, ...],
) -> None:  # fmt: skip
    store.run(add_sample)
    wanted = ids_in(store, *stages) if stages else None
    leads = store.ask(candidates, lead_ids=wanted)
    checked = store.ask(hand_over_check, leads, profile)
    assert len(leads) >= 2 and all(lead.complete for lead in checked)
    assert {lead.early for lead in checked} == {bool(stages)}

    path = hand_over(store, leads, profile, tmp_path)
    assert path.name == "LeadDesk_Uebergabe_2025-11-24_001.xlsx"
    assert store.ask(hand_over_totals).waiting == len(leads)
    sent = sheet_of(path)
    assert {row[reference] for row in sent} == {lead.number for lead in checked}
    assert all(row[number] is None for row in sent)

    answer = erp_answers(tmp_path / "Antwort.xlsx", reference, number, sent, 70001)
    result = take_file(store, answer)
    assert len(result.applied) == len(leads)
    assert (result.conflicts, result.unknown, result.completed) == ((), (), (1,))
    after, last = dump(store), store.last_step()
    for _ in range(2):
        again = take_file(store, answer)
        assert not again.applied and len(again.unchanged) == len(leads)
    assert dump(store) == after and store.last_step() == last

    assert store.ask(waiting_for_number) == ()
    (batch,) = store.ask(batches)
    assert (batch.leads, batch.answered, batch.state) == (len(leads), len(leads), "sent")
    assert set(leads) <= set(ids_in(store, Stage.WON))
    rows = store.ask(lambda s: s.execute(select(Lead.number, Lead.customer_number)).all())
    numbers = {row[0]: row[1] for row in rows if row[0] in {lead.number for lead in checked}}
    assert sorted(numbers.values()) == [str(70001 + n) for n in range(len(leads))]
    assert_settled(store)
