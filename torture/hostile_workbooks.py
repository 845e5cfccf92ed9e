"""Hostile workbooks, made on the spot and never kept: one function each.

What a reader is to make of them stands in `torture.hostile_files`.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from pathlib import Path

from torture.packages import GOOD_ROWS, HEADER, MAIN, book_parts, row, text_cell, xlsx, zipped

AWAY = "http://127.0.0.1:{port}/"
"""Where files point that want to be fetched; the run listens there and counts."""

_LAUGHS = "".join(f'<!ENTITY l{level} "{f"&l{level - 1};" * 10}">' for level in range(1, 10))


def _doctype(declarations: str) -> str:
    return f"<!DOCTYPE worksheet [{declarations}]>"


def zip_bomb(path: Path) -> Path:
    """400 MB of blanks in a note."""
    text = text_cell("A2", " " * 400_000_000)
    return xlsx(path, HEADER + f'<row r="2">{text}</row>')


def zip_bomb_below_the_gate(path: Path) -> Path:
    """Just under the declared size that is let in, and not all of one letter."""
    line = row(2, "Röder GmbH", "Köln" + "x" * 900)
    return xlsx(path, HEADER + line * 280_000)


def nested_zip(path: Path) -> Path:
    inner = b"\0" * 10_000_000
    for _ in range(4):
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
            for number in range(8):
                archive.writestr(f"{number}.zip", inner)
        inner = packed.getvalue()
    return zipped(path, {"xl/workbook.zip": inner, "mehr.zip": inner})


def billion_laughs(path: Path) -> Path:
    entities = _doctype('<!ENTITY l0 "haha">' + _LAUGHS)
    return xlsx(path, HEADER + row(2, "&l9;", "Köln"), doctype=entities)


def laughs_in_the_strings(path: Path) -> Path:
    shared = (
        f'<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY l0 "haha">{_LAUGHS}]>'
        f'<sst xmlns="{MAIN}"><si><t>Firma</t></si><si><t>&l9;</t></si></sst>'
    )
    cells = '<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c>'
    return zipped(path, book_parts(cells + "</row>", shared=shared))


def quadratic_blow_up(path: Path) -> Path:
    entity = _doctype(f'<!ENTITY a "{"a" * 100_000}">')
    return xlsx(path, HEADER + row(2, "&a;" * 10_000, "Köln"), doctype=entity)


def external_entity(path: Path, port: int = 9) -> Path:
    entity = _doctype(
        f'<!ENTITY e SYSTEM "file:///etc/passwd"><!ENTITY f SYSTEM "{AWAY.format(port=port)}">'
    )
    return xlsx(path, HEADER + row(2, "&e;", "&f;"), doctype=entity)


def outer_dtd(path: Path, port: int = 9) -> Path:
    doctype = f'<!DOCTYPE worksheet SYSTEM "{AWAY.format(port=port)}evil.dtd">'
    return xlsx(path, GOOD_ROWS, doctype=doctype)


def far_corner(path: Path) -> Path:
    return xlsx(path, GOOD_ROWS + f'<row r="1048576">{text_cell("XFD1048576", "Ende")}</row>')


def far_corner_without_rows(path: Path) -> Path:
    """The place stands at the cell only; the row says nothing."""
    return xlsx(path, GOOD_ROWS + f"<row>{text_cell('XFD1048576', 'Ende')}</row>")


def all_columns(path: Path) -> Path:
    cells = "".join(text_cell(f"{_letters(c)}1", f"Spalte {c}") for c in range(1, 16_385))
    second = "".join(text_cell(f"{_letters(c)}2", f"Wert {c}") for c in range(1, 16_385))
    return xlsx(path, f'<row r="1">{cells}</row><row r="2">{second}</row>')


def _letters(number: int) -> str:
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def declared_size_lies(path: Path) -> Path:
    """The directory says 1,000 bytes; 400 MB come out."""
    xlsx(path, HEADER + f'<row r="2">{text_cell("A2", " " * 400_000_000)}</row>')
    data = bytearray(path.read_bytes())
    name = b"xl/worksheets/sheet1.xml"
    at = data.find(name)
    while at >= 0:
        for start, size_at in ((at - 30, 22), (at - 46, 24)):
            if bytes(data[start : start + 4]) in (b"PK\x03\x04", b"PK\x01\x02"):
                struct.pack_into("<I", data, start + size_at, 1_000)
        at = data.find(name, at + 1)
    path.write_bytes(bytes(data))
    return path


def shared_strings_bomb(path: Path) -> Path:
    """280 MB of shared strings, of which the sheet uses one."""
    strings = b"<si><t>" + b"ha" * 1_000 + b"</t></si>"
    shared = f'<?xml version="1.0"?><sst xmlns="{MAIN}">'.encode() + strings * 139_000 + b"</sst>"
    cells = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>'
    return zipped(path, book_parts(HEADER + cells, shared=shared))


def many_cells_one_string(path: Path) -> Path:
    """A short part whose every cell is the same long string."""
    shared = f'<sst xmlns="{MAIN}"><si><t>{"ha" * 15_000}</t></si></sst>'
    rows = "".join(
        f'<row r="{r}">' + f'<c r="A{r}" t="s"><v>0</v></c>' * 1 + "</row>"
        for r in range(2, 90_000)
    )
    return zipped(path, book_parts(HEADER + rows, shared=shared))


def one_string_in_all_rows(path: Path) -> Path:
    """Small for a reader that keeps it once, 10 GB for whoever takes the rows over one by one."""
    shared = f'<sst xmlns="{MAIN}"><si><t>{"ha" * 4_900_000}</t></si></sst>'
    rows = "".join(f'<row r="{r}"><c r="A{r}" t="s"><v>0</v></c></row>' for r in range(2, 250_000))
    return zipped(path, book_parts(HEADER + rows, shared=shared))


def zip_slip(path: Path) -> Path:
    parts = book_parts(GOOD_ROWS)
    for name in ("../../owned.txt", "/tmp/owned.txt", "..\\..\\owned.txt", "C:\\owned.txt"):
        parts[name] = "owned"
    return zipped(path, parts)


def sheet_outside_the_package(path: Path) -> Path:
    """The workbook says that its sheet lies in the machine's own files."""
    parts = book_parts(GOOD_ROWS)
    rels = str(parts["xl/_rels/workbook.xml.rels"])
    parts["xl/_rels/workbook.xml.rels"] = rels.replace(
        "worksheets/sheet1.xml", "../../../../../../etc/passwd"
    )
    return zipped(path, parts)


def macro(path: Path) -> Path:
    parts = book_parts(GOOD_ROWS, more={"rId9": ("vbaProject", "vbaProject.bin")})
    parts["xl/vbaProject.bin"] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"Sub Auto_Open()" * 100
    return zipped(path, parts)


def external_link(path: Path, port: int = 9) -> Path:
    parts = book_parts(
        HEADER + '<row r="2"><c r="A2" t="str"><f>[1]Kunden!A1</f><v>Röder GmbH</v></c></row>',
        more={"rId8": ("externalLink", "externalLinks/externalLink1.xml")},
        in_book='<externalReferences><externalReference r:id="rId8"/></externalReferences>',
    )
    parts["xl/externalLinks/externalLink1.xml"] = f'<externalLink xmlns="{MAIN}"/>'
    parts["xl/externalLinks/_rels/externalLink1.xml.rels"] = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="externalLinkPath" Target="{AWAY.format(port=port)}a.xlsx" '
        'TargetMode="External"/></Relationships>'
    )
    return zipped(path, parts)


def dde(path: Path) -> Path:
    formula = "cmd|'/C calc'!A0"
    cells = f'<row r="2"><c r="A2" t="str"><f>{formula}</f><v>Röder GmbH</v></c></row>'
    link = '<ddeLink ddeService="cmd" ddeTopic="/C calc"/>'
    parts = book_parts(
        HEADER + cells, more={"rId8": ("externalLink", "externalLinks/externalLink1.xml")}
    )
    parts["xl/externalLinks/externalLink1.xml"] = (
        f'<externalLink xmlns="{MAIN}">{link}</externalLink>'
    )
    return zipped(path, parts)


def query_connections(path: Path, port: int = 9) -> Path:
    parts = book_parts(GOOD_ROWS, more={"rId7": ("connections", "connections.xml")})
    parts["xl/connections.xml"] = (
        f'<connections xmlns="{MAIN}"><connection id="1" name="Abfrage" type="4" refreshOnLoad="1">'
        f'<webPr url="{AWAY.format(port=port)}"/></connection></connections>'
    )
    return zipped(path, parts)


def hyperlinks(path: Path, port: int = 9) -> Path:
    parts = book_parts(
        GOOD_ROWS, after='<hyperlinks><hyperlink ref="A2" r:id="rId1"/></hyperlinks>'
    )
    parts["xl/worksheets/_rels/sheet1.xml.rels"] = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="hyperlink" Target="{AWAY.format(port=port)}" '
        'TargetMode="External"/></Relationships>'
    )
    return zipped(path, parts)


def wrong_check_sum(path: Path) -> Path:
    xlsx(path, GOOD_ROWS)
    data = path.read_bytes()
    with zipfile.ZipFile(path) as archive:
        good = struct.pack("<I", archive.getinfo("xl/worksheets/sheet1.xml").CRC)
    path.write_bytes(data.replace(good, struct.pack("<I", zlib.crc32(b"other"))))
    return path
