"""What the law of personal data asks of the admin (P6), by mouse."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from leaddesk.queries.person import people_with_email
from leaddesk.ui.lead.person_dialogs import EraseDialog, InformationDialog
from tests.journeys.person import Person

NUMBER, EMAIL, NAME = "I-000018", "s.krueger@krueger-tochter.example", "Krüger"


def _choose(person: Person, words: str, then: object) -> None:
    """The entry of the lead's menu with these words, and what is done in its dialog."""
    assert callable(then)
    person.begin(NUMBER)
    person.in_menu(words, lambda: person.in_dialog(then))
    person.click(person.leads.pane.page.action_bar.more)


def information(person: Person) -> None:
    """The folder is chosen in the system's own dialog."""

    def save() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, InformationDialog)
        person.click(dialog.accept_button)

    with pytest.MonkeyPatch.context() as patched:
        where = lambda *_: str(person.folder)  # noqa: E731
        patched.setattr(QFileDialog, "getExistingDirectory", where)
        patched.setattr("leaddesk.ui.lead.person_dialogs.QDesktopServices.openUrl", lambda _: None)
        _choose(person, "Auskunft", save)
    person.clicks += 1  # the system's dialog
    kinds = {path.suffix for path in person.folder.glob("Auskunft*")}
    assert kinds == {".pdf", ".xlsx", ".json"}


def erasure(person: Person) -> None:
    def erase() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, EraseDialog)
        assert not dialog.accept_button.isEnabled()
        dialog.name.setText(NAME)  # typed: QTest knows no umlauts
        person.click(dialog.accept_button)

    _choose(person, "endgültig", erase)
    assert not person.window.desk.store.ask(people_with_email, email=EMAIL)
    assert NAME not in (person.detail(NUMBER).contact or "")
