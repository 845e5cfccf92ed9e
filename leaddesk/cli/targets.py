"""`targets`: what is to be reached, how it stands, and what the figures warn of."""

from __future__ import annotations

import argparse
from typing import Any

from leaddesk.cli.call import Call, Exit, Stopped
from leaddesk.cli.command import Command
from leaddesk.cli.parser import one_of, whole_number
from leaddesk.cli.stores import open_store, today
from leaddesk.cli.tables import Column, table, terminal_width
from leaddesk.cli.typed import typed_day, typed_key
from leaddesk.operations.targets import remove_target, set_target
from leaddesk.queries.measure_warnings import measure_warnings
from leaddesk.queries.targets import TargetRow, targets
from leaddesk.queries.users import users
from leaddesk.rules.date_words import Lean
from leaddesk.rules.measure_warnings import Warned
from leaddesk.rules.roles import Role
from leaddesk.rules.targets import Goal, Measure
from leaddesk.store.store import Store
from leaddesk.ui.words import translate
from leaddesk.ui.words.agreement_paper import amount_text, measure_name
from leaddesk.ui.words.formats import date_text, percent_text
from leaddesk.ui.words.targets import standing_text, warning_text, whose_target


def target_command() -> Command:
    return Command(
        "targets",
        translate("CliHelp", "What is to be reached, how it stands, and what to look at."),
        ("leaddesk targets", "leaddesk targets --measure won --period 2026-Q1 --value 12",
         "leaddesk targets --remove 3"),
        _options,
    )  # fmt: skip


def _options(parser: argparse.ArgumentParser) -> None:
    name = translate("CliHelp", "NAME")
    parser.add_argument("--measure", type=one_of(tuple(Measure)), metavar="|".join(Measure),
                        help=translate("CliHelp", "what is counted: adds a target"))  # fmt: skip
    parser.add_argument("--period", metavar="2026-Q1",
                        help=translate("CliHelp", "a year, a quarter or a month"))  # fmt: skip
    parser.add_argument("--value", type=whole_number(1), metavar="N",
                        help=translate("CliHelp", "so many; of value in euros"))  # fmt: skip
    parser.add_argument("--team", type=one_of(tuple(Role)), metavar="|".join(Role),
                        help=translate("CliHelp", "who is to reach it: a role"))  # fmt: skip
    parser.add_argument("--person", metavar=name,
                        help=translate("CliHelp", "who is to reach it: a person"))  # fmt: skip
    parser.add_argument(
        "--responsible", metavar=name,
        help=translate("CliHelp", "who answers for it (name or initials)"),
    )  # fmt: skip
    parser.add_argument("--due", metavar=translate("CliHelp", "DATE"),
                        help=translate("CliHelp", "when it is looked at"))  # fmt: skip
    parser.add_argument("--note", metavar=translate("CliHelp", "TEXT"),
                        help=translate("CliHelp", "more about it"))  # fmt: skip
    for option, what in (
        ("--change", translate("CliHelp", "changes the target of this number instead")),
        ("--remove", translate("CliHelp", "removes the target of this number")),
    ):
        parser.add_argument(option, type=whole_number(1), metavar="N", help=what)


def show_targets(call: Call) -> Exit:
    """Adds, changes or removes the one that is meant, then shows all; NOTHING if there is none."""
    options = call.options
    with open_store(call) as store:
        if options.remove:
            store.run(remove_target, options.remove)
        elif options.measure:
            store.run(set_target, _goal(call, store), options.change)
        day = today(store)
        found = store.ask(targets, today=day, now=store.clock())
        warned = store.ask(measure_warnings, today=day)
        people = {user.user_id: user.name for user in store.ask(users)}
    document = {
        "targets": [_document(row, people) for row in found],
        "warnings": [_warning(one) for one in warned],
    }
    if not found:
        call.say(translate("Cli", "There is no target yet. --measure, --period, --value set one."))
    call.answer(document, [*_lines(found, people), *(f"! {warning_text(one)}" for one in warned)])
    return Exit.DONE if found else Exit.NOTHING


def _goal(call: Call, store: Store) -> Goal:
    options = call.options
    if not options.period or not options.value:
        text = translate("Cli", "A target needs --period and --value.")
        raise Stopped(Exit.WRONG_CALL, text)
    value = options.value * 100 if options.measure == Measure.VALUE else options.value
    due = typed_day(options.due, today(store), Lean.AHEAD) if options.due else None
    return Goal(
        options.measure, options.period, value, options.team or "",
        _person(store, options.person), _person(store, options.responsible), due,
        options.note or "",
    )  # fmt: skip


def _person(store: Store, typed: str | None) -> int | None:
    if not typed:
        return None
    known = {user.initials: user for user in store.ask(users)}
    names = {initials: user.name for initials, user in known.items()}
    sentence = translate("Cli", "There is nobody called “{value}”.")
    return known[typed_key(typed, names, sentence)].user_id


def _document(row: TargetRow, people: dict[int, str]) -> dict[str, Any]:
    goal = row.goal
    return {
        "id": row.target_id, "measure": goal.measure, "period": goal.period, "value": goal.value,
        "team": goal.team or None,
        "person": None if goal.user_id is None else people.get(goal.user_id),
        "responsible": None if goal.responsible_id is None else people.get(goal.responsible_id),
        "due": goal.due_on.isoformat() if goal.due_on else None, "note": goal.note or None,
        "actual": row.actual, "share": round(row.share, 4), "late": row.late,
        "standing": row.standing.value, "query": row.query or None,
    }  # fmt: skip


def _warning(warned: Warned) -> dict[str, Any]:
    return {
        "what": warned.what.value, "name": warned.name or None, "now": warned.now,
        "before": warned.before, "says": warning_text(warned), "query": warned.query,
    }  # fmt: skip


def _lines(found: tuple[TargetRow, ...], people: dict[int, str]) -> list[str]:
    heads = [
        Column(translate("CliColumns", "No."), right=True),
        Column(translate("CliColumns", "Measure"), least=12),
        Column(translate("CliColumns", "Period")),
        Column(translate("CliColumns", "For"), least=10),
        Column(translate("CliColumns", "Reached"), right=True),
        Column(translate("CliColumns", "Target"), right=True),
        Column("%", right=True),
        Column("", least=10),
        Column(translate("CliColumns", "Responsible"), least=10),
        Column(translate("CliColumns", "Due")),
    ]
    rows = [
        [str(row.target_id), measure_name(row.goal.measure), row.goal.period,
         whose_target(row.goal, people), amount_text(row.goal.measure, row.actual),
         amount_text(row.goal.measure, row.goal.value), percent_text(row.share),
         standing_text(row.standing), people.get(row.goal.responsible_id or 0, ""),
         date_text(row.goal.due_on) if row.goal.due_on else ""]
        for row in found
    ]  # fmt: skip
    return table(heads, rows, terminal_width()) if rows else []
