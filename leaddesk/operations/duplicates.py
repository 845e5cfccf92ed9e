"""Who is taken for one and the same: the rules, and what people say to it."""

from __future__ import annotations

from leaddesk.models import NotDuplicate
from leaddesk.models.duplicate_rules import DUPLICATE_RULES
from leaddesk.models.records import find_record
from leaddesk.models.rights import demand
from leaddesk.models.set_values import keep_setting
from leaddesk.models.work import Work
from leaddesk.rules.duplicates import DuplicateRules, rules_problems, rules_to_json
from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.roles import Right


def set_duplicate_rules(work: Work, rules: DuplicateRules) -> None:
    """Keep these rules; the next scan goes by them. Refused with the problems of
    `rules.duplicates.rules_problems`."""
    demand(work, Right.SET_RULES)
    problems = rules_problems(rules)
    if problems:
        raise Refused(*problems)
    keep_setting(work, DUPLICATE_RULES, rules_to_json(rules))
    work.title("duplicate_rules_set")


def keep_apart(work: Work, one: int, other: int) -> None:
    """They are no duplicate of each other: remembered, and not proposed again."""
    demand(work, Right.WORK)
    low, high = sorted((find_record(work, one).lead.id, find_record(work, other).lead.id))
    if low == high:
        raise Refused(Problem("merge_itself"))
    if work.get(NotDuplicate, (low, high)) is None:
        work.add(NotDuplicate(lead_id=low, other_id=high, at=work.now, user_id=work.user_id))
    work.title("kept_apart", name=find_record(work, low).name, other=find_record(work, high).name)
