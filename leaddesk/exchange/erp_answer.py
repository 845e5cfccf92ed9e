"""Reads the ERP's answer: which of our leads got which customer number."""

from __future__ import annotations

import re
from collections.abc import Sequence

from leaddesk.exchange.erp_answer_formats import special_answer
from leaddesk.exchange.erp_answer_rows import Answer, AnswerRow
from leaddesk.exchange.sheets import Workbook
from leaddesk.rules.problem import Problem
from leaddesk.rules.sheet import Cell, CellError, Sheet
from leaddesk.rules.table import Row, best_sheet, find_table, table_at, table_rows

# Headers as folded by `_folded`: lower case, letters and digits only.
_REFERENCE_HEADERS = (
    "interessentennr", "interessentennummer", "interessentnr", "prospectnumber", "prospectno",
    "leadid", "leadnr", "leadnummer", "leadnumber", "leaddesk", "leaddeskid", "leaddesknr",
    "externalid", "externeid", "id", "nummerfremdsystem", "referenz", "reference", "unserereferenz",
    "unserzeichen", "leadname", "ouraccountno", "foreignname", "additionalid", "addid", "czusatz",
    "lead",
)  # fmt: skip
_NUMBER_HEADERS = (
    "kundennr", "kundennummer", "kundenno", "kdnr", "kdnummer", "kundelieferantnr", "kundliefnr",
    "customerno", "customernumber", "customernr", "customerid", "customercode", "debitor",
    "debitornr", "debitorennr", "debitorennummer", "debitornummer", "ref", "cardcode", "bpcode",
    "ckundennr", "erpnr", "erpid", "erpnumber", "oracleidc",
    "konto", "kontonr", "accountnumber", "accountno", "internereferenz", "internalreference",
    "reference", "referenz", "no", "nr", "name",
)  # fmt: skip
_COMPANY_HEADERS = ("firma", "firmenname", "unternehmen", "company", "companyname", "name", "name1")
_VAT_HEADERS = (
    "ustidnr", "ustid", "ustidentnr", "umsatzsteuerid", "vatid", "vat", "vatregistrationno",
    "taxid", "federaltaxid", "custid", "lictradnum",
)  # fmt: skip
_POSTAL_HEADERS = ("plz", "postleitzahl", "zip", "zipcode", "postalcode", "postcode")

_OURS = re.compile(r"[Ii]-?\d{3,9}")  # our prospect numbers: I-000123
_THEIRS = re.compile(r"[A-Za-z]{0,5}[-_/ ]?\d[\w./ -]{0,18}")
_EXTERNAL_ID_PREFIX = re.compile(r"^(__export__|__import__|leaddesk)\.")


__all__ = ["Answer", "AnswerRow", "read_answer", "read_pasted"]


def read_answer(workbook: Workbook) -> Answer | Problem:
    """The customer numbers in an answer file. Problems: answer_no_rows, answer_no_reference,
    answer_no_number (which column is missing); within the answer, per row: cell_error, and
    erp_message where the ERP says itself that something was wrong."""
    for sheet in workbook.sheets:
        if (special := special_answer(sheet)) is not None:
            return special
    best = best_sheet(workbook.sheets)
    order = sorted(range(len(workbook.sheets)), key=lambda i: i != best)
    first: Problem | None = None
    for index in order:
        outcome = _read_sheet(workbook.sheets[index])
        if isinstance(outcome, Answer):
            return outcome
        first = first or outcome
    return first or Problem("answer_no_rows", value=workbook.path_name)


def read_pasted(text: str) -> Answer | Problem:
    """Two columns out of a spreadsheet or a letter: our number and the customer number, in either
    order, apart by a tab, a semicolon or blanks. Problems as of `read_answer`."""
    lines = [line.strip() for line in text.splitlines()]
    separator = next((s for s in ("\t", ";") if any(s in line for line in lines)), None)
    rows = tuple(tuple(cell.strip() or None for cell in line.split(separator)) for line in lines)
    width = max(map(len, rows), default=0)
    sheet = Sheet("", tuple((*row, *[None] * (width - len(row))) for row in rows))
    if not any(any(row) for row in rows):
        return Problem("answer_no_rows", value="")
    return _read_sheet(sheet)


def _read_sheet(sheet: Sheet) -> Answer | Problem:
    guess = find_table(sheet)
    if guess is None:
        return Problem("answer_no_rows", value=sheet.name)
    headers = guess.headers
    rows = table_rows(sheet, guess)
    columns = _by_header(headers, rows)
    if None in columns and not _has_known_header(headers):
        bare = table_at(sheet, 0)  # two bare columns: the "header" was a row of data
        headers, rows = bare.headers, table_rows(sheet, bare)
        columns = _by_content(rows, len(headers))
    reference, number = columns
    if not rows:
        return Problem("answer_no_rows", value=sheet.name)
    if number is None:
        return Problem("answer_no_number", value=sheet.name)
    company = _named(headers, _COMPANY_HEADERS, {reference, number})
    postal = _named(headers, _POSTAL_HEADERS, {reference, number})
    vat = _named(headers, _VAT_HEADERS, {reference, number})
    if reference is None and vat is None and (company is None or postal is None):
        return Problem("answer_no_reference", value=sheet.name)
    return _answer(headers, rows, reference, number, (company, postal, vat))


def _answer(
    headers: Sequence[str],
    rows: Sequence[Row],
    reference: int | None,
    number: int,
    who: tuple[int | None, int | None, int | None],
) -> Answer:
    found: list[AnswerRow] = []
    problems: list[Problem] = []
    for row in rows:
        wrong = [i for i in (reference, number) if i is not None and _is_error(row.cells[i])]
        if wrong:
            column = headers[wrong[0]]
            problems.append(Problem("cell_error", row=row.number, column=column))
            continue
        ours = _EXTERNAL_ID_PREFIX.sub("", _text(row, reference))
        theirs = _text(row, number)
        if ours or theirs:
            found.append(AnswerRow(row.number, ours, theirs, *(_text(row, c) for c in who)))
    name = headers[reference] if reference is not None else ""
    return Answer(tuple(found), name, headers[number], tuple(problems))


def _is_error(cell: Cell) -> bool:
    return isinstance(cell, CellError)


def _text(row: Row, column: int | None) -> str:
    cell = row.cells[column] if column is not None else None
    if cell is None or isinstance(cell, CellError | bool):
        return ""
    return " ".join(str(cell).split())


def _folded(header: str) -> str:
    return re.sub(r"[\W_]", "", header.lower())


def _has_known_header(headers: Sequence[str]) -> bool:
    known = {*_REFERENCE_HEADERS, *_NUMBER_HEADERS, *_COMPANY_HEADERS, *_POSTAL_HEADERS}
    return any(_folded(header) in known for header in headers)


def _named(headers: Sequence[str], names: Sequence[str], taken: set[int | None]) -> int | None:
    folded = [_folded(header) for header in headers]
    for name in names:
        for index, header in enumerate(folded):
            if header == name and index not in taken:
                return index
    return None


def _by_header(headers: Sequence[str], rows: Sequence[Row]) -> tuple[int | None, int | None]:
    """The columns of our reference and the ERP's number: by name, then by what they hold."""
    reference = _named(headers, _REFERENCE_HEADERS, set())
    # An "ID" may as well be the ERP's own; what stands in it decides.
    if reference is not None and _folded(headers[reference]) in ("id", "reference", "lead"):
        better = _column_like(rows, len(headers), _OURS, set())
        if not _is_like(rows, reference, _OURS) and better is not None:
            reference = better
    elif reference is None:
        reference = _column_like(rows, len(headers), _OURS, set())
    number = _named(headers, [n for n in _NUMBER_HEADERS if n != "name"], {reference})
    if number is None:
        # ERPNext calls the customer's number "name".
        name = _named(headers, ("name",), {reference})
        if name is not None and _is_like(rows, name, _THEIRS):
            number = name
    if number is None:  # the key of the other program, beside a column with ours
        number = _named(headers, ("id",), {reference})
    return reference, number


def _by_content(rows: Sequence[Row], width: int) -> tuple[int | None, int | None]:
    reference = _column_like(rows, width, _OURS, set())
    if reference is None:
        return None, None
    return reference, _column_like(rows, width, _THEIRS, {reference})


def _column_like(
    rows: Sequence[Row], width: int, shape: re.Pattern[str], taken: set[int]
) -> int | None:
    fitting = [i for i in range(width) if i not in taken and _is_like(rows, i, shape)]
    return fitting[0] if fitting else None


def _is_like(rows: Sequence[Row], column: int, shape: re.Pattern[str]) -> bool:
    """Whether nearly all filled cells have the shape and hardly any repeats."""
    texts = [text for row in rows[:500] if (text := _text(row, column))]
    if not texts:
        return False
    fitting = sum(1 for t in texts if shape.fullmatch(_EXTERNAL_ID_PREFIX.sub("", t)))
    return fitting >= len(texts) * 0.8 and len(set(texts)) >= len(texts) * 0.5
