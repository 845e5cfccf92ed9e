"""One's own profile: as plain values for the store and a file, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from leaddesk.rules.erp.profile import (
    CONSTANT,
    DATE_FORMATS,
    EMPTY,
    ENCODINGS,
    REFERENCE,
    SEPARATORS,
    SPECIAL_SOURCES,
    Column,
    Format,
    Numbers,
    Part,
    Profile,
    Quoting,
    TextForm,
)
from leaddesk.rules.fields import BY_KEY
from leaddesk.rules.problem import Problem

LONGEST_NAME, LONGEST_HEADER, MOST_COLUMNS, MOST_LINES_ABOVE = 60, 300, 500, 9
LONGEST_SHEET = 31
"""Excel takes no longer name of a sheet."""
OWN_KINDS = ("xlsx", "csv", "txt")
OWN_FORMATS = tuple(shape for shape in Format if shape not in (Format.CHOICE, Format.SHORT))
"""Those that need nothing but the value."""


def profile_out(profile: Profile) -> dict[str, Any]:
    """Plain values; `profile_in` makes the same profile of them."""
    part, text = profile.parts[0], profile.text
    return {
        "name": profile.name,
        "kinds": list(profile.file_kinds),
        "sheet": part.name,
        "above": [[cell.constant for cell in line] for line in part.above],
        "columns": [_column_out(column) for column in part.columns],
        "encoding": text.encoding,
        "separator": text.separator,
        "quoting": str(text.quoting),
        "date_format": text.date_format,
        "headers": text.headers,
        "numbers": [str(number) for number in profile.numbers],
    }


def profile_in(key: str, plain: object) -> Profile | Problem:
    """Of plain values, as a file from elsewhere may have them: Problem erp_profile_unreadable
    (value: what is wrong there), or those of `profile_problems`."""
    try:
        profile = _read(key, plain)
    except (KeyError, TypeError, ValueError, AttributeError):
        return Problem("erp_profile_unreadable")
    problems = profile_problems(profile)
    return problems[0] if problems else profile


def profile_problems(profile: Profile) -> tuple[Problem, ...]:
    """What keeps it from being kept. Codes: erp_profile_name, erp_profile_columns (args most),
    erp_profile_header (row: of the column, from 1), erp_profile_lines (args most),
    erp_profile_reference, erp_profile_form."""
    found = []
    columns = profile.columns
    if not profile.name.strip() or len(profile.name) > LONGEST_NAME:
        found.append(Problem("erp_profile_name", args={"most": str(LONGEST_NAME)}))
    if not columns or len(columns) > MOST_COLUMNS:
        found.append(Problem("erp_profile_columns", args={"most": str(MOST_COLUMNS)}))
    for place, column in enumerate(columns, 1):
        if len(column.header) > LONGEST_HEADER:
            found.append(Problem("erp_profile_header", row=place, value=column.header[:40]))
        elif not _known(column.source):
            found.append(Problem("erp_profile_source", value=column.source, column=column.header))
    if len(profile.parts[0].above) > MOST_LINES_ABOVE:
        found.append(Problem("erp_profile_lines", args={"most": str(MOST_LINES_ABOVE)}))
    if not any(column.source == REFERENCE for column in columns):
        found.append(Problem("erp_profile_reference"))
    return (*found, *_form_problems(profile))


def _form_problems(profile: Profile) -> list[Problem]:
    text = profile.text
    fits = (
        text.encoding in ENCODINGS
        and text.separator in SEPARATORS
        and text.date_format in DATE_FORMATS
        and profile.file_kinds
        and set(profile.file_kinds) <= set(OWN_KINDS)
        and profile.numbers
    )
    return [] if fits else [Problem("erp_profile_form")]


def _known(source: str) -> bool:
    return source in SPECIAL_SOURCES or source in BY_KEY


def _column_out(column: Column) -> dict[str, Any]:
    found: dict[str, Any] = {"header": column.header, "source": column.source}
    if column.max_length:
        found["length"] = column.max_length
    if column.required:
        found["required"] = True
    if column.format is not Format.TEXT:
        found["format"] = str(column.format)
    if column.constant:
        found["constant"] = column.constant
    return found


def _read(key: str, plain: Any) -> Profile:
    if not isinstance(plain, Mapping):
        raise TypeError
    encoding = str(plain["encoding"])
    text = TextForm(
        encoding, str(plain["separator"]), Quoting(plain["quoting"]), str(plain["date_format"]),
        bool(plain["headers"]),
    )  # fmt: skip
    above = tuple(_line(line) for line in plain.get("above", ()))
    columns = tuple(_column_in(column) for column in plain["columns"])
    return Profile(
        key, tuple(map(str, plain["kinds"])),
        (Part(str(plain["sheet"])[:31] or "Leads", columns, above=above),),
        text, tuple(Numbers(number) for number in plain["numbers"]), name=str(plain["name"]),
    )  # fmt: skip


def _line(cells: Sequence[object]) -> tuple[Column, ...]:
    if isinstance(cells, str):
        raise TypeError
    return tuple(Column("", CONSTANT if cell else EMPTY, constant=str(cell)) for cell in cells)


def _column_in(plain: Mapping[str, Any]) -> Column:
    length = int(plain.get("length", 0))
    shape = Format(plain.get("format", "text"))
    if length < 0 or shape not in OWN_FORMATS:
        raise ValueError
    return Column(
        str(plain["header"]), str(plain["source"]), length, bool(plain.get("required")), shape,
        constant=str(plain.get("constant", "")),
    )  # fmt: skip
