"""The words of the command `follow-ups`."""

from __future__ import annotations

import argparse

from leaddesk.cli.command import Command
from leaddesk.cli.parser import one_of, whole_number
from leaddesk.ui.words import translate

ACTIONS = ("run", "rules", "set", "snooze", "spread", "calendar")


def follow_up_commands() -> tuple[Command, ...]:
    return (
        Command(
            "follow-ups",
            translate("CliHelp", "Follow-ups by rules, putting off, spreading, calendar file."),
            (
                "leaddesk follow-ups run --dry-run",
                "leaddesk follow-ups set no_contact --days 45 --active on",
                "leaddesk follow-ups snooze I-000123 --until 14:30",
                "leaddesk follow-ups spread",
                "leaddesk follow-ups calendar mine.ics",
            ),
            _follow_ups,
        ),
    )


def _follow_ups(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "action", type=one_of(ACTIONS), metavar="|".join(ACTIONS),
        help=translate("CliHelp", "let the rules make what they find; list or set the rules; …"),
    )  # fmt: skip
    parser.add_argument(
        "what", nargs="?", metavar=translate("CliHelp", "RULE|NUMBER|FILE"),
        help=translate("CliHelp", "the rule to set, the lead to put off, the file to write"),
    )  # fmt: skip
    parser.add_argument(
        "--dry-run", action="store_true",
        help=translate("CliHelp", "run, spread: only tell what would be done"),
    )  # fmt: skip
    for name, words in (
        ("--days", translate("CliHelp", "set: how long it must have been so")),
        ("--ahead", translate("CliHelp", "set: working days until it is due")),
        ("--mark", translate("CliHelp", "set: satisfaction up to which somebody is unhappy")),
    ):
        parser.add_argument(name, type=whole_number(0), metavar="N", help=words)
    parser.add_argument(
        "--active", type=one_of(("on", "off")), metavar="on|off",
        help=translate("CliHelp", "set: whether the rule is in use"),
    )  # fmt: skip
    parser.add_argument(
        "--until", metavar=translate("CliHelp", "WHEN"),
        help=translate("CliHelp", "snooze: until when, e.g. 14:30 or tomorrow 8:00"),
    )  # fmt: skip
    parser.add_argument(
        "--lead", metavar=translate("CliHelp", "NUMBER"),
        help=translate("CliHelp", "calendar: of this lead, else all of mine"),
    )  # fmt: skip
