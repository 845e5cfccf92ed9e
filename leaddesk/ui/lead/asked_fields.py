"""What a ticked segment asks for, in place: "4" wants the competitor and the reason."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leaddesk.queries.segments import SegmentRow
from leaddesk.rules.fields import BY_KEY
from leaddesk.rules.problem import Problem
from leaddesk.ui.lead.field_values import country_of, editable_text, typed_value
from leaddesk.ui.parts.inputs import Field, LineEdit
from leaddesk.ui.words import translate
from leaddesk.ui.words.fields import field_name
from leaddesk.ui.words.problems import problem_text

ASKED_ANYWAY = frozenset({"lead.product"})
"""The report has a line for these in any case."""


class AskedFields(QWidget):
    """One line for each field that a ticked segment asks for; what is known stands in it."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._lines: dict[str, Field] = {}
        self._asked: dict[str, list[int]] = {}
        self._values: dict[str, Any] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self.hide()

    def begin(self, segments: Sequence[SegmentRow], values: Mapping[str, Any]) -> None:
        """For a lead with these values; nothing is asked yet."""
        self._values = dict(values)
        for field in self._lines.values():
            self._layout.removeWidget(field)
            field.hide()
            field.deleteLater()
        self._lines.clear()
        self._asked = {}
        for segment in segments:
            for key in segment.asks:
                if key in BY_KEY and BY_KEY[key].editable and key not in ASKED_ANYWAY:
                    self._asked.setdefault(key, []).append(segment.number)

    def ask_for(self, ticked: Iterable[int]) -> None:
        """Show the lines of these segments; a line that was shown keeps its text."""
        wanted = set(ticked)
        for key, numbers in self._asked.items():
            asking = sorted(wanted.intersection(numbers))
            if asking and key not in self._lines:
                self._add(key, asking[0])
            if key in self._lines:
                self._lines[key].setVisible(bool(asking))
        self.setVisible(any(not line.isHidden() for line in self._lines.values()))

    def tab_before(self, after: QWidget) -> None:
        """Lines come and go: Tab finds them just before what follows."""
        for key in reversed(self._lines):
            line = self.line(key)
            QWidget.setTabOrder(line, after)
            after = line

    def line(self, key: str) -> LineEdit:
        """The input of an asked field."""
        field = self._lines[key].field
        assert isinstance(field, LineEdit)
        return field

    def texts(self) -> dict[str, str]:
        """What stands in the lines that were changed."""
        return {
            key: self.line(key).text()
            for key, field in self._lines.items()
            if not field.isHidden() and self.line(key).text() != self._known(key)
        }

    def restore(self, texts: Mapping[str, Any]) -> None:
        for key, text in texts.items():
            if key in self._lines:
                self.line(key).setText(str(text))

    def know(self, key: str, value: Any) -> None:
        """This is what the lead has by now; what is typed stays."""
        self._values[key] = value

    def values(self, today: date) -> dict[str, tuple[Any, Any]] | None:
        """What each field was and becomes; None where one can't be read: its line says why and
        has the focus."""
        found: dict[str, tuple[Any, Any]] = {}
        for key, text in self.texts().items():
            value = typed_value(key, text, today, country_of(self._values))
            if isinstance(value, Problem):
                self._lines[key].show_problem(problem_text(value))
                self.line(key).setFocus()
                return None
            self._lines[key].show_problem("")
            if value is not None:
                found[key] = (self._values.get(key), value)
        return found

    def _known(self, key: str) -> str:
        return editable_text(key, self._values.get(key))

    def _add(self, key: str, number: int) -> None:
        line = LineEdit(field_name(key), self._known(key))
        line.setMaxLength(BY_KEY[key].length)
        line.textEdited.connect(lambda _: self.edited.emit())
        label = translate("Lead", "On {number}: {field}")
        self._lines[key] = Field(label.format(number=number, field=field_name(key)), line)
        self._layout.addWidget(self._lines[key])
        self._lines[key].show()
