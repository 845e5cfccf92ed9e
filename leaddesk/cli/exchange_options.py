"""The words of the commands that give out and take back: export, hand-over, take-answer."""

from __future__ import annotations

import argparse

from leaddesk.cli.command import Command
from leaddesk.cli.parser import whole_number
from leaddesk.cli.reading_options import add_columns, add_query
from leaddesk.ui.words import translate


def exchange_commands() -> tuple[Command, ...]:
    """In the order of the help, without the import."""
    return (
        Command(
            "export",
            translate("CliHelp", "Writes what “list” shows into a workbook or a text list."),
            ("leaddesk export 4 --out leads.xlsx", "leaddesk export --out leads.csv --protect"),
            _export,
        ),
        Command(
            "hand-over",
            translate("CliHelp", "Hands leads over to the ERP: checks, writes its file."),
            (
                "leaddesk hand-over --profile generic --out uebergabe.xlsx",
                "leaddesk hand-over --check",
            ),
            _hand_over,
        ),
        Command(
            "take-answer",
            translate("CliHelp", "Takes the customer numbers from the ERP’s file."),
            ("leaddesk take-answer answer.xlsx",),
            _take_answer,
        ),
    )


def _export(parser: argparse.ArgumentParser) -> None:
    add_query(parser)
    _add_out(
        parser,
        translate("CliHelp", "the file: .xlsx, .csv, .pdf to print, .vcf with business cards"),
        required=True,
    )
    add_columns(parser)
    parser.add_argument(
        "--protect", action="store_true",
        help=translate("CliHelp", "csv for people: nothing that a spreadsheet would compute"),
    )  # fmt: skip


def _hand_over(parser: argparse.ArgumentParser) -> None:
    add_query(parser)
    parser.add_argument(
        "--profile", default="generic", metavar=translate("CliHelp", "NAME"),
        help=translate("CliHelp", "the ERP’s layout, see “erp-profiles” (else generic)"),
    )  # fmt: skip
    _add_out(parser, translate("CliHelp", "the file, or a folder to put it in"))
    parser.add_argument(
        "--check",
        action="store_true",
        help=translate("CliHelp", "only check; exit code 1 if something is missing"),
    )
    parser.add_argument(
        "--again",
        action="store_true",
        help=translate("CliHelp", "also leads that were handed over already"),
    )
    parser.add_argument(
        "--changed", action="store_true",
        help=translate("CliHelp", "those of whose master data the ERP has an older state"),
    )  # fmt: skip
    parser.add_argument(
        "--correct", type=whole_number(1), metavar="N", default=0,
        help=translate("CliHelp", "those of batch N that have changed since, as its correction"),
    )  # fmt: skip
    parser.add_argument(
        "--copy", type=whole_number(1), metavar="N", default=0,
        help=translate("CliHelp", "write the file of batch N once more, the same to the byte"),
    )  # fmt: skip
    parser.add_argument(
        "--cut", action="store_true",
        help=translate("CliHelp", "shorten what is too long for the ERP, as --check shows it"),
    )  # fmt: skip


def _take_answer(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", nargs="?", metavar=translate("CliHelp", "FILE"),
                        help=translate("CliHelp", "the file that the ERP gave back"))  # fmt: skip
    parser.add_argument(
        "--batch", type=whole_number(1), metavar="N", default=0,
        help=translate("CliHelp", "without a file: the numbers that we gave in batch N count"),
    )  # fmt: skip
    parser.add_argument(
        "--confirm", action="append", default=[], metavar=translate("CliHelp", "ROW=LEAD"),
        help=translate("CliHelp", "which lead a row without our number means, e.g. 5=I-000123"),
    )  # fmt: skip


def _add_out(parser: argparse.ArgumentParser, words: str, required: bool = False) -> None:
    parser.add_argument(
        "--out", required=required, metavar=translate("CliHelp", "FILE"), help=words
    )
