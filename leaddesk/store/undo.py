"""Taking a step back, and doing it again: the before-images put back through the bulk door.

An undo is a step of its own, so a redo is the undo of the undo. Where a later step that still
stands has changed the same field, or hangs on a row that would go, that is kept and named.
"""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from sqlalchemy import and_, select, update
from sqlalchemy.orm import aliased

from leaddesk.models.journal import Step, StepLine
from leaddesk.models.keys import RowKey
from leaddesk.models.lead import Lead
from leaddesk.models.people import Company, Contact
from leaddesk.models.standing_steps import last_standing, last_undo, standing_form
from leaddesk.models.work import Work
from leaddesk.rules.changes import Kept, Tried, Undone
from leaddesk.rules.problem import Problem
from leaddesk.store.family import whole_families
from leaddesk.store.putting_back import (
    in_portions,
    owners_of_wanted,
    restore_changed,
    restore_deleted,
    tables_in_order,
)  # fmt: skip

MOST_NAMED = 200


def take_back(
    work: Work, step_id: int | None, trying: bool = False
) -> Undone | Problem | Tried[Undone | Problem]:
    """Undo the step; None: the last one of this user that still stands. `trying`: it is to be
    rolled back."""
    done = _take_back(work, step_id)
    return Tried(done) if trying else done


def _take_back(work: Work, step_id: int | None) -> Undone | Problem:
    step = work.get(Step, step_id) if step_id is not None else last_standing(work, work.who)
    if step is None:
        return Problem("nothing_to_undo" if step_id is None else "step_unknown")
    if step.sealed:
        return Problem("step_seen_by_world", args=_title_args(step))
    standing = standing_form(work, step) if step.kind != "undo" else None
    if standing is None:
        return Problem("step_undone_already", args=_title_args(step))
    return _revert(work, standing)


def do_again(work: Work) -> Undone | Problem:
    """Redo: revert my last undo that stands, unless I have done something new since."""
    step = last_undo(work, work.who)
    return Problem("nothing_to_redo") if step is None else _revert(work, step)


def _title_args(step: Step) -> dict[str, str]:
    return {key: str(value) for key, value in step.title.items()}


@dataclass(frozen=True, slots=True)
class _Later:
    """What later steps that still stand did to a row: the last of them, and the columns (None:
    the row as a whole)."""

    step_id: int
    columns: frozenset[str] | None


@dataclass(slots=True)
class _Lines:
    """The lines of the step that goes, by kind."""

    created: dict[int, set[RowKey]] = field(default_factory=lambda: defaultdict(set))
    changed: dict[RowKey, dict[str, Any]] = field(default_factory=dict)
    deleted: dict[int, dict[RowKey, dict[str, Any]]] = field(
        default_factory=lambda: defaultdict(dict)
    )
    count: int = 0


def _revert(work: Work, step: Step) -> Undone:
    lines = _read_lines(work, step.id)
    later = _touched_later(work, step)
    changed_since = {key for key in later if key in lines.created[key.tbl]}

    def stays(key: RowKey, column: str) -> bool:
        return key in later and _covers(later[key], column)

    first, then, last = _in_turns(work, lines)
    left = restore_changed(work, first, stays, changed_since)
    left |= restore_deleted(work, lines.deleted)
    left |= restore_changed(work, then, stays, changed_since)
    keep = whole_families(work, step.id, lines.created, changed_since)
    for code, model in reversed(tables_in_order()):  # children before parents
        work.delete_many(model, lines.created[code] - keep)
    left |= keep
    left |= restore_changed(work, last, stays, changed_since)
    work.titled = step.title
    work.info["undoes"], work.info["origin"] = step.id, step.origin
    done = Undone(
        step.id, step.title, lines.count - len(left), len(left), _named(work, left, later)
    )
    if not done.idle or step.kind == "undo":  # else it stands, and may be taken back whole
        work.execute(
            update(Step).where(Step.id == step.id).values(undone_by=work.step_id),
            execution_options={"synchronize_session": False},
        )
    return done


_Changed: TypeAlias = dict[RowKey, dict[str, Any]]


def _in_turns(work: Work, lines: _Lines) -> tuple[_Changed, _Changed, _Changed]:
    """Changed rows that go back first, for they have a number that a deleted row gets back; those
    that go back as they come; those that go back last, for a created row has their number until it
    goes."""
    deleted = {key: image for images in lines.deleted.values() for key, image in images.items()}
    freeing = set(owners_of_wanted(work, deleted).values())
    created = {key for keys in lines.created.values() for key in keys}
    owners = owners_of_wanted(work, lines.changed) if created else {}
    waiting = {key for key, owner in owners.items() if owner in created}
    turns: tuple[_Changed, _Changed, _Changed] = ({}, {}, {})
    for key, image in lines.changed.items():
        turns[0 if key in freeing else 2 if key in waiting else 1][key] = image
    return turns


def _read_lines(work: Work, step_id: int) -> _Lines:
    rows = work.execute(
        select(StepLine.tbl, StepLine.root, StepLine.row, StepLine.kind, StepLine.image).where(
            StepLine.step_id == step_id
        )
    ).all()
    lines = _Lines(count=len(rows))
    for tbl, root, row, kind, image in rows:
        key = RowKey(tbl, root, row)
        if kind == "i":
            lines.created[tbl].add(key)
        elif kind == "u":
            lines.changed[key] = json.loads(image or "{}")
        else:
            lines.deleted[tbl][key] = json.loads(image or "{}")
    return lines


def _touched_later(work: Work, step: Step) -> dict[RowKey, _Later]:
    """What stands in the way. A redo of something older than this step is none of it: it only
    puts back what was there before."""
    mine, theirs = aliased(StepLine), aliased(StepLine)
    rows = work.execute(
        select(theirs.step_id, theirs.tbl, theirs.root, theirs.row, theirs.kind, theirs.image)
        .select_from(mine)
        .join(
            theirs,
            and_(theirs.tbl == mine.tbl, theirs.root == mine.root, theirs.row == mine.row),
        )
        .join(Step, Step.id == theirs.step_id)
        .where(
            mine.step_id == step.id,
            theirs.step_id > step.id,
            Step.origin > step.origin,
            Step.undone_by.is_(None),
            Step.kind != "undo",
        )
        .order_by(theirs.step_id)
    ).all()
    found: dict[RowKey, _Later] = {}
    for later_id, tbl, root, row, kind, image in rows:
        key = RowKey(tbl, root, row)
        columns = frozenset(json.loads(image or "{}")) if kind == "u" else None
        before = found.get(key)
        if before is not None and columns is not None:
            columns = None if before.columns is None else columns | before.columns
        found[key] = _Later(later_id, columns)
    return found


def _covers(later: _Later, column: str) -> bool:
    return later.columns is None or column in later.columns


def _named(work: Work, left: set[RowKey], later: dict[RowKey, _Later]) -> tuple[Kept, ...]:
    """The leads among the kept rows, with the step that stands in the way (at most MOST_NAMED)."""
    step_of = _steps_in_the_way(work, left, later)
    leads = sorted(step_of)[:MOST_NAMED]
    query = (
        select(Lead.id, Lead.number, Company.name, Contact.first_name, Contact.last_name)
        .outerjoin(Company, Company.id == Lead.company_id)
        .outerjoin(Contact, Contact.id == Lead.contact_id)
        .where(Lead.id.in_(leads))
        .order_by(Lead.id)
    )
    wanted = {step_of[lead] for lead in leads}
    steps = {s.id: s for s in work.scalars(select(Step).where(Step.id.in_(wanted)))}
    named = []
    for lead, number, company, first, last in work.execute(query):
        step = steps.get(step_of[lead])
        name = company or " ".join(part for part in (first, last) if part)
        title = step.title if step else {}
        named.append(
            Kept(number, name, step.id if step else 0, title, step.who if step else "", lead)
        )
    return tuple(named)


def _steps_in_the_way(work: Work, left: set[RowKey], later: dict[RowKey, _Later]) -> dict[int, int]:
    """Per lead of these rows the newest step that stands in the way, 0 if none is known. A company
    or a contact is the matter of every lead that it belongs to."""
    newest = {key: later[key].step_id if key in later else 0 for key in left}
    found: dict[int, int] = {}
    for key, step in newest.items():
        if key.root:
            found[key.root] = max(found.get(key.root, 0), step)
    for model, refers in ((Company, Lead.company_id), (Contact, Lead.contact_id)):
        rows = {key.row: step for key, step in newest.items() if key.tbl == model.journal_code}
        for some in in_portions(rows):
            for lead, row in work.execute(select(Lead.id, refers).where(refers.in_(some))):
                found[lead] = max(found.get(lead, 0), rows[row or 0])
    return found
