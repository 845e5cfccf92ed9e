"""Nurturing: what is due today, who is on a track, the tracks, and what there is to give."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from leaddesk.desk import Desk
from leaddesk.queries.content import PieceRow, pieces
from leaddesk.queries.nurturing import StepRow, TrackRow, due_steps, on_tracks, tracks
from leaddesk.rules.changes import Changes
from leaddesk.ui.nurturing.library_view import LibraryView
from leaddesk.ui.nurturing.step_list import StepList
from leaddesk.ui.nurturing.track_view import TrackView
from leaddesk.ui.parts.keymap import CommandKeys
from leaddesk.ui.parts.tabs import Tabs
from leaddesk.ui.parts.texts import Label, hairline
from leaddesk.ui.shell.page import Page
from leaddesk.ui.theme.tokens import TITLE
from leaddesk.ui.words import translate
from leaddesk.ui.words.formats import number_text

DUE, ON, TRACKS, CONTENT = "due", "on", "tracks", "content"


class NurturingPage(Page):
    """Tabs; each part brings itself up to date with what the page has read."""

    key = "nurturing"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._build()
        self.tabs.changed.connect(self._on_tab)
        desk.changed.connect(self._on_changed)
        self.shown_part = self.tabs.current

    def _build(self) -> None:
        self.tabs = Tabs(translate("NurturingPage", "Parts of Nurturing"))
        self.due = StepList(self.desk, due=True)
        self.on = StepList(self.desk, due=False)
        self.tracks = TrackView(self.desk)
        self.library = LibraryView(self.desk)
        self.parts: dict[str, QWidget] = {
            DUE: self.due, ON: self.on, TRACKS: self.tracks, CONTENT: self.library,
        }  # fmt: skip
        self.stack = QStackedWidget()
        for part in self.parts.values():
            self.stack.addWidget(_scrolled(part))
        for steps in (self.due, self.on):
            steps.lead_wanted.connect(self.lead_wanted)
            steps.tracks_wanted.connect(lambda: self.tabs.choose(TRACKS))
            steps.said.connect(lambda text: self.toast(text))
        self._show_tabs((), (), (), ())
        heading = Label(translate("NurturingPage", "Nurturing"), TITLE)
        heading.setContentsMargins(24, 20, 24, 4)
        bar = QVBoxLayout()
        bar.setContentsMargins(12, 0, 12, 0)
        bar.addWidget(self.tabs)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(heading)
        layout.addLayout(bar)
        layout.addWidget(hairline())
        layout.addWidget(self.stack, 1)
        for command, by in (("next_tab", 1), ("previous_tab", -1)):
            CommandKeys(command, self, partial(self.tabs.step, by))

    def activate(self) -> None:
        self.look()
        self.take_focus()

    def take_focus(self) -> None:
        self.parts[self.tabs.current()].setFocus()

    def stops(self) -> Sequence[QWidget]:
        return (self.tabs, self.parts[self.tabs.current()])

    def show_part(self, key: str) -> None:
        self.tabs.choose(key)

    def look(self) -> None:
        desk, today = self.desk, self.desk.today()
        desk.ask(due_steps, today=today).newest("track_due").done(self._on_due)
        desk.ask(on_tracks).newest("track_on").done(self._on_on)
        desk.ask(tracks, today=today).newest("tracks").done(self._on_tracks)
        desk.ask(pieces).newest("pieces").done(self._on_pieces)

    def _on_due(self, rows: tuple[StepRow, ...]) -> None:
        self.due.show_steps(rows)
        self._count()

    def _on_on(self, rows: tuple[StepRow, ...]) -> None:
        self.on.show_steps(rows)
        self._count()

    def _on_tracks(self, rows: tuple[TrackRow, ...]) -> None:
        self.tracks.show_tracks(rows)
        self.due.know_tracks(bool(rows))
        self.on.know_tracks(bool(rows))
        self._count()

    def _on_pieces(self, rows: tuple[PieceRow, ...]) -> None:
        self.library.show_pieces(rows)
        self.tracks.know_pieces(rows)
        self._count()

    def _count(self) -> None:
        self._show_tabs(self.due.rows, self.on.rows, self.tracks.rows, self.library.rows)

    def _show_tabs(
        self, due: Sequence[object], on: Sequence[object], tracks: Sequence[object],
        content: Sequence[object],
    ) -> None:  # fmt: skip
        self.tabs.set_tabs([
            (DUE, translate("NurturingPage", "Due today"), _count(due)),
            (ON, translate("NurturingPage", "On tracks"), _count(on)),
            (TRACKS, translate("NurturingPage", "Tracks"), _count(tracks)),
            (CONTENT, translate("NurturingPage", "Content"), _count(content)),
        ])  # fmt: skip

    def _on_tab(self, key: str) -> None:
        self.stack.setCurrentIndex(list(self.parts).index(key))

    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible() and changes.tables & _SHOWN:
            self.look()


_SHOWN = frozenset(
    ("on_track", "track", "content_piece", "lead", "touchpoint", "stage_move", "consent",
     "company", "contact", "app_user")
)  # fmt: skip


def _scrolled(part: QWidget) -> QScrollArea:
    """In a low window it scrolls."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(part)
    return area


def _count(rows: Sequence[object]) -> str:
    return number_text(len(rows)) if rows else ""
