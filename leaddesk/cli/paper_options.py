"""The words of the commands that make papers and e-mails."""

from __future__ import annotations

import argparse

from leaddesk.cli.agreement_options import add_pdf
from leaddesk.cli.command import Command
from leaddesk.cli.parser import one_of
from leaddesk.cli.reading_options import add_number
from leaddesk.ui.words import translate


def paper_commands() -> tuple[Command, ...]:
    """In the order of the help."""
    return (
        Command(
            "mail",
            translate("CliHelp", "Puts an e-mail together out of a template."),
            ('leaddesk mail I-000123 --template "Nach dem Telefonat"',),
            _mail,
        ),
        Command(
            "mail-templates",
            translate("CliHelp", "Lists the templates of e-mails, sets or removes one."),
            (
                "leaddesk mail-templates",
                'leaddesk mail-templates --set Dank --subject "Danke" --text "{Anrede}, danke!"',
            ),
            _mail_templates,
        ),
        Command(
            "sheet",
            translate(
                "CliHelp", "Prints the sheet of a lead: for the hand-over, for a visit, or blank."
            ),
            (
                "leaddesk sheet I-000123 --pdf lead.pdf",
                "leaddesk sheet I-000123 --for visit --pdf besuch.pdf",
                "leaddesk sheet --for blank --pdf besuchsbericht.pdf",
            ),
            _sheet,
        ),
    )


def _mail(parser: argparse.ArgumentParser) -> None:
    add_number(parser)
    parser.add_argument("--template", required=True, metavar=translate("CliHelp", "NAME"),
                        help=translate("CliHelp", "the template"))  # fmt: skip
    parser.add_argument(
        "--to", metavar=translate("CliHelp", "NAME"),
        help=translate("CliHelp", "to whom, by name or address (else the main person)"),
    )  # fmt: skip


def _mail_templates(parser: argparse.ArgumentParser) -> None:
    one = parser.add_mutually_exclusive_group()
    one.add_argument("--set", metavar=translate("CliHelp", "NAME"),
                     help=translate("CliHelp", "sets the template of this name"))  # fmt: skip
    one.add_argument("--remove", metavar=translate("CliHelp", "NAME"),
                     help=translate("CliHelp", "takes it away"))  # fmt: skip
    parser.add_argument("--subject", metavar=translate("CliHelp", "TEXT"),
                        help=translate("CliHelp", "its subject"))  # fmt: skip
    parser.add_argument(
        "--text", metavar=translate("CliHelp", "TEXT"),
        help=translate("CliHelp", "its text, \\n for a new line; places in braces, e.g. {Anrede}"),
    )  # fmt: skip


def _sheet(parser: argparse.ArgumentParser) -> None:
    add_number(parser, needed=False)
    parser.add_argument(
        "--for", dest="paper", type=one_of(("hand-over", "visit", "blank")), default="hand-over",
        metavar="hand-over|visit|blank",
        help=translate("CliHelp", "what goes to sales, along to a visit, or the report to fill in"),
    )  # fmt: skip
    add_pdf(parser)
