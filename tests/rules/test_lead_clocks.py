"""The clocks of one lead: what starts one, what ends it, by which version of its rule it goes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from leaddesk.rules.clocks import Pause
from leaddesk.rules.lead_clocks import (
    History,
    InSegment,
    Move,
    OfferFact,
    RunClock,
    clocks_of,
    level_at,
)
from leaddesk.rules.sla import (
    DEFAULT_SLA_RULES,
    OFFER,
    RuleVersion,
    SlaRule,
    Then,
    Until,
    in_force,
    latest,
    rule_from_json,
    rule_problems,
    rule_to_json,
)
from leaddesk.rules.stages import Stage
from leaddesk.rules.working_calendar import WorkCalendar, working_time_of
from leaddesk.rules.working_time import WorkingTime

LONG_AGO = datetime(2025, 1, 1, tzinfo=UTC)
RULES = tuple(RuleVersion(rule, 1, LONG_AGO) for rule in DEFAULT_SLA_RULES)


@pytest.fixture(scope="module")
def time() -> WorkingTime:
    """Monday to Friday from eight to five in Berlin: 7 to 16 in winter's UTC."""
    return working_time_of(WorkCalendar())


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def by_key(history: History, time: WorkingTime, rules: tuple[RuleVersion, ...] = RULES) -> dict[
    str, RunClock
]:  # fmt: skip
    return {clock.key: clock for clock in clocks_of(history, rules, time)}


TO_MQL, TO_SAL = Move(at("2025-11-24 07:00"), Stage.MQL), Move(at("2025-11-24 10:00"), Stage.SAL)


def test_a_stage_starts_its_clock_and_the_next_one_ends_it(time: WorkingTime) -> None:
    clocks = by_key(History([TO_MQL, TO_SAL]), time)
    assert set(clocks) == {"mql", "sal"}
    assert clocks["mql"].ended == TO_SAL.at
    assert clocks["mql"].used == 3 * 3600
    assert clocks["mql"].kept
    assert clocks["sal"].ended is None
    assert clocks["sal"].kept is None
    # 16 hours: six on Monday, nine on Tuesday, one on Wednesday
    assert clocks["sal"].due_at == at("2025-11-26 08:00")
    assert clocks["sal"].half_at == at("2025-11-25 09:00")


def test_a_move_to_where_it_stands_starts_nothing(time: WorkingTime) -> None:
    again = Move(at("2025-11-24 08:00"), Stage.MQL)
    assert by_key(History([TO_MQL, again]), time)["mql"].started == TO_MQL.at


def test_being_in_touch_ends_the_clock_that_waits_for_it(time: WorkingTime) -> None:
    before, after = at("2025-11-24 09:00"), at("2025-11-24 12:00")
    clocks = by_key(History([TO_MQL, TO_SAL], contacts=[before, after]), time)
    assert clocks["sal"].ended == after
    assert clocks["mql"].ended == TO_SAL.at


def test_the_answer_ends_the_clock_of_an_offer(time: WorkingTime) -> None:
    offer = OfferFact(at("2025-11-24 07:30"), at("2025-11-26 07:30"))
    clock = by_key(History([TO_MQL], [offer]), time)[OFFER]
    assert (clock.used, clock.kept) == (18 * 3600, False)


def test_an_offer_that_was_passed_over_is_over(time: WorkingTime) -> None:
    """Somebody has moved the lead by hand before anybody answered."""
    offer = OfferFact(at("2025-11-24 07:30"))
    assert by_key(History([TO_MQL, TO_SAL], [offer]), time)[OFFER].ended == TO_SAL.at


def test_a_pause_is_no_time(time: WorkingTime) -> None:
    pauses = [Pause(at("2025-11-24 11:00"), at("2025-11-25 11:00"), "Urlaub")]
    paused = by_key(History([TO_SAL], pauses=pauses), time)["sal"]
    assert paused.due_at == at("2025-11-27 08:00")
    standing = by_key(History([TO_SAL], pauses=[Pause(at("2025-11-24 11:00"))]), time)["sal"]
    assert standing.paused
    assert standing.due_at is None
    earlier = by_key(History([TO_SAL], pauses=[Pause(at("2025-11-20 11:00"),
                                                     at("2025-11-21 11:00"))]), time)  # fmt: skip
    assert earlier["sal"].due_at == at("2025-11-26 08:00")


def test_a_clock_keeps_the_version_it_was_started_by(time: WorkingTime) -> None:
    shorter = RuleVersion(replace(RULES[2].rule, minutes=60), 2, at("2025-11-24 11:00"))
    rules = (*RULES, shorter)
    old = by_key(History([TO_SAL]), time, rules)["sal"]
    new = by_key(History([replace(TO_SAL, at=at("2025-11-24 12:00"))]), time, rules)["sal"]
    assert (old.version, old.allowed) == (1, 16 * 3600)
    assert (new.version, new.allowed) == (2, 3600)


OWN_HOURS = (RuleVersion(replace(RULES[2].rule, segments=((2, 600), (4, 120))), 1, LONG_AGO),)
"""Of the stage SAL: ten hours in segment 2, two in segment 4, sixteen for all others."""


def test_the_strictest_segment_counts(time: WorkingTime) -> None:
    long_ago = at("2025-11-01 09:00")

    def allowed(*numbers: int) -> tuple[int, int | None]:
        inside = [InSegment(number, long_ago) for number in numbers]
        clock = by_key(History([TO_SAL], segments=inside), time, OWN_HOURS)["sal"]
        return clock.allowed // 3600, clock.segment

    assert allowed() == (16, None)
    assert allowed(2) == (10, 2)
    assert allowed(4, 2, 6) == (2, 4)
    assert allowed(6) == (16, None)


def test_what_has_ended_goes_by_the_segments_of_then(time: WorkingTime) -> None:
    gone = Move(at("2025-11-25 10:00"), Stage.SQL)
    early, late = at("2025-11-24 12:00"), at("2025-11-26 12:00")
    for inside, segment in (
        (InSegment(4, early), 4),
        (InSegment(4, late), None),
        (InSegment(4, gone.at), None),  # by what ended it
        (InSegment(4, early, late), 4),
        (InSegment(4, early, at("2025-11-24 14:00")), None),
    ):
        clock = by_key(History([TO_SAL, gone], segments=[inside]), time, OWN_HOURS)["sal"]
        assert (clock.segment, clock.kept) == (segment, segment is None)
    runs = History([TO_SAL], segments=[InSegment(4, early, late)])
    assert by_key(runs, time, OWN_HOURS)["sal"].segment is None


def test_before_there_was_a_rule_there_was_no_clock(time: WorkingTime) -> None:
    late = tuple(replace(version, since=at("2025-11-24 09:00")) for version in RULES)
    assert set(by_key(History([TO_MQL, TO_SAL]), time, late)) == {"sal"}


def test_a_rule_that_is_switched_off_starts_nothing(time: WorkingTime) -> None:
    off = RuleVersion(replace(RULES[2].rule, active=False), 2, at("2025-11-24 09:00"))
    assert set(by_key(History([TO_MQL, TO_SAL]), time, (*RULES, off))) == {"mql"}


def test_what_was_told_is_not_told_again(time: WorkingTime) -> None:
    told = {("sal", TO_SAL.at): 50}
    clock = by_key(History([TO_SAL], told=told), time)["sal"]
    assert clock.next_at == clock.most_at
    over = by_key(History([TO_SAL], told={("sal", TO_SAL.at): 100}), time)["sal"]
    assert over.next_at is None


def test_of_what_was_missed_the_highest_counts(time: WorkingTime) -> None:
    clock = by_key(History([TO_SAL]), time)["sal"]
    moments = (clock.half_at, clock.most_at, clock.due_at)
    week = TO_SAL.at + timedelta(days=7)
    assert level_at(moments, (50, 80, 100), week) == 100
    assert level_at(moments, (50, 80, 100), at("2025-11-25 09:30")) == 50
    assert level_at(moments, (80,), at("2025-11-25 09:30")) == 0
    assert level_at(moments, (), week) == 100, "at the breach something becomes of it in any case"


def test_rules_are_kept_as_data() -> None:
    rule = SlaRule("sal", 90, Until.CONTACT, (80,), Then.REASSIGN, tell=3, to=4, active=False,
                   segments=((4, 30),))  # fmt: skip
    assert rule_from_json(rule_to_json(rule)) == rule
    assert latest(RULES)["sal"].rule == DEFAULT_SLA_RULES[2]
    assert in_force(RULES, "won", at("2025-11-24 09:00")) is None


@pytest.mark.parametrize(
    ("rule", "code"),
    [
        (SlaRule("won", 60), "sla_key"),
        (SlaRule("sal", 0), "sla_no_time"),
        (SlaRule("sal", 200_000), "sla_too_long"),
        (SlaRule("sal", 60, levels=(75,)), "sla_levels"),
        (SlaRule("warm", 60, then=Then.RETURN), "sla_then"),
        (SlaRule("sal", 60, to=9), "sla_nobody"),
        (SlaRule("sal", 60, segments=((9, 30),)), "sla_segment"),
        (SlaRule("sal", 60, segments=((4, 0),)), "sla_no_time"),
        (SlaRule("sal", 60, segments=((4, 30), (4, 60))), "sla_segment_twice"),
    ],
)
def test_rules_that_cannot_be(rule: SlaRule, code: str) -> None:
    assert [problem.code for problem in rule_problems(rule, {1, 2}, {2, 4})] == [code]
