"""What score rules and segment rules ask of each other: neither may go on changing the other."""

from __future__ import annotations

from sqlalchemy.orm import Session

from leaddesk.models.segment_rules import read_segment_rules
from leaddesk.rules.problem import Problem
from leaddesk.rules.rule_sets import segments_scored
from leaddesk.rules.score_rules import RuleSet
from leaddesk.rules.segment_rules import hangs_on_score


def score_segment_problems(session: Session, rules: RuleSet) -> tuple[Problem, ...]:
    """Of these score rules. Codes: condition_segment_unknown and score_segment_circle (value: the
    segment; its rule, which sets by itself, asks for the score)."""
    asked = segments_scored(rules)
    if not asked:
        return ()
    kept = read_segment_rules(session, all_of_them=True)
    found = [Problem("condition_segment_unknown", value=str(n)) for n in sorted(asked - {*kept})]
    found += [
        Problem("score_segment_circle", value=str(number))
        for number in sorted(asked)
        if hangs_on_score(number, kept)
    ]
    return tuple(found)
