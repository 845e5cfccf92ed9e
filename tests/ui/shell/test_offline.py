"""While the server or the file is gone: what is said, and the way to what was begun."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.pages import PAGES
from leaddesk.rules.problem import Problem
from leaddesk.ui.shell import drafts_line
from leaddesk.ui.shell.main_window import MainWindow
from leaddesk.ui.shell.store_bar import StoreBar
from leaddesk.ui.words import install_language

SERVER = Problem("server_unreachable", args={"path": "postgresql://anna@buero-2/vertrieb"})


def test_the_time_to_the_next_try_runs_down(qtbot: QtBot) -> None:
    install_language("de")
    bar, left = StoreBar(), [8_000, 6_400, 0]
    qtbot.addWidget(bar)
    bar.show_lost(SERVER, lambda: left[0])
    assert bar.text().endswith("bleibt hier als Entwurf. Nächster Versuch in 8 s.")
    left.pop(0)
    bar._count_down()
    assert bar.text().endswith("in 7 s.")
    left.pop(0)
    bar._count_down()
    assert bar.text().endswith("Wird gerade versucht …")
    bar.show_found()
    assert bar.text() == "" and not bar._seconds.isActive()


@pytest.fixture
def window(sample_desk: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    install_language("de")
    window = MainWindow(sample_desk, PAGES)
    qtbot.addWidget(window)
    window.resize(1400, 800)
    window.show()
    yield window


def test_drafts_are_in_the_status_line(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    button, drafts = window.status.drafts, window.drafts._drafts
    assert button.isHidden()
    pane = window.page("leads").pane  # type: ignore[attr-defined]
    lead = pane.lead_id
    drafts.keep(lead, "call", {"text": "Fragt nach der Lieferzeit"})
    drafts.keep(0, "new", {"company.name": "Neue GmbH"})
    assert button.isVisible() and button.caption() == "2 Entwürfe"
    name = pane.reader.current().values["company.name"]
    assert window.drafts.entries() == [(lead, f"{name} · Telefonat"), (0, "Neuer Lead")]
    window.page("leads").table.go_to(5)  # type: ignore[attr-defined]
    assert pane.lead_id != lead
    pressed: list[str] = []

    def choose(menu: QMenu, _place: object) -> None:
        pressed.append(menu.actions()[0].text())
        menu.actions()[0].trigger()

    monkeypatch.setattr(drafts_line, "run_menu", choose)
    button.click()
    assert pressed == [f"{name} · Telefonat".replace("&", "&&")]
    assert pane.lead_id == lead and pane.page.bar.text() == "Es gibt einen Entwurf: Telefonat."
    drafts.drop(lead, "call")
    drafts.drop(0, "new")
    assert button.isHidden()
