"""Moving a lead in the funnel, with a reason where one is due."""

from __future__ import annotations

from collections.abc import Iterable

from leaddesk.models import LeadCard, StageMove
from leaddesk.models.records import Record, find_record
from leaddesk.models.rulebook import read_threshold
from leaddesk.models.work import Work
from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.stage_moves import MoveFacts, may_move
from leaddesk.rules.stages import Stage


def move_stage(
    work: Work, lead_ids: Iterable[int], to: Stage, reason: str = "", note: str = ""
) -> int:
    """Move the leads; those already there stay. Refused as a whole if one may not move.

    Returns how many moved. The problems are those of `rules.stage_moves.may_move`.
    """
    threshold = read_threshold(work)
    moved = 0
    name = ""
    for lead_id in lead_ids:
        record = find_record(work, lead_id)
        frm = Stage(record.lead.stage)
        if frm is to:
            continue
        problems = may_move(frm, to, _move_facts(work, record, threshold, reason))
        if problems:
            raise Refused(*problems)
        _move(work, record, frm, to, reason, note)
        moved += 1
        name = record.name
    if not moved:
        raise Refused(Problem("stage_same", value=to.key))
    work.title("stage_moved", name=name if moved == 1 else "", count=moved, stage=to.key)
    return moved


def _move_facts(work: Work, record: Record, threshold: int, reason: str) -> MoveFacts:
    """What the gate looks at."""
    card = work.get(LeadCard, record.lead.id)
    company, contact = record.company, record.contact
    of_company = company is not None and (company.phone or company.email or company.street)
    of_contact = contact is not None and (contact.phone or contact.mobile or contact.email)
    return MoveFacts(
        score=card.score if card else 0,
        has_name=bool(record.name),
        has_channel=bool(of_company or of_contact),
        is_excluded=company is not None and company.relation in ("competitor", "consultant"),
        reason=reason,
        threshold=threshold,
    )


def _move(work: Work, record: Record, frm: Stage, to: Stage, reason: str, note: str) -> None:
    record.lead.stage = to
    record.lead.stage_since = work.now
    work.add(
        StageMove(
            lead_id=record.lead.id, at=work.now, from_stage=frm, to_stage=to,
            user_id=work.user_id, reason=reason or None, note=note or None,
        )
    )  # fmt: skip
