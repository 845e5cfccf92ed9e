"""Free text of a filter, asked of the search index (FTS5, or a tsvector on PostgreSQL).

One meaning everywhere: each typed word begins a word of the lead; digits are found anywhere in a
number. The index answers it as a set of leads; where so many match that walking the list and
looking at each text is quicker, the same is said as a test of `search_text`.
"""

from __future__ import annotations

from typing import Any, TypeAlias

from sqlalchemy import ColumnElement, Select, and_, select, true

from leaddesk.models.portable import index_finds
from leaddesk.models.search_index import SEARCH
from leaddesk.queries.texts import like, padded
from leaddesk.rules.filter_tree import Digits, Phrase, Word
from leaddesk.rules.fold import words

FreeText: TypeAlias = Word | Phrase | Digits


def match_text(term: FreeText) -> str:
    """The term in the language of the index, "" if it asks for nothing."""
    if isinstance(term, Digits):
        found = " OR ".join(f'"{run}"*' for run in dialled(term.digits))
        return f"({found})" if " OR " in found else found
    ending = "" if isinstance(term, Phrase) else "*"
    return " AND ".join(f'"{word}"{ending}' for word in words(term.text))


def dialled(digits: str) -> tuple[str, ...]:
    """A number as it may stand in the index: with 0 and with 49 for 0049, 49 or 0."""
    if digits.startswith("0049"):
        return digits[2:], "0" + digits[4:].removeprefix("0")
    if digits.startswith("49"):
        return digits, "0" + digits[2:].removeprefix("0")
    if digits.startswith("0"):
        return digits, "49" + digits[1:]
    return (digits,)


def leads_matching(match: str) -> Select[Any]:
    """The ids of the leads that the index finds."""
    return select(SEARCH.c.rowid).where(index_finds(match))


def text_test(term: FreeText, search_text: ColumnElement[Any]) -> ColumnElement[bool] | None:
    """The same as a test of one lead's text; None where a text can't tell (digits in a number).

    For a phrase this is more than the index knows: that its words stand one after the other.
    """
    if isinstance(term, Digits):
        return None
    text = padded(search_text)
    said = words(term.text)
    if isinstance(term, Phrase):
        return like(text, "", f" {' '.join(said)} ", "") if said else true()
    if any(word.isdigit() for word in said):
        return None
    return and_(true(), *(like(text, "", " " + word, "") for word in said))


def in_index(match: str, lead_id: ColumnElement[Any]) -> ColumnElement[bool]:
    """The lead is among those that the index finds; nothing asked: it is."""
    return lead_id.in_(leads_matching(match)) if match else true()


def all_of(matches: list[str]) -> str:
    """All of these at once."""
    return " AND ".join(match for match in matches if match)


__all__ = ["FreeText", "all_of", "in_index", "leads_matching", "match_text", "text_test"]
