"""Help in both languages: every command explained, with an example that can be read."""

from __future__ import annotations

import shlex

import pytest

from leaddesk.cli.parser import values_kept_apart
from leaddesk.cli.program import all_commands, build_parser
from leaddesk.ui.words import install_language
from tests.cli.conftest import Run

PROMISED = (
    "offer",
    "answer",
    "deadlines",
    "sheet",
    "agreement",
    "campaigns",
    "targets",
    "ansoff",
    "assign",
    "checklist",
    "questions",
    "stages",
    "reasons",
    "exclusions",
    "lift",
    "consent",
    "person",
    "users",
    "backup",
    "content",
    "tracks",
    "check",
    "claim",
    "due",
    "duplicates",
    "erp-profiles",
    "export",
    "fairness",
    "follow-ups",
    "funnel",
    "hand-over",
    "history",
    "import",
    "list",
    "log",
    "mail",
    "mail-templates",
    "mappings",
    "points",
    "pools",
    "redo",
    "report",
    "restore",
    "sample",
    "score",
    "score-rules",
    "segments",
    "set",
    "settle",
    "show",
    "stage",
    "take-answer",
    "undo",
    "version",
)


def test_the_commands_are_those_that_are_promised() -> None:
    assert sorted(command.name for command in all_commands()) == sorted(PROMISED)


@pytest.mark.parametrize("command", PROMISED)
def test_each_command_helps_with_an_example_in_both_languages(run: Run, command: str) -> None:
    german = run.bare(command, "--help", "--lang", "de")
    english = run.bare("--lang=en", command, "--help")
    assert german.code == english.code == 0
    assert german.out.startswith(f"Aufruf: leaddesk {command}")
    assert english.out.startswith(f"Usage: leaddesk {command}")
    for option in ("--store", "--lang", "--user", "--json", "--help"):
        assert option in german.out and option in english.out
    assert "Beispiele:\n  leaddesk" in german.out
    assert german.err == english.err == ""


def test_all_examples_can_be_read() -> None:
    install_language("de")
    parser = build_parser()
    for command in all_commands():
        for example in command.examples:
            words = shlex.split(example)[1:]
            assert parser.parse_args(values_kept_apart(words)).command == command.name


def test_the_whole_help_names_every_command(run: Run) -> None:
    outcome = run.bare("--help", "--lang", "de")
    assert outcome.code == 0
    assert all(f"    {name}" in outcome.out for name in PROMISED)


def test_common_options_may_stand_before_and_after(run: Run) -> None:
    before = run.bare("--store", str(run.store), "--json", "list", "4", "--count")
    after = run.bare("list", "4", "--count", "--json", "--store", str(run.store))
    assert before.code == after.code == 0
    assert before.document == after.document


@pytest.mark.parametrize(
    ("words", "german", "english"),
    [
        (("list",), "29 Leads", "29 leads"),
        (("list", "--limit", "1"), "1 von 29 Leads", "1 of 29 leads"),
        (("history", "--limit", "1"), "Beispieldaten mit 30 Leads", "Sample data with 30 leads"),
        (("segments",), "15 Leads ohne Parameter", "15 leads in none of them"),
        (("undo",), "Zurückgenommen:", "Undone:"),
    ],
)
def test_answers_speak_the_language_asked_for(
    run: Run, words: tuple[str, ...], german: str, english: str
) -> None:
    assert english in run(*words, lang="en").out
    if words == ("undo",):
        run.json("redo")
    assert german in run(*words, lang="de").out
