"""Writes the files of a hand-over: the same batch is the same bytes, whenever it is written."""

from __future__ import annotations

import csv
import hashlib
import io
import re
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

from leaddesk.exchange.atomic import write_atomically
from leaddesk.exchange.columns import Value
from leaddesk.exchange.write_list import as_text, workbook_bytes
from leaddesk.exchange.write_sheets import Sheet, SheetCell, sheets_bytes
from leaddesk.rules.erp.layout import Book, Laid
from leaddesk.rules.erp.profile import Quoting, TextForm
from leaddesk.rules.problem import Problem

WORKBOOK = ("xlsx",)
TEXTS = ("csv", "txt")

_STAMP = re.compile(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
_SAME_STAMP = b"2000-01-01T00:00:00Z"
_SAME_DAY = (1980, 1, 1, 0, 0, 0)


def write_batch(path: Path, book: Book, kinds: Sequence[str] = ()) -> str | Problem:
    """Write the batch, each file whole or not at all; returns the SHA-256 of all in hexadecimal.

    The ending of the name decides the kind. The file that bears the batch's name alone, or of
    several texts the first, comes last. Problems: file_kind_not_written (args kinds), file_gone,
    erp_not_encodable (args letters), those of `workbook_bytes` and of `write_atomically`.
    """
    ending = path.suffix.lower().removeprefix(".")
    if ending not in (kinds or (*WORKBOOK, *TEXTS)):
        return Problem("file_kind_not_written", value=path.name, args={"kinds": ", ".join(kinds)})
    contents = batch_bytes(book, ending)
    if isinstance(contents, Problem):
        return contents
    files = tuple(zip(batch_paths(path, book), contents, strict=True))
    for place, data in reversed(files):
        if (problem := write_atomically(place, _writer(data))) is not None:
            return problem
    try:
        there = [place.read_bytes() for place, _ in files]
    except OSError:  # moved away by somebody in this very moment
        return Problem("file_gone", value=path.name)
    return digest_of(there)


def digest_of(contents: Iterable[bytes]) -> str:
    """SHA-256 over all files of a batch, one behind the other."""
    whole = hashlib.sha256()
    for data in contents:
        whole.update(data)
    return whole.hexdigest()


def batch_paths(path: Path, book: Book) -> tuple[Path, ...]:
    """The files that a batch of this name has: one, or a text for each part."""
    if len(book.parts) == 1 or path.suffix.lower().removeprefix(".") in WORKBOOK:
        return (path,)
    return tuple(path.with_stem(f"{path.stem}_{part.name}") for part in book.parts)


def batch_bytes(book: Book, kind: str) -> tuple[bytes, ...] | Problem:
    """What is written into each of `batch_paths`."""
    if kind in WORKBOOK:
        data = _workbook(book)
        return data if isinstance(data, Problem) else (_same_every_time(data),)
    found = []
    for part in book.parts:
        text = "".join(f"{line}\r\n" for line in _lines(part, book.text))
        try:
            found.append(text.encode(book.text.encoding))
        except UnicodeEncodeError as error:
            letters = error.object[error.start : error.end]
            return Problem("erp_not_encodable", value=part.name, args={"letters": letters})
    return tuple(found)


def _writer(data: bytes) -> Callable[[BinaryIO], None]:
    def write(file: BinaryIO) -> None:
        file.write(data)

    return write


def _workbook(book: Book) -> bytes | Problem:
    if len(book.parts) == 1 and not book.parts[0].above:
        part = book.parts[0]
        return workbook_bytes(part.headers, part.rows, part.name)
    return sheets_bytes(
        [
            Sheet(part.name, part.headers, _cells(part.rows), _cells(part.above))
            for part in book.parts
        ]
    )


def _cells(rows: Iterable[Sequence[Value]]) -> list[list[SheetCell]]:
    return [[SheetCell(value) for value in row] for row in rows]


def _same_every_time(data: bytes) -> bytes:
    """Without the moment of writing, which a workbook keeps in its properties and its archive."""
    whole = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(whole, "w") as new:
        for entry in old.infolist():
            content = old.read(entry)
            if entry.filename == "docProps/core.xml":
                content = _STAMP.sub(_SAME_STAMP, content)
            same = zipfile.ZipInfo(entry.filename, _SAME_DAY)
            same.compress_type, same.create_system = zipfile.ZIP_DEFLATED, 0
            new.writestr(same, content, compresslevel=6)
    return whole.getvalue()


def _lines(part: Laid, form: TextForm) -> Iterator[str]:
    above_bare = part.above_bare or tuple(() for _ in part.above)
    for line, bare in zip(part.above, above_bare, strict=True):
        yield _line(line, form, bare)
    if form.headers:
        # Of a format that tells texts from numbers by their quotes, names have none.
        yield _line(part.headers, form, [True] * len(part.headers))
    for row in part.rows:
        yield _line(row, form, part.bare)


def _line(row: Sequence[Value], form: TextForm, bare: Sequence[bool]) -> str:
    texts = [as_text(value, form.date_format) for value in row]
    if form.quoting is Quoting.TEXT or not form.headers or form.separator == "\t":
        texts = [" ".join(text.splitlines()) for text in texts]  # a break would end the record
    if form.quoting is Quoting.TEXT:
        flags = [*bare, *[False] * (len(texts) - len(bare))]
        cells = [t if flag else _quoted(t) for t, flag in zip(texts, flags, strict=True)]
        return form.separator.join(cells)
    line = io.StringIO(newline="")
    csv.writer(
        line, delimiter=form.separator, lineterminator="\r\n",
        quoting=csv.QUOTE_ALL if form.quoting is Quoting.ALL else csv.QUOTE_MINIMAL,
    ).writerow(texts)  # fmt: skip
    return line.getvalue().removesuffix("\r\n")


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'
