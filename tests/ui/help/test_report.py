"""The report of a problem: all of it can be read, and it tells of nobody."""

from __future__ import annotations

import getpass
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk, Failure
from leaddesk.help_door import report_dialog
from leaddesk.logs import log_folder, start_log
from leaddesk.operations.leads import add_lead
from leaddesk.operations.team import Person, set_person
from leaddesk.queries.report_facts import report_facts
from leaddesk.rules.problem import Problem
from leaddesk.rules.roles import Role
from leaddesk.settings import Settings
from leaddesk.ui.shell.main_window import MainWindow
from leaddesk.ui.words import install_language

CANARIES = ("Zebulon", "Quastenflosser", "Kanarienwerke", "kanari@voegel.example", "0521 448120-17")


@pytest.fixture
def log() -> Iterator[None]:
    """A log into which somebody wrote what does not belong there."""
    path = start_log()
    assert path is not None
    assert path.parent == log_folder()
    said = (
        f"{CANARIES[0]} {CANARIES[3]} {CANARIES[4]} {Path.home()}/x \\\\buero\\leads postgresql://a"
    )
    logging.getLogger("leaddesk").info("a job failed: %s", said)
    yield
    for handler in logging.getLogger("leaddesk").handlers[:]:
        handler.close()
        logging.getLogger("leaddesk").removeHandler(handler)


def test_it_tells_of_nobody(sample_desk: Desk, qtbot: QtBot, log: None, tmp_path: Path) -> None:
    name = f"{CANARIES[0]} {CANARIES[1]}"
    sample_desk.run(set_person, person=Person(name, "ZQ", Role.MANAGER))
    values = {"company.name": CANARIES[2], "contact.email": CANARIES[3]}
    sample_desk.run(add_lead, values=values)
    window = QWidget()
    qtbot.addWidget(window)
    dialog = report_dialog(sample_desk, Settings(user_name=name), window)
    qtbot.addWidget(dialog)
    text = dialog.text()
    for told in (*CANARIES, "buero", "postgresql://", str(Path.home()), str(tmp_path)):
        assert told.casefold() not in text.casefold(), told
    account = getpass.getuser()
    assert len(account) < 3 or f" {account}" not in text
    for wanted in ("schema: 0", "lead: 31", "font_scale: 100", "a job failed"):
        assert wanted in text
    assert dialog.save(str(tmp_path / "bericht.txt"))
    assert (tmp_path / "bericht.txt").read_text(encoding="utf-8") == text


def test_own_words_stand_above_it_and_bad_places_are_told(
    sample_desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    install_language("de")
    window = QWidget()
    qtbot.addWidget(window)
    dialog = report_dialog(sample_desk, Settings(), window)
    qtbot.addWidget(dialog)
    dialog.words.setPlainText("Nach dem Import war die Liste leer.")
    assert dialog.text().splitlines()[1] == "Nach dem Import war die Liste leer."
    assert not dialog.save(str(tmp_path / "gibt" / "es" / "nicht.txt"))
    assert "nicht" in dialog.said.text()


def test_the_figures_are_of_the_store(sample_desk: Desk) -> None:
    facts = sample_desk.store.ask(report_facts)
    assert facts.rows["lead"] == 30
    assert all(isinstance(count, int) for count in facts.rows.values())


def test_a_bug_offers_to_be_reported(sample_desk: Desk, qtbot: QtBot) -> None:
    window = MainWindow(sample_desk, {"leads": lambda desk: _Page(desk)})
    qtbot.addWidget(window)
    wanted: list[bool] = []
    window.report_wanted.connect(lambda: wanted.append(True))
    window.show_failure(Failure((Problem("unexpected"),)))
    window.message_bar._buttons.itemAt(0).widget().click()
    window.commands.run("report_problem")
    window.show_failure(Failure((Problem("no_follow_up"),)))
    assert len(wanted) == 2
    assert window.message_bar._buttons.count() == 0


def _Page(desk: Desk) -> object:
    from leaddesk.ui.shell.page import Page

    return Page(desk)
