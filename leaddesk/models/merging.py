"""Everything of one lead becomes another's, and goes back again: rows moved, rows both had, values.

Works on all kept tables that hang on a lead, whichever there are, so that a new one needs nothing
here. What was done is written into a `Joined`, which alone brings both leads back.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any, TypeAlias

from sqlalchemy import Select, select

from leaddesk.models.base import Fact, from_plain, to_plain
from leaddesk.models.keys import (
    RowKey,
    counter_of,
    facts_by_code,
    kept_columns,
    key_of,
    root_of,
    row_of,
    table_of,
)
from leaddesk.models.lead import Membership
from leaddesk.models.qualification import Answer
from leaddesk.models.work import Work

Row: TypeAlias = dict[str, Any]
"""A row's kept columns in plain form."""
Change: TypeAlias = list[Any]
"""[code of the table, root, row, {column: [was, became]}], the values in plain form."""

Elsewhere: TypeAlias = Mapping[tuple[str, int], int]
"""{(table, id): id} of companies and people who go, and who stands for them from then on."""

_OTHER_WINS: dict[type[Fact], Callable[[Row, Row], bool]] = {
    Membership: lambda kept, gone: bool(gone["since"] < kept["since"]),
    Answer: lambda kept, gone: bool(gone["at"] > kept["at"]),
}
"""Where both leads have the same row: whether that of the lead that goes is taken. A membership
counts from when it began, an answer is the latest one."""


@dataclass(slots=True)
class Joined:
    """What a merge has done. `moved`: the rows that changed over, by table; `absorbed`: rows of the
    lead that is gone for which the other one had its own; `changed`: other rows; `made`: moves of
    stage; `gone`: the rows that are no more. `before` is not kept: rows as they were found."""

    moved: dict[str, list[int]] = field(default_factory=dict)
    absorbed: dict[str, list[Row]] = field(default_factory=dict)
    changed: list[Change] = field(default_factory=list)
    made: list[int] = field(default_factory=list)
    gone: dict[str, Row] = field(default_factory=dict)
    before: dict[tuple[str, int], Row] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in _KEPT}

    @classmethod
    def of(cls, kept: Mapping[str, Any]) -> Joined:
        return cls(**{name: kept[name] for name in _KEPT})

    def changes(self) -> dict[RowKey, dict[str, list[Any]]]:
        """{row: {column: [was, became]}}"""
        return {RowKey(*entry[:3]): entry[3] for entry in self.changed}

    def gone_rows(self, model: type[Fact]) -> list[Row]:
        row = self.gone.get(table_of(model).name)
        return [] if row is None else [row]


_KEPT = ("moved", "absorbed", "changed", "made", "gone")


def take_out(work: Work, fact: Fact, joined: Joined) -> None:
    """Delete what nothing refers to any more, and keep what it was."""
    name = table_of(type(fact)).name
    joined.gone[name] = joined.before[name, key_of(fact).row]
    work.delete(fact)
    work.flush()


def belongings() -> tuple[type[Fact], ...]:
    """All kept tables whose rows belong to a lead."""
    return tuple(
        model for _, model in sorted(facts_by_code().items()) if model.root_column == "lead_id"
    )


Besides: TypeAlias = Mapping[tuple[str, int], Row]
"""{(table, what tells the row apart): columns} that are to be another in rows that move."""


def move_belongings(
    work: Work, kept: int, gone: int, elsewhere: Elsewhere, joined: Joined, besides: Besides
) -> None:
    """All rows of the lead that goes become rows of the one that stays."""
    for model in belongings():
        theirs = read_rows(work, model, gone)
        if not theirs:
            continue
        own = {_place(model, row): row for row in read_rows(work, model, kept)}
        new = [row for row in theirs if _place(model, row) not in own]
        work.delete_many(model, [_key(model, row) for row in theirs])
        moved = [{**row, model.root_column: kept} for row in new]
        insert_rows(
            work, model, [_redirected(model, row, elsewhere, joined, besides) for row in moved]
        )
        if new:
            joined.moved[table_of(model).name] = [_place(model, row) for row in new]
        for row in theirs:
            if _place(model, row) in own:
                _absorb(work, model, own[_place(model, row)], row, joined)


def _place(model: type[Fact], row: Row) -> int:
    """What tells the rows of one lead apart; there is one only of those that are named by it."""
    return 0 if model.row_column == model.root_column else int(row[model.row_column])


def _redirected(
    model: type[Fact], row: Row, elsewhere: Elsewhere, joined: Joined, besides: Besides
) -> Row:
    """The row as it goes in, referring to who is still there."""
    values = dict(besides.get((table_of(model).name, _place(model, row)), {}))
    for column, parent in references(model):
        to = elsewhere.get((parent, row[column] or 0))
        if to is not None:
            values[column] = to
    if values:
        note_change(joined, _key(model, row), row, values)
    return {**row, **values}


def _absorb(work: Work, model: type[Fact], mine: Row, theirs: Row, joined: Joined) -> None:
    joined.absorbed.setdefault(table_of(model).name, []).append(theirs)
    wins = _OTHER_WINS.get(model)
    if wins is not None and wins(mine, theirs):
        named = (model.root_column, model.row_column)
        taken = {name: theirs[name] for name in mine if name not in named}
        new = note_change(joined, _key(model, mine), mine, taken)
        _update(work, model, {_key(model, mine): new})


def note_change(joined: Joined, key: RowKey, row: Row, values: Row) -> Row:
    """Note what becomes of the row; returns the values that are really new."""
    new = {name: value for name, value in values.items() if row[name] != value}
    if new:
        changed = {name: [row[name], value] for name, value in new.items()}
        joined.changed.append([*key, changed])
    return new


def change_row(work: Work, model: type[Fact], row: Row, values: Row, joined: Joined) -> None:
    """Set these columns of a row that is there, and note what they were."""
    key = _key(model, row)
    _update(work, model, {key: note_change(joined, key, row, values)})


@cache
def references(model: type[Fact]) -> tuple[tuple[str, str], ...]:
    """(column, table) of what the table's rows refer to, of companies and people."""
    return tuple(
        (column.name, reference.column.table.name)
        for column in table_of(model).columns
        for reference in column.foreign_keys
        if reference.column.table.name in ("company", "contact")
    )


def redirect(
    work: Work, elsewhere: Elsewhere, but: Collection[RowKey], gone: int, joined: Joined
) -> None:
    """All rows that refer to a company or person that goes refer to the one that stays; but not
    `but`, and not the rows of the lead that goes: they are redirected when they move."""
    for model in facts_by_code().values():
        table = table_of(model)
        new: dict[RowKey, Row] = {}
        found: dict[RowKey, tuple[Row, Row]] = {}
        for column, parent in references(model):
            for frm, to in ((key[1], to) for key, to in elsewhere.items() if key[0] == parent):
                for row in _rows(work, model, _query(model).where(table.c[column] == frm)):
                    found.setdefault(_key(model, row), (row, {}))[1][column] = to
        for key, (row, values) in found.items():
            if key not in but and not (model.root_column == "lead_id" and key.root == gone):
                new[key] = note_change(joined, key, row, values)
        _update(work, model, new)


def read_rows(work: Work, model: type[Fact], lead: int) -> list[Row]:
    """The rows of the lead, in plain form."""
    return _rows(work, model, _query(model).where(root_of(model) == lead))


def read_row(work: Work, key: RowKey) -> Row | None:
    """One row in plain form, if it is there."""
    model = facts_by_code()[key.tbl]
    query = _query(model).where(root_of(model) == key.root, row_of(model) == key.row)
    return next(iter(_rows(work, model, query)), None)


def _query(model: type[Fact]) -> Select[Any]:
    table = table_of(model)
    return select(*(table.c[name] for name in kept_columns(model)))


def _rows(work: Work, model: type[Fact], query: Select[Any]) -> list[Row]:
    work.flush()
    kinds = table_of(model).c
    return [
        {name: to_plain(kinds[name].type, value) for name, value in row._mapping.items()}
        for row in work.connection().execute(query)
    ]


def insert_rows(work: Work, model: type[Fact], rows: Iterable[Row]) -> None:
    """Put rows of plain form in."""
    columns = kept_columns(model)
    kinds = [table_of(model).c[name].type for name in columns]
    values = [
        [from_plain(kind, row[name]) for kind, name in zip(kinds, columns, strict=True)]
        for row in rows
    ]
    if counter := counter_of(model):
        columns = (*columns, counter)
        values = [[*row, 1] for row in values]
    work.insert_many(model, columns, values)


def _update(work: Work, model: type[Fact], rows: Mapping[RowKey, Row]) -> None:
    """Set these columns of each row."""
    kinds = table_of(model).c
    by_names: dict[tuple[str, ...], list[tuple[RowKey, list[Any]]]] = {}
    for key, values in rows.items():
        if values:
            typed = [from_plain(kinds[name].type, value) for name, value in values.items()]
            by_names.setdefault(tuple(values), []).append((key, typed))
    for names, changed in by_names.items():
        work.update_many(model, names, changed)


def _key(model: type[Fact], row: Row) -> RowKey:
    root = row[model.root_column] if model.root_column else 0
    return RowKey(model.journal_code, int(root), int(row[model.row_column]))


def put_back(
    work: Work, kept: int, gone: int, changed: dict[RowKey, dict[str, list[Any]]], joined: Joined
) -> list[RowKey]:
    """Undo `changed` and what has moved, where the rows that went are there again already; returns
    the rows of which something was changed since: that stays.

    What changed over goes back as it is now; what was deleted since stays so.
    """
    left = []
    for model in belongings():
        name = table_of(model).name
        places = set(joined.moved.get(name, ()))
        moved = [row for row in read_rows(work, model, kept) if _place(model, row) in places]
        work.delete_many(model, [_key(model, row) for row in moved])
        back = []
        for row in moved:
            was, late = _former(row, changed.pop(_key(model, row), {}))
            back.append({**row, **was, model.root_column: gone})
            left += [_key(model, row)] if late else []
        insert_rows(work, model, back)
        insert_rows(work, model, joined.absorbed.get(name, ()))
    return left + put_values_back(work, changed)


def put_values_back(work: Work, changed: Mapping[RowKey, Row]) -> list[RowKey]:
    """Give each column what it had, if it still has what the merge gave it; returns the rows of
    which something was changed since. Those that are no more stay so."""
    left = []
    by_table: dict[int, dict[RowKey, Row]] = {}
    for key, values in changed.items():
        row = read_row(work, key)
        if row is not None:
            by_table.setdefault(key.tbl, {})[key], late = _former(row, values)
            left += [key] if late else []
    for code, rows in by_table.items():
        _update(work, facts_by_code()[code], rows)
    return left


def _former(row: Row, changed: Mapping[str, list[Any]]) -> tuple[Row, bool]:
    """What the columns had, of those that still have what the merge gave them; and whether some
    have not."""
    old = {name: was for name, (was, became) in changed.items() if row[name] == became}
    return old, len(old) < len(changed)
