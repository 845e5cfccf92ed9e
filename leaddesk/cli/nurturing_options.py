"""The words of the commands about tracks and content."""

from __future__ import annotations

import argparse

from leaddesk.cli.command import Command
from leaddesk.cli.parser import one_of
from leaddesk.rules.content import LANGUAGES, Persona, PieceKind
from leaddesk.ui.words import translate


def nurturing_commands() -> tuple[Command, ...]:
    return (
        Command(
            "tracks",
            translate("CliHelp", "The nurturing tracks; makes the one named, or puts leads on it."),
            ("leaddesk tracks", 'leaddesk tracks "Nach der Messe" --step "0 send Leitfaden"'
             ' --step "7 Anrufen"', 'leaddesk tracks "Nach der Messe" "source:messe stage:warm"',
             "leaddesk tracks --due"),
            _of_tracks,
        ),
        Command(
            "content",
            translate("CliHelp", "The content library and its gaps; describes the piece named."),
            ("leaddesk content", 'leaddesk content "Leitfaden" --kind checklist --persona'
             " purchasing --stage warm --link https://example.com/leitfaden.pdf",
             "leaddesk content --for I-000123"),
            _of_content,
        ),
    )  # fmt: skip


def _of_tracks(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", nargs="?", metavar=translate("CliHelp", "NAME"),
                        help=translate("CliHelp", "the track; a new one is added"))  # fmt: skip
    parser.add_argument(
        "query", nargs="*", metavar=translate("CliHelp", "QUERY"),
        help=translate("CliHelp", "leads that are put on it, as in the search field"),
    )  # fmt: skip
    parser.add_argument(
        "--step", action="append", default=[], metavar=translate("CliHelp", "STEP"),
        help=translate(
            "CliHelp", "day and what is to be done, or “send” and the title of content; repeatable"
        ),
    )  # fmt: skip
    parser.add_argument(
        "--without-stop", action="append", default=[], metavar="replied|mql|won",
        type=one_of(("replied", "mql", "won")),
        help=translate("CliHelp", "what does not end it; repeatable"),
    )  # fmt: skip
    parser.add_argument("--use", type=one_of(("on", "off")), metavar="on|off",
                        help=translate("CliHelp", "whether it is in use"))  # fmt: skip
    parser.add_argument("--off", action="store_true",
                        help=translate("CliHelp", "takes the leads off it"))  # fmt: skip
    parser.add_argument("--due", action="store_true",
                        help=translate("CliHelp", "shows the steps that are due"))  # fmt: skip
    parser.add_argument("--remove", action="store_true",
                        help=translate("CliHelp", "removes it"))  # fmt: skip


def _of_content(parser: argparse.ArgumentParser) -> None:
    text = translate("CliHelp", "TEXT")
    parser.add_argument("title", nargs="?", metavar=translate("CliHelp", "TITLE"),
                        help=translate("CliHelp", "the piece; a new one is added"))  # fmt: skip
    parser.add_argument("--kind", metavar=text, help=", ".join(PieceKind))
    parser.add_argument("--persona", action="append", metavar=text, help=", ".join(Persona))
    parser.add_argument(
        "--stage", action="append", metavar=text,
        help=translate("CliHelp", "a stage that it is for; repeatable"),
    )  # fmt: skip
    parser.add_argument("--product", metavar=text,
                        help=translate("CliHelp", "what it is about"))  # fmt: skip
    parser.add_argument("--language", metavar="|".join(LANGUAGES), type=one_of(LANGUAGES),
                        help=translate("CliHelp", "its language"))  # fmt: skip
    parser.add_argument("--link", metavar=text,
                        help=translate("CliHelp", "where it lies"))  # fmt: skip
    parser.add_argument("--use", type=one_of(("on", "off")), metavar="on|off",
                        help=translate("CliHelp", "whether it is in use"))  # fmt: skip
    parser.add_argument(
        "--for", dest="lead", metavar=translate("CliHelp", "NUMBER"),
        help=translate("CliHelp", "shows what fits this lead, and what it has got already"),
    )  # fmt: skip
    parser.add_argument("--remove", action="store_true",
                        help=translate("CliHelp", "removes it"))  # fmt: skip
