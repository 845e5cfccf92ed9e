"""The fields of a visit report, and what they say together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leaddesk.operations.touchpoints import Happening
from leaddesk.queries.detail_rows import LeadDetail
from leaddesk.queries.segments import SegmentRow
from leaddesk.rules.touchpoints import Direction, Kind
from leaddesk.ui.lead.asked_fields import AskedFields
from leaddesk.ui.lead.lead_words import person_text
from leaddesk.ui.lead.next_step import NextStepFields
from leaddesk.ui.lead.segment_tiles import SegmentBoxes
from leaddesk.ui.lead.visit_times import moment_of, read_clock, read_past_day
from leaddesk.ui.parts.inputs import Field, LineEdit, NoteEdit, mark_invalid
from leaddesk.ui.parts.texts import ElidedLabel, Label
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.tokens import SECONDARY, SECTION
from leaddesk.ui.words import translate
from leaddesk.ui.words.fields import field_name
from leaddesk.ui.words.formats import date_text, weekday_date_text


class VisitForm(QWidget):
    """`happening` is what the form says. Texts only: nothing is read or saved here."""

    edited = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._known_product = ""
        self._first: dict[str, Any] = {}
        self._build()
        self._wire()

    def _build(self) -> None:
        self.day = LineEdit(translate("Lead", "Date of the visit"))
        self.start = LineEdit(translate("Lead", "From"), placeholder="14:00")
        self.end = LineEdit(translate("Lead", "To"), placeholder="15:10")
        self.people = LineEdit(translate("Lead", "Participants"))
        self.people.setMaxLength(1000)
        self._weekday = ElidedLabel("", SECONDARY, "text2")
        self._problem = Label("", SECONDARY, "danger", wrap=True)
        self._problem.hide()
        self.tiles = SegmentBoxes(translate("Lead", "What applies?"))
        self.asked = AskedFields()
        self.note = NoteEdit(translate("Lead", "Notes of the talk"), least=4, most=12)
        self.product = LineEdit(field_name("lead.product"))
        self.product.setMaxLength(300)
        self.step = NextStepFields(self._today)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 12, 20, 16)
        layout.setSpacing(12)
        layout.addLayout(self._when())
        layout.addWidget(self._problem)
        layout.addWidget(Field(translate("Lead", "Participants"), self.people))
        layout.addLayout(self._what_applies())
        layout.addWidget(self.asked)
        layout.addWidget(Field(translate("Lead", "Notes of the talk"), self.note))
        layout.addWidget(Field(field_name("lead.product"), self.product))
        layout.addWidget(self.step)
        layout.addStretch(1)  # all that is left over: no line of the form grows

    def _when(self) -> QHBoxLayout:
        self._dress()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Field(translate("Lead", "Date"), self.day))
        row.addWidget(Field(translate("Lead", "From"), self.start))
        row.addWidget(Field(translate("Lead", "To"), self.end))
        beside = QVBoxLayout()
        beside.setContentsMargins(0, 0, 0, 8)
        beside.addStretch()
        beside.addWidget(self._weekday)
        row.addLayout(beside, 1)
        return row

    def _dress(self) -> None:
        self.day.setFixedWidth(theme.px(104))
        for line in (self.start, self.end):
            line.setFixedWidth(theme.px(64))

    def _what_applies(self) -> QVBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Label(translate("Lead", "What applies?"), SECTION))
        hint = translate("Lead", "Press a digit to tick or untick")
        head.addWidget(Label(hint, SECONDARY, "text2"), 1)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.tiles)
        return column

    def _wire(self) -> None:
        for line in (self.day, self.start, self.end, self.people, self.product):
            line.textEdited.connect(lambda _: self.edited.emit())
        self.day.textChanged.connect(lambda _: self._show_day())
        self.tiles.toggled.connect(self._on_toggled)
        self.tiles.entered.connect(self.note.setFocus)
        self.asked.edited.connect(self.edited)
        self.note.textChanged.connect(self.edited)
        self.step.edited.connect(self.edited)
        theme.changed.connect(self._dress)

    def begin(self, detail: LeadDetail, segments: Sequence[SegmentRow], today: date) -> None:
        """Empty but for the day and who is likely to have been there."""
        self._today = today
        self.step.due.today = today
        self.day.setText(date_text(today))
        for line in (self.start, self.end):
            line.clear()
        self.people.setText(person_text(detail.values))
        self.note.setPlainText("")
        self.product.setText(str(detail.values["lead.product"] or ""))
        self._known_product = str(detail.values["lead.product"] or "")
        self.asked.begin(segments, detail.values)
        self.tiles.show_segments(segments, [s.number for s in detail.segments])
        self.tiles.tab_between(self.people, self.note)
        self._ask()
        self.step.begin(detail.stage)
        self.show_problem("", None)
        self._first = self.content()

    def happening(self, now: datetime) -> Happening | None:
        """The touchpoint; None where something can't be read: that is said and has the focus."""
        self.show_problem("", None)
        day = read_past_day(self.day.text(), self._today)
        if day is None:
            text = translate("Lead", "I can’t read this date. Try 20.11., yesterday or mon.")
            self.show_problem(text, self.day)
            return None
        clocks: list[time | None] = []
        for line in (self.start, self.end):
            clocks.append(read_clock(line.text()))
            if line.text().strip() and clocks[-1] is None:
                text = translate("Lead", "I can’t read this time. Try 14 or 14:30.")
                self.show_problem(text, line)
                return None
        fields = self.asked.values(self._today)
        if fields is None:
            return None
        product = self.product.text().strip()
        if product and product != self._known_product:
            fields["lead.product"] = (self._known_product, product)
        details = {
            "participants": self.people.text().strip(), "from": _clock(clocks[0]),
            "to": _clock(clocks[1]),
        }  # fmt: skip
        return Happening(
            Kind.VISIT, Direction.OUT.value, text=self.note.text().strip(),
            at=moment_of(day, clocks[0], now), product=product,
            segments=self.tiles.changes() or None, fields=fields or None,
            details={key: text for key, text in details.items() if text} or None,
        )  # fmt: skip

    def line_of(self, key: str) -> LineEdit:
        """The input of a field of the lead."""
        return self.product if key == "lead.product" else self.asked.line(key)

    def know(self, key: str, value: Any) -> None:
        """The lead has this value by now; what is typed stays."""
        if key == "lead.product":
            self._known_product = str(value or "")
        else:
            self.asked.know(key, value)

    def content(self) -> dict[str, Any]:
        """For the draft."""
        return {
            "day": self.day.text(), "from": self.start.text(), "to": self.end.text(),
            "people": self.people.text(), "text": self.note.text(),
            "product": self.product.text(), "ticked": sorted(self.tiles.ticked()),
            "asked": self.asked.texts(), **self.step.content(),
        }  # fmt: skip

    def is_begun(self) -> bool:
        """Something was typed or ticked."""
        return self.content() != self._first

    def restore(self, content: Mapping[str, Any]) -> None:
        if not content:
            return
        lines = (("day", self.day), ("from", self.start), ("to", self.end),
                 ("people", self.people), ("product", self.product))  # fmt: skip
        for key, line in lines:
            line.setText(str(content.get(key, line.text())))
        self.note.setPlainText(str(content.get("text", "")))
        self.tiles.tick(content.get("ticked", self.tiles.ticked()))
        self.asked.restore(content.get("asked", {}))
        self.step.restore(content)

    def show_problem(self, text: str, line: LineEdit | None) -> None:
        """Say what is wrong with the day or the hours."""
        for other in (self.day, self.start, self.end):
            mark_invalid(other, other is line)
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        if line is not None:
            line.setFocus()

    def _on_toggled(self) -> None:
        self._ask()
        self.edited.emit()

    def _ask(self) -> None:
        self.asked.ask_for(self.tiles.ticked())
        self.asked.tab_before(self.note)

    def _show_day(self) -> None:
        day = read_past_day(self.day.text(), self._today)
        self._weekday.setText("" if day is None else weekday_date_text(day))


def _clock(at: time | None) -> str:
    return "" if at is None else at.strftime("%H:%M")
