"""The words of the commands about checklist, stages, exclusion and people."""

from __future__ import annotations

import argparse

from leaddesk.cli.command import Command
from leaddesk.cli.parser import one_of, whole_number
from leaddesk.cli.reading_options import add_number
from leaddesk.rules.exclusion import RELATIONS
from leaddesk.ui.words import translate


def gate_commands() -> tuple[Command, ...]:
    """In the order of the help."""
    return (
        Command(
            "checklist",
            translate("CliHelp", "Shows what was asked of a lead, and answers it."),
            ("leaddesk checklist I-000123 --answer budget=yes --note 20.000",),
            _checklist,
        ),
        Command(
            "questions",
            translate("CliHelp", "The questions of the checklist; sets the one that is named."),
            (
                "leaddesk questions",
                "leaddesk questions timing --required sql,quote",
                'leaddesk questions --add Lieferort --text "Wohin wird geliefert?"',
            ),
            _questions,
        ),
        Command(
            "stages",
            translate("CliHelp", "The stages and what they ask for; sets the one that is named."),
            ("leaddesk stages prospect --days 10", "leaddesk stages --order quote,sql --dry-run"),
            _stages,
        ),
        Command(
            "reasons",
            translate("CliHelp", "The reasons that moves ask for; sets those of the named one."),
            ("leaddesk reasons", 'leaddesk reasons lost --add "Lieferzeit" --remove timing'),
            _reasons,
        ),
        Command(
            "exclusions",
            translate("CliHelp", "Who is no prospect: the list, and whom it excludes."),
            ("leaddesk exclusions --add acme.de", "leaddesk exclusions --look"),
            _exclusions,
        ),
        Command(
            "lift",
            translate("CliHelp", "Lifts the exclusion of a lead, with a reason."),
            ('leaddesk lift I-000123 --reason "Tochter, kauft bei uns"',),
            _lift,
        ),
        Command(
            "users",
            translate("CliHelp", "The people with their roles; sets the one that is named."),
            ("leaddesk users", 'leaddesk users "Anna Berg" --role marketing --areas 33,4'),
            _users,
        ),
    )


def _checklist(parser: argparse.ArgumentParser) -> None:
    add_number(parser)
    parser.add_argument(
        "--answer", action="append", default=[], metavar=translate("CliHelp", "QUESTION=yes"),
        help=translate("CliHelp", "yes, no or open; may be repeated"),
    )  # fmt: skip
    parser.add_argument("--note", metavar=translate("CliHelp", "TEXT"),
                        help=translate("CliHelp", "a note on the answer"))  # fmt: skip


def _questions(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("question", nargs="?", metavar=translate("CliHelp", "QUESTION"),
                        help=translate("CliHelp", "its key or name"))  # fmt: skip
    parser.add_argument("--add", metavar=translate("CliHelp", "NAME"),
                        help=translate("CliHelp", "a question of your own, called so"))  # fmt: skip
    parser.add_argument("--text", metavar=translate("CliHelp", "TEXT"),
                        help=translate("CliHelp", "as it is asked"))  # fmt: skip
    parser.add_argument("--required", metavar=translate("CliHelp", "STAGES"),
                        help=translate("CliHelp", "the stages before which it stands"))  # fmt: skip
    for name in ("--points-yes", "--points-no"):
        parser.add_argument(name, type=int, metavar="N",
                            help=translate("CliHelp", "points for that answer"))  # fmt: skip
    _use(parser)


def _use(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--use", type=one_of(("on", "off")), metavar="on|off",
                        help=translate("CliHelp", "whether it is in use"))  # fmt: skip


def _stages(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("stage", nargs="?", metavar=translate("CliHelp", "STAGE"),
                        help=translate("CliHelp", "its key or name"))  # fmt: skip
    parser.add_argument("--days", type=whole_number(1), metavar="N",
                        help=translate("CliHelp", "how long a lead may stay"))  # fmt: skip
    parser.add_argument("--probability", type=whole_number(0, 100), metavar="N",
                        help=translate("CliHelp", "how likely it is won, in percent"))  # fmt: skip
    for name, what in (
        ("--fields", translate("CliHelp", "the fields that must be filled")),
        ("--activities", translate("CliHelp", "the contacts one of which there must have been")),
        ("--movers", translate("CliHelp", "the roles that may move leads here")),
        ("--order", translate("CliHelp", "these stages, in the order they are to have")),
    ):
        parser.add_argument(name, metavar=translate("CliHelp", "LIST"), help=what)
    for name, what in (
        ("--name-de", translate("CliHelp", "what it is called in German; empty: as it comes")),
        ("--name-en", translate("CliHelp", "what it is called in English; empty: as it comes")),
        ("--color", translate("CliHelp", "its colour, #RRGGBB; empty: that of the program")),
    ):
        parser.add_argument(name, metavar=translate("CliHelp", "TEXT"), help=what)
    parser.add_argument(
        "--dry-run", action="store_true",
        help=translate("CliHelp", "with --order: says what it would do, changes nothing"),
    )  # fmt: skip


def _reasons(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "move", nargs="?", metavar=translate("CliHelp", "MOVE"),
        help=translate("CliHelp", "lost, returned, excluded, partner …"),
    )  # fmt: skip
    for name, what in (
        ("--add", translate("CliHelp", "one of your own; may be repeated")),
        ("--remove", translate("CliHelp", "is not offered any more; may be repeated")),
        ("--back", translate("CliHelp", "is offered again; may be repeated")),
    ):
        parser.add_argument(name, action="append", default=[],
                            metavar=translate("CliHelp", "REASON"), help=what)  # fmt: skip


def _exclusions(parser: argparse.ArgumentParser) -> None:
    for name, what in (
        ("--add", translate("CliHelp", "puts a domain or company on the list; may be repeated")),
        ("--remove", translate("CliHelp", "takes it off the list; may be repeated")),
    ):
        parser.add_argument(name, action="append", default=[],
                            metavar=translate("CliHelp", "TEXT"), help=what)  # fmt: skip
    parser.add_argument("--kind", type=one_of(RELATIONS), default=RELATIONS[0],
                        metavar="|".join(RELATIONS),
                        help=translate("CliHelp", "what those are that are added"))  # fmt: skip
    parser.add_argument(
        "--look", action="store_true",
        help=translate("CliHelp", "which leads it means; changes nothing"),
    )  # fmt: skip
    parser.add_argument("--apply", action="store_true",
                        help=translate("CliHelp", "excludes all leads that it means"))  # fmt: skip


def _lift(parser: argparse.ArgumentParser) -> None:
    add_number(parser)
    parser.add_argument("--reason", required=True, metavar=translate("CliHelp", "TEXT"),
                        help=translate("CliHelp", "why it is a prospect all the same"))  # fmt: skip


def _users(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", nargs="?", metavar=translate("CliHelp", "NAME"),
                        help=translate("CliHelp", "who is changed or added"))  # fmt: skip
    for name, what in (
        ("--role", translate("CliHelp", "manager, inside_sales, marketing …")),
        ("--initials", translate("CliHelp", "the initials")),
        ("--areas", translate("CliHelp", "beginnings of postal codes, with commas")),
        ("--languages", translate("CliHelp", "languages, with commas: de,en")),
        (
            "--hours",
            translate(
                "CliHelp", "working hours: “Mo-Do 8-12, 13-17; Fr 8-13”, - for the company's"
            ),
        ),
        ("--stand-in", translate("CliHelp", "who has the leads meanwhile")),
    ):
        parser.add_argument(name, metavar=translate("CliHelp", "TEXT"), help=what)
    parser.add_argument(
        "--people-reports", type=one_of(("on", "off")), metavar="on|off",
        help=translate("CliHelp", "reports with figures of single people"),
    )  # fmt: skip
    parser.add_argument("--here", metavar=translate("CliHelp", "DATE"),
                        help=translate("CliHelp", "removes the absence of that day"))  # fmt: skip
    parser.add_argument("--away", nargs=2, metavar=translate("CliHelp", "DATE"),
                        help=translate("CliHelp", "the first and the last day"))  # fmt: skip
    _use(parser)
