"""Taking a step back, and doing it again: the before-images put back through the bulk door.

An undo is a step of its own, so a redo is the undo of the undo. Where a later step that still
stands has changed the same field, or hangs on a row that would go, that is kept and named.
"""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import and_, select, update
from sqlalchemy.orm import aliased

from leaddesk.models.base import Base, from_plain
from leaddesk.models.derived import LeadCard
from leaddesk.models.journal import Step, StepLine
from leaddesk.models.keys import RowKey, facts_by_code, kept_columns, table_of
from leaddesk.models.standing_steps import last_standing, last_undo
from leaddesk.models.work import Work
from leaddesk.rules.changes import Kept, Undone
from leaddesk.rules.problem import Problem
from leaddesk.store.family import whole_families


def take_back(work: Work, step_id: int | None) -> Undone | Problem:
    """Undo the step; None: the last one of this user that still stands."""
    step = work.get(Step, step_id) if step_id is not None else last_standing(work, work.who)
    if step is None:
        return Problem("nothing_to_undo" if step_id is None else "step_unknown")
    if step.sealed:
        return Problem("step_seen_by_world", args=_title_args(step))
    if step.undone_by is not None or step.kind == "undo":
        return Problem("step_undone_already", args=_title_args(step))
    return _revert(work, step)


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
    keep = whole_families(work, step.id, lines.created, changed_since)
    kept_deleted = _restore_deleted(work, lines)
    kept_fields = _restore_changed(work, lines, later)
    _delete_created(work, lines, keep)
    work.titled = step.title
    work.info["undoes"], work.info["origin"] = step.id, step.origin
    work.execute(
        update(Step).where(Step.id == step.id).values(undone_by=work.step_id),
        execution_options={"synchronize_session": False},
    )
    left = keep | kept_fields | kept_deleted
    return Undone(
        step.id, step.title, lines.count - len(left), len(left), _named(work, left, later)
    )


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


def _delete_created(work: Work, lines: _Lines, keep: set[RowKey]) -> None:
    """Children before parents."""
    code_of = {table_of(model).name: code for code, model in facts_by_code().items()}
    for table in reversed(Base.metadata.sorted_tables):
        keys = lines.created.get(code_of.get(table.name, -1))
        gone = keys - keep if keys else None
        if gone:
            work.delete_many(facts_by_code()[code_of[table.name]], gone)


def _restore_deleted(work: Work, lines: _Lines) -> set[RowKey]:
    """Put deleted rows back, parents first; returns those that are there again already."""
    left: set[RowKey] = set()
    code_of = {table_of(model).name: code for code, model in facts_by_code().items()}
    for table in Base.metadata.sorted_tables:
        images = lines.deleted.get(code_of.get(table.name, -1))
        if not images:
            continue
        model = facts_by_code()[code_of[table.name]]
        present = _present(work, set(images))
        left |= present
        columns = list(kept_columns(model))
        if "version" in table.c:
            columns.append("version")
        rows = [
            [1 if c == "version" else from_plain(table.c[c].type, image.get(c)) for c in columns]
            for key, image in images.items()
            if key not in present
        ]
        work.insert_many(model, columns, rows)
    return left


def _present(work: Work, keys: set[RowKey]) -> set[RowKey]:
    """Which of these rows exist. All of one table."""
    model = facts_by_code()[next(iter(keys)).tbl]
    table = table_of(model)
    row = table.c[model.row_column]
    root = table.c[model.root_column] if model.root_column else None
    columns = [row] if root is None else [row, root]
    found = work.execute(select(*columns).where(row.in_({key.row for key in keys}))).all()
    there = {RowKey(model.journal_code, f[1] if root is not None else 0, f[0]) for f in found}
    return keys & there


def _restore_changed(work: Work, lines: _Lines, later: dict[RowKey, _Later]) -> set[RowKey]:
    """Put old values back, except in columns that a later step changed; returns the rows with
    such columns."""
    left: set[RowKey] = set()
    groups: dict[tuple[int, tuple[str, ...]], list[tuple[RowKey, list[Any]]]] = defaultdict(list)
    for key, image in lines.changed.items():
        since = later.get(key)
        names = [n for n in image if since is None or not _covers(since, n)]
        if len(names) < len(image):
            left.add(key)
        if names:
            table = table_of(facts_by_code()[key.tbl])
            values = [from_plain(table.c[name].type, image[name]) for name in names]
            groups[key.tbl, tuple(names)].append((key, values))
    for (code, columns), rows in groups.items():
        present: set[RowKey] = _present(work, {key for key, _ in rows})
        work.update_many(facts_by_code()[code], columns, [r for r in rows if r[0] in present])
    return left


def _covers(later: _Later, column: str) -> bool:
    return later.columns is None or column in later.columns


def _named(work: Work, left: set[RowKey], later: dict[RowKey, _Later]) -> tuple[Kept, ...]:
    """The leads among the kept rows, with the step that stands in the way (at most 200)."""
    step_of: dict[int, int] = {}
    for key in sorted(left):
        if key.root:
            newest = later[key].step_id if key in later else 0
            step_of[key.root] = max(step_of.get(key.root, 0), newest)
    leads = sorted(step_of)[:200]
    cards = {
        card.lead_id: card
        for card in work.execute(
            select(LeadCard.lead_id, LeadCard.number, LeadCard.company, LeadCard.contact).where(
                LeadCard.lead_id.in_(leads)
            )
        )
    }
    steps = {s.id: s for s in work.scalars(select(Step).where(Step.id.in_(step_of.values())))}
    named = []
    for lead in leads:
        card, step = cards.get(lead), steps.get(step_of[lead])
        if card is not None:
            named.append(
                Kept(
                    card.number, card.company or card.contact or "", step.id if step else 0,
                    step.title if step else {}, step.who if step else "",
                )
            )  # fmt: skip
    return tuple(named)
