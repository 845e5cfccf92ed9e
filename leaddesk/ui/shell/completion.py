"""What a query could go on with, below the search box: names of fields, then values with how many
leads have them, then what was searched for lately."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QWidget

from leaddesk.desk import Desk
from leaddesk.queries.value_counts import value_counts, value_suggestions
from leaddesk.rules.filter_text import Completion, complete
from leaddesk.ui.shell.popup_list import Choice
from leaddesk.ui.shell.recent_searches import keep_search, like_typed
from leaddesk.ui.shell.search_box import SearchBox
from leaddesk.ui.shell.suggestion_list import (
    ROWS,
    STORED,
    VALUE,
    SuggestionList,
    meant_value,
    value_offers,
)
from leaddesk.ui.words import current_language
from leaddesk.ui.words.filters import field_typed
from leaddesk.ui.words.formats import number_text
from leaddesk.ui.words.stages import stage_order

_OF_EACH = 3  # names of fields, and searches of lately, beside values
_FIELD, _RECENT = "filter", "clock"
"""The icons of what is offered beside values."""


@dataclass(frozen=True, slots=True)
class _Offer:
    """`text` stands in place of query()[start:end]; `shown` is what is read."""

    text: str
    start: int
    end: int
    shown: str
    count: str = ""
    icon: str = _FIELD


class CompletionList(SuggestionList):
    """Of the search box."""

    def __init__(self, window: QWidget, box: SearchBox, desk: Desk) -> None:
        super().__init__(window, box.line, box)
        self._box, self._desk = box, desk
        box.typed.connect(self._on_typed)
        box.ran.connect(keep_search)

    def _on_typed(self, text: str, cursor: int) -> None:
        self.begin()
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
                _Offer(f"{field_typed(field)}:{meant_value(field, value)}", start, cursor,
                       f"{field_typed(field)}:{value}", number_text(count), VALUE)
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
            spans = {c.text: (c.start, c.end) for c in fixed}
            self._show([
                _Offer(o.text, *spans.get(o.text, (start, cursor)), o.shown, o.count, VALUE)
                for o in value_offers(name, fixed, counts)
            ])  # fmt: skip

        self._desk.ask(
            value_counts, field=name, prefix=typed, limit=ROWS + 4,
            language=current_language(),
        ).newest("completion").done(show)  # fmt: skip

    def _show(self, offers: Sequence[_Offer]) -> None:
        self.show_choices(
            [Choice(o.shown, partial(self._take, o), o.icon, key=o.count) for o in offers]
        )

    def _take(self, offer: _Offer) -> None:
        self.hide()
        self._box.line.setFocus()
        self._box.replace(offer.start, offer.end, offer.text)


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
    return (key, value) if key in STORED else None


def _is_near(text: str, cursor: int) -> bool:
    """Whether the cursor stands at the end of a word that has begun."""
    part = text[:cursor].rsplit(" ", 1)[-1]
    return len(part) > 1 or ":" in part
