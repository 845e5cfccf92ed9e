"""The head of the hand-over page: what is to be done, the profile, and the folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from leaddesk.desk import Desk
from leaddesk.ui.hand_over.profile_choice import ProfileChoice
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.chips import FlowLayout
from leaddesk.ui.parts.texts import ElidedLabel, Label, plain_tip
from leaddesk.ui.shell.folders import kept_folder
from leaddesk.ui.shell.remember import remember
from leaddesk.ui.theme.tokens import SECONDARY, TITLE
from leaddesk.ui.words import translate


class PageHead(QWidget):
    """`main` hands over; what it says and whether it can is the page's affair."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.profile = ProfileChoice(desk)
        self.folder = kept_folder("hand_over/folder")
        self._target = ElidedLabel(str(self.folder), SECONDARY, "text2")
        self.main = Button("", "pri")
        self.take_back = Button(
            translate("HandOver", "Take back customer numbers"), icon_name="download"
        )
        self.paste = Button(translate("HandOver", "Paste numbers"))
        other = translate("HandOver", "Another folder …")
        self._other = Button(other, "text", clicked=self._choose_folder)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(Label(translate("HandOver", "ERP hand-over"), TITLE))
        buttons = FlowLayout(gap=8, right=True)
        for button in (self.paste, self.take_back, self.main):
            buttons.addWidget(button)
        top.addLayout(buttons, 1)
        choice = QHBoxLayout()
        choice.setSpacing(8)
        choice.addWidget(Label(translate("HandOver", "Profile"), color="text2"))
        choice.addWidget(self.profile)
        choice.addSpacing(12)
        choice.addWidget(Label(translate("HandOver", "Folder"), color="text2"))
        choice.addWidget(self._target)
        choice.addWidget(self._other)
        choice.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(top)
        layout.addLayout(choice)

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, translate("HandOver", "Folder for the ERP"), str(self.folder)
        )
        if chosen:
            self.folder = Path(chosen)
            self._target.setText(chosen)
            remember("hand_over/folder", chosen)

    def say_why_not(self, why: str) -> None:
        """Why numbers can't be taken back, "" if they can."""
        for button in (self.main, self.take_back, self.paste):
            button.setToolTip(plain_tip(why))
        for button in (self.take_back, self.paste):
            button.setEnabled(not why)
