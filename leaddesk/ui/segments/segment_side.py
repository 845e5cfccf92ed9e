"""What a segment is, what is asked in the visit report, and its warmest leads."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leaddesk.queries.lead_list import LeadRow
from leaddesk.queries.segments import SegmentRow
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.chips import FlowLayout
from leaddesk.ui.parts.layouts import clear
from leaddesk.ui.parts.texts import ElidedLabel, Label
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.tokens import BODY, PANE, SECTION
from leaddesk.ui.words import current_language, translate
from leaddesk.ui.words.fields import field_name
from leaddesk.ui.words.formats import number_text
from leaddesk.ui.words.stages import stage_name


class SegmentSide(QWidget):
    """What the segment is, what is asked in the visit report, and its warmest leads."""

    open_wanted = Signal()
    edit_wanted = Signal()
    look_wanted = Signal()
    lead_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._name = Label("", PANE, wrap=True)
        self._count = Label("", color="text2")
        self._question = Label("", wrap=True)
        self._asks = Label("", color="text2", wrap=True)
        self._open = Button(
            translate("Segments", "Show these leads"), "pri", clicked=self.open_wanted.emit
        )
        self._edit = Button(
            translate("Segments", "Change name and question"), clicked=self.edit_wanted.emit
        )
        self.look = Button(
            translate("Segments", "Look closer"),
            clicked=self.look_wanted.emit,
        )
        self._leads = QVBoxLayout()
        self._leads.setSpacing(4)
        buttons = FlowLayout(gap=8)
        for button in (self._open, self.look, self._edit):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 20)
        layout.setSpacing(12)
        layout.addWidget(self._name)
        layout.addWidget(self._count)
        layout.addLayout(buttons)
        layout.addWidget(Label(translate("Segments", "Question in the visit report"), SECTION))
        layout.addWidget(self._question)
        layout.addWidget(self._asks)
        self._warmest = Label(translate("Segments", "The warmest of them"), SECTION)
        layout.addWidget(self._warmest)
        layout.addLayout(self._leads)
        layout.addStretch()

    def show_segment(self, row: SegmentRow) -> None:
        language = current_language()
        self._name.setText(f"{row.number}  {row.name(language)}")
        self._count.setText(translate("Segments", "%n lead(s)", "", row.leads))
        self._question.setText(row.question(language))
        asked = ", ".join(field_name(key) for key in row.asks)
        text = translate("Segments", "Asked for when ticked: {fields}").format(fields=asked)
        self._asks.setText(text if asked else "")
        self._asks.setVisible(bool(asked))
        self._open.setEnabled(row.leads > 0)

    def show_leads(self, leads: Sequence[LeadRow]) -> None:
        self._warmest.setVisible(bool(leads))
        clear(self._leads)
        for lead in leads:
            self._leads.addWidget(self._line(lead))

    def _line(self, lead: LeadRow) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        name = lead.company or lead.contact or lead.number
        score = number_text(lead.score)
        row.addWidget(ElidedLabel(name, (13, 500)), 1)
        width = QFontMetrics(theme.font(BODY)).horizontalAdvance("Interessent") + 8
        stage = Label(stage_name(lead.stage), color="text2")
        stage.setFixedWidth(width)
        row.addWidget(stage)
        points = Label(score, (13, 600))
        points.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        points.setFixedWidth(theme.px(40))
        row.addWidget(points)
        row.addWidget(
            Button(
                translate("Segments", "Open"), "text",
                clicked=lambda: self.lead_wanted.emit(lead.lead_id),
            )
        )  # fmt: skip
        return line
