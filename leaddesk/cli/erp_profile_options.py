"""The words of the command about the profiles of ERPs."""

from __future__ import annotations

import argparse

from leaddesk.cli.command import Command
from leaddesk.cli.parser import one_of
from leaddesk.ui.words import translate

_DOING = ("show", "set", "export", "import", "remove")


def erp_profiles_command() -> Command:
    return Command(
        "erp-profiles",
        translate("CliHelp", "The layouts of ERPs: what is set for them, one’s own as files."),
        (
            "leaddesk erp-profiles",
            "leaddesk erp-profiles set datev adviser=29098 client=55003 year_begin=2026-01-01",
            'leaddesk erp-profiles export "Unser ERP" profil.json',
        ),
        _options,
    )


def _options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "doing", nargs="?", type=one_of(_DOING), metavar="|".join(_DOING),
        help=translate(
            "CliHelp",
            "show NAME; set NAME KEY=VALUE …; export NAME FILE; import FILE; remove NAME",
        ),
    )  # fmt: skip
    parser.add_argument(
        "words", nargs="*", metavar=translate("CliHelp", "WORD"),
        help=translate("CliHelp", "the profile by its key or name, and what is to be done with it"),
    )  # fmt: skip
