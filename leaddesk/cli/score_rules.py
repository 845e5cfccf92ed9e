"""`score-rules` and `points`: the rules of the score, what others would change, points by hand."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from leaddesk.cli.call import Call, Exit, Stopped
from leaddesk.cli.command import Command
from leaddesk.cli.leads import found_lead
from leaddesk.cli.parser import one_of, whole_number
from leaddesk.cli.reading_options import add_number
from leaddesk.cli.stores import open_store
from leaddesk.cli.tables import Column, table, terminal_width
from leaddesk.operations.scoring import add_score_line, remove_score_line, set_score_rules
from leaddesk.queries.ledger import ledger
from leaddesk.queries.scoring import (
    Crossing,
    Preview,
    score_check,
    score_preview,
    score_versions,
)
from leaddesk.queries.settings import score_rules
from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.rule_sets import rule_set_from_json, rule_set_problems, rule_set_to_json
from leaddesk.rules.score_rules import Group, RuleSet
from leaddesk.rules.typed_values import typed_day
from leaddesk.store.store import Store
from leaddesk.ui.words import translate
from leaddesk.ui.words.formats import date_text, number_text, signed_text
from leaddesk.ui.words.problems import problem_texts
from leaddesk.ui.words.score_rules import group_name, rule_name

_ACTIONS = ("show", "versions", "check", "preview", "set")


def score_commands() -> tuple[Command, ...]:
    """In the order of the help."""
    return (
        Command(
            "score-rules",
            translate("CliHelp", "The rules of the score: shows, tries out, sets them."),
            ("leaddesk score-rules", "leaddesk score-rules preview --threshold 300",
             "leaddesk score-rules set rules.json", "leaddesk score-rules set --use 2"),
            _rules_words,
        ),
        Command(
            "points",
            translate("CliHelp", "Gives a lead points by hand, with the reason why."),
            ('leaddesk points I-000123 40 --reason "…"', "leaddesk points I-000123 --remove 7"),
            _points_words,
        ),
    )  # fmt: skip


def _rules_words(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "action", nargs="?", default="show", choices=_ACTIONS, metavar="|".join(_ACTIONS),
        help=translate("CliHelp", "what to do (else show)"),
    )  # fmt: skip
    parser.add_argument(
        "file", nargs="?", metavar=translate("CliHelp", "FILE"),
        help=translate("CliHelp", "rules as “score-rules --json” writes them"),
    )  # fmt: skip
    parser.add_argument(
        "--threshold", type=whole_number(1), metavar="N",
        help=translate("CliHelp", "from so many points on it is sales’ turn"),
    )  # fmt: skip
    parser.add_argument(
        "--count-from", metavar=translate("CliHelp", "DATE"),
        help=translate("CliHelp", "touchpoints before this day do not count; - for all"),
    )  # fmt: skip
    parser.add_argument(
        "--use", type=whole_number(1), metavar="N",
        help=translate("CliHelp", "the rules of this version"),
    )  # fmt: skip


def _points_words(parser: argparse.ArgumentParser) -> None:
    add_number(parser)
    parser.add_argument("points", nargs="?", type=int, metavar="N",
                        help=translate("CliHelp", "so many points; -N takes some"))  # fmt: skip
    parser.add_argument("--reason", default="", metavar=translate("CliHelp", "TEXT"),
                        help=translate("CliHelp", "why"))  # fmt: skip
    parser.add_argument(
        "--group", type=one_of(tuple(g.value for g in Group)), default=Group.ASSESSMENT.value,
        metavar="|".join(g.value for g in Group),
        help=translate("CliHelp", "which part of the score (else assessment)"),
    )  # fmt: skip
    parser.add_argument(
        "--remove", type=whole_number(1), metavar=translate("CliHelp", "LINE"),
        help=translate("CliHelp", "takes this line back (its number in “score --json”)"),
    )  # fmt: skip


def rules_of_score(call: Call) -> Exit:
    """Shows the rules, or says what other ones would change, or sets them."""
    with open_store(call) as store:
        action = call.options.action
        if action == "versions":
            return _versions(call, store)
        if action == "check":
            return _check(call, store)
        if action == "show":
            rules = store.ask(score_rules)
            call.answer(rule_set_to_json(rules), _lines(rules))
            return Exit.DONE
        rules = _wanted(call, store)
        seen = store.ask(score_preview, rules=rules, now=store.clock())
        if seen.problems:
            raise Refused(*seen.problems)
        document: dict[str, Any] = _preview_document(seen)
        lines = _preview_lines(seen, rules)
        if action == "set":
            done = store.run(set_score_rules, rules)
            document |= {"step": done.changes.step if done.changes else None,
                         "version": done.result}  # fmt: skip
            text = translate("Cli", "Version {number} of the score rules is in use.")
            lines.append(text.format(number=done.result))
    call.answer(document, lines)
    return Exit.DONE


def _wanted(call: Call, store: Store) -> RuleSet:
    """The rules of the file or of the version, else those in use, with what the options say."""
    options, rules = call.options, store.ask(score_rules)
    if options.file:
        rules = _from_file(options.file)
    elif options.use:
        of_version = [v for v in store.ask(score_versions) if v.number == options.use]
        if not of_version:
            text = translate("Cli", "There is no version {number} of the score rules.")
            raise Stopped(Exit.WRONG_CALL, text.format(number=options.use))
        rules = of_version[0].rules
    if options.threshold:
        rules = replace(rules, threshold=options.threshold)
    if options.count_from:
        day = None if options.count_from.strip() == "-" else typed_day(options.count_from)
        rules = replace(rules, count_from=day)
    if problems := rule_set_problems(rules):
        raise Refused(*problems)
    return rules


def _from_file(name: str) -> RuleSet:
    try:
        return rule_set_from_json(json.loads(Path(name).read_text(encoding="utf-8")))
    except OSError as missing:
        text = translate("Cli", "The file {name} can’t be read. Nothing was changed.")
        raise Stopped(Exit.BAD_FILE, text.format(name=name)) from missing
    except ValueError as unreadable:
        texts = problem_texts([Problem("rules_unreadable")])
        raise Stopped(Exit.BAD_FILE, *texts) from unreadable
    except Refused as refused:
        raise Stopped(Exit.BAD_FILE, *problem_texts(refused.problems)) from refused


def _lines(rules: RuleSet) -> list[str]:
    heads = [
        Column(translate("CliColumns", "Points"), right=True),
        Column(translate("CliColumns", "Group")),
        Column(translate("CliColumns", "Rule"), least=24),
        Column(translate("CliColumns", "Key")),
    ]
    cells = [
        [signed_text(rule.points) if rule.active else translate("Cli", "off"),
         group_name(rule.group), rule_name(rule), rule.key]
        for rule in rules.rules
    ]  # fmt: skip
    text = translate("Cli", "Version {number}, threshold {threshold}")
    said = text.format(number=rules.version, threshold=number_text(rules.threshold))
    return [*table(heads, cells, terminal_width()), said]


def _versions(call: Call, store: Store) -> Exit:
    found = store.ask(score_versions)
    documents = [
        {"version": v.number, "at": v.at.isoformat(), "who": v.who or None, "note": v.note or None,
         "rules": rule_set_to_json(v.rules)}
        for v in found
    ]  # fmt: skip
    lines = [
        f"{v.number}  {date_text(v.at.astimezone().date())}  {v.who}  {v.note}".rstrip()
        for v in found
    ]
    call.answer({"versions": documents}, lines)
    return Exit.DONE if found else Exit.NOTHING


def _check(call: Call, store: Store) -> Exit:
    seen = store.ask(score_check)
    lines = [f"{b.low:>6}  {b.won:>6}  {b.lost:>6}" for b in seen.buckets]
    text = translate(
        "Cli", "From {threshold} on: {won} won, {lost} lost. Under it: {won_below} won,"
        " {lost_below} lost.",
    )  # fmt: skip
    lines.append(text.format(
        threshold=seen.threshold, won=seen.won_above, lost=seen.lost_above,
        won_below=seen.won_below, lost_below=seen.lost_below,
    ))  # fmt: skip
    call.answer(asdict(seen), lines)
    return Exit.DONE if seen.buckets else Exit.NOTHING


def _preview_document(seen: Preview) -> dict[str, Any]:
    def crossing(some: tuple[Crossing, ...]) -> list[dict[str, Any]]:
        return [{"number": c.number, "before": c.before, "after": c.after} for c in some]

    return {"changed": seen.changed, "rising": crossing(seen.rising),
            "falling": crossing(seen.falling)}  # fmt: skip


def _preview_lines(seen: Preview, rules: RuleSet) -> list[str]:
    lines = [f"{c.number}  {c.name}: {c.before} → {c.after}" for c in (*seen.rising, *seen.falling)]
    text = translate(
        "Cli", "{rising} leads rise to {threshold} or over, {falling} fall under it; {changed} get"
        " other points.",
    )  # fmt: skip
    lines.append(text.format(
        rising=len(seen.rising), falling=len(seen.falling), changed=seen.changed,
        threshold=rules.threshold,
    ))  # fmt: skip
    return lines


def points(call: Call) -> Exit:
    """Points by hand, or one line of them taken back."""
    options = call.options
    with open_store(call) as store:
        lead = found_lead(call, store)
        if options.remove:
            changes = store.run(remove_score_line, lead, options.remove).changes
            line = options.remove
        else:
            group, given = Group(options.group), options.points or 0
            done = store.run(add_score_line, lead, group, given, options.reason)
            changes, line = done.changes, done.result
        found = store.ask(ledger, lead_id=lead, now=store.clock())
    assert found is not None  # it was found in this very store
    step = changes.step if changes else None
    text = translate("Cli", "Score {score}").format(score=found.total)
    call.answer({"step": step, "line": line, "score": found.total}, [text])
    return Exit.DONE
