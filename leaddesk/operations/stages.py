"""Moving a lead in the funnel, with a reason where one is due, and what follows from it."""

from __future__ import annotations

from collections.abc import Iterable

from leaddesk.models.gates import require_moves
from leaddesk.models.moving import move_leads
from leaddesk.models.records import find_record
from leaddesk.models.rights import demand
from leaddesk.models.work import Work
from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.roles import Right
from leaddesk.rules.stages import Stage


def move_stage(
    work: Work, lead_ids: Iterable[int], to: Stage, reason: str = "", note: str = ""
) -> int:
    """Move the leads; those already there stay. Refused as a whole if one may not move.

    Returns how many moved. The problems are those of `rules.stage_moves.may_move`. What a move
    means beyond the stage is said at `models.move_effects.follow_moves`.
    """
    demand(work, Right.MOVE)
    moving, overrode = require_moves(work, lead_ids, to, reason)
    if not moving:
        raise Refused(Problem("stage_same", value=to.key))
    name = find_record(work, next(iter(moving))).name if len(moving) == 1 else ""
    move_leads(work, moving, to, reason, note, overrode=overrode)
    work.title("stage_moved", name=name, count=len(moving), stage=to.key)
    return len(moving)
