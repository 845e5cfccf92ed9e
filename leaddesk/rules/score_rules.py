"""Score rules as data: what gives how many points, how often, and from when to when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from leaddesk.rules.condition_problems import condition_problems
from leaddesk.rules.conditions import OneOf, folded
from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.score_conditions import (
    FACT_OF_FIELD,
    AttributeCondition,
    Condition,
    Happened,
    attribute_from_json,
    condition_from_json,
    condition_to_json,
)


class Group(StrEnum):
    """Which of the two numbers a rule adds to."""

    BEHAVIOUR = "behaviour"
    """What they did."""
    FIT = "fit"
    """Do we have what they need, and are they whom we want."""
    ASSESSMENT = "assessment"
    """What inside sales thinks: answers of the checklist. No rule gives points to it."""


OF_RULES = (Group.BEHAVIOUR, Group.FIT)
"""The groups that rules give points to."""


class Mode(StrEnum):
    """How often a rule about touchpoints counts. A rule about a field counts once in any mode."""

    FIRST_CONTACT = "first_contact"
    """One of the classes of the first contact: the highest that applies, and only that one."""
    EACH = "each"
    """Each time it happens."""
    ONCE = "once"
    """However often it happens; the time that is worth most now."""


class Period(StrEnum):
    """A stretch of the calendar, in UTC: a rule may count no more than so often in each."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"

    def of(self, day: date) -> int:
        """The same number for all days of one stretch. Weeks begin on Monday."""
        match self:
            case Period.DAY:
                return day.toordinal()
            case Period.WEEK:
                return (day.toordinal() - 1) // 7
            case Period.MONTH:
                return day.year * 100 + day.month
        return day.year


@dataclass(frozen=True, slots=True)
class ScoreRule:
    """One rule. `besides`: what must be so of the lead, too, for the rule to count. `cap` bounds
    what the rule can give in all (points, without sign).

    `points_by`: of a rule that lists values of a field, what a value gives instead of `points`.
    `most`: the first so many touchpoints of each `period` count.
    `half_life_days`: after so many days a touchpoint gives half; `linear_days`: it gives evenly
    less, and after so many days nothing. `valid_from`/`valid_to` (both
    included) bound the days of the touchpoints that count; of a rule about a field, the days on
    which it counts. `own_points`: where a touchpoint carries its own points, those count instead.
    """

    key: str
    group: Group
    points: int
    condition: Condition
    mode: Mode = Mode.EACH
    cap: int | None = None
    half_life_days: int | None = None
    active: bool = True
    valid_from: date | None = None
    valid_to: date | None = None
    version: int = 1
    own_points: bool = False
    points_by: tuple[tuple[str, int], ...] = ()
    most: int | None = None
    period: Period | None = None
    linear_days: int | None = None
    besides: tuple[AttributeCondition, ...] = ()

    def valid_on(self, day: date) -> bool:
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_to is None or day <= self.valid_to
        )

    def points_for(self, value: str) -> int:
        """What the field gives where this stands in it and the rule is met."""
        wanted = folded(value)
        return next((p for v, p in self.points_by if folded(v) == wanted), self.points)

    @property
    def decays(self) -> bool:
        return self.half_life_days is not None or self.linear_days is not None

    @property
    def dated(self) -> bool:
        return self.valid_from is not None or self.valid_to is not None

    @property
    def moves(self) -> bool:
        """Whether it gives something else tomorrow though nothing happens."""
        if isinstance(self.condition, Happened):
            return self.decays or self.condition.within_days is not None
        return self.dated

    @property
    def simple(self) -> bool:
        """The kind or value alone decides, each time, with the same points for ever."""
        return (
            self.mode is not Mode.ONCE
            and self.cap is None
            and self.most is None
            and not self.decays
            and not self.dated
            and not self.besides
            and not (isinstance(self.condition, Happened) and not self.condition.any_of_kind)
        )


@dataclass(frozen=True, slots=True)
class RuleSet:
    """All rules as they were set at one time. `version` goes up with each change.

    `caps`: what a group can give in all (points, without sign). `count_from`: touchpoints of
    earlier days do not count, as if history began there. `answers`: what a yes and a no to each
    question of the checklist give, by the question's id.
    """

    rules: tuple[ScoreRule, ...]
    threshold: int
    version: int = 1
    caps: tuple[tuple[Group, int], ...] = ()
    count_from: date | None = None
    answers: tuple[tuple[int, int, int], ...] = ()

    def cap_of(self, group: Group) -> int | None:
        return dict(self.caps).get(group)

    def bounded(self, group: Group, points: int) -> int:
        """What of these points counts."""
        cap = self.cap_of(group)
        return points if cap is None else max(-cap, min(cap, points))


def rule_problems(rule: ScoreRule) -> tuple[Problem, ...]:
    """Why a rule could not be evaluated; none if it can."""
    found = []
    touching = isinstance(rule.condition, Happened)
    if rule.mode is Mode.FIRST_CONTACT and not touching:
        found.append(Problem("rule_first_contact_needs_touchpoint", value=rule.key))
    if any(days is not None and days < 1 for days in (rule.half_life_days, rule.linear_days)):
        found.append(Problem("rule_half_life", value=rule.key))
    if rule.half_life_days is not None and rule.linear_days is not None:
        found.append(Problem("rule_two_decays", value=rule.key))
    if rule.cap is not None and rule.cap < 0:
        found.append(Problem("rule_cap", value=rule.key))
    if rule.valid_from and rule.valid_to and rule.valid_to < rule.valid_from:
        found.append(Problem("rule_dates", value=rule.key))
    if (rule.most is None) != (rule.period is None) or (rule.most is not None and rule.most < 1):
        found.append(Problem("rule_most", value=rule.key))
    if rule.most is not None and not (touching and rule.mode is Mode.EACH):
        found.append(Problem("rule_most_needs_each", value=rule.key))
    if rule.group is Group.ASSESSMENT:
        found.append(Problem("rule_assessment", value=rule.key))
    if not isinstance(rule.condition, Happened):
        values = rule.condition.values if isinstance(rule.condition, OneOf) else ()
        if not {folded(v) for v, _ in rule.points_by} <= {folded(v) for v in values}:
            found.append(Problem("rule_points_by", value=rule.key))
        found += condition_problems([rule.condition, *rule.besides])
    else:
        if rule.points_by:
            found.append(Problem("rule_points_by", value=rule.key))
        if rule.condition.within_days is not None and rule.condition.within_days < 0:
            found.append(Problem("condition_days", field="lead.last_touch"))
        found += condition_problems(rule.besides)
    for besides in rule.besides:
        if besides.field not in FACT_OF_FIELD:
            found.append(Problem("condition_field_unknown", value=besides.field))
    return tuple(found)


def rule_to_json(rule: ScoreRule) -> dict[str, object]:
    """Plain texts, numbers, lists; dates as ISO text."""
    return {
        "key": rule.key,
        "group": rule.group.value,
        "points": rule.points,
        "condition": condition_to_json(rule.condition),
        "mode": rule.mode.value,
        "cap": rule.cap,
        "half_life_days": rule.half_life_days,
        "active": rule.active,
        "valid_from": rule.valid_from.isoformat() if rule.valid_from else None,
        "valid_to": rule.valid_to.isoformat() if rule.valid_to else None,
        "version": rule.version,
        "own_points": rule.own_points,
        "points_by": [list(pair) for pair in rule.points_by],
        "most": rule.most,
        "period": rule.period.value if rule.period else None,
        "linear_days": rule.linear_days,
        "besides": [condition_to_json(condition) for condition in rule.besides],
    }


def rule_from_json(data: Mapping[str, object]) -> ScoreRule:
    """The rule again. Refused("rule_unreadable"), a condition's code, or one of rule_problems."""
    condition = data.get("condition")
    if not isinstance(condition, Mapping):
        raise Refused(Problem("rule_unreadable"))
    try:
        rule = ScoreRule(
            key=_text(data["key"]),
            group=Group(_text(data["group"])),
            points=_whole(data["points"]),
            condition=condition_from_json(condition),
            mode=Mode(_text(data.get("mode", Mode.EACH))),
            cap=_whole_or_none(data.get("cap")),
            half_life_days=_whole_or_none(data.get("half_life_days")),
            active=data.get("active", True) is True,
            valid_from=_day(data.get("valid_from")),
            valid_to=_day(data.get("valid_to")),
            version=_whole(data.get("version", 1)),
            own_points=data.get("own_points", False) is True,
            points_by=_points_by(data.get("points_by")),
            most=_whole_or_none(data.get("most")),
            period=Period(_text(period)) if (period := data.get("period")) else None,
            linear_days=_whole_or_none(data.get("linear_days")),
            besides=_besides(data.get("besides")),
        )
    except (KeyError, ValueError, TypeError) as unreadable:
        raise Refused(Problem("rule_unreadable")) from unreadable
    if problems := rule_problems(rule):
        raise Refused(*problems)
    return rule


def _text(value: object) -> str:
    if not isinstance(value, str) or not value:
        raise ValueError
    return value


def _whole(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise ValueError
    return value


def _whole_or_none(value: object) -> int | None:
    return None if value is None else _whole(value)


def _points_by(value: object) -> tuple[tuple[str, int], ...]:
    if value is None:
        return ()
    if not isinstance(value, list | tuple):
        raise ValueError
    return tuple((_text(name), _whole(points)) for name, points in value)


def _besides(value: object) -> tuple[AttributeCondition, ...]:
    if value is None:
        return ()
    if not isinstance(value, list | tuple) or not all(isinstance(v, Mapping) for v in value):
        raise ValueError
    return tuple(attribute_from_json(item) for item in value)


def _day(value: object) -> date | None:
    return None if value is None else date.fromisoformat(_text(value))
