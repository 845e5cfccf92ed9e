"""The window for a store that can't be opened: what it offers, and that it fits everywhere."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.rules.problem import Problem
from leaddesk.ui.settings.settings_page import SettingsPage
from leaddesk.ui.start.recovery_window import RecoveryWindow
from leaddesk.ui.theme.style import apply_theme
from leaddesk.ui.words import install_language
from scripts.scenes_store import BACKUPS, CONTENTS, PLACE
from tests.ui.looks import (
    clipped_texts,
    cut_contents,
    overlapping_siblings,
    settle_down,
    unnamed_focusables,
)

CODES = (
    "store_damaged", "store_missing", "store_newer", "store_foreign", "store_elsewhere",
    "restoring", "store_locked", "disk_full", "store_unreachable",
)  # fmt: skip


def shown(code: str, qtbot: QtBot) -> RecoveryWindow:
    args = {"path": str(PLACE), "version": "0007", "known": "0001"}
    window = RecoveryWindow(PLACE, Problem(code, value="buero-2", args=args))
    qtbot.addWidget(window)
    window.show_backups(BACKUPS)
    window.show()
    return window


@pytest.fixture(
    params=[("de", "light", 1.0), ("en", "dark", 1.0), ("de", "light", 1.5)],
    ids=lambda look: "-".join(map(str, look)),
)
def look(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    language, theme, scale = request.param
    install_language(language)
    apply_theme(qapp, theme, scale, own_font=True)
    yield
    install_language("de")
    apply_theme(qapp, "light", own_font=True)


@pytest.mark.parametrize("code", CODES)
def test_everything_fits_and_has_a_name(look: None, qtbot: QtBot, code: str) -> None:
    window = shown(code, qtbot)
    window.choice.show_contents(BACKUPS[0].place, CONTENTS)
    window.show_problem(Problem("store_locked", args={"path": str(PLACE)}))
    settle_down()
    assert clipped_texts(window) == []
    assert overlapping_siblings(window) == []
    assert unnamed_focusables(window) == []


@pytest.mark.parametrize("size", [(1280, 720), (1440, 900)])
def test_the_page_of_the_database_fits(
    look: None, sample_desk: Desk, qtbot: QtBot, size: tuple[int, int]
) -> None:
    page = SettingsPage(sample_desk)
    qtbot.addWidget(page)
    page.resize(size[0] - 216, size[1] - 120)
    page.show_backups(BACKUPS)
    page.show()
    page.show_part("store")
    page.show_contents(BACKUPS[0].place, CONTENTS)
    page.store.restore.click()
    settle_down()
    assert clipped_texts(page) == []
    assert overlapping_siblings(page) == []
    assert unnamed_focusables(page) == []
    assert cut_contents(page) == []


def test_the_newest_good_one_is_chosen(qtbot: QtBot) -> None:
    window = shown("store_damaged", qtbot)
    assert window.choice.chosen() == BACKUPS[0].place
    damaged = Problem("store_damaged", args={"path": BACKUPS[0].place})
    window.choice.show_damaged(BACKUPS[0].place, damaged)
    assert window.choice.chosen() == BACKUPS[1].place
    window.choice.show_contents(BACKUPS[1].place, CONTENTS)
    assert window.choice.is_good()
    with qtbot.waitSignal(window.restore_wanted) as wanted:
        window.restore.click()
    assert wanted.args == [BACKUPS[1].place]


def test_one_chosen_by_hand_stays_chosen(qtbot: QtBot) -> None:
    window = shown("store_damaged", qtbot)
    choice = window.choice
    choice.list.choose(BACKUPS[3].place)
    choice.list.picked.emit(BACKUPS[3].place)
    choice.show_damaged(BACKUPS[3].place, Problem("store_damaged", args={"path": "x"}))
    choice.show_backups(BACKUPS)
    assert choice.chosen() == BACKUPS[3].place
    assert not choice.is_good()


def test_nothing_deletes_and_nothing_leaves_in_the_middle(qtbot: QtBot) -> None:
    window = shown("store_damaged", qtbot)
    words = [button.caption() for button in (*window.ways, window.restore, window.leave)]
    assert not [word for word in words if "lösch" in word.lower() or "delete" in word.lower()]
    window.show_work("…")
    window.close()
    assert window.isVisible(), "what is under way is brought to its end"
    window.show_problem(Problem("disk_full", value="x"))
    with qtbot.waitSignal(window.closed):
        window.close()
