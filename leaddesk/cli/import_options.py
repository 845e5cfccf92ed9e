"""The words of the commands about lists that come in: import, mappings."""

from __future__ import annotations

import argparse

from leaddesk.cli.command import Command
from leaddesk.cli.parser import one_of, whole_number
from leaddesk.exchange.encoding import ENCODINGS
from leaddesk.rules.column_readings import DATE_ORDERS
from leaddesk.rules.touchpoints import Kind, Outcome
from leaddesk.ui.words import translate

SEPARATORS = {"semicolon": ";", "comma": ",", "tab": "\t", "pipe": "|"}
DECIMALS = {"comma": ",", "point": "."}
_KINDS = ("leads", "touchpoints", "purchases", "products")
_DUPLICATES = ("fill", "update", "skip", "create")
_CONTACTS = ("columns", "rows")
_ALIKE = ("later", *_DUPLICATES)


def import_command() -> Command:
    return Command(
        "import",
        translate(
            "CliHelp",
            "Reads leads from a workbook or a text list; or touchpoints, purchases, products.",
        ),
        (
            "leaddesk import messe.xlsx",
            'leaddesk import messe.xlsx --sheet Leads --map-column "Firma 1=company.name"',
            "leaddesk import messe.csv --duplicates update --rejects rejects.xlsx --progress",
            "leaddesk import newsletter.csv --kind touchpoints --unknown create",
            "leaddesk import umsatz.xlsx --kind purchases --rejects rejects.xlsx",
            "leaddesk import artikel.csv --kind products --duplicates update",
            "leaddesk import kontakte.xlsx --contacts rows",
            "leaddesk import firmen.xlsx --sheet Firmen --contacts-sheet Ansprechpartner",
            "leaddesk import messe.csv --write lead.note=append --default lead.campaign=Messe",
        ),
        _import,
    )


def mappings_command() -> Command:
    return Command(
        "mappings",
        translate("CliHelp", "How lists are brought in, as it is remembered by their headers."),
        ("leaddesk mappings", "leaddesk mappings rename Messe Messen",
         "leaddesk mappings remove Messe"),
        _mappings,
    )  # fmt: skip


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
    parser.add_argument(
        "--source", metavar=translate("CliHelp", "NAME"),
        help=translate("CliHelp", "where the leads are from (else the file’s name)"),
    )  # fmt: skip
    _add_reading(parser)
    _add_mapping(parser)
    _add_duplicates(parser)
    parser.add_argument(
        "--kind", type=one_of(_KINDS), default="leads", metavar="|".join(_KINDS),
        help=translate("CliHelp", "what the list holds: leads (default), what happened, what was"
                       " bought, or our products"),
    )  # fmt: skip
    _add_touchpoints(parser)
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


def _add_touchpoints(parser: argparse.ArgumentParser) -> None:
    """What only lists of touchpoints need."""
    parser.add_argument(
        "--touch-kind", type=one_of(tuple(Kind)), metavar=translate("CliHelp", "KIND"),
        help=translate("CliHelp", "touchpoints: the kind of rows that name none, e.g. call"),
    )  # fmt: skip
    parser.add_argument(
        "--word", action="append", default=[], type=_word,
        metavar=translate("CliHelp", "WORD=KIND"),
        help=translate("CliHelp", "touchpoints: what a word of the list means; = leaves rows out"),
    )  # fmt: skip
    parser.add_argument(
        "--unknown", type=one_of(("leave", "create")), default="leave", metavar="leave|create",
        help=translate("CliHelp", "touchpoints and purchases of unknown leads: left out (default),"
                       " or new leads"),
    )  # fmt: skip


def _word(text: str) -> str:
    word, sign, key = (part.strip() for part in text.rpartition("="))
    known = ("", *Kind, *Outcome)
    if not word or not sign or key not in known:
        said = translate("CliHelp", "“{value}” should read WORD=KIND, with one of {values}")
        values = ", ".join(known[1:])
        raise argparse.ArgumentTypeError(said.format(value=text, values=values))
    return text


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


def _add_mapping(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--map", metavar=translate("CliHelp", "NAME"),
        help=translate("CliHelp", "match the columns as was kept under this name"),
    )  # fmt: skip
    parser.add_argument(
        "--keep-map", metavar=translate("CliHelp", "NAME"),
        help=translate("CliHelp", "keep how this list is brought in under this name"),
    )  # fmt: skip
    parser.add_argument(
        "--map-column", action="append", default=[],
        metavar=translate("CliHelp", "HEADER=FIELD"),
        help=translate("CliHelp", "what a column holds, e.g. Firma=company.name; = for nothing"),
    )  # fmt: skip


def _add_duplicates(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--duplicates", type=one_of(_DUPLICATES), default="fill", metavar="|".join(_DUPLICATES),
        help=translate("CliHelp", "leads that are there already: fill their gaps (default) …"),
    )  # fmt: skip
    parser.add_argument(
        "--alike", type=one_of(_ALIKE), default="later", metavar="|".join(_ALIKE),
        help=translate("CliHelp", "rows that only look like a lead: create them and keep the pair"
                       " for “duplicates” (default: later) …"),
    )  # fmt: skip
    parser.add_argument(
        "--write", action="append", default=[], metavar=translate("CliHelp", "FIELD=WAY"),
        help=translate("CliHelp", "what a column does to leads that are there:"
                       " overwrite, fill, append or never"),
    )  # fmt: skip
    parser.add_argument(
        "--default", action="append", default=[], metavar=translate("CliHelp", "FIELD=TEXT"),
        help=translate("CliHelp", "for all rows that leave it open, e.g. lead.campaign=Messe"),
    )  # fmt: skip
    parser.add_argument(
        "--contacts", type=one_of(_CONTACTS), metavar="|".join(_CONTACTS),
        help=translate("CliHelp", "rows: those of one company (name and postal code, or a number)"
                       " are its contacts, one lead for all; columns: each row has its own"
                       " (default, unless remembered otherwise)"),
    )  # fmt: skip
    parser.add_argument(
        "--contacts-sheet", metavar=translate("CliHelp", "NAME"),
        help=translate("CliHelp", "the sheet with the companies’ people, told by a number or the"
                       " company’s name that both sheets have"),
    )  # fmt: skip
    parser.add_argument(
        "--take-excluded", action="store_true",
        help=translate("CliHelp", "also those that the exclusion list knows"),
    )  # fmt: skip


def _mappings(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "doing", nargs="?", type=one_of(("rename", "remove")), metavar="rename|remove",
        help=translate("CliHelp", "rename OLD NEW: another name; remove NAME: forget it"),
    )  # fmt: skip
    parser.add_argument("names", nargs="*", metavar=translate("CliHelp", "NAME"),
                        help=translate("CliHelp", "what it is called"))  # fmt: skip
