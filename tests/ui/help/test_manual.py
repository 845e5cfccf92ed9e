"""The manual is whole in both languages, opens at what is shown, and is found by its words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leaddesk.help_door import show_manual
from leaddesk.pages import PAGES
from leaddesk.resources import manual
from leaddesk.ui.help.help_window import HelpWindow
from leaddesk.ui.help.markdown_html import html_of
from leaddesk.ui.help.topics import FIRST, TOPICS, page_text, title_of, topic_of
from leaddesk.ui.settings.parts_list import PARTS
from leaddesk.ui.shell.actions import Commands
from leaddesk.ui.shell.key_sheet import KeySheet
from leaddesk.ui.theme.style import apply_theme
from leaddesk.ui.words import install_language
from scripts import manual as built
from tests.ui.looks import clipped_texts, overlapping_siblings, unnamed_focusables

LANGUAGES = ("de", "en")
_LINK = re.compile(r"(!?)\[[^\]]*\]\(([^)]+)\)")


@pytest.fixture(autouse=True)
def _afterwards(qapp: QApplication) -> Iterator[None]:
    install_language("de")
    yield
    install_language("de")
    apply_theme(qapp, "light", own_font=True)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_there_and_leads_somewhere(language: str) -> None:
    folder = manual(language)
    assert {path.stem for path in folder.glob("*.md")} == set(TOPICS)
    for topic in TOPICS:
        text = page_text(topic, language)
        assert text.startswith("# "), topic
        for _, target in _LINK.findall(text):
            assert (folder / target).exists(), (topic, target)


def test_both_languages_say_the_same_things() -> None:
    def shape(topic: str, language: str) -> list[int]:
        text = page_text(topic, language)
        return [len(re.findall(sign, text, re.M)) for sign in ("^## ", "^[-0-9]", r"^\|", r"!\[")]

    for topic in TOPICS:
        german, english = shape(topic, "de"), shape(topic, "en")
        assert german[0] == english[0], topic
        assert german[3] == english[3], topic
        assert abs(german[1] - english[1]) <= 1, topic


def test_every_view_has_its_page() -> None:
    views = [*PAGES, *(f"settings/{part.key}" for _, parts in PARTS for part in parts)]
    for view in (*views, "leads/writing", "importing/duplicates"):
        assert topic_of(view) in TOPICS
        assert topic_of(view) != FIRST, view
    assert topic_of("") == FIRST


def test_markdown_becomes_plain_html() -> None:
    html = html_of(
        "# A & B\n\nText **fett** `Strg+K` <script>x</script> [da](b.md)\n\n1. eins\n2. zwei\n\n"
        "- drei\n\n|K|W|\n|-|-|\n|`T`|ruft|\n\n![Bild](../x.png)\n"
    )
    assert html == (
        "<h1>A &amp; B</h1>\n"
        "<p>Text <b>fett</b> <code>Strg+K</code> &lt;script&gt;x&lt;/script&gt; "
        '<a href="b.md">da</a></p>\n<ol>\n<li>eins</li>\n<li>zwei</li>\n</ol>\n'
        "<ul>\n<li>drei</li>\n</ul>\n<table>\n<tr><th>K</th><th>W</th></tr>\n<tr><td><code>T</code></td><td>ruft</td>"
        '</tr>\n</table>\n<p class="picture"><img src="../x.png" alt="Bild"></p>\n'
    )


def test_it_opens_at_the_view_and_goes_on_by_links(qtbot: QtBot) -> None:
    window = HelpWindow()
    qtbot.addWidget(window)
    window.show_topic(topic_of("settings/scoring"))
    assert window.list.current() == "score"
    assert "Verhalten" in window.page.toPlainText()
    window.page.topic_wanted.emit("search")
    assert (window.topic, window.list.current()) == ("search", "search")
    window.list.step(1)
    assert window.topic == window.list.current() == "logging"


def test_words_are_found_in_all_pages(qtbot: QtBot) -> None:
    window = HelpWindow()
    qtbot.addWidget(window)
    window.show()
    QTest.keyClicks(window.search, "schwelle")
    assert "score" in [choice.key for choice in window.list.choices()]
    assert "keys" not in [choice.key for choice in window.list.choices()]
    window.search.setText("zeppelin")
    assert window.nothing.text()
    window.show_topic("day")
    assert (window.topic, window.search.text()) == ("day", "")


def test_the_window_is_opened_once(qtbot: QtBot) -> None:
    parent = HelpWindow()  # any window will do
    qtbot.addWidget(parent)
    first = show_manual(parent, "day", lambda: None, lambda: None)
    again = show_manual(parent, "reports", lambda: None, lambda: None)
    assert first is again
    assert again.topic == "reports"


def test_f1_leads_from_the_keys_to_the_manual(qtbot: QtBot) -> None:
    sheet = KeySheet(Commands(), None)
    qtbot.addWidget(sheet)
    sheet.show()
    [f1] = [s for s in sheet.findChildren(QShortcut) if s.key() == QKeySequence("F1")]
    f1.activated.emit()
    assert sheet.result() == KeySheet.MANUAL


@pytest.mark.parametrize(("language", "scale"), [("de", 1.0), ("en", 1.5)])
def test_nothing_of_it_is_cut(
    qtbot: QtBot, qapp: QApplication, language: str, scale: float
) -> None:
    install_language(language)  # type: ignore[arg-type]
    apply_theme(qapp, "dark", scale, own_font=True)
    window = HelpWindow()
    qtbot.addWidget(window)
    window.show()
    for topic in TOPICS:
        window.show_topic(topic)
        assert not window.page.horizontalScrollBar().maximum(), topic
    found = [clipped_texts(window), overlapping_siblings(window), unnamed_focusables(window)]
    assert found == [[], [], []]


def test_it_is_built_for_the_web(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(built, "BUILT", tmp_path / "manual")
    built.build()
    for language in LANGUAGES:
        folder = tmp_path / "manual" / language
        for topic in TOPICS:
            page = (folder / f"{topic}.html").read_text(encoding="utf-8")
            assert f"<title>{title_of(page_text(topic, language))} · LeadDesk" in page
            for target in re.findall(r'(?:href|src)="([^"]+)"', page):
                assert (folder / target).exists(), (topic, target)
