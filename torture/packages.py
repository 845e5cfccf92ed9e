"""Workbooks put together part by part, so that each part can be wrong in its own way."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from pathlib import Path

_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_KINDS = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_ODS_SPACES = "".join(
    f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for name in ("office", "table", "text")
)

Parts = dict[str, str | bytes]


def text_cell(place: str, text: str) -> str:
    return f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>'


HEADER = f'<row r="1">{text_cell("A1", "Firma")}{text_cell("B1", "Ort")}</row>'


def row(number: int, *texts: str) -> str:
    cells = "".join(text_cell(f"{chr(65 + i)}{number}", text) for i, text in enumerate(texts))
    return f'<row r="{number}">{cells}</row>'


GOOD_ROWS = HEADER + row(2, "Röder GmbH &amp; Co. KG", "Köln") + row(3, "Weiß AG", "Gießen")
"""A list that reads well: what is hostile about a file stands beside it."""


def relations(items: Mapping[str, tuple[str, str]], *, external: str = "") -> str:
    """id -> (type, target); those whose id is in `external` lead out of the package."""
    lines = ""
    for key, (kind, target) in items.items():
        outside = ' TargetMode="External"' if key in external.split() else ""
        lines += f'<Relationship Id="{key}" Type="{OFFICE}/{kind}" Target="{target}"{outside}/>'
    spaces = f'xmlns="{_PACKAGE}/relationships"'
    return f'<?xml version="1.0"?><Relationships {spaces}>{lines}</Relationships>'


def book_parts(
    sheet_data: str,
    *,
    doctype: str = "",
    before: str = "",
    after: str = "",
    shared: str | bytes = "",
    sheet: str | bytes | None = None,
    more: Mapping[str, tuple[str, str]] | None = None,
    in_book: str = "",
    external: str = "",
) -> Parts:
    """The parts of a workbook with one sheet. `sheet` replaces it altogether; `more` are further
    relations of the workbook, `in_book` what stands behind its sheets."""
    rels = {"rId1": ("worksheet", "worksheets/sheet1.xml"), **(more or {})}
    if shared:
        rels["rIdS"] = ("sharedStrings", "sharedStrings.xml")
    parts: Parts = {
        "[Content_Types].xml": (
            f'<?xml version="1.0" encoding="UTF-8"?><Types xmlns="{_PACKAGE}/content-types">'
            '<Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{_KINDS}.sheet.main+xml"/>'
            '<Override PartName="/xl/worksheets/sheet1.xml" '
            f'ContentType="{_KINDS}.worksheet+xml"/>'
            + (
                '<Override PartName="/xl/sharedStrings.xml" '
                f'ContentType="{_KINDS}.sharedStrings+xml"/>'
                if shared
                else ""
            )
            + "</Types>"
        ),
        "_rels/.rels": relations({"rId1": ("officeDocument", "xl/workbook.xml")}),
        "xl/workbook.xml": (
            f'<?xml version="1.0"?><workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>'
            f'<sheet name="Liste" sheetId="1" r:id="rId1"/></sheets>{in_book}</workbook>'
        ),
        "xl/_rels/workbook.xml.rels": relations(rels, external=external),
        "xl/worksheets/sheet1.xml": sheet
        or (
            f'<?xml version="1.0"?>{doctype}<worksheet xmlns="{MAIN}" xmlns:r="{OFFICE}">{before}'
            f"<sheetData>{sheet_data}</sheetData>{after}</worksheet>"
        ),
    }
    if shared:
        parts["xl/sharedStrings.xml"] = shared
    return parts


def zipped(path: Path, parts: Mapping[str, str | bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


def xlsx(path: Path, sheet_data: str, *, doctype: str = "", before: str = "") -> Path:
    """A workbook whose one sheet holds `sheet_data`."""
    return zipped(path, book_parts(sheet_data, doctype=doctype, before=before))


def ods(path: Path, table: str) -> Path:
    """An OpenDocument sheet; `table` are its rows."""
    content = (
        f'<?xml version="1.0"?><office:document-content{_ODS_SPACES} office:version="1.2">'
        f'<office:body><office:spreadsheet><table:table table:name="Liste">{table}'
        "</table:table></office:spreadsheet></office:body></office:document-content>"
    )
    manifest = (
        '<?xml version="1.0"?><m:manifest '
        'xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry '
        'm:full-path="/" m:media-type="application/vnd.oasis.opendocument.spreadsheet"/>'
        "</m:manifest>"
    )
    return zipped(
        path,
        {
            "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
            "content.xml": content,
            "META-INF/manifest.xml": manifest,
        },
    )


def ods_row(*texts: str, cell: str = "", line: str = "") -> str:
    cells = "".join(
        f'<table:table-cell office:value-type="string"{cell}><text:p>{text}</text:p>'
        "</table:table-cell>"
        for text in texts
    )
    return f"<table:table-row{line}>{cells}</table:table-row>"
