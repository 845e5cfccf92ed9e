"""A column is looked at some hundred cells at a time: what is odd in any of them is seen."""

from __future__ import annotations

import datetime as dt
import unicodedata
from typing import Any

import pytest

from leaddesk.exchange.cells import clean_text
from leaddesk.exchange.columns import Column, for_excel

_MANY = 299  # so that the odd one is the last of those that are looked at together
_ODD = (
    unicodedata.normalize("NFD", "Köln"), "Zeile 1\r\nZeile 2", "\x07", "", "|", "a||b", "| <b>",
    "_x000D_", "ü" * 20_000, None, 2**60, -(2**60), 7, True, dt.date(1899, 12, 31),
    dt.date(2025, 11, 24), dt.datetime(2025, 11, 24, 9, 34),  # noqa: DTZ001 (as it is written)
)  # fmt: skip


@pytest.mark.parametrize("odd", _ODD)
@pytest.mark.parametrize("usual", ["Krüger GmbH & Co. KG", "", 4711, dt.date(2025, 12, 1), None])
@pytest.mark.parametrize("place", [0, _MANY, _MANY + 1, 2 * _MANY + 1])
def test_an_odd_cell_is_seen_wherever_it_stands(odd: Any, usual: Any, place: int) -> None:
    values = [usual] * (2 * _MANY + 2)
    values[place] = odd
    column = Column(values)
    cleaned = [clean_text(v) if isinstance(v, str) else v for v in values]
    assert list(column.values) == cleaned
    wanted = list(map(for_excel, cleaned))
    assert list(column.for_excel()) == wanted
    assert [type(v) for v in column.for_excel()] == [type(v) for v in wanted]
    assert column.has_times is (type(odd) is dt.datetime)
    longest = max(len(v) for v in (*cleaned, "") if isinstance(v, str))
    assert column.longest >= longest
    assert column.longest <= max(longest, 16_000), "no list is looked through in vain"
