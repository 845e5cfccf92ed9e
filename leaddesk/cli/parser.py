"""Reading the words of a call: argparse that speaks the user's language and never guesses."""

from __future__ import annotations

import argparse
import difflib
import re
from collections.abc import Callable, Sequence
from typing import Any, NoReturn

from leaddesk.cli.call import Exit, Stopped
from leaddesk.settings import LANGUAGES
from leaddesk.ui.words import translate
from leaddesk.ui.words.problems import shown


class Formatter(argparse.RawDescriptionHelpFormatter):
    """Help with a translated "usage", examples kept line by line."""

    def add_usage(
        self, usage: str | None, actions: Any, groups: Any, prefix: str | None = None
    ) -> None:
        if prefix is None:  # "" is argparse asking for the name of a command's parser
            prefix = translate("CliHelp", "Usage: ")
        super().add_usage(usage, actions, groups, prefix)


class Parser(argparse.ArgumentParser):
    """A parser whose complaints are sentences. No option is known by a beginning of its name."""

    def __init__(self, **what: Any) -> None:
        super().__init__(add_help=False, allow_abbrev=False, formatter_class=Formatter, **what)
        self._positionals.title = translate("CliHelp", "Given after the command")
        self._optionals.title = translate("CliHelp", "Options")

    def error(self, message: str) -> NoReturn:
        """Argparse's English complaint, said in the user's language, and how it should be."""
        hint = translate("CliHelp", "More with: {command} --help").format(command=self.prog)
        raise Stopped(Exit.WRONG_CALL, self.format_usage().strip(), _worded(message), hint)


def add_common(parser: argparse.ArgumentParser, *, top: bool = False) -> None:
    """The options that every command has; they may stand before the command as well."""
    group = parser.add_argument_group(translate("CliHelp", "For every command"))
    absent: dict[str, Any] = {} if top else {"default": argparse.SUPPRESS}
    group.add_argument(
        "--store", **absent, metavar=translate("CliHelp", "PATH"),
        help=translate("CliHelp", "a file or postgresql://… (else LEADDESK_STORE, else your own)"),
    )  # fmt: skip
    group.add_argument(
        "--lang", **absent, type=one_of(LANGUAGES), metavar="de|en",
        help=translate("CliHelp", "the language of the messages"),
    )  # fmt: skip
    group.add_argument(
        "--user", **absent, metavar=translate("CliHelp", "NAME"),
        help=translate("CliHelp", "who does it, for the journal (name or initials)"),
    )  # fmt: skip
    group.add_argument(
        "--json", action="store_true", **absent,
        help=translate("CliHelp", "the answer for machines: one JSON document"),
    )  # fmt: skip
    group.add_argument(
        "-h", "--help", action="help", help=translate("CliHelp", "show this help and an example")
    )


def one_of(values: Sequence[str]) -> Callable[[str], str]:
    """Reads one of a few fixed words."""

    def read(text: str) -> str:
        word = text.strip().lower()
        if word not in values:
            raise argparse.ArgumentTypeError(
                translate("CliHelp", "“{value}” is none of {values}").format(
                    value=text.strip(), values=", ".join(values)
                )
            )
        return word

    return read


def whole_number(least: int, most: int = 1_000_000_000) -> Callable[[str], int]:
    """Reads a whole number between the bounds."""

    def read(text: str) -> int:
        try:
            number = int(text)
        except ValueError:
            number = least - 1
        if not least <= number <= most:
            raise argparse.ArgumentTypeError(
                translate("CliHelp", "“{value}” is not a whole number from {least} on").format(
                    value=text.strip(), least=least
                )
                if most == 1_000_000_000
                else translate(
                    "CliHelp", "“{value}” is not a whole number from {least} to {most}"
                ).format(value=shown(text), least=least, most=most)
            )
        return number

    return read


def number_to_tick(text: str) -> int:
    """Reads the number of a segment; with a minus it is taken away."""
    try:
        return int(text)
    except ValueError:
        said = translate("CliHelp", "“{value}” is no number of a parameter, e.g. 4 or -4")
        raise argparse.ArgumentTypeError(said.format(value=shown(text))) from None


def values_kept_apart(words: Sequence[str]) -> list[str]:
    """The words, made so that argparse takes "-p:4" for a query and "-" for a follow-up: what
    begins with one dash is a value here, since there is no short option but -h."""
    return [
        f" {word}" if word.startswith("-") and not word.startswith("--") and word != "-h" else word
        for word in words
    ]


def _worded(message: str) -> str:
    """The sentence for one of argparse's complaints; its own text if it is an unknown one."""
    if found := re.fullmatch(r"the following arguments are required: (.+)", message):
        return translate("CliHelp", "Something is missing: {what}").format(what=found[1])
    if found := re.fullmatch(r"unrecognized arguments: (.+)", message, re.DOTALL):
        return translate("CliHelp", "I can’t place “{what}” here.").format(what=shown(found[1]))
    if found := re.fullmatch(r"argument (.+?): expected .+", message):
        return translate("CliHelp", "{option} needs a value after it.").format(option=found[1])
    pattern = r"argument .+?: invalid choice: '(.*)' \(choose from (.*)\)"
    if found := re.fullmatch(pattern, message, re.DOTALL):
        return _unknown_command(found[1].strip(), re.findall(r"'([^']+)'", found[2]))
    if found := re.fullmatch(r"argument (.+?): not allowed with argument (.+)", message):
        text = translate("CliHelp", "{option} and {other} can’t be given together.")
        return text.format(option=found[1], other=found[2])
    if found := re.fullmatch(r"argument (.+?): (.+)", message, re.DOTALL):
        return f"{found[1]}: {found[2]}"
    return message


def _unknown_command(typed: str, commands: Sequence[str]) -> str:
    near = difflib.get_close_matches(typed, commands, n=1, cutoff=0.6)
    said = translate("CliHelp", "There is no command “{command}”.").format(command=shown(typed))
    if near:
        meant = translate("CliHelp", "Did you mean “{command}”?").format(command=near[0])
        return f"{said} {meant}"
    known = translate("CliHelp", "Commands: {commands}").format(commands=", ".join(commands))
    return f"{said} {known}"
