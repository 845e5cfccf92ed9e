"""Lines of widgets below each other, for what is worked on in place.

What is being typed in a line outlives the line: others may change the list at any moment.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from leaddesk.ui.parts.inputs import LineEdit
from leaddesk.ui.parts.layouts import clear
from leaddesk.ui.parts.portions import Portions
from leaddesk.ui.parts.texts import Label, hairline
from leaddesk.ui.words import translate

T = TypeVar("T")
Place = tuple[int, str]
"""Whose line, and the name of the field in it."""
NEXT: Place = (-1, "")
"""The first field there is: the line that had the keyboard is done with."""

SHOWN = 50


class Lines(QScrollArea):
    """At most 50: what is done with one makes room for the next, and hundreds of widgets would
    hold up the window whenever the page comes and goes."""

    lead_wanted = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._count = 0
        self._items: tuple[object, ...] | None = None
        self._lines: dict[int, QWidget] = {}
        self._typed: dict[Place, str] = {}
        self._focus: Place | None = None
        self._portions = Portions(self)
        body = QWidget()
        body.setProperty("surface", "panel")
        body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._rows = QVBoxLayout(body)
        self._rows.setContentsMargins(16, 4, 16, 4)
        self._rows.setSpacing(0)
        self.setWidgetResizable(True)
        self.setWidget(body)

    def count(self) -> int:
        return self._count

    def show_lines(
        self, items: Sequence[T], id_of: Callable[[T], int], make: Callable[[T], QWidget]
    ) -> None:
        """A line for each of the first items. The same ones again: nothing is touched."""
        if tuple(items) == self._items:
            return
        self._items = tuple(items)
        self._count = len(items)
        self._remember({id_of(item) for item in items})
        self._lines = {}
        clear(self._rows)
        self._portions.start(self._filled(items, id_of, make))

    def _remember(self, still_there: set[int]) -> None:
        """What is typed and where the keyboard is, before the lines go."""
        focused = QApplication.focusWidget()
        self._focus = None
        for key, line in self._lines.items():
            for field in line.findChildren(LineEdit):
                self._typed[key, field.accessibleName()] = field.text()
                if field is focused:
                    self._focus = (key, field.accessibleName()) if key in still_there else NEXT
        self._typed = {
            place: text for place, text in self._typed.items() if text and place[0] in still_there
        }

    def _put_back(self, key: int, line: QWidget) -> None:
        for field in line.findChildren(LineEdit):
            place = (key, field.accessibleName())
            if place in self._typed:
                field.setText(self._typed.pop(place))
            if self._focus in (place, NEXT):
                field.setFocus()
                self._focus = None

    def _filled(
        self, items: Sequence[T], id_of: Callable[[T], int], make: Callable[[T], QWidget]
    ) -> Iterator[None]:
        for item in items[:SHOWN]:
            line = make(item)
            self._lines[id_of(item)] = line
            self._rows.addWidget(line)
            self._rows.addWidget(hairline())
            self._put_back(id_of(item), line)
            yield
        if len(items) > SHOWN:
            left = len(items) - SHOWN
            more = Label(translate("HandOver", "and %n more", "", left), color="text2")
            more.setContentsMargins(0, 8, 0, 8)
            self._rows.addWidget(more)
        self._rows.addStretch()
