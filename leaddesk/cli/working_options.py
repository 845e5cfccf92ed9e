"""The words of the commands that change leads or keep the store well."""

from __future__ import annotations

import argparse
from pathlib import Path

from leaddesk.cli.command import Command
from leaddesk.cli.parser import number_to_tick, one_of, whole_number
from leaddesk.cli.reading_options import add_number
from leaddesk.ui.words import translate


def working_commands() -> tuple[Command, ...]:
    """In the order of the help."""
    return (
        Command(
            "log",
            translate("CliHelp", "Logs a touchpoint, ticks segments, sets the follow-up."),
            (
                'leaddesk log I-000123 --kind visit --segment 4 --follow-up "+3" --note "…"',
                "leaddesk log I-000123 --kind call --outcome not_reached --follow-up 1at",
                "leaddesk log I-000123 --mail Anfrage.eml",
            ),
            _log,
        ),
        Command(
            "stage",
            translate("CliHelp", "Moves a lead to another stage."),
            ("leaddesk stage I-000123 sql", "leaddesk stage I-000123 lost --reason price"),
            _stage,
        ),
        Command(
            "undo",
            translate("CliHelp", "Takes back my last step, or the one that is named."),
            ("leaddesk undo", "leaddesk undo 12", "leaddesk undo 12 --all"),
            _undo,
        ),
        Command(
            "redo",
            translate("CliHelp", "Does again what my last undo took back."),
            ("leaddesk redo",),
        ),
    )


def care_commands() -> tuple[Command, ...]:
    """In the order of the help."""
    return (
        Command(
            "settle",
            translate("CliHelp", "Computes anew all that follows from the facts."),
            ("leaddesk settle",),
        ),
        Command(
            "check",
            translate("CliHelp", "Looks through the store and changes nothing."),
            ("leaddesk check --json",),
        ),
        Command(
            "backup",
            translate("CliHelp", "Makes a verified copy, also while others are at work."),
            ("leaddesk backup", "leaddesk backup /backup/leads.leaddesk", "leaddesk backup --list"),
            _backup,
        ),
        Command(
            "restore",
            translate("CliHelp", "Puts a copy back; the present store is kept aside."),
            ("leaddesk restore /backup/leads.leaddesk",),
            _restore,
        ),
        Command(
            "sample",
            translate("CliHelp", "Fills a store with thirty invented companies to try out."),
            ("leaddesk sample --store try.leaddesk",),
        ),
        Command(
            "version",
            translate("CliHelp", "Program, schema, SQLite and Qt."),
            ("leaddesk version",),
        ),
    )


def _log(parser: argparse.ArgumentParser) -> None:
    add_number(parser)
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument(
        "--kind", metavar=translate("CliHelp", "KIND"),
        help=translate("CliHelp", "call, visit, email, note, download …"),
    )  # fmt: skip
    what.add_argument(
        "--mail", type=Path, metavar=translate("CliHelp", "FILE"),
        help=translate("CliHelp", "an e-mail (.eml, .msg): its sender, date and text"),
    )  # fmt: skip
    parser.add_argument(
        "--direction", type=one_of(("in", "out")), metavar="in|out",
        help=translate("CliHelp", "who made contact: they (in) or we (out)"),
    )  # fmt: skip
    parser.add_argument(
        "--outcome", metavar=translate("CliHelp", "OUTCOME"),
        help=translate("CliHelp", "interest, later, no_interest, not_reached, mailbox"),
    )  # fmt: skip
    parser.add_argument("--note", metavar=translate("CliHelp", "TEXT"),
                        help=translate("CliHelp", "what was said"))  # fmt: skip
    parser.add_argument(
        "--segment", type=number_to_tick, action="append", default=[], metavar="N",
        help=translate("CliHelp", "ticks the parameter; -N takes it away; may be repeated"),
    )  # fmt: skip
    parser.add_argument(
        "--follow-up", metavar=translate("CliHelp", "WHEN"),
        help=translate("CliHelp", "when next: +3, mo 10, kw50, 01.12.; - for none"),
    )  # fmt: skip
    parser.add_argument(
        "--at", metavar=translate("CliHelp", "WHEN"),
        help=translate("CliHelp", "when it was (else now), e.g. 24.11.2025 10:30"),
    )  # fmt: skip
    parser.add_argument(
        "--satisfaction", type=whole_number(1, 5), metavar="1..5",
        help=translate("CliHelp", "how satisfied they are, 5 is best"),
    )  # fmt: skip
    parser.add_argument("--product", metavar=translate("CliHelp", "TEXT"),
                        help=translate("CliHelp", "the product that it was about"))  # fmt: skip


def _stage(parser: argparse.ArgumentParser) -> None:
    add_number(parser)
    parser.add_argument(
        "stage", metavar=translate("CliHelp", "STAGE"),
        help=translate("CliHelp", "cold warm mql sal sql prospect quote won lost excluded partner"),
    )  # fmt: skip
    parser.add_argument(
        "--reason", metavar=translate("CliHelp", "REASON"),
        help=translate("CliHelp", "why, where a reason is due or a gate is to be opened"),
    )  # fmt: skip
    parser.add_argument("--note", metavar=translate("CliHelp", "TEXT"),
                        help=translate("CliHelp", "more about it"))  # fmt: skip


def _undo(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "step", nargs="?", type=whole_number(1), metavar=translate("CliHelp", "STEP"),
        help=translate("CliHelp", "its number in the history (else my last one)"),
    )  # fmt: skip
    parser.add_argument(
        "--all", action="store_true",
        help=translate("CliHelp", "with what was done since to the leads that would be kept"),
    )  # fmt: skip


def _backup(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "file", nargs="?", metavar=translate("CliHelp", "FILE"),
        help=translate("CliHelp", "where to (else a dated file in “backups” beside the store)"),
    )  # fmt: skip
    parser.add_argument(
        "--list", action="store_true",
        help=translate("CliHelp", "makes none, lists those that there are"),
    )  # fmt: skip


def _restore(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "file", metavar=translate("CliHelp", "FILE"),
        help=translate("CliHelp", "the copy to put back"),
    )  # fmt: skip
