"""What is due: planned, moved, put off, finished; what is counted, and all of it taken back."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from leaddesk.models import FollowUp
from leaddesk.models.follow_up_settings import days_off, read_follow_up_settings
from leaddesk.operations.follow_up_settings import set_follow_up_settings
from leaddesk.operations.follow_ups import (
    finish_follow_up,
    move_follow_ups,
    set_follow_up,
    set_follow_ups,
    snooze_follow_up,
)
from leaddesk.operations.leads import add_lead
from leaddesk.operations.touchpoints import Happening, log_touchpoint
from leaddesk.rules.follow_ups import FollowUpSettings, NextStep
from leaddesk.rules.problem import Refused
from leaddesk.rules.touchpoints import Kind, Outcome
from leaddesk.store.store import Store

MONDAY, FRIDAY = date(2025, 12, 1), date(2025, 12, 5)


@pytest.fixture
def lead(store: Store) -> int:
    return store.run(add_lead, {"company.name": "Größe & Söhne GmbH & Co. KG"}).result


def all_of(store: Store, lead: int) -> list[FollowUp]:
    wanted = select(FollowUp).where(FollowUp.lead_id == lead).order_by(FollowUp.id)
    return store.ask(lambda s: list(s.scalars(wanted)))


def test_another_day_is_counted_and_another_topic_is_not(store: Store, lead: int) -> None:
    store.run(set_follow_up, lead, MONDAY, 600, "Rückruf", Kind.EMAIL)
    store.run(set_follow_up, lead, MONDAY, 600, "Angebot")
    (one,) = all_of(store, lead)
    assert (one.topic, one.kind, one.reschedules, one.origin) == ("Angebot", "email", 0, "hand")
    store.run(set_follow_up, lead, FRIDAY, None, "Angebot")
    (one,) = all_of(store, lead)
    assert (one.due_on, one.due_minute, one.reschedules, one.done_at) == (FRIDAY, None, 1, None)
    store.undo()
    assert (all_of(store, lead)[0].due_on, all_of(store, lead)[0].reschedules) == (MONDAY, 0)


def test_what_is_taken_away_was_not_done(store: Store, lead: int) -> None:
    store.run(set_follow_up, lead, MONDAY)
    store.run(set_follow_up, lead, None)
    (one,) = all_of(store, lead)
    assert one.dropped and one.done_at is not None
    store.undo()
    store.run(finish_follow_up, lead)
    assert not all_of(store, lead)[0].dropped


def test_putting_off_is_no_other_day(store: Store, lead: int) -> None:
    with pytest.raises(Refused, match="no_follow_up"):
        store.run(snooze_follow_up, lead, store.clock() + timedelta(hours=1))
    store.run(set_follow_up, lead, MONDAY)
    with pytest.raises(Refused, match="snooze_past"):
        store.run(snooze_follow_up, lead, store.clock())
    until = store.clock() + timedelta(hours=2)
    store.run(snooze_follow_up, lead, until)
    (one,) = all_of(store, lead)
    assert (one.due_on, one.snoozes, one.reschedules) == (MONDAY, 1, 0)
    assert one.snoozed_until == until
    store.run(set_follow_up, lead, FRIDAY)
    assert all_of(store, lead)[0].snoozed_until is None
    store.undo()
    store.undo()
    assert all_of(store, lead)[0].snoozes == 0


def test_several_leads_at_once_keep_their_counts(store: Store, lead: int) -> None:
    other = store.run(add_lead, {"company.name": "Ötztal AG"}).result
    store.run(set_follow_up, lead, MONDAY, 600)
    assert store.run(set_follow_ups, [lead, other], FRIDAY).result == 2
    (one,), (two,) = all_of(store, lead), all_of(store, other)
    assert (one.due_on, one.due_minute, one.reschedules) == (FRIDAY, None, 1)
    assert (two.due_on, two.reschedules, two.origin) == (FRIDAY, 0, "hand")
    store.run(set_follow_ups, [lead, other], None)
    assert all(f.dropped for f in (*all_of(store, lead), *all_of(store, other)))


def test_a_plan_is_one_step_and_leaves_alone_what_is_done(store: Store, lead: int) -> None:
    other = store.run(add_lead, {"company.name": "Ötztal AG"}).result
    for one in (lead, other):
        store.run(set_follow_up, one, MONDAY, 600)
    (first,), (second,) = all_of(store, lead), all_of(store, other)
    store.run(finish_follow_up, other)
    plan = [(lead, first.id, FRIDAY), (other, second.id, FRIDAY), (lead, 999, FRIDAY)]
    assert store.run(move_follow_ups, plan).result == 1
    assert (all_of(store, lead)[0].due_on, all_of(store, other)[0].due_on) == (FRIDAY, MONDAY)
    store.undo()
    assert all_of(store, lead)[0].due_on == MONDAY


def test_a_touchpoint_says_where_its_follow_up_came_from(store: Store, lead: int) -> None:
    store.run(set_follow_up, lead, MONDAY)
    step = NextStep(FRIDAY, None, "Muster", kind=Kind.VISIT)
    store.run(log_touchpoint, lead, Happening(Kind.CALL, outcome=Outcome.INTEREST), step)
    done, planned = all_of(store, lead)
    assert done.done_at is not None and not done.dropped
    assert (planned.origin, planned.kind, planned.done_at) == ("touchpoint", "visit", None)


def test_settings_are_kept_and_nonsense_is_refused(store: Store) -> None:
    agreed = FollowUpSettings({**FollowUpSettings().presets, Outcome.NOT_REACHED: ("+1", "1w")}, 12)
    store.run(set_follow_up_settings, agreed)
    assert store.ask(read_follow_up_settings) == agreed
    off = store.ask(days_off)
    assert off(date(2025, 11, 29)) and off(date(2025, 12, 25)) and not off(date(2025, 12, 23))
    for wrong, code in (
        (FollowUpSettings(most_a_day=0), "most_a_day"),
        (FollowUpSettings({**agreed.presets, Outcome.MAILBOX: ("x9",)}), "preset_unreadable"),
        (FollowUpSettings({**agreed.presets, Outcome.MAILBOX: ()}), "preset_missing"),
    ):
        with pytest.raises(Refused, match=code):
            store.run(set_follow_up_settings, wrong)
    store.undo()
    assert store.ask(read_follow_up_settings) == FollowUpSettings()
