"""The page of one segment: what it means, who came in and from where, how it grew, what it goes
with, what to say, and what its rule suggests."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.operations.segment_rules import (
    accept_suggestions,
    refuse_suggestions,
    renew_suggestions,
)
from leaddesk.queries.segment_page import MonthEnd, SegmentPage, segment_page
from leaddesk.queries.segment_rules import NamedLead, RuleRow, segment_rules, suggested_leads
from leaddesk.queries.segments import Combination, SegmentRow
from leaddesk.ui.charts.bar_rows import Part
from leaddesk.ui.charts.chart_view import ChartView
from leaddesk.ui.charts.columns import Column, Columns
from leaddesk.ui.charts.picture import Mark
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.chips import Chip, FlowLayout
from leaddesk.ui.parts.layouts import clear
from leaddesk.ui.parts.texts import ElidedLabel, Label
from leaddesk.ui.theme.tokens import PANE, SECONDARY, SECTION
from leaddesk.ui.words import current_language, translate
from leaddesk.ui.words.fields import field_name
from leaddesk.ui.words.formats import month_text, number_text
from leaddesk.ui.words.problems import problem_texts
from leaddesk.ui.words.segments import mode_name, pitch_name, rule_text, ticked_text

NAMED = 8
WIDTH = 860


class SegmentView(QScrollArea):
    """Reads what it shows; every number opens its leads."""

    query_wanted = Signal(str)
    lead_wanted = Signal(int)
    view_wanted = Signal(str)
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setAccessibleName(translate("Segments", "Segment"))
        self._desk = desk
        self.row: SegmentRow | None = None
        self.rule: RuleRow | None = None
        self.chart: ChartView | None = None
        self._build()

    def _build(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.back = Button(
            translate("SegmentView", "All parameters"), "text", icon_name="arrow-left",
            clicked=self.left.emit,
        )  # fmt: skip
        self.name = Label("", PANE, wrap=True)
        self.open = Button(
            translate("Segments", "Show these leads"), "pri", clicked=self._open_members
        )
        edit = Button(
            translate("SegmentView", "Change name, rule and words"),
            clicked=lambda: self.view_wanted.emit("settings/segments"),
        )
        self.question, self.asks = Label("", wrap=True), Label("", color="text2", wrap=True)
        self.rule_line = Label("", wrap=True)
        self.suggested = Button("", "text", clicked=self._open_suggested)
        self.accept = Button("", clicked=lambda: self._answer(accept_suggestions))
        self.refuse = Button("", clicked=lambda: self._answer(refuse_suggestions))
        self.renew = Button("", "text", clicked=lambda: self._answer(renew_suggestions))
        self.bar = MessageBar()
        self._named, self._latest, self._said = _lines(), _lines(), _lines()
        self._trend, together = _lines(), QWidget()
        self._together = FlowLayout(together)
        inside = QWidget()
        inside.setMaximumWidth(WIDTH)
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(24, 16, 24, 24)
        layout.setSpacing(12)
        layout.setAlignment(Qt.AlignmentFlag.AlignTop)
        _add(layout, self.back)
        _add(layout, self.name)
        _add(layout, _row(self.open, edit))
        for heading, parts in (
            (translate("Segments", "Question in the visit report"), (self.question, self.asks)),
            (translate("SegmentView", "Rule and suggestions"),
             (self.rule_line, _row(self.suggested, self.accept, self.refuse, self.renew),
              self.bar, self._named)),
            (translate("SegmentView", "How many were in it at the end of each month?"),
             (self._trend,)),
            (translate("Segments", "Most frequent together"), (together,)),
            (translate("SegmentView", "Who came in last"), (self._latest,)),
            (translate("SegmentView", "What to say"), (self._said,)),
        ):  # fmt: skip
            layout.addWidget(Label(heading, SECTION))
            for part in parts:
                _add(layout, part)
        self.setWidget(inside)

    def show_segment(self, row: SegmentRow) -> None:
        """Show this segment; what takes longer to find follows."""
        self.row = row
        count = translate("Segments", "%n lead(s)", "", row.leads)
        self.name.setText(f"{row.number}  {row.name(current_language())} · {count}")
        self.question.setText(row.question(current_language()))
        asked = ", ".join(field_name(key) for key in row.asks)
        text = translate("Segments", "Asked for when ticked: {fields}").format(fields=asked)
        self.asks.setText(text)
        self.asks.setVisible(bool(asked))
        self.open.setEnabled(row.leads > 0)
        self._show_pitches(row)
        desk = self._desk
        which = {"number": row.number}
        page = desk.ask(segment_page, now=desk.now(), **which)
        page.newest("segment_page").done(self._on_page)
        rule = desk.ask(segment_rules, today=desk.today(), only=row.number)
        rule.newest("segment_page_rule").done(self._on_rule)
        named = desk.ask(suggested_leads, today=desk.today(), limit=NAMED, **which)
        named.newest("segment_page_named").done(self._on_named)

    def _show_pitches(self, row: SegmentRow) -> None:
        clear(self._said)
        for key, said in row.pitches.items():
            _add(self._said, Label(pitch_name(key), SECONDARY, "text2"))
            _add(self._said, Label(said, wrap=True))
        if not row.pitches:
            text = translate("SegmentView", "Nothing yet. The settings keep it stage by stage.")
            _add(self._said, Label(text, color="text2"))

    def _on_rule(self, rows: Sequence[RuleRow]) -> None:
        if not rows or self.row is None or rows[0].number != self.row.number:
            return
        self.rule = rows[0]
        said = rule_text(self.rule.rule)
        self.rule_line.setText(f"{said} ({mode_name(self.rule.rule.mode)})")
        count = self.rule.suggested
        self.suggested.set_caption(translate("SegmentView", "Show %n suggested lead(s)", "", count))
        self.accept.set_caption(translate("SegmentView", "Set all %n", "", count))
        self.refuse.set_caption(translate("SegmentView", "None of them fits"))
        for button in (self.suggested, self.accept, self.refuse):
            button.setVisible(count > 0)
        refused = self.rule.refused
        text = translate("SegmentView", "Suggest %n refused lead(s) again", "", refused)
        self.renew.set_caption(text)
        self.renew.setVisible(refused > 0)

    def _on_named(self, leads: Sequence[NamedLead]) -> None:
        clear(self._named)
        for lead in leads:
            _add(self._named, self._line(lead.lead_id, f"{lead.number}  {lead.name}", ""))

    def _on_page(self, page: SegmentPage) -> None:
        if self.row is None or page.number != self.row.number:
            return
        clear(self._trend)
        self.chart = ChartView(
            translate("SegmentView", "How many were in it at the end of each month?"),
            trend_picture(page.trend, page.number),
        )
        self.chart.opened.connect(self.query_wanted)
        _add(self._trend, self.chart)
        clear(self._together)
        for pair in page.together:
            self._together.addWidget(self._pair(pair))
        clear(self._latest)
        for ticked in page.latest:
            _add(self._latest, self._line(ticked.lead_id, ticked.name, ticked_text(ticked)))

    def _pair(self, pair: Combination) -> Chip:
        leads = translate("Segments", "%n lead(s)", "", pair.leads)
        chip = Chip(f"{pair.first} + {pair.second}: {leads}")
        query = f"p:{pair.first} p:{pair.second}"
        chip.clicked.connect(lambda _=False, q=query: self.query_wanted.emit(q))
        return chip

    def _line(self, lead_id: int, name: str, second: str) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(ElidedLabel(name, (13, 500)), 3 if second else 1)
        row.addWidget(ElidedLabel(second, SECONDARY, "text2"), 3 if second else 0)
        open_it = Button(
            translate("Segments", "Open"), "text", clicked=lambda: self.lead_wanted.emit(lead_id)
        )
        row.addWidget(open_it)
        return line

    def _answer(self, operation: object) -> None:
        if self.row is not None:
            done = self._desk.run(operation, number=self.row.number)  # type: ignore[arg-type]
            done.done(self._on_answered).failed(self._on_failed)

    def _on_answered(self, count: int) -> None:
        text = translate("SegmentView", "%n lead(s) changed. Ctrl+Z takes it back.", "", count)
        self.bar.show_message("ok", text)

    def _on_failed(self, failure: Failure) -> None:
        self.bar.show_message("danger", "\n".join(problem_texts(failure.problems)))

    def _open_members(self) -> None:
        if self.row is not None:
            self.query_wanted.emit(f"p:{self.row.number}")

    def _open_suggested(self) -> None:
        if self.row is not None:
            self.query_wanted.emit(f"suggested:{self.row.number}")


def trend_picture(trend: Sequence[MonthEnd], number: int) -> Columns:
    """A bar for each month, which opens the leads of its end."""
    columns = []
    for place, end in enumerate(trend):
        day = end.at.astimezone().date()
        month = month_text(day)
        members = translate("Segments", "%n lead(s)", "", end.members)
        query = f"p:{number}" if place == len(trend) - 1 else f"member:{number}@{day}"
        mark = Mark(end.members, number_text(end.members), f"{month}: {members}", query)
        columns.append(Column(month, (Part(mark, f"parameter{number}"),)))
    return Columns(tuple(columns), lambda value: number_text(round(value)))


def _lines() -> QVBoxLayout:
    lines = QVBoxLayout()
    lines.setSpacing(4)
    return lines


def _row(*buttons: QWidget) -> FlowLayout:
    row = FlowLayout()
    for button in buttons:
        row.addWidget(button)
    return row


def _add(layout: QVBoxLayout, part: QWidget | QLayout) -> None:
    if isinstance(part, QLayout):
        layout.addLayout(part)
    elif isinstance(part, Button):
        layout.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)
    else:
        layout.addWidget(part)
