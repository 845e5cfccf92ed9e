"""The head of the pane, the same for every lead: who, where in the funnel, which score."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from leaddesk.queries.detail_rows import LeadDetail
from leaddesk.queries.segments import SegmentRow
from leaddesk.rules.score_rules import Group
from leaddesk.rules.stages import Stage
from leaddesk.ui.lead.blocking import why_blocked
from leaddesk.ui.lead.contacts_view import dial
from leaddesk.ui.lead.gate_line import GateLine
from leaddesk.ui.lead.lead_words import (
    contact_line,
    exclusion_text,
    lead_name,
    phone_of,
    said_to,
    score_text,
    stage_text,
)
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.chips import FlowLayout
from leaddesk.ui.parts.glyphs import ScoreBar, SegmentSquare, StageBar
from leaddesk.ui.parts.keymap import keymap
from leaddesk.ui.parts.texts import ElidedLabel, Label, esc, plain_tip
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.icons import pixmap
from leaddesk.ui.theme.tokens import CAPTION, KPI, SECONDARY, TITLE
from leaddesk.ui.words import translate
from leaddesk.ui.words.formats import due_label, number_text
from leaddesk.ui.words.score_rules import group_name
from leaddesk.ui.words.segments import segment_label, segment_name
from leaddesk.ui.words.stages import stage_name

MOST_SQUARES = 6


class Initials(QWidget):
    """The owner in a circle; the name is its tooltip and accessible name."""

    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        theme.changed.connect(self._resize)
        self._resize()

    def show_owner(self, initials: str, name: str) -> None:
        self._text = initials[:3] or "–"
        said = translate("Lead", "Owner: {name}")
        said = said.format(name=name or translate("Lead", "nobody"))
        self.setToolTip(plain_tip(said))
        self.setAccessibleName(said)
        self.update()

    def _resize(self) -> None:
        self.setFixedSize(QSize(theme.px(28), theme.px(28)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.color("ctl"))
        painter.setBrush(theme.color("acc_tint"))
        painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.setFont(theme.font(CAPTION, 600))
        painter.setPen(theme.color("text"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)


class Badge(QWidget):
    """A word with its icon: a way out, an exclusion, an overdue follow-up."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = QLabel()
        self._text = ElidedLabel("", SECONDARY, "text2")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._icon)
        layout.addWidget(self._text, 1)
        self.hide()

    def show_badge(self, icon_name: str, text: str, color: str = "text2") -> None:
        """ "" hides it."""
        self.setVisible(bool(text))
        if text:
            ratio = self.devicePixelRatioF()
            self._icon.setPixmap(pixmap(icon_name, color, 16, ratio))
            self._text.setText(text)
            self._text.set_color(color)

    def text(self) -> str:
        return self._text.text()


class LeadHead(QWidget):
    """Company, contact, badges, stages and score. Shows; what is clicked it tells."""

    stage_picked = Signal(object)  # Stage
    score_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._squares: list[QWidget] = []
        self._build()

    def _build(self) -> None:
        self.name = ElidedLabel("", TITLE)
        self._segments = QHBoxLayout()
        self._segments.setSpacing(4)
        self.owner = Initials()
        self.contact = ElidedLabel("", SECONDARY, "text2")
        self.phone = Button("", "text", icon_name="phone", clicked=self._dial)
        self._number = ""
        self.number = Label("", SECONDARY, "text2")
        self.strategy = ElidedLabel("", SECONDARY, "text2")
        self.badge = Badge()
        self.due = Badge()
        self.bar = StageBar()
        self.bar.picked.connect(self.stage_picked)
        self.gate = GateLine()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 12)
        layout.setSpacing(8)
        layout.addLayout(self._top())
        layout.addLayout(self._who())
        self._badge_row = QWidget()
        self._badge_row.setLayout(self._badges())
        layout.addWidget(self._badge_row)
        layout.addSpacing(4)
        layout.addWidget(self.bar)
        layout.addWidget(self.gate)
        layout.addLayout(self._score())

    def be_low(self, low: bool) -> None:
        """Closer lines, and without the one of numbers and dates: a form needs the room."""
        if self._badge_row.isHidden() != low:
            self._badge_row.setHidden(low)
            layout = self.layout()
            assert layout is not None
            layout.setContentsMargins(20, 8 if low else 16, 20, 4 if low else 12)
            layout.setSpacing(4 if low else 8)

    def _top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.name, 1)
        row.addLayout(self._segments)
        row.addWidget(self.owner)
        return row

    def _who(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.contact)
        row.addWidget(self.phone)
        row.addStretch(1)
        return row

    def _badges(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.number)
        row.addWidget(self.strategy, 1)
        row.addWidget(self.badge)
        row.addWidget(self.due, 1)
        return row

    def _score(self) -> QHBoxLayout:
        self.score = Label("", KPI)
        self.score_bar = ScoreBar()
        self._parts = [Label("", SECONDARY, "text2") for _ in range(3)]
        self.why = Button(
            translate("Lead", "Why?"),
            "text",
            key=keymap.shown("why_score"),
            clicked=self.score_asked.emit,
        )
        words = FlowLayout(gap=12)
        for part in self._parts:
            words.addWidget(part)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.score_bar)
        column.addLayout(words)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.score)
        row.addLayout(column, 1)
        row.addWidget(self.why)
        return row

    def show_detail(
        self, detail: LeadDetail, segments: Sequence[SegmentRow], due: tuple[str, str]
    ) -> None:
        """`due`: the words of the next follow-up and their colour."""
        self.name.setText(lead_name(detail))
        self.owner.show_owner(detail.owner_initials, detail.owner_name)
        self.contact.setText(contact_line(detail))
        self._show_phone("" if why_blocked("dial", detail) else phone_of(detail.values))
        self._show_squares(detail, segments)
        numbers = [detail.number]
        if detail.customer_number:
            text = translate("Lead", "Customer no. {number}")
            numbers.append(text.format(number=detail.customer_number))
        self.number.setText(" · ".join(numbers))
        self._show_badge(detail)
        self.due.show_badge("circle-alert" if due[1] == "danger" else "clock", due[0], due[1])
        self.bar.show_stage(detail.stage, stage_text(detail.stage))
        self.gate.show_gate(detail.gate, detail.plan.order.next_gate(detail.stage))
        self._show_score(detail)

    def _show_badge(self, detail: LeadDetail) -> None:
        text = exclusion_text(detail)
        icons = {Stage.LOST: "frown", Stage.PARTNER: "handshake"}
        if not text and not detail.stage.in_funnel:
            text = stage_name(detail.stage)
        self.badge.show_badge(icons.get(detail.stage, "ban"), text)

    def _show_score(self, detail: LeadDetail) -> None:
        self.score.setText(number_text(detail.score))
        name = score_text(detail)
        self.score_bar.show_score(detail.behaviour, detail.fit, detail.threshold, name)
        threshold = translate("Lead", "Threshold {number}")
        said = (
            f"{group_name(Group.BEHAVIOUR)} {number_text(detail.behaviour)}",
            f"{group_name(Group.FIT)} {number_text(detail.fit)}",
            threshold.format(number=number_text(detail.threshold)),
        )
        for part, text in zip(self._parts, said, strict=True):
            part.setText(text)

    def _show_phone(self, number: str) -> None:
        self._number = number
        self.phone.setVisible(bool(number))
        self.phone.setText(esc(number if len(number) <= 24 else number[:23] + "…"))
        self.phone.setAccessibleName(translate("Lead", "Call {number}").format(number=number))
        self.phone.updateGeometry()

    def _dial(self) -> None:
        dial(self._number)

    def _show_squares(self, detail: LeadDetail, segments: Sequence[SegmentRow]) -> None:
        names = {row.number: segment_name(row) for row in segments}
        pitches = {row.number: said_to(row.pitches, detail) for row in segments}
        for old in self._squares:
            self._segments.removeWidget(old)
            old.hide()
            old.deleteLater()
        numbers = [entry.number for entry in detail.segments]
        self._squares = []
        for number in numbers[:MOST_SQUARES]:
            shown = SegmentSquare(number, names.get(number, ""))
            label = segment_label(number, names.get(number, ""))
            shown.setAccessibleName(label)
            if said := pitches.get(number):
                shown.setToolTip(plain_tip(f"{label}\n{said}"))
                shown.setAccessibleDescription(said)
            self._squares.append(shown)
        if len(numbers) > MOST_SQUARES:
            self._squares.append(Label(f"+{len(numbers) - MOST_SQUARES}", CAPTION, "text2"))
        for square in self._squares:
            self._segments.addWidget(square)


def due_words(detail: LeadDetail, today: date) -> tuple[str, str]:
    """The next follow-up with its topic, and the colour: red when overdue, the accent today."""
    if not detail.follow_ups:
        active = detail.stage.in_funnel and detail.stage is not Stage.WON
        return (translate("Lead", "No follow-up") if active else "", "text2")
    first = detail.follow_ups[0]
    day = due_label(first.on, first.minute, today)
    if first.on < today:
        day = translate("Lead", "Overdue: {day}").format(day=day)
    text = " · ".join(part for part in (day, first.topic) if part)
    if first.on < today:
        return text, "danger"
    return text, "accent" if first.on == today else "text2"
