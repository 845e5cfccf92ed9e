"""Who is in which segment, and what the segments are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from leaddesk.models import Membership, Segment
from leaddesk.models.records import find_record
from leaddesk.models.work import Work
from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.segments import LAST_IN_MASK, Origin


def set_segments(
    work: Work, lead_ids: Iterable[int], wanted: Mapping[int, bool], origin: Origin = Origin.HAND
) -> int:
    """Put the leads into the segments that are True, take them out of those that are False.

    Returns how many memberships changed.
    """
    changed, name, leads = 0, "", 0
    for lead_id in lead_ids:
        record = find_record(work, lead_id)
        here = sum(_set(work, lead_id, number, on, origin) for number, on in wanted.items())
        if here:
            changed, leads, name = changed + here, leads + 1, record.name
    work.title(
        "segments_set", name=name if leads == 1 else "", count=leads,
        segments=", ".join(str(n) if on else f"-{n}" for n, on in sorted(wanted.items())),
    )  # fmt: skip
    return changed


def _set(work: Work, lead_id: int, number: int, on: bool, origin: Origin) -> int:
    if work.get(Segment, number) is None:
        raise Refused(Problem("segment_unknown", value=str(number)))
    present = work.get(Membership, (lead_id, number))
    if on == (present is not None):
        return 0
    if present is not None:
        work.delete(present)
    else:
        work.add(
            Membership(
                lead_id=lead_id, segment=number, since=work.now, user_id=work.user_id,
                origin=origin,
            )
        )  # fmt: skip
    return 1


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
