"""What stands in one cell of a list, as plain text: no invisible characters, errors named."""

from __future__ import annotations

import unicodedata
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Final

from leaddesk.rules.sheet import CellError


class Mark(Enum):
    """A value that is no value: the cell says that the field is to be emptied."""

    CLEARED = "#LEER#"


CLEARED: Final = Mark.CLEARED
"""Stands in checked values where a cell held `#LEER#`; an empty cell only means "not told"."""

_NEVER_COMPUTED = "no_value"  # CellError.code of a formula that no program has worked out
_FORMULA_WORD = "#FORMULA?"


class Special(Enum):
    """What a word means that is no value of its own."""

    EMPTY = 1
    CLEAR = 2
    ERROR = 3
    FORMULA = 4


_EMPTY = (
    "-", "--", "---", "–", "—", ".", "?", "/", "null", "none", "nan", "n/a", "#n/v", "n.a.",
    "n. a.", "n/v", "n.v.", "k.a.", "k. a.", "k.a", "k/a", "keine angabe", "keine angaben",
    "select", "(leer)", "(blank)", "unbekannt", "unknown", "nil", "<null>", "\\n", "\\N",
)  # fmt: skip
_ERRORS = (
    "#n/a", "#nv", "#ref!", "#bezug!", "#value!", "#wert!", "#div/0!", "#name?", "#null!", "#num!",
    "#zahl!", "#calc!", "#kalk!", "#spill!", "#überlauf!", "#getting_data", "err:502", "err:508",
)  # fmt: skip
SPECIAL_WORDS: dict[str, Special] = (
    dict.fromkeys(_EMPTY, Special.EMPTY)
    | dict.fromkeys(_ERRORS, Special.ERROR)
    | {"#leer#": Special.CLEAR, _FORMULA_WORD.lower(): Special.FORMULA}
)
"""Lower-case words -> meaning. EMPTY is not for names: there are people called Null."""

_JOINERS = "\u200c\u200d"  # part of the spelling in some scripts; other invisible ones are not


def clean(text: str) -> str:
    """One line: NFC, no control or invisible characters, blanks collapsed and stripped."""
    if text.isascii():
        if not text.isprintable():
            text = _without_controls(text)
    elif not text.isprintable() or not unicodedata.is_normalized("NFC", text):
        text = _without_controls(unicodedata.normalize("NFC", text))
    if "  " in text or text[:1] == " " or text[-1:] == " ":
        text = " ".join(text.split())
    return text


def clean_lines(text: str) -> str:
    """Like `clean`, line by line: the line breaks of a note are its own."""
    lines = [clean(line) for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")]
    return "\n".join(lines).strip("\n")


def cell_text(cell: object) -> str:
    """The cell as a person reads it, on one line; "" for nothing. 1234.0 is "1234"."""
    if isinstance(cell, str):
        return clean(cell)
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e17 else repr(cell)
    if isinstance(cell, Decimal):
        return format(cell, "f")
    if isinstance(cell, datetime):
        midnight = not (cell.hour or cell.minute or cell.second)
        return cell.date().isoformat() if midnight else cell.isoformat(" ", "seconds")
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, CellError):
        if cell.code == _NEVER_COMPUTED:
            return _FORMULA_WORD
        return cell.code if cell.code.lower() in SPECIAL_WORDS else "#N/A"
    return clean(str(cell))


def _without_controls(text: str) -> str:
    return "".join(kept for letter in text if (kept := _kept(letter)))


def _kept(letter: str) -> str:
    if letter.isprintable() or letter in _JOINERS:
        return letter
    kind = unicodedata.category(letter)
    if kind in ("Zs", "Zl", "Zp") or letter in "\t\n\r\v\f\x85":
        return " "
    return "" if kind in ("Cc", "Cf", "Cs") else letter
