"""The points of all touchpoints by the rules that come with the program, in SQL by hand: the class
of the first contact, points of a touchpoint's own, and one rule that may decay. The sums per lead
are made, rounded and thrown away; nothing is compared and nothing is written but one temporary
table of the first contacts."""

from __future__ import annotations

from typing import Any

from benchmarks.make_store import NOW
from leaddesk.rules.ledger import MICRO
from leaddesk.rules.score_conditions import Happened
from leaddesk.rules.score_hits import OURS, decayed
from leaddesk.rules.score_rules import Mode, ScoreRule

_DAY = 86_400_000
_TODAY = int(NOW.timestamp() * 1000) // _DAY


class TouchPoints:
    """Adds up by the raw driver. `rules`: as they are while this is measured."""

    def __init__(self, raw: Any, rules: tuple[ScoreRule, ...]) -> None:
        self.raw = raw
        self._rules = [rule for rule in rules if isinstance(rule.condition, Happened)]
        classes = [rule for rule in self._rules if rule.mode is Mode.FIRST_CONTACT]
        raw.execute(
            "CREATE TEMP TABLE IF NOT EXISTS first_contact"
            " (lead_id INTEGER PRIMARY KEY, at INTEGER, micros INTEGER)"
        )
        raw.execute("CREATE TEMP TABLE IF NOT EXISTS fading (age INTEGER PRIMARY KEY, micros)")
        raw.execute("DELETE FROM fading")
        kinds, ours = _listed(_kinds(classes)), _listed(sorted(OURS))
        self._first = (
            "INSERT INTO first_contact SELECT lead_id, min(at),"
            f" max(CASE kind {self._cases(classes)} END) FROM touchpoint t"
            f" WHERE kind IN ({kinds}) AND NOT EXISTS (SELECT 1 FROM touchpoint o"
            " WHERE o.lead_id = t.lead_id AND o.at < t.at AND (o.kind IN"
            f" ({kinds}) OR coalesce(o.direction, '') <> 'out' AND o.kind NOT IN ({ours})))"
            " GROUP BY lead_id"
        )
        following = [rule for rule in self._rules if rule not in classes]
        self._all = (
            f"SELECT sum((coalesce(f.micros, 0) + s.micros + {MICRO // 2 + 10**9 * MICRO})"
            f" / {MICRO} - 1000000000) FROM (SELECT lead_id, sum(CASE kind"
            f" {self._cases(following, _kinds(classes))} ELSE 0 END) AS micros FROM touchpoint t"
            " GROUP BY lead_id) s LEFT JOIN first_contact f ON f.lead_id = s.lead_id"
        )

    def _cases(self, rules: list[ScoreRule], classes: tuple[str, ...] = ()) -> str:
        found = []
        for rule in rules:
            given = self._given(rule)
            for kind in _kinds([rule]):
                if kind in classes:
                    moment = "(SELECT f.at FROM first_contact f WHERE f.lead_id = t.lead_id)"
                    given = f"CASE WHEN {moment} IS t.at THEN 0 ELSE {given} END"
                found.append(f"WHEN '{kind}' THEN {given}")
        return " ".join(found)

    def _given(self, rule: ScoreRule) -> str:
        if rule.own_points:
            return f"coalesce(points, {rule.points}) * {MICRO}"
        if not rule.half_life_days:
            return str(rule.points * MICRO)
        ages, age = [], 0
        while left := decayed(rule.points * MICRO, age, rule.half_life_days):
            ages.append((age, left))
            age += 1
        self.raw.executemany("INSERT INTO fading VALUES (?, ?)", ages)
        days = f"max(0, {_TODAY} - at / {_DAY})"
        return f"coalesce((SELECT micros FROM fading WHERE age = {days}), 0)"

    def total(self) -> int:
        """The points of all leads together."""
        self.raw.execute("DELETE FROM first_contact")
        self.raw.execute(self._first)
        return int(self.raw.execute(self._all).fetchone()[0])


def _kinds(rules: list[ScoreRule]) -> tuple[str, ...]:
    return tuple(
        str(kind)
        for rule in rules
        if isinstance(rule.condition, Happened)
        for kind in rule.condition.kinds
    )


def _listed(kinds: tuple[str, ...] | list[str]) -> str:
    return ", ".join(f"'{kind}'" for kind in kinds)
