"""The agreement as a JSON file: written by `agreement --json`, changed by hand, read by `--set`."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from leaddesk.cli.call import Exit, Stopped
from leaddesk.operations.agreement import set_calendar, set_hand_over, set_sla_rules
from leaddesk.operations.targets import set_target
from leaddesk.queries.agreement import Agreement
from leaddesk.queries.targets import TargetRow
from leaddesk.rules.offers import HandOverRules, Way
from leaddesk.rules.sla import SlaRule, rule_from_json, rule_to_json
from leaddesk.rules.targets import Goal
from leaddesk.rules.working_calendar import calendar_from_json, calendar_to_json
from leaddesk.store.store import Done, Store
from leaddesk.ui.words import translate

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


def set_from_file(store: Store, path: Path, kept: Agreement) -> list[int]:
    """Set what stands in the file; parts that it has not stay as they are. Returns the steps.

    Targets with an id are changed, those without one added. Stopped where it can't be read.
    """
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
    done: list[Done[Any]] = []
    if calendar is not None and calendar != kept.calendar:
        done.append(store.run(set_calendar, calendar))
    hand_over = HandOverRules(way, to, required)
    if hand_over != kept.hand_over:
        done.append(store.run(set_hand_over, hand_over))
    if rules:
        done.append(store.run(set_sla_rules, rules))
    done += [store.run(set_target, goal, target) for goal, target in goals]
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
