"""What scenes do with a window before it is taken: open a page or a lead, press keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from leaddesk.queries.lead_detail import find_lead
from leaddesk.rules.list_mapping import NO_BASIS
from leaddesk.ui.importing.basis_field import lacks_its_basis
from leaddesk.ui.importing.wizard import ImportWizard
from leaddesk.ui.lead.lead_pane import LeadPane
from leaddesk.ui.shell.main_window import MainWindow

Scene = Callable[[MainWindow], QWidget | None]
"""Brings the window into a state; gives back what is to be taken instead of it, if anything."""
PANE_LEAD = "I-000018"


def type_keys(text: str) -> None:
    """Keys for whatever has the focus. No umlauts: QTest can't."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, text)


def page_of(window: MainWindow, key: str) -> Any:
    """The page of this key, shown; each has its own parts."""
    window.show_page(key)
    return window.page(key)


def pane_of(window: MainWindow, number: str = PANE_LEAD) -> LeadPane:
    page = page_of(window, "leads")
    found: list[int] = []
    window.desk.ask(find_lead, number=number).done(found.append)
    page.show_lead(found[0])
    pane = page.pane
    assert isinstance(pane, LeadPane)
    pane.setFocus()
    return pane


def walk_on(wizard: ImportWizard, steps: int) -> None:
    """Through an import; on what legal basis is said where it is asked for."""
    for _ in range(steps):
        say_no_basis(wizard)
        wizard.go_on()


def say_no_basis(wizard: ImportWizard) -> None:
    """Nobody knows a legal basis, where one is asked for."""
    draft, box = wizard.draft, wizard.file.basis.box
    if draft is not None and lacks_its_basis(draft):
        box.choose(NO_BASIS)
        box.activated.emit(box.currentIndex())


def shown(dialog: QWidget) -> QWidget:
    """The dialog, to be taken instead of the window."""
    dialog.show()
    return dialog
