"""Spelling taken off a text: for searching (`fold`), comparing numbers (`digits`), sorting.

Every comparison of the house folds both sides with the same function, so a folded text may look
odd ("quelle" becomes "qulle") as long as it does so everywhere. Folding twice changes nothing,
and the fold of a beginning is the beginning of the fold: each typed word finds what it begins.
"""

from __future__ import annotations

import re
import unicodedata

# Letters that Unicode does not take apart.
_LETTERS = {
    "ß": "ss", "ẞ": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "ħ": "h",
    "ı": "i", "þ": "th", "ŋ": "n", "ŧ": "t",
}  # fmt: skip
_UMLAUT_PAIRS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})
_E_AFTER_VOWEL = re.compile("(?<=[aou])e+")
_NOT_DIGITS = re.compile(r"\D+")
_ASCII_DIGITS = {code: None for code in range(128) if not chr(code).isdigit()}


class _Table(dict[int, str]):
    """Code point -> folded text, worked out when a character is first met.

    One `str.translate` then does the whole work: no normalisation of the text itself.
    """

    def __missing__(self, code: int) -> str:
        folded = _fold_character(chr(code))
        self[code] = folded
        return folded


def _fold_character(character: str) -> str:
    taken_apart = unicodedata.normalize("NFKD", character).casefold()
    taken_apart = unicodedata.normalize("NFKD", taken_apart)
    return "".join(_fold_piece(piece) for piece in taken_apart)


def _fold_piece(piece: str) -> str:
    if piece in _LETTERS:
        return _LETTERS[piece]
    kind = unicodedata.category(piece)
    if kind == "Nd":
        return str(unicodedata.decimal(piece))
    if kind[0] in "LN" or kind == "Mc":
        return piece
    # Accents, and the marks that are not seen (zero-width, direction, soft hyphen), go; whatever
    # else there is stands between words.
    return "" if kind in ("Mn", "Me", "Cf") else " "


_TABLE = _Table()


def fold(text: str) -> str:
    """The text as it is searched: Röder, Roeder and Roder are one; words a blank apart."""
    return fold_of_key(" ".join(text.translate(_TABLE).split()))


def fold_of_key(key: str) -> str:
    """The fold of all texts that have this sort key."""
    if "ae" in key or "oe" in key or "ue" in key:
        return _E_AFTER_VOWEL.sub("", key)
    return key


def words(text: str) -> tuple[str, ...]:
    """The folded words of the text, in their order."""
    return tuple(fold(text).split())


def digits(text: str) -> str:
    """Nothing but the digits: "0521/44 81-20" is "0521448120"."""
    if text.isascii():
        return text.translate(_ASCII_DIGITS)
    found = _NOT_DIGITS.sub("", text)
    return found if found.isascii() else found.translate(_TABLE)


def sort_key(text: str) -> str:
    """The key of DIN 5007-1: ä sorts as a, ß as ss, case and punctuation don't count."""
    return " ".join(text.translate(_TABLE).split())


def spellings(word: str) -> frozenset[str]:
    """The sort keys under which a word of a fixed vocabulary is met: fällig, faellig, fallig."""
    return frozenset((sort_key(word), sort_key(word.translate(_UMLAUT_PAIRS))))
