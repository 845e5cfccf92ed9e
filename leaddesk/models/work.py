"""The session that an operation gets: it remembers what each row was before.

Two doors lead into the store. Single records go through the ORM as usual; this session collects
their first before-image on flush. Many records go through `insert_many`, `update_many`,
`delete_many`, where the images are written by SQL itself. Any other UPDATE or DELETE of kept rows
raises. A row goes through one door per step.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import Connection, Delete, Insert, Table, Update, event, inspect, select
from sqlalchemy.orm import ORMExecuteState, Session, UOWTransaction

from leaddesk.models import bulk
from leaddesk.models.base import Fact, to_plain
from leaddesk.models.keys import RowKey, facts_by_code, image_of, kept_columns, key_of, table_of
from leaddesk.models.made_leads import MadeLeads
from leaddesk.models.numbered import NOTHING, Rows, Span, Written, insert_numbered
from leaddesk.models.team import User
from leaddesk.rules.initials import initials_of
from leaddesk.rules.roles import Role, role_of_new


class Cancelled(Exception):
    """The user called the operation off: the transaction is rolled back, nothing has happened."""


Progress = Callable[[int, int], None]
Row = TypeVar("Row")
Operation = Callable[["Work"], object]
WHOLE = "*"

PROGRAM = "LeadDesk"
"""Who has done what nobody did."""

_REPORT_EVERY = 500
MUCH = 200
"""An operation that touches so many rows is preceded by a backup."""


class Work(Session):
    """One operation at work. `now`, `who` and `user_id` are fixed for the step."""

    def __init__(
        self,
        connection: Connection,
        *,
        step_id: int,
        who: str,
        user_id: int | None,
        now: datetime,
        progress: Progress | None = None,
        cancelled: Callable[[], bool] | None = None,
        before_much: Callable[[], None] | None = None,
    ) -> None:
        super().__init__(bind=connection, expire_on_commit=False)
        self.step_id = step_id
        self.who = who
        self._user_id = user_id
        self.now = now
        self.sealed = False
        self.titled: dict[str, Any] = {"code": "changed"}
        self.columns: dict[str, set[str]] = defaultdict(set)
        """What was changed: the columns per table, WHOLE where rows came or went."""
        self.images: dict[RowKey, tuple[str, dict[str, Any] | None]] = {}
        self.made: MadeLeads | None = None
        """Leads that this step makes: what settles them need not read them back."""
        self._progress = progress
        self._cancelled = cancelled
        self._before_much = before_much
        self._by_the_many = 0
        self.by_itself = False
        self.erasing: Operation | None = None

    @property
    def user_id(self) -> int | None:
        """The id of who does this. Somebody new is made known by their first step, in that step,
        with the role of whoever is new; None only in a store that has nobody yet."""
        if self.by_itself:
            return None
        present = self.scalars(select(User.role)).all() if self._user_id is None else ()
        if present:
            role = role_of_new({Role(role) for role in present})
            user = User(name=self.who, initials=initials_of(self.who), role=role.value)
            self.add(user)
            self.flush()
            self._user_id = user.id
        return self._user_id

    @property
    def tables(self) -> frozenset[str]:
        """The names of the tables that were changed."""
        return frozenset(self.columns)

    def title(self, code: str, **names: str | int) -> None:
        """Say what this step is; the window words it ("visit_logged", name="Krüger")."""
        self.titled = {"code": code, **names}

    def done_by_itself(self) -> None:
        """Nobody does this step, the program does: what time brings about. Said first of all.
        "Undo my last step" passes it over; by its number it is taken back like any other."""
        self.by_itself, self.who = True, PROGRAM

    def seal(self) -> None:
        """The world sees this step: it can't be undone, only answered by another one."""
        self.sealed = True

    def erase_for_good(self, again: Operation) -> None:
        """What this step has taken away is to be nowhere any more: neither in pages of the file
        that nothing refers to nor in the backups, where `again` does the same."""
        self.seal()
        self.erasing = again

    def expect_much(self) -> None:
        """What comes is worth a backup of the state before it, however few rows it is."""
        before_much, self._before_much = self._before_much, None
        if before_much is not None:
            before_much()

    def _count(self, rows: int) -> None:
        self._by_the_many += rows
        if self._by_the_many >= MUCH:
            self.expect_much()

    def stop_if_called_off(self) -> None:
        """Raises Cancelled if the user has called it off."""
        if self._cancelled is not None and self._cancelled():
            raise Cancelled

    def report(self, done: int, total: int) -> None:
        """Tell how far it is; raises Cancelled if the user has called it off."""
        self.stop_if_called_off()
        if self._progress is not None:
            self._progress(done, total)

    def each(self, rows: Sequence[Row]) -> Iterator[Row]:
        """The rows one by one, with a `report` every few and one at the end."""
        for place, row in enumerate(rows):
            if place % _REPORT_EVERY == 0:
                self.report(place, len(rows))
            yield row
        self.report(len(rows), len(rows))

    def insert_many(
        self,
        model: type[Fact],
        columns: Sequence[str],
        rows: Sequence[Sequence[Any]],
        **same: Any,
    ) -> None:
        """Insert rows whose ids were taken with `take_ids`; values as Python has them. `same` are
        columns that have one value in all of these rows, none that somebody has typed."""
        if rows:
            self._count(len(rows))
            self.flush()
            self.columns[table_of(model).name].add(WHOLE)
            bulk.insert_rows(self.connection(), self.step_id, model, columns, rows, same)

    def insert_numbered(
        self,
        model: type[Fact],
        columns: Sequence[str],
        make: Callable[[], Rows],
        span: Span,
        **same: Any,
    ) -> Written:
        """`insert_many` of the rows of that span, which are only made now; returns them."""
        if not span.rows:
            return NOTHING
        self._count(span.rows)
        self.flush()
        self.columns[table_of(model).name].add(WHOLE)
        return insert_numbered(self.connection(), self.step_id, model, columns, make, span, same)

    def update_many(
        self,
        model: type[Fact],
        columns: Sequence[str],
        rows: Sequence[tuple[RowKey, Sequence[Any]]],
    ) -> None:
        """Set `columns` of each row to its values. Give only rows that really change."""
        if rows:
            self._count(len(rows))
            self.flush()
            self.columns[table_of(model).name].update(columns)
            bulk.update_rows(self.connection(), self.step_id, model, columns, rows)
            self.expire_all()

    def delete_many(self, model: type[Fact], keys: Collection[RowKey]) -> None:
        """Delete these rows; what refers to them has to be gone."""
        if keys:
            self._count(len(keys))
            self.flush()
            self.columns[table_of(model).name].add(WHOLE)
            bulk.delete_rows(self.connection(), self.step_id, model, keys)
            self.expire_all()

    def write_lines(self) -> None:
        """Write the images collected from the ORM. The store calls it once, at the end."""
        self.flush()
        self._count(len(self.images))
        bulk.write_lines(self.connection(), self.step_id, self.images)

    def note_insert(self, fact: Fact) -> None:
        self.columns[table_of(type(fact)).name].add(WHOLE)
        kind, image = self.images.get(key_of(fact), ("i", None))
        # One that went in this step and is there again was changed: undone it must not go.
        self.images[key_of(fact)] = ("u", image) if kind == "d" else ("i", None)

    def note_update(self, fact: Fact, old: dict[str, Any]) -> None:
        self.columns[table_of(type(fact)).name].update(old)
        kind, image = self.images.get(key_of(fact), ("u", {}))
        if kind == "u":
            self.images[key_of(fact)] = ("u", {**old, **(image or {})})

    def note_delete(self, fact: Fact, whole: dict[str, Any]) -> None:
        key = key_of(fact)
        self.columns[table_of(type(fact)).name].add(WHOLE)
        kind, image = self.images.get(key, ("d", {}))
        if kind == "i":
            del self.images[key]
        else:
            self.images[key] = ("d", {**whole, **(image or {})})


def _old_values(work: Work, fact: Fact) -> dict[str, Any]:
    """The old plain values of the columns that this flush will change."""
    state = inspect(fact)
    table = table_of(type(fact))
    old: dict[str, Any] = {}
    for name in kept_columns(type(fact)):
        column = table.c[name]
        history = state.attrs[state.mapper.get_property_by_column(column).key].history
        if not history.has_changes():
            continue
        if history.deleted:
            old[name] = to_plain(column.type, history.deleted[0])
        else:  # set without having been loaded: ask the store what it was
            old[name] = to_plain(column.type, _stored(work, fact, table, name))
    return old


def _stored(work: Work, fact: Fact, table: Table, name: str) -> Any:
    key = key_of(fact)
    query = select(table.c[name]).where(table.c[fact.row_column] == key.row)
    if fact.root_column:
        query = query.where(table.c[fact.root_column] == key.root)
    with work.no_autoflush:
        return work.connection().scalar(query)


def _drop_nul(fact: Fact) -> None:
    """PostgreSQL takes no text with a NUL in it; nobody means one. Lists have lost theirs when
    they were read."""
    for name, value in list(vars(fact).items()):
        if type(value) is str and "\0" in value:
            setattr(fact, name, value.replace("\0", ""))


@event.listens_for(Work, "before_flush")
def _before_flush(work: Work, context: UOWTransaction, instances: Any) -> None:
    for fact in (*work.new, *work.dirty):
        if isinstance(fact, Fact):
            _drop_nul(fact)
    for fact in work.dirty:
        if isinstance(fact, Fact) and work.is_modified(fact):
            old = _old_values(work, fact)
            if old:
                work.note_update(fact, old)
    for fact in work.deleted:
        if isinstance(fact, Fact):
            old = _old_values(work, fact)
            work.note_delete(fact, {**image_of(fact, inspect(fact).mapper), **old})


@event.listens_for(Work, "after_flush")
def _after_flush(work: Work, context: UOWTransaction) -> None:
    for fact in work.new:
        if isinstance(fact, Fact):
            work.note_insert(fact)


@event.listens_for(Work, "do_orm_execute")
def _guard(state: ORMExecuteState) -> None:
    """Rows changed behind the journal's back could never be undone: refuse."""
    statement = state.statement
    if isinstance(statement, Insert | Update | Delete) and isinstance(statement.table, Table):
        kept = {table_of(model).name for model in facts_by_code().values()}
        if statement.table.name in kept:
            raise RuntimeError(
                f"bulk write to {statement.table.name} past the journal: use Work.…_many"
            )
