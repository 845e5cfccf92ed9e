"""What the fast reader does not tell about an .xlsx: errors, uncomputed formulas, far cells.

python-calamine gives "" for a cell that holds #N/A or a formula nobody computed, so that the row
would come in with a hole; and it asks for as much memory as the box around all cells is large,
512 GiB for one cell at XFD1048576, and aborts the process. Looked up in the XML's bytes, which
costs a tenth of reading it.
"""

from __future__ import annotations

import posixpath
import re
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias, TypeVar
from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from leaddesk.rules.sheet import CellError

BLOCK = 4_000_000
_STARTS = (b"<row ", b":row ", b"<c ", b":c ")
MAX_BOX = 12_000_000  # cells; calamine takes 32 bytes for each, used or not, and doubles

_ROW = re.compile(rb'<(?:\w+:)?row [^<>]*?\br="(\d+)"[^<>]*>\s*<(?:\w+:)?c ')
_WIDE = re.compile(rb' r="([A-Z]{2,3})\d')
_FAR = re.compile(rb' r="[A-Z]{1,3}(\d{6,7})"')
_WIDE_OR_FAR = re.compile(rb' r="[A-Z](?:[A-Z]|\d{6})')
_ERROR = re.compile(
    rb'<(?:\w+:)?c ([^<>]*\bt="e"[^<>]*)>(?:(?!</?(?:\w+:)?c[ >]).)*?<(?:\w+:)?v>([^<]*)<'
)
_FORMULAS = (b"/f>", b"<f ", b":f ")
_UNCOMPUTED = re.compile(
    rb"<(?:\w+:)?c ([^<>]*)>\s*<(?:\w+:)?f\b(?:[^<>]*/>|[^<>]*>[^<]*</(?:\w+:)?f>)"
    rb"\s*(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v>\s*</(?:\w+:)?v>)?\s*</(?:\w+:)?c>"
)
_REF = re.compile(rb'\br="([A-Z]+)(\d+)"')


Errors: TypeAlias = dict[tuple[int, int], CellError]
"""The cells of a sheet without a usable value; (row, column) are 1-based."""
T = TypeVar("T")


def is_far(path: Path) -> bool:
    """Whether the box around all cells of a sheet is too big for the fast reader. Asked before it
    reads: it would take all the memory there is."""
    return any(_of_each_sheet(path, _is_big).values())


def find_errors(path: Path) -> dict[str, Errors]:
    """The cells without a usable value, by sheet name."""
    return _of_each_sheet(path, _errors)


def _of_each_sheet(path: Path, look: Callable[[Iterator[bytes]], T]) -> dict[str, T]:
    """What is found in the blocks of each sheet; {} where the package is too odd to be told."""
    try:
        with zipfile.ZipFile(path) as archive:
            return {n: look(_blocks(archive, part)) for n, part in _sheets(archive).items()}
    except (zipfile.BadZipFile, zlib.error, ParseError, DefusedXmlException):
        return {}
    except (LookupError, OSError, EOFError, ValueError, NotImplementedError):
        return {}


def _sheets(archive: zipfile.ZipFile) -> dict[str, str]:
    """Sheet names with the parts that hold them."""
    relations = fromstring(archive.read("xl/_rels/workbook.xml.rels"))
    targets = {item.get("Id"): item.get("Target", "") for item in relations}
    names = set(archive.namelist())
    found: dict[str, str] = {}
    for item in fromstring(archive.read("xl/workbook.xml")).iter():
        if not str(item.tag).endswith("}sheet"):
            continue
        key = next((value for name, value in item.attrib.items() if name.endswith("}id")), None)
        target = targets.get(key, "")
        part = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
        part = posixpath.normpath(part)
        if part in names:
            found[item.get("name", "")] = part
    return found


def _blocks(archive: zipfile.ZipFile, part: str) -> Iterator[bytes]:
    """Block by block, each ending before a row or a cell: a part may have 300 MB."""
    rest = b""
    with archive.open(part) as file:
        while block := file.read(BLOCK):
            xml = rest + block
            end = _last_start(xml) if len(block) == BLOCK else len(xml)
            rest = xml[end:]
            yield xml[:end]
    yield rest


def _errors(blocks: Iterator[bytes]) -> Errors:
    errors: Errors = {}
    for xml in blocks:
        _find_errors(xml, errors)
    return errors


def _is_big(blocks: Iterator[bytes]) -> bool:
    box = _Box()
    for xml in blocks:
        box.widen(xml)
    return box.far


def _last_start(xml: bytes) -> int:
    """Where the last row begins, or the last cell of a row that is longer than a block. What has
    neither is let go in whole blocks: a scan must not hold all of a hostile part."""
    for start in _STARTS:
        at = xml.rfind(start)
        if at > 0:
            return xml.rfind(b"<", 0, at + 1)
    return 0 if len(xml) < 4 * BLOCK else len(xml)


def _find_errors(xml: bytes, errors: Errors) -> None:
    if b't="e"' in xml:
        for match in _ERROR.finditer(xml):
            _mark(errors, match[1], match[2].decode("ascii", "replace"))
    if any(start in xml for start in _FORMULAS):
        for match in _UNCOMPUTED.finditer(xml):
            # A text formula may have come to an empty text: that is a value.
            if b't="str"' not in match[1]:
                _mark(errors, match[1], "no_value")


def _mark(errors: dict[tuple[int, int], CellError], attributes: bytes, code: str) -> None:
    place = _REF.search(attributes)
    if place is not None:
        errors[int(place[2]), column_number(place[1].decode())] = CellError(code)


@dataclass(slots=True)
class _Box:
    """How large the box around all cells is. Asked in the cheapest order: a block of at most 26
    columns and 99,999 rows is told by one search and its last row."""

    columns: int = 26
    rows: int = 0

    @property
    def far(self) -> bool:
        return self.columns * self.rows > MAX_BOX

    def widen(self, xml: bytes) -> None:
        if _WIDE_OR_FAR.search(xml) is None:
            last = _ROW.findall(xml, max(xml.rfind(b"<", 0, max(xml.rfind(b"row "), 0)), 0))
            self.rows = max(self.rows, *map(int, last), 1)
            return
        wide = max((column_number(w.decode()) for w in set(_WIDE.findall(xml))), default=26)
        self.columns = max(self.columns, wide)
        far = max(map(int, _FAR.findall(xml)), default=0)
        self.rows = max(self.rows, far, *map(int, _ROW.findall(xml)), 1)


def column_number(letters: str) -> int:
    """1 for "A", 27 for "AA"."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number
