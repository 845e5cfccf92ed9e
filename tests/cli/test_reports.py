"""`report`: the same figures as in the window, as text, JSON, workbook and document."""

from __future__ import annotations

from pathlib import Path

import pytest

from leaddesk.queries.report_list import REPORTS
from tests.cli.conftest import Run


def test_alone_it_lists_the_questions(run: Run) -> None:
    told = run.json("report")
    assert [one["name"] for one in told["reports"]] == [key.value for key in REPORTS]
    assert "Wie schnell nimmt der Vertrieb an?" in run("report").out


def test_each_figure_of_the_document_has_its_leads(run: Run) -> None:
    told = run.json("report", "kpis", "--period", "365")
    assert told["n"] > 0 and told["question"]
    figures = told["grids"][0]["lines"][0]["figures"]
    listed = run.json("list", figures[0]["query"], "--count")
    assert listed["total"] == figures[0]["value"] > 0
    some = run.json("report", "kpis", "quelle:messe", "--period", "365")
    assert 0 < some["grids"][0]["lines"][0]["figures"][0]["value"] < figures[0]["value"]


def test_people_read_a_table_and_how_it_is_counted(run: Run) -> None:
    told = run("report", "ageing")
    assert "Wo liegen Leads zu lange?" in told.out and "Kalt" in told.out
    assert "Stand heute" in told.out


@pytest.mark.parametrize("ending", ["xlsx", "pdf"])
def test_it_is_written_to_a_file(run: Run, tmp_path: Path, ending: str) -> None:
    target = tmp_path / f"trichter.{ending}"
    told = run("report", "funnel", "--period", "365", "--out", str(target))
    assert told.code == 0, told.err
    assert target.read_bytes().startswith(b"%PDF-" if ending == "pdf" else b"PK")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("nix",), "nix"),
        (("trend", "stge:sql"), "stage:"),
        (("trend", "--from", "gestern", "--to", "vorgestern"), "endet"),
        (("funnel", "--period", "365", "--out", "x.doc"), ".xlsx"),
    ],
)
def test_wrong_calls_say_how_it_should_be(run: Run, words: tuple[str, ...], said: str) -> None:
    told = run("report", *words)
    assert told.code == 2 and said in told.err


def test_nothing_to_count_is_said_by_the_exit_code(run: Run) -> None:
    told = run("report", "reasons", "--from", "01.01.2001", "--to", "31.01.2001")
    assert told.code == 1 and "n = 0" in told.out
    assert "nichts geschehen" in told.err


def test_a_file_that_was_not_written_is_said(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "leer.pdf"
    told = run("report", "sla", "ort:Gibtesnicht", "--out", str(path))
    assert told.code == 1 and "leer.pdf wurde nicht geschrieben" in told.err
    assert not path.exists()
