"""Opening the store of a call, and making one where the command may."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path

from leaddesk.cli.call import Call, Exit, Stopped
from leaddesk.derived.ageing import bring_to_today, is_anything_old
from leaddesk.derived.settle import settle
from leaddesk.operations.set_up import set_up_store
from leaddesk.queries.stage_settings import stage_plan
from leaddesk.queries.users import users
from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.servers import Server
from leaddesk.settings import backup_places, initials_of, store_address
from leaddesk.store.home import Address, file_of
from leaddesk.store.opening import is_there, left_open, look_at, quick_check, refuse
from leaddesk.store.own_backups import OwnBackups
from leaddesk.store.store import Store
from leaddesk.store.upgrade import create
from leaddesk.ui.words.problems import problem_text, problem_texts
from leaddesk.ui.words.stages import use_stage_names, use_stage_order


def address_of(call: Call) -> Address:
    """Where this call's store is kept."""
    try:
        return store_address(call.options.store, call.settings)
    except Refused as refused:
        raise Stopped(Exit.NO_STORE, *problem_texts(refused.problems)) from None


def store_path(call: Call) -> Path:
    """The file of this call's store; StoreRefused where a server keeps it."""
    return file_of(address_of(call))


def store_is_missing(call: Call) -> bool:
    """There is no file yet. A server's database makes its store when it is first opened."""
    address = address_of(call)
    return isinstance(address, Path) and not is_there(address)


@contextmanager
def open_store(call: Call) -> Iterator[Store]:
    """The store, open; StoreRefused if it is missing or can't be used."""
    address = address_of(call)
    opened = _opened(call, address) if isinstance(address, Path) else _on_server(call, address)
    with opened as store:
        yield store


@contextmanager
def open_or_make_store(call: Call, *, keep: bool = True) -> Iterator[Store]:
    """The store, made and set up for this user if it is missing. Without `keep` (a dry run) one
    that is missing is only made for the time being."""
    if not store_is_missing(call):
        with open_store(call) as store:
            yield store
        return
    path = store_path(call)
    if keep:
        with suppress(FileExistsError):  # another program was first
            create(path)
        with open_store(call) as store:
            yield store
        return
    with tempfile.TemporaryDirectory(prefix="leaddesk-", ignore_cleanup_errors=True) as folder:
        place = Path(folder) / path.name
        create(place)
        with _opened(call, place) as store:
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

_ONLY_READING = frozenset(
    ("list", "show", "due", "funnel", "ansoff", "score", "history", "fairness", "sheet", "export",
     "check", "backup", "restore", "version")
)  # fmt: skip
"""Commands that write nothing into a store; any other may."""


def _may_write(call: Call) -> bool:
    return call.options.command not in _ONLY_READING


def _require_whole(call: Call, path: Path) -> None:
    """Nothing is written to a damaged store, for it may be mended: neither by a command that
    changes something nor by closing it, which carries over what a killed program has left. Reading
    all of a large one takes longer than a command may; the window does it."""
    look_at(path)
    changes = _may_write(call) or left_open(path)
    if changes and path.stat().st_size <= LOOKED_THROUGH and not quick_check(path):
        raise refuse("store_damaged", path)


@contextmanager
def _opened(call: Call, path: Path) -> Iterator[Store]:
    _require_whole(call, path)
    store = Store(path, who=call.who, settle=settle, backups=own_backups(call, path))
    with _set_up(call, store):
        yield store


@contextmanager
def _on_server(call: Call, server: Server) -> Iterator[Store]:
    """Nobody has to make it beforehand."""
    with _set_up(call, Store(server, who=call.who, settle=settle)) as store:
        yield store


@contextmanager
def _set_up(call: Call, store: Store) -> Iterator[Store]:
    """Who comes first with something to write sets a new one up; two may come at once."""
    try:
        writes = _may_write(call) or isinstance(store.address, Server)
        if writes and not store.read_only and not store.ask(users):
            initials = call.settings.initials or initials_of(call.who)
            store.run(set_up_store, name=call.who, initials=initials)
        if writes and not store.read_only and store.ask(is_anything_old, now=store.clock()):
            store.repair(bring_to_today)
        plan = store.ask(stage_plan)
        use_stage_names({stage: (s.name_de, s.name_en) for stage, s in plan.settings.items()})
        use_stage_order(plan.order)
        store.who = _known_name(store)
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
