"""The segments with their figures. A digit opens the leads in it; the side tells what it means."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from leaddesk.desk import Desk
from leaddesk.queries.ansoff import matrix
from leaddesk.queries.lead_list import lead_page
from leaddesk.queries.segments import (
    Combination,
    SegmentRow,
    combinations,
    segments,
    unassigned_count,
)  # fmt: skip
from leaddesk.rules.changes import Changes
from leaddesk.rules.filter_text import parse_filter
from leaddesk.rules.filter_tree import LeadFilter
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.chips import Chip, FlowLayout
from leaddesk.ui.parts.layouts import clear
from leaddesk.ui.parts.texts import Label, hairline
from leaddesk.ui.segments.ansoff_matrix import AnsoffMatrix
from leaddesk.ui.segments.segment_list import Heading, SegmentList, SegmentModel
from leaddesk.ui.segments.segment_side import SegmentSide
from leaddesk.ui.segments.segment_view import SegmentView
from leaddesk.ui.shell.page import Page
from leaddesk.ui.theme.tokens import SECONDARY, SECTION, TITLE
from leaddesk.ui.words import translate


class SegmentsPage(Page):
    """List at the left, what the chosen segment means and who is in it at the right."""

    key = "segments"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._current: SegmentRow | None = None
        self._look_into = 0
        self._build()
        self.list.chosen.connect(self._on_chosen)
        self.list.opened.connect(self._on_opened)
        self.list.looked_into.connect(self._look_into_row)
        desk.changed.connect(self._on_changed)

    def _build(self) -> None:
        self.model = SegmentModel()
        self.list = SegmentList(self.model)
        self._combined = QWidget()
        self._flow = FlowLayout(self._combined)
        self._unassigned = Button("", "text", clicked=lambda: self.query_wanted.emit("p:none"))
        self.matrix = AnsoffMatrix()
        self.matrix.opened.connect(self.query_wanted)
        self.matrix.settings_wanted.connect(lambda: self.view_wanted.emit("settings/offering"))
        hint = translate(
            "Segments", "Digit or Enter opens the leads, Shift+Enter the page of the parameter"
        )
        left = QVBoxLayout()
        left.setContentsMargins(24, 20, 12, 16)
        left.setSpacing(8)
        left.addWidget(Label(translate("Segments", "Segments"), TITLE))
        left.addWidget(Label(hint, SECONDARY, "text2", wrap=True))
        left.addWidget(Heading())
        left.addWidget(self.list, 1)
        self._together = Label(translate("Segments", "Most frequent together"), SECTION)
        left.addWidget(self._together)
        left.addWidget(self._combined)
        left.addWidget(self._unassigned)
        left.addStretch()
        self.side = SegmentSide()
        self.side.open_wanted.connect(self._open_current)
        self.side.edit_wanted.connect(lambda: self.view_wanted.emit("settings/segments"))
        self.side.lead_wanted.connect(self.lead_wanted)
        self.side.look_wanted.connect(self._look_into_current)
        self._all = QWidget()
        layout = QHBoxLayout(self._all)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(left, 5)
        layout.addWidget(hairline(vertical=True))
        layout.addLayout(self._right(), 4)
        self.one = SegmentView(self.desk)
        for of_one, of_page in (
            (self.one.query_wanted, self.query_wanted), (self.one.lead_wanted, self.lead_wanted),
            (self.one.view_wanted, self.view_wanted),
        ):  # fmt: skip
            of_one.connect(of_page)
        self.one.left.connect(self._leave)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self.one, self._leave).setContext(
            Qt.ShortcutContext.WidgetWithChildrenShortcut
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(self._all)
        self.stack.addWidget(self.one)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.stack)

    def _right(self) -> QVBoxLayout:
        """What the segment means, scrolled where there is no room, and the matrix."""
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self.side)
        below = QVBoxLayout()
        below.setContentsMargins(20, 12, 20, 16)
        below.addWidget(self.matrix)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(area, 1)
        right.addWidget(hairline())
        right.addLayout(below)
        return right

    def activate(self) -> None:
        self.look()
        self.take_focus()

    def take_focus(self) -> None:
        (self.one.back if self.stack.currentWidget() is self.one else self.list).setFocus()

    def show_part(self, key: str) -> None:
        """`key`: the number of a segment whose page is wanted."""
        self._look_into = int(key) if key.isdigit() else 0
        self.look()

    def _look_into_current(self) -> None:
        if self._current is not None:
            self.show_part(str(self._current.number))

    def _look_into_row(self, row: int) -> None:
        if 0 <= row < len(self.model.rows):
            self.show_part(str(self.model.rows[row].number))

    def _leave(self) -> None:
        self._look_into = 0
        self.stack.setCurrentWidget(self._all)
        self.take_focus()

    def look(self) -> None:
        desk = self.desk
        desk.ask(segments, now=desk.now()).newest("segments").done(self._show)
        desk.ask(combinations).newest("segment_pairs").done(self._show_combinations)
        desk.ask(matrix, filter=_ALL, me=desk.me, today=desk.today()).newest("matrix").done(
            self.matrix.show_cells
        )
        desk.ask(unassigned_count).newest("segment_rest").done(self._show_rest)

    def _show(self, rows: tuple[SegmentRow, ...]) -> None:
        row = max(0, self.list.currentIndex().row())
        self.model.show_rows(rows)
        if self.model.rows:
            self.list.setCurrentIndex(self.model.index(min(row, len(self.model.rows) - 1), 0))
        wanted = [r for r in rows if r.number == self._look_into]
        if wanted:
            self.one.show_segment(wanted[0])
            if self.stack.currentWidget() is not self.one:
                self.stack.setCurrentWidget(self.one)
                self.take_focus()

    def _show_combinations(self, pairs: tuple[Combination, ...]) -> None:
        self._together.setVisible(bool(pairs))
        clear(self._flow)
        for pair in pairs[:6]:
            pair_leads = translate("Segments", "%n lead(s)", "", pair.leads)
            chip = Chip(f"{pair.first} + {pair.second}: {pair_leads}")
            query = f"p:{pair.first} p:{pair.second}"
            chip.clicked.connect(lambda _=False, q=query: self.query_wanted.emit(q))
            self._flow.addWidget(chip)

    def _show_rest(self, count: int) -> None:
        text = translate("Segments", "%n lead(s) in no segment: show", "", count)
        self._unassigned.set_caption(text)
        self._unassigned.setVisible(count > 0)

    def _on_chosen(self, row: int) -> None:
        if not 0 <= row < len(self.model.rows):
            return
        self._current = self.model.rows[row]
        self.side.show_segment(self._current)
        found = parse_filter(f"p:{self._current.number}", self.desk.today())
        self.desk.ask(
            lead_page, filter=found, offset=0, limit=8, me=self.desk.me, today=self.desk.today()
        ).newest("segment_leads").done(self.side.show_leads)

    def _on_opened(self, row: int) -> None:
        if 0 <= row < len(self.model.rows):
            self.query_wanted.emit(_query(self.model.rows[row].number))

    def _open_current(self) -> None:
        if self._current is not None:
            self.query_wanted.emit(_query(self._current.number))

    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible() and changes.tables & _SHOWN:
            self.look()


_ALL = LeadFilter(())
_SHOWN = frozenset(
    {
        "membership",
        "segment",
        "lead",
        "touchpoint",
        "company",
        "product",
        "target_market",
        "segment_refusal",
    }
)


def _query(number: int) -> str:
    return str(number) if number <= 6 else f"p:{number}"
