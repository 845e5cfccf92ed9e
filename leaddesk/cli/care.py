"""Keeping the store well: settle, check, backup, restore, sample, version."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

import PySide6

from leaddesk import __version__
from leaddesk.cli.call import Call, Exit, Stopped
from leaddesk.cli.stores import address_of, open_or_make_store, open_store, own_backups, store_path
from leaddesk.cli.tables import Column, pairs, table, terminal_width
from leaddesk.derived.settle import settle_all
from leaddesk.operations.sample import add_sample
from leaddesk.queries.lead_list import total_leads
from leaddesk.queries.store_check import StoreFigures, check_store
from leaddesk.rules.backup_plan import Backup, Why
from leaddesk.rules.problem import Problem
from leaddesk.store.backup import back_up, free_name
from leaddesk.store.backup import restore as put_back
from leaddesk.store.backup_files import backup_name, contents
from leaddesk.store.engine import connect, sqlite_version
from leaddesk.store.opening import (
    FAILURES,
    StoreRefused,
    is_there,
    look_at,
    quick_check,
    refusal_of,
    refuse,
)
from leaddesk.store.upgrade import HEAD, look_at_known
from leaddesk.ui.words import translate
from leaddesk.ui.words.backups import contents_lines, reason_text, size_text
from leaddesk.ui.words.formats import moment_text, number_text
from leaddesk.ui.words.problems import problem_text


def settle(call: Call) -> Exit:
    """Recomputes all that is derived; the exit code tells whether anything differed."""
    with open_store(call) as store:
        differed = store.repair(settle_all)
    if differed:
        line = translate("Cli", "%n derived value(s) differed and (is/are) right now.", n=differed)
    else:
        line = translate("Cli", "Everything derived was right.")
    call.answer({"differed": differed}, [line])
    return Exit.NOTHING if differed else Exit.DONE


def check(call: Call) -> Exit:
    """Looks at the file, then at what stands in it. Changes nothing."""
    address = address_of(call)
    broken = _broken(address) if isinstance(address, Path) else []  # a server looks after its own
    with open_store(call) as store:
        figures = store.ask(check_store, now=datetime.now().astimezone())
    sound = not broken and figures.sound
    document = {
        "sound": sound,
        "structure": len(broken),
        "wrong": dict(figures.wrong),
        "rows": dict(figures.tables),
    }
    call.answer(document, _check_lines(sound, len(broken), figures))
    return Exit.DONE if sound else Exit.NOTHING


def _broken(path: Path) -> list[str]:
    """What SQLite finds in the structure of the file."""
    look_at(path)
    try:
        with closing(connect(path, read_only=True)) as connection:
            told = [str(row[0]) for row in connection.execute("PRAGMA integrity_check(100)")]
    except FAILURES as error:
        raise refusal_of(error, path) or refuse("store_damaged", path) from error
    return [] if told == ["ok"] else told


def _check_lines(sound: bool, broken: int, figures: StoreFigures) -> list[str]:
    rows = [(name, number_text(count)) for name, count in figures.tables.items() if count]
    lines = pairs(rows, terminal_width())
    if sound:
        return [*lines, translate("Cli", "Everything is sound.")]
    wrong = {"structure": broken, **figures.wrong}
    lines += [f"• {name}: {count}" for name, count in wrong.items() if count]
    hint = translate("Cli", "“leaddesk settle” mends what is derived; else restore a backup.")
    return [*lines, hint]


def backup(call: Call) -> Exit:
    """A verified copy, also while others are at work; or which copies there are."""
    path = store_path(call)
    own = own_backups(call, path)
    if call.options.list:
        return _list_backups(call, own.there())
    look_at_known(path)
    named = call.options.file
    target = Path(named).expanduser() if named else own.folder
    if named and not target.is_dir() and not target.parent.is_dir():
        problem = Problem("folder_missing", value=str(target.parent))
        raise Stopped(Exit.BAD_FILE, problem_text(problem))
    if target.is_dir() or not named:
        target = free_name(backup_name(path, target, own.now(), Why.HAND))
    _refuse_same(path, target)
    _refuse_foreign(path, target)
    try:
        made = back_up(path, target)
    except OSError:
        raise refuse("backup_failed", target) from None
    size = made.stat().st_size
    words = translate("Cli", "Copied and verified: {file}").format(file=made)
    call.answer({"file": str(made), "bytes": size}, [words])
    return Exit.DONE


def _list_backups(call: Call, backups: Sequence[Backup]) -> Exit:
    document = [
        {"file": b.place, "made": b.made.isoformat(), "why": b.why.value, "bytes": b.size}
        for b in backups
    ]
    rows = [(moment_text(b.made), reason_text(b.why), size_text(b.size), b.place) for b in backups]
    heads = (
        translate("Cli", "Made"), translate("Cli", "Reason"), translate("Cli", "Size"),
        translate("Cli", "File"),
    )  # fmt: skip
    columns = [Column(head) for head in heads]
    none = [translate("Cli", "There are no backups of this store yet.")]
    call.answer({"backups": document}, table(columns, rows, terminal_width()) if rows else none)
    return Exit.DONE if backups else Exit.NOTHING


def restore(call: Call) -> Exit:
    """The copy takes the store's place; what was there is kept aside."""
    copy, path = Path(call.options.file).expanduser(), store_path(call)
    _refuse_same(path, copy)
    try:
        if look_at_known(copy) and not quick_check(copy):
            raise refuse("store_damaged", copy)
        told = contents(copy, path if is_there(path) else None)
    except StoreRefused as refused:
        raise Stopped(Exit.BAD_FILE, problem_text(refused.problem)) from refused
    aside = put_back(copy, path, datetime.now().astimezone())
    lines = [translate("Cli", "The store is back: {file}").format(file=path)]
    lines += contents_lines(told)
    if aside is not None:
        lines.append(translate("Cli", "The one before is kept as {file}").format(file=aside))
    document = {
        "store": str(path),
        "kept_aside": str(aside) if aside else None,
        "leads": told.rows.get("lead", 0),
        "touchpoints": told.rows.get("touchpoint", 0),
        "steps_since": told.steps_since,
    }
    call.answer(document, lines)
    return Exit.DONE


def _refuse_same(store: Path, other: Path) -> None:
    with suppress(OSError):
        if store.resolve() == other.resolve():
            text = translate("Cli", "That is the store itself: {file}").format(file=store)
            raise Stopped(Exit.WRONG_CALL, text)


def _refuse_foreign(store: Path, target: Path) -> None:
    """The last copy of the same name may go; what is no earlier state of this store, but another
    one or no store at all, stays where it is."""
    copied = True
    try:
        if target.exists() and target.stat().st_size:
            told = contents(target, store)
            copied = told.steps_since is not None or not told.rows.get("lead")
    except (OSError, StoreRefused):
        copied = False
    if not copied:
        text = translate("Cli", "{file} is there already and is no copy of these data. It was left"
                                " as it is; please choose another name.")  # fmt: skip
        raise Stopped(Exit.WRONG_CALL, text.format(file=target))


def sample(call: Call) -> Exit:
    """Invented companies in a store that holds nothing else."""
    with open_or_make_store(call) as store:
        if store.ask(total_leads):
            text = translate("Cli", "There are leads in this store already: {file}")
            raise Stopped(Exit.REFUSED, text.format(file=store.address))
        count = store.run(add_sample).result
        path = store.address
    words = translate("Cli", "%n invented lead(s) to try out (is/are) in {file}", n=count)
    call.answer({"leads": count, "store": str(path)}, [words.format(file=path)])
    return Exit.DONE


def version(call: Call) -> Exit:
    """What runs here."""
    document = {
        "program": __version__,
        "schema": HEAD,
        "sqlite": sqlite_version(),
        "qt": PySide6.__version__,
    }
    names = {"program": "LeadDesk", "schema": "Schema", "sqlite": "SQLite", "qt": "Qt"}
    rows = [(names[key], value) for key, value in document.items()]
    call.answer(document, pairs(rows, terminal_width()))
    return Exit.DONE
