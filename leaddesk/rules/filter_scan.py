"""A filter text cut into its parts, with their places. What the parts mean: `filter_text`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from leaddesk.rules.filter_fields import FIELDS, ORDERED, READS, field_of, nearest

_QUOTES = '"„“”«»'
_NAME = re.compile(r"([^\W\d_][\w-]*)(:|<=|>=|=|<|>|\.\.(?=\w))")
_COMPARED = re.compile(r"<=|>=|<|>")
_NAME_APART = re.compile(r"([^\W\d_][\w-]*)\s+(<=|>=|=|<|>)")
_OR = ("oder", "or")


class Kind(StrEnum):
    BARE = "bare"
    QUOTED = "quoted"
    FIELD = "field"
    PRESET = "preset"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Item:
    """One value of a comma list."""

    text: str
    quoted: bool
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the text, without the minus before it. `name` and `op` only of a field.

    `text`: what is said (a field's whole value as typed); `open_quote`: where a quote begins
    that nothing ends.
    """

    kind: Kind
    start: int
    end: int
    text: str
    negated: bool = False
    name: str = ""
    op: str = ""
    value_start: int = -1
    items: tuple[Item, ...] = ()
    open_quote: int | None = None

    @property
    def is_or(self) -> bool:
        return self.kind is Kind.BARE and not self.negated and self.text.casefold() in _OR


def scan(text: str) -> tuple[Part, ...]:
    """All parts of the text from left to right. Every text has parts; none is refused."""
    parts: list[Part] = []
    position = _blanks_end(text, 0)
    while position < len(text):
        part = _part(text, position)
        parts.append(part)
        position = _blanks_end(text, part.end)
    return tuple(parts)


def _part(text: str, start: int) -> Part:
    first = start
    negated = text[start] == "-" and _goes_on(text, start + 1)
    if negated:
        first += 1
    if text[first] in _QUOTES:
        said, end, closed = _quoted(text, first)
        opened = None if closed else first
        return Part(Kind.QUOTED, start, end, said, negated, open_quote=opened)
    if text[first] in ":#" and _goes_on(text, first + 1):
        kind = Kind.PRESET if text[first] == ":" else Kind.NUMBER
        item, closed = _item(text, first + 1, commas=False)
        opened = None if closed else first + 1
        return Part(kind, start, item.end, item.text, negated, open_quote=opened)
    return _field_part(text, start, first, negated) or _bare(text, start, first, negated)


def _bare(text: str, start: int, first: int, negated: bool) -> Part:
    end = _token_end(text, first)
    return Part(Kind.BARE, start, end, text[first:end], negated)


def _field_part(text: str, start: int, first: int, negated: bool) -> Part | None:
    found = _NAME.match(text, first)
    if not found:
        found = _NAME_APART.match(text, first)
        if not found or not field_of(found[1]):
            return None
    name, op = found[1], found[2]
    field = field_of(name)
    known = field is not None
    if not known and not _meant_as_field(text, found.end(), name, op):
        return None
    value_start = found.end()
    compared = _COMPARED.match(text, value_start) if op == ":" else None
    if (
        compared and field is not None and READS[field] in ORDERED
    ):  # "score:>=200" means "score>=200"
        op, value_start = compared[0], compared.end()
    if known and not _goes_on(text, value_start):
        value_start = _value_after_blanks(text, value_start, op)
    if op == "..":
        op, value_start = ":", found.start(2)
    items, end, opened = _items(text, value_start)
    return Part(
        Kind.FIELD,
        start,
        end,
        text[value_start:end],
        negated,
        name,
        op,
        value_start,
        items,
        opened,
    )


def _meant_as_field(text: str, value_start: int, name: str, op: str) -> bool:
    """Is an unknown name before an operator a slip, or is it text (http://…, Krüger<b>, a=b)?"""
    if op == ":":
        return not text.startswith("//", value_start)
    return op != ".." and bool(nearest(FIELDS, name))


def _value_after_blanks(text: str, position: int, op: str) -> int:
    """Where the value stands in "stage: sql"; where it would stand if something else follows."""
    following = _blanks_end(text, position)
    # After a comparison "-30" is a number, otherwise a minus begins the next part.
    others = ":#" if op[0] in "<>" else ":#-"
    if following == len(text) or text[following] in others or _NAME.match(text, following):
        return position
    token = text[following : _token_end(text, following)]
    return position if token.casefold() in _OR else following


def _items(text: str, start: int) -> tuple[tuple[Item, ...], int, int | None]:
    items: list[Item] = []
    position = start
    while _goes_on(text, position):
        item, closed = _item(text, position, commas=True)
        if item.text or item.quoted:
            items.append(item)
        if not closed:
            return tuple(items), item.end, position
        position = item.end
        if not _goes_on(text, position) or text[position] != ",":
            break
        position += 1
    return tuple(items), position, None


def _item(text: str, start: int, commas: bool) -> tuple[Item, bool]:
    """One value, and whether its quote is closed."""
    if text[start] in _QUOTES:
        said, end, closed = _quoted(text, start)
        return Item(said, True, start, end), closed
    end = _token_end(text, start)
    comma = text.find(",", start, end) if commas else -1
    if comma >= 0:
        end = comma
    return Item(text[start:end], False, start, end), True


def _quoted(text: str, start: int) -> tuple[str, int, bool]:
    """What stands in the quotes, where they end, and whether they do.

    A straight quote is ended by a straight one only: „typographic“ ones may stand inside.
    """
    closing = '"' if text[start] == '"' else _QUOTES.replace("„", "")
    for position in range(start + 1, len(text)):
        if text[position] in closing:
            return text[start + 1 : position], position + 1, True
    return text[start + 1 :], len(text), False


def _goes_on(text: str, position: int) -> bool:
    return position < len(text) and not text[position].isspace()


def _blanks_end(text: str, position: int) -> int:
    while position < len(text) and text[position].isspace():
        position += 1
    return position


def _token_end(text: str, position: int) -> int:
    while position < len(text) and not text[position].isspace():
        position += 1
    return position
