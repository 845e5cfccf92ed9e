"""Moving a lead in the funnel, with a reason where one is due."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from leaddesk.models import Company, Contact, Lead, LeadScore
from leaddesk.models.many_leads import read_leads
from leaddesk.models.moving import write_moves
from leaddesk.models.records import find_record
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
    moving: dict[int, Stage] = {}
    for lead_id, row in read_leads(work, lead_ids, *_LOOKED_AT).items():
        frm = Stage(row[1])
        if frm is to:
            continue
        problems = may_move(frm, to, _move_facts(row, threshold, reason))
        if problems:
            raise Refused(*problems)
        moving[lead_id] = frm
    if not moving:
        raise Refused(Problem("stage_same", value=to.key))
    name = find_record(work, next(iter(moving))).name if len(moving) == 1 else ""
    write_moves(work, moving, to, reason, note)
    work.title("stage_moved", name=name, count=len(moving), stage=to.key)
    return len(moving)


_LOOKED_AT = (
    Lead.stage, LeadScore.score, Lead.company_id, Company.name, Company.relation, Company.phone,
    Company.email, Company.street, Contact.first_name, Contact.last_name, Contact.phone,
    Contact.mobile, Contact.email,
)  # fmt: skip


def _move_facts(row: Sequence[Any], threshold: int, reason: str) -> MoveFacts:
    """What the gate looks at."""
    (_, _, score, company, name, relation, phone, email, street, first, last, direct, mobile,
     own_email) = row  # fmt: skip
    return MoveFacts(
        score=score or 0,
        has_name=bool(name if company is not None else first or last),
        has_channel=bool(phone or email or street or direct or mobile or own_email),
        is_excluded=relation in ("competitor", "consultant"),
        reason=reason,
        threshold=threshold,
    )
