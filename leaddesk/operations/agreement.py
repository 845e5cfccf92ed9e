"""Setting the agreement between marketing and sales: its calendar and its rules."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select

from leaddesk.models import Segment, Setting, SlaVersion, User
from leaddesk.models.agreement_rules import HAND_OVER, read_sla_rules
from leaddesk.models.rights import demand
from leaddesk.models.work import Work
from leaddesk.models.working_calendar import CALENDAR
from leaddesk.rules.offers import HandOverRules, hand_over_problems, rules_to_json
from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.roles import Right
from leaddesk.rules.sla import SlaRule, latest, rule_problems, rule_to_json
from leaddesk.rules.working_calendar import (
    WorkCalendar,
    calendar_problems,
    calendar_to_json,
    working_time_of,
    works_before_long,
)


def set_calendar(work: Work, calendar: WorkCalendar) -> None:
    """When the company works. Clocks that run go by it at once, and those that have ended, too.

    Refused with the problems of `rules.working_calendar`.
    """
    demand(work, Right.SET_RULES)
    problems = calendar_problems(calendar)
    if not problems and not works_before_long(working_time_of(calendar), work.now):
        problems = (Problem("calendar_without_days"),)
    if problems:
        raise Refused(*problems)
    _keep(work, CALENDAR, calendar_to_json(calendar))
    work.title("calendar_set")


def set_hand_over(work: Work, rules: HandOverRules) -> None:
    """How leads come from marketing to sales, with which data, and why they may come back.

    Refused with the problems of `rules.offers.hand_over_problems`.
    """
    demand(work, Right.SET_RULES)
    if problems := hand_over_problems(rules, set(work.scalars(select(User.id)))):
        raise Refused(*problems)
    _keep(work, HAND_OVER, rules_to_json(rules))
    work.title("hand_over_set")


def _keep(work: Work, key: str, value: dict[str, Any]) -> None:
    kept = work.scalars(select(Setting).where(Setting.key == key)).first()
    if kept is None:
        work.add(Setting(key=key, value=value))
    elif kept.value != value:
        kept.value = value


def set_sla_rules(work: Work, rules: Sequence[SlaRule]) -> int:
    """Let these rules be in force from now on; those that are so already stay. Clocks that run go
    on by the version by which they have started. Returns how many are new.

    Refused with the problems of `rules.sla.rule_problems`.
    """
    demand(work, Right.SET_RULES)
    users, segments = set(work.scalars(select(User.id))), set(work.scalars(select(Segment.number)))
    if problems := [p for rule in rules for p in rule_problems(rule, users, segments)]:
        raise Refused(*problems)
    newest = latest(read_sla_rules(work))
    changed = [r for r in rules if r.key not in newest or newest[r.key].rule != r]
    for rule in changed:
        version = newest[rule.key].version + 1 if rule.key in newest else 1
        work.add(
            SlaVersion(
                key=rule.key, version=version, since=work.now, user_id=work.user_id,
                definition=rule_to_json(rule),
            )
        )  # fmt: skip
    work.title("sla_set", count=len(changed))
    return len(changed)
