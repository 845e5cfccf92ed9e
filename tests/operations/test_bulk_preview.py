"""What is said of a change of many leads before it is made is what comes of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

import pytest

from leaddesk.operations.campaigns import put_into_campaign
from leaddesk.operations.follow_ups import set_follow_ups
from leaddesk.operations.leads import add_lead, assign_owner
from leaddesk.operations.segments import set_segments
from leaddesk.operations.set_up import set_user
from leaddesk.operations.stages import move_stage
from leaddesk.queries.bulk_preview import (
    campaign_preview,
    follow_up_preview,
    owner_preview,
    segment_preview,
    stage_preview,
)
from leaddesk.rules.stages import Stage
from leaddesk.store.store import Store

DAY = date(2025, 12, 1)
LOST = {"to": Stage.LOST, "reason": "price"}
CHANGES: list[tuple[Any, Mapping[str, Any], Callable[..., Any], Mapping[str, Any]]] = [
    (move_stage, {"to": Stage.WARM}, stage_preview, {"to": Stage.WARM, "reason": "", "me": None}),
    (move_stage, LOST, stage_preview, {**LOST, "me": None}),
    (move_stage, {"to": Stage.EXCLUDED, "reason": "consultant"}, stage_preview,
     {"to": Stage.EXCLUDED, "reason": "consultant", "me": None}),
    (assign_owner, {"owner_id": 1}, owner_preview, {"owner_id": 1}),
    (set_segments, {"wanted": {4: True}}, segment_preview, {"number": 4, "on": True}),
    (set_segments, {"wanted": {2: False}}, segment_preview, {"number": 2, "on": False}),
    (set_follow_ups, {"on": DAY, "minute": None}, follow_up_preview, {"on": DAY, "minute": None}),
    (set_follow_ups, {"on": None}, follow_up_preview, {"on": None, "minute": None}),
    (put_into_campaign, {"name": "Herbst"}, campaign_preview, {"name": "Herbst"}),
]  # fmt: skip


def five(store: Store) -> list[int]:
    """The first is in everything already, the second in nothing."""
    other = store.run(set_user, name="Jonas Brandt", initials="JB").result
    leads = [
        store.run(add_lead, values={"company.name": f"Firma {n}", "lead.owner": other}).result
        for n in range(5)
    ]
    assert other != 1
    for operation, what, _, _ in CHANGES[3:5] + CHANGES[6:7] + CHANGES[8:]:
        store.run(operation, lead_ids=leads[:1], **what)
    store.run(move_stage, lead_ids=leads[:1], to=Stage.WARM)
    store.run(set_segments, lead_ids=leads[2:], wanted={2: True})
    return leads


@pytest.mark.parametrize("place", range(len(CHANGES)))
def test_a_preview_says_who_changes(store: Store, place: int) -> None:
    leads = five(store)
    operation, what, preview, asked = CHANGES[place]
    found = store.ask(preview, lead_ids=leads, **asked)
    assert found.changing
    assert len(found.changing) + found.same == len(leads)
    assert not found.refused
    done = store.run(operation, lead_ids=list(found.changing), **what)
    assert done.changes.leads == set(found.changing)
    again = store.ask(preview, lead_ids=leads, **asked)
    assert (again.changing, again.same) == ((), len(leads))
    store.undo()
    assert store.ask(preview, lead_ids=leads, **asked) == found
    store.redo()
    assert store.ask(preview, lead_ids=leads, **asked) == again


def test_those_that_can_not_move_are_told_apart_with_the_reason(store: Store) -> None:
    leads = five(store)
    found = store.ask(stage_preview, lead_ids=leads, to=Stage.LOST, reason="", me=None)
    assert found.changing == ()
    ((problem, count),) = found.refused
    assert (problem.code, count) == ("reason_missing", 5)
    closed = store.ask(stage_preview, lead_ids=leads, to=Stage.SQL, reason="", me=None)
    assert closed.changing == () and sum(count for _, count in closed.refused) == 5
    opened = store.ask(stage_preview, lead_ids=leads, to=Stage.SQL, reason="other", me=None)
    assert opened.changing == tuple(leads)
