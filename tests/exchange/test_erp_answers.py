"""Answers of every form: by place, by messages, pasted, and files of our own, filled in."""

from __future__ import annotations

from pathlib import Path

import pytest

from leaddesk.exchange.erp_answer import Answer, read_answer, read_pasted
from leaddesk.exchange.erp_file import write_batch
from leaddesk.exchange.sheets import Workbook, read_file
from leaddesk.rules.erp.datev import DATEV
from leaddesk.rules.problem import Problem
from tests.exchange.test_erp_profiles import COMPANY, PERSON, book_of
from torture.samples import SAMPLES


def answer_in(path: Path) -> Answer:
    book = read_file(path)
    assert isinstance(book, Workbook), book
    found = read_answer(book)
    assert isinstance(found, Answer), found
    return found


def test_datev_is_read_by_place(tmp_path: Path) -> None:
    path = tmp_path / "EXTF_Stamm.csv"
    write_batch(path, book_of(DATEV, COMPANY, PERSON))
    found = answer_in(path)
    assert [(r.row, r.reference, r.customer_number) for r in found.rows] == [
        (3, "I-000123", "10234"), (4, "I-000124", "10235")]  # fmt: skip
    assert (found.rows[0].vat_id, found.rows[0].postal_code) == ("DE123456789", "01067")


def test_datev_s_own_sample_gives_number_name_and_place() -> None:
    sample = SAMPLES / "C01_DATEV_EXTF_DebKred_Stamm.csv"
    if not sample.exists():
        pytest.skip("the sample files are not here")
    rows = answer_in(sample).rows
    assert len(rows) == 4
    assert (rows[0].customer_number, rows[0].company) == ("KDN 12345", "Möbel Testgruber")
    assert (rows[0].vat_id, rows[0].reference) == ("DE133546770", "")


def test_collmex_says_numbers_and_what_went_wrong(tmp_path: Path) -> None:
    path = tmp_path / "collmex.csv"
    path.write_text(
        "NEW_OBJECT_ID;10007;-123;1\r\nNEW_OBJECT_ID;10008;-124;2\r\n"
        "MESSAGE;S;204020;Datenübertragung erfolgreich.\r\nMESSAGE;E;101004;Ort fehlt;;3\r\n",
        encoding="cp1252",
    )
    found = answer_in(path)
    assert [(r.reference, r.customer_number) for r in found.rows] == [
        ("I-000123", "10007"), ("I-000124", "10008")]  # fmt: skip
    assert [(p.code, p.value, p.row) for p in found.problems] == [("erp_message", "Ort fehlt", 4)]


def test_our_key_beside_the_key_of_the_other_program(tmp_path: Path) -> None:
    path = tmp_path / "success.csv"
    path.write_text(
        '"ID","NAME","ORACLE_ID__C","STATUS"\n'
        '"006x0000001YuG5AAK","Krüger","I-000123","Item Created"\n'
        '"006x0000001YuG6AAK","Groß","I-000124","Item Created"\n',
        encoding="utf-8",
    )
    assert [(r.reference, r.customer_number) for r in answer_in(path).rows] == [
        ("I-000123", "006x0000001YuG5AAK"), ("I-000124", "006x0000001YuG6AAK")]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "I-000123\t10234\nI-000124\t10235",
        "10234\tI-000123\r\n10235\tI-000124\r\n\r\n",
        "Interessentennr.;Kundennr.\nI-000123;10234\nI-000124;10235",
        "I-000123 10234\n  I-000124   10235 ",
    ],
)
def test_two_columns_can_be_pasted(text: str) -> None:
    found = read_pasted(text)
    assert isinstance(found, Answer), found
    assert [(r.reference, r.customer_number) for r in found.rows] == [
        ("I-000123", "10234"), ("I-000124", "10235")]  # fmt: skip


@pytest.mark.parametrize("text", ["", "  \n ", "hallo", "10234\n10235"])
def test_what_is_no_answer_is_said(text: str) -> None:
    assert isinstance(read_pasted(text), Problem)
