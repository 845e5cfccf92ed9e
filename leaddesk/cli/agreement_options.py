"""The words of the commands about the hand-over to sales."""

from __future__ import annotations

import argparse

from leaddesk.cli.command import Command
from leaddesk.cli.parser import one_of
from leaddesk.cli.reading_options import add_number
from leaddesk.ui.words import translate

RESULTS = (
    "accept", "reject", "return", "partner", "opportunity", "pause", "resume", "give", "leave",
)  # fmt: skip


def agreement_commands() -> tuple[Command, ...]:
    """In the order of the help."""
    return (
        Command(
            "offer",
            translate("CliHelp", "Offers a lead to sales: to one person, else to all of them."),
            ('leaddesk offer I-000123 --to "Anna Berg"', "leaddesk offer I-000123 --withdraw"),
            _offer,
        ),
        Command(
            "answer",
            translate("CliHelp", "What sales says to a lead that is offered, or has."),
            ("leaddesk answer I-000123 accept", "leaddesk answer I-000123 reject --reason not_now",
             "leaddesk answer I-000123 opportunity --value 12500 --expected 31.03.",
             "leaddesk answer I-000123 give"),
            _answer,
        ),
        Command(
            "deadlines",
            translate("CliHelp", "What waits for my answer, until when, and who else is proposed."),
            ("leaddesk deadlines", "leaddesk deadlines --run"),
            _deadlines,
        ),
        Command(
            "agreement",
            translate("CliHelp", "What marketing and sales have agreed on, and what became of it."),
            ("leaddesk agreement --json",
             "leaddesk agreement --set agreement.json", "leaddesk agreement --pdf agreement.pdf"),
            _agreement,
        ),
    )  # fmt: skip


def _offer(parser: argparse.ArgumentParser) -> None:
    add_number(parser)
    parser.add_argument("--to", metavar=translate("CliHelp", "NAME"),
                        help=translate("CliHelp", "to this person (name or initials)"))  # fmt: skip
    parser.add_argument("--note", metavar=translate("CliHelp", "TEXT"),
                        help=translate("CliHelp", "a word to sales"))  # fmt: skip
    parser.add_argument("--reason", metavar=translate("CliHelp", "REASON"),
                        help=translate("CliHelp", "opens a gate that is closed"))  # fmt: skip
    parser.add_argument("--withdraw", action="store_true",
                        help=translate("CliHelp", "takes the offer back"))  # fmt: skip


def _answer(parser: argparse.ArgumentParser) -> None:
    add_number(parser)
    parser.add_argument("result", type=one_of(RESULTS), metavar=translate("CliHelp", "RESULT"),
                        help=", ".join(RESULTS))  # fmt: skip
    parser.add_argument("--reason", metavar=translate("CliHelp", "REASON"),
                        help=translate("CliHelp", "why, where a reason is due"))  # fmt: skip
    parser.add_argument("--note", metavar=translate("CliHelp", "TEXT"),
                        help=translate("CliHelp", "more about it"))  # fmt: skip
    parser.add_argument("--value", metavar=translate("CliHelp", "AMOUNT"),
                        help=translate("CliHelp", "of the opportunity, in euros"))  # fmt: skip
    parser.add_argument("--on", metavar=translate("CliHelp", "WHEN"),
                        help=translate("CliHelp", "when it goes on: +3, mo, 01.12."))  # fmt: skip
    parser.add_argument("--expected", metavar=translate("CliHelp", "DATE"),
                        help=translate("CliHelp", "when the order is expected"))  # fmt: skip


def _deadlines(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--run", action="store_true",
        help=translate("CliHelp", "first does what time has brought about, as the window does"),
    )  # fmt: skip


def _agreement(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--set", metavar=translate("CliHelp", "FILE"),
        help=translate("CliHelp", "calendar, deadlines, hand-over, targets as --json tells them"),
    )  # fmt: skip
    parser.add_argument(
        "--dry-run", action="store_true",
        help=translate("CliHelp", "with --set: says what it would do, changes nothing"),
    )  # fmt: skip
    add_pdf(parser)


def add_pdf(parser: argparse.ArgumentParser) -> None:
    """Where the document goes."""
    parser.add_argument("--pdf", metavar=translate("CliHelp", "FILE"),
                        help=translate("CliHelp", "the document to be written"))  # fmt: skip
