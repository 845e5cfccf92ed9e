"""What a query could go on with, below the search box: names of fields, then values with how many
leads have them, then what was searched for lately."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from leaddesk.desk import Desk
from leaddesk.queries.value_counts import value_counts, value_suggestions
from leaddesk.rules.filter_text import Completion, complete
from leaddesk.ui.shell.popup_list import Choice, PopupList
from leaddesk.ui.shell.recent_searches import keep_search, like_typed
from leaddesk.ui.shell.search_box import SearchBox
from leaddesk.ui.theme.current import theme
from leaddesk.ui.words import current_language, translate
from leaddesk.ui.words.filters import field_typed
from leaddesk.ui.words.formats import number_text
from leaddesk.ui.words.stages import stage_order

ROWS = 8
_OF_EACH = 3  # names of fields, and searches of lately, beside values
_STORED = {
    "city": "city", "source": "source", "industry": "industry", "product": "product",
    "campaign": "campaign", "postal_code": "postal_code",
    "owner": "owner", "import": "import", "p": "p", "stage": "stage",
}  # fmt: skip
_FIELD, _VALUE, _RECENT = "filter", "tags", "clock"
"""The icons of what is offered."""


@dataclass(frozen=True, slots=True)
class _Offer:
    """`text` stands in place of query()[start:end]; `shown` is what is read."""

    text: str
    start: int
    end: int
    shown: str
    count: str = ""
    icon: str = _FIELD


class CompletionList(QFrame):
    """Tab takes the first, Down chooses; Enter runs what is typed, never silently a suggestion."""

    def __init__(self, window: QWidget, box: SearchBox, desk: Desk) -> None:
        super().__init__(window)
        self._box, self._desk = box, desk
        self._chosen = False
        self.setProperty("surface", "popup")
        self.rows = PopupList(translate("CompletionList", "Suggestions"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self.rows)
        box.typed.connect(self._on_typed)
        box.ran.connect(keep_search)
        box.line.installEventFilter(self)
        self.hide()

    def _on_typed(self, text: str, cursor: int) -> None:
        self._chosen = False
        fixed = complete(text, cursor, current_language(), stage_order())
        field = _field_at(text, cursor)
        if field is not None:
            self._ask_values(fixed, field[0], field[1], cursor)
            return
        word = text[:cursor].rsplit(" ", 1)[-1].lstrip("-")
        offers = [_Offer(c.text, c.start, c.end, c.text) for c in fixed]
        if not _is_near(text, cursor):
            self._show([])
        elif ":" in word or not word:
            self._show(offers)
        else:
            self._ask_word(word, offers[:_OF_EACH], cursor)

    def _ask_word(self, word: str, fields: Sequence[_Offer], cursor: int) -> None:
        """What begins so in any field, too, and what was asked for lately."""
        start = cursor - len(word)
        recent = [
            _Offer(text, 0, len(self._box.query()), text, icon=_RECENT)
            for text in like_typed(word)[:_OF_EACH]
        ]

        def show(found: tuple[tuple[str, str, int], ...]) -> None:
            values = [
                _Offer(f"{field_typed(field)}:{_meant(field, value)}", start, cursor,
                       f"{field_typed(field)}:{value}", number_text(count), _VALUE)
                for field, value, count in found
            ]  # fmt: skip
            self._show([*fields, *values, *recent])

        self._show([*fields, *recent])  # at once; what the store knows follows
        self._desk.ask(
            value_suggestions, typed=word, limit=ROWS - len(fields), language=current_language()
        ).newest("completion").done(show)

    def _ask_values(self, fixed: Sequence[Completion], name: str, value: str, cursor: int) -> None:
        start = cursor - len(value)
        typed = "" if name == "stage" else value.strip('"')

        def show(counts: tuple[tuple[str, int], ...]) -> None:
            known = dict(counts)
            if name == "stage":  # their words are here, in their order; the store counts them
                offers = [_with_count(c, known.get(c.key)) for c in fixed]
            else:
                fixed_ones = [_with_count(c, None) for c in fixed if not c.text.isdigit()]
                values = [
                    _Offer(_meant(name, value), start, cursor, value, number_text(count), _VALUE)
                    for value, count in counts
                ]
                offers = [*values, *fixed_ones]
            self._show(offers)

        self._desk.ask(
            value_counts, field=_STORED[name], prefix=typed, limit=ROWS + 4,
            language=current_language(),
        ).newest("completion").done(show)  # fmt: skip

    def _show(self, offers: Sequence[_Offer]) -> None:
        if not offers or not self._box.line.hasFocus():
            self.hide()
            return
        choices = [
            Choice(o.shown, partial(self._take, o), o.icon, key=o.count) for o in offers[:ROWS]
        ]
        self.rows.show_choices(choices, choose_first=False)
        self.rows.clearSelection()
        window = self.parentWidget()
        assert window is not None
        place = self._box.mapTo(window, QPoint(0, self._box.height() + 4))
        width = min(theme.px(420), self._box.width())
        self.setGeometry(place.x(), place.y(), width, self.rows.height_wanted(ROWS) + 10)
        self.show()
        self.raise_()

    def _take(self, offer: _Offer) -> None:
        self.hide()
        self._box.line.setFocus()
        self._box.replace(offer.start, offer.end, offer.text)

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


def _with_count(found: Completion, count: int | None) -> _Offer:
    shown = "" if count is None else number_text(count)
    return _Offer(found.text, found.start, found.end, found.text, shown, _VALUE)


def _field_at(text: str, cursor: int) -> tuple[str, str] | None:
    """(field key, typed value) where the cursor is in a value that the store knows."""
    before = text[:cursor]
    part = before.rsplit(" ", 1)[-1].lstrip("-")
    name, sign, value = part.partition(":")
    if not sign:
        return None
    names = complete(name, len(name), current_language())
    key = next((c.key for c in names if c.text.rstrip(":") == name.lower()), name.lower())
    value = value.rsplit(",", 1)[-1]
    return (key, value) if key in _STORED else None


def _is_near(text: str, cursor: int) -> bool:
    """Whether the cursor stands at the end of a word that has begun."""
    part = text[:cursor].rsplit(" ", 1)[-1]
    return len(part) > 1 or ":" in part


def _meant(field: str, value: str) -> str:
    """How a value is asked for: "4 Unzufriedene …" by its number, "AB Anna Berg" by initials."""
    if field in ("p", "owner"):
        return value.partition(" ")[0]
    return f'"{value}"' if " " in value or "," in value else value
