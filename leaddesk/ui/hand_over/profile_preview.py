"""What a profile would write, seen before it is kept: its first lines with leads that are there."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from leaddesk.desk import Desk
from leaddesk.queries.profile_preview import ProfilePreview, profile_preview
from leaddesk.rules.erp.profile import Profile
from leaddesk.ui.hand_over.sheet_view import SheetView
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.words import translate
from leaddesk.ui.words.formats import number_text


class ProfilePreviewView(QWidget):
    """The cells under the letters that a spreadsheet gives its columns."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.told = Label("", color="text2", wrap=True)
        self.sheet = SheetView()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.told)
        layout.addWidget(self.sheet, 1)

    def show_profile(self, profile: Profile) -> None:
        asked = self._desk.ask(profile_preview, profile=profile)
        asked.newest("profile_preview").done(self._show)

    def _show(self, preview: ProfilePreview) -> None:
        width = max((len(line) for line in preview.lines), default=0)
        lines = [(*line, *[None] * (width - len(line))) for line in preview.lines]
        self.sheet.show_sheet([_letters(place) for place in range(width)], lines)
        text = translate("HandOver", "Tried with %n lead(s).", "", preview.leads)
        if preview.incomplete:
            more = translate("HandOver", "In {count} of them something is missing or does not fit.")
            text += " " + more.format(count=number_text(preview.incomplete))
        self.told.setText(text)
        self.told.set_color("warn" if preview.incomplete else "text2")


def _letters(place: int) -> str:
    """A, B … Z, AA, AB …"""
    found = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        found = chr(ord("A") + rest) + found
    return found
