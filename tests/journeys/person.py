"""Somebody at the window: every key and every click goes through them, and is counted."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from leaddesk.queries.lead_detail import LeadDetail, find_lead, lead_detail
from leaddesk.queries.timeline import Entry, timeline
from leaddesk.ui.leads.leads_page import LeadsPage
from leaddesk.ui.shell.main_window import MainWindow

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


class Person:
    """A press is one key that is no modifier; what is typed freely (a note, a name) is not counted,
    nor are the keys before `begin`."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        """`folder`: where files are written."""
        self.window, self.folder = window, folder
        self.presses = self.clicks = 0

    def begin(self, number: str = "") -> None:
        """The list has the focus, with this lead under the cursor."""
        self.window.activateWindow()  # a dialog that was closed leaves no window active
        QApplication.processEvents()
        self.window.show_query("")
        page = self.leads
        if number:
            page.table.go_to(page.model.row_of(self.lead_id(number)) or 0)
        page.take_focus()
        QApplication.processEvents()
        self.presses = self.clicks = 0

    @property
    def leads(self) -> LeadsPage:
        page = self.window.page("leads")
        assert isinstance(page, LeadsPage)
        return page

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        self.presses += 1
        QTest.keyClick(self._target(), key, modifiers)
        QApplication.processEvents()

    def keys(self, text: str) -> None:
        """Letters, digits and signs that are pressed as such: each counts."""
        for sign in text:
            self.presses += 1
            QTest.keyClick(self._target(), sign)
            QApplication.processEvents()

    def writes(self, text: str) -> None:
        """Free text: not counted."""
        QTest.keyClicks(self._target(), text)
        QApplication.processEvents()

    def click(self, widget: QWidget, place: QPoint | None = None) -> None:
        assert widget.isVisible() and widget.isEnabled()
        self.clicks += 1
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place or widget.rect().center())
        QApplication.processEvents()

    def in_dialog(self, do: Callable[[], object], *, stays: bool = False) -> None:
        """What is done as soon as the dialog is there that the next key opens. `stays`: it says
        what came of it, and is left afterwards."""

        def wait() -> None:
            dialog = QApplication.activeModalWidget()
            if dialog is None or QApplication.activeWindow() is not dialog:
                QTimer.singleShot(5, wait)
                return
            do()
            if dialog.isVisible():  # it should have gone: the test is not to wait for ever
                QTimer.singleShot(0, dialog.reject)
                self.presses += 0 if stays else 100

        QTimer.singleShot(0, wait)

    def in_menu(self, words: str, then: Callable[[], object]) -> None:
        """The click, in the menu that the next click opens, on the entry with these words; `then`
        is called right before it."""

        def wait() -> None:
            menu = QApplication.activePopupWidget()
            if not isinstance(menu, QMenu):
                QTimer.singleShot(5, wait)
                return
            entry = next((one for one in menu.actions() if words in one.text()), None)
            if entry is None:  # the test is not to wait for ever
                menu.close()
                raise AssertionError([one.text() for one in menu.actions()])
            then()
            self.clicks += 1
            place = menu.actionGeometry(entry).center()
            QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=place)

        QTimer.singleShot(0, wait)

    def _target(self) -> QWidget:
        modal = QApplication.activeModalWidget()
        if modal is not None:
            return modal.focusWidget() or modal
        focused = QApplication.focusWidget()
        assert focused is not None, "the focus is lost"
        return focused

    def lead_id(self, number: str) -> int:
        found = self.window.desk.store.ask(lambda s: find_lead(s, number=number))
        assert found is not None
        return found

    def detail(self, number: str) -> LeadDetail:
        lead = self.lead_id(number)
        found = self.window.desk.store.ask(lambda s: lead_detail(s, lead_id=lead))
        assert found is not None
        return found

    def last(self, number: str) -> Entry:
        """The newest line of the lead's history."""
        lead = self.lead_id(number)
        return self.window.desk.store.ask(lambda s: timeline(s, lead_id=lead))[0]
