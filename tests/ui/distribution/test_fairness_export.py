"""The shares leave the window: as a workbook, and as a document."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.queries.fairness import FairRow
from leaddesk.rules.distribution import Why
from leaddesk.ui.distribution.fairness_export import FairnessExport
from leaddesk.ui.words.fair_shares import shares_html

ROWS = (
    FairRow(1, "Süd & <b>West</b>", 2, "Änne Köhler", 1, 3, 2.5, 120.0, Decimal("12500.50"), 1, 0,
            2, {Why.TURN: 2, Why.KEEPS: 1}),
    FairRow(1, "Süd & <b>West</b>", 3, "Jürgen Süß", 1, 2, 2.5, None, Decimal(0), 0, 0, 0),
)  # fmt: skip
SPAN = date(2025, 10, 1), date(2025, 11, 24)


@pytest.fixture
def export(sample_desk: Desk, qtbot: QtBot) -> FairnessExport:
    export = FairnessExport(sample_desk)
    qtbot.addWidget(export)
    return export


def test_without_shares_there_is_nothing_to_give_away(export: FairnessExport) -> None:
    assert not export.isEnabled()
    export.show_shares(ROWS, *SPAN)
    assert export.isEnabled()
    export.show_shares((), *SPAN)
    assert not export.isEnabled()


def test_the_workbook_has_figures_as_numbers(
    export: FairnessExport, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target, told = tmp_path / "Anteile.xlsx", []
    export.told.connect(lambda kind, text: told.append((kind, text)))
    export.show_shares(ROWS, *SPAN)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    export.excel.click()
    assert told == [("ok", f"Geschrieben nach {target}")]
    rows = list(openpyxl.load_workbook(target).worksheets[0].iter_rows(values_only=True))
    assert rows[1][:8] == ("Süd & <b>West</b>", "Änne Köhler", 3, 2.5, 0.5, 120, 12500.5, 1)
    assert rows[2][5] is None
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "nirgends" / "a.xlsx"), "")
    )
    export.excel.click()
    assert told[-1][0] == "danger"


def test_on_paper_names_stay_text(export: FairnessExport, qtbot: QtBot) -> None:
    export.show_shares(ROWS, *SPAN)
    paper = export.paper()
    qtbot.addWidget(paper)
    shown = paper.page.toPlainText()
    assert "Wer hat welche Leads bekommen?" in shown
    assert "Süd & <b>West</b>" in shown and "+0,5" in shown
    assert "Verteilt vom 01.10.2025 bis 24.11.2025" in shares_html(ROWS, *SPAN)
