"""Writing moves in the funnel: the lead stands elsewhere, and its history says so."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from leaddesk.models.base import take_ids
from leaddesk.models.keys import RowKey
from leaddesk.models.lead import Lead, StageMove
from leaddesk.models.many_leads import lead_key
from leaddesk.models.work import Work
from leaddesk.rules.stages import Stage


def write_move(
    work: Work, lead: Lead, to: Stage, reason: str, note: str, via: str = "hand"
) -> None:
    """One lead moves that the step has hold of already: a row goes through one door."""
    work.add(
        StageMove(
            lead_id=lead.id, at=work.now, from_stage=lead.stage, to_stage=int(to),
            user_id=work.user_id, reason=reason or None, note=note or None, via=via,
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
) -> None:
    """The leads move from where they stand to that stage, and belong to these `owners` then (None:
    to whom they do). Whether they may is not asked here."""
    rows: list[tuple[RowKey, tuple[Any, ...]]]
    if owners is None:
        rows = [(lead_key(lead), (int(to), work.now)) for lead in moving]
    else:
        rows = [(lead_key(lead), (int(to), work.now, owners[lead])) for lead in moving]
    columns = ("stage", "stage_since") if owners is None else ("stage", "stage_since", "owner_id")
    work.update_many(Lead, columns, rows)
    first = take_ids(work.connection(), StageMove.__tablename__, len(moving))
    user = work.user_id
    work.insert_many(
        StageMove,
        ("lead_id", "id", "at", "from_stage", "to_stage", "user_id", "reason", "note", "via"),
        [
            (lead, move, work.now, int(frm), int(to), user, reason or None, note or None, via)
            for move, (lead, frm) in enumerate(moving.items(), first)
        ],
    )
