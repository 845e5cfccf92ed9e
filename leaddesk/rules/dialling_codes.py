"""A dialling code in a column of its own belongs before the number in the column behind it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from leaddesk.rules.cells import cell_text
from leaddesk.rules.fields import BY_KEY, Shape
from leaddesk.rules.fold import fold, words
from leaddesk.rules.further_keys import first_key

_NAMED = re.compile(r".*vorwahl(?:telefon|tel|nr|nummer)?|.*(?:area|dial+ing)code")
_OF_FAX = re.compile(r"(?:tele)?fax")
_CODE = re.compile(r"(?:\+|00)[1-9]\d{0,7}|0[1-9]\d{1,4}", re.ASCII)


def dialling_columns(headers: Sequence[str], columns: Mapping[int, str]) -> dict[int, int]:
    """Column of a phone number -> the column just before it, if that one holds its code alone."""
    return {
        index: index - 1
        for index, key in columns.items()
        if (own := first_key(key)) in BY_KEY
        and BY_KEY[own].shape is Shape.PHONE
        and 0 < index <= len(headers)
        and index - 1 not in columns
        and is_dialling_code(headers[index - 1])
    }


def is_dialling_code(header: str) -> bool:
    """ "Vorwahl", "Telefonvorwahl", "Tel.-Vorwahl", "Area Code"; not that of the fax."""
    name = fold("".join(words(header)))
    return _NAMED.fullmatch(name) is not None and _OF_FAX.match(name) is None


def whole_number(code: object, number: object) -> object:
    """The number with its code before it: "0221", "37996433" -> "0221 37996433".

    Left as it is where it has its code already, or where the other cell is no code.
    """
    start, rest = cell_text(code), cell_text(number)
    start = start.strip(" ()/-")
    if not start or not rest:
        return number
    if start[0] not in "0+":  # 221: a spreadsheet has taken the code for a number
        start = f"0{start}"
    abroad = start.startswith(("+", "00"))
    if not _CODE.fullmatch(start) or rest[0] in "+(" or (rest[0] == "0" and not abroad):
        return number
    return f"{start} {rest}"
