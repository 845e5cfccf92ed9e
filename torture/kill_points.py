"""The named places where a process is killed: before or after the n-th call of a function.

They live here and not in the program: the child wraps the function and kills itself there. The
name is where the function is called from, as an import binds it.
"""

from __future__ import annotations

import os
import signal
from dataclasses import dataclass
from importlib import import_module
from typing import Any


@dataclass(frozen=True, slots=True)
class Point:
    """While a process does `kind` (a word of `kill_work.KINDS`), at `target` ("module:name")."""

    kind: str
    target: str
    when: str = "before"
    nth: int = 1

    @property
    def name(self) -> str:
        return f"{self.kind}: {self.when} {self.target.partition(':')[2]} {self.nth}"


def _of(kind: str, *targets: str) -> tuple[Point, ...]:
    """Each target as "module:name", with "+" before it: after; "*3" behind it: the third call."""
    found = []
    for target in targets:
        name, _, nth = target.partition("*")
        when = "after" if name.startswith("+") else "before"
        found.append(Point(kind, "leaddesk." + name.removeprefix("+"), when, int(nth or 1)))
    return tuple(found)


def _anywhere(kind: str, *targets: str) -> tuple[Point, ...]:
    """Of the standard library."""
    return tuple(Point(kind, p.target.removeprefix("leaddesk."), p.when, p.nth)
                 for p in _of(kind, *targets))  # fmt: skip


POINTS: tuple[Point, ...] = (
    *_of(
        "import",
        "operations.import_leads:insert_drafts", "+operations.import_leads:insert_drafts",
        "+operations.import_leads:update_drafts", "+operations.import_leads:insert_children",
        "models.bulk:insert_plain", "+models.bulk:insert_plain*2", "models.bulk:insert_plain*5",
        "models.bulk:write_lines", "+models.bulk:write_lines",
        "derived.settle:_write_cards", "+derived.settle:_write_cards",
        "derived.settle:index_texts", "+derived.settle:index_texts",
        "models.beside:_run", "+models.beside:_run*2", "+models.numbered:insert_unnoted",
        "derived.places:_write_segments", "derived.places:_add_counts",
        "+derived.places:_add_counts",
        "store.store:write_step", "+store.store:write_step",
        "store.store:Store._commit", "+store.store:Store._commit",
        "store.checkpoint:Checkpoints.after_commit",
    ),
    *_of("edit", "models.bulk:write_lines", "store.store:Store._commit",
         "+store.store:Store._commit"),
    *_of("touch", "store.store:Store._commit", "+store.store:Store._commit"),
    *_of(
        "undo",
        "store.undo:_revert", "+store.undo:restore_deleted", "+store.undo:restore_changed",
        "+store.undo:whole_families", "+store.undo:_revert", "models.bulk:delete_rows*2",
        "store.store:Store._commit", "+store.store:Store._commit",
    ),
    *_of("redo", "store.undo:_revert", "+store.undo:restore_deleted", "store.store:Store._commit"),
    *_of("settle", "derived.settle:_recount", "+derived.settle:_recount"),
    *_of("backup", "store.backup:new_draft", "+store.backup:new_draft",
         "store.backup:quick_check", "+store.backup:quick_check"),
    *_anywhere("backup", "os:fsync", "+os:fsync", "pathlib:Path.replace", "+pathlib:Path.replace"),
    *_of(
        "restore",
        "store.backup:new_draft", "+store.backup:new_draft", "store.backup:make_single",
        "+store.backup:make_single", "store.backup:keep_as", "+store.backup:keep_as",
        "store.backup:take_place", "+store.backup:take_place",
        "+store.files:without_companions*2", "+store.files:without_companions*3",
    ),
    *_anywhere("restore", "pathlib:Path.replace", "+pathlib:Path.replace"),
    *_of(
        "create",
        "store.upgrade:migrate", "+store.upgrade:migrate", "store.upgrade:take_free_place",
        "+store.upgrade:take_free_place",
    ),
    *_of(
        "upgrade",
        "store.upgrade:new_draft", "+store.upgrade:new_draft", "store.upgrade:migrate",
        "+store.upgrade:migrate", "store.upgrade:_verify", "+store.upgrade:_verify",
        "store.upgrade:make_single", "+store.upgrade:make_single", "store.upgrade:keep_as",
        "+store.upgrade:keep_as", "store.upgrade:take_place", "+store.upgrade:take_place",
    ),
    *_of(
        "hand_over",
        "cli.hand_over:prepare_batch", "+cli.hand_over:prepare_batch",
        "store.store:Store._commit", "+store.store:Store._commit",
        "cli.hand_over:write_batch", "+cli.hand_over:write_batch",
        "exchange.atomic:_keep_mode", "exchange.atomic:_sync_folder",
        "operations.hand_over:take_numbers", "+operations.hand_over:take_numbers",
        "+operations.hand_over:_keep_rows", "exchange.erp_file:write_atomically*2",
        "+exchange.erp_file:write_atomically*2",
        "cli.hand_over:mark_sent", "+cli.hand_over:mark_sent",
        "store.store:Store._commit*2", "+store.store:Store._commit*2",
    ),
    *_anywhere("hand_over", "os:fsync", "+os:fsync", "pathlib:Path.replace",
               "+pathlib:Path.replace"),
)  # fmt: skip


def original(point: Point) -> Any:
    """The function as it is."""
    return getattr(*_place(point))


def _place(point: Point) -> tuple[Any, str]:
    module, _, path = point.target.partition(":")
    owner: Any = import_module(module)
    *parents, name = path.split(".")
    for parent in parents:
        owner = getattr(owner, parent)
    return owner, name


def arm(point: Point) -> None:
    """From now on this process dies there."""
    owner, name = _place(point)
    real, calls = original(point), 0

    def wrapped(*args: Any, **more: Any) -> Any:
        nonlocal calls
        calls += 1
        if calls == point.nth and point.when == "before":
            die()
        result = real(*args, **more)
        if calls == point.nth and point.when == "after":
            die()
        return result

    setattr(owner, name, wrapped)


def die() -> None:
    """As if the power went: no farewell, nothing flushed."""
    os.kill(os.getpid(), signal.SIGKILL)
