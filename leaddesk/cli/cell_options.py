"""The words of the command that sets cells of the list."""

from __future__ import annotations

import argparse

from leaddesk.cli.command import Command
from leaddesk.rules.list_cells import TYPED
from leaddesk.ui.words import translate


def set_command() -> Command:
    return Command(
        "set",
        translate("CliHelp", "Sets cells of the leads of a query, as typed into the list."),
        ('leaddesk set "quelle:messe" --cell campaign=Herbst --cell due=+3 --dry-run',),
        _options,
    )  # fmt: skip


def _options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "query", nargs="*", metavar=translate("CliHelp", "QUERY"),
        help=translate("CliHelp", "which leads, as in the search field"),
    )  # fmt: skip
    parser.add_argument(
        "--cell", action="append", required=True, metavar="city=Ulm",
        help=translate("CliHelp", "a column and what is typed into it: {columns}").format(
            columns=", ".join(sorted(TYPED))),
    )  # fmt: skip
    parser.add_argument(
        "--dry-run", action="store_true",
        help=translate("CliHelp", "only says what would change and what can’t be taken"),
    )  # fmt: skip
