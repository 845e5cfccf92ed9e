"""Moving leads in the funnel: they stand elsewhere, their history says so, and what follows from
that is done. Whether they may move is not asked here."""

from __future__ import annotations

from collections.abc import Mapping

from leaddesk.models.base import take_ids
from leaddesk.models.lead import Lead, StageMove
from leaddesk.models.many_leads import lead_key
from leaddesk.models.move_effects import follow_moves
from leaddesk.models.work import Work
from leaddesk.rules.stages import Stage


def move_lead(
    work: Work, lead: Lead, to: Stage, reason: str, note: str, via: str = "hand",
    overrode: str = "",
) -> None:  # fmt: skip
    """One lead moves that the step has hold of already: a row goes through one door. `overrode`: as
    `models.gates.require_moves` says it."""
    frm = Stage(lead.stage)
    owners = follow_moves(work, {lead.id: frm}, to, reason, note)
    work.add(
        StageMove(
            lead_id=lead.id, at=work.now, from_stage=int(frm), to_stage=int(to),
            user_id=work.user_id, reason=reason or None, note=note or None, via=via,
            overrode=overrode or None,
        )
    )  # fmt: skip
    lead.stage, lead.stage_since = to, work.now
    if lead.id in owners:
        lead.owner_id = owners[lead.id]


def move_leads(
    work: Work,
    moving: Mapping[int, Stage],
    to: Stage,
    reason: str,
    note: str,
    via: str = "hand",
    owners: Mapping[int, int | None] | None = None,
    overrode: Mapping[int, str] | None = None,
) -> None:
    """The leads move from where they stand to that stage. Those of `owners` belong to these then,
    whatever else would follow; `overrode` is what was found when it was asked whether they may."""
    new = {**follow_moves(work, moving, to, reason, note), **(owners or {})}
    becomes = (int(to), work.now)
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
