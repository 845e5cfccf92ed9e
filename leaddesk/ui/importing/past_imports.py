"""The imports that stand, the newest first, each with its leads and its undo."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from leaddesk.queries.imports import ImportEntry
from leaddesk.rules.list_rows import Outcome
from leaddesk.ui.importing.trying import OUTCOMES
from leaddesk.ui.importing.wizard import import_query
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.layouts import clear
from leaddesk.ui.parts.texts import ElidedLabel, Label, hairline
from leaddesk.ui.theme.tokens import BODY, SECONDARY, SECTION
from leaddesk.ui.words import translate
from leaddesk.ui.words.formats import moment_text, number_text
from leaddesk.ui.words.list_kinds import KINDS, made_text

MOST = 30


class PastImports(QWidget):
    """`undo_wanted` carries the step to take back."""

    query_wanted = Signal(str)
    undo_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.newest: int | None = None  # the step of the last import, if it can be taken back
        self._title = Label(translate("Import", "Imports so far"), SECTION)
        self._list = QWidget()
        self._list.setProperty("surface", "bg")
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(self._list)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._shown = QWidget(self)
        self._shown.hide()
        within = QVBoxLayout(self._shown)
        within.setContentsMargins(0, 0, 0, 0)
        within.setSpacing(8)
        within.addWidget(self._title)
        within.addWidget(area, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._shown)

    def show_entries(self, entries: tuple[ImportEntry, ...]) -> None:
        self.newest = entries[0].step_id if entries else None
        self._shown.setVisible(bool(entries))  # itself may have no parent yet: a window of its own
        clear(self._rows)
        for entry in entries:
            self._rows.addWidget(self._row(entry))
            self._rows.addWidget(hairline())
        self._rows.addStretch()

    def _row(self, entry: ImportEntry) -> QWidget:
        row = QWidget()
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(ElidedLabel(entry.source, (BODY[0], 500)))
        said = " · ".join(
            part for part in (moment_text(entry.at), entry.who, counts_text(entry.counts)) if part
        )
        words.addWidget(ElidedLabel(said, SECONDARY, "text2"))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 8, 0, 8)
        line.setSpacing(8)
        line.addLayout(words, 1)
        if entry.leads or entry.counts.get("holds") not in KINDS:
            show = Button(
                translate("Import", "Show leads"),
                clicked=lambda: self.query_wanted.emit(import_query(entry.source)),
            )
            show.setAccessibleName(f"{show.caption()}: {entry.source}")
            line.addWidget(show)
        step = entry.step_id
        if step is not None:
            undo = Button(
                translate("Import", "Undo"), icon_name="undo-2",
                clicked=lambda: self.undo_wanted.emit(step),
            )  # fmt: skip
            undo.setAccessibleName(f"{undo.caption()}: {entry.source}")
            line.addWidget(undo)
        return row


def counts_text(counts: Mapping[str, Any]) -> str:
    """The outcomes that occurred: "58 neu · 2 abgelehnt"; "12 Touchpoints · 1 abgelehnt"."""
    said = {
        outcome: f"{number_text(int(counts[outcome]))} {words.now()}"
        for outcome, words in OUTCOMES.items()
        if counts.get(outcome)
    }
    kind = str(counts.get("holds", ""))
    if Outcome.CREATED in said and kind in KINDS:
        said[Outcome.CREATED] = made_text(kind, int(counts[Outcome.CREATED]))
    return " · ".join(said.values())
