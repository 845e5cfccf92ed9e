"""What was merged, the latest first, each with its way back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leaddesk.queries.merging import MergeEntry
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.layouts import clear
from leaddesk.ui.parts.texts import ElidedLabel, Label, hairline
from leaddesk.ui.theme.tokens import BODY, SECONDARY, SECTION
from leaddesk.ui.words import translate
from leaddesk.ui.words.formats import moment_text

SHOWN = 3


class MergeList(QWidget):
    """`split_wanted` carries the merge that is to be split, `lead_wanted` the lead that stayed."""

    split_wanted = Signal(int)
    lead_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.buttons: list[Button] = []
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)

    def show_entries(self, entries: Sequence[MergeEntry]) -> None:
        clear(self._rows)
        self.buttons.clear()
        self.setVisible(bool(entries))
        if entries:
            title = Label(translate("Duplicates", "Merged lately"), SECTION)
            title.setContentsMargins(0, 0, 0, 4)
            self._rows.addWidget(title)
        for entry in entries[:SHOWN]:
            self._rows.addWidget(self._row(entry))
            self._rows.addWidget(hairline())

    def _row(self, entry: MergeEntry) -> QWidget:
        row = QWidget()
        words = QVBoxLayout()
        words.setSpacing(2)
        said = translate("Duplicates", "{name} ({number}) is part of {into}").format(
            name=entry.name, number=entry.number, into=entry.into
        )
        words.addWidget(ElidedLabel(said, BODY))
        by = " · ".join(part for part in (moment_text(entry.at), entry.who) if part)
        words.addWidget(ElidedLabel(by, SECONDARY, "text2"))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 6, 0, 6)
        line.setSpacing(8)
        line.addLayout(words, 1)
        show = Button(
            translate("Duplicates", "Open"), clicked=lambda: self.lead_wanted.emit(entry.lead_id)
        )
        split = Button(
            translate("Duplicates", "Split"), icon_name="arrow-right-left",
            clicked=lambda: self.split_wanted.emit(entry.merge_id),
        )  # fmt: skip
        for button in (show, split):
            button.setAccessibleName(f"{button.caption()}: {entry.number}")
            line.addWidget(button)
        self.buttons.append(split)
        return row
