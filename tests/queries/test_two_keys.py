"""The list by two columns: what is alike by the first is in the order of the second."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import Any

import pytest

from leaddesk.operations.leads import add_lead
from leaddesk.queries import two_keys
from leaddesk.queries.lead_list import LeadRow, lead_ids, lead_page
from leaddesk.queries.lead_sorts import SORTS, Sort
from leaddesk.rules.filter_text import parse_filter
from leaddesk.rules.fold import sort_key
from leaddesk.store.store import Store

TODAY = date(2025, 11, 24)


def value(lead: LeadRow, by: str) -> Any:
    """What a person compares; None for nothing."""
    if by == "owner":
        return sort_key(lead.owner_initials) or None
    if by == "company":  # a person without a firm stands under their last name
        return sort_key(lead.company or (lead.contact or "").split()[-1])
    if by in ("city", "source", "campaign", "industry", "product"):
        return sort_key(str(getattr(lead, by) or "")) or None
    if by == "due":
        return lead.due_on and (lead.due_on, 9999 if lead.due_minute is None else lead.due_minute)
    names = {"stage": "stage_kept", "since": "stage_since_kept", "created": "created_at_kept",
             "last_contact": "last_touch_at_kept", "deadline": "clock_due_kept",
             "value": "value_kept"}  # fmt: skip
    return getattr(lead, names.get(by, by))


def listed(store: Store, sort: Sort, query: str = "") -> tuple[LeadRow, ...]:
    found = parse_filter(query, TODAY)
    return store.ask(lead_page, filter=found, sort=sort, limit=999, me=None, today=TODAY)


def alike(leads: tuple[LeadRow, ...], by: str) -> list[list[LeadRow]]:
    groups: list[list[LeadRow]] = []
    for lead in leads:
        if groups and value(groups[-1][0], by) == value(lead, by):
            groups[-1].append(lead)
        else:
            groups.append([lead])
    return groups


def in_order(values: list[Any], descending: bool) -> bool:
    filled = [one for one in values if one is not None]
    last = values[len(filled) :] == [None] * (len(values) - len(filled))
    steps = pairwise(filled)
    return last and all((a >= b) if descending else (a <= b) for a, b in steps)


@pytest.mark.parametrize("few", [20_000, 0])
@pytest.mark.parametrize("first", ["stage", "city", "owner", "source", "due"])
def test_what_is_alike_is_sorted_by_the_second(
    store: Store, with_sample: None, monkeypatch: pytest.MonkeyPatch, first: str, few: int
) -> None:
    monkeypatch.setattr(two_keys, "FEW", few)
    for second in ("company", "score", "value", "last_contact", "owner", "stage"):
        if second == first:
            continue
        for down in (False, True):
            sort = Sort(first, descending=not down, then=Sort(second, descending=down))
            leads = listed(store, sort)
            groups = alike(leads, first)
            assert len(groups) == len({value(lead, first) for lead in leads})
            for group in groups:
                values = [value(lead, second) for lead in group]
                assert in_order(values, down), (sort, values)


def test_pages_of_it_fit_together_and_follow_a_change(store: Store, with_sample: None) -> None:
    assert set(SORTS) >= {"city", "company"}
    sort = Sort("city", then=Sort("company", descending=True))
    which: dict[str, Any] = {"filter": parse_filter("", TODAY), "me": None, "today": TODAY}
    whole = store.ask(lead_ids, sort=sort, **which)
    pieces = [store.ask(lead_ids, sort=sort, offset=at, limit=7, **which) for at in range(0, 35, 7)]
    assert tuple(lead for piece in pieces for lead in piece) == whole
    made = store.run(add_lead, {"company.name": "Zzz AG", "company.city": "Aachen"}).result
    assert store.ask(lead_ids, sort=sort, **which)[0] == made
    assert [lead.city for lead in listed(store, sort, "ort:hamburg")] == ["Hamburg"] * 5
