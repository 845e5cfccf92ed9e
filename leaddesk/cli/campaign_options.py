"""The words of the command about campaigns."""

from __future__ import annotations

import argparse

from leaddesk.cli.command import Command
from leaddesk.cli.parser import one_of
from leaddesk.rules.campaigns import AIMS, CampaignKind, Channel
from leaddesk.ui.words import translate


def campaign_command() -> Command:
    return Command(
        "campaigns",
        translate("CliHelp", "The campaigns and what came of them; describes the one named."),
        ("leaddesk campaigns", 'leaddesk campaigns "Messe Köln" --kind fair --cost 4800'
         ' --aim leads=40', 'leaddesk campaigns "Messe Köln" "source:messe created:2025"'),
        _options,
    )  # fmt: skip


def _options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", nargs="?", metavar=translate("CliHelp", "NAME"),
                        help=translate("CliHelp", "the campaign; a new one is added"))  # fmt: skip
    parser.add_argument(
        "query", nargs="*", metavar=translate("CliHelp", "QUERY"),
        help=translate("CliHelp", "leads that are put into it, as in the search field"),
    )  # fmt: skip
    text, amount = translate("CliHelp", "TEXT"), translate("CliHelp", "AMOUNT")
    day = translate("CliHelp", "DATE")
    for name, metavar, what in (
        ("--rename", text, translate("CliHelp", "its new name, for its leads too")),
        ("--kind", text, ", ".join(CampaignKind)),
        ("--channel", text, ", ".join(Channel)),
        ("--source", text, translate("CliHelp", "the source of its leads")),
        ("--provider", text, translate("CliHelp", "who delivers its lists")),
        ("--cost", amount, translate("CliHelp", "what it costs, in euros")),
        ("--responsible", text, translate("CliHelp", "who answers for it (name or initials)")),
        ("--note", text, translate("CliHelp", "more about it")),
    ):
        parser.add_argument(name, metavar=metavar, help=what)
    parser.add_argument("--from", dest="start", metavar=day,
                        help=translate("CliHelp", "its first day"))  # fmt: skip
    parser.add_argument("--to", dest="end", metavar=day,
                        help=translate("CliHelp", "its last day"))  # fmt: skip
    parser.add_argument(
        "--aim", metavar="leads=40",
        help=translate("CliHelp", "what is to be reached: {measures}").format(
            measures=", ".join(AIMS)),
    )  # fmt: skip
    parser.add_argument("--use", type=one_of(("on", "off")), metavar="on|off",
                        help=translate("CliHelp", "whether it is in use"))  # fmt: skip
    parser.add_argument(
        "--gather", action="store_true",
        help=translate("CliHelp", "puts in leads of its source, provider and days that have none"),
    )  # fmt: skip
    parser.add_argument(
        "--dry-run", action="store_true",
        help=translate("CliHelp", "gather: only says which these would be"),
    )  # fmt: skip
    parser.add_argument("--remove", action="store_true",
                        help=translate("CliHelp", "removes it, not its leads"))  # fmt: skip
