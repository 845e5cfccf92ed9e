"""Single terms of the rules about touchpoints in SQL: when one is met, and what it gives then.

Points are counted in millionths, as `rules.ledger` counts them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Select,
    Subquery,
    and_,
    case,
    cast,
    func,
    literal_column,
    null,
    or_,
    select,
    type_coerce,
)
from sqlalchemy import literal as bound

from leaddesk.derived.score_tables import CONCERNED, DECAY, DECAY_STEP, MET
from leaddesk.models import Touchpoint
from leaddesk.models.portable import month_of
from leaddesk.rules.ledger import MICRO
from leaddesk.rules.score_conditions import Happened, folded_value
from leaddesk.rules.score_hits import OURS
from leaddesk.rules.score_rules import Group, Mode, Period, ScoreRule
from leaddesk.rules.touchpoints import Direction

TOUCH = Touchpoint.__table__.c
_MS_A_DAY = 86_400_000
_DAYS_BEFORE = date(1970, 1, 1).toordinal()
"""Added to days since 1970, so that a division never meets a number below zero."""

Term = ColumnElement[Any]


def moment_of(touch: Any) -> Term:
    """When it was, in milliseconds; as it is kept, so that the index of the moments serves."""
    return type_coerce(touch.at, BigInteger)


AT = moment_of(TOUCH)
NOTHING: Term = literal_column("0")


@dataclass(frozen=True, slots=True)
class TouchRules:
    """The active rules about touchpoints, and what they have to be told of the store.

    `products`: every spelling of a product among the touchpoints. `few`: only the leads that are
    `CONCERNED` are added up. `frequent`: kinds of touchpoints, those that most have first.
    """

    first: tuple[ScoreRule, ...]
    following: tuple[ScoreRule, ...]
    today: date
    products: tuple[str, ...] = ()
    few: bool = False
    frequent: tuple[str, ...] = ()
    count_from: date | None = None

    @property
    def decaying(self) -> list[ScoreRule]:
        return [rule for rule in (*self.first, *self.following) if rule.decays]

    @property
    def asking_besides(self) -> list[ScoreRule]:
        """Those that ask for something of the lead, too; the first has the place 0 in `MET`."""
        return [rule for rule in (*self.first, *self.following) if rule.besides]

    @property
    def alike_classes(self) -> bool:
        """Of several classes at one moment the one with the most points counts, and that is all
        that there is to say."""
        plain = all(rule.cap is None and not rule.decays for rule in self.first)
        return plain and len({rule.group for rule in self.first}) < 2


def among(rules: TouchRules) -> list[Term]:
    """What a touchpoint has to be one of to be looked at."""
    found = [TOUCH.lead_id.in_(select(CONCERNED.c.lead_id))] if rules.few else []
    return found + counted(rules, AT)


def counted(rules: TouchRules, at: Term) -> list[Term]:
    """Whether what was at that moment counts at all."""
    return [] if rules.count_from is None else [at >= number(day_ms(rules.count_from))]


def adds_up(rule: ScoreRule) -> bool:
    """Each hit counts by itself: they go into one sum with all others."""
    return rule.mode is not Mode.ONCE and rule.cap is None and rule.most is None


def by_kind(rules: TouchRules, group: Group) -> dict[str, Term]:
    """Kind -> what a touchpoint of it gives by the rules that simply add up."""
    wanted = [rule for rule in rules.following if adds_up(rule) and rule.group is group]
    kinds = dict.fromkeys(kind for rule in wanted for kind in happened(rule).kinds)
    terms: dict[str, Term] = {}
    for kind in kinds:
        term: Term | None = None
        for rule in wanted:
            if kind in happened(rule).kinds:
                given = _if_met(when_met(rules, rule), micros_of(rules, rule))
                term = given if term is None else term + given
        assert term is not None
        of_class = _class_of_kind(rules, kind)
        terms[kind] = term if of_class is None else case((of_class, NOTHING), else_=term)
    return frequent_first(rules, terms, NOTHING) if terms else terms


def frequent_first(
    rules: TouchRules, terms: dict[str, Term], other: Term | None
) -> dict[str, Term]:
    """What most touchpoints are is asked for first, also if it gives nothing (`other`): each
    comparison with each of them takes its time."""
    nothing: Term = null() if other is None else other
    first = {kind: terms.get(kind, nothing) for kind in rules.frequent}
    return {**first, **{kind: term for kind, term in terms.items() if kind not in first}}


def follows(rules: TouchRules, rule: ScoreRule) -> list[Term]:
    """Whether a touchpoint meets the rule as a next activity."""
    conditions = [TOUCH.kind.in_(kinds_of(rule)), *when_met(rules, rule)]
    if rules.first:
        conditions.append(~and_(is_class(rules), is_first(rules)))
    return conditions


def limited(rules: TouchRules, rule: ScoreRule) -> Subquery:
    """(lead, micros): what the first so many touchpoints of each period give by the rule."""
    assert rule.period is not None and rule.most is not None
    order = func.row_number().over(
        partition_by=(TOUCH.lead_id, _period(rule.period)), order_by=(TOUCH.at, TOUCH.id)
    )
    met = (
        select(TOUCH.lead_id, micros_of(rules, rule).label("micros"), order.label("nth"))
        .where(*follows(rules, rule), *among(rules))
        .subquery()
        .c
    )
    found = select(met.lead_id, cast(func.sum(met.micros), BigInteger).label("micros"))
    return found.where(met.nth <= number(rule.most)).group_by(met.lead_id).subquery()


def _period(period: Period) -> Term:
    """The same number for all moments of one stretch of the calendar."""
    if period in (Period.MONTH, Period.YEAR):
        month = month_of(AT)
        return month if period is Period.MONTH else month.op("/", precedence=8)(number(100))
    day = _day_of(AT)
    return day if period is Period.DAY else (day - number(1)).op("/", precedence=8)(number(7))


def _day_of(at: Term) -> Term:
    """The days since the year 1, as `date.toordinal` counts them."""
    return (at + number(_DAYS_BEFORE * _MS_A_DAY)).op("/", precedence=8)(number(_MS_A_DAY))


def bounded(rules: TouchRules, rule: ScoreRule) -> Term:
    """What all touchpoints together give by a rule that has a cap or counts once."""
    hit = case((and_(*follows(rules, rule)), micros_of(rules, rule)))
    if rule.mode is not Mode.ONCE:
        return cast(func.sum(hit), BigInteger)
    # All have the same sign: what is worth most is the one farthest from nothing.
    return cast(func.max(hit) if rule.points > 0 else func.min(hit), BigInteger)


def _class_of_kind(rules: TouchRules, kind: str) -> Term | None:
    """Whether a touchpoint of this kind is one of the first contact; None: it never is."""
    whens = [when_met(rules, rule) for rule in rules.first if kind in happened(rule).kinds]
    if not whens:
        return None
    if all(whens):
        return and_(or_(*(and_(*when) for when in whens)), is_first(rules))
    return is_first(rules)


def is_first(rules: TouchRules) -> Term:
    """Whether there was no contact before the touchpoint, of which it is known that it is one."""
    other = Touchpoint.__table__.alias("other").c
    theirs = and_(
        func.coalesce(other.direction, "") != text_of(Direction.OUT.value),
        other.kind.not_in([text_of(kind) for kind in sorted(OURS)]),
    )
    earlier: Select[Any] = select(literal_column("1")).where(
        other.lead_id == TOUCH.lead_id,
        moment_of(other) < AT,
        *counted(rules, moment_of(other)),
        or_(theirs, is_class(rules, other)),
    )
    return ~earlier.correlate(Touchpoint.__table__).exists()


def is_class(rules: TouchRules, touch: Any = TOUCH) -> Term:
    return or_(*(of_rule(rules, rule, touch) for rule in rules.first))


def of_rule(rules: TouchRules, rule: ScoreRule, touch: Any = TOUCH) -> Term:
    """Whether a touchpoint meets the rule."""
    return and_(touch.kind.in_(kinds_of(rule)), *when_met(rules, rule, touch))


def when_met(rules: TouchRules, rule: ScoreRule, touch: Any = TOUCH) -> list[Term]:
    """What a touchpoint of the right kind has to be like besides."""
    wanted, found, at = happened(rule), [], moment_of(touch)
    if wanted.direction:
        found.append(func.coalesce(touch.direction, "") == text_of(wanted.direction))
    if wanted.outcomes:
        outcomes = [text_of(outcome) for outcome in wanted.outcomes]
        found.append(func.coalesce(touch.outcome, "").in_(outcomes))
    if wanted.products:
        asked = {folded_value(product) for product in wanted.products}
        spelt = [text_of(p) for p in ("", *rules.products) if folded_value(p) in asked]
        found.append(func.coalesce(touch.product, "").in_(spelt))
    if rule.valid_from is not None:
        found.append(number(day_ms(rule.valid_from)) <= at)
    if rule.valid_to is not None:
        found.append(number(day_ms(rule.valid_to) + _MS_A_DAY) > at)
    if wanted.within_days is not None:
        found.append(at >= number(day_ms(rules.today - timedelta(days=wanted.within_days))))
    if rule.besides:
        place = number(rules.asking_besides.index(rule))
        found.append(touch.lead_id.in_(select(MET.c.lead_id).where(MET.c.place == place)))
    return found


def micros_of(rules: TouchRules, rule: ScoreRule) -> Term:
    """The millionths that the rule gives for a touchpoint that meets it."""
    if rule.decays:
        first = rules.decaying.index(rule) * DECAY_STEP
        today = rules.today.toordinal()
        day = _day_of(AT)
        age = case((day < number(today), number(today) - day), else_=0)
        found = select(DECAY.c.micros).where(DECAY.c.place == number(first) + age)
        return func.coalesce(found.scalar_subquery(), 0)
    if rule.own_points:
        given = cast(func.coalesce(TOUCH.points, number(rule.points)), BigInteger)
        return given * number(MICRO)
    return number(rule.points * MICRO)


def clamped(micros: Term, cap: int | None) -> Term:
    if cap is None:
        return micros
    most = number(cap * MICRO)
    least = number(-cap * MICRO)
    return case((micros > most, most), (micros < least, least), else_=micros)


def _if_met(when: list[Term], micros: Term) -> Term:
    return case((and_(*when), micros), else_=NOTHING) if when else micros


def happened(rule: ScoreRule) -> Happened:
    assert isinstance(rule.condition, Happened)
    return rule.condition


def kinds_of(rule: ScoreRule) -> list[Term]:
    return [text_of(kind) for kind in happened(rule).kinds]


def text_of(value: str) -> Term:
    return bound(str(value))


def number(value: int) -> Term:
    return literal_column(str(int(value)), BigInteger)


def day_ms(day: date) -> int:
    start = datetime(day.year, day.month, day.day, tzinfo=UTC)
    return (start - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(milliseconds=1)
