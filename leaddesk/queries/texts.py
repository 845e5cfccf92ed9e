"""Texts compared folded: a whole value, the beginning of it, or words that begin words of it."""

from __future__ import annotations

import re
from typing import Any

from sqlalchemy import ColumnElement, and_, func, literal, or_, true

from leaddesk.models.portable import is_like
from leaddesk.rules.fold import fold, sort_key, spellings

_LAST_CHARACTER = "\U0010ffff"
_LIKE_MARKS = str.maketrans({"\\": r"\\", "%": r"\%", "_": r"\_"})


def begins_with(column: ColumnElement[Any], beginning: Any) -> ColumnElement[bool]:
    """The value begins so; a range, which an index finds."""
    return and_(column >= beginning, column < beginning + _LAST_CHARACTER)


def like(column: ColumnElement[Any], *pieces: str) -> ColumnElement[bool]:
    """The pieces one after the other with anything between them."""
    pattern = "%".join(piece.translate(_LIKE_MARKS) for piece in pieces)
    return is_like(column, pattern)


def variants(text: str) -> tuple[str, ...]:
    """The sort keys that this spelling may have in the store: Müller, Mueller and Muller."""
    return tuple(sorted({*spellings(text), fold(text)} - {""}))


def folded_match(column: ColumnElement[Any], pattern: str, exact: bool) -> ColumnElement[bool]:
    """A `..._sort` column against what was typed, as `filter_tree.TextMatch` says."""
    if "*" in pattern:
        return _starred(column, pattern)
    if exact or not pattern:
        return column.in_(variants(pattern)) if pattern else column == ""
    found: list[ColumnElement[bool]] = []
    for word in sort_key(pattern).split():
        found.append(or_(*(_begins_a_word(column, spelt) for spelt in _spelt(word, pattern))))
    return and_(true(), *found)


def plain_match(column: ColumnElement[Any], pattern: str, exact: bool) -> ColumnElement[bool]:
    """A column that is kept as it was typed; upper and lower case (a to z) are the same."""
    if not pattern:
        return or_(column.is_(None), column == "")
    pieces = pattern.split("*")
    if exact and len(pieces) == 1:
        return like(column, pattern)
    whole = like(column, *pieces)
    if len(pieces) > 1:
        return whole
    return or_(like(column, pattern, ""), like(column, "", " " + pattern, ""))


def code_match(column: ColumnElement[Any], pattern: str, exact: bool) -> ColumnElement[bool]:
    """Postal codes and numbers: the value, or its beginning; capitals throughout."""
    if not pattern:
        return or_(column.is_(None), column == "")
    pieces = pattern.upper().split("*")
    if len(pieces) > 2 or (len(pieces) == 2 and pieces[1]):
        return like(column, *pieces)
    if exact and len(pieces) == 1:
        return column == pieces[0]
    return begins_with(column, pieces[0]) if pieces[0] else column > ""


def value_matches(value: str, pattern: str, exact: bool) -> bool:
    """`folded_match` for a value in hand (a short list, looked through here)."""
    if not pattern:
        return not value
    if "*" in pattern:
        pieces = [re.escape(_kept(piece)) for piece in pattern.split("*")]
        return re.fullmatch(".*".join(pieces), value) is not None
    if exact:
        return value in variants(pattern)
    words = f" {value}"
    return all(
        any(f" {spelt}" in words for spelt in _spelt(word, pattern))
        for word in sort_key(pattern).split()
    )


def _spelt(word: str, pattern: str) -> tuple[str, ...]:
    """The spellings of one word of the pattern. `sort_key` has taken its umlauts already, so
    they are looked up in the pattern."""
    for typed in pattern.split():
        if sort_key(typed) == word:
            return variants(typed)
    return variants(word)


def _begins_a_word(column: ColumnElement[Any], word: str) -> ColumnElement[bool]:
    return or_(begins_with(column, word), like(column, "", f" {word}", ""))


def _starred(column: ColumnElement[Any], pattern: str) -> ColumnElement[bool]:
    pieces = [_kept(piece) for piece in pattern.split("*")]
    if not any(pieces):
        return column > ""
    if len(pieces) == 2 and not pieces[1]:
        blank = " " if pieces[0].endswith(" ") else ""
        spelt = variants(pattern.removesuffix("*"))
        return or_(*(begins_with(column, beginning + blank) for beginning in spelt))
    return like(column, *pieces)


def _kept(piece: str) -> str:
    """The folded piece with the blanks at its ends: "bad *" is not the beginning of Baden."""
    folded = sort_key(piece)
    before = " " if folded and piece[:1].isspace() else ""
    after = " " if folded and piece[-1:].isspace() else ""
    return f"{before}{folded}{after}"


def padded(column: ColumnElement[Any]) -> ColumnElement[str]:
    """The text with a blank before and behind it, so that words are found as words."""
    return literal(" ").concat(func.coalesce(column, "")).concat(" ")


__all__ = [
    "begins_with", "code_match", "folded_match", "like", "padded", "plain_match",
    "value_matches", "variants",
]  # fmt: skip
