"""Every row of an odd file is accounted for: a small `python -m torture rows`."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leaddesk.exchange.sheets import Workbook, read_file
from leaddesk.rules.list_plan import list_rows, plan_list
from leaddesk.rules.problem import Problem
from torture.accounting import accounted, odd_file


def test_forty_files_lose_no_row(tmp_path: Path) -> None:
    found = accounted(tmp_path, 40, seed=random.randrange(1_000_000))
    assert (found.unread, found.unaccounted) == ([], [])
    assert sum(found.outcomes.values()) == found.rows > 200


@pytest.mark.parametrize("careful", [False, True])
@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(seed=st.integers(0, 10_000_000))
def test_each_row_is_read_once(tmp_path: Path, careful: bool, seed: int) -> None:
    made = odd_file(tmp_path, seed, random.Random(seed))
    book = read_file(made.path, careful=careful)
    assert isinstance(book, Workbook)
    plan = plan_list(book.sheets)
    assert not isinstance(plan, Problem)
    rows = list_rows(book.sheets, plan)
    assert [row.cells[0] for row in rows] == list(made.names)
    assert len({row.number for row in rows}) == plan.rows == len(made.names)
