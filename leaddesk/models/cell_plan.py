"""What becomes of cells that were typed into the list: read, held against what stands there, and
laid out for being written. Nothing is written here: a preview asks the same."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, time
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from leaddesk.models.drafts import LeadDraft, load_drafts
from leaddesk.models.follow_up_settings import days_off
from leaddesk.models.many_follow_ups import OpenFollowUp, open_of_many
from leaddesk.models.many_leads import listed, these
from leaddesk.models.team import User
from leaddesk.models.transfers import Batch, BatchRow
from leaddesk.rules.due_text import Due
from leaddesk.rules.fold import fold
from leaddesk.rules.hand_over import batch_label
from leaddesk.rules.list_cells import (
    DUE,
    NO_MASTER_DATA,
    Cell,
    CellReading,
    CellsRead,
    RefusedCell,
    decimal_context,
    field_of_cell,
    read_cell,
    shown_cell,
)
from leaddesk.rules.names import person_name
from leaddesk.rules.problem import Problem
from leaddesk.rules.stages import Stage


@dataclass(slots=True)
class CellPlan:
    """`drafts` hold what is to be set, `due` whose next step is another. `places`: the cells that
    change something."""

    drafts: dict[int, LeadDraft]
    due: dict[int, Due] = field(default_factory=dict)
    places: list[int] = field(default_factory=list)
    refused: list[RefusedCell] = field(default_factory=list)
    was: list[str] = field(default_factory=list)

    def result(self, cells: Sequence[Cell]) -> CellsRead:
        changed, refused = len(self.places), tuple(self.refused)
        return CellsRead(
            changed,
            len({cells[place].lead_id for place in self.places}),
            len(cells) - changed - len(refused),
            refused,
            tuple(self.was),
        )

    def changed_drafts(self) -> list[LeadDraft]:
        return [draft for draft in self.drafts.values() if draft.changed]


def plan_cells(session: Session, cells: Sequence[Cell], today: date, decimal: str) -> CellPlan:
    """What these cells would change. `decimal`: the sign of whoever typed them, "," or "."."""
    return _Planning(session, cells, today, decimal).plan()


class _Planning:
    def __init__(self, session: Session, cells: Sequence[Cell], today: date, decimal: str) -> None:
        self._cells = cells
        leads = {cell.lead_id for cell in cells}
        self._drafts = load_drafts(session.connection(), leads)
        self._locked = _locks(session, leads)
        asks_due = any(cell.key == DUE for cell in cells)
        self._open = open_of_many(session, leads)[0] if asks_due else {}
        context = decimal_context(today, decimal, _people(session))
        self._how = CellReading(context, days_off(session))
        self._holders: dict[tuple[str, int], list[LeadDraft]] = defaultdict(list)
        for draft in self._drafts.values():
            for record, row in (("company", draft.company_id), ("contact", draft.contact_id)):
                if row is not None:
                    self._holders[record, row].append(draft)
        self._plan = CellPlan(self._drafts)

    def plan(self) -> CellPlan:
        for place, cell in enumerate(self._cells):
            draft = self._drafts.get(cell.lead_id)
            self._plan.was.append("" if draft is None else self._shown(cell, draft))
            problem = self._take(place, cell, draft)
            if problem is not None:
                name = "" if draft is None else _name(draft)
                refused = RefusedCell(place, name, cell.key, cell.text, problem)
                self._plan.refused.append(refused)
        return self._plan

    def _shown(self, cell: Cell, draft: LeadDraft) -> str:
        planned = self._plan.due.get(cell.lead_id) or _due_of(self._open.get(cell.lead_id))
        return shown_cell(cell.key, draft.values, planned)

    def _take(self, place: int, cell: Cell, draft: LeadDraft | None) -> Problem | None:
        """Note what the cell changes; the Problem where it can't be taken."""
        if draft is None:
            return Problem("unknown_lead")
        present = self._plan.was[-1]
        text = cell.text.strip()
        if text == present:
            return None
        if draft.stage is Stage.EXCLUDED:
            return Problem("cell_excluded")
        if cell.key not in NO_MASTER_DATA and cell.lead_id in self._locked:
            return Problem("cell_handed_over", args={"batch": self._locked[cell.lead_id]})
        read = read_cell(cell.key, text, draft.values, self._how)
        if isinstance(read, Problem):
            is_there = read.code == "due_past" and present.startswith(read.args["date"])
            return None if is_there else read
        changes = self._changes(cell, draft, read, present)
        if not changes:
            return None
        if cell.was is not None and cell.was != present:
            said = field_of_cell(cell.key, draft.values)
            return Problem("changed_meanwhile", field=said, value=present)
        if isinstance(changes, Due):
            self._plan.due[cell.lead_id] = changes
        else:
            for key, value in changes.items():
                self._set(draft, key, value)
        self._plan.places.append(place)
        return None

    def _changes(
        self, cell: Cell, draft: LeadDraft, read: dict[str, Any] | Due, present: str
    ) -> dict[str, Any] | Due | None:
        if isinstance(read, Due):
            return None if shown_cell(DUE, {}, read) == present else read
        return {key: value for key, value in read.items() if draft.values.get(key) != value}

    def _set(self, draft: LeadDraft, key: str, value: object) -> None:
        """Two leads may have one company: it is written once, and both know it."""
        record = key.partition(".")[0]
        row = {"company": draft.company_id, "contact": draft.contact_id}.get(record)
        if row is None:
            draft.change(key, value)
            return
        first, *others = self._holders[record, row]
        first.change(key, value)
        for other in others:
            other.values[key] = value


def _name(draft: LeadDraft) -> str:
    values = draft.values
    person = values.get("contact.first_name"), values.get("contact.last_name")
    return values.get("company.name") or person_name(None, *person) or ""


def _due_of(found: OpenFollowUp | None) -> Due | None:
    if found is None:
        return None
    return Due(found.on, None if found.minute is None else time(*divmod(found.minute, 60)))


def _locks(session: Session, leads: set[int]) -> dict[int, str]:
    """The leads whose first hand-over is on its way to the ERP, with the batch that has them: what
    the ERP is making a customer of should not become another thing meanwhile."""
    waiting = (
        select(BatchRow.lead_id, Batch.number)
        .join(Batch, Batch.id == BatchRow.batch_id)
        .where(
            these(BatchRow.lead_id),
            Batch.state != "withdrawn",
            Batch.kind == "first",
            BatchRow.customer_number.is_(None),
        )
        .order_by(Batch.number)
    )
    return {lead: batch_label(number) for lead, number in session.execute(waiting, listed(leads))}


def _people(session: Session) -> dict[str, int]:
    """Who works here by folded name and initials; initials that two people have are left out."""
    named: dict[str, int] = {}
    by_initials: dict[str, list[int]] = defaultdict(list)
    for user_id, name, initials in session.execute(
        select(User.id, User.name, User.initials).where(User.active == 1)
    ):
        named[fold(name)] = user_id
        by_initials[fold(initials)].append(user_id)
    alone = {initials: users[0] for initials, users in by_initials.items() if len(users) == 1}
    return alone | named
