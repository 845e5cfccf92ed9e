"""`segments`: the parameters with their figures, one of them closely, their rules and what these
suggest."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from leaddesk.cli.call import Call, Exit, Stopped
from leaddesk.cli.figures import all_segments
from leaddesk.cli.matrix import ansoff
from leaddesk.cli.segment_lines import (
    effect_document,
    effect_lines,
    one_document,
    one_lines,
    rule_document,
    rule_lines,
)
from leaddesk.cli.segment_naming import add_segment, is_named, name_segment
from leaddesk.cli.segment_steering import steer
from leaddesk.cli.stores import open_store, today
from leaddesk.cli.tables import Column, table, terminal_width
from leaddesk.operations.segment_rules import (
    accept_suggestions,
    refuse_suggestions,
    renew_suggestions,
    reset_segment_rule,
    set_by_rules,
    set_segment_rule,
)
from leaddesk.queries.lead_detail import find_lead
from leaddesk.queries.segment_page import segment_page
from leaddesk.queries.segment_rules import segment_rule_effect, segment_rules, suggested_leads
from leaddesk.queries.segments import segments as segment_rows
from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.segment_rules import (
    RuleMode,
    SegmentRule,
    default_rule,
    segment_rule_from_json,
)
from leaddesk.store.store import Store
from leaddesk.ui.words import translate
from leaddesk.ui.words.problems import problem_texts

MOST = 1_000_000


def segments(call: Call) -> Exit:
    """Shows, unless one of the words with two dashes says what to do."""
    options = call.options
    if options.does == "ansoff":
        return ansoff(call)
    with open_store(call) as store:
        if (setting := _setting(call)) is not None:
            return setting(call, store)
        if options.does == "show":
            return all_segments(call, store) if options.segment is None else _one(call, store)
        return _DOES[options.does](call, store)


def _setting(call: Call) -> Callable[[Call, Store], Exit] | None:
    """What is to be set; None: nothing. More than one thing at once is refused, so that nothing is
    half done."""
    options = call.options
    adding = options.does == "add"
    wanted = [
        doing
        for doing, asked in (
            (add_segment, adding),
            (_name, is_named(call) and not adding),
            (_steer, bool(options.say) or options.contact_days is not None),
            (_set_rule, bool(options.rule_file) or (options.mode and options.does == "show")),
        )
        if asked
    ]
    if len(wanted) > 1 or (wanted and options.does not in ("show", "add")):
        text = translate("Cli", "One thing at a time: its name, what is said, or its rule.")
        raise Stopped(Exit.WRONG_CALL, text)
    return wanted[0] if wanted else None


def _name(call: Call, store: Store) -> Exit:
    return name_segment(call, store, _number(call, store))


def _steer(call: Call, store: Store) -> Exit:
    return steer(call, store, _number(call, store))


def _set_rule(call: Call, store: Store) -> Exit:
    return _set(call, store, _wanted(call, store))


def _one(call: Call, store: Store) -> Exit:
    """Who is in it since when and from where, the trend, what to say."""
    number = _number(call, store)
    row = next(row for row in store.ask(segment_rows) if row.number == number)
    rule = store.ask(segment_rules, today=today(store), only=number)[0]
    page = store.ask(segment_page, number=number, now=store.clock())
    call.answer(one_document(row, rule, page), one_lines(row, rule, page))
    return Exit.DONE


def _rules(call: Call, store: Store) -> Exit:
    """The rules with their versions and how many leads they suggest."""
    only = call.options.segment if call.options.segment is None else _number(call, store)
    rows = store.ask(segment_rules, today=today(store), only=only)
    document = {"rules": [rule_document(row) for row in rows]}
    call.answer(document, rule_lines(rows))
    return Exit.DONE


def _suggested(call: Call, store: Store) -> Exit:
    """The leads that the rule suggests now."""
    number = _number(call, store)
    leads = store.ask(suggested_leads, number=number, today=today(store), limit=MOST)
    heads = [
        Column(translate("CliColumns", "No."), least=8),
        Column(translate("CliColumns", "Company"), least=20),
    ]
    lines = table(heads, [[lead.number, lead.name] for lead in leads], terminal_width())
    rows = [{"number": lead.number, "name": lead.name} for lead in leads]
    call.answer({"segment": number, "suggested": len(leads), "leads": rows}, lines)
    return Exit.DONE if leads else Exit.NOTHING


def _answer(call: Call, store: Store, operation: Callable[..., int]) -> Exit:
    number = _number(call, store)
    leads = [_lead(store, typed) for typed in call.options.lead] or None
    if call.options.dry_run:
        shown = store.ask(suggested_leads, number=number, today=today(store), limit=MOST)
        count = sum(leads is None or lead.lead_id in leads for lead in shown)
        text = translate("Cli", "%n lead(s) would be concerned. Nothing was changed.", n=count)
        call.answer({"segment": number, "leads": count, "step": None}, [text])
        return Exit.DONE if count else Exit.NOTHING
    done = store.run(operation, number, leads)
    _say_done(call, number, done.changes.step if done.changes else None, done.result)
    return Exit.DONE


def _accept(call: Call, store: Store) -> Exit:
    return _answer(call, store, accept_suggestions)


def _refuse(call: Call, store: Store) -> Exit:
    return _answer(call, store, refuse_suggestions)


def _renew(call: Call, store: Store) -> Exit:
    number = _number(call, store)
    done = store.run(renew_suggestions, number)
    _say_done(call, number, done.changes.step if done.changes else None, done.result)
    return Exit.DONE if done.result else Exit.NOTHING


def _say_done(call: Call, number: int, step: int | None, count: int) -> None:
    text = translate("Cli", "Parameter {number}: %n lead(s).", n=count).format(number=number)
    call.answer({"segment": number, "leads": count, "step": step}, [text])


def _reset(call: Call, store: Store) -> Exit:
    number = _number(call, store)
    if call.options.dry_run:
        return _set(call, store, default_rule(number))
    done = store.run(reset_segment_rule, number)
    return _say_version(call, number, done.changes.step if done.changes else None, done.result)


def _run(call: Call, store: Store) -> Exit:
    """Let the rules that set do so; the program does it by itself while it is open."""
    done = store.run(set_by_rules)
    put, taken = done.result
    text = translate("Cli", "{put} set by rules, {taken} taken out.")
    step = done.changes.step if done.changes else None
    call.answer({"set": put, "taken": taken, "step": step}, [text.format(put=put, taken=taken)])
    return Exit.DONE


def _set(call: Call, store: Store, rule: SegmentRule) -> Exit:
    """Say what the rule does and, unless only that is asked, set it."""
    number = _number(call, store)
    seen = store.ask(
        segment_rule_effect, number=number, any_of=rule.any_of, mode=rule.mode, today=today(store)
    )
    if call.options.dry_run:
        if seen.problems:
            raise Refused(*seen.problems)
        call.answer(effect_document(number, seen), effect_lines(seen))
        return Exit.DONE
    done = store.run(set_segment_rule, number, rule.any_of, rule.mode)
    return _say_version(call, number, done.changes.step if done.changes else None, done.result)


def _say_version(call: Call, number: int, step: int | None, version: int) -> Exit:
    text = translate("Cli", "Rule of parameter {number}: version {version}.")
    said = text.format(number=number, version=version)
    call.answer({"segment": number, "version": version, "step": step}, [said])
    return Exit.DONE


def _wanted(call: Call, store: Store) -> SegmentRule:
    """The rule of the file, else the one that there is, with the mode that is named."""
    number, options = _number(call, store), call.options
    if options.rule_file:
        rule = _from_file(options.rule_file)
    else:
        rule = store.ask(segment_rules, today=today(store), only=number)[0].rule
    return replace(rule, mode=RuleMode(options.mode)) if options.mode else rule


def _from_file(name: str) -> SegmentRule:
    try:
        read = json.loads(Path(name).read_text(encoding="utf-8"))
        if isinstance(read, list):
            read = {"any_of": read}
        if not isinstance(read, dict):
            raise ValueError(name)
        return segment_rule_from_json({"mode": RuleMode.SUGGEST.value, **read}, 1)
    except OSError as missing:
        text = translate("Cli", "The file {name} can’t be read. Nothing was changed.")
        raise Stopped(Exit.BAD_FILE, text.format(name=name)) from missing
    except ValueError as unreadable:
        texts = problem_texts([Problem("condition_unreadable")])
        raise Stopped(Exit.BAD_FILE, *texts) from unreadable
    except Refused as refused:
        raise Stopped(Exit.BAD_FILE, *problem_texts(refused.problems)) from refused


def _number(call: Call, store: Store) -> int:
    """The parameter that is named; one has to be, and it has to be there."""
    number = call.options.segment
    if number is None:
        text = translate("Cli", "Name the parameter, for instance: leaddesk segments 4 --suggested")
        raise Stopped(Exit.WRONG_CALL, text)
    if number not in [row.number for row in store.ask(segment_rows)]:
        raise Refused(Problem("segment_unknown", value=str(number)))
    return int(number)


def _lead(store: Store, typed: str) -> int:
    number = typed.strip().removeprefix("#")
    found = store.ask(find_lead, number=number)
    if found is None:
        text = translate("Cli", "There is no lead with the number “{number}”.")
        raise Stopped(Exit.NOTHING, text.format(number=number))
    return found


_DOES: Mapping[str, Callable[[Call, Store], Exit]] = {
    "rules": _rules, "suggested": _suggested, "accept": _accept, "refuse": _refuse,
    "renew": _renew, "reset": _reset, "run": _run,
}  # fmt: skip
