"""Tables for a terminal."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from leaddesk.cli.tables import Column, pairs, plain, shortened, table, text_width, wrapped

CELLS = st.text(max_size=60)


@given(st.lists(st.tuples(CELLS, CELLS, CELLS), max_size=6), st.integers(40, 120))
def test_a_table_never_exceeds_its_width(rows: list[tuple[str, ...]], width: int) -> None:
    heads = [Column("Firma", least=12), Column("Score", right=True), Column("Ort")]
    for line in table(heads, rows, width):
        assert text_width(line) <= width
        assert not any(unicodedata.category(c) in ("Cc", "Cf", "Cs", "Zl", "Zp") for c in line)


def test_figures_stand_right_and_empty_columns_go() -> None:
    heads = [Column("Nr.", right=True), Column("Leer"), Column("Firma")]
    assert table(heads, [("1", "", "Alpha"), ("10", "", "Bäcker & Söhne")], 80) == [
        "Nr.  Firma",
        "───  ──────────────",
        "  1  Alpha",
        " 10  Bäcker & Söhne",
    ]


def test_wide_and_combining_letters_are_measured() -> None:
    assert text_width("東京") == 4
    assert text_width("e\u0301") == 1
    assert shortened("東京都渋谷区", 5) == "東京…"


def test_text_that_steers_is_made_plain() -> None:
    assert plain("a\x1b[31mb\u202ec\nd\te") == "a[31mbc d e"


def test_long_values_go_on_below() -> None:
    assert wrapped("eins zwei drei\nvier", 9) == ["eins zwei", "drei", "vier"]
    lines = pairs([("Notiz", "eins zwei drei vier fünf sechs"), ("Leer", "")], 28)
    assert lines == ["Notiz  eins zwei drei vier", "       fünf sechs"]
