"""What score rules ask of a lead besides, of all leads at once: who meets it is found by the SQL
that all conditions share."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import BigInteger, Select, cast, func, insert, select
from sqlalchemy.orm import Session

from leaddesk.derived.score_tables import CONCERNED, MET
from leaddesk.derived.score_terms import TouchRules, number
from leaddesk.models.condition_sql import leads_meeting
from leaddesk.rules.conditions import Condition, NoneOf, OneOf, folded
from leaddesk.rules.score_conditions import Happened
from leaddesk.rules.score_rules import Group, RuleSet, ScoreRule

_NAMES = ("place", "lead_id", "behaviour", "fit")


def fill_met(session: Session, rules: RuleSet, touching: TouchRules) -> None:
    """Who meets what is asked besides. Where only the leads that are concerned are added up, those
    by fields give what they gave."""
    of_touches = touching.asking_besides
    for place, rule in enumerate(of_touches):
        _fill(session, touching, place, rule.besides, (0, 0))
    if touching.few:
        return
    for place, rule in enumerate(_of_fields(rules), len(of_touches)):
        if not rule.dated or rule.valid_on(touching.today):
            for conditions, points in _choices(rule):
                _fill(session, touching, place, conditions, _of_group(rule, points))


def asks_besides(rules: RuleSet) -> bool:
    """Whether any rule about fields does."""
    return bool(_of_fields(rules))


def met_points(touching: TouchRules) -> Select[Any]:
    """(lead, behaviour, fit) by the rules about fields that ask for several things."""
    sums = (cast(func.sum(MET.c[g]), BigInteger).label(g) for g in ("behaviour", "fit"))
    found = select(MET.c.lead_id, *sums).group_by(MET.c.lead_id)
    return found.where(MET.c.place >= number(len(touching.asking_besides)))


def _of_fields(rules: RuleSet) -> list[ScoreRule]:
    return [
        rule
        for rule in rules.rules
        if rule.active and rule.besides and not isinstance(rule.condition, Happened)
    ]


def _choices(rule: ScoreRule) -> Iterator[tuple[Sequence[Condition], int]]:
    """What has to be met for how many points: one choice at most holds for a lead."""
    condition = rule.condition
    assert not isinstance(condition, Happened)
    all_, by = (condition, *rule.besides), dict[str, str]()
    for value, _ in rule.points_by:
        by.setdefault(folded(value), value)
    for value in by.values():
        yield (OneOf(condition.field, (value,)), *all_), rule.points_for(value)
    others = (NoneOf(condition.field, tuple(by.values())),) if by else ()
    yield (*others, *all_), rule.points


def _of_group(rule: ScoreRule, points: int) -> tuple[int, int]:
    given = points if rule.cap is None else max(-rule.cap, min(rule.cap, points))
    return (given, 0) if rule.group is Group.BEHAVIOUR else (0, given)


def _fill(
    session: Session,
    touching: TouchRules,
    place: int,
    conditions: Sequence[Condition],
    points: tuple[int, int],
) -> None:
    met = leads_meeting(session, conditions, touching.today).subquery().c
    found = select(number(place), met.id, *map(number, points))
    if touching.few:
        found = found.where(met.id.in_(select(CONCERNED.c.lead_id)))
    session.connection().execute(insert(MET).from_select(_NAMES, found))
