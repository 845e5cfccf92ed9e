"""A list of suggestions below a line of text: Tab takes the first, Down chooses, Enter runs what is
typed, never silently a suggestion."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from leaddesk.rules.filter_text import Completion
from leaddesk.ui.shell.popup_list import Choice, PopupList
from leaddesk.ui.theme.current import theme
from leaddesk.ui.words import translate
from leaddesk.ui.words.formats import number_text

ROWS = 8
STORED = frozenset({
    "city", "source", "industry", "product", "campaign", "postal_code", "owner", "import", "p",
    "stage",
})  # fmt: skip
"""The fields whose values the store knows (`queries.value_counts`)."""
VALUE = "tags"
"""The icon of a value."""


class SuggestionList(QFrame):
    """`line`: where is typed, `place`: what the list stands below."""

    def __init__(self, window: QWidget, line: QLineEdit, place: QWidget) -> None:
        super().__init__(window)
        self._line, self._place = line, place
        self._chosen = False
        self.setProperty("surface", "popup")
        self.rows = PopupList(translate("CompletionList", "Suggestions"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self.rows)
        line.installEventFilter(self)
        self.hide()

    def begin(self) -> None:
        """Something else is typed now: nothing of the list is chosen yet."""
        self._chosen = False

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """The first of them; none: the list goes."""
        if not choices or not self._line.hasFocus():
            self.hide()
            return
        self.rows.show_choices(choices[:ROWS], choose_first=False)
        self.rows.clearSelection()
        window = self.parentWidget()
        assert window is not None
        height = self.rows.height_wanted(ROWS) + 10
        place = self._place.mapTo(window, QPoint(0, self._place.height() + 4))
        if place.y() + height > window.height():
            place = self._place.mapTo(window, QPoint(0, -height - 4))
        width = min(theme.px(420), max(self._place.width(), theme.px(220)))
        self.setGeometry(place.x(), place.y(), width, height)
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.hide()
        if (
            self.isVisible()
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
        ):
            return self._take_key(event)
        return super().eventFilter(watched, event)

    def _take_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.rows.step((1 if key == Qt.Key.Key_Down else -1) if self._chosen else 0)
            self._chosen = True
            return True
        if key == Qt.Key.Key_Tab:
            if not self._chosen:
                self.rows.step(0)
            return self.rows.run_current()
        if key == Qt.Key.Key_Escape:
            self.hide()
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            chosen = self._chosen
            self.hide()
            return self.rows.run_current() if chosen else False
        return False


@dataclass(frozen=True, slots=True)
class ValueOffer:
    """`text`: how it is asked for; `shown`: what is read; `count`: of how many leads, or ""."""

    text: str
    shown: str
    count: str


def value_offers(
    field: str, fixed: Sequence[Completion], counts: Sequence[tuple[str, int]]
) -> list[ValueOffer]:
    """The values of a field that the store counts, and the fixed words for them. The words for
    stages are here, in their order; the store has the figures."""
    known = dict(counts)
    if field == "stage":
        return [
            ValueOffer(c.text, c.text, number_text(known[c.key]) if c.key in known else "")
            for c in fixed
        ]
    stored = [
        ValueOffer(meant_value(field, value), value, number_text(count)) for value, count in counts
    ]
    return [*stored, *(ValueOffer(c.text, c.text, "") for c in fixed if not c.text.isdigit())]


def meant_value(field: str, value: str) -> str:
    """How a value is asked for: "4 Unzufriedene …" by its number, "AB Anna Berg" by initials."""
    if field in ("p", "owner"):
        return value.partition(" ")[0]
    return f'"{value}"' if " " in value or "," in value else value
