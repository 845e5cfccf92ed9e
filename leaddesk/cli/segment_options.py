"""The words of `segments`: one segment, the rules, what they suggest, and what is done with it."""

from __future__ import annotations

import argparse

from leaddesk.cli.parser import one_of, whole_number
from leaddesk.rules.segment_rules import RuleMode
from leaddesk.ui.words import translate

EXAMPLES = (
    "leaddesk segments", "leaddesk segments 4", "leaddesk segments --rules",
    "leaddesk segments 4 --suggested", "leaddesk segments 4 --accept --lead I-000123",
    "leaddesk segments 4 --set rule.json --mode suggest --dry-run", "leaddesk segments --run",
    'leaddesk segments 4 --say "mql=Was stört Sie am jetzigen Lieferanten?" --contact-days 14',
    'leaddesk segments --add --name-de "Messekontakte" --name-en "Trade fair contacts"',
    "leaddesk segments 7 --active off",
)  # fmt: skip


def segment_words(parser: argparse.ArgumentParser) -> None:
    """What is done is one of the words with two dashes; without any it only shows."""
    number = translate("CliHelp", "PARAMETER")
    parser.add_argument(
        "segment", nargs="?", type=whole_number(1), metavar=number,
        help=translate("CliHelp", "only this one: who is in it since when, trend, what to say"),
    )  # fmt: skip
    does = parser.add_mutually_exclusive_group()
    for name, what in (
        ("ansoff", translate("CliHelp", "the matrix of product and market, as “ansoff” shows it")),
        ("rules", translate("CliHelp", "the rules and how many leads each suggests")),
        ("suggested", translate("CliHelp", "the leads that its rule suggests")),
        ("accept", translate("CliHelp", "puts suggested leads in: all, or those of --lead")),
        ("refuse", translate("CliHelp", "suggests them no more: all, or those of --lead")),
        ("renew", translate("CliHelp", "lets the rule suggest again what was refused")),
        ("reset", translate("CliHelp", "its rule as it comes")),
        ("add", translate("CliHelp", "a new one, with --name-de or --name-en")),
        ("run", translate("CliHelp", "lets all rules that set do so now")),
    ):
        does.add_argument(f"--{name}", dest="does", action="store_const", const=name, help=what)
    does.add_argument(
        "--set", dest="rule_file", metavar=translate("CliHelp", "FILE"),
        help=translate("CliHelp", "its rule: groups of conditions, as “segments --rules --json”"),
    )  # fmt: skip
    parser.add_argument(
        "--mode", type=one_of(tuple(mode.value for mode in RuleMode)),
        metavar="|".join(mode.value for mode in RuleMode),
        help=translate("CliHelp", "what becomes of its rule’s hits"),
    )  # fmt: skip
    parser.add_argument(
        "--lead", action="append", default=[], metavar=translate("CliHelp", "NUMBER"),
        help=translate("CliHelp", "this lead; may be given several times"),
    )  # fmt: skip
    parser.add_argument(
        "--say", action="append", default=[], metavar=translate("CliHelp", "STAGE=TEXT"),
        help=translate("CliHelp", "what to say at a stage, mql.en: in English; empty: nothing"),
    )  # fmt: skip
    parser.add_argument(
        "--contact-days", type=whole_number(0), metavar="N",
        help=translate("CliHelp", "in touch again after so many days; 0: as usual"),
    )  # fmt: skip
    _naming_words(parser)
    parser.add_argument(
        "--dry-run", action="store_true",
        help=translate("CliHelp", "says what it would do and changes nothing"),
    )  # fmt: skip
    parser.set_defaults(does="show", query=[])


def _naming_words(parser: argparse.ArgumentParser) -> None:
    for name, what in (
        ("name-de", translate("CliHelp", "what it is called in German")),
        ("name-en", translate("CliHelp", "what it is called in English")),
        ("question-de", translate("CliHelp", "what is asked at its box, in German")),
        ("question-en", translate("CliHelp", "what is asked at its box, in English")),
    ):
        parser.add_argument(f"--{name}", metavar=translate("CliHelp", "TEXT"), help=what)
    parser.add_argument(
        "--active", type=one_of(("on", "off")), metavar=translate("CliHelp", "on|off"),
        help=translate("CliHelp", "whether the parameter is in use"),
    )  # fmt: skip
