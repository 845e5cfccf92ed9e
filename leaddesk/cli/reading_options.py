"""The words of the commands that only look: list, show, due, funnel, segments, score, history."""

from __future__ import annotations

import argparse

from leaddesk.cli.command import Command
from leaddesk.cli.parser import one_of, whole_number
from leaddesk.cli.segment_options import EXAMPLES, segment_words
from leaddesk.queries.funnel_groups import By
from leaddesk.ui.words import translate


def reading_commands() -> tuple[Command, ...]:
    """In the order of the help."""
    return (
        Command(
            "list",
            translate("CliHelp", "Lists the leads that match, as in the search field."),
            ("leaddesk list 4", 'leaddesk list "4 stage:sql score>=250" --sort city --limit 20'),
            _list,
        ),
        Command(
            "show",
            translate("CliHelp", "Shows one lead with everything; an old number finds it too."),
            ("leaddesk show I-000123",),
            _number,
        ),
        Command(
            "due",
            translate("CliHelp", "Lists follow-ups, what is overdue first."),
            ("leaddesk due --mine --until +7",),
            _due,
        ),
        Command(
            "funnel",
            translate("CliHelp", "Count, value, conversion and time in each stage."),
            ("leaddesk funnel --view flow", "leaddesk funnel --by source --from 01.01.2025"),
            _funnel,
        ),
        Command(
            "segments",
            translate("CliHelp", "The parameters with the number of leads in each."),
            EXAMPLES,
            segment_words,
        ),
        Command(
            "ansoff",
            translate("CliHelp", "The matrix of product and market, and the target markets."),
            ("leaddesk ansoff", "leaddesk ansoff p:4"),
            add_query,
        ),
        Command(
            "score",
            translate("CliHelp", "Explains a score: every point, and what is missing."),
            ("leaddesk score I-000123",),
            _number,
        ),
        Command(
            "history",
            translate("CliHelp", "The journal: who did what and when; of all, or of one lead."),
            ("leaddesk history --limit 20", "leaddesk history I-000123"),
            _history,
        ),
    )


def add_query(parser: argparse.ArgumentParser) -> None:
    """A query: the words of the search field, in one text or in several."""
    parser.add_argument(
        "query", nargs="*", metavar=translate("CliHelp", "QUERY"),
        help=translate("CliHelp", "what is typed into the search field, e.g. 4 stage:sql"),
    )  # fmt: skip


def add_number(parser: argparse.ArgumentParser, *, needed: bool = True) -> None:
    """The number of one lead."""
    parser.add_argument(
        "number", nargs=None if needed else "?", metavar=translate("CliHelp", "NUMBER"),
        help=translate("CliHelp", "prospect number, customer number or the provider’s number"),
    )  # fmt: skip


def add_columns(parser: argparse.ArgumentParser) -> None:
    """Which columns, in which order, sorted by what."""
    parser.add_argument(
        "--columns", metavar="A,B,C",
        help=translate(
            "CliHelp",
            "the columns, e.g. number,company,city,score; in a file also “all”: every field",
        ),
    )  # fmt: skip
    parser.add_argument(
        "--sort", metavar=translate("CliHelp", "FIELD"),
        help=translate("CliHelp", "the order, e.g. company; -company turns it round"),
    )  # fmt: skip


def _number(parser: argparse.ArgumentParser) -> None:
    add_number(parser)


def _list(parser: argparse.ArgumentParser) -> None:
    add_query(parser)
    add_columns(parser)
    parser.add_argument(
        "--limit", type=whole_number(0), metavar="N",
        help=translate("CliHelp", "at most so many leads"),
    )  # fmt: skip
    parser.add_argument(
        "--count", action="store_true", help=translate("CliHelp", "only how many there are")
    )


def _due(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--mine", action="store_true", help=translate("CliHelp", "only what is mine to do")
    )
    parser.add_argument(
        "--until", metavar=translate("CliHelp", "DATE"),
        help=translate("CliHelp", "up to this day, e.g. +7 or 31.12. (else all)"),
    )  # fmt: skip


def _funnel(parser: argparse.ArgumentParser) -> None:
    add_query(parser)
    parser.add_argument(
        "--view", type=one_of(("stock", "cohort", "flow")), default="stock",
        metavar="stock|cohort|flow",
        help=translate(
            "CliHelp", "where leads are now, what became of those of a period, or its moves"
        ),
    )  # fmt: skip
    parser.add_argument(
        "--by", type=one_of(tuple(by.value for by in By)), metavar="|".join(By),
        help=translate("CliHelp", "plain numbers for each source, owner …"),
    )  # fmt: skip
    parser.add_argument(
        "--from", dest="start", metavar=translate("CliHelp", "DATE"),
        help=translate("CliHelp", "cohort, flow: from this day on (else 90 days)"),
    )  # fmt: skip
    parser.add_argument(
        "--to", dest="end", metavar=translate("CliHelp", "DATE"),
        help=translate("CliHelp", "cohort, flow: up to and with this day (else today)"),
    )  # fmt: skip


def _history(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "number", nargs="?", metavar=translate("CliHelp", "NUMBER"),
        help=translate("CliHelp", "only the steps of this lead"),
    )  # fmt: skip
    parser.add_argument(
        "--limit", type=whole_number(1), default=50, metavar="N",
        help=translate("CliHelp", "at most so many steps (else 50)"),
    )  # fmt: skip
