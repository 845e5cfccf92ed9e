"""The words of `report`."""

from __future__ import annotations

import argparse

from leaddesk.cli.command import Command
from leaddesk.cli.parser import one_of
from leaddesk.cli.reading_options import add_query
from leaddesk.rules.reports import ReportKey
from leaddesk.ui.words import translate
from leaddesk.ui.words.reports import PERIODS


def report_command() -> Command:
    return Command(
        "report",
        translate("CliHelp", "Answers a question over a period; without a name: which there are."),
        (
            "leaddesk report",
            "leaddesk report trend p:4 --json",
            "leaddesk report sla --from 01.09.2025 --to 30.11.2025 --out sla.xlsx",
        ),
        _options,
    )


def _options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "name", nargs="?", type=one_of(tuple(key.value for key in ReportKey)),
        metavar=translate("CliHelp", "REPORT"),
        help=translate("CliHelp", "one of: {names}").format(names=", ".join(ReportKey)),
    )  # fmt: skip
    add_query(parser)
    parser.add_argument(
        "--period", type=one_of(tuple(PERIODS)), metavar="|".join(PERIODS),
        help=translate("CliHelp", "the last days, or the present month, quarter or year (else 90)"),
    )  # fmt: skip
    parser.add_argument(
        "--from", dest="start", metavar=translate("CliHelp", "DATE"),
        help=translate("CliHelp", "the first day, instead of a period"),
    )  # fmt: skip
    parser.add_argument(
        "--to", dest="end", metavar=translate("CliHelp", "DATE"),
        help=translate("CliHelp", "the last day (else today)"),
    )  # fmt: skip
    parser.add_argument(
        "--out", metavar=translate("CliHelp", "FILE"),
        help=translate("CliHelp", "write it to this file: .xlsx or .pdf"),
    )  # fmt: skip
