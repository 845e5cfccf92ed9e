"""Each report against a slow computation of its own, and each of its figures against the list."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from statistics import median
from typing import Any

import pytest
from sqlalchemy import select

from leaddesk.models import Lead, LeadClock, Offer, StageMove
from leaddesk.operations.targets import set_target
from leaddesk.operations.team import set_people_reports
from leaddesk.queries.lead_list import lead_count
from leaddesk.queries.report_list import REPORTS, report
from leaddesk.rules.filter_text import parse_filter
from leaddesk.rules.problem import Refused
from leaddesk.rules.reports import Asked, Figure, Report, ReportKey, Span, Unit, period_span
from leaddesk.rules.stages import FUNNEL, Stage
from leaddesk.rules.targets import Goal
from leaddesk.store.store import Store
from tests.queries.conftest import set_up
from tests.queries.made_reports import filled

TODAY = date(2025, 11, 24)
SPANS = (
    Span(date(2025, 9, 1), date(2025, 11, 30)),  # this quarter of the company, not over yet
    Span(date(2025, 8, 27), TODAY),
    Span(date(2025, 3, 1), date(2025, 6, 30)),
)


@pytest.fixture(scope="module", params=range(2))
def store_of(engine: str, request: pytest.FixtureRequest) -> Iterator[Store]:
    """Made once for all of these tests, which leave it as it is."""
    with set_up(engine, request) as store:
        filled(store, request.param)
        yield store


def asked(store: Store, span: Span, text: str = "") -> Asked:
    found = parse_filter(text, TODAY)
    assert not found.problems
    return Asked(found, text, span, store.clock(), TODAY, store.user_id())


def answered(store: Store, key: ReportKey, span: Span, text: str = "") -> Report:
    return store.ask(report, key=key, asked=asked(store, span, text))


def day(at: datetime) -> date:
    return at.astimezone().date()


def inside(span: Span, at: datetime | None) -> bool:
    return at is not None and span.first <= day(at) <= span.last


def histories(store: Store) -> dict[int, list[tuple[Stage, datetime]]]:
    moves = store.ask(lambda s: list(s.scalars(select(StageMove).order_by(StageMove.at))))
    found: dict[int, list[tuple[Stage, datetime]]] = defaultdict(list)
    for move in moves:
        found[move.lead_id].append((Stage(move.to_stage), move.at))
    return found


def first(moves: Iterable[tuple[Stage, datetime]], stage: Stage) -> datetime | None:
    return min((at for to, at in moves if stage <= to <= Stage.WON), default=None)


def figures(report: Report, grid: str, column: int) -> list[float | None]:
    return [figure.value for figure in report.grid(grid).column(column)]


@pytest.mark.parametrize("key", list(REPORTS))
@pytest.mark.parametrize("text", ["", "source:messe", "-owner:AB stage:cold..quote"])
def test_each_figure_is_the_number_of_leads_that_its_query_finds(
    store_of: Store, key: ReportKey, text: str
) -> None:
    for span in SPANS:
        found = answered(store_of, key, span, text)
        told = [f for f in found.figures() if f.query and f.value is not None]
        assert told or not found.n
        for figure in told:
            meant = parse_filter(figure.query, TODAY)
            assert not meant.problems, figure.query
            count = store_of.ask(lead_count, filter=meant, me=store_of.user_id(), today=TODAY)
            assert count == _leads(figure), (span, figure)


def _leads(figure: Figure) -> int:
    assert figure.value is not None
    return round(figure.value * (figure.of or 0) if figure.unit is Unit.SHARE else figure.value)


def test_the_five_numbers(store_of: Store) -> None:
    span = SPANS[1]
    found = answered(store_of, ReportKey.KPIS, span)
    leads = histories(store_of)
    for which, column in ((span, 0), (span.previous(), 1)):
        stages = (Stage.COLD, Stage.MQL, Stage.SQL, Stage.WON)
        counts = [sum(inside(which, first(m, stage)) for m in leads.values()) for stage in stages]
        came = [m for m in leads.values() if inside(which, first(m, Stage.COLD))]
        won = sum(first(m, Stage.WON) is not None for m in came)
        rate = won / len(came) if came else None
        assert figures(found, "numbers", column) == [*counts, rate]
    now, then = figures(found, "numbers", 0), figures(found, "numbers", 1)
    changes = figures(found, "numbers", 2)
    assert changes[:4] == [a - b for a, b in zip(now[:4], then[:4], strict=True)]


def test_targets_of_just_these_days_of_their_parts_and_in_part(store: Store) -> None:
    def target(span: Span) -> tuple[float | None, tuple[str, ...]]:
        found = answered(store, ReportKey.KPIS, span)
        return found.grid("numbers").lines[0].figures[3].value, found.noted

    for month, value in (("2025-10", 30), ("2025-11", 40), ("2025-12", 50)):
        store.run(set_target, Goal("leads", month, value))
    store.run(set_target, Goal("leads", "2025-11", 999, team="field_sales"))
    assert target(Span(date(2025, 11, 1), date(2025, 11, 30)))[0] == 40
    assert target(Span(date(2025, 10, 1), date(2025, 12, 31)))[0] == 120
    assert target(Span(date(2025, 11, 1), date(2025, 11, 15))) == (20, ("in_part",))
    assert target(Span(date(2025, 9, 1), date(2025, 11, 15)))[0] is None
    store.run(set_target, Goal("leads", "2025-Q4", 100))
    assert target(Span(date(2025, 10, 1), date(2025, 12, 31)))[0] == 100


def test_targets_of_sql_and_of_conversion(store_of: Store) -> None:
    """A share is neither added up out of shorter periods nor cut to the days."""
    store_of.run(set_target, Goal("sql", "2025-11", 30))
    for period, value in (("2025-10", 10), ("2025-11", 20), ("2025", 40)):
        store_of.run(set_target, Goal("conversion", period, value))
    found = answered(store_of, ReportKey.KPIS, Span(date(2025, 11, 1), date(2025, 11, 30)))
    assert figures(found, "numbers", 3) == [None, None, 30, None, 0.2]
    now, reached = figures(found, "numbers", 0)[4], figures(found, "numbers", 4)[4]
    assert reached == (None if now is None else now / 0.2)
    both = answered(store_of, ReportKey.KPIS, Span(date(2025, 10, 1), date(2025, 11, 30)))
    assert figures(both, "numbers", 3) == [None, None, None, None, 0.4]
    for _ in range(4):
        store_of.undo()


def test_a_period_that_is_not_over_is_compared_with_as_many_days(store: Store) -> None:
    quarter = period_span("quarter", TODAY)
    assert quarter == Span(date(2025, 10, 1), date(2025, 12, 31))
    assert quarter.previous() == Span(date(2025, 7, 1), date(2025, 9, 30))
    found = answered(store, ReportKey.KPIS, quarter)
    assert "not_over" in found.noted
    before = found.grid("numbers").lines[0].figures[1].query
    assert before == "reached:cold@2025-07-01..2025-08-24"


def test_going_on_from_month_to_month(store_of: Store) -> None:
    found = answered(store_of, ReportKey.TREND, SPANS[1])
    leads = histories(store_of)
    months = [line.name.text for line in found.grids[0].lines]
    assert len(months) == 12 and months[-1] == "2025-11" and months[0] == "2024-12"
    steps = ((Stage.MQL, Stage.SAL), (Stage.SAL, Stage.SQL), (Stage.SQL, Stage.WON))
    for column, (stage, then) in enumerate(steps):
        for month, figure in zip(months, found.grids[0].column(column), strict=True):
            came = [
                moves for moves in leads.values()
                if (at := first(moves, stage)) is not None and f"{day(at):%Y-%m}" == month
            ]  # fmt: skip
            went = sum(first(moves, then) is not None for moves in came)
            assert (figure.of, figure.value) == (len(came), went / len(came) if came else None)


def offered(store: Store, span: Span) -> list[tuple[Offer, LeadClock, Lead]]:
    def read(session: Any) -> list[tuple[Offer, LeadClock, Lead]]:
        rows = session.execute(
            select(Offer, LeadClock, Lead)
            .join(LeadClock, (LeadClock.lead_id == Offer.lead_id) & (LeadClock.key == "offer")
                  & (LeadClock.started == Offer.at))
            .join(Lead, Lead.id == Offer.lead_id)
        )  # fmt: skip
        return [tuple(row) for row in rows if inside(span, row[0].at)]

    return store.ask(read)


def state(clock: LeadClock) -> str:
    if clock.ended is not None and clock.used is not None:
        return "kept" if clock.used <= clock.allowed else "late"
    due = clock.due_at
    over = due is not None and (day(due) < TODAY or clock.next_at is None)
    return "late" if over else "open"


@pytest.mark.parametrize("by", ["weeks", "people"])
def test_answers_of_sales_per_week_and_person(store_of: Store, by: str) -> None:
    span = SPANS[1]
    found = answered(store_of, ReportKey.SLA, span)
    rows = offered(store_of, span)
    assert found.n == len({offer.lead_id for offer, _, _ in rows}) > 5
    group: Callable[[Offer, Lead], Any] = lambda offer, _: _monday(offer.at)  # noqa: E731
    if by == "people":
        group = lambda o, lead: o.decided_id or o.to_id or lead.owner_id or 0  # noqa: E731
    leads: dict[Any, dict[str, set[int]]] = defaultdict(lambda: defaultdict(set))
    took: dict[Any, list[int]] = defaultdict(list)
    for offer, clock, lead in rows:
        key = group(offer, lead)
        leads[key][state(clock)].add(offer.lead_id)
        if clock.used is not None:
            took[key].append(clock.used)
    expected = sorted(
        tuple(len(kept[s]) for s in ("kept", "late", "open"))
        + ((round(median(took[key]) / 3600, 6),) if took[key] else (None,))
        for key, kept in leads.items()
    )
    shown = sorted(
        (*(figure.value for figure in line.figures[:3]),
         None if line.figures[3].value is None else round(line.figures[3].value, 6))
        for line in found.grid(by).lines if any(f.value for f in line.figures[:3])
    )  # fmt: skip
    assert str(shown) == str(expected)


def _monday(at: datetime) -> date:
    return day(at) - timedelta(days=day(at).weekday())


def test_who_may_not_see_everybody_sees_their_own_figures(store_of: Store) -> None:
    which = asked(store_of, SPANS[1])
    seller = store_of.ask(_seller)
    theirs = replace(which, me=seller)
    found = store_of.ask(report, key=ReportKey.SLA, asked=theirs)
    assert [line.person for line in found.grid("people").lines] == [seller]
    nobody = found.of_one(None)
    assert [grid.key for grid in nobody.grids] == ["weeks"]
    store_of.run(set_people_reports, False)
    hidden = answered(store_of, ReportKey.SLA, SPANS[1])
    assert [grid.key for grid in hidden.grids] == ["weeks"]
    with pytest.raises(Refused) as told:
        answered(store_of, ReportKey.ACTIVITY, SPANS[1])
    assert told.value.problems[0].code == "people_reports_off"
    store_of.undo()
    shown = answered(store_of, ReportKey.SLA, SPANS[1])
    assert len(shown.grid("people").lines) > 1


def _seller(session: Any) -> int:
    from_team = select(Offer.decided_id).where(Offer.decided_id != 1).limit(1)
    found = session.scalar(from_team)
    assert isinstance(found, int)
    return found


def test_reasons_and_their_sources(store_of: Store) -> None:
    span = SPANS[1]
    found = answered(store_of, ReportKey.REASONS, span)
    back: dict[str, set[int]] = defaultdict(set)
    sources: dict[str, set[int]] = defaultdict(set)
    for offer, _, lead in offered(store_of, span):
        if offer.state in ("rejected", "returned", "expired"):
            back[offer.reason or ""].add(lead.id)
            sources[lead.source or ""].add(lead.id)
    shown = {ln.name.text: ln.figures[0].value for ln in found.grid("reasons").lines}
    assert shown == {reason: len(leads) for reason, leads in back.items()}
    counts = figures(found, "reasons", 0)
    assert counts == sorted(counts, key=lambda one: -(one or 0))
    shown = {ln.name.text: ln.figures[0].value for ln in found.grid("sources").lines}
    assert shown == {source: len(leads) for source, leads in sources.items()}


def test_ages_of_the_stages(store_of: Store) -> None:
    found = answered(store_of, ReportKey.AGEING, SPANS[0])
    leads = store_of.ask(lambda s: list(s.scalars(select(Lead))))
    for line, parts in zip(found.grid("stages").lines, found.grid("ages").lines, strict=True):
        stage, target = Stage.of(line.name.text), line.figures[1].value
        ages = [(TODAY - day(one.stage_since)).days for one in leads if one.stage == stage]
        assert line.figures[0].value == len(ages) == sum(f.value or 0 for f in parts.figures)
        assert target is not None and line.figures[2].value == sum(age > target for age in ages)
        assert line.figures[4].value == (median(ages) if ages else None)


def test_the_funnel_of_those_that_came(store_of: Store) -> None:
    span = SPANS[2]
    found = answered(store_of, ReportKey.FUNNEL, span)
    came = [m for m in histories(store_of).values() if inside(span, first(m, Stage.COLD))]
    assert found.n == len(came)
    reached = [sum(first(m, stage) is not None for m in came) for stage in FUNNEL]
    assert figures(found, "stages", 0) == reached
