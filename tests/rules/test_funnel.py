"""The funnel against an independent slow computation, and its figures by hand."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest

from leaddesk.rules.funnel import (
    DEFAULT_TARGET_DAYS,
    FunnelRow,
    History,
    Standing,
    cohort,
    conversion,
    stock,
)
from leaddesk.rules.stages import FUNNEL, Stage
from tests.rules.test_stage_order import ORDERS

NOW = datetime(2025, 11, 24, 10, 0, tzinfo=UTC)
START, END = NOW - timedelta(days=90), NOW - timedelta(days=10)
S = Stage


def ago(days: float) -> datetime:
    return NOW - timedelta(days=days)


def history(lead: int, *moves: tuple[Stage, float]) -> History:
    return History(lead, [(stage, ago(days)) for stage, days in moves])


def generated(seed: int) -> list[History]:
    """30 leads that jump forward and back, leave, come back, or are moved to where they are."""
    chance = random.Random(seed)
    found = []
    for lead in range(30):
        at, stage, moves = 120 * chance.random(), S.COLD, []
        for _ in range(chance.randint(1, 9)):
            moves.append((stage, ago(at)))
            at -= chance.random() * at / 2
            stage = chance.choice([*FUNNEL, *FUNNEL, S.LOST, S.EXCLUDED, stage])
        found.append(History(lead, moves))
    return found


def slowly(histories: list[History], stage: Stage, order: tuple[Stage, ...] = FUNNEL) -> FunnelRow:
    """One row from the sentences of ux.md 4.4."""
    members = []
    for lead in histories:
        entries = sorted(at for to, at in lead.moves if to.in_funnel and at <= NOW)
        if entries and START <= entries[0] < END:
            members.append([move for move in lead.moves if move[1] <= NOW])

    def ever(wanted: Stage) -> set[int]:
        later = set(order[order.index(wanted) :])
        return {n for n, moves in enumerate(members) if later & {to for to, _ in moves}}

    stays: dict[int, timedelta] = {}
    for number, moves in enumerate(members):
        ends = [at for _, at in moves[1:]] + [NOW]
        for (to, came), left in zip(moves, ends, strict=True):
            if to is stage:
                stays[number] = stays.get(number, timedelta()) + (left - came)
    standing = [moves for moves in members if moves[-1][0] is stage]
    over = 0
    for moves in standing:
        last_other = max((n for n, (to, _) in enumerate(moves) if to is not stage), default=-1)
        target = DEFAULT_TARGET_DAYS.get(stage, 10**6)
        over += NOW - moves[last_other + 1][1] > timedelta(days=target)
    reached = len(ever(stage))
    onward = len(ever(order[order.index(stage) + 1])) if stage is not S.WON else None
    days = [stay / timedelta(days=1) for stay in stays.values()]
    return FunnelRow(
        stage,
        reached,
        Fraction(onward, reached) if reached and onward is not None else None,
        Fraction(reached, len(members)) if members else None,
        sum(days) / len(days) if days and stage is not S.WON else None,
        over,
        len(standing),
    )


@pytest.mark.parametrize("seed", range(20))
def test_the_cohort_of_30_histories_is_what_the_slow_way_finds(seed: int) -> None:
    histories = generated(seed)
    order = random.Random(seed).choice(ORDERS)
    rows = cohort(histories, START, END, NOW, order=order)
    assert [row.stage for row in rows] == list(order.funnel)
    for row in rows:
        slow = slowly(histories, row.stage, order.funnel)
        assert row.mean_days == pytest.approx(slow.mean_days)
        assert (row.reached, row.rate_to_next, row.rate_overall, row.over_target, row.stock) == (
            slow.reached, slow.rate_to_next, slow.rate_overall, slow.over_target, slow.stock,
        )  # fmt: skip


def test_a_leap_reaches_all_stages_on_the_way_and_a_way_back_takes_none() -> None:
    rows = cohort(
        [history(1, (S.COLD, 50), (S.QUOTE, 40), (S.WARM, 20)), history(2, (S.WARM, 30))],
        START, END, NOW,
    )  # fmt: skip
    assert [row.reached for row in rows] == [2, 2, 1, 1, 1, 1, 1, 0]
    assert [row.stock for row in rows] == [0, 2, 0, 0, 0, 0, 0, 0]
    assert rows[1].rate_to_next == Fraction(1, 2)
    assert rows[1].mean_days == 25  # 20 days and 30 days


def test_coming_back_is_no_new_entry() -> None:
    back = history(1, (S.COLD, 200), (S.LOST, 100), (S.WARM, 30))
    assert all(row.reached == 0 for row in cohort([back], START, END, NOW))
    lost = history(2, (S.LOST, 80))
    assert cohort([lost], START, END, NOW)[0].rate_overall is None


def test_the_period_includes_its_start_and_not_its_end() -> None:
    leads = [History(1, [(S.COLD, START)]), History(2, [(S.COLD, END)])]
    assert cohort(leads, START, END, NOW)[0].reached == 1


def test_two_stays_in_a_stage_are_one_lead_with_both_times() -> None:
    lead = history(1, (S.WARM, 40), (S.MQL, 30), (S.WARM, 25), (S.MQL, 5))
    rows = cohort([lead], START, END, NOW)
    assert (rows[1].mean_days, rows[2].mean_days, rows[2].reached) == (30, 10, 1)


def test_longer_than_the_target_is_over_it_and_exactly_the_target_is_not() -> None:
    rows = cohort(
        [history(1, (S.MQL, 11)), history(2, (S.SAL, 11)), history(3, (S.SQL, 14))],
        START, END, NOW,
    )  # fmt: skip
    assert [row.over_target for row in rows] == [0, 0, 1, 1, 0, 0, 0, 0]


def test_conversion_is_won_by_quotes() -> None:
    leads = [history(n, (S.COLD, 60), (S.QUOTE, 40)) for n in range(3)]
    leads.append(history(9, (S.COLD, 60), (S.QUOTE, 40), (S.WON, 30)))
    assert conversion(cohort(leads, START, END, NOW)) == Fraction(1, 4)
    assert conversion(cohort([], START, END, NOW)) is None


def test_stock_counts_where_leads_are_now() -> None:
    rows = {
        row.stage: row
        for row in stock(
            [
                Standing(S.WARM, ago(31), Decimal("1200.50")),
                Standing(S.WARM, ago(9)),
                Standing(S.LOST, ago(400), Decimal(7)),
            ],
            NOW,
        )
    }
    warm = rows[S.WARM]
    assert (warm.count, warm.value, warm.mean_days, warm.over_target) == (
        2, Decimal("1200.50"), 20, 1,
    )  # fmt: skip
    assert (rows[S.LOST].count, rows[S.LOST].over_target) == (1, 0)
    assert (rows[S.COLD].count, rows[S.COLD].mean_days) == (0, None)
    assert list(rows) == list(Stage)
