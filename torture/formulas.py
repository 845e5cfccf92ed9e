"""Sixty texts that a spreadsheet would compute, in everything that the program writes."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree.ElementTree import Element

from defusedxml.ElementTree import fromstring

from leaddesk.exchange.atomic import safe_file_name
from leaddesk.exchange.columns import Value
from leaddesk.exchange.csv_text import clipboard_text
from leaddesk.exchange.erp_file import write_batch
from leaddesk.exchange.sheets import Workbook, read_file
from leaddesk.exchange.write_list import write_list
from leaddesk.exchange.write_rejects import write_rejects
from leaddesk.rules.erp.layout import empty_book, filled_book, lead_rows
from leaddesk.rules.erp.profiles import PROFILES
from leaddesk.rules.fields import FIELDS
from torture.figures import Figure

DEFAULTS: dict[str, int] = {}

_SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
PAYLOADS = (
    "=1+1", "=1+1;x", "=cmd|' /C calc'!A0", "=HYPERLINK(\"http://x.example\";\"y\")", "=A1",
    "=WEBSERVICE(\"http://x.example\")", "=IMPORTXML(A1)", "=DDE(\"cmd\";\"/C calc\";\"x\")",
    "=@SUM(A1)", "=+1+1", "=-1", "={1}", "=\"a\"", "==1", "= 1", "=\t1", "=\n1", "=ä", "=x&y",
    "+1+1", "+A1", "+cmd|' /C calc'!A0", "+SUM(1;2)", "++1", "+\"a\"", "+49 ab", "+=1", "+ä",
    "-1+A1", "-2+3+cmd|' /C calc'!A0", "-SUM(1)", "-\"a\"", "--1+x", "-=1", "-ä1", "-@a",
    "@SUM(1+1)", "@A1", "@cmd|x", "@ä", "@@", "@=1", "@\"a\"", "\t=1+1", "\t@a", "\r=1+1", "\r+A1",
    "\n=1+1", "\n@a", "'=1+1", "''=1+1", "'+A1", "'@a", "'-x", "\";=1+1;\"", ";=1+1", "a\n=1+1",
    "=1+1\n", "=<b>x</b>", "=%00", "=1/0", "=TRUE", "=NA()", "+1e5x", "=😀",
)  # fmt: skip
HARMLESS = (
    "+49 221 448120-17", "+49 (221) 44-81/20", "0049 221 1", "-5", "-1.234,50", "+1", "01067",
    "24.11.2025", "2025-11-24", "12345678901234567890", "1.234.567", "-", "1/2",
)  # fmt: skip
"""Figures, dates and telephone numbers: no protection may touch them."""


@dataclass(slots=True)
class Findings:
    """`live`: cells that would be computed or clicked; `changed`: values that are not what they
    were; texts say where."""

    files: int = 0
    cells: int = 0
    live: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)


def figures() -> Iterable[Figure]:
    with TemporaryDirectory(prefix="formulas-") as folder:
        found = tried(Path(folder))
    for line in (*found.live[:20], *found.changed[:20]):
        print(f"  {line}", flush=True)
    yield Figure("formulas: payloads", len(PAYLOADS), ">= 60")
    yield Figure("formulas: files written", found.files)
    yield Figure("formulas: cells looked at", found.cells)
    yield Figure("formulas: live formulas and links", len(found.live), "= 0")
    yield Figure("formulas: values changed", len(found.changed), "= 0")


def tried(folder: Path) -> Findings:
    """Everything that is written, with every payload as header, value, sheet and file name."""
    found = Findings()
    values = (*PAYLOADS, *HARMLESS)
    real: list[Value] = [-5, Decimal("-1.50"), date(2025, 11, 24)]
    rows: list[list[Value]] = [list(values), [*real, *[None] * (len(values) - len(real))]]
    headers = [*PAYLOADS, *(f"Spalte {n}" for n in range(len(HARMLESS)))]
    for number, payload in enumerate(PAYLOADS):
        path = folder / safe_file_name(f"{payload}{number}.xlsx")
        if path.parent != folder or path.name[:1] in "=+@\t\r":
            found.changed.append(f"file name {path.name}")
        write_list(path, headers, rows, sheet_name=payload)
        _look_at_workbook(path, found)
    _look_at_values(folder / "liste.xlsx", "xlsx", False, headers, rows, found)
    _look_at_values(folder / "geschützt.csv", "csv", True, headers, rows, found)
    _look_at_exact(folder / "genau.csv", headers, rows, found)
    _look_at_protected(folder / "geschützt.csv", found)
    _look_at_clipboard([headers, values], found)
    _rejects(folder / "abgelehnt.xlsx", headers, rows, found)
    _hand_over(folder, found)
    return found


def _look_at_workbook(path: Path, found: Findings) -> None:
    """The XML itself: no formula, no link, no cell whose text is not said to be one."""
    found.files += 1
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            if name.endswith((".rels", ".xml")):
                _look_at_part(path, name, fromstring(archive.read(name)), found)


def _look_at_part(path: Path, name: str, root: Element, found: Findings) -> None:
    for item in root.iter():
        found.cells += item.tag == f"{_SHEET}c"
        if item.tag in (f"{_SHEET}f", f"{_SHEET}hyperlink", f"{_SHEET}ddeLink"):
            found.live.append(f"{path.name} {name}: {item.tag}")
        if item.get("TargetMode") == "External" or "externalLink" in item.get("Type", ""):
            found.live.append(f"{path.name} {name}: {item.get('Target')}")
        names = item.tag == f"{_SHEET}definedName" and (item.text or "")
        if names and not re.fullmatch(r"(?:'[^\[\]]+'|\w+)!\$[A-Z]+\$\d+:\$[A-Z]+\$\d+", names):
            found.live.append(f"{path.name} {name}: {names}")


def _look_at_values(
    path: Path, kind: str, protect: bool, headers: Sequence[str], rows: Sequence[Sequence[Value]],
    found: Findings,
) -> None:  # fmt: skip
    """What our own import makes of it is what was written."""
    write_list(path, headers, rows, kind=kind, protect=protect)  # type: ignore[arg-type]
    plain = path.with_suffix(".plain.csv")
    write_list(plain, headers, rows, kind="csv")
    found.files += 2
    book, same = read_file(path), read_file(plain)
    if not isinstance(book, Workbook) or not isinstance(same, Workbook):
        found.changed.append(f"{path.name} can't be read")
        return
    for one, other in zip(book.sheets[0].rows[:2], same.sheets[0].rows[:2], strict=True):
        found.changed += [
            f"{path.name}: {a!r} for {b!r}" for a, b in zip(one, other, strict=True) if a != b
        ]


def _look_at_exact(
    path: Path, headers: Sequence[str], rows: Sequence[Sequence[Value]], found: Findings
) -> None:
    """The exact list to the byte, said a second time: CRLF and CR in a value become LF, no more."""
    write_list(path, headers, rows, kind="csv")
    found.files += 1
    said = io.StringIO(newline="")
    writer = csv.writer(said, delimiter=";", lineterminator="\r\n")
    writer.writerow([_line_ends(text) for text in headers])
    writer.writerow([_line_ends(str(text)) for text in rows[0]])
    writer.writerow(["-5", "-1,50", "24.11.2025", *[""] * (len(headers) - 3)])
    if path.read_bytes() != b"\xef\xbb\xbf" + said.getvalue().encode():
        found.changed.append(f"{path.name} is not exact")


def _line_ends(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _look_at_protected(path: Path, found: Findings) -> None:
    """Every cell as a spreadsheet takes it: a formula if its first sign makes it one."""
    rows = list(csv.reader(io.StringIO(path.read_text("utf-8-sig"), newline=""), delimiter=";"))
    _look_at_cells(path.name, (cell for row in rows for cell in row), found)
    found.changed += [f"{path.name}: {text}" for text in HARMLESS if text not in rows[1]]


def _look_at_clipboard(rows: Sequence[Sequence[str]], found: Findings) -> None:
    """What is copied out of the list; a cell that broke in two would be a line more."""
    lines = clipboard_text(rows).split("\n")
    cells = [line.split("\t") for line in lines]
    if [len(row) for row in cells] != [len(row) for row in rows]:
        found.changed.append("clipboard: cells broke")
    _look_at_cells("clipboard", (cell for row in cells for cell in row), found)
    found.changed += [f"clipboard: {text}" for text in HARMLESS if text not in cells[1]]


def _look_at_cells(where: str, cells: Iterable[str], found: Findings) -> None:
    for cell in cells:
        found.cells += 1
        if cell[:1] in ("=", "@", "\t", "\r", "\n") or (
            cell[:1] in ("+", "-") and not re.fullmatch(r"[-+]?[\d\s().,/-]*", cell)
        ):
            found.live.append(f"{where}: {cell!r}")


def _rejects(
    path: Path, headers: Sequence[str], rows: Sequence[Sequence[Value]], found: Findings
) -> None:
    reasons = [(2, tuple(rows[0]), PAYLOADS[0])]
    write_rejects(path, headers, reasons, row_title="=Zeile", reason_title="@Grund")
    _look_at_workbook(path, found)


def _hand_over(folder: Path, found: Findings) -> None:
    """Each profile of an ERP; its exact lists are the ERP's and are not looked at for formulas."""
    records = [
        {field.key: payload for field in FIELDS} | {"lead.number": "I-000001", "batch.number": 1}
        for payload in PAYLOADS
    ]
    for key, profile in PROFILES.items():
        book = filled_book(empty_book(profile, {}), (lead_rows(profile, r) for r in records))
        for ending in profile.file_kinds:
            path = folder / f"{key}.{ending}"
            done = write_batch(path, book)
            if not isinstance(done, str):
                found.changed.append(f"{path.name}: {done.code}")
            elif ending == "xlsx":
                _look_at_workbook(path, found)
