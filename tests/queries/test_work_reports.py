"""Reports on what was done, each against a slow computation of its own, and the figures of all of
R7 to R12 against the list."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import select

from leaddesk.derived.points import (
    listed,
    own_of_leads,
    scored_facts,
    touchpoint_facts,
    touchpoint_rows,
)
from leaddesk.models import Company, FollowUp, Lead, LeadCard, Purchase, Touchpoint, User
from leaddesk.models.rulebook import read_rules
from leaddesk.queries.lead_list import lead_count
from leaddesk.queries.report_activity import activity_report
from leaddesk.queries.report_list import report
from leaddesk.rules.filter_text import parse_filter
from leaddesk.rules.fold import sort_key
from leaddesk.rules.reports import Figure, ReportKey, Span, Unit
from leaddesk.rules.scoring import NO_OWN, compile_rules
from leaddesk.rules.stages import FUNNEL, Stage
from leaddesk.rules.touchpoints import Outcome
from leaddesk.store.store import Store
from tests.queries.test_more_reports import SPAN, table
from tests.queries.test_more_reports import store_of as store_of
from tests.queries.test_reports import SPANS, TODAY, answered, asked, inside


def touches(store: Store) -> list[Any]:
    return store.ask(lambda s: list(s.scalars(select(Touchpoint))))


@pytest.mark.parametrize("span", SPANS)
def test_who_was_in_touch_and_what_lies(store_of: Store, span: Span) -> None:
    found = answered(store_of, ReportKey.ACTIVITY, span)
    people = table(store_of, select(User.id, User.name))
    leads = store_of.ask(lambda s: list(s.scalars(select(Lead))))
    due = table(store_of, select(FollowUp.lead_id, FollowUp.due_on))
    told = {line.name.text: [f.value for f in line.figures] for line in found.grids[0].lines}
    for user, name in people.items():
        own = [t for t in touches(store_of) if t.user_id == user and inside(span, t.at)]
        calls = [t for t in own if t.kind == "call" and t.outcome]
        talked = [t for t in calls if Outcome(t.outcome).reached]
        theirs = [lead for lead in leads if lead.owner_id == user and lead.stage != Stage.EXCLUDED]
        late = [lead for lead in theirs if lead.id in due and due[lead.id] < TODAY]
        lost = [lead for lead in theirs if lead.id not in due and lead.stage in FUNNEL[:-1]]
        row = [
            len(own), len({t.lead_id for t in own}), len(talked) / len(calls) if calls else None,
            len(late), len(lost),
        ]  # fmt: skip
        if own or late or lost:
            assert told.pop(name) == row, name
    assert not told


def test_who_may_not_see_people_sees_the_own_figures(store_of: Store) -> None:
    own = store_of.ask(report, key=ReportKey.ACTIVITY, asked=replace(asked(store_of, SPAN), me=2))
    assert [line.name.text for line in own.grid("people").lines] == ["Jürgen Süß"]
    found = store_of.ask(activity_report, asked=asked(store_of, SPAN))
    assert not found.n and not found.grids


def test_ratings_of_each_month_and_low_ones_without_follow_up(store_of: Store) -> None:
    found = answered(store_of, ReportKey.SATISFACTION, SPAN)
    rated = [t for t in touches(store_of) if t.satisfaction]
    for line in found.grid("months").lines:
        pairs = {
            (t.lead_id, t.satisfaction) for t in rated
            if f"{t.at.astimezone():%Y-%m}" == line.name.text
        }  # fmt: skip
        shares = [
            sum(r == rating for _, r in pairs) / len(pairs) if pairs else None
            for rating in (1, 2, 3, 4, 5)
        ]
        mean = sum(r for _, r in pairs) / len(pairs) if pairs else None
        assert [f.value for f in line.figures] == pytest.approx([*shares, mean, len(pairs)])
    due = table(store_of, select(FollowUp.lead_id, FollowUp.due_on))
    for rating, line in enumerate(found.grid("low").lines, start=1):
        low = {t.lead_id for t in rated if t.satisfaction == rating and inside(SPAN, t.at)}
        lying = [lead for lead in low if lead not in due]
        assert [f.value for f in line.figures] == [len(low), len(lying)]
    assert found.n


def test_who_has_a_product_was_offered_it_or_could_use_it(store_of: Store) -> None:
    found = answered(store_of, ReportKey.CROSS_SELL, SPAN)
    leads = store_of.ask(lambda s: list(s.scalars(select(Lead))))
    relations = table(store_of, select(Company.id, Company.relation))
    done: dict[tuple[str, str], set[int]] = defaultdict(set)
    for touch in touches(store_of):
        done[touch.kind, sort_key(touch.product or "")].add(touch.lead_id)
    for line in store_of.ask(lambda s: list(s.scalars(select(Purchase)))):
        done["order", sort_key(line.product or "")].add(line.lead_id)
    customers = [
        lead for lead in leads
        if lead.customer_number or relations[lead.company_id] in ("customer", "regular_customer")
    ]  # fmt: skip
    expected = {}
    for name, fit in (("Serie A", "A"), ("Serie B", "B")):
        ordered, quoted = done["order", sort_key(name)], done["quote", sort_key(name)]
        has = [lead for lead in customers if lead.id in ordered]
        offered = [c for c in customers if c.id in quoted and c.id not in ordered]
        suits = [
            c for c in customers
            if (c.fit_product == fit or c.product == name) and c.id not in ordered | quoted
        ]  # fmt: skip
        expected[name] = [len(has), len(offered), len(suits)]
    told = {ln.name.text: [f.value for f in ln.figures] for ln in found.grid("products").lines}
    assert told == expected and found.n == len(customers)
    names = table(store_of, select(LeadCard.number, LeadCard.lead_id))
    lines = found.grid("customers").lines
    for line in lines:
        lead = names[line.query.split('"')[1]]
        for (name, fit), figure in zip(
            (("Serie A", "A"), ("Serie B", "B")), line.figures, strict=True
        ):
            one = next(c for c in customers if c.id == lead)
            could = one.fit_product == fit or one.product == name
            state = (
                3 if lead in done["order", sort_key(name)]
                else 2 if lead in done["quote", sort_key(name)] else int(could)
            )  # fmt: skip
            assert figure.value == state
    gains = [sum(figure.value == 1 for figure in line.figures) for line in lines]
    assert gains == sorted(gains, reverse=True) and sum(gains) == sum(
        e[2] for e in expected.values()
    )


@pytest.mark.parametrize("span", SPANS)
def test_with_which_score_leads_were_won_and_lost(store_of: Store, span: Span) -> None:
    found = answered(store_of, ReportKey.SCORES, span)

    def count(session: Any) -> dict[Stage, list[int]]:
        rules = read_rules(session)
        scores: dict[Stage, list[int]] = {Stage.WON: [], Stage.LOST: []}
        for lead in session.scalars(select(Lead)):
            if lead.stage in scores and inside(span, lead.stage_since):
                which = listed([lead.id])
                done = [
                    t
                    for t in touchpoint_facts(touchpoint_rows(session, which))
                    if t.at <= lead.stage_since
                ]
                own = own_of_leads(session, which).get(lead.id, NO_OWN)
                (facts,) = scored_facts(session, which).values()
                points = compile_rules(rules).totals(facts, done, lead.stage_since, own)
                scores[Stage(lead.stage)].append(sum(points))
        return scores

    scores = store_of.ask(count)
    for column, stage in enumerate((Stage.WON, Stage.LOST)):
        buckets = [figure.value for figure in found.grid("scores").column(column)]
        wanted = [sum(score < 0 for score in scores[stage])]
        wanted += [sum(low <= s < low + 50 for s in scores[stage]) for low in range(0, 500, 50)]
        assert buckets == [*wanted, sum(score >= 500 for score in scores[stage])]
    for line, above in zip(found.grid("sides").lines, (True, False), strict=True):
        won, lost = (sum((s >= 250) is above for s in scores[x]) for x in (Stage.WON, Stage.LOST))
        rate = won / (won + lost) if won + lost else None
        assert [figure.value for figure in line.figures] == [won, lost, rate]


@pytest.mark.parametrize("key", list(ReportKey)[6:])
@pytest.mark.parametrize("text", ["", "source:messe", "-owner:AB stage:cold..quote"])
def test_each_figure_is_the_number_of_leads_that_its_query_finds(
    store_of: Store, key: ReportKey, text: str
) -> None:
    told = [f for f in answered(store_of, key, SPAN, text).figures() if f.query]
    for figure in told:
        meant = parse_filter(figure.query, TODAY)
        assert not meant.problems, figure.query
        if figure.value is not None:
            count = store_of.ask(lead_count, filter=meant, me=store_of.user_id(), today=TODAY)
            assert count == leads_of(figure), figure
    assert any(figure.value for figure in told) or text


def leads_of(figure: Figure) -> int:
    assert figure.value is not None
    return round(figure.value * (figure.of or 0) if figure.unit is Unit.SHARE else figure.value)
