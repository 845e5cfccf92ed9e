"""All leads scored anew after a rule was changed; and everything that is derived, settled anew.

The floor of the rescoring is the aggregation alone: one pass of SQL over all touchpoints that adds
up each lead's points by their kind, told nothing but one number at the end. It knows no first
contact, no cap, no day, no field of the lead; it compares with nothing and writes nothing. The
second floor adds up by the very same rules (`benchmarks.touch_points`), for all leads, too.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import cycle
from pathlib import Path
from typing import Any

from sqlalchemy import select

from benchmarks.make_store import copied, open_store
from benchmarks.measure import Figure, by_turns
from benchmarks.raw import raw_connection
from benchmarks.touch_points import TouchPoints
from leaddesk.derived.settle import settle_all
from leaddesk.models import ScoreRule
from leaddesk.models.rulebook import read_rules
from leaddesk.models.work import Work
from leaddesk.rules.score_conditions import Happened
from leaddesk.rules.scoring_defaults import DEFAULT_RULES
from leaddesk.store.store import Store

RUNS = 5
_RULE = "next.presentation"
_DECAYING = "next.newsletter"
"""Rules that one touchpoint in twenty meets, and one in six."""


_BESIDES: tuple[dict[str, object], ...] = (
    {"field": "company.country", "in": ["DE"]}, {"field": "lead.value", "known": True},
)  # fmt: skip


def change_rule(
    work: Work, key: str, points: int, half_life_days: int | None = None,
    besides: Sequence[dict[str, object]] = (),
) -> None:  # fmt: skip
    work.title("bench")
    rule = work.scalars(select(ScoreRule).where(ScoreRule.key == key)).one()
    rule.definition = {
        **rule.definition, "points": points, "half_life_days": half_life_days,
        "besides": list(besides),
    }  # fmt: skip


def figures(path: Path, leads: int) -> list[Figure]:
    with copied(path, "rescore.leaddesk") as copy:
        store, raw = open_store(copy), raw_connection(copy)
        points, decaying = cycle((140, 150)), cycle(((60, 90), (50, 60)))
        try:
            return [
                *_beside_both(
                    store, raw, "rescore all after a rule change",
                    lambda: store.run(change_rule, _RULE, next(points)),
                ),
                *_beside_both(
                    store, raw, "rescore all, a rule that decays",
                    lambda: store.run(change_rule, _DECAYING, *next(decaying)),
                ),
                by_turns(
                    "rescore all, a rule that asks for several things",
                    lambda: store.run(change_rule, _RULE, next(points), None, _BESIDES),
                    lambda: raw.execute(_aggregation()).fetchone(), runs=RUNS, limit=3.0,
                    what_floor="rescore: one aggregation in SQL over all touchpoints",
                ),
                by_turns("settle everything", lambda: store.repair(settle_all), runs=1),
            ]  # fmt: skip
        finally:
            raw.close()
            store.close()


def _beside_both(store: Store, raw: Any, line: str, program: Callable[[], Any]) -> list[Figure]:
    program()
    same = TouchPoints(raw, store.ask(read_rules).rules)
    kept = "SELECT sum(behaviour - fields_behaviour) FROM lead_score"
    if same.total() != raw.execute(kept).fetchone()[0]:
        raise RuntimeError(f"the floor of {line!r} answers another question")
    return [
        by_turns(
            line, program, lambda: raw.execute(_aggregation()).fetchone(), runs=RUNS, limit=3.0,
            what_floor="rescore: one aggregation in SQL over all touchpoints",
        ),
        by_turns(
            "  beside the same rules, added up", program, same.total, runs=RUNS, limit=3.0,
            what_floor="beside the same rules: first contacts, decay, sums per lead, thrown away",
        ),
    ]  # fmt: skip


def _aggregation() -> str:
    points: dict[str, int] = {}
    for rule in DEFAULT_RULES:
        if isinstance(rule.condition, Happened):
            points |= dict.fromkeys(rule.condition.kinds, rule.points)
    cases = " ".join(f"WHEN '{kind}' THEN {given}" for kind, given in points.items())
    return (
        "SELECT sum(points) FROM (SELECT lead_id,"
        f" sum(CASE kind {cases} ELSE 0 END) AS points FROM touchpoint GROUP BY lead_id)"
    )
