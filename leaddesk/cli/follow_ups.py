"""`follow-ups`: what the rules make, putting off, spreading what is overdue, the calendar file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from leaddesk.cli.call import Call, Exit, Stopped
from leaddesk.cli.leads import found_lead
from leaddesk.cli.stores import open_store
from leaddesk.cli.tables import Column, table, terminal_width
from leaddesk.cli.typed import typed_key, typed_moment
from leaddesk.exchange.calendar_file import write_calendar
from leaddesk.operations.follow_up_rules import make_follow_ups, set_follow_up_rule
from leaddesk.operations.follow_ups import move_follow_ups, snooze_follow_up
from leaddesk.queries.appointments import appointments
from leaddesk.queries.follow_up_rules import Preview, follow_up_rules, follow_ups_to_make
from leaddesk.queries.overflow import plan_for_overdue
from leaddesk.rules.follow_up_rules import FollowUpRule
from leaddesk.rules.problem import Problem
from leaddesk.store.store import Store
from leaddesk.ui.words import translate
from leaddesk.ui.words.calendar_words import calendar_entries
from leaddesk.ui.words.follow_ups import reason_text, rule_name
from leaddesk.ui.words.formats import number_text, weekday_date_text
from leaddesk.ui.words.problems import problem_text


def follow_ups(call: Call) -> Exit:
    """One of run, rules, set, snooze, spread, calendar."""
    with open_store(call) as store:
        return _DOES[call.options.action](call, store)


def _run(call: Call, store: Store) -> Exit:
    """Let the rules make what they find; with --dry-run only tell."""
    told = store.ask(follow_ups_to_make, now=store.clock())
    if call.options.dry_run:
        call.answer(_preview_document(told), _preview_lines(told))
        return Exit.DONE if told.made else Exit.NOTHING
    done = store.run(make_follow_ups)
    step = done.changes.step if done.changes else None
    text = translate("Cli", "%n follow-up(s) made.", n=done.result)
    call.answer({"step": step, "made": done.result}, [text])
    return Exit.DONE


def _preview_document(told: Preview) -> dict[str, Any]:
    rows = [
        {"rule": row.rule_key, "number": row.number, "name": row.name, "owner": row.who or None,
         "score": row.score, "reason": reason_text(row.reason)}
        for row in told.rows
    ]  # fmt: skip
    return {"would_make": told.made, "waiting": told.waiting, "follow_ups": rows}


def _preview_lines(told: Preview) -> list[str]:
    heads = [
        Column(translate("CliColumns", "No."), least=8),
        Column(translate("CliColumns", "Company"), least=12),
        Column(translate("CliColumns", "Why"), least=16),
        Column(translate("CliColumns", "Owner"), least=4),
    ]
    cells = [[row.number, row.name, reason_text(row.reason), row.who] for row in told.rows]
    lines = table(heads, cells, terminal_width()) if cells else []
    lines.append(translate("Cli", "%n follow-up(s) would be made.", n=told.made))
    if told.waiting:
        lines.append(translate("Cli", "%n more on the days after.", n=told.waiting))
    return lines


def _rules(call: Call, store: Store) -> Exit:
    rules = store.ask(follow_up_rules)
    heads = [
        Column(translate("CliColumns", "Rule"), least=12),
        Column(translate("CliColumns", "Looks for"), least=16),
        Column(translate("CliColumns", "On"), least=2),
        Column(translate("CliColumns", "Days"), right=True),
        Column(translate("CliColumns", "Due after"), right=True),
    ]
    cells = [
        [rule.key, rule_name(rule.key), "•" if rule.active else "", number_text(rule.days),
         number_text(rule.ahead)]
        for rule in rules
    ]  # fmt: skip
    call.answer(
        {"rules": [_rule_document(r) for r in rules]}, table(heads, cells, terminal_width())
    )
    return Exit.DONE


def _rule_document(rule: FollowUpRule) -> dict[str, Any]:
    return {
        "rule": rule.key, "active": rule.active, "days": rule.days, "ahead": rule.ahead,
        "mark": rule.mark, "stages": [stage.key for stage in rule.stages],
        "activity": rule.activity.value, "version": rule.version,
    }  # fmt: skip


def _set(call: Call, store: Store) -> Exit:
    """Another number of a rule, on or off."""
    options = call.options
    rules = {rule.key: rule for rule in store.ask(follow_up_rules)}
    text = translate("Cli", "There is no rule “{value}”. There are: {known}")
    key = typed_key(options.what or "", {key: rule_name(key) for key in rules}, text)
    changes: dict[str, Any] = {
        name: value
        for name in ("days", "ahead", "mark")
        if (value := getattr(options, name)) is not None
    }
    if options.active is not None:
        changes["active"] = options.active == "on"
    rule = replace(rules[key], **changes)
    store.run(set_follow_up_rule, rule)
    kept = next(r for r in store.ask(follow_up_rules) if r.key == key)
    told = store.ask(follow_ups_to_make, now=store.clock(), rules=(kept,))
    document = {**_rule_document(kept), "would_make": told.made + told.waiting}
    call.answer(document, [rule_name(key), *_preview_lines(told)[-1:]])
    return Exit.DONE


def _snooze(call: Call, store: Store) -> Exit:
    call.options.number = call.options.what or ""
    lead = found_lead(call, store)
    until = typed_moment(call.options.until or "", store.clock())
    store.run(snooze_follow_up, lead, until)
    text = translate("Cli", "Put off.")
    call.answer({"number": call.options.number, "until": until.isoformat()}, [text])
    return Exit.DONE


def _spread(call: Call, store: Store) -> Exit:
    """My overdue follow-ups over the days that have room."""
    me, now = store.user_id(), store.clock().astimezone()
    plan = store.ask(plan_for_overdue, user_id=me or 0, now=now)
    if plan.moves and not call.options.dry_run:
        store.run(move_follow_ups, plan.moves)
    days = [{"day": day.isoformat(), "count": count} for day, count in plan.days]
    lines = [f"{weekday_date_text(day)}  {number_text(count)}" for day, count in plan.days]
    lines.append(translate("Cli", "%n overdue follow-up(s) spread.", n=len(plan.moves)))
    call.answer({"moved": len(plan.moves), "days": days}, lines)
    return Exit.DONE if plan.moves else Exit.NOTHING


def _calendar(call: Call, store: Store) -> Exit:
    """My open follow-ups, or those of one lead, as a calendar file."""
    if not call.options.what:
        raise Stopped(Exit.WRONG_CALL, translate("Cli", "Name the file: … calendar mine.ics"))
    which: dict[str, Any] = {"user_id": store.user_id()}
    if call.options.lead:
        call.options.number = call.options.lead
        which = {"lead_id": found_lead(call, store)}
    path = Path(call.options.what).expanduser()
    entries = calendar_entries(store.ask(appointments, **which))
    written = write_calendar(path, entries, store.clock())
    if isinstance(written, Problem):
        raise Stopped(Exit.BAD_FILE, problem_text(written))
    text = translate("Cli", "%n appointment(s) in {file}.", n=written).format(file=path)
    call.answer({"file": str(path), "appointments": written}, [text])
    return Exit.DONE if written else Exit.NOTHING


_DOES = {
    "run": _run, "rules": _rules, "set": _set, "snooze": _snooze, "spread": _spread,
    "calendar": _calendar,
}  # fmt: skip
