"""The sample leads agree with the rules of the house on any day, and reach nobody real."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta

import pytest

from leaddesk.rules.fields import BY_KEY
from leaddesk.rules.sample_answers import sample_answers
from leaddesk.rules.sample_data import ME, SAMPLE_USERS, SampleLead, sample_leads
from leaddesk.rules.scoring import LeadFacts, TouchpointFact, compile_rules
from leaddesk.rules.scoring_defaults import DEFAULT_RULE_SET
from leaddesk.rules.segments import Origin
from leaddesk.rules.stage_moves import MoveFacts, may_move
from leaddesk.rules.stages import Stage
from leaddesk.rules.touchpoints import Direction, Kind, Outcome

# Each weekday, a leap day, the change to summer time.
DAYS = [date(2025, 11, 24) + timedelta(days=n) for n in range(7)]
DAYS += [date(2028, 2, 29), date(2026, 3, 29)]
SCORER = compile_rules(DEFAULT_RULE_SET)
FREE_FOR_FICTION = re.compile(
    r"(030 23125|040 66969|0221 4710|069 90009|089 99998)-\d{3}|0171 39200\d\d"
)


def score_at(lead: SampleLead, at: datetime) -> int:
    main = lead.contacts[0] if lead.contacts else {}
    facts = LeadFacts(
        decision_role=main.get("contact.decision_role", ""),
        fit_product=str(lead.lead.get("lead.fit_product", "")),
    )
    story = [
        TouchpointFact(n, t.kind, t.at, t.direction, t.outcome, t.product, t.points)
        for n, t in enumerate(lead.touchpoints)
        if t.at <= at
    ]
    return sum(SCORER.totals(facts, story, at))


def records_of(lead: SampleLead) -> tuple[Mapping[str, object], ...]:
    return (lead.company, *lead.contacts)


@pytest.fixture(params=DAYS, ids=str)
def today(request: pytest.FixtureRequest) -> date:
    day: date = request.param
    return day


@pytest.fixture
def leads(today: date) -> tuple[SampleLead, ...]:
    return sample_leads(today)


def test_thirty_leads_the_same_each_time(leads: tuple[SampleLead, ...], today: date) -> None:
    assert len(leads) == 30
    assert leads == sample_leads(today)
    assert len({lead.company.get("company.name") for lead in leads}) == 30


def test_each_move_was_allowed_when_it_was_made(leads: tuple[SampleLead, ...]) -> None:
    for lead in leads:
        for move in lead.moves[1:]:
            assert move.from_stage is not None
            answers = {q: yes for q, yes, at in sample_answers(lead) if at <= move.at}
            facts = MoveFacts(
                score=score_at(lead, move.at), reason=move.reason, answers=answers,
                filled=frozenset(lead.lead),
            )  # fmt: skip
            problems = may_move(move.from_stage, move.to_stage, facts)
            assert not problems, (lead.company, move, problems)


def test_most_leads_with_sales_are_over_the_threshold(leads: tuple[SampleLead, ...]) -> None:
    ripe = [lead for lead in leads if Stage.MQL <= lead.stage <= Stage.WON]
    end = leads[0].created_at + timedelta(days=400)
    over = [lead for lead in ripe if score_at(lead, end) >= 250]
    assert len(over) / len(ripe) >= 0.8
    young = [lead for lead in leads if lead.stage <= Stage.WARM]
    under = [lead for lead in young if score_at(lead, end) < 250]
    assert len(under) >= len(young) - 2


def test_nobody_real_can_be_reached(leads: tuple[SampleLead, ...]) -> None:
    for lead in leads:
        for record in records_of(lead):
            for key, value in record.items():
                if key.endswith(("phone", "mobile")):
                    assert FREE_FOR_FICTION.fullmatch(str(value)), value
                if key.endswith(("email", "website")):
                    assert re.search(r"\.example$|@example\.com$", str(value)), value


def test_values_are_fields_of_the_house(leads: tuple[SampleLead, ...]) -> None:
    for lead in leads:
        assert lead.company or lead.contacts
        for record in (*records_of(lead), lead.lead):
            for key, value in record.items():
                choices = BY_KEY[key].choices
                assert not choices or value in choices, (key, value)
        for touchpoint in lead.touchpoints:
            Kind(touchpoint.kind), Direction(touchpoint.direction)
            assert not touchpoint.outcome or Outcome(touchpoint.outcome)
            assert touchpoint.contact is None or touchpoint.contact < len(lead.contacts)
        assert lead.owner in {"", ME, *(user.initials for user in SAMPLE_USERS)}


def test_history_runs_forward_on_working_days_before_today(
    leads: tuple[SampleLead, ...], today: date
) -> None:
    midnight = datetime.combine(today, time(), UTC)
    for lead in leads:
        for times in ([t.at for t in lead.touchpoints], [m.at for m in lead.moves]):
            assert times == sorted(times), lead.company
            assert all(at < midnight and at.weekday() < 5 for at in times)
        assert all(lead.created_at <= t.at for t in lead.touchpoints), lead.company
        assert midnight - lead.created_at < timedelta(days=280)
        assert [m.from_stage for m in lead.moves] == [None, *(m.to_stage for m in lead.moves[:-1])]
        assert lead.moves[-1].to_stage is lead.stage


def test_there_is_something_to_see_in_every_corner(
    leads: tuple[SampleLead, ...], today: date
) -> None:
    stages = Counter(lead.stage for lead in leads)
    assert set(stages) == set(Stage) - {Stage.PARTNER}
    segments = Counter(s.number for lead in leads for s in lead.segments)
    assert set(segments) == {1, 2, 3, 4, 5, 6}
    assert segments[4] >= 5
    days = [f.due_on for lead in leads for f in lead.follow_ups]
    assert min(days) < today < max(days)
    assert days.count(today) >= 3
    names = " ".join(str(lead.company.get("company.name", "")) for lead in leads)
    assert "& Co. KG" in names and re.search("[äöüß]", names)
    won = [lead for lead in leads if lead.stage is Stage.WON]
    assert {bool(lead.lead.get("lead.customer_number")) for lead in won} == {True, False}
    assert any(not lead.company for lead in leads)
    assert any(str(lead.company.get("company.postal_code", "")).startswith("0") for lead in leads)


def test_a_ticked_box_is_a_membership_that_names_its_visit(
    leads: tuple[SampleLead, ...],
) -> None:
    for lead in leads:
        numbers = [segment.number for segment in lead.segments]
        assert len(numbers) == len(set(numbers)), lead.company
        for segment in lead.segments:
            if segment.origin is Origin.VISIT:
                assert segment.touchpoint is not None
                visit = lead.touchpoints[segment.touchpoint]
                assert visit.kind == Kind.VISIT and segment.number in visit.ticked
            else:
                assert segment.touchpoint is None
        if 4 in numbers:
            assert lead.lead["lead.competitor"] and lead.lead["lead.competitor_reason"]


def test_due_dates_are_working_days_except_today(
    leads: tuple[SampleLead, ...], today: date
) -> None:
    for lead in leads:
        for follow_up in lead.follow_ups:
            assert follow_up.due_on == today or follow_up.due_on.weekday() < 5
            assert follow_up.topic and follow_up.created_at < datetime.combine(today, time(), UTC)
