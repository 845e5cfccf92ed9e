"""The words of the commands that bring in and give out: import, export, hand-over, take-answer."""

from __future__ import annotations

import argparse

from leaddesk.cli.command import Command
from leaddesk.cli.parser import one_of, whole_number
from leaddesk.cli.reading_options import add_columns, add_query
from leaddesk.exchange.encoding import ENCODINGS
from leaddesk.rules.column_readings import DATE_ORDERS
from leaddesk.ui.words import translate

SEPARATORS = {"semicolon": ";", "comma": ",", "tab": "\t", "pipe": "|"}
DECIMALS = {"comma": ",", "point": "."}
_DUPLICATES = ("fill", "update", "skip", "create")


def import_command() -> Command:
    return Command(
        "import",
        translate("CliHelp", "Reads leads from a workbook or a text list."),
        (
            "leaddesk import messe.xlsx",
            'leaddesk import messe.xlsx --sheet Leads --map-column "Firma 1=company.name"',
            "leaddesk import messe.csv --duplicates update --rejects rejects.xlsx --progress",
        ),
        _import,
    )


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


def _import(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar=translate("CliHelp", "FILE"),
                        help=translate("CliHelp", "xlsx, xls, xlsb, ods, csv or vcf"))  # fmt: skip
    parser.add_argument(
        "--sheet", metavar=translate("CliHelp", "NAME"),
        help=translate("CliHelp", "the sheet, by name or place (else the likeliest)"),
    )  # fmt: skip
    parser.add_argument(
        "--header-row", type=whole_number(0), metavar="N",
        help=translate("CliHelp", "the row with the headers; 0: there are none (else found)"),
    )  # fmt: skip
    _add_reading(parser)
    parser.add_argument(
        "--source", metavar=translate("CliHelp", "NAME"),
        help=translate("CliHelp", "where the leads are from (else the file’s name)"),
    )  # fmt: skip
    parser.add_argument(
        "--map", metavar=translate("CliHelp", "NAME"),
        help=translate("CliHelp", "match the columns as was kept under this name"),
    )  # fmt: skip
    parser.add_argument(
        "--map-column", action="append", default=[],
        metavar=translate("CliHelp", "HEADER=FIELD"),
        help=translate("CliHelp", "what a column holds, e.g. Firma=company.name; = for nothing"),
    )  # fmt: skip
    parser.add_argument(
        "--duplicates", type=one_of(_DUPLICATES), default="fill", metavar="|".join(_DUPLICATES),
        help=translate("CliHelp", "leads that are there already: fill their gaps (default) …"),
    )  # fmt: skip
    parser.add_argument(
        "--take-excluded", action="store_true",
        help=translate("CliHelp", "also those that the exclusion list knows"),
    )  # fmt: skip
    parser.add_argument(
        "--kind", type=one_of(("leads",)), default="leads", metavar="leads",
        help=translate("CliHelp", "what the list holds"),
    )  # fmt: skip
    parser.add_argument(
        "--dry-run",
        action="store_true",
        help=translate("CliHelp", "say what would happen, write nothing"),
    )
    parser.add_argument(
        "--rejects", metavar=translate("CliHelp", "FILE"),
        help=translate("CliHelp", "a workbook of the rejected rows with the reason"),
    )  # fmt: skip
    parser.add_argument("--progress", action="store_true",
                        help=translate("CliHelp", "tell how far it is"))  # fmt: skip


def _add_reading(parser: argparse.ArgumentParser) -> None:
    """What was found out about the file, said otherwise."""
    parser.add_argument(
        "--last-row", type=whole_number(1), metavar="N",
        help=translate("CliHelp", "the last row of the list (else found)"),
    )  # fmt: skip
    parser.add_argument(
        "--encoding", type=one_of(ENCODINGS), metavar=translate("CliHelp", "NAME"),
        help=translate("CliHelp", "of a text list, e.g. utf-8 or cp1252 (else found)"),
    )  # fmt: skip
    parser.add_argument(
        "--separator", type=one_of(tuple(SEPARATORS)), metavar="|".join(SEPARATORS),
        help=translate("CliHelp", "what stands between the columns of a text list (else found)"),
    )  # fmt: skip
    parser.add_argument(
        "--dates", type=one_of(DATE_ORDERS), metavar="|".join(DATE_ORDERS),
        help=translate("CliHelp", "the order of dates that can be read both ways"),
    )  # fmt: skip
    parser.add_argument(
        "--decimal", type=one_of(tuple(DECIMALS)), metavar="|".join(DECIMALS),
        help=translate("CliHelp", "the decimal sign of numbers that can be read both ways"),
    )  # fmt: skip
    parser.add_argument(
        "--repair-text", action="store_true",
        help=translate("CliHelp", "put wrongly read characters right (“MÃ¼ller”)"),
    )  # fmt: skip


def _export(parser: argparse.ArgumentParser) -> None:
    add_query(parser)
    _add_out(parser, translate("CliHelp", "the file: .xlsx or .csv"), required=True)
    add_columns(parser)
    parser.add_argument(
        "--protect", action="store_true",
        help=translate("CliHelp", "csv for people: nothing that a spreadsheet would compute"),
    )  # fmt: skip


def _hand_over(parser: argparse.ArgumentParser) -> None:
    add_query(parser)
    parser.add_argument(
        "--profile", default="generic", metavar=translate("CliHelp", "NAME"),
        help=translate("CliHelp", "the ERP’s layout: generic (default) or odoo"),
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


def _take_answer(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar=translate("CliHelp", "FILE"),
                        help=translate("CliHelp", "the file that the ERP gave back"))  # fmt: skip


def _add_out(parser: argparse.ArgumentParser, words: str, required: bool = False) -> None:
    parser.add_argument(
        "--out", required=required, metavar=translate("CliHelp", "FILE"), help=words
    )
