"""Nothing is cut, nothing overlaps, everything has a name: each state of the pane, in both
languages and themes, in the widths that occur, and with large letters."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.operations.leads import add_lead, edit_fields
from leaddesk.ui.lead.layers import LAYERS
from leaddesk.ui.lead.lead_pane import LeadPane
from leaddesk.ui.theme.style import apply_theme
from leaddesk.ui.words import install_language
from tests.ui.lead.conftest import EXCLUDED, KRUEGER, LOST, OFFERED, WARM, lead_of
from tests.ui.looks import (
    clipped_texts,
    cut_contents,
    overlapping_siblings,
    settle_down,
    unnamed_focusables,
)


def _composer(pane: LeadPane) -> None:
    pane.run_command("log_call")
    QTest.keyClicks(QApplication.focusWidget(), "3")
    pane.page.composer.save(False)


def _conflict(pane: LeadPane) -> None:
    pane.run_command("edit_field")
    QTest.keyClicks(QApplication.focusWidget(), "0521 448120-19")
    was = pane.page.master.rows["contact.phone"].was
    edits = {"contact.phone": (was, "0521 448120-17")}
    pane.desk.run(edit_fields, lead_id=pane.lead_id, edits=edits)


def _long(pane: LeadPane) -> None:
    long = ("<b>Müller</b> & Söhne GmbH & Co. KG " * 9)[:300]
    values = {"company.name": long, "contact.last_name": long, "company.phone": "0221 4710-230"}
    pane.show_lead(pane.desk.store.run(add_lead, values=values, segments=range(1, 7)).result)


def _stage_reason(pane: LeadPane) -> None:
    pane.run_command("stage")
    QTest.keyClicks(QApplication.focusWidget(), "9\r")


def _visit(pane: LeadPane) -> None:
    pane.run_command("visit")
    QTest.keyClicks(QApplication.focusWidget(), "13")
    pane.visit.keep_draft()


def _run(key: str) -> Callable[[LeadPane], None]:
    return lambda pane: pane.run_command(key)


def _lead(number: str) -> Callable[[LeadPane], None]:
    return lambda pane: pane.show_lead(lead_of(pane.desk, number))


STATES: dict[str, Callable[[LeadPane], None]] = {
    "history": lambda pane: None,
    "nothing": lambda pane: pane.show_lead(None),
    "composer": _composer,
    "mail": _run("log_mail"),
    "master": lambda pane: pane.page.tabs.choose("master"),
    "conflict": _conflict,
    "people": lambda pane: pane.page.tabs.choose("contacts"),
    "new_contact": _run("add_contact"),
    "score": _run("why_score"),
    "stage": _run("stage"),
    "stage_reason": _stage_reason,
    "segments": _run("segments"),
    "owner": _run("owner"),
    "follow_up": _run("follow_up"),
    "visit": _visit,
    "warm": _lead(WARM),
    "offered": _lead(OFFERED),
    "excluded": _lead(EXCLUDED),
    "lost": _lead(LOST),
    "long": _long,
}
LOOKS = [
    ("de", "light", 536, 720, 1.0),
    ("en", "dark", 536, 900, 1.0),
    ("de", "dark", 380, 720, 1.0),
    ("de", "light", 583, 720, 1.5),
    ("en", "light", 804, 900, 1.5),
]


@pytest.fixture(autouse=True)
def _usual_looks_afterwards() -> Iterator[None]:
    yield
    install_language("de")
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, "light", 1.0)


@pytest.mark.parametrize(
    ("language", "theme", "width", "height", "scale"),
    LOOKS,
    ids=lambda value: str(value),
)
def test_every_state_fits(
    sample_desk: Desk, qtbot: QtBot, language: str, theme: str, width: int, height: int,
    scale: float,
) -> None:  # fmt: skip
    install_language(language)  # type: ignore[arg-type]
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, theme, scale, own_font=True)
    found = []
    for name, state in STATES.items():
        pane = LeadPane(sample_desk, lambda: LAYERS)
        pane.resize(width, height)
        pane.show()
        pane.show_lead(lead_of(sample_desk, KRUEGER))
        settle_down()
        state(pane)
        settle_down()
        for walk in (clipped_texts, overlapping_siblings, cut_contents, unnamed_focusables):
            found += [f"{name}: {walk.__name__}: {said}" for said in walk(pane)]
        if pane.width() != width or pane.height() != height:
            found.append(f"{name}: grew to {pane.width()}x{pane.height()}")
        pane.page.composer.discard()
        pane.visit.close_keeping()
        pane.close()
        pane.deleteLater()
        settle_down(1)
    assert found == []


def test_another_theme_and_size_while_it_is_open(sample_desk: Desk, qtbot: QtBot) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    install_language("de")
    apply_theme(app, "light", 1.0, own_font=True)
    pane = LeadPane(sample_desk, lambda: LAYERS)
    qtbot.addWidget(pane)
    pane.resize(804, 900)
    pane.show()
    pane.show_lead(lead_of(sample_desk, KRUEGER))
    pane.page.tabs.choose("master")
    settle_down()
    apply_theme(app, "dark", 1.5, own_font=True)
    settle_down()
    assert clipped_texts(pane) == []
    assert overlapping_siblings(pane) == []
