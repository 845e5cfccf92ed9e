"""Over which days and leads a report goes: the period, own dates, the filter."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from leaddesk.rules.date_words import Lean
from leaddesk.rules.filter_dates import read_span
from leaddesk.rules.reports import Span, period_span
from leaddesk.ui.parts.inputs import ComboBox, LineEdit, mark_invalid
from leaddesk.ui.words import translate
from leaddesk.ui.words.formats import date_text
from leaddesk.ui.words.reports import PERIODS

OWN = "own"
USUAL = "90"


class ReportControls(QWidget):
    """`changed`: something else is asked for."""

    changed = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        self.period = ComboBox(translate("Reports", "Period"))
        for key, words in PERIODS.items():
            self.period.addItem(words.now(), key)
        self.period.addItem(translate("Reports", "Own dates"), OWN)
        self.period.choose(USUAL)
        self.first = LineEdit(translate("Reports", "From"), date_text(today.replace(day=1)))
        self.last = LineEdit(translate("Reports", "To"), date_text(today))
        self.filter_line = LineEdit(
            translate("Reports", "Filter"),
            placeholder=translate("Reports", "Filter, as in the search"),
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.period)
        for line in (self.first, self.last):
            line.setMaximumWidth(116)
            row.addWidget(line)
            line.hide()
            line.editingFinished.connect(self.changed)
        row.addWidget(self.filter_line, 1)
        self.filter_line.setMaximumWidth(360)
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(250)
        self._calm.timeout.connect(self.changed)
        self.period.currentIndexChanged.connect(self._on_period)
        self.filter_line.textEdited.connect(lambda _: self._calm.start())
        self.filter_line.returnPressed.connect(self.changed)

    def text(self) -> str:
        return self.filter_line.text()

    def span(self, today: date) -> Span | None:
        """The days; None: own dates that can't be read, which are marked then."""
        key = self.period.currentData()
        if key != OWN:
            return period_span(key, today)
        days = [read_span(line.text(), today, Lean.BACK) for line in (self.first, self.last)]
        for line, found in zip((self.first, self.last), days, strict=True):
            mark_invalid(line, found is None)
        first, last = days
        if first is None or last is None:
            return None
        return Span(min(first.low, last.low), max(first.high, last.high))

    def clear(self) -> None:
        """All leads."""
        self.filter_line.clear()
        self.changed.emit()

    def _on_period(self) -> None:
        for line in (self.first, self.last):
            line.setVisible(self.period.currentData() == OWN)
        self.changed.emit()
