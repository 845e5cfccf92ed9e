"""Who is in which segment, and what the segments are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import select

from leaddesk.models import Membership, Segment
from leaddesk.models.keys import RowKey
from leaddesk.models.many_leads import listed, read_leads, these
from leaddesk.models.records import find_record
from leaddesk.models.rights import demand
from leaddesk.models.segment_rules import refuse
from leaddesk.models.work import Work
from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.roles import Right
from leaddesk.rules.segment_steering import steering_problems
from leaddesk.rules.segments import LAST_IN_MASK, Origin


def set_segments(
    work: Work, lead_ids: Iterable[int], wanted: Mapping[int, bool], origin: Origin = Origin.HAND
) -> int:
    """Put the leads into the segments that are True, take them out of those that are False.

    Returns how many memberships changed.
    """
    demand(work, Right.WORK)
    for number in wanted:
        if work.get(Segment, number) is None:
            raise Refused(Problem("segment_unknown", value=str(number)))
    leads = list(dict.fromkeys(lead_ids))
    present = _memberships(work, leads)
    pairs = [(lead, number, on) for lead in leads for number, on in wanted.items()]
    put = [(lead, number) for lead, number, on in pairs if on and number not in present[lead]]
    taken = [(lead, number) for lead, number, on in pairs if not on and number in present[lead]]
    work.insert_many(
        Membership,
        ("lead_id", "segment", "since", "user_id", "origin"),
        [(lead, number, work.now, work.user_id, origin.value) for lead, number in put],
    )
    if taken:
        work.delete_many(Membership, [RowKey(Membership.journal_code, *pair) for pair in taken])
        refuse(work, taken)  # what a person takes out no rule puts in again
    touched = {lead for lead, _ in put + taken}
    work.title(
        "segments_set", count=len(touched),
        name=find_record(work, next(iter(touched))).name if len(touched) == 1 else "",
        segments=", ".join(str(n) if on else f"-{n}" for n, on in sorted(wanted.items())),
    )  # fmt: skip
    return len(put) + len(taken)


def steer_segment(
    work: Work, number: int, pitches: Mapping[str, str], follow_up_days: int | None = None
) -> None:
    """What to say to its leads by the key of the stage, with or without a language
    (`rules.segment_steering.pitch_key`; empty: nothing is said), and after how many days to be in
    touch again. Refused with the problems of
    `rules.segment_steering.steering_problems`."""
    demand(work, Right.SET_RULES)
    segment = work.get(Segment, number)
    if segment is None:
        raise Refused(Problem("segment_unknown", value=str(number)))
    said = {stage: text.strip() for stage, text in pitches.items() if text.strip()}
    if problems := steering_problems(number, said, follow_up_days):
        raise Refused(*problems)
    segment.pitches = said or None
    segment.steering = {"follow_up_days": follow_up_days} if follow_up_days else None
    work.title("segment_steered", number=number, name=segment.name_de)


def _memberships(work: Work, leads: Sequence[int]) -> dict[int, set[int]]:
    """The segments of each lead; Refused("unknown_lead") if one is not there."""
    found: dict[int, set[int]] = {lead: set() for lead in read_leads(work, leads)}
    there = select(Membership.lead_id, Membership.segment).where(these(Membership.lead_id))
    for lead, segment in work.execute(there, listed(leads)):
        found[lead].add(segment)
    return found


def define_segment(
    work: Work,
    number: int,
    name_de: str,
    name_en: str,
    question_de: str,
    question_en: str,
    asks: Iterable[str] = (),
    active: bool = True,
) -> None:
    """Change a segment's words, or add one. Refused("segment_number") outside 1 to 62."""
    demand(work, Right.SET_RULES)
    if not 1 <= number <= LAST_IN_MASK:
        raise Refused(Problem("segment_number", value=str(number)))
    if not name_de.strip() or not name_en.strip():
        raise Refused(Problem("segment_name_missing", value=str(number)))
    segment = work.get(Segment, number)
    if segment is None:
        segment = Segment(
            number=number, asks=[], name_de="", name_en="", question_de="", question_en=""
        )
        work.add(segment)
    segment.name_de, segment.name_en = name_de.strip(), name_en.strip()
    segment.question_de, segment.question_en = question_de.strip(), question_en.strip()
    segment.asks, segment.active = list(asks), active
    work.title("segment_defined", number=number, name=segment.name_de)
