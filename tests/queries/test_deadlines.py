"""What waits, until when, and what was made of the agreement."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from leaddesk.operations.agreement import set_sla_rules
from leaddesk.operations.deadlines import meet_deadlines, pause_clocks
from leaddesk.operations.leads import add_lead
from leaddesk.operations.offers import accept_offer, offer_lead, reject_offer
from leaddesk.operations.stages import move_stage
from leaddesk.operations.targets import set_target
from leaddesk.queries.deadline_effects import calendar_effect
from leaddesk.queries.deadlines import decisions_due, lead_deadlines
from leaddesk.queries.lead_count import lead_count
from leaddesk.queries.lead_sheet import lead_sheet
from leaddesk.queries.sla_report import sla_report
from leaddesk.queries.targets import targets
from leaddesk.rules.filter_text import parse_filter
from leaddesk.rules.offers import OfferState
from leaddesk.rules.sla import OFFER, SlaRule, Then
from leaddesk.rules.stages import Stage
from leaddesk.rules.targets import Goal
from leaddesk.rules.working_calendar import WorkCalendar
from leaddesk.store.store import Store
from torture.contents import Clock


@pytest.fixture
def leads(store: Store) -> list[int]:
    """Three that are offered, by a clock of eight hours from Monday, 10:34 on."""
    store.run(set_sla_rules, [SlaRule("mql", 60, active=False), SlaRule("sal", 60, active=False)])
    made = []
    for name, source in (("Größe KG", "Messe"), ("Ötztal AG", "Messe"), ("Süß GmbH", "Netz")):
        values = {"company.name": name, "company.phone": "0521 4481", "lead.source": source}
        made.append(store.run(add_lead, values).result)
        store.run(offer_lead, made[-1], override="other", note=f"für {name}")
    return made


def found(store: Store, clock: Clock, typed: str) -> int:
    today = clock.now.astimezone().date()
    return store.ask(lead_count, filter=parse_filter(typed, today), me=store.user_id(), today=today)


def test_what_waits_for_my_answer(store: Store, clock: Clock, leads: list[int]) -> None:
    due = store.ask(decisions_due, me=store.user_id(), now=clock.now)
    assert [decision.lead_id for decision in due] == leads
    assert due[0].clock is not None and due[0].clock.left == 8 * 3600
    clock.forward(minutes=400)
    after = store.ask(lead_deadlines, lead_id=leads[0], now=clock.now)
    assert after.offer is not None and after.offer.note == "für Größe KG"
    assert (after.clocks[0].left, after.clocks[0].close) == (8 * 3600 - 386 * 60, True)
    assert after.next_day == date(2025, 11, 25)
    assert after.clocks[0].then is Then.ESCALATE


def test_found_by_words(store: Store, clock: Clock, leads: list[int]) -> None:
    counts = {w: found(store, clock, w) for w in ("ist:sla", "sla:heute", "sla:überfällig")}
    assert counts == {"ist:sla": 3, "sla:heute": 0, "sla:überfällig": 0}
    store.run(pause_clocks, leads[2], "Messewoche")
    assert found(store, clock, "sla:ruht") == 1
    clock.now += timedelta(hours=23, minutes=1)  # Tuesday, 9:35
    assert found(store, clock, "sla:heute") == 2
    store.run(meet_deadlines)
    assert found(store, clock, "sla:überfällig") == 2
    store.run(accept_offer, leads[0])
    assert found(store, clock, "sla:überfällig") == 1
    assert found(store, clock, "-sla:läuft") == 1


def test_what_was_made_of_it(store: Store, clock: Clock, leads: list[int]) -> None:
    clock.forward(minutes=60)
    store.run(accept_offer, leads[0])
    clock.now += timedelta(days=7)
    store.run(reject_offer, leads[1], "wrong_territory")
    days = {"first": date(2025, 11, 20), "last": date(2025, 12, 5), "now": clock.now}
    report = store.ask(sla_report, **days)
    assert (report.total.in_time, report.total.late, report.total.open) == (1, 2, 0)
    assert report.total.share == pytest.approx(1 / 3)
    assert list(report.weeks) == [date(2025, 11, 24)]
    assert report.people[store.user_id() or 0].late == 2
    assert report.results == {OfferState.ACCEPTED: 1, OfferState.OPEN: 1, OfferState.REJECTED: 1}
    assert report.reasons == {("wrong_territory", "Messe"): 1}
    earlier = store.ask(sla_report, first=date(2025, 1, 1), last=date(2025, 1, 31), now=clock.now)
    assert (earlier.total.share, earlier.weeks) == (None, {})


def test_targets_against_what_was_reached(store: Store, clock: Clock, leads: list[int]) -> None:
    store.run(accept_offer, leads[0])
    store.run(move_stage, [leads[1]], Stage.WON, "agreed_with_sales")
    for measure, value in (("leads", 3), ("accepted", 2), ("won", 5), ("in_time", 90)):
        store.run(set_target, Goal(measure, "2025-Q4", value, user_id=store.user_id()))
    store.run(set_target, Goal("leads", "2025-11", 3, team="marketing", due_on=date(2025, 11, 3)))
    rows = store.ask(targets, today=date(2025, 11, 24), now=clock.now)
    reached = {(row.goal.measure, row.goal.period): row.actual for row in rows}
    assert reached == {
        ("leads", "2025-Q4"): 3, ("accepted", "2025-Q4"): 2, ("won", "2025-Q4"): 1,
        ("in_time", "2025-Q4"): 100, ("leads", "2025-11"): 0,
    }  # fmt: skip
    assert [row.late for row in rows if row.goal.team] == [True]


def test_what_another_calendar_would_do(store: Store, clock: Clock, leads: list[int]) -> None:
    same = store.ask(calendar_effect, calendar=WorkCalendar(), now=clock.now)
    assert (same.running, same.sooner, same.later) == (3, 0, 0)
    always = WorkCalendar(type(WorkCalendar().hours)((((0, 1440),),) * 7), "")
    night = store.ask(calendar_effect, calendar=always, now=clock.now + timedelta(hours=9))
    assert (night.sooner, night.over, night.over_then) == (3, 0, 3)


def test_the_sheet_has_what_sales_needs(store: Store, clock: Clock, leads: list[int]) -> None:
    sheet = store.ask(lead_sheet, lead_id=leads[0], now=clock.now)
    assert sheet is not None
    assert sheet.detail.company == "Größe KG"
    assert sheet.points.total == sheet.detail.score
    assert sheet.deadlines.clocks[0].key == OFFER
    assert store.ask(lead_sheet, lead_id=999, now=clock.now) is None
