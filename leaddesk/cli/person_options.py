"""The words of the command about one person."""

from __future__ import annotations

import argparse

from leaddesk.cli.command import Command
from leaddesk.ui.words import translate


def person_command() -> Command:
    return Command(
        "person",
        translate(
            "CliHelp", "Everything on one person: shown, written into files, erased for good."
        ),
        (
            "leaddesk person sabine.krueger@example.com",
            "leaddesk person I-000123 --export auskunft",
            "leaddesk person I-000123 --erase",
        ),
        _person,
    )


def _person(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "who", metavar=translate("CliHelp", "E-MAIL|NUMBER"),
        help=translate("CliHelp", "an e-mail address, or the number of a lead"),
    )  # fmt: skip
    what = parser.add_mutually_exclusive_group()
    what.add_argument(
        "--export", metavar=translate("CliHelp", "FOLDER"),
        help=translate("CliHelp", "writes all of it there: PDF, workbook, JSON (Art. 15 and 20)"),
    )  # fmt: skip
    what.add_argument(
        "--erase", action="store_true",
        help=translate("CliHelp", "erases the person, in the backups too; can’t be undone"),
    )  # fmt: skip
    what.add_argument(
        "--let-back", action="store_true",
        help=translate("CliHelp", "the address of somebody erased may be entered again"),
    )  # fmt: skip
    parser.add_argument(
        "--person", metavar=translate("CliHelp", "NAME"),
        help=translate("CliHelp", "who of several, by name or address (else the main contact)"),
    )  # fmt: skip
    parser.add_argument(
        "--may-return", action="store_true",
        help=translate("CliHelp", "with --erase: a list may bring the person in again"),
    )  # fmt: skip
