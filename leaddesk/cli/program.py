"""From the words of a call to its exit code. What a command may end with is decided here, once."""

from __future__ import annotations

import argparse
import errno
import logging
import os
import sys
from collections.abc import Sequence
from contextlib import suppress

from PySide6.QtCore import QCoreApplication

from leaddesk.cli.agreement_options import agreement_commands
from leaddesk.cli.call import Call, Exit, Stopped
from leaddesk.cli.campaign_options import campaign_command
from leaddesk.cli.cell_options import set_command
from leaddesk.cli.command import Command
from leaddesk.cli.consent_options import consent_command
from leaddesk.cli.distribution_options import distribution_commands
from leaddesk.cli.duplicate_options import duplicates_command
from leaddesk.cli.erp_profile_options import erp_profiles_command
from leaddesk.cli.exchange_options import exchange_commands
from leaddesk.cli.follow_up_options import follow_up_commands
from leaddesk.cli.gate_options import gate_commands
from leaddesk.cli.import_options import import_command, mappings_command
from leaddesk.cli.interrupts import Interrupts
from leaddesk.cli.nurturing_options import nurturing_commands
from leaddesk.cli.paper_options import paper_commands
from leaddesk.cli.parser import Parser, add_common, values_kept_apart
from leaddesk.cli.person_options import person_command
from leaddesk.cli.reading_options import reading_commands
from leaddesk.cli.report_options import report_command
from leaddesk.cli.score_rules import score_commands
from leaddesk.cli.targets import target_command
from leaddesk.cli.working_options import care_commands, working_commands
from leaddesk.logs import start_log
from leaddesk.settings import LANGUAGES, read_settings
from leaddesk.ui.words import install_language, translate

log = logging.getLogger(__name__)

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT if hasattr(errno, "EDQUOT") else errno.ENOSPC})
BUG = 70
"""A fault of the program itself; by the custom of sysexits, and none of the promised codes."""


def main(words: Sequence[str]) -> int:
    """Runs the command that the words (without the program's name) say; returns the exit code."""
    _prepare_streams("--json" in words)
    start_log()
    settings = read_settings()
    language = _language_of(words, settings.language)
    application = QCoreApplication.instance() or _application(words)
    install_language("de" if language == "de" else "en")
    interrupts = Interrupts()
    try:
        with interrupts.heeded():
            options = _read(words)
            code = int(_run(Call(options, settings, language, sys.stdout, sys.stderr, interrupts)))
            sys.stdout.flush()
            return code
    except Stopped as stopped:
        _say(*stopped.lines)
        return int(stopped.code)
    except SystemExit as done:  # argparse after --help
        return int(done.code or 0)
    except KeyboardInterrupt:
        _say(translate("Cli", "Cancelled. Nothing was changed."))
        return Exit.CANCELLED
    except BrokenPipeError:  # who reads us has had enough (| head)
        _close_quietly()
        return Exit.DONE
    except Exception as error:
        return _failed(error, interrupts.too_late)
    finally:
        del application  # lives as long as the call, for the language


def _read(words: Sequence[str]) -> argparse.Namespace:
    """The words as options; what no command takes is the command's own complaint."""
    options, unknown = build_parser().parse_known_args(values_kept_apart(words))
    if unknown:
        parser: Parser = options.parser
        parser.error("unrecognized arguments: " + " ".join(unknown))
    return options


def _failed(error: Exception, written: bool) -> int:
    """What is to be said where something went wrong that no command knows of."""
    full = isinstance(error, OSError) and error.errno in _FULL
    done = translate("Cli", "The change itself was made; “leaddesk history” shows it.")
    if full:  # what was asked for is computed, and can't be told
        _close_quietly()
        said = translate("Cli", "The answer could not be written: there is no room left.")
        _say(said, done if written else translate("Cli", "Your data are unchanged."))
        return Exit.BAD_FILE
    log.error("a command failed", exc_info=error)
    if written:
        _say(translate("Cli", "That didn’t work to its end; the log knows more."), done)
    else:
        _say(translate("Cli", "That didn’t work. Your data are unchanged; the log knows more."))
    return BUG


def _application(words: Sequence[str]) -> QCoreApplication:
    """Translations live in one. In the plain C locale (cron) Qt would complain on standard error
    and then take C.UTF-8 by itself. What prints needs fonts, whether or not there is a display."""
    if os.environ.get("LC_ALL") in ("C", "POSIX"):
        os.environ["LC_ALL"] = "C.UTF-8"
    papers = {"report", "fairness", "export"} & set(words)
    on_paper = bool(papers) and any(word.casefold().endswith(".pdf") for word in words)
    on_paper = on_paper or {"person", "--export"} <= set(words)
    if not {"--pdf", "sheet"} & set(words) and not on_paper:
        return QCoreApplication([])
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # heavy: imported when first needed
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication([])


def build_parser() -> Parser:
    """The parser with all commands, in the language that is spoken now."""
    parser = Parser(
        prog="leaddesk",
        description=translate(
            "CliHelp", "Works the leads of a small company. Without a command the window opens."
        ),
    )
    commands = parser.add_subparsers(
        dest="command",
        required=True,
        title=translate("CliHelp", "Commands"),
        metavar=translate("CliHelp", "COMMAND"),
        parser_class=Parser,
    )
    for command in all_commands():
        made = commands.add_parser(
            command.name, help=command.does, description=command.does, epilog=_examples(command)
        )
        command.add(made)
        made.set_defaults(parser=made)
        add_common(made)
    add_common(parser, top=True)
    return parser


def all_commands() -> tuple[Command, ...]:
    """All commands, in the order of the help."""
    return (
        import_command(), *reading_commands(), report_command(), *working_commands(),
        *follow_up_commands(),
        *score_commands(),
        *distribution_commands(),
        campaign_command(),
        *nurturing_commands(),
        set_command(),
        duplicates_command(),
        mappings_command(),
        target_command(),
        *gate_commands(),
        consent_command(), person_command(),
        *agreement_commands(),
        *paper_commands(),
        *exchange_commands(), erp_profiles_command(), *care_commands(),
    )  # fmt: skip


def _examples(command: Command) -> str:
    lines = [f"  {line}" for line in command.examples]
    return "\n".join((translate("CliHelp", "Examples:"), *lines))


def _run(call: Call) -> Exit:
    # heavy: the store and its libraries, imported when a command is really run
    from leaddesk.cli.commands import run_command

    return run_command(call)


def _language_of(words: Sequence[str], usual: str) -> str:
    """The language asked for; looked for before all else, for help and complaints need it."""
    for place, word in enumerate(words):
        value = words[place + 1] if word == "--lang" and place + 1 < len(words) else ""
        value = word.removeprefix("--lang=") if word.startswith("--lang=") else value
        if value.lower() in LANGUAGES:
            return value.lower()
    return usual


def _prepare_streams(json: bool) -> None:
    """UTF-8 for machines; for people what their terminal has, never a crash over a letter."""
    for stream in (sys.stdout, sys.stderr):
        with suppress(AttributeError, OSError):  # a stream that a test or a frame has put there
            if json:
                stream.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
            else:
                stream.reconfigure(errors="replace")  # type: ignore[union-attr]


def _say(*lines: str) -> None:
    for line in lines:
        print(line, file=sys.stderr, flush=True)


def _close_quietly() -> None:
    """Python would complain once more when it flushes at the end."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
