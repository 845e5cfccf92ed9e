"""What a file is, told from its content."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook

from leaddesk.exchange.file_kind import file_kind
from leaddesk.rules.problem import Problem


def _write(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    ("data", "code", "kind"),
    [
        (b"", "file_empty", None),
        (b"%TSD-Header-###%\x00\x01", "file_dlp", None),
        (b"\n  <!DOCTYPE html><html></html>", "file_web_page", None),
        (b"<html><table><tr><td>Firma", "file_web_page", None),
        (b"%PDF-1.7\n", "file_kind_unsupported", "pdf"),
        (b"BEGIN:VCALENDAR\r\n", "file_kind_unsupported", "ics"),
        (b"ID;PWXL;N;E\n", "file_kind_unsupported", "slk"),
        (b"\x89PNG\r\n\x1a\n\0\0", "file_kind_unsupported", "image"),
        (b"PK\x03\x04 torn off", "file_damaged", None),
        (b"\x00\x01\x02\x03" * 500, "file_damaged", "binary"),
    ],
)
def test_a_file_that_is_no_list_says_why(
    tmp_path: Path, data: bytes, code: str, kind: str | None
) -> None:
    found = file_kind(_write(tmp_path / "Kundenliste.xlsx", data))
    assert isinstance(found, Problem)
    assert (found.code, found.value) == (code, "Kundenliste.xlsx")
    if kind is not None:
        assert found.args["kind"] == kind


def test_missing_and_folder(tmp_path: Path) -> None:
    missing = file_kind(tmp_path / "fehlt.xlsx")
    folder = file_kind(tmp_path)
    assert isinstance(missing, Problem)
    assert missing.code == "file_missing"
    assert isinstance(folder, Problem)
    assert folder.args["kind"] == "folder"


def test_the_name_does_not_matter(tmp_path: Path) -> None:
    book = Workbook()
    book.save(tmp_path / "liste.csv")
    assert file_kind(tmp_path / "liste.csv") == "xlsx"
    assert file_kind(_write(tmp_path / "liste.xlsx", b"Firma;Ort\n")) == "csv"
    assert file_kind(_write(tmp_path / "utf16.xls", "Firma;Köln".encode("utf-16"))) == "csv"
    assert file_kind(_write(tmp_path / "ohne", "Firma;Köln\n".encode("utf-16-le"))) == "csv"


def _zip(path: Path, parts: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return path


def test_zip_bombs_are_told_without_unpacking(tmp_path: Path) -> None:
    ratio = _zip(tmp_path / "a.xlsx", {"xl/workbook.xml": b"\0" * 20_000_000})
    many = _zip(tmp_path / "b.xlsx", {f"xl/{i}.xml": b"" for i in range(2_001)})
    for path in (ratio, many):
        found = file_kind(path)
        assert isinstance(found, Problem)
        assert found.code == "file_too_large"


def test_encrypted_ods(tmp_path: Path) -> None:
    mime = b"application/vnd.oasis.opendocument.spreadsheet"
    manifest = b"<manifest><encryption-data/></manifest>"
    path = _zip(tmp_path / "a.ods", {"mimetype": mime, "META-INF/manifest.xml": manifest})
    found = file_kind(path)
    assert isinstance(found, Problem)
    assert found.code == "file_encrypted"
