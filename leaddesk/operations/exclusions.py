"""Competitors and consultants: who is on the list, whom it excludes, and for whom not."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select

from leaddesk.models import ExclusionEntry, ExclusionLift, Lead, StageMove
from leaddesk.models.exclusion import find_exclusions
from leaddesk.models.many_leads import listed, these
from leaddesk.models.moving import move_lead, move_leads
from leaddesk.models.records import find_record
from leaddesk.models.rights import demand
from leaddesk.models.work import Work
from leaddesk.rules.changes import Tried
from leaddesk.rules.exclusion import Exclusion, Listed, entry_problems
from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.roles import Right
from leaddesk.rules.stages import Stage

VIA = "list"
"""How a move came about that the list has made."""


def list_exclusions(work: Work, entries: Iterable[Listed]) -> int:
    """Put them on the list; returns how many. Refused with `rules.exclusion.entry_problems` of the
    list as it would be then."""
    demand(work, Right.SET_RULES)
    new = [Listed(entry.text.strip(), entry.reason) for entry in entries]
    present = [Listed(row.text, row.reason) for row in work.scalars(select(ExclusionEntry))]
    if problems := entry_problems([*present, *new]):
        raise Refused(*problems)
    work.add_all(
        ExclusionEntry(text=entry.text, reason=entry.reason, at=work.now, user_id=work.user_id)
        for entry in new
    )
    work.title("exclusions_listed", name=new[0].text if len(new) == 1 else "", count=len(new))
    return len(new)


def unlist_exclusion(work: Work, entry_id: int) -> None:
    """Take an entry off the list; whom it has excluded stays so. Refused("exclusion_gone")."""
    demand(work, Right.SET_RULES)
    entry = work.get(ExclusionEntry, entry_id)
    if entry is None:
        raise Refused(Problem("exclusion_gone"))
    work.title("exclusion_unlisted", name=entry.text)
    work.delete(entry)


def exclude_found(
    work: Work, lead_ids: Iterable[int] | None = None, dry_run: bool = False
) -> dict[int, Exclusion] | Tried[dict[int, Exclusion]]:
    """Exclude all leads (or these) that are no prospects by relation or list; returns which, and
    why. What is won stays. `dry_run` only says whom it would be."""
    demand(work, Right.MOVE if lead_ids is not None else Right.SET_RULES)
    wanted = select(Lead.id, Lead.stage).where(Lead.stage < Stage.WON)
    given = {}
    if lead_ids is not None:
        wanted, given = wanted.where(these(Lead.id)), listed(lead_ids)
    standing = {lead: Stage(stage) for lead, stage in work.execute(wanted, given)}
    found = dict(find_exclusions(work, standing))
    if dry_run:
        return Tried(found)
    if not found:
        raise Refused(Problem("nobody_to_exclude"))
    for reason in dict.fromkeys(why.reason for why in found.values()):
        moving = {lead: standing[lead] for lead, why in found.items() if why.reason == reason}
        move_leads(work, moving, Stage.EXCLUDED, reason, "", VIA)
    name = find_record(work, next(iter(found))).name if len(found) == 1 else ""
    work.title("leads_excluded", name=name, count=len(found))
    return found


def lift_exclusion(work: Work, lead_id: int, reason: str) -> None:
    """This one is a prospect after all, whatever relation and list say. One that has been excluded
    goes back to where it stood.

    Refused: lift_reason (there is none given), lift_nothing (it is not excluded).
    """
    demand(work, Right.OVERRIDE)
    if not reason.strip():
        raise Refused(Problem("lift_reason"))
    record = find_record(work, lead_id)
    excluded = record.lead.stage == Stage.EXCLUDED
    if not excluded and lead_id not in find_exclusions(work, [lead_id]):
        raise Refused(Problem("lift_nothing"))
    lift = work.get(ExclusionLift, lead_id)
    if lift is None:
        lift = ExclusionLift(lead_id=lead_id)
        work.add(lift)
    lift.at, lift.user_id, lift.reason = work.now, work.user_id, reason.strip()
    if excluded:
        move_lead(work, record.lead, _stood_at(work, lead_id), "other", reason.strip())
    work.title("exclusion_lifted", name=record.name)


def _stood_at(work: Work, lead_id: int) -> Stage:
    """Where the lead came from when it was excluded; one that began so begins as cold."""
    last = work.scalars(
        select(StageMove.from_stage)
        .where(StageMove.lead_id == lead_id, StageMove.to_stage == Stage.EXCLUDED)
        .order_by(StageMove.at.desc(), StageMove.id.desc())
        .limit(1)
    ).first()
    stage = Stage(last) if last else Stage.COLD
    return stage if stage.in_funnel else Stage.COLD
