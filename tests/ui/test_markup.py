"""Nothing from data is rendered: some scenes of `python -m torture markup`, and what the code may
not say at all."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QLabel, QTextEdit, QVBoxLayout, QWidget

from leaddesk.ui.words.paper import grid, pairs, paper, section
from torture.markup import PAYLOADS, TOKEN, Findings, rendered, walked

UI = Path(__file__).parents[2] / "leaddesk" / "ui"
_NEVER = re.compile(r"\b(setHtml|insertHtml|toHtml|RichText|AutoText|MarkdownText|QTextDocument)\b")
_PAPER = {
    UI / "parts" / "paper_dialog.py", UI / "parts" / "pdf.py",
    UI / "help" / "markdown_html.py", UI / "help" / "page_view.py", UI / "help" / "help_window.py",
}  # fmt: skip
"""What is printed is HTML, made by `ui/words/paper.py` alone, which escapes all that is put in; the
manual's pages come with the program and hold no data."""
_TIP = re.compile(r"\bsetToolTip\((.*)")
_SAFE_TIP = re.compile(r'(?:"" if .*|)plain_tip\(|key_text\(')


@pytest.fixture
def _own_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("LEADDESK_CONFIG", str(tmp_path))


@pytest.mark.usefixtures("_own_folder")
def test_markup_in_every_text_of_the_store_stays_text(qapp: QApplication, tmp_path: Path) -> None:
    scenes = ("leads", "lead_master", "lead_people", "segments", "hand_over", "lead_score")
    found = walked(qapp, tmp_path, scenes)
    assert (found.rendered, found.leaked, found.failed) == ([], [], [])
    assert found.texts > 1_000


@pytest.mark.parametrize("payload", PAYLOADS[:8])
def test_the_walk_sees_what_would_be_rendered(qapp: QApplication, payload: str) -> None:
    top = QWidget()
    body = QVBoxLayout(top)
    for widget in (QLabel(payload), QTextEdit()):
        body.addWidget(widget)
    top.setToolTip(payload)
    assert TOKEN in payload
    assert len(list(rendered(top, Findings()))) == 3
    top.deleteLater()


def test_no_file_of_the_window_asks_for_rich_text() -> None:
    found = [
        f"{path.relative_to(UI)}: {line.strip()}"
        for path in UI.rglob("*.py")
        for line in path.read_text(encoding="utf-8").splitlines()
        if path not in _PAPER and _NEVER.search(line)
    ]
    assert found == []


@pytest.mark.parametrize("payload", PAYLOADS)
def test_markup_on_paper_stays_text(payload: str) -> None:
    html = paper(
        payload, payload, [section(payload, pairs([(payload, payload)])),
                           section("x", grid([payload], [[payload, payload]]))],
    )  # fmt: skip
    assert payload not in html or not re.search(r"[<>&]", payload)
    document = QTextDocument()
    document.setHtml(html)
    told = document.toPlainText()
    assert told.count(TOKEN) == html.count(TOKEN)
    assert TOKEN in told


def test_every_tip_is_made_plain() -> None:
    found = [
        f"{path.relative_to(UI)}: {line.strip()}"
        for path in UI.rglob("*.py")
        for line in path.read_text(encoding="utf-8").splitlines()
        if (tip := _TIP.search(line)) and not _SAFE_TIP.match(tip[1])
    ]
    assert found == []
