"""The words of the command about consents."""

from __future__ import annotations

import argparse

from leaddesk.cli.command import Command
from leaddesk.cli.parser import one_of
from leaddesk.cli.reading_options import add_number
from leaddesk.rules.consent import GRANTING
from leaddesk.ui.words import translate


def consent_command() -> Command:
    return Command(
        "consent",
        translate("CliHelp", "Who may be called and written to, and why; records and withdraws."),
        (
            "leaddesk consent I-000123",
            'leaddesk consent I-000123 --grant email,phone --source "Karte am Messestand"',
            "leaddesk consent I-000123 --withdraw all --on gestern",
        ),
        _consent,
    )


def _consent(parser: argparse.ArgumentParser) -> None:
    add_number(parser)
    channels = translate("CliHelp", "CHANNELS")
    what = parser.add_mutually_exclusive_group()
    what.add_argument(
        "--grant", metavar=channels,
        help=translate("CliHelp", "records a consent: phone, email, post, all"),
    )  # fmt: skip
    what.add_argument(
        "--withdraw", metavar=channels,
        help=translate("CliHelp", "records an objection: blocks calls, e-mails, letters at once"),
    )  # fmt: skip
    parser.add_argument(
        "--basis", type=one_of(tuple(basis.value for basis in GRANTING)), default="consent",
        metavar="|".join(basis.value for basis in GRANTING),
        help=translate("CliHelp", "with --grant: the legal basis (default: consent)"),
    )  # fmt: skip
    parser.add_argument(
        "--source", metavar=translate("CliHelp", "TEXT"),
        help=translate("CliHelp", "how it is known: the evidence (with --grant it must be given)"),
    )  # fmt: skip
    parser.add_argument("--on", metavar=translate("CliHelp", "DAY"),
                        help=translate("CliHelp", "when it was said (else today)"))  # fmt: skip
    who = parser.add_mutually_exclusive_group()
    who.add_argument(
        "--person", metavar=translate("CliHelp", "NAME"),
        help=translate("CliHelp", "whose, by name or address (else the main contact)"),
    )  # fmt: skip
    who.add_argument("--whole", action="store_true",
                     help=translate("CliHelp", "of everybody at this lead"))  # fmt: skip
