"""The store: one writer, many readers, and one step per operation.

`run` is the only way to write: transaction, before-images, operation, derived values, step,
commit. `ask` is the only way to read. What a lead is, the store does not know; what has to be
settled after an operation is handed in by the composition root.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar

from sqlalchemy import Connection, Engine, RootTransaction
from sqlalchemy.orm import Session

from leaddesk.models.base import last_id, take_ids
from leaddesk.models.quick import make_ready
from leaddesk.models.settled import SETTLED
from leaddesk.models.team import User
from leaddesk.models.work import Operation, Progress, Work
from leaddesk.rules.changes import Changes, Conflict, Tried
from leaddesk.rules.problem import Problem, Refused
from leaddesk.store import undo
from leaddesk.store.for_good import gone_for_good
from leaddesk.store.gate import WriteGate
from leaddesk.store.home import Address, file_of
from leaddesk.store.homes import home_of
from leaddesk.store.memory import Memory
from leaddesk.store.opening import StoreRefused
from leaddesk.store.own_backups import OwnBackups
from leaddesk.store.steps import Done, changes_since, collector_at_rest, user_named, write_step

T = TypeVar("T")
P = ParamSpec("P")

Settle = Callable[[Work], "frozenset[int] | None"]
"""Brings the derived values of all rows that the work touched up to date; returns the leads."""


def utc_now() -> datetime:
    return datetime.now(UTC)


def settle_nothing(work: Work) -> frozenset[int] | None:
    return frozenset()


class Store:
    """An open store. Close it when done; `address` is where it is kept."""

    def __init__(
        self,
        address: Address,
        *,
        who: str,
        settle: Settle = settle_nothing,
        clock: Callable[[], datetime] = utc_now,
        backups: OwnBackups | None = None,
        read_only: bool = False,
    ) -> None:
        self.address = address
        self.home = home_of(address)
        self.who = who
        self.clock = clock
        self.settle = settle
        self._lock = threading.Lock()
        self.backups = backups
        self._much = False
        self._erasing: Operation | None = None  # of the step at work, to be done in backups too
        self._user_id: int | None = None
        self.memory = Memory()
        self._begun = clock()  # the moment of the step at work
        self._begun_by = who  # its doer, or the program itself
        self.commits = 0
        """How often something was written for good, a commit under way among them."""
        with self.home.known_failures():
            opened = self.home.open(read_only=read_only)
        # Not sooner: an upgrade has put another file in the place of the one that was there.
        self.gate = WriteGate(address if isinstance(address, Path) else None)
        self.read_only_code = opened.why
        """Why nothing can be written ("": it can)."""
        self._reader: Engine = opened.reader
        self._writer: Engine | None = opened.writer

    @classmethod
    def create(cls, address: Address, **options: Any) -> Store:
        """Make a new, empty store at `address` and open it."""
        home_of(address).create()
        return cls(address, **options)

    @property
    def path(self) -> Path:
        """The store's file. StoreRefused with "store_on_server" where there is none."""
        return file_of(self.address)

    @property
    def read_only(self) -> bool:
        return bool(self.read_only_code)

    def close(self) -> None:
        if self.backups is not None:
            self.backups.finish()
        self.home.finish()
        self._reader.dispose()
        if self._writer is not None:
            if self.gate.refusal is None:
                with suppress(StoreRefused), self.home.known_failures():
                    self.home.leave(self._writer)
            self._writer.dispose()

    def ask(
        self, query: Callable[Concatenate[Session, P], T], /, *args: P.args, **which: P.kwargs
    ) -> T:
        """Run a query on a reader's connection; it sees one consistent state."""
        with self.home.known_failures(), self._reader.connect() as connection, connection.begin():
            return query(Session(connection, info={"memory": self.memory}), *args, **which)

    def run(
        self,
        operation: Callable[Concatenate[Work, P], T],
        /,
        *args: P.args,
        **what: P.kwargs,
    ) -> Done[T]:
        """Run an operation as one transaction and one step.

        A result that is a Problem, a Conflict or a Tried means: nothing was written. So does a
        raised `Refused` or `Cancelled`, which passes through.
        """
        return self._do(lambda work: operation(work, *args, **what), "do", None, None)

    def run_watched(
        self,
        operation: Callable[..., T],
        what: dict[str, Any],
        progress: Progress | None,
        cancelled: Callable[[], bool] | None,
    ) -> Done[T]:
        """`run` for a long operation that reports progress and can be called off."""
        return self._do(lambda work: operation(work, **what), "do", progress, cancelled)

    def undo(
        self, step_id: int | None = None, *, first: Sequence[int] = (), trying: bool = False
    ) -> Done[Any]:
        """Take back the step (default: my last one). Rows that later steps changed are kept.
        `first`: steps taken back before, all or none; `trying`: say (Tried) what it would do."""
        take_back = partial(undo.take_back, step_id=step_id, trying=trying)
        return self._do(take_back, "undo", None, None, first=first)

    def redo(self) -> Done[Any]:
        """Do again what my last undo took back."""
        return self._do(undo.do_again, "redo", None, None)

    def repair(self, function: Callable[[Work], T]) -> T:
        """Write what is derived, and nothing else: no step, for nothing that a user did changes."""

        def repaired(work: Work) -> T:
            take_ids(work.connection(), SETTLED)  # for those who keep what they have read
            return function(work)

        return self._do(repaired, "do", None, None, step=False).result

    def steps_since(self, session: Session, step_id: int) -> tuple[Changes, ...]:
        """What all desks have done after `step_id`, oldest first; asked within a reading."""
        if not self.read_only and self.home.outdated(session.connection()):
            self.read_only_code = "store_newer_readonly"
            raise self._refused(self.read_only_code)
        return changes_since(session, step_id, self.who)

    def times_settled(self, session: Session) -> int:
        """How often all that is derived was written anew, by any desk; asked within a reading."""
        return last_id(session, SETTLED)

    def user_id(self) -> int | None:
        """The id of the user who works here; known once the store knows their name."""
        if self._user_id is None:
            self._user_id = self.ask(lambda s: user_named(s.connection(), self.who))
        return self._user_id

    def rename(self, who: str) -> None:
        """Steps are done by this person from now on."""
        self.who = who
        self._user_id = None

    def last_step(self) -> int:
        return self.ask(lambda s: last_id(s, "step"))

    def _do(
        self,
        operation: Callable[[Work], T],
        kind: str,
        progress: Progress | None,
        cancelled: Callable[[], bool] | None,
        step: bool = True,
        first: Sequence[int] = (),
    ) -> Done[T]:
        if self._writer is None or self.read_only:
            raise self._refused(self.read_only_code)
        self.gate.pass_through()
        make_ready(self._writer.dialect)
        with (
            self.home.known_failures(),
            self._lock,
            collector_at_rest(),
            self._writer.connect() as connection,
        ):
            transaction = connection.begin()
            try:
                for earlier in first:
                    before = partial(undo.take_back, step_id=earlier)
                    self._in_transaction(connection, before, kind, progress, cancelled)
                done = self._in_transaction(connection, operation, kind, progress, cancelled)
            except BaseException:
                if transaction.is_active:  # a failing flush has taken it back already
                    transaction.rollback()
                raise
            if done.changes is None and step:
                transaction.rollback()
            else:
                me = self._user_id
                if done.changes is not None and User.__tablename__ in done.changes.tables:
                    me = user_named(connection, self.who)  # an undo may have taken them back
                self._commit(transaction, done.changes)
                self._user_id = me
                self.home.after_commit()
                if self._much:
                    self.home.give_back(connection)
                if self._erasing is not None:
                    gone_for_good(self, connection, self._erasing)
            return done

    def _expect_much(self) -> None:
        self._much = True
        if self.backups is not None:
            self.backups.foresee()

    def _commit(self, transaction: RootTransaction, changes: Changes | None) -> None:
        much = self._much and self._erasing is None  # no copy of what is to be nowhere
        held = self.backups.hold() if self.backups is not None and much else None
        self.commits += 1  # first: whoever asks meanwhile has to take it for done
        came = False
        try:
            transaction.commit()
            came = True
        except BaseException as error:
            assert self._writer is not None
            step = changes.step if changes is not None else 0
            came = self.home.was_written(self._writer, error, step, self._begun_by, self._begun)
            if not came:
                raise
        finally:
            self.commits -= not came
            if held is not None:
                held(came)

    def _refused(self, code: str) -> StoreRefused:
        return StoreRefused(Problem(code, args={"path": str(self.address)}))

    def _in_transaction(
        self,
        connection: Connection,
        operation: Callable[[Work], T],
        kind: str,
        progress: Progress | None,
        cancelled: Callable[[], bool] | None,
    ) -> Done[T]:
        self._much = False
        step_id = take_ids(connection, "step")  # on a server: from here on alone
        self.home.begun(connection)
        self._begun = self.clock()
        work = Work(
            connection,
            step_id=step_id,
            who=self.who,
            user_id=user_named(connection, self.who),
            now=self._begun,
            progress=progress,
            cancelled=cancelled,
            before_much=self._expect_much,
        )
        result = operation(work)
        self._begun_by, self._erasing = work.who, work.erasing
        if isinstance(result, Problem | Conflict | Tried):
            return Done(result, None)
        work.write_lines()
        if not work.tables and kind == "do":
            return Done(result, None)
        leads = self.settle(work)
        work.stop_if_called_off()
        return Done(result, write_step(work, kind, leads))


__all__ = ["Done", "Refused", "Settle", "Store", "StoreRefused", "settle_nothing", "utc_now"]
