"""Paints the rows of the list: words, glyphs, squares, bars, what is due."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem, QTableView

from leaddesk.queries.lead_list import LeadRow
from leaddesk.rules.stages import Stage
from leaddesk.ui.leads.clock_cells import (
    CLOSE,
    NEUTRAL,
    NONE,
    OVER,
    STANDS,
    ClockTime,
    clock_cell,
    short_clock,
)
from leaddesk.ui.leads.lead_cells import cell_text
from leaddesk.ui.leads.lead_columns import BY_KEY
from leaddesk.ui.leads.lead_model import ROW_ROLE, LeadModel
from leaddesk.ui.parts.glyphs import draw_score_bar, draw_segments, draw_stage
from leaddesk.ui.parts.rows import INSET, Index, RowDelegate, draw_text, inner
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.icons import draw_icon
from leaddesk.ui.theme.tokens import BODY

_DOT = 6

_CLOCKS = {
    NONE: ("", "", 400), STANDS: ("minus", "text3", 400), NEUTRAL: ("clock", "text2", 400),
    CLOSE: ("triangle-alert", "warn", 600), OVER: ("circle-alert", "danger", 600),
}  # fmt: skip
"""Icon, colour and weight of a clock, by how urgent it is."""


class LeadDelegate(RowDelegate):
    """One delegate for all columns. `threshold` is where the score bar has its tick."""

    def __init__(self, model: LeadModel, today: Callable[[], date]) -> None:
        super().__init__()
        self._model, self._today = model, today
        self.threshold = 250
        self._painters: dict[str, Callable[[QPainter, QRect, LeadRow], None]] = {
            "company": self._company,
            "stage": self._stage,
            "segments": self._segments,
            "score": self._score,
            "due": self._due,
            "deadline": self._deadline,
        }

    def paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        key = self._model.columns[index.column()]
        lead = index.data(ROW_ROLE)
        if not isinstance(lead, LeadRow):
            self._skeleton(painter, inner(option.rect))
            return
        self._cell_cursor(painter, option, index)
        pending = self._model.pending.get((lead.lead_id, key))
        if pending is not None:
            draw_text(painter, inner(option.rect), pending)
            return
        special = self._painters.get(key)
        if special is not None:
            special(painter, inner(option.rect), lead)
            return
        side = Qt.AlignmentFlag.AlignRight if BY_KEY[key].right else Qt.AlignmentFlag.AlignLeft
        box = inner(option.rect).adjusted(0, 0, -8 if BY_KEY[key].right else 0, 0)
        text = cell_text(lead, key, self._today())
        draw_text(painter, box, text, "text2", None, side)

    def _cell_cursor(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The frame of the cell that would be edited, where cells are."""
        table = option.widget
        if not isinstance(table, QTableView) or not table.property("in_place"):
            return
        here = table.currentIndex()
        if (here.row(), here.column()) == (index.row(), index.column()):
            painter.setPen(QPen(theme.color("focus" if table.hasFocus() else "ctl"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(option.rect.adjusted(1, 1, -1, -2))

    def _skeleton(self, painter: QPainter, box: QRect) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("hover"))
        height = theme.px(10)
        top = box.center().y() - height / 2
        painter.drawRoundedRect(QRectF(box.x(), top, box.width() * 0.6, height), 4, 4)

    def _company(self, painter: QPainter, box: QRect, lead: LeadRow) -> None:
        name = lead.company or lead.contact or lead.number
        x = box
        if not lead.stage.in_funnel and lead.stage is Stage.EXCLUDED:
            draw_icon(painter, "ban", box.x(), box.center().y() - theme.px(8), "text3")
            x = box.adjusted(theme.px(22), 0, 0, 0)
        if self._model.has_draft(lead.lead_id):
            draw_icon(painter, "pencil", box.right() - theme.px(16), box.center().y() - theme.px(8),
                      "accent")  # fmt: skip
            x = x.adjusted(0, 0, -theme.px(22), 0)
        color = "text" if lead.stage is not Stage.EXCLUDED else "text3"
        weight = 500
        if self._model.is_new(lead):
            weight = 600
            self._dot(painter, box)
        if theme.density == "comfortable":
            upper = QRect(x.x(), x.y() + 2, x.width(), x.height() // 2)
            lower = QRect(x.x(), x.y() + x.height() // 2 - 2, x.width(), x.height() // 2)
            draw_text(painter, upper, name, color, theme.font(BODY, weight))
            second = " · ".join(part for part in (lead.contact, lead.city) if part)
            draw_text(painter, lower, second, "text2", theme.font((12, 400)))
        else:
            draw_text(painter, x, name, color, theme.font(BODY, weight))

    def _stage(self, painter: QPainter, box: QRect, lead: LeadRow) -> None:
        width = draw_stage(painter, box.x(), box.center().y() + 1, lead.stage)
        rest = box.adjusted(round(width) + theme.px(8), 0, 0, 0)
        draw_text(painter, rest, cell_text(lead, "stage", date.min))

    def _segments(self, painter: QPainter, box: QRect, lead: LeadRow) -> None:
        draw_segments(painter, box.x(), box.center().y() + 1, lead.segments)

    def _score(self, painter: QPainter, box: QRect, lead: LeadRow) -> None:
        ripe = lead.score >= self.threshold
        font: QFont = theme.font(BODY, 600 if ripe else 400)
        number = QFontMetrics(font).horizontalAdvance("0000")
        left = QRect(box.x(), box.y(), number, box.height())
        right = Qt.AlignmentFlag.AlignRight
        text = cell_text(lead, "score", date.min)
        draw_text(painter, left, text, "text" if ripe else "text2", font, right)
        room = box.width() - number - theme.px(10)
        if room > 24:
            bar = QRectF(
                left.right() + theme.px(8), box.center().y() - theme.px(3) + 1, room, theme.px(6)
            )
            draw_score_bar(painter, bar, lead.behaviour, lead.fit, self.threshold)

    def _deadline(
        self,
        painter: QPainter,
        box: QRect,
        lead: LeadRow,
        words: Callable[[LeadRow, ClockTime], str] = clock_cell,
    ) -> None:
        time = self._model.clock_time()
        icon, color, weight = _CLOCKS[time.level(lead)]
        if not icon:
            return
        draw_icon(painter, icon, box.x(), box.center().y() - theme.px(8) + 1, color)
        rest = box.adjusted(theme.px(22), 0, 0, 0)
        draw_text(painter, rest, words(lead, time), color, theme.font(BODY, weight))

    def _dot(self, painter: QPainter, box: QRect) -> None:
        """Left of the name of a new lead."""
        side = theme.px(_DOT)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent"))
        x, y = box.x() - (INSET + side) / 2, box.center().y() + 1 - side / 2
        painter.drawEllipse(QRectF(x, y, side, side))
        painter.restore()

    def _clock_comes_first(self, lead: LeadRow) -> bool:
        """A deadline runs that ends before the follow-up, and has no column of its own."""
        if lead.clock_due is None or "deadline" in self._model.columns:
            return False
        return lead.due_on is None or lead.clock_due.astimezone().date() <= lead.due_on

    def _due(self, painter: QPainter, box: QRect, lead: LeadRow) -> None:
        today = self._today()
        middle = box.center().y() - theme.px(8) + 1
        if self._clock_comes_first(lead):
            self._deadline(painter, box, lead, short_clock)
            return
        if lead.due_on is None:
            draw_text(painter, box, "—", "text3")
            return
        if lead.due_on < today:
            icon, color, weight = "circle-alert", "danger", 600
        elif lead.due_on == today:
            icon, color, weight = "bell", "accent", 600
        else:
            icon, color, weight = "clock", "text2", 400
        draw_icon(painter, icon, box.x(), middle, color if weight == 600 else "text3")
        rest = box.adjusted(theme.px(22), 0, 0, 0)
        text = cell_text(lead, "due", today)
        draw_text(painter, rest, text, color, theme.font(BODY, weight))
