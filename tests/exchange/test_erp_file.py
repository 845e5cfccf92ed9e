"""The file of a hand-over lies there whole, with its digest, or not at all."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from leaddesk.exchange.erp_file import write_batch
from leaddesk.rules.problem import Problem

HEADERS = ["Interessentennr.", "Firma", "Telefon"]
ROWS = [["I-000001", "Krüger & Söhne <b>GmbH</b>", "+49 521 448120"]]


@pytest.mark.parametrize("name", ["übergabe.xlsx", "übergabe.csv", "ÜBERGABE.CSV"])
def test_the_digest_is_that_of_the_file(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    digest = write_batch(path, "generic", HEADERS, ROWS)
    assert digest == hashlib.sha256(path.read_bytes()).hexdigest()


def test_csv_is_written_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "batch.csv"
    write_batch(path, "odoo", HEADERS, ROWS)
    assert "I-000001;Krüger & Söhne <b>GmbH</b>;+49 521 448120" in path.read_text("utf-8-sig")


def test_an_unknown_ending_and_a_missing_folder_are_said(tmp_path: Path) -> None:
    wrong = write_batch(tmp_path / "batch.xls", "generic", HEADERS, ROWS)
    assert isinstance(wrong, Problem)
    assert (wrong.code, wrong.args["kinds"]) == ("file_kind_not_written", "xlsx, csv")
    lost = write_batch(tmp_path / "nowhere" / "batch.xlsx", "generic", HEADERS, ROWS)
    assert isinstance(lost, Problem) and lost.code == "folder_missing"
    assert not list(tmp_path.iterdir())
