"""Hostile text lists."""

from __future__ import annotations

import random
from pathlib import Path

_HEADER = "Firma;Ort\r\n"


def _text(path: Path, text: str, encoding: str = "utf-8") -> Path:
    path.write_bytes(text.encode(encoding, "surrogatepass"))
    return path


def one_line_of_100_mb(path: Path) -> Path:
    return _text(path, _HEADER + "x" * 100_000_000)


def one_line_of_cells(path: Path) -> Path:
    return _text(path, _HEADER + "x;" * 20_000_000)


def only_quotes(path: Path) -> Path:
    return _text(path, '"' * 5_000_000)


def a_quote_that_never_ends(path: Path) -> Path:
    return _text(path, _HEADER + '"Röder;Köln\r\n' + "Weiß AG;Ulm\r\n" * 200_000)


def only_separators(path: Path) -> Path:
    return _text(path, ";" * 5_000_000)


def only_line_ends(path: Path) -> Path:
    return _text(path, "\r\n" * 5_000_000)


def zeros(path: Path) -> Path:
    return _text(path, "Fir\0ma;O\0rt\r\nR\0öder;Kö\0ln\r\n")


def nothing_but_zeros(path: Path) -> Path:
    path.write_bytes(bytes(5_000_000))
    return path


def mixed_encodings(path: Path) -> Path:
    lines = [f"Röder {n};Köln\r\n".encode(("utf-8", "cp1252", "cp850")[n % 3]) for n in range(900)]
    path.write_bytes(_HEADER.encode() + b"".join(lines))
    return path


def half_utf16(path: Path) -> Path:
    path.write_bytes(
        b"\xff\xfe" + "Firma;Ort\r\nRöder;Köln\r\n".encode("utf-16-le")[:-3] + b"\x00\xd8"
    )
    return path


def lone_surrogates(path: Path) -> Path:
    return _text(path, _HEADER + "R\ud800der;K\udfffln\r\n")


def random_bytes(path: Path) -> Path:
    path.write_bytes(random.Random(3).randbytes(3_000_000))
    return path


def ten_million_empty_rows(path: Path) -> Path:
    return _text(path, _HEADER + "Röder;Köln\r\n" + ";\r\n" * 5_000_000 + "Ende;Ulm\r\n")


def millions_of_rows(path: Path) -> Path:
    return _text(path, _HEADER + "Röder GmbH;Köln\r\n" * 3_000_000)


def many_columns(path: Path) -> Path:
    header = ";".join(f"Spalte {n}" for n in range(20_000))
    return _text(path, header + "\r\n" + ("x;" * 19_999 + "x\r\n") * 200)


def formulas(path: Path) -> Path:
    return _text(path, _HEADER + "=cmd|'/C calc'!A0;+49 221 1\r\n@SUM(1);-5\r\n")


def separators_that_change(path: Path) -> Path:
    return _text(path, _HEADER + "".join(f"Röder{s}Köln\r\n" for s in ";,\t|" * 300))


def backslashes(path: Path) -> Path:
    return _text(path, "Firma,Ort\n" + '"Rö\\"der\\\\",Köln\\\n' * 300 + "\\")
