"""The agreement as a JSON file: written by `agreement --json`, changed by hand, read by `--set`."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from leaddesk.cli.call import Exit, Stopped
from leaddesk.operations.agreement import set_calendar, set_hand_over, set_sla_rules
from leaddesk.operations.targets import set_target
from leaddesk.queries.agreement import Agreement
from leaddesk.queries.deadline_effects import calendar_effect, rules_effect
from leaddesk.queries.segments import segments
from leaddesk.queries.targets import TargetRow
from leaddesk.rules.offers import HandOverRules, Way
from leaddesk.rules.problem import Refused
from leaddesk.rules.sla import SlaRule, rule_from_json, rule_problems, rule_to_json
from leaddesk.rules.targets import Goal
from leaddesk.rules.working_calendar import (
    WorkCalendar,
    calendar_from_json,
    calendar_problems,
    calendar_to_json,
)
from leaddesk.store.store import Done, Store
from leaddesk.ui.words import translate
from leaddesk.ui.words.deadline_effects import calendar_effect_text, rules_effect_text

_PEOPLE = ("tell", "to")


def agreement_document(kept: Agreement, goals: Sequence[TargetRow]) -> dict[str, Any]:
    """People by their names; what was made of it is no part of this."""
    names = kept.people
    return {
        "calendar": calendar_to_json(kept.calendar),
        "rules": [
            {**rule_to_json(v.rule), "version": v.version,
             **{key: names.get(getattr(v.rule, key)) for key in _PEOPLE}}
            for v in kept.rules.values()
        ],
        "way": kept.hand_over.way.value,
        "to": names.get(kept.hand_over.to) if kept.hand_over.to is not None else None,
        "required": list(kept.hand_over.required),
        "reasons": list(kept.reasons),
        "targets": [_target(row, names) for row in goals],
    }  # fmt: skip


def _target(row: TargetRow, names: Mapping[int, str]) -> dict[str, Any]:
    goal = row.goal
    return {
        "id": row.target_id, "measure": goal.measure, "period": goal.period, "value": goal.value,
        "team": goal.team, "user": _name(goal.user_id, names),
        "responsible": _name(goal.responsible_id, names),
        "due": goal.due_on.isoformat() if goal.due_on else None, "note": goal.note,
        "actual": row.actual, "late": row.late,
    }  # fmt: skip


def _name(user: int | None, names: Mapping[int, str]) -> str | None:
    return None if user is None else names.get(user)


@dataclass(frozen=True, slots=True)
class Said:
    """What stands in a file; parts that it has not are as they were, or none."""

    calendar: WorkCalendar | None
    rules: Sequence[SlaRule]
    hand_over: HandOverRules
    goals: Sequence[tuple[Goal, int | None]]


def read_agreement(path: Path, kept: Agreement) -> Said:
    """Stopped where it can't be read."""
    ids = {name: user for user, name in kept.people.items()}
    try:
        said = json.loads(path.read_text(encoding="utf-8"))
        calendar = calendar_from_json(said["calendar"]) if "calendar" in said else None
        rules = [_rule(rule, ids) for rule in said.get("rules", ())]
        way = Way(said.get("way", kept.hand_over.way))
        to = ids[said["to"]] if said.get("to") else None
        required = tuple(said.get("required", kept.hand_over.required))
        goals = [(_goal(goal, ids), goal.get("id")) for goal in said.get("targets", ())]
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        text = translate("Cli", "{file} is no agreement that can be read: {what}")
        raise Stopped(Exit.BAD_FILE, text.format(file=path, what=str(error)[:80])) from None
    changed = calendar if calendar != kept.calendar else None
    return Said(changed, rules, HandOverRules(way, to, required), goals)


def effect_of(store: Store, said: Said, kept: Agreement) -> list[str]:
    """What it would do to the clocks that run; nothing is written. Refused with what stands in the
    way of it."""
    now, lines = store.clock(), []
    numbers = {row.number for row in store.ask(segments)}
    problems = [p for rule in said.rules for p in rule_problems(rule, set(kept.people), numbers)]
    problems += [] if said.calendar is None else calendar_problems(said.calendar)
    if problems:
        raise Refused(*problems)
    if said.calendar is not None:
        effect = store.ask(calendar_effect, calendar=said.calendar, now=now)
        lines.append(calendar_effect_text(effect))
    lines.append(rules_effect_text(store.ask(rules_effect, rules=said.rules, now=now)))
    return lines


def set_agreement(store: Store, said: Said, kept: Agreement) -> list[int]:
    """Set it; targets with an id are changed, those without one added. Returns the steps."""
    done: list[Done[Any]] = []
    if said.calendar is not None:
        done.append(store.run(set_calendar, said.calendar))
    if said.hand_over != kept.hand_over:
        done.append(store.run(set_hand_over, said.hand_over))
    if said.rules:
        done.append(store.run(set_sla_rules, said.rules))
    done += [store.run(set_target, goal, target) for goal, target in said.goals]
    return [one.changes.step for one in done if one.changes is not None]


def _rule(said: Mapping[str, Any], ids: Mapping[str, int]) -> SlaRule:
    people = {key: ids[said[key]] if said.get(key) else None for key in _PEOPLE}
    return rule_from_json({**said, **people})


def _goal(said: Mapping[str, Any], ids: Mapping[str, int]) -> Goal:
    return Goal(
        str(said["measure"]), str(said["period"]), int(said["value"]), said.get("team") or "",
        ids[said["user"]] if said.get("user") else None,
        ids[said["responsible"]] if said.get("responsible") else None,
        date.fromisoformat(said["due"]) if said.get("due") else None, said.get("note") or "",
    )  # fmt: skip
