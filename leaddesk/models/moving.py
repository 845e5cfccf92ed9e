"""Writing moves in the funnel: the lead stands elsewhere, and its history says so."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import select

from leaddesk.models.base import take_ids
from leaddesk.models.follow_up import FollowUp
from leaddesk.models.keys import RowKey
from leaddesk.models.lead import Lead, StageMove
from leaddesk.models.many_leads import lead_key, listed, these
from leaddesk.models.work import Work
from leaddesk.rules.stages import Stage


def write_move(
    work: Work, lead: Lead, to: Stage, reason: str, note: str, via: str = "hand",
    overrode: str = "",
) -> None:  # fmt: skip
    """One lead moves that the step has hold of already: a row goes through one door. `overrode`: as
    `models.gates.require_moves` says it."""
    work.add(
        StageMove(
            lead_id=lead.id, at=work.now, from_stage=lead.stage, to_stage=int(to),
            user_id=work.user_id, reason=reason or None, note=note or None, via=via,
            overrode=overrode or None,
        )
    )  # fmt: skip
    lead.stage, lead.stage_since = to, work.now


def write_moves(
    work: Work,
    moving: Mapping[int, Stage],
    to: Stage,
    reason: str,
    note: str,
    via: str = "hand",
    owners: Mapping[int, int | None] | None = None,
    overrode: Mapping[int, str] | None = None,
) -> None:
    """The leads move from where they stand to that stage; those of `owners` belong to these then.
    Whether they may is not asked here; `overrode` is what was found when it was."""
    new, becomes = owners or {}, (int(to), work.now)
    same = [(lead_key(lead), becomes) for lead in moving if lead not in new]
    other = [(lead_key(lead), (*becomes, new[lead])) for lead in moving if lead in new]
    work.update_many(Lead, ("stage", "stage_since"), same)
    work.update_many(Lead, ("stage", "stage_since", "owner_id"), other)
    first = take_ids(work.connection(), StageMove.__tablename__, len(moving))
    user = work.user_id
    work.insert_many(
        StageMove,
        ("lead_id", "id", "at", "from_stage", "to_stage", "user_id", "reason", "note", "via",
         "overrode"),
        [
            (lead, move, work.now, int(frm), int(to), user, reason or None, note or None, via,
             (overrode or {}).get(lead) or None)
            for move, (lead, frm) in enumerate(moving.items(), first)
        ],
    )  # fmt: skip


def end_follow_ups(work: Work, leads: list[int]) -> None:
    """What is planned for these leads is done with."""
    is_open = select(FollowUp.lead_id, FollowUp.id).where(
        these(FollowUp.lead_id), FollowUp.done_at.is_(None)
    )
    code = FollowUp.journal_code
    keys = [RowKey(code, lead, row) for lead, row in work.execute(is_open, listed(leads))]
    work.update_many(FollowUp, ("done_at",), [(key, (work.now,)) for key in keys])
