"""What all touchpoints together give, as SQL: the same whole numbers that `rules.scoring` gives.

What SQL could not say exactly is named by `odd_leads`: points of a touchpoint's own under a cap or
with decay, and several unlike classes at one moment. Those leads are scored by the rules.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import (
    BigInteger,
    CompoundSelect,
    Select,
    and_,
    case,
    cast,
    func,
    literal_column,
    or_,
    select,
    union_all,
)

from leaddesk.derived.score_tables import CLASSES, DECAY_STEP
from leaddesk.derived.score_terms import (
    AT,
    NOTHING,
    TOUCH,
    Term,
    TouchRules,
    adds_up,
    among,
    bounded,
    by_kind,
    clamped,
    happened,
    is_class,
    micros_of,
    moment_of,
    number,
    of_rule,
    text_of,
)  # fmt: skip
from leaddesk.models import Touchpoint
from leaddesk.rules.ledger import MICRO
from leaddesk.rules.score_conditions import Happened
from leaddesk.rules.score_hits import OURS, decayed
from leaddesk.rules.score_rules import Group, Mode, RuleSet, ScoreRule
from leaddesk.rules.touchpoints import Direction

_SAMPLE = 10_000
_LIFT = 10**9
"""Points added before a division and taken off after it: it never meets a number below zero."""


def touch_rules(
    rules: RuleSet,
    today: date,
    products: Iterable[str],
    few: bool = False,
    frequent: Iterable[str] = (),
) -> TouchRules:
    active = [r for r in rules.rules if r.active and isinstance(r.condition, Happened)]
    return TouchRules(
        tuple(rule for rule in active if rule.mode is Mode.FIRST_CONTACT),
        tuple(rule for rule in active if rule.mode is not Mode.FIRST_CONTACT),
        today,
        tuple(products),
        few,
        tuple(frequent),
    )


def ask_for_products(rules: RuleSet) -> bool:
    conditions = (rule.condition for rule in rules.rules)
    return any(isinstance(c, Happened) and c.products for c in conditions)


def decay_rows(rules: TouchRules) -> list[tuple[int, int]]:
    """(place, millionths) of `DECAY`: what each decaying rule gives after so many days, up to the
    day from which on it gives nothing."""
    rows: list[tuple[int, int]] = []
    for nth, rule in enumerate(rules.decaying):
        assert rule.half_life_days
        for age in range(rules.today.toordinal()):
            micros = decayed(rule.points * MICRO, age, rule.half_life_days)
            if not micros:
                break
            rows.append((nth * DECAY_STEP + age, micros))
    return rows


def class_points(rules: TouchRules) -> Select[Any]:
    """(lead, moment, behaviour, fit, classes met) of the first contacts that were of one of the
    classes, in millionths."""
    of_kind: dict[str, ScoreRule] = {}
    for rule in rules.first:
        for kind in happened(rule).kinds:
            if of_kind.setdefault(kind, rule) is not rule:  # two classes by one touchpoint
                return _highest(union_all(*(_hits(rules, [rule]) for rule in rules.first)))
    return _highest(_hits(rules, rules.first))


def _hits(rules: TouchRules, of_class: Sequence[ScoreRule]) -> Select[Any]:
    """(lead, moment, behaviour, fit) of each touchpoint that is of one of these classes, no kind of
    which is in two of them, and before which there was no contact."""
    given = [
        case(
            {kind: _in_group(rules, rule, group) for rule in of_class for kind in _named(rule)},
            value=TOUCH.kind,
        ).label(group.value)
        for group in Group
    ]
    other = Touchpoint.__table__.alias("other").c
    theirs = and_(
        func.coalesce(other.direction, "") != text_of(Direction.OUT.value),
        other.kind.not_in([text_of(kind) for kind in sorted(OURS)]),
    )
    earlier: Select[Any] = select(literal_column("1")).where(
        other.lead_id == TOUCH.lead_id, moment_of(other) < AT, or_(theirs, is_class(rules, other))
    )
    is_one = or_(*(of_rule(rules, rule) for rule in of_class))
    found = select(TOUCH.lead_id, AT.label("at"), *given)
    return found.where(is_one, ~earlier.exists(), *among(rules))


def _named(rule: ScoreRule) -> tuple[str, ...]:
    return tuple(map(str, happened(rule).kinds))


def _highest(found: Select[Any] | CompoundSelect[Any]) -> Select[Any]:
    hits = found.subquery("hits").c
    highest = [func.max(hits[group.value]) for group in Group]
    best: Select[Any] = select(hits.lead_id, func.min(hits.at), *highest, func.count())
    return best.group_by(hits.lead_id)


def _in_group(rules: TouchRules, rule: ScoreRule, group: Group) -> Term:
    points = clamped(micros_of(rules, rule), rule.cap) if rule.group is group else NOTHING
    return cast(points, BigInteger)


def frequent_kinds() -> Select[Any]:
    """The kinds of touchpoints by how often they are met in a part of all."""
    some = select(TOUCH.kind).limit(_SAMPLE).subquery().c
    return select(some.kind).group_by(some.kind).order_by(func.count().desc(), some.kind)


def leads_with(kinds: Iterable[str]) -> Select[Any]:
    """The leads that have a touchpoint of these kinds."""
    wanted = [text_of(kind) for kind in sorted(kinds)]
    return select(TOUCH.lead_id).where(TOUCH.kind.in_(wanted)).group_by(TOUCH.lead_id)


def touch_points(rules: TouchRules) -> Select[Any]:
    """(lead, behaviour, fit) in whole points, the class of the first contact among them.

    One pass over the touchpoints, in the order in which they are kept.
    """
    sums: list[Term] = [TOUCH.lead_id]
    totals: dict[Group, list[str]] = {group: [] for group in Group}
    caps: dict[str, int | None] = {}
    for group in Group:
        if terms := by_kind(rules, group):
            name = f"all_{group.value}"
            sums.append(
                cast(func.sum(case(terms, value=TOUCH.kind, else_=0)), BigInteger).label(name)
            )
            totals[group].append(name)
            caps[name] = None
    for nth, rule in enumerate(rules.following):
        if not adds_up(rule):
            sums.append(bounded(rules, rule).label(f"rule_{nth}"))
            totals[rule.group].append(f"rule_{nth}")
            caps[f"rule_{nth}"] = rule.cap
    found = select(*sums).where(*among(rules)).group_by(TOUCH.lead_id).subquery("found")

    def whole(group: Group) -> Term:
        micros: Term = func.coalesce(CLASSES.c[group.value], 0)
        for name in totals[group]:
            micros = micros + clamped(func.coalesce(found.c[name], 0), caps[name])
        lifted = micros + number(MICRO // 2 + _LIFT * MICRO)
        return lifted.op("/", precedence=8)(number(MICRO)) - number(_LIFT)

    joined = found.outerjoin(CLASSES, CLASSES.c.lead_id == found.c.lead_id)
    points = (whole(group).label(group.value) for group in Group)
    return select(found.c.lead_id, *points).select_from(joined)


def odd_leads(rules: TouchRules) -> list[Select[Any]]:
    """Queries for the leads that only the rules themselves can score."""
    found: list[Select[Any]] = []
    kinds = {
        kind
        for rule in (*rules.first, *rules.following)
        if rule.own_points and (rule.half_life_days or not (adds_up(rule) or rule in rules.first))
        for kind in happened(rule).kinds
    }
    if kinds:
        of_kinds = TOUCH.kind.in_([text_of(kind) for kind in sorted(kinds)])
        own = select(TOUCH.lead_id).where(of_kinds, TOUCH.points.is_not(None), *among(rules))
        found.append(own.distinct())
    if rules.first and not rules.alike_classes:
        found.append(select(CLASSES.c.lead_id).where(CLASSES.c.met > 1))
    return found
