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
    Select,
    and_,
    case,
    cast,
    func,
    select,
    union_all,
)

from leaddesk.derived.score_tables import DECAY_STEP
from leaddesk.derived.score_terms import (
    NOTHING,
    TOUCH,
    Term,
    TouchRules,
    adds_up,
    among,
    bounded,
    by_kind,
    clamped,
    frequent_first,
    happened,
    is_first,
    limited,
    micros_of,
    number,
    of_rule,
    text_of,
    when_met,
)  # fmt: skip
from leaddesk.models.portable import larger
from leaddesk.rules.ledger import MICRO
from leaddesk.rules.score_conditions import Happened
from leaddesk.rules.score_hits import left_of
from leaddesk.rules.score_rules import OF_RULES, Group, Mode, RuleSet, ScoreRule

_SAMPLE = 10_000
_LEAST = -(10**17)
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
        rules.count_from,
    )


def ask_for_products(rules: RuleSet) -> bool:
    conditions = (rule.condition for rule in rules.rules)
    return any(isinstance(c, Happened) and c.products for c in conditions)


def decay_rows(rules: TouchRules) -> list[tuple[int, int]]:
    """(place, millionths) of `DECAY`: what each decaying rule gives after so many days, up to the
    day from which on it gives nothing."""
    rows: list[tuple[int, int]] = []
    for nth, rule in enumerate(rules.decaying):
        for age in range(rules.today.toordinal()):
            micros = left_of(rule, rule.points * MICRO, age)
            if not micros:
                break
            rows.append((nth * DECAY_STEP + age, micros))
    return rows


def _class_sets(rules: TouchRules) -> list[tuple[ScoreRule, ...]]:
    """The classes of the first contact so that no kind is in two of a set: one touchpoint may be of
    several."""
    kinds = [str(kind) for rule in rules.first for kind in happened(rule).kinds]
    if len(set(kinds)) == len(kinds):
        return [rules.first] if rules.first else []
    return [(rule,) for rule in rules.first]


def _highest(rules: TouchRules, of_class: Sequence[ScoreRule], group: Group) -> Term | None:
    """What the class of the first contact gives to the group, of these classes."""
    given: dict[str, Term] = {
        str(kind): case((and_(is_first(rules), *when_met(rules, rule)), _of_class(rules, rule)))
        for rule in of_class
        if rule.group is group
        for kind in happened(rule).kinds
    }
    if not given:
        return None
    return cast(func.max(case(frequent_first(rules, given, None), value=TOUCH.kind)), BigInteger)


def _of_class(rules: TouchRules, rule: ScoreRule) -> Term:
    return cast(clamped(micros_of(rules, rule), rule.cap), BigInteger)


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
    totals: dict[Group, list[str]] = {group: [] for group in OF_RULES}
    caps: dict[str, int | None] = {}
    classes: dict[Group, list[str]] = {group: [] for group in OF_RULES}
    for group in OF_RULES:
        for nth, of_class in enumerate(_class_sets(rules)):
            if (highest := _highest(rules, of_class, group)) is not None:
                classes[group].append(f"class_{nth}_{group.value}")
                sums.append(highest.label(classes[group][-1]))
        if terms := by_kind(rules, group):
            name = f"all_{group.value}"
            sums.append(
                cast(func.sum(case(terms, value=TOUCH.kind, else_=0)), BigInteger).label(name)
            )
            totals[group].append(name)
            caps[name] = None
    apart: dict[str, Any] = {}
    for nth, rule in enumerate(rules.following):
        if rule.most is not None:
            apart[f"rule_{nth}"] = limited(rules, rule)
            totals[rule.group].append(f"rule_{nth}")
            caps[f"rule_{nth}"] = rule.cap
        elif not adds_up(rule):
            sums.append(bounded(rules, rule).label(f"rule_{nth}"))
            totals[rule.group].append(f"rule_{nth}")
            caps[f"rule_{nth}"] = rule.cap
    found = select(*sums).where(*among(rules)).group_by(TOUCH.lead_id).subquery("found")
    joined: Any = found
    for table in apart.values():
        joined = joined.outerjoin(table, table.c.lead_id == found.c.lead_id)

    def whole(group: Group) -> Term:
        micros = _best([found.c[name] for name in classes[group]])
        for name in totals[group]:
            given = apart[name].c.micros if name in apart else found.c[name]
            micros = micros + clamped(func.coalesce(given, 0), caps[name])
        lifted = micros + number(MICRO // 2 + _LIFT * MICRO)
        return lifted.op("/", precedence=8)(number(MICRO)) - number(_LIFT)

    both = (whole(group).label(group.value) for group in OF_RULES)
    return select(found.c.lead_id, *both).select_from(joined)


def _best(given: Sequence[Term]) -> Term:
    """The most of what some of them give; nothing if none does."""
    if len(given) < 2:
        return func.coalesce(given[0], 0) if given else NOTHING
    most: Term = larger(*(func.coalesce(value, number(_LEAST)) for value in given))
    return case((most > number(_LEAST), most), else_=0)


def odd_leads(rules: TouchRules) -> list[Select[Any]]:
    """Queries for the leads that only the rules themselves can score."""
    found: list[Select[Any]] = []
    kinds = {
        kind
        for rule in (*rules.first, *rules.following)
        if rule.own_points and (rule.decays or not (adds_up(rule) or rule in rules.first))
        for kind in happened(rule).kinds
    }
    if kinds:
        of_kinds = TOUCH.kind.in_([text_of(kind) for kind in sorted(kinds)])
        own = select(TOUCH.lead_id).where(of_kinds, TOUCH.points.is_not(None), *among(rules))
        found.append(own.distinct())
    if rules.first and not rules.alike_classes:
        hits = [
            select(TOUCH.lead_id).where(of_rule(rules, rule), is_first(rules), *among(rules))
            for rule in rules.first
        ]
        met = union_all(*hits).subquery().c
        found.append(select(met.lead_id).group_by(met.lead_id).having(func.count() > 1))
    return found
