"""Rules of the segments: setting them, following what they suggest, letting them set by
themselves."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import func, select

from leaddesk.models import Lead, Membership, Segment, SegmentRefusal, StageCount
from leaddesk.models.keys import RowKey
from leaddesk.models.many_leads import read_leads
from leaddesk.models.qualification import read_questions
from leaddesk.models.quick import plain_values
from leaddesk.models.records import find_record
from leaddesk.models.rights import demand
from leaddesk.models.rulebook import read_rules
from leaddesk.models.segment_rules import (
    hits,
    read_segment_rules,
    refusal_key,
    refuse,
    suggested,
    to_be_set,
    to_be_taken,
)
from leaddesk.models.work import Work
from leaddesk.rules.conditions import Conditions
from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.roles import Right
from leaddesk.rules.rule_sets import segments_scored
from leaddesk.rules.segment_rules import (
    RuleMode,
    SegmentRule,
    default_rule,
    segment_rule_problems,
    segment_rule_to_json,
)
from leaddesk.rules.segments import Origin
from leaddesk.rules.stages import Stage


def set_segment_rule(work: Work, number: int, any_of: Sequence[Conditions], mode: RuleMode) -> int:
    """Keep the rule of the segment; returns its version, which goes up with each change.

    Refused with the problems of `rules.segment_rules.segment_rule_problems`, or with
    "segment_rule_everybody" where it would hit each of several leads.
    """
    demand(work, Right.SET_RULES)
    segment = _segment(work, number)
    rules = read_segment_rules(work, all_of_them=True)
    rule = SegmentRule(tuple(tuple(group) for group in any_of), mode, rules[number].version)
    problems = segment_rule_problems(
        number, rule, segments=rules, others=rules, scored=segments_scored(read_rules(work)),
        questions={question.key for question in read_questions(work)},
    )  # fmt: skip
    if problems:
        raise Refused(*problems)
    if rule.is_used and _hits_everybody(work, rule):
        raise Refused(Problem("segment_rule_everybody", value=str(number)))
    if rule != rules[number]:
        segment.rule = segment_rule_to_json(rule)
        segment.rule_version = rule.version + 1
    work.title("segment_rule_set", number=number, name=segment.name_de)
    return segment.rule_version


def reset_segment_rule(work: Work, number: int) -> int:
    """Let the rule of the segment be as it comes; returns its version."""
    usual = default_rule(number)
    return set_segment_rule(work, number, usual.any_of, usual.mode)


def accept_suggestions(work: Work, number: int, lead_ids: Iterable[int] | None = None) -> int:
    """Put leads that the rule suggests into the segment: these (as far as they are suggested), or
    all; returns how many. Refused("nothing_suggested")."""
    demand(work, Right.WORK)
    leads = _suggested(work, number, lead_ids)
    version = read_segment_rules(work)[number].version
    _put(work, number, leads, version, work.user_id)
    work.title("suggestions_accepted", count=len(leads), number=number, name=_name(work, leads))
    return len(leads)


def refuse_suggestions(work: Work, number: int, lead_ids: Iterable[int] | None = None) -> int:
    """Suggest these (or all of the segment) no more, until the rule is another; returns how many.
    Refused("nothing_suggested")."""
    demand(work, Right.WORK)
    leads = _suggested(work, number, lead_ids)
    refuse(work, [(lead, number) for lead in leads])
    work.title("suggestions_refused", count=len(leads), number=number, name=_name(work, leads))
    return len(leads)


def renew_suggestions(work: Work, number: int) -> int:
    """Let the rule say again what people have refused; returns of how many leads."""
    demand(work, Right.WORK)
    _segment(work, number)
    leads = list(
        work.scalars(select(SegmentRefusal.lead_id).where(SegmentRefusal.segment == number))
    )
    work.delete_many(SegmentRefusal, [refusal_key(lead, number) for lead in leads])
    work.title("suggestions_renewed", count=len(leads), number=number)
    return len(leads)


def set_by_rules(work: Work) -> tuple[int, int]:
    """Let all rules that set do so: how many leads come into a segment, and how many leave one that
    a rule had put them in and that they do not fit any more. The program does this by itself: it is
    nobody's step."""
    work.done_by_itself()
    today = work.now.astimezone().date()
    put = taken = 0
    for number, rule in read_segment_rules(work).items():
        if rule.mode is not RuleMode.SET or not rule.any_of:
            continue
        new, gone = to_be_set(work, number, rule, today), to_be_taken(work, number, rule, today)
        _put(work, number, new, rule.version, None)
        work.delete_many(Membership, [RowKey(Membership.journal_code, n, number) for n in gone])
        put, taken = put + len(new), taken + len(gone)
    work.title("segments_by_rule", count=put + taken, put=put, taken=taken)
    return put, taken


def _put(work: Work, number: int, leads: Sequence[int], version: int, user_id: int | None) -> None:
    work.insert_many(
        Membership,
        ("lead_id", "segment", "since", "user_id", "origin", "rule_version"),
        [(lead, number, work.now, user_id, Origin.RULE.value, version) for lead in leads],
    )


def _suggested(work: Work, number: int, lead_ids: Iterable[int] | None) -> list[int]:
    """The leads that the rule of the segment suggests now, in order."""
    _segment(work, number)
    rule = read_segment_rules(work).get(number)
    found: list[int] = []
    if rule is not None and rule.is_used:
        today = work.now.astimezone().date()
        found = plain_values(work, suggested(work, number, rule, today).order_by(Lead.id))
    if lead_ids is not None:
        wanted = set(read_leads(work, lead_ids))
        found = [lead for lead in found if lead in wanted]
    if not found:
        raise Refused(Problem("nothing_suggested", value=str(number)))
    return found


def _hits_everybody(work: Work, rule: SegmentRule) -> bool:
    counted = select(func.sum(StageCount.leads)).where(
        StageCount.segment == 0, StageCount.stage != int(Stage.EXCLUDED)
    )
    total = work.scalar(counted) or 0
    met = hits(work, rule, work.now.astimezone().date()).subquery()
    return total > 1 and work.scalar(select(func.count()).select_from(met)) == total


def _segment(work: Work, number: int) -> Segment:
    segment = work.get(Segment, number)
    if segment is None:
        raise Refused(Problem("segment_unknown", value=str(number)))
    return segment


def _name(work: Work, leads: Sequence[int]) -> str:
    return find_record(work, leads[0]).name if len(leads) == 1 else ""
