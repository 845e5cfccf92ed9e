"""Answers of a form of their own: DATEV's debtors, told by their place, and Collmex's messages."""

from __future__ import annotations

from collections.abc import Sequence

from leaddesk.exchange.erp_answer_rows import Answer, AnswerRow
from leaddesk.rules.erp.datev import ACCOUNT_PLACE, NUMBER_PLACE, REFERENCE_PLACE
from leaddesk.rules.problem import Problem, Severity
from leaddesk.rules.sheet import Cells, Sheet

_DATEV = ("EXTF", "DTVF")
_DEBTORS = "16"
_NAME_PLACES, _POSTAL_PLACE, _VAT_PLACES = (2, 4, 6), 18, (9, 10)
_COLLMEX_NUMBER, _COLLMEX_SAYS = "NEW_OBJECT_ID", "MESSAGE"


def special_answer(sheet: Sheet) -> Answer | None:
    """The answer, if the sheet has one of these forms."""
    rows = sheet.rows
    if not rows:
        return None
    if _text(rows[0], 1) in _DATEV and _text(rows[0], 3) == _DEBTORS:
        return _datev(rows, sheet.first_row)
    if any(_text(row, 1) == _COLLMEX_NUMBER for row in rows):
        return _collmex(rows, sheet.first_row)
    return None


def _datev(rows: Sequence[Cells], first: int) -> Answer:
    """The account is the customer's number, unless the field for it says another one."""
    found = []
    for place, row in enumerate(rows[2:], first + 2):
        number = _text(row, NUMBER_PLACE) or _text(row, ACCOUNT_PLACE)
        reference = _text(row, REFERENCE_PLACE)
        name = next((text for p in _NAME_PLACES if (text := _text(row, p))), "")
        vat = "".join(_text(row, p) for p in _VAT_PLACES)
        if number or reference:
            found.append(AnswerRow(place, reference, number, name, _text(row, _POSTAL_PLACE), vat))
    return Answer(tuple(found), "Nummer Fremdsystem", "Kunden-/Lief.-Nr.")


def _collmex(rows: Sequence[Cells], first: int) -> Answer:
    """NEW_OBJECT_ID;<number>;<ours with a minus>;<line> for each number that was given, and
    MESSAGE;S|W|E;number;text;line."""
    found, problems = [], []
    for place, row in enumerate(rows, first):
        kind = _text(row, 1)
        if kind == _COLLMEX_NUMBER:
            ours = _text(row, 3).lstrip("-")
            reference = f"I-{int(ours):06d}" if ours.isdecimal() else ""
            found.append(AnswerRow(place, reference, _text(row, 2)))
        elif kind == _COLLMEX_SAYS and _text(row, 2) in ("W", "E"):
            how = Severity.ERROR if _text(row, 2) == "E" else Severity.WARNING
            problems.append(Problem("erp_message", value=_text(row, 4), row=place, severity=how))
    return Answer(tuple(found), _COLLMEX_NUMBER, _COLLMEX_NUMBER, tuple(problems))


def _text(row: Cells, place: int) -> str:
    cell = row[place - 1] if place <= len(row) else None
    return "" if cell is None or isinstance(cell, bool) else " ".join(str(cell).split())
