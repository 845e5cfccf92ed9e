"""Cells of the list, typed one by one or pasted as a block: one step, whatever they hold."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from leaddesk.models.cell_plan import CellPlan, plan_cells
from leaddesk.models.conflicts import conflict_of
from leaddesk.models.draft_rows import update_drafts
from leaddesk.models.many_follow_ups import plan_many
from leaddesk.models.records import find_record
from leaddesk.models.rights import demand
from leaddesk.models.work import Work
from leaddesk.rules.changes import Conflict
from leaddesk.rules.due_text import Due
from leaddesk.rules.list_cells import DUE, MOST_CELLS, OWNER, Cell, CellsRead, cells_too_many
from leaddesk.rules.problem import Refused
from leaddesk.rules.roles import Right


def edit_cells(
    work: Work, cells: Sequence[Cell], today: date, decimal: str = ","
) -> CellsRead | Conflict:
    """Set the cells as they were typed; those that can't be taken are left, and named.

    `today` is that of whoever typed, `decimal` their decimal sign. A single cell that can't be
    taken is Refused with its problem, or is a Conflict where somebody else wrote it meanwhile.
    Refused("cells_too_many") above MOST_CELLS.
    """
    demand(work, Right.WORK)
    if len(cells) > MOST_CELLS:
        raise Refused(cells_too_many(len(cells)))
    if any(cell.key == OWNER for cell in cells):
        demand(work, Right.ASSIGN)
    plan = plan_cells(work, cells, today, decimal)
    if len(cells) == 1 and plan.refused:
        problem = plan.refused[0].problem
        if problem.code == "changed_meanwhile":
            return conflict_of(work, find_record(work, cells[0].lead_id), problem.field)
        raise Refused(problem)
    result = plan.result(cells)
    _title(work, cells, plan)
    update_drafts(work, plan.changed_drafts())
    _write_due(work, plan)
    return result


def _write_due(work: Work, plan: CellPlan) -> None:
    days: dict[Due, dict[int, int | None]] = defaultdict(dict)
    for lead_id, due in plan.due.items():
        days[due][lead_id] = plan.drafts[lead_id].values.get("lead.owner")
    for due, owners in days.items():
        minute = None if due.at is None else due.at.hour * 60 + due.at.minute
        plan_many(work, owners, due.on, minute)


def _title(work: Work, cells: Sequence[Cell], plan: CellPlan) -> None:
    if len(plan.places) != 1:
        work.title("cells_edited", count=len(plan.places))
        return
    cell = cells[plan.places[0]]
    name = find_record(work, cell.lead_id).name
    if cell.key != DUE:
        changed = next(key for draft in plan.changed_drafts() for key in draft.changed)
        work.title("fields_edited", name=name, field=changed, count=1)
        return
    on = plan.due[cell.lead_id].on
    code = "follow_up_set" if on else "follow_up_removed"
    work.title(code, name=name, on=on.isoformat() if on else "")
