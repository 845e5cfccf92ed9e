"""Workbooks of odd shape: cut, renamed, doubled, absurdly large or numbered."""

from __future__ import annotations

import random
import shutil
import zipfile
from pathlib import Path

from torture.packages import (
    GOOD_ROWS,
    HEADER,
    MAIN,
    book_parts,
    ods,
    ods_row,
    relations,
    row,
    text_cell,
    xlsx,
    zipped,
)

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def encrypted(path: Path) -> Path:
    """What Excel makes of a workbook with a password: a compound file."""
    names = "".join(f"{name}\0" for name in ("EncryptionInfo", "EncryptedPackage"))
    path.write_bytes(_OLE + bytes(504) + names.encode("utf-16-le") + bytes(4_000))
    return path


def old_excel_named_new(path: Path) -> Path:
    """A compound file with a Workbook stream that holds nothing of one, named .xlsx."""
    path.write_bytes(_OLE + bytes(504) + "Workbook".encode("utf-16-le") + bytes(4_000))
    return path


def new_excel_named_old(path: Path) -> Path:
    return xlsx(path, GOOD_ROWS)


def web_page(path: Path) -> Path:
    path.write_text(
        "<html><head><meta charset=utf-8></head><body><table><tr><th>Firma</th></tr>"
        "<tr><td>Röder GmbH<script>alert(1)</script></td></tr></table></body></html>",
        encoding="utf-8",
    )
    return path


def cut_in_the_middle(path: Path) -> Path:
    xlsx(path, HEADER + "".join(row(r, f"Firma {r}", "Köln") for r in range(2, 5_000)))
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    return path


def broken_directory(path: Path) -> Path:
    xlsx(path, GOOD_ROWS)
    data = bytearray(path.read_bytes())
    at = data.find(b"PK\x01\x02")
    data[at + 4 : at + 60] = bytes(56)
    path.write_bytes(bytes(data))
    return path


def directory_beyond_the_end(path: Path) -> Path:
    xlsx(path, GOOD_ROWS)
    data = bytearray(path.read_bytes())
    end = data.rfind(b"PK\x05\x06")
    data[end + 16 : end + 20] = b"\xf0\xff\xff\x7f"
    path.write_bytes(bytes(data))
    return path


def doubled_members(path: Path) -> Path:
    """Two sheets of one name: a scanner sees the first, a reader the last."""
    zipped(path, book_parts(GOOD_ROWS))
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", str(book_parts(HEADER)["[Content_Types].xml"]))
    return path


def absurd_styles(path: Path) -> Path:
    fonts = '<font><sz val="1e308"/><name val="x"/></font>' * 70_000
    formats = '<numFmt numFmtId="164" formatCode="' + "[" * 50_000 + '"/>'
    styles = (
        f'<styleSheet xmlns="{MAIN}"><numFmts>{formats}</numFmts><fonts>{fonts}</fonts>'
        '<cellXfs><xf numFmtId="164" fontId="69999"/></cellXfs></styleSheet>'
    )
    cells = '<row r="2"><c r="A2" s="0"><v>45000</v></c><c r="B2" s="4294967295"><v>1</v></c></row>'
    parts = book_parts(HEADER + cells, more={"rId5": ("styles", "styles.xml")})
    parts["xl/styles.xml"] = styles
    return zipped(path, parts)


def negative_rows(path: Path) -> Path:
    odd = f'<row r="-5">{text_cell("A-5", "Minus")}</row><row r="0">{text_cell("A0", "Null")}</row>'
    return xlsx(path, GOOD_ROWS + odd)


def huge_rows(path: Path) -> Path:
    number = 99_999_999_999_999_999_999
    return xlsx(path, GOOD_ROWS + f'<row r="{number}">{text_cell(f"A{number}", "x")}</row>')


def rows_out_of_order(path: Path) -> Path:
    return xlsx(
        path, HEADER + row(900, "Weiß AG", "Köln") + row(3, "Röder", "Ulm") + row(3, "Öz", "")
    )


def dimension_too_small(path: Path) -> Path:
    rows = "".join(row(r, f"Firma {r}", "Köln") for r in range(2, 50))
    return xlsx(path, HEADER + rows, before='<dimension ref="A1:B2"/>')


def dimension_too_large(path: Path) -> Path:
    return xlsx(path, GOOD_ROWS, before='<dimension ref="A1:XFD1048576"/>')


def dimension_nonsense(path: Path) -> Path:
    return xlsx(path, GOOD_ROWS, before='<dimension ref="ZZZZZZZ99999999999:-1"/>')


def merged_by_the_million(path: Path) -> Path:
    merged = "".join(f'<mergeCell ref="A{r}:B{r}"/>' for r in range(10, 1_000_010))
    return zipped(path, book_parts(GOOD_ROWS, after=f"<mergeCells>{merged}</mergeCells>"))


def merged_over_everything(path: Path) -> Path:
    return zipped(
        path,
        book_parts(GOOD_ROWS, after='<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
    )


def control_characters(path: Path) -> Path:
    return xlsx(path, HEADER + row(2, "R\x01\x08der\x1f", "K\x00ln"))


def escaped_controls(path: Path) -> Path:
    return xlsx(path, HEADER + row(2, "Röder_x0000__x0001__x000B_", "K&#1;ln &#xD800;"))


def lone_surrogates(path: Path) -> Path:
    cells = HEADER + '<row r="2"><c r="A2" t="inlineStr"><is><t>R@@der</t></is></c></row>'
    parts = book_parts(cells)
    sheet = str(parts["xl/worksheets/sheet1.xml"]).encode()
    parts["xl/worksheets/sheet1.xml"] = sheet.replace(b"@@", b"\xed\xa0\x80")
    return zipped(path, parts)


def longer_than_excel(path: Path) -> Path:
    return xlsx(path, HEADER + row(2, "Röder GmbH", "x" * 40_000))


def ten_thousand_deep(path: Path) -> Path:
    deep = "<is>" * 200_000
    return xlsx(path, GOOD_ROWS + f'<row r="9"><c r="A9" t="inlineStr">{deep}')


def attribute_without_end(path: Path) -> Path:
    """For patterns that look for the end of a tag, again and again."""
    return xlsx(path, GOOD_ROWS + '<c t="e" ' * 1_000_000)


def three_thousand_parts(path: Path) -> Path:
    parts = book_parts(GOOD_ROWS)
    parts |= {f"xl/media/bild{number}.png": b"x" for number in range(3_000)}
    return zipped(path, parts)


def thousand_sheets(path: Path) -> Path:
    parts = book_parts(GOOD_ROWS)
    sheet = parts["xl/worksheets/sheet1.xml"]
    rels = {f"rId{n}": ("worksheet", f"worksheets/sheet{n}.xml") for n in range(1, 1_001)}
    names = "".join(f'<sheet name="L{n}" sheetId="{n}" r:id="rId{n}"/>' for n in range(1, 1_001))
    parts["xl/_rels/workbook.xml.rels"] = relations(rels)
    book = str(parts["xl/workbook.xml"])
    parts["xl/workbook.xml"] = book.replace('<sheet name="Liste" sheetId="1" r:id="rId1"/>', names)
    parts |= {f"xl/worksheets/sheet{n}.xml": sheet for n in range(1, 1_001)}
    return zipped(path, parts)


def ods_repeated_columns(path: Path) -> Path:
    wide = ' table:number-columns-repeated="1000000000"'
    return ods(path, ods_row("Firma", "Ort") + ods_row("Röder", cell=wide))


def ods_repeated_rows(path: Path) -> Path:
    line = ' table:number-rows-repeated="1000000000"'
    return ods(path, ods_row("Firma", "Ort") + ods_row("Röder", "Köln", line=line))


def ods_repeated_both(path: Path) -> Path:
    line = ' table:number-rows-repeated="1048576"'
    wide = ' table:number-columns-repeated="16384"'
    return ods(path, ods_row("Firma", "Ort") + ods_row("Röder", cell=wide, line=line))


def ods_laughs(path: Path) -> Path:
    return ods(path, ods_row("Firma", "&nix;"))


def xlsb_damaged(path: Path) -> Path:
    parts = book_parts(GOOD_ROWS)
    chance = random.Random(1)
    return zipped(
        path,
        {
            "[Content_Types].xml": parts["[Content_Types].xml"],
            "_rels/.rels": str(parts["_rels/.rels"]).replace("workbook.xml", "workbook.bin"),
            "xl/workbook.bin": chance.randbytes(5_000),
            "xl/_rels/workbook.bin.rels": relations(
                {"rId1": ("worksheet", "worksheets/sheet1.bin")}
            ),
            "xl/worksheets/sheet1.bin": chance.randbytes(50_000),
        },
    )


def not_a_zip(path: Path) -> Path:
    path.write_bytes(b"PK\x03\x04" + random.Random(2).randbytes(20_000))
    return path


def behind_a_program(path: Path) -> Path:
    """A workbook with something before it: zip readers look at the end, signs at the start."""
    xlsx(path, GOOD_ROWS)
    path.write_bytes(b"MZ" + bytes(500) + path.read_bytes())
    return path


def a_pipe_name(path: Path) -> Path:
    """A folder that is called like a list."""
    path.mkdir()
    return path


def copied(sample: Path, path: Path) -> Path:
    return Path(shutil.copy(sample, path))
