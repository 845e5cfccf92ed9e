"""Pictures of what the law of personal data asks for: the information, the erasure."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from leaddesk.queries.person import people_of_lead
from leaddesk.queries.person_data import person_data
from leaddesk.ui.lead.person_dialogs import EraseDialog, InformationDialog, PersonDialog
from leaddesk.ui.parts.paper_dialog import PaperDialog
from leaddesk.ui.shell.main_window import MainWindow
from leaddesk.ui.words.person_paper import information_html, information_title
from scripts.hands import Scene, pane_of


def _dialog(window: MainWindow, kind: type[InformationDialog | EraseDialog]) -> PersonDialog:
    pane = pane_of(window)
    people = pane.desk.store.ask(people_of_lead, lead_id=pane.lead_id or 0)
    return kind(pane.desk, people, window)


def _information(window: MainWindow) -> QWidget:
    return _dialog(window, InformationDialog)


def _erase(window: MainWindow) -> QWidget:
    dialog = _dialog(window, EraseDialog)
    assert isinstance(dialog, EraseDialog)
    assert dialog.kept is not None
    dialog.name.setText(dialog.kept.called)
    return dialog


def _paper(window: MainWindow) -> QWidget:
    pane = pane_of(window)
    contact = pane.desk.store.ask(people_of_lead, lead_id=pane.lead_id or 0)[0][0]
    data = pane.desk.store.ask(person_data, contact_id=contact, now=pane.desk.now())
    assert data is not None
    return PaperDialog(information_title(data), information_html(data), "a.pdf", window)


PRIVACY_SCENES: dict[str, Scene] = {
    "person_information": _information,
    "person_erase": _erase,
    "person_paper": _paper,
}
