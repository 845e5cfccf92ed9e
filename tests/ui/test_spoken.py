"""Nothing is shown, pointed at or read out that is not in the catalogue: with every text of it in
brackets, what stands outside them is data, a date, or somebody else's name for something. And
nothing is left of the language that was spoken before."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from sqlalchemy import String, Table, Text, select
from sqlalchemy.orm import Session

from leaddesk.models import Base
from leaddesk.pages import PAGES
from leaddesk.rules.qualification import DEFAULT_QUESTIONS
from leaddesk.ui.theme.style import apply_theme
from leaddesk.ui.words import install_language
from leaddesk.ui.words.working_calendar import STATES
from scripts.look_over import shown_scene
from scripts.scenes import SCENES
from tests.ui.spoken import CLOSED, OPENED, mark_all, spoken, unmarked

SAMPLE = (
    "leads_bulk", "composer", "lead_stage", "lead_score", "lead_master", "day_proposed", "funnel",
    "segments", "report_sla", "settings_sla", "problem_report", "keys",
)  # fmt: skip
_WORD = re.compile(r"[^\W\d_][^\W\d_’'.-]+")
_PATH = re.compile(r"/\S*")
_DATES = {
    *("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    *("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    *("Monday", "Friday", "November"),
}
_NAMES = "LeadDesk Qt Mo-Do Fr Deutsch"
"""The program's own, and hours as they are typed."""


@pytest.fixture
def marked(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("LEADDESK_CONFIG", "")  # the scenes set their own; put back afterwards
    apply_theme(qapp, "light", own_font=True)
    install_language("de")  # whoever keeps a word of it says it in the other language, too
    for name in ("leads_bulk", "lead_score", "settings_sla"):
        for window, _ in shown_scene(SCENES[name], (1440, 900)):
            for page in PAGES:
                window.show_page(page)
    install_language("en")
    marking = mark_all(qapp)
    yield
    qapp.removeTranslator(marking)
    install_language("de")


def data_of(session: Session) -> str:
    """Every text of the store, and what comes with it: questions, states of Germany."""
    found = [*STATES.values()]
    found += [text for each in DEFAULT_QUESTIONS for text in (each.name_en, each.text_en)]
    for table in Base.metadata.sorted_tables:
        for column in table.columns:
            if isinstance(column.type, String | Text) and isinstance(table, Table):
                found += [str(value) for value in session.scalars(select(column)) if value]
    return "\n".join(map(str, found))


def test_what_is_said_is_in_the_catalogue(marked: None) -> None:
    strange: dict[str, str] = {}
    for name in SAMPLE:
        for window, seen in shown_scene(SCENES[name], (1440, 900)):
            data = ""
            for widget, text in spoken(seen):
                for word in _WORD.findall(_PATH.sub("", unmarked(text))):
                    if word in _DATES or word in _NAMES:
                        continue
                    data = data or window.desk.store.ask(data_of)
                    if word not in data:
                        strange[word] = f"{name}: {type(widget).__name__}: {text[:80]}"
    assert strange == {}


def test_the_walk_sees_what_was_forgotten() -> None:
    assert unmarked(f"{OPENED}Score{CLOSED} 285 · Stage") == " 285 · Stage"
    assert unmarked(f"{OPENED}{OPENED}in{CLOSED} 3 days{CLOSED}") == ""
