"""A filter as lines to be put together: how it joins the line above, field, comparison, value.

The text stays the truth: lines are read from it and written to it, and both mean the same. What
lines cannot show (an order, a field that there is not) stays in a line of free text as typed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from leaddesk.rules.filter_fields import FIELDS, NONE, OWNERS, READS, Reads, field_of
from leaddesk.rules.filter_reading import is_numeric, joined_phones, order_of
from leaddesk.rules.filter_scan import Item, Kind, Part, scan
from leaddesk.rules.filter_values import is_none
from leaddesk.rules.filter_writing import apart, item_text, said_behind

TEXT, VIEW, NUMBER = "text", "view", "exact_number"
"""Fields of lines that have no name in the text: words, `:view`, `#10234`."""

_DIGIT = re.compile("[1-6]")
_BY_KEY = {choice.key: choice for choice in FIELDS}
_QUOTES = '"„“”«»'


class Shape(StrEnum):
    """How field and value are compared."""

    IS = "is"
    EXACT = "exact"
    FROM = "from"
    TO = "to"
    ABOVE = "above"
    BELOW = "below"
    ANY = "any"
    NONE = "none"


_OPS = {
    Shape.IS: ":", Shape.EXACT: "=", Shape.FROM: ">=", Shape.TO: "<=", Shape.ABOVE: ">",
    Shape.BELOW: "<",
}  # fmt: skip
_SHAPES = {op: shape for shape, op in _OPS.items()}
_COMPARED = (Shape.FROM, Shape.TO, Shape.ABOVE, Shape.BELOW)
_FITTING: dict[Reads, tuple[Shape, ...]] = {
    Reads.TEXT: (Shape.IS, Shape.EXACT, Shape.ANY, Shape.NONE),
    Reads.STAGE: (Shape.IS, *_COMPARED),
    Reads.INTEGER: (Shape.IS, *_COMPARED, Shape.ANY, Shape.NONE),
    Reads.MONEY: (Shape.IS, *_COMPARED, Shape.ANY, Shape.NONE),
    Reads.DATE: (Shape.IS, *_COMPARED, Shape.NONE),
    Reads.SEGMENT: (Shape.IS, Shape.NONE),
    Reads.SUGGESTED: (Shape.IS, Shape.ANY, Shape.NONE),
    Reads.OWNER: (Shape.IS, Shape.NONE),
    Reads.ANSOFF: (Shape.IS, Shape.NONE),
}


@dataclass(frozen=True, slots=True)
class Line:
    """`value`: as it is typed behind the field, several with commas; "" where the shape says all.
    `joins`: it is one of a choice with the line above."""

    field: str
    shape: Shape = Shape.IS
    value: str = ""
    joins: bool = False
    negated: bool = False


def shapes_of(field: str) -> tuple[Shape, ...]:
    """How this field can be compared, the usual way first."""
    return _FITTING.get(READS[field], (Shape.IS,)) if field in READS else (Shape.IS,)


def read_lines(text: str) -> tuple[Line, ...]:
    """The lines of a query text, in its order."""
    text = text.replace("\0", " ")
    found = joined_phones(scan(text))
    parts = [part for part in found if not order_of(part)]
    orders = [Line(TEXT, value=text[part.start : part.end]) for part in found if order_of(part)]
    lines: list[Line] = []
    joins = may_join = False  # a word at the beginning, or behind another "or", joins nothing
    for part in parts:
        if part.is_or and may_join:
            joins, may_join = True, False
            continue
        lines.append(replace(_line(part, text), joins=joins))
        joins, may_join = False, True
    return (*_words_together(lines), *orders)


def write_lines(lines: Iterable[Line], language: str = "de") -> str:
    """The text of the lines, fields called as in the language. Lines without a value that need one
    are still being filled in: they say nothing."""
    tokens: list[str] = []
    waiting: bool | None = None  # how the first left-out line of a row of them joined
    said = [(line, _token(line, language)) for line in _quoted_words(tuple(lines))]
    for line, token in said:
        joins = line.joins if waiting is None or not line.joins else waiting
        if not token:
            waiting = joins
            continue
        waiting = None
        if joins and tokens:
            tokens.append("oder" if language == "de" else "or")
        tokens.append(token)
    # A number that stands beside another one is said by its field, and there without blanks.
    numbers = zip(tokens, apart(tokens), strict=True)
    return " ".join(now if now == was else "".join(now.split()) for was, now in numbers)


def _line(part: Part, text: str) -> Line:
    negated = part.negated
    raw = text[part.start + negated : part.end]
    if part.kind is Kind.PRESET:
        return Line(VIEW, value=part.text, negated=negated)
    if part.kind is Kind.NUMBER:
        return Line(NUMBER, value=part.text, negated=negated)
    if part.kind is Kind.BARE and _DIGIT.fullmatch(part.text):
        return Line("p", value=part.text, negated=negated)
    if part.is_or:  # in front of everything: there it is a word
        return Line(TEXT, value=f'"{raw}"')
    field = field_of(part.name) if part.kind is Kind.FIELD else None
    if field is None:
        return Line(TEXT, value=raw, negated=negated)
    shapes = shapes_of(field)
    shape = _SHAPES[part.op]
    if shape is Shape.EXACT and shape not in shapes:  # means the same there
        shape = Shape.IS
    if shape not in shapes:
        return Line(TEXT, value=raw, negated=negated)
    only = part.items[0] if len(part.items) == 1 else None
    if shape is Shape.IS and only is not None:
        if Shape.NONE in shapes and (is_none(only) or (only.quoted and not only.text)):
            return Line(field, Shape.NONE, negated=negated)
        if Shape.ANY in shapes and only.text == "*" and not only.quoted:
            return Line(field, Shape.ANY, negated=negated)
    if READS[field] is Reads.MONEY:  # a comma belongs to the amount
        return Line(field, shape, part.text.strip('"'), negated=negated)
    value = ", ".join(_shown(item) for item in part.items)
    return Line(field, shape, value, negated=negated)


def _shown(item: Item) -> str:
    """Without its quotes where it means the same."""
    needed = is_none(Item(item.text, False, 0, 0)) or item.text == "*" or "," in item.text
    return f'"{item.text}"' if item.quoted and (needed or ".." in item.text) else item.text


def _words_together(lines: Sequence[Line]) -> tuple[Line, ...]:
    """Words that stand side by side are one line, unless one of them is negated or in a choice."""
    found: list[Line] = []
    for place, line in enumerate(lines):
        in_choice = line.joins or (place + 1 < len(lines) and lines[place + 1].joins)
        before = found[-1] if found else None
        plain = line.field == TEXT and not (line.negated or in_choice or _has_number(line))
        fits = before is not None and before.field == TEXT and not _has_number(before)
        if plain and before and fits and not (before.negated or before.joins):
            found[-1] = replace(before, value=f"{before.value} {line.value}")
        else:
            found.append(line)
    return tuple(found)


def _has_number(line: Line) -> bool:
    return any(is_numeric(part) for part in scan(line.value))


def _quoted_words(lines: Sequence[Line]) -> Iterable[Line]:
    """Several words of a line that is negated or in a choice belong together: they are quoted. So
    is what would be something else without: a parameter's digit, "or"."""
    for place, line in enumerate(lines):
        value = line.value.strip()
        if line.field != TEXT or not value:
            yield line
            continue
        in_choice = line.joins or (place + 1 < len(lines) and lines[place + 1].joins)
        parts = joined_phones(scan(value))
        several = len(parts) > 1 and (line.negated or in_choice)
        alone = parts[0] if len(parts) == 1 else None
        if several or _DIGIT.fullmatch(value) or (alone is not None and alone.is_or):
            value = '"' + "".join(sign for sign in value if sign not in _QUOTES) + '"'
        yield replace(line, value=_closed(value))


def _token(line: Line, language: str) -> str:
    minus = "-" if line.negated else ""
    value = line.value.strip()
    if line.shape in (Shape.ANY, Shape.NONE):
        fixed = "*" if line.shape is Shape.ANY else _none(line.field, language)
        return f"{minus}{_name(line.field, language)}:{fixed}"
    if not value:
        return ""
    if line.field == TEXT:
        return minus + value
    if line.field == VIEW:
        return f"{minus}:{said_behind(_bare(value), ':')}"
    if line.field == NUMBER:
        return f"{minus}#{said_behind(_bare(value.removeprefix('#')), '#')}"
    name, op = _name(line.field, language), _OPS[line.shape]
    said = _amount(value) if READS[line.field] is Reads.MONEY else _values(line.field, op, value)
    return f"{minus}{name}{op}{said}" if said else ""


def _name(field: str, language: str) -> str:
    return _BY_KEY[field].names_in(language)[0]


def _none(field: str, language: str) -> str:
    choices = OWNERS if READS[field] is Reads.OWNER else NONE
    return next(c for c in choices if c.key == "none").names_in(language)[0]


def _bare(value: str) -> str:
    return value.strip(_QUOTES)


def _amount(value: str) -> str:
    return "".join(value.strip('"').split())


def _values(field: str, op: str, typed: str) -> str:
    """The values behind one another, each quoted where it has to be."""
    said: list[str] = []
    for piece in _pieces(typed):
        if piece[0] in _QUOTES:
            said.append(f'"{_bare(piece)}"')
        else:
            said.append(item_text(piece.replace('"', ""), field, op, special=False))
    return ",".join(said)


def _closed(typed: str) -> str:
    """With the end of a quote that nothing ends."""
    return typed + '"' if any(part.open_quote is not None for part in scan(typed)) else typed


def _pieces(typed: str) -> list[str]:
    """Cut at the commas that stand in no quotes; without empty pieces."""
    pieces = re.findall(r'(?:"[^"]*"?|[^,"])+', typed)
    return [piece.strip() for piece in pieces if piece.strip()]
