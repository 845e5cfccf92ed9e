"""Filters thrown by dice, a small `python -m torture filters`; and trees that somebody forged."""

from __future__ import annotations

import random
from contextlib import suppress
from typing import Any

import pytest

from leaddesk.queries.lead_list import lead_count, lead_ids
from leaddesk.rules.filter_text import parse_filter
from leaddesk.rules.filter_tree import (
    DateRange,
    Flag,
    LeadFilter,
    NumberRange,
    Term,
    TextMatch,
)
from leaddesk.store.store import Store
from tests.queries.conftest import LEADS, TODAY
from torture.filter_dice import HOSTILE
from torture.filters import Findings, overheard, tried

WHO: dict[str, Any] = {"me": 1, "today": TODAY}


def test_two_hundred_filters(filled: Store) -> None:
    found = tried(filled, 200, seed=random.randrange(1_000_000))
    assert (found.failed, found.literal, dict(found.strange), found.wrong) == ([], [], {}, [])
    assert len(found.statements) > 20


@pytest.mark.parametrize(
    "term",
    [
        TextMatch("id; DROP TABLE lead", "x"),
        TextMatch("search_text", "x"),
        TextMatch("__class__", "x"),
        NumberRange("lead_id", 1, 2),
        DateRange("due_on OR 1=1", TODAY, None),
        Flag("1=1"),
    ],
)
def test_a_column_that_is_not_offered_is_never_asked_for(filled: Store, term: Term) -> None:
    found = Findings()
    with overheard(found):
        for query in (lead_ids, lead_count):
            with suppress(AssertionError, KeyError):  # or it is a field that no lead has
                assert not filled.ask(query, filter=LeadFilter((term,)), **WHO)
    said = " ".join(found.statements)
    assert "DROP" not in said
    assert "1=1" not in said
    assert "__class__" not in said


@pytest.mark.parametrize("text", HOSTILE)
def test_a_forged_view_is_read_as_text_or_told(filled: Store, text: str) -> None:
    for query in (f"{text}:1", f"id={text}", f"score>={text}", f"is:{text}"):
        read = parse_filter(query, TODAY, {"x": text})
        assert read.problems or read.terms or not query.strip()
        assert len(filled.ask(lead_ids, filter=read, **WHO)) <= LEADS
