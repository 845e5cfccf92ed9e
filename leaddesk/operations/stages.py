"""Moving a lead in the funnel, with a reason where one is due, and what follows from it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlalchemy import select

from leaddesk.models import ExclusionLift, Lead, StageMove, User
from leaddesk.models.gates import require_moves
from leaddesk.models.keys import RowKey
from leaddesk.models.many_leads import listed, these
from leaddesk.models.moving import end_follow_ups, write_moves
from leaddesk.models.records import find_record
from leaddesk.models.rights import demand
from leaddesk.models.work import Work
from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.roles import Right
from leaddesk.rules.stage_moves import MoveKind, move_kind
from leaddesk.rules.stages import Stage


def move_stage(
    work: Work, lead_ids: Iterable[int], to: Stage, reason: str = "", note: str = ""
) -> int:
    """Move the leads; those already there stay. Refused as a whole if one may not move.

    Returns how many moved. The problems are those of `rules.stage_moves.may_move`. What a move
    means beyond the stage is said at `_follow`.
    """
    demand(work, Right.MOVE)
    moving, overrode = require_moves(work, lead_ids, to, reason)
    if not moving:
        raise Refused(Problem("stage_same", value=to.key))
    name = find_record(work, next(iter(moving))).name if len(moving) == 1 else ""
    owners = _follow(work, moving, to)
    _lift(work, moving, reason, note)
    write_moves(work, moving, to, reason, note, owners=owners, overrode=overrode)
    work.title("stage_moved", name=name, count=len(moving), stage=to.key)
    return len(moving)


def _follow(work: Work, moving: Mapping[int, Stage], to: Stage) -> dict[int, int | None]:
    """Who leaves the funnel, and who goes back to marketing, has nothing due any more. A lead that
    goes back belongs again to whoever gave it to sales. One that is opened again and has nobody
    belongs to whoever opened it. Returns the owners that are new."""
    by_kind: dict[MoveKind, list[int]] = {}
    for lead_id, frm in moving.items():
        by_kind.setdefault(move_kind(frm, to), []).append(lead_id)
    ended = [
        lead
        for kind in (MoveKind.LOST, MoveKind.EXCLUDED, MoveKind.PARTNER, MoveKind.RETURNED)
        for lead in by_kind.get(kind, ())
    ]
    if ended:
        end_follow_ups(work, ended)
    _mind_lifts(work, by_kind.get(MoveKind.EXCLUDED, []))
    owners = _givers(work, by_kind.get(MoveKind.RETURNED, []))
    if reopened := by_kind.get(MoveKind.REOPENED):
        nobody = select(Lead.id).where(these(Lead.id), Lead.owner_id.is_(None))
        owners |= dict.fromkeys(work.scalars(nobody, listed(reopened)), work.user_id)
    return owners


def _givers(work: Work, leads: list[int]) -> dict[int, int | None]:
    """Who gave each of them to sales last, if they still work here and it is not theirs now."""
    if not leads:
        return {}
    given = (
        select(StageMove.lead_id, StageMove.user_id, Lead.owner_id)
        .join(Lead, Lead.id == StageMove.lead_id)
        .join(User, User.id == StageMove.user_id)
        .where(these(StageMove.lead_id), StageMove.to_stage == Stage.MQL, User.active == 1)
        .order_by(StageMove.lead_id, StageMove.at, StageMove.id)
    )
    last = {lead: (user, owner) for lead, user, owner in work.execute(given, listed(leads))}
    return {lead: user for lead, (user, owner) in last.items() if user != owner}


def _mind_lifts(work: Work, excluded: list[int]) -> None:
    """Whoever excludes a lead by hand takes back that the list did not hold for it."""
    if excluded:
        lifted = select(ExclusionLift.lead_id).where(these(ExclusionLift.lead_id))
        found = list(work.scalars(lifted, listed(excluded)))
        code = ExclusionLift.journal_code
        work.delete_many(ExclusionLift, [RowKey(code, lead, lead) for lead in found])


def _lift(work: Work, moving: Mapping[int, Stage], reason: str, note: str) -> None:
    """Whoever brings an excluded lead back has lifted its exclusion."""
    for lead, frm in moving.items():
        if frm is Stage.EXCLUDED and work.get(ExclusionLift, lead) is None:
            work.add(
                ExclusionLift(
                    lead_id=lead, at=work.now, user_id=work.user_id, reason=note or reason
                )
            )
