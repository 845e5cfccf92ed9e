"""Opening the store of a call, and making one where the command may."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from leaddesk.cli.call import Call, Exit, Stopped
from leaddesk.derived.settle import settle
from leaddesk.operations.set_up import set_up_store
from leaddesk.queries.users import users
from leaddesk.rules.problem import Problem
from leaddesk.settings import backup_places, initials_of, store_address
from leaddesk.store.opening import left_open, look_at, quick_check, refuse
from leaddesk.store.own_backups import OwnBackups
from leaddesk.store.store import Store
from leaddesk.ui.words import translate
from leaddesk.ui.words.problems import problem_text


def store_path(call: Call) -> Path:
    """Where this call's store lies."""
    path = store_address(call.options.store, call.settings)
    if ":/" in str(path)[2:]:  # beyond a drive's letter: the address of a server
        text = translate("Cli", "Only files can be opened as a store so far, no servers.")
        raise Stopped(Exit.NO_STORE, text)
    return path


@contextmanager
def open_store(call: Call) -> Iterator[Store]:
    """The store, open; StoreRefused if it is missing or can't be used."""
    with _opened(call, store_path(call)) as store:
        yield store


@contextmanager
def open_or_make_store(call: Call, *, keep: bool = True) -> Iterator[Store]:
    """The store, made and set up for this user if it is missing. Without `keep` (a dry run) one
    that is missing is only made for the time being."""
    path = store_path(call)
    if path.exists():
        with _opened(call, path) as store:
            yield store
    elif keep:
        with _made(call, path) as store:
            yield store
    else:
        with (
            tempfile.TemporaryDirectory(prefix="leaddesk-", ignore_cleanup_errors=True) as folder,
            _made(call, Path(folder) / path.name) as store,
        ):
            yield store


def own_backups(call: Call, path: Path) -> OwnBackups:
    """The backups of a call's store; what can't be made is said, and stops nothing."""

    def told(outcome: Path | Problem) -> None:
        if isinstance(outcome, Problem):
            call.say(problem_text(outcome))

    folder, second = backup_places(call.settings)
    return OwnBackups(path, folder, second, told=told)


LOOKED_THROUGH = 50_000_000
"""Bytes up to which a command looks through the store first: a quarter of a second."""

_CHANGING = frozenset(
    ("import", "log", "stage", "undo", "redo", "hand-over", "take-answer", "settle", "sample")
)


def _require_whole(call: Call, path: Path) -> None:
    """Nothing is written to a damaged store, for it may be mended: neither by a command that
    changes something nor by closing it, which carries over what a killed program has left. Reading
    all of a large one takes longer than a command may; the window does it."""
    look_at(path)
    changes = call.options.command in _CHANGING or left_open(path)
    if changes and path.stat().st_size <= LOOKED_THROUGH and not quick_check(path):
        raise refuse("store_damaged", path)


@contextmanager
def _opened(call: Call, path: Path) -> Iterator[Store]:
    _require_whole(call, path)
    store = Store(path, who=call.who, settle=settle, backups=own_backups(call, path))
    try:
        store.who = _known_name(store)
        call.interrupts.watch(store)
        yield store
    finally:
        store.close()


@contextmanager
def _made(call: Call, path: Path) -> Iterator[Store]:
    who = call.who
    initials = call.settings.initials or initials_of(who)
    try:
        store = Store.create(path, who=who, settle=settle)
    except OSError:
        raise refuse("store_unreachable", path) from None
    try:
        store.run(set_up_store, name=who, initials=initials)
        call.interrupts.watch(store)
        yield store
    finally:
        store.close()


def _known_name(store: Store) -> str:
    """The name of the user whose name or initials were given; else what was given."""
    typed = store.who.casefold()
    known = store.ask(users)
    by_name = [u.name for u in known if u.name.casefold() == typed]
    by_initials = [u.name for u in known if u.initials.casefold() == typed]
    return next(iter((*by_name, *by_initials)), store.who)


def today(store: Store) -> date:
    """The day on the wall."""
    return store.clock().astimezone().date()
