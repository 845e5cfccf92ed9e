"""A list on paper: every row on some page, the header on each, wide texts in several lines."""

from __future__ import annotations

import threading
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication

from leaddesk.rules.problem import Problem
from leaddesk.ui.parts import table_pdf
from leaddesk.ui.parts.table_pdf import MOST_ROWS, paper_text, write_table_pdf
from leaddesk.ui.words import install_language

HEADERS = ("Firma", "Notiz", "Punkte", "Wert", "Termin")


class _Told(QPainter):
    """Remembers what it was told to paint, and on how much room."""

    said: list[str] = []  # noqa: RUF012 - of all painters of a test

    def drawText(self, *given: object) -> object:  # type: ignore[override]
        self.said.append(next(g for g in given if isinstance(g, str)))
        return super().drawText(*given)  # type: ignore[call-overload]


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> list[str]:
    install_language("de")
    _Told.said = []
    monkeypatch.setattr(table_pdf, "QPainter", _Told)
    return _Told.said


def _rows(count: int) -> list[tuple[object, ...]]:
    return [(f"Weiß {n} <b>GmbH</b>", "lang " * 90 if n % 9 == 0 else None, n, Decimal("12.50"),
             date(2025, 11, 24)) for n in range(count)]  # fmt: skip


def test_every_row_is_on_a_page_and_each_page_has_its_header(
    told: list[str], tmp_path: Path
) -> None:
    path = tmp_path / "liste.pdf"
    assert write_table_pdf(path, "Leads", "120 Leads", HEADERS, _rows(120)) is None  # type: ignore[arg-type]
    data = path.read_bytes()
    pages = data.count(b"/Type /Page\n")
    assert data.startswith(b"%PDF-")
    assert pages > 2
    assert told.count("Firma") == pages
    assert [f"Seite {n + 1} von {pages}" in told for n in range(pages)] == [True] * pages
    assert [text for text in told if text.startswith("Weiß")] == [row[0] for row in _rows(120)]
    assert told.count("12,50") == 120
    assert told.count("24.11.2025") == 120
    assert "lang " * 90 in told


def test_it_can_be_written_beside_the_window(qapp: QApplication, tmp_path: Path) -> None:
    path, problems = tmp_path / "liste.pdf", []
    rows = _rows(40)

    def write() -> None:
        problems.append(write_table_pdf(path, "Leads", "", HEADERS, rows))  # type: ignore[arg-type]

    beside = threading.Thread(target=write)
    beside.start()
    beside.join()
    assert problems == [None]
    assert path.read_bytes().startswith(b"%PDF-")


def test_a_list_without_rows_and_without_columns(qapp: QApplication, tmp_path: Path) -> None:
    assert write_table_pdf(tmp_path / "a.pdf", "Leads", "", HEADERS, []) is None
    assert write_table_pdf(tmp_path / "b.pdf", "Leads", "", (), []) is None


def test_what_is_too_long_or_can_t_be_written_is_said(qapp: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "liste.pdf"
    problem = write_table_pdf(path, "Leads", "", ("Nr.",), [(1,)] * (MOST_ROWS + 1))
    assert isinstance(problem, Problem)
    assert (problem.code, path.exists()) == ("list_too_long_for_paper", False)
    gone = write_table_pdf(tmp_path / "weg" / "x.pdf", "Leads", "", ("Nr.",), [(1,)])
    assert gone is not None
    assert gone.code == "folder_missing"


def test_columns_share_the_page() -> None:
    shared = table_pdf._shared
    assert shared([100, 100], 400) == [200, 200]
    assert sum(shared([100, 900, 900], 1000)) == pytest.approx(1000)
    assert shared([100, 900, 900], 1000)[0] == 100
    assert [paper_text(v) for v in (None, True, 1234, Decimal("2"))] == ["", "x", "1.234", "2,00"]
