"""Follow-ups that rules make by themselves, and setting those rules."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import select

from leaddesk.models import FollowUp, FollowUpRule, take_ids
from leaddesk.models.follow_up_finds import found_by, made_since, read_follow_up_rules
from leaddesk.models.follow_up_settings import days_off, read_follow_up_settings
from leaddesk.models.rights import demand
from leaddesk.models.work import Work
from leaddesk.rules.follow_up_rules import Find, rule_problems, rule_to_json, with_room
from leaddesk.rules.follow_up_rules import FollowUpRule as Rule
from leaddesk.rules.follow_ups import Origin
from leaddesk.rules.problem import Refused
from leaddesk.rules.roles import Right
from leaddesk.rules.working_days import IsHoliday, add_working_days


def set_follow_up_rule(work: Work, rule: Rule) -> int:
    """Keep the rule of this kind; returns its version, which goes up with each change. Refused
    with the problems of `rules.follow_up_rules.rule_problems`."""
    demand(work, Right.SET_RULES)
    version = _keep(work, rule)
    work.title("follow_up_rule_set", rule=rule.key)
    return version


def set_follow_up_rules(work: Work, rules: Sequence[Rule]) -> int:
    """Several of them in one step; returns how many."""
    demand(work, Right.SET_RULES)
    for rule in rules:
        _keep(work, rule)
    work.title("follow_up_rules_set", count=len(rules))
    return len(rules)


def _keep(work: Work, rule: Rule) -> int:
    if problems := rule_problems(rule):
        raise Refused(*problems)
    kept = work.scalars(select(FollowUpRule).where(FollowUpRule.key == rule.key)).first()
    definition = rule_to_json(rule)
    if kept is None:
        kept = FollowUpRule(key=rule.key, version=1, definition=definition)
        work.add(kept)
    if (kept.definition, kept.active) != (definition, rule.active):
        kept.definition, kept.active = definition, rule.active
        kept.version = (kept.version or 1) + 1
    return kept.version


def make_follow_ups(work: Work) -> int:
    """Let all active rules make what they find; returns how many. The program does this by itself
    from time to time: it is nobody's step, and what it finds again it does not make again."""
    work.done_by_itself()
    settings = read_follow_up_settings(work)
    now = work.now.astimezone()
    finds: list[tuple[Rule, Find]] = []
    for rule in read_follow_up_rules(work):
        if rule.active:
            finds += [(rule, find) for find in found_by(work, rule, work.now)]
    if not finds:
        return 0
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    chosen, _ = with_room(
        [find for _, find in finds], made_since(work, midnight), settings.most_a_day
    )
    by_find = {id(find): rule for rule, find in finds}
    _insert(work, [(by_find[id(find)], find) for find in chosen], now.date(), days_off(work))
    work.title("follow_ups_made", count=len(chosen))
    return len(chosen)


def _insert(work: Work, chosen: list[tuple[Rule, Find]], today: date, off: IsHoliday) -> None:
    if not chosen:
        return
    first = take_ids(work.connection(), FollowUp.__tablename__, len(chosen))
    due: dict[int, date] = {
        rule.ahead: add_working_days(today, rule.ahead, off) for rule, _ in chosen
    }
    rows: list[tuple[Any, ...]] = [
        (
            find.lead_id, row, due[rule.ahead], find.user_id, work.now, rule.activity.value,
            rule.key, {**find.reason, "version": rule.version},
        )
        for row, (rule, find) in enumerate(chosen, first)
    ]  # fmt: skip
    work.insert_many(
        FollowUp,
        ("lead_id", "id", "due_on", "user_id", "created_at", "kind", "rule_key", "reason"),
        rows, origin=Origin.AUTO.value, snoozes=0, reschedules=0, dropped=False,
    )  # fmt: skip
