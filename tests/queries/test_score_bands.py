"""Pages out of bands of scores, with more leads of one score than are met at once."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

import pytest
from pyroaring import BitMap

from leaddesk.queries.score_bands import SORTED, WINDOW, Band

LEADS = 3 * WINDOW
ODD = BitMap(range(1, LEADS, 2))
EVEN = BitMap(range(0, LEADS, 2))
POINTS = array("i", [10 * (lead % 2) for lead in range(LEADS)])
BAND = Band(ODD | EVEN, ((0, EVEN), (10, ODD)))
MANY = BitMap(range(0, LEADS, 3))
AT_ONE_END = BitMap(range(LEADS - 2 * SORTED, LEADS))
"""Nothing of it lies in the window at the lowest ids."""


@pytest.mark.parametrize("found", [MANY, AT_ONE_END], ids=["everywhere", "at one end"])
@pytest.mark.parametrize("down", [True, False])
@pytest.mark.parametrize("skip", [0, 150, 30_000])
def test_a_page_of_many_is_the_one_that_sorting_all_would_give(
    found: BitMap, down: bool, skip: int
) -> None:
    def place(lead: int) -> Sequence[int]:
        return POINTS[lead], lead

    page = BAND.page(found, POINTS, down, skip, 100)
    assert page == sorted(found, key=place, reverse=down)[skip : skip + 100]
