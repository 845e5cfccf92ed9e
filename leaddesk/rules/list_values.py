"""The words of a list in columns that hold one of few: read as others, and counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from leaddesk.rules.cells import SPECIAL_WORDS, cell_text, clean
from leaddesk.rules.converters import CheckContext, Convert, converter
from leaddesk.rules.doubts import Doubt
from leaddesk.rules.fold import fold
from leaddesk.rules.further_keys import first_key
from leaddesk.rules.list_mapping import has_list, is_free
from leaddesk.rules.table import Row

MOST_WORDS = 200
"""A column with more different words holds none of few."""


@dataclass(frozen=True, slots=True)
class ListValue:
    """A word of a column: in how many rows, and what is made of it without being told.

    `read`: the typed value; None where nobody knows what it means. `new`: a word that is created,
    for no lead has it yet.
    """

    column: int
    key: str
    text: str
    rows: int
    read: object
    new: bool = False


def read_as(convert: Convert, words: Mapping[str, str] | None) -> Convert:
    """Reads some words (folded) as others; what is mapped to nothing is left out."""
    if not words:
        return convert

    def mapped(text: str, cell: object, country: str) -> object:
        other = words.get(fold(text))
        if other is None:
            return convert(text, cell, country)
        return convert(other, other, country) if other else None

    return mapped


def list_values(
    rows: Sequence[Row],
    columns: Mapping[int, str],
    context: CheckContext,
    used: Mapping[str, frozenset[str]],
) -> tuple[ListValue, ...]:
    """The words of all columns that hold one of few, unknown and new ones first.

    `used`: what leads have in the free ones (field key -> words).
    """
    found: list[ListValue] = []
    for column, key in sorted(columns.items()):
        if has_list(key):
            found += _of_column(rows, column, key, context, used.get(key, frozenset()))
    found.sort(key=lambda v: (v.read is not None, not v.new))  # stable: by column, then frequency
    return tuple(found)


def _of_column(
    rows: Sequence[Row], column: int, key: str, context: CheckContext, used: frozenset[str]
) -> list[ListValue]:
    counts: Counter[str] = Counter()
    for row in rows:
        cell = row.cells[column] if column < len(row.cells) else None
        text = "" if cell is None else clean(cell) if isinstance(cell, str) else cell_text(cell)
        if text and text.lower() not in SPECIAL_WORDS:
            counts[text] += 1
    if len(counts) > MOST_WORDS:
        return []
    convert, known = converter(first_key(key), context, column), {fold(word) for word in used}
    found = []
    for text, count in counts.most_common():
        value = convert(text, text, context.country)
        read = value.kept if isinstance(value, Doubt) else value
        new = is_free(key) and fold(text) not in known
        found.append(ListValue(column, key, text, count, read, new))
    return found
