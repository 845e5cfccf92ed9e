"""Dialogs and menus that were left are gone: not kept by the window for the rest of the day."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.ui.lead.layers import LAYERS
from leaddesk.ui.leads.leads_page import LeadsPage
from leaddesk.ui.parts.dialogs import Dialog, run_dialog


def leave_at_once() -> None:
    """Esc, as soon as it is there."""

    def escape() -> None:
        shown = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if shown is None:
            QTimer.singleShot(5, escape)
        else:
            QTest.keyClick(shown, Qt.Key.Key_Escape)

    QTimer.singleShot(0, escape)


def left_alive(parent: QWidget) -> list[QWidget]:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return [*parent.findChildren(QDialog), *parent.findChildren(QMenu)]


def run(page: LeadsPage, key: str) -> None:
    next(command for command in page.commands() if command.key == key).run()


@pytest.mark.parametrize(
    "show",
    [
        lambda page: run(page, "new_lead"),
        lambda page: run(page, "export"),
        lambda page: run(page, "save_view"),
        lambda page: run(page, "columns"),
        lambda page: page._on_menu(QPoint(20, 20)),
    ],
    ids=["new lead", "export", "save view", "columns", "menu of the list"],
)
def test_what_was_opened_is_let_go_of(
    sample_desk: Desk, qtbot: QtBot, show: Callable[[LeadsPage], object]
) -> None:
    page = LeadsPage(sample_desk, lambda: LAYERS)
    qtbot.addWidget(page)
    page.show()
    for _ in range(3):
        leave_at_once()
        show(page)
    assert left_alive(page) == []


def test_the_answer_of_a_dialog_can_be_asked_for_after_it(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = Dialog("Titel", "Machen", parent)
    QTimer.singleShot(0, dialog.accept)
    assert run_dialog(dialog) == QDialog.DialogCode.Accepted
    assert dialog.windowTitle() == "Titel"
    assert left_alive(parent) == []
