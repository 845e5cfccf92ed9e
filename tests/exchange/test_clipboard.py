"""Blocks of cells as spreadsheets put them on the clipboard, and ours for them."""

from __future__ import annotations

import pytest

from leaddesk.exchange.clipboard import copied_block, read_block


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("", ()),
        ("\r\n", ()),
        ("Ulm", (("Ulm",),)),
        ("Ulm\r\n", (("Ulm",),)),
        ("a\tb\r\nc\td\r\n", (("a", "b"), ("c", "d"))),
        ("a\tb\nc", (("a", "b"), ("c", ""))),
        ("\t\nx\t", (("", ""), ("x", ""))),
        ("a\n\nb\n", (("a",), ("",), ("b",))),
        ('"Zeile 1\nZeile ""2"""\tb\n', (('Zeile 1 Zeile "2"', "b"),)),
        ('"Müller" GmbH\tb', (('"Müller" GmbH', "b"),)),
        ('"Alt"\tb', (('"Alt"', "b"),)),
        ('"offen\tb\n', (('"offen', "b"),)),
        ("'=1+1\t'klein\t-5\r\n", (("=1+1", "'klein", "-5"),)),
        ("Größe\u00a0& Söhne \t 01067\r\n", (("Größe & Söhne", "01067"),)),
    ],
)  # fmt: skip
def test_a_block_is_read_cell_by_cell(text: str, rows: tuple[tuple[str, ...], ...]) -> None:
    assert read_block(text) == rows


def test_what_is_copied_is_computed_by_nobody_and_comes_back() -> None:
    rows = [["Firma", "PLZ", "Wert €"], ['=HYPERLINK("x")', "01067", "1234,50"], ["<b>&", "", ""]]
    plain, html = copied_block(rows, (True, True, False))
    assert plain.splitlines()[1] == '\'=HYPERLINK("x")\t01067\t1234,50'
    assert "<td style=\"mso-number-format:'\\@'\">01067</td><td>1234,50</td>" in html
    assert "&lt;b&gt;&amp;" in html and "<b>" not in html
    assert read_block(plain) == tuple(map(tuple, rows))
