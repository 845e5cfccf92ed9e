"""The true kind of a file, told by its content and never by its name, or why it can't be read."""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

from leaddesk.rules.problem import Problem

WORKBOOKS = ("xlsx", "xlsm", "xls", "xlsb", "ods")

MAX_DECLARED = 300_000_000
MAX_RATIO = 200
RATIO_FROM = 10_000_000
MAX_PARTS = 2_000
MAX_TEXT = 300_000_000

_HEAD = 65_536
_MOST_LISTS = 20
"""Of an archive: more are no list that somebody was sent."""
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")
_BIFF_BEFORE_OLE = (
    b"\x09\x00",
    b"\x09\x02\x06\x00",
    b"\x09\x04\x06\x00",
    b"\x09\x08\x08\x00\x00\x05",
)
_BIFF5 = b"\x09\x08"
_A_SHEET = b"\x10\x00"  # the type of its first record; others are charts, macros, workbooks
_SIGNS: tuple[tuple[bytes, str], ...] = (
    (b"%PDF", "pdf"), (b"{\\rtf", "rtf"), (b"\x89PNG", "image"), (b"\xff\xd8\xff", "image"),
    (b"GIF8", "image"), (b"\x1f\x8b", "gz"), (b"7z\xbc\xaf", "7z"), (b"Rar!", "rar"),
    (b"SQLite format 3", "database"), (b"ID;P", "slk"), (b"MZ", "program"),
    (b"\x7fELF", "program"),
)  # fmt: skip
_CARD, _CALENDAR = b"begin:vcard", b"begin:vcalendar"
_TEXT_ENDS = (".csv", ".txt", ".tsv", ".psv", ".tab")
_WEB = (b"<!doctype html", b"<html", b"<head", b"<body", b"<table", b"<meta", b"<script", b"<div")
_WEB_TAG = re.compile(rb"<html[\s>]|<!doctype html", re.IGNORECASE)


def file_kind(path: Path) -> str | Problem:
    """ "xlsx", "xlsm", "xlsb", "xls", "ods", "csv", "vcf", "xml2003", "old_xls" (Excel 2 to 4),
    "zip" (of text lists), or the reason why it can't be read.

    The problem's `value` is the file's name; `args["kind"]` says what it is instead.
    """
    try:
        size = path.stat().st_size
        if path.is_dir():
            return _unsupported(path, "folder")
        if size == 0:
            return Problem("file_empty", value=path.name)
        with path.open("rb") as file:
            head = file.read(_HEAD)
        if head.startswith(b"PK"):
            return _zip_kind(path)
        if head.startswith(_OLE):
            return _ole_kind(path)
    except FileNotFoundError:
        return Problem("file_missing", value=path.name)
    except OSError:
        return Problem("file_not_readable", value=path.name)
    return _other_kind(path, head, size)


def _unsupported(path: Path, kind: str) -> Problem:
    return Problem("file_kind_unsupported", value=path.name, args={"kind": kind})


def _other_kind(path: Path, head: bytes, size: int) -> str | Problem:
    if head.startswith(b"%TSD-Header"):
        return Problem("file_dlp", value=path.name)
    for sign, kind in _SIGNS:
        if head.startswith(sign):
            return _unsupported(path, kind)
    if head.startswith(_BIFF_BEFORE_OLE):
        sheet = len(head) > 8 and head[6:8] == _A_SHEET and not head.startswith(_BIFF5)
        return "old_xls" if sheet else _unsupported(path, "xls4")
    text = _as_ascii(head).lstrip().lower()
    if text.startswith(_WEB) or (text.startswith(b"<!--") and _WEB_TAG.search(text)):
        return Problem("file_web_page", value=path.name)
    if text.startswith(b"<?xml"):
        if _WEB_TAG.search(text):
            return Problem("file_web_page", value=path.name)
        return "xml2003" if b"office:spreadsheet" in text else _unsupported(path, "xml")
    if text.startswith(_CALENDAR):
        return _unsupported(path, "ics")
    if text.startswith(_CARD):
        return "vcf" if size <= MAX_TEXT else Problem("file_too_large", value=path.name)
    if _is_binary(head):
        named_workbook = path.suffix.lower().lstrip(".") in WORKBOOKS
        code = "file_damaged" if named_workbook else "file_kind_unsupported"
        return Problem(code, value=path.name, args={"kind": "binary"})
    if size > MAX_TEXT:
        return Problem("file_too_large", value=path.name)
    return "csv"


def _as_ascii(head: bytes) -> bytes:
    """The start with the byte order mark and UTF-16's zeros taken away: only to compare signs."""
    for mark in (b"\xef\xbb\xbf", *_UTF16_MARKS):
        if head.startswith(mark):
            head = head[len(mark) :]
    return head.replace(b"\0", b"")


def _is_binary(head: bytes) -> bool:
    if head.startswith(_UTF16_MARKS):
        return False
    zeros = head.count(0)
    if zeros:
        # UTF-16 of Western text has its zeros on one side only, every second byte.
        even = head[0::2].count(0)
        return not (max(even, zeros - even) > len(head) * 0.3 and min(even, zeros - even) < 3)
    odd = sum(head.count(byte) for byte in (*range(1, 9), *range(14, 27), *range(28, 32)))
    return odd > len(head) * 0.05


def _zip_kind(path: Path) -> str | Problem:
    try:
        with zipfile.ZipFile(path) as archive:
            parts = archive.infolist()
            if _is_bomb(parts):
                return Problem("file_too_large", value=path.name)
            if any(part.flag_bits & 1 for part in parts):
                return Problem("file_encrypted", value=path.name)
            return _package_kind(path, archive, {part.filename for part in parts})
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError, KeyError):
        # Damage shows in many ways; OSError is the jump to a place before the file's start.
        return Problem("file_damaged", value=path.name)
    except NotImplementedError:
        return Problem("file_damaged", value=path.name)


def _is_bomb(parts: list[zipfile.ZipInfo]) -> bool:
    return (
        len(parts) > MAX_PARTS
        or sum(part.file_size for part in parts) > MAX_DECLARED
        or any(
            part.file_size > RATIO_FROM and part.file_size > MAX_RATIO * max(part.compress_size, 1)
            for part in parts
        )
    )


def _package_kind(path: Path, archive: zipfile.ZipFile, names: set[str]) -> str | Problem:
    small = {name.replace("\\", "/").lower() for name in names}
    if "mimetype" in names:
        with archive.open("mimetype") as part:
            mime = part.read(200)
        if b"opendocument.spreadsheet" in mime:
            return _ods_kind(path, archive, names)
        return _unsupported(path, "document" if b"opendocument" in mime else "zip")
    if any(name.endswith(".iwa") for name in small) or any(
        name.rpartition("/")[2] == "index.zip" for name in small
    ):
        return _unsupported(path, "numbers")
    if "[content_types].xml" in small:
        if any(name.endswith("workbook.bin") for name in small):
            return "xlsb"
        if any(name.startswith("word/") or name.startswith("ppt/") for name in small):
            return _unsupported(path, "document")
        if any(name.startswith("xl/") for name in small):
            return "xlsm" if "xl/vbaproject.bin" in small else "xlsx"
    return "zip" if any(map(_is_text_list, names)) else _unsupported(path, "zip")


def _is_text_list(member: str) -> bool:
    """Not what macOS puts beside each file: that has its name, and nothing readable in it."""
    small = member.replace("\\", "/").lower()
    hidden = small.startswith("__macosx/") or small.rpartition("/")[2].startswith(".")
    return small.endswith(_TEXT_ENDS) and not hidden


def text_members(path: Path) -> Iterator[tuple[str, bytes]]:
    """The text lists of an archive: their names without folders, and what is in them. Nothing is
    unpacked to a disk. The archive has been looked at by `file_kind`; what is none is left out."""
    with zipfile.ZipFile(path) as archive:
        lists = [part for part in archive.infolist() if _is_text_list(part.filename)]
        for part in lists[:_MOST_LISTS]:
            with archive.open(part) as file:
                data = file.read(MAX_TEXT)
            if data and not _is_binary(data[:_HEAD]):
                yield Path(part.filename.replace("\\", "/")).name, data


def _ods_kind(path: Path, archive: zipfile.ZipFile, names: set[str]) -> str | Problem:
    manifest = "META-INF/manifest.xml"
    if manifest in names:
        with archive.open(manifest) as part:
            if b"encryption-data" in part.read(1_000_000):
                return Problem("file_encrypted", value=path.name)
    return "ods"


def _ole_kind(path: Path) -> str | Problem:
    data = path.read_bytes()
    if _wide("EncryptedPackage") in data or _wide("EncryptionInfo") in data:
        return Problem("file_encrypted", value=path.name)
    if _wide("WordDocument") in data or _wide("PowerPoint Document") in data:
        return _unsupported(path, "document")
    if _wide("__substg1.0_") in data:
        return _unsupported(path, "msg")
    if _wide("Workbook") in data or _wide("Book") in data:
        if _has_file_pass(data):
            return Problem("file_encrypted", value=path.name)
        return "xls"
    return Problem("file_damaged", value=path.name)


def _wide(text: str) -> bytes:
    return text.encode("utf-16-le")


def _has_file_pass(data: bytes) -> bool:
    """Whether the workbook stream says FILEPASS (0x2F) among its first records."""
    for start in (b"\x09\x08\x10\x00\x00\x06\x05\x00", b"\x09\x08\x08\x00\x00\x05\x05\x00"):
        at = data.find(start)
        for _ in range(8 if at >= 0 else 0):
            record = int.from_bytes(data[at : at + 2], "little")
            if record == 0x2F:
                return True
            at += 4 + int.from_bytes(data[at + 2 : at + 4], "little")
    return False
