"""The file of a hand-over lies there whole, with its digest, or not at all."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from pathlib import Path

import pytest

from leaddesk.exchange.erp_file import batch_paths, digest_of, write_batch
from leaddesk.rules.erp.kept_rows import form_of, kept_form, kept_rows, rows_of
from leaddesk.rules.erp.layout import Book, Laid, filled_book
from leaddesk.rules.erp.profile import TextForm
from leaddesk.rules.problem import Problem

HEADERS = ("Interessentennr.", "Firma", "Telefon", "Tag")
ROWS = (("I-000001", "Krüger & Söhne <b>GmbH</b>", "+49 521 448120", dt.date(2026, 1, 31)),)
BOOK = Book((Laid("Leads", HEADERS, ROWS),))
TWO = Book((Laid("OCRD", HEADERS, ROWS), Laid("OCPR", ("Name",), (("Groß",),))))


@pytest.mark.parametrize("name", ["übergabe.xlsx", "übergabe.csv", "ÜBERGABE.CSV"])
def test_the_digest_is_that_of_the_file(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    digest = write_batch(path, BOOK)
    assert digest == hashlib.sha256(path.read_bytes()).hexdigest()


def test_csv_is_written_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "batch.csv"
    write_batch(path, BOOK)
    text = path.read_bytes().decode("utf-8-sig")
    assert "I-000001;Krüger & Söhne <b>GmbH</b>;+49 521 448120;31.01.2026\r\n" in text


@pytest.mark.parametrize("book", [BOOK, TWO], ids=["one", "two"])
@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_a_copy_of_what_was_kept_is_the_same_to_the_byte(
    tmp_path: Path, book: Book, ending: str
) -> None:
    form = json.loads(json.dumps(kept_form(book)))
    rows = json.loads(json.dumps(kept_rows(tuple(part.rows for part in book.parts))))
    again = filled_book(form_of(form), [rows_of(rows)])
    one, other = tmp_path / f"eins.{ending}", tmp_path / f"zwei.{ending}"
    assert write_batch(one, book) == write_batch(other, again)


def test_several_texts_have_one_digest_and_all_lie_there(tmp_path: Path) -> None:
    path = tmp_path / "batch.txt"
    digest = write_batch(path, TWO)
    files = batch_paths(path, TWO)
    assert [file.name for file in files] == ["batch_OCRD.txt", "batch_OCPR.txt"]
    assert digest == digest_of(file.read_bytes() for file in files)
    assert sorted(tmp_path.iterdir()) == sorted(files)


def test_an_unknown_ending_and_a_missing_folder_are_said(tmp_path: Path) -> None:
    wrong = write_batch(tmp_path / "batch.xls", BOOK, ("xlsx", "csv"))
    assert isinstance(wrong, Problem)
    assert (wrong.code, wrong.args["kinds"]) == ("file_kind_not_written", "xlsx, csv")
    lost = write_batch(tmp_path / "nowhere" / "batch.xlsx", BOOK)
    assert isinstance(lost, Problem) and lost.code == "folder_missing"
    assert not list(tmp_path.iterdir())


def test_letters_that_a_text_can_not_hold_are_said_before_a_byte_is_written(tmp_path: Path) -> None:
    book = Book((Laid("A", ("Name",), (("Łódź",),)),), TextForm("cp1252"))
    wrong = write_batch(tmp_path / "batch.csv", book)
    assert isinstance(wrong, Problem)
    assert (wrong.code, wrong.args["letters"]) == ("erp_not_encodable", "Ł")
    assert not list(tmp_path.iterdir())
