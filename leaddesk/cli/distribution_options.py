"""The words of the commands that give leads to people: assign, claim, pools, fairness."""

from __future__ import annotations

import argparse

from leaddesk.cli.command import Command
from leaddesk.cli.parser import one_of
from leaddesk.cli.reading_options import add_query
from leaddesk.ui.words import translate

SWITCH = ("on", "off")


def distribution_commands() -> tuple[Command, ...]:
    """In the order of the help."""
    return (
        Command(
            "assign",
            translate("CliHelp", "Gives leads that nobody has to people, fairly and by the rules."),
            (
                "leaddesk assign --dry-run",
                'leaddesk assign "stage:mql" --to "Anna Berg"',
                'leaddesk assign --from "Anna Berg" --dry-run',
            ),
            _assign,
        ),
        Command(
            "claim",
            translate("CliHelp", "Takes a lead out of a pool of mine, else the oldest there."),
            ("leaddesk claim", "leaddesk claim I-000123"),
            _claim,
        ),
        Command(
            "pools",
            translate("CliHelp", "The pools with their people, and the rules that lead there."),
            (
                "leaddesk pools",
                "leaddesk pools --json",
                "leaddesk pools --set pools.json --dry-run",
                "leaddesk pools --by-itself on",
            ),
            _pools,
        ),
        Command(
            "fairness",
            translate("CliHelp", "Who was given how many leads, of what quality, and why."),
            (
                "leaddesk fairness --from 01.10.2025 --to 31.12.2025",
                "leaddesk fairness --out verteilung.xlsx",
            ),
            _fairness,
        ),
    )


def _assign(parser: argparse.ArgumentParser) -> None:
    add_query(parser)
    parser.add_argument(
        "--dry-run", action="store_true",
        help=translate("CliHelp", "only say who would get what; change nothing"),
    )  # fmt: skip
    parser.add_argument(
        "--by-itself", action="store_true",
        help=translate("CliHelp", "what the program does where that is switched on; nobody’s step"),
    )  # fmt: skip
    parser.add_argument(
        "--to", metavar=translate("CliHelp", "NAME"),
        help=translate("CliHelp", "all of them to this person (name or initials)"),
    )  # fmt: skip
    parser.add_argument(
        "--owned", action="store_true",
        help=translate("CliHelp", "those that match and that somebody has, too: to others"),
    )  # fmt: skip
    parser.add_argument(
        "--from", dest="from_whom", metavar=translate("CliHelp", "NAME"),
        help=translate("CliHelp", "those that this person has, to others (name or initials)"),
    )  # fmt: skip


def _pools(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--set", dest="set_file", metavar=translate("CliHelp", "FILE"),
        help=translate("CliHelp", "pools and rules as --json tells them; those left out go"),
    )  # fmt: skip
    parser.add_argument(
        "--dry-run", action="store_true",
        help=translate("CliHelp", "with --set: says what it would do, changes nothing"),
    )  # fmt: skip
    parser.add_argument(
        "--by-itself", type=one_of(SWITCH), metavar=translate("CliHelp", "on|off"),
        help=translate("CliHelp", "whether the program gives out leads that nobody has by itself"),
    )  # fmt: skip


def _claim(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "number", nargs="?", metavar=translate("CliHelp", "NUMBER"),
        help=translate("CliHelp", "this lead (else the oldest that lies in my pools)"),
    )  # fmt: skip


def _fairness(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--from", dest="start", metavar=translate("CliHelp", "DATE"),
        help=translate("CliHelp", "from this day on (else 90 days)"),
    )  # fmt: skip
    parser.add_argument(
        "--to", dest="end", metavar=translate("CliHelp", "DATE"),
        help=translate("CliHelp", "up to and with this day (else today)"),
    )  # fmt: skip
    parser.add_argument(
        "--out", metavar=translate("CliHelp", "FILE"),
        help=translate("CliHelp", "a workbook (.xlsx) or a document (.pdf) to be written"),
    )  # fmt: skip
