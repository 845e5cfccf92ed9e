"""The words of the command about duplicates."""

from __future__ import annotations

import argparse

from leaddesk.cli.command import Command
from leaddesk.cli.parser import one_of
from leaddesk.ui.words import translate

_SHOWN = 200


def duplicates_command() -> Command:
    return Command(
        "duplicates",
        translate("CliHelp", "Leads that may be one and the same; merges two, splits them again."),
        ("leaddesk duplicates", "leaddesk duplicates merge I-000012 I-000340",
         "leaddesk duplicates split I-000340"),
        _options,
    )  # fmt: skip


def _options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "doing", nargs="?", type=one_of(("merge", "split", "apart")), metavar="merge|split|apart",
        help=translate(
            "CliHelp",
            "merge A B: B becomes part of A; split B: two again; apart A B: they are no duplicates",
        ),
    )  # fmt: skip
    parser.add_argument("numbers", nargs="*", metavar=translate("CliHelp", "NUMBER"),
                        help=translate("CliHelp", "the leads"))  # fmt: skip
    parser.add_argument(
        "--same-person", type=one_of(("yes", "no")), metavar="yes|no",
        help=translate("CliHelp", "whether the contacts of both are one person (else: as named)"),
    )  # fmt: skip
    parser.add_argument("--limit", type=int, default=_SHOWN, metavar="N",
                        help=translate("CliHelp", "at most so many"))  # fmt: skip
