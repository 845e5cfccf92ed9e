"""Putting an entry of the history right for a day, and adding to it for ever after."""

from __future__ import annotations

from leaddesk.models import Touchpoint
from leaddesk.models.records import find_record
from leaddesk.models.rights import demand
from leaddesk.models.work import Work
from leaddesk.models.written import said_by, written_at
from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.roles import Right
from leaddesk.rules.touchpoints import RATINGS, Kind, Said, may_correct


def correct_touchpoint(
    work: Work, lead_id: int, touchpoint_id: int, was: Said, becomes: Said
) -> None:
    """Save the entry as its author wants it to read.

    `was`: what the author was shown. Refused: somebody else's or older than a day ("entry_closed"),
    changed meanwhile, in the future, gone; a rating that is none ("satisfaction_range").
    """
    demand(work, Right.WORK)
    record = find_record(work, lead_id)
    entry = _find(work, lead_id, touchpoint_id)
    if not may_correct(entry.user_id, written_at(work, entry), work.user_id, work.now):
        raise Refused(Problem("entry_closed"))
    now = said_by(entry)
    if now not in (was, becomes):
        raise Refused(Problem("entry_changed_meanwhile"))
    if becomes.at != was.at and becomes.at > work.now:
        raise Refused(Problem("touchpoint_in_future"))
    if becomes.satisfaction is not None and becomes.satisfaction not in RATINGS:
        raise Refused(Problem("satisfaction_range", value=str(becomes.satisfaction)))
    work.title("entry_corrected", name=record.name)
    if now != becomes:
        entry.at, entry.text = becomes.at, becomes.text or None
        entry.direction, entry.outcome = becomes.direction or None, becomes.outcome or None
        entry.satisfaction = becomes.satisfaction


def add_to_touchpoint(work: Work, lead_id: int, touchpoint_id: int, text: str) -> int:
    """A note of its own that names the entry it adds to. Returns its id."""
    demand(work, Right.WORK)
    if not text.strip():
        raise Refused(Problem("entry_empty"))
    record = find_record(work, lead_id)
    entry = _find(work, lead_id, touchpoint_id)
    about = {"kind": entry.kind, "day": entry.at.astimezone().date().isoformat()}
    added = Touchpoint(
        lead_id=lead_id, at=work.now, kind=Kind.NOTE.value, user_id=work.user_id,
        contact_id=entry.contact_id, text=text.strip(), details={"adds_to": about},
    )  # fmt: skip
    work.add(added)
    work.flush()
    work.title("note_logged", name=record.name)
    return added.id


def _find(work: Work, lead_id: int, touchpoint_id: int) -> Touchpoint:
    entry = work.get(Touchpoint, (lead_id, touchpoint_id))
    if entry is None:
        raise Refused(Problem("unknown_touchpoint"))
    return entry
