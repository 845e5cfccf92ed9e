"""What the law of personal data asks for, of a lead's person: the information, and the erasure."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QFileDialog, QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.operations.erasing import erase_person
from leaddesk.queries.person import PersonKept, person_at
from leaddesk.queries.person_data import PersonData, person_data
from leaddesk.ui.lead.drafts import Drafts
from leaddesk.ui.lead.person_files import write_information
from leaddesk.ui.parts.dialogs import Dialog
from leaddesk.ui.parts.inputs import ComboBox, Field, LineEdit
from leaddesk.ui.parts.texts import Label, esc
from leaddesk.ui.shell.folders import documents
from leaddesk.ui.theme.tokens import SECONDARY
from leaddesk.ui.words import translate
from leaddesk.ui.words.person import goes_text, kept_lines, stays_text
from leaddesk.ui.words.problems import problem_text

People = tuple[tuple[int, str], ...]


class PersonDialog(Dialog):
    """Which of a lead's people, and what is kept of them."""

    def __init__(
        self, desk: Desk, people: People, title: str, verb: str, parent: QWidget | None
    ) -> None:
        super().__init__(title, verb, parent)
        self.setMinimumWidth(560)
        self.desk = desk
        self.desk = desk
        self.kept: PersonKept | None = None
        self.person = ComboBox(translate("Lead", "Person"))
        for contact, name in people:
            self.person.addItem(name, contact)
        self.field = Field(translate("Lead", "Person"), self.person)
        self.field.setVisible(len(people) > 1)
        self.told = Label("", wrap=True)
        self.problem = Label("", SECONDARY, "danger", wrap=True)
        self.problem.hide()
        self.body.addWidget(self.field)
        self.body.addWidget(self.told)
        self.person.currentIndexChanged.connect(lambda _: self.ask())

    def ask(self) -> None:
        """Look up what is kept of the one chosen."""
        asked = self.desk.ask(person_at, contact_id=self.person.currentData())
        asked.newest("person_kept").done(self._on_kept)

    def _on_kept(self, kept: PersonKept | None) -> None:
        self.kept = kept
        self.show_kept()

    def show_kept(self) -> None:
        """Say what is kept of `kept`."""
        if self.kept is not None:
            self.told.setText("\n".join((self.kept.name, *kept_lines(self.kept))))

    def say(self, failure: Failure) -> None:
        """Below the rest, why it could not be."""
        self.problem.setText(problem_text(failure.problems[0]))
        self.problem.show()
        self.accept_button.setEnabled(True)


class InformationDialog(PersonDialog):
    """Art. 15 and 20: three files in a folder."""

    def __init__(self, desk: Desk, people: People, parent: QWidget | None) -> None:
        super().__init__(
            desk, people, translate("Lead", "Information on a person"),
            translate("Lead", "Choose a folder and save …"), parent,
        )  # fmt: skip
        what = translate(
            "Lead",
            "Everything that is kept of the person: a PDF to read, a workbook, and JSON for a"
            " program. Where the data came from and who has got it stand in it, too.",
        )
        self.body.addWidget(Label(what, SECONDARY, "text2", wrap=True))
        self.body.addWidget(self.problem)
        self.ask()

    def accept(self) -> None:
        title = translate("Lead", "Folder for the information")
        chosen = QFileDialog.getExistingDirectory(self, title, str(documents()))
        if chosen and self.kept is not None:
            self.save(Path(chosen))

    def save(self, folder: Path) -> None:
        """Write it there, and show the folder."""
        assert self.kept is not None  # chosen after it was shown
        self.accept_button.setEnabled(False)
        asked = self.desk.ask(
            person_data, contact_id=self.kept.contact_ids[0], now=self.desk.now()
        )  # fmt: skip
        asked.done(partial(self._write, folder)).failed(self.say)

    def _write(self, folder: Path, data: PersonData | None) -> None:
        if data is not None:
            work = self.desk.work(write_information, folder=folder, data=data)
            work.done(partial(self._on_written, folder)).failed(self.say)

    def _on_written(self, folder: Path, _files: object) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
        self.done(1)


class EraseDialog(PersonDialog):
    """Art. 17: the one thing that can't be undone, behind the one red button."""

    def __init__(
        self, desk: Desk, people: People, parent: QWidget | None, drafts: Drafts | None = None
    ) -> None:
        super().__init__(
            desk, people, translate("Lead", "Erase a person for good"),
            translate("Lead", "Erase for good"), parent,
        )  # fmt: skip
        self._drafts = drafts
        self.accept_button.set_kind("danger")
        self.accept_button.setEnabled(False)
        self.stays = Label("", SECONDARY, "text2", wrap=True)
        self.suppress = QCheckBox(
            esc(translate("Lead", "Keep a digest of address and number, so that no list brings"
                          " the person back"))
        )  # fmt: skip
        self.suppress.setChecked(True)
        self.name = LineEdit(translate("Lead", "Name"))
        self.typed = Field(translate("Lead", "To confirm, type the name"), self.name)
        self.name.textChanged.connect(lambda _: self._on_typed())
        for part in (self.stays, self.suppress, self.typed, self.problem):
            self.body.addWidget(part)
        self.ask()
        self.name.setFocus()

    def show_kept(self) -> None:
        super().show_kept()
        kept = self.kept
        if kept is None:
            return
        never = translate("Lead", "This can’t be undone.")
        ask = translate("Lead", "Erase {name} for good?").format(name=kept.name)
        self.told.setText(f"{ask}\n{goes_text(kept)}")
        self.stays.setText(f"{stays_text(kept)} {never}")
        self.name.setPlaceholderText(kept.called)
        self._on_typed()

    def _on_typed(self) -> None:
        called = self.kept.called if self.kept is not None else ""
        typed = self.name.text().strip().casefold()
        self.accept_button.setEnabled(bool(called) and typed == called.casefold())

    def accept(self) -> None:
        kept = self.kept
        if kept is None or not self.accept_button.isEnabled():
            return
        self.accept_button.setEnabled(False)
        self.desk.run(
            erase_person, contact_ids=kept.contact_ids, name=self.name.text(),
            suppressing=self.suppress.isChecked(),
        ).done(lambda _: self._on_erased(kept)).failed(self.say)  # fmt: skip

    def _on_erased(self, kept: PersonKept) -> None:
        """What was typed at their leads and not saved may tell of them, too."""
        if self._drafts is not None:
            for lead in kept.leads:
                for kind in self._drafts.kinds_of(lead.lead_id):
                    self._drafts.drop(lead.lead_id, kind)
        self.done(1)
