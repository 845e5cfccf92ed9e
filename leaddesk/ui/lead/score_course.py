"""How the score went: a small line, and the same in words."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QWidget

from leaddesk.rules.score_course import Course
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.tokens import SECONDARY
from leaddesk.ui.words import translate
from leaddesk.ui.words.formats import date_text, number_text


class CourseLine(QWidget):
    """Hidden until the course is known."""

    def __init__(self) -> None:
        super().__init__()
        self._line = _Spark()
        self._text = Label("", SECONDARY, "text2", wrap=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._line)
        self.hide()

    def show_course(self, course: Course | None) -> None:
        if course is None:
            return
        text = course_text(course)
        self._text.setText(text)
        self.setAccessibleName(text)
        self._line.show_scores(course.scores)
        self.show()


def course_text(course: Course) -> str:
    """ "250 → 285 in 30 Tagen · Schwelle erreicht am 18.11.2025"."""
    text = translate("Lead", "{before} → {now} in %n day(s)", "", len(course.scores) - 1)
    said = text.format(before=number_text(course.scores[0]), now=number_text(course.scores[-1]))
    if course.reached is None:
        return said
    reached = translate("Lead", "threshold reached on {day}")
    return f"{said} · {reached.format(day=date_text(course.reached))}"


class _Spark(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._scores: tuple[int, ...] = ()
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        return QSize(theme.px(96), theme.px(20))

    def show_scores(self, scores: tuple[int, ...]) -> None:
        self._scores = scores
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if len(self._scores) < 2:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("accent"), 1.5))
        least, span = min(self._scores), max(self._scores) - min(self._scores)
        step, height = (self.width() - 4) / (len(self._scores) - 1), self.height() - 6
        painter.drawPolyline(QPolygonF([
            QPointF(2 + n * step, 3 + height - (height * (score - least) / span if span else 0))
            for n, score in enumerate(self._scores)
        ]))  # fmt: skip
