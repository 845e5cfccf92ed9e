"""Hostile business cards, XML spreadsheets and archives of text lists."""

from __future__ import annotations

from pathlib import Path

from torture.packages import zipped

_CARD = "BEGIN:VCARD\r\nVERSION:2.1\r\nORG:Röder\r\n"
_XML = (
    '<?xml version="1.0"?>{dtd}<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"'
    ' xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="A"><Table>'
    "{rows}</Table></Worksheet></Workbook>"
)
_HEAD = '<Row><Cell><Data ss:Type="String">Firma</Data></Cell><Cell><Data>Ort</Data></Cell></Row>'
_ROW = (
    '<Row{more}><Cell{at}><Data ss:Type="String">{text}</Data></Cell>'
    "<Cell><Data>Ulm</Data></Cell></Row>"
)


def _card(path: Path, text: str) -> Path:
    path.write_bytes(text.encode())
    return path


def _xml(path: Path, rows: str, dtd: str = "") -> Path:
    path.write_bytes(_XML.format(rows=_HEAD + rows, dtd=dtd).encode())
    return path


def picture_of_100_mb(path: Path) -> Path:
    return _card(path, _CARD + "PHOTO;BASE64:\r\n" + (" " + "A" * 74 + "\r\n") * 1_300_000)


def soft_ends_without_end(path: Path) -> Path:
    return _card(path, _CARD + "NOTE;QUOTED-PRINTABLE:" + "=41=\r\n" * 2_000_000)


def cards_within_cards(path: Path) -> Path:
    return _card(path, _CARD + "AGENT:\r\nBEGIN:VCARD\r\n" * 500_000)


def a_million_cards(path: Path) -> Path:
    return _card(path, (_CARD + "END:VCARD\r\n") * 1_000_000)


def odd_escapes(path: Path) -> Path:
    return _card(path, _CARD + "N:" + "\\;" * 200_000 + '\\\r\nTEL;TYPE="a:b;:1\r\nEND:VCARD')


def unknown_charset(path: Path) -> Path:
    return _card(path, _CARD + "FN;CHARSET=zip:Weiß\r\nFN;CHARSET=../../x:Weiß\r\nEND:VCARD\r\n")


def xml_laughs(path: Path) -> Path:
    more = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    dtd = f'<!DOCTYPE x [<!ENTITY l0 "lol">{more}]>'
    return _xml(path, _ROW.format(more="", at="", text="&l9;"), dtd)


def xml_external(path: Path, port: int) -> Path:
    dtd = f'<!DOCTYPE x [<!ENTITY e SYSTEM "http://127.0.0.1:{port}/x">]>'
    return _xml(path, _ROW.format(more="", at="", text="&e;"), dtd)


def xml_far_cells(path: Path) -> Path:
    row = _ROW.format(more=' ss:Index="1048576"', at=' ss:Index="16384"', text="x")
    return _xml(path, _ROW.format(more="", at="", text="Röder") + row)


def xml_wide_merges(path: Path) -> Path:
    wide = ' ss:MergeAcross="16383" ss:MergeDown="1048575"'
    return _xml(path, _ROW.format(more="", at=wide, text="Röder") * 2_000)


def xml_deep(path: Path) -> Path:
    return _xml(path, "<Row>" * 200_000)


def zip_of_a_bomb(path: Path) -> Path:
    return zipped(path, {"liste.csv": "Firma;Ort\r\n" + "\0" * 200_000_000})


def zip_with_odd_names(path: Path) -> Path:
    text = "Firma;Ort\r\nRöder;Köln\r\n"
    return zipped(path, {"../../../tmp/slip.csv": text, "C:\\a.txt": text, "__MACOSX/._a.csv": "x"})
