"""All leads scored anew after a rule was changed; and everything that is derived, settled anew.

The floor of the rescoring is the aggregation alone: one pass of SQL over all touchpoints that adds
up each lead's points by their kind, told nothing but one number at the end. It knows no first
contact, no cap, no day, no field of the lead; it compares with nothing and writes nothing.
"""

from __future__ import annotations

from itertools import cycle
from pathlib import Path

from sqlalchemy import select

from benchmarks.make_store import copied, open_store
from benchmarks.measure import Figure, by_turns
from benchmarks.raw import raw_connection
from leaddesk.derived.settle import settle_all
from leaddesk.models import ScoreRule
from leaddesk.models.work import Work
from leaddesk.rules.score_conditions import Happened
from leaddesk.rules.scoring_defaults import DEFAULT_RULES

RUNS = 5
_RULE = "next.presentation"
_DECAYING = "next.newsletter"
"""Rules that one touchpoint in twenty meets, and one in six."""


def change_rule(work: Work, key: str, points: int, half_life_days: int | None = None) -> None:
    work.title("bench")
    rule = work.scalars(select(ScoreRule).where(ScoreRule.key == key)).one()
    rule.definition = {**rule.definition, "points": points, "half_life_days": half_life_days}


def figures(path: Path, leads: int) -> list[Figure]:
    about = "rescore: one aggregation in SQL over all touchpoints"
    with copied(path, "rescore.leaddesk") as copy:
        store, raw = open_store(copy), raw_connection(copy)
        points, decaying = cycle((140, 150)), cycle(((60, 90), (50, 60)))
        try:
            return [
                by_turns(
                    "rescore all after a rule change",
                    lambda: store.run(change_rule, _RULE, next(points)),
                    lambda: raw.execute(_aggregation()).fetchone(), runs=RUNS, limit=3.0,
                    what_floor=about,
                ),
                by_turns(
                    "rescore all, a rule that decays",
                    lambda: store.run(change_rule, _DECAYING, *next(decaying)),
                    lambda: raw.execute(_aggregation()).fetchone(), runs=RUNS, limit=3.0,
                    what_floor=about,
                ),
                by_turns("settle everything", lambda: store.repair(settle_all), runs=1),
            ]  # fmt: skip
        finally:
            raw.close()
            store.close()


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
