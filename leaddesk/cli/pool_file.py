"""Pools and rules as a JSON file: written by `pools --json`, changed by hand, read by `--set`."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from leaddesk.cli.call import Exit, Stopped
from leaddesk.operations.distribution_setting import DistributionSet, PoolWish, RuleWish, Wishes
from leaddesk.operations.pools import PoolPlan
from leaddesk.queries.distribution import PoolRow, RuleRow
from leaddesk.queries.users import UserRow
from leaddesk.rules.cells import clean
from leaddesk.rules.conditions import conditions_from_json, conditions_to_json
from leaddesk.rules.distribution import Member, Way
from leaddesk.rules.fold import sort_key
from leaddesk.rules.problem import Refused
from leaddesk.ui.words import translate
from leaddesk.ui.words.formats import number_text
from leaddesk.ui.words.problems import problem_texts

_Wish = TypeVar("_Wish", PoolWish, RuleWish)
_LONGEST = 300
"""As many characters as a name has room for."""
_PARTS = ("pools", "rules", "by_itself", "unassigned")
_POOL = ("id", "name", "way", "affinity", "active", "people", "lying")
_PERSON = ("name", "weight", "per_day", "most_open", "active")
_RULE = ("id", "name", "conditions", "pool", "active", "version")


class _Unreadable(Exception):  # the word of the house; it is no programming error
    """What in the file can't be read, in words."""


def pool_document(pool: PoolRow) -> dict[str, Any]:
    return {
        "id": pool.pool_id, "name": pool.name, "way": pool.way.value, "affinity": pool.affinity,
        "active": pool.active, "lying": pool.lying,
        "people": [
            {"name": m.name, "active": m.active, "weight": m.weight, "per_day": m.per_day,
             "most_open": m.most_open}
            for m in pool.members
        ],
    }  # fmt: skip


def rule_document(rule: RuleRow) -> dict[str, Any]:
    return {
        "id": rule.rule_id, "name": rule.name, "conditions": conditions_to_json(rule.conditions),
        "pool": rule.pool, "active": rule.active, "version": rule.version,
    }  # fmt: skip


def kept_wishes(pools: Iterable[PoolRow], rules: Iterable[RuleRow]) -> Wishes:
    """What there is, as it would be wished."""
    return Wishes(
        [
            PoolWish(
                PoolPlan(
                    p.name, p.way,
                    tuple(Member(m.user_id, m.weight, m.per_day, m.most_open) for m in p.members),
                    p.affinity, p.active,
                ),
                p.pool_id,
            )
            for p in pools
        ],
        [RuleWish(r.name, r.pool, r.conditions, r.active, r.rule_id) for r in rules],
    )  # fmt: skip


def read_wishes(file: str, kept: Wishes, people: Sequence[UserRow]) -> Wishes:
    """Without an id it is the one of that name, else a new one. Stopped where it can't be read."""
    try:
        said = _only(json.loads(Path(file).expanduser().read_text(encoding="utf-8-sig")), _PARTS)
        pools = rules = None
        if "pools" in said:
            known = _named((w.plan.name, w.pool_id) for w in kept.pools or ())
            pools = [_pool(one, known, people) for one in _listed(said["pools"])]
            pools = _each_once(pools, [w.pool_id for w in pools])
        if "rules" in said:
            known = _named((w.name, w.rule_id) for w in kept.rules or ())
            rules = [_rule(one, known) for one in _listed(said["rules"])]
            rules = _each_once(rules, [w.rule_id for w in rules])
        itself = _true(said, "by_itself", False) if "by_itself" in said else None
        return Wishes(pools, rules, itself)
    except OSError:
        text = translate("Cli", "The file {name} can’t be read. Nothing was changed.")
        raise Stopped(Exit.BAD_FILE, text.format(name=file)) from None
    except (ValueError, RecursionError, _Unreadable) as error:
        text = translate("Cli", "{file} holds no pools and rules that can be read: {what}")
        raise Stopped(Exit.BAD_FILE, text.format(file=file, what=str(error)[:200])) from None
    except Refused as refused:
        raise Stopped(Exit.BAD_FILE, *problem_texts(refused.problems)) from None


def differences(kept: Wishes, wishes: Wishes) -> list[str]:
    """What is added, changed and removed, in lines."""
    found: list[str] = []
    if wishes.pools is not None:
        pools = {w.pool_id: w for w in kept.pools or ()}
        for pool in wishes.pools:
            if pool.pool_id is None:
                found.append(_said(translate("Cli", "New pool “{name}”"), pool.plan.name))
            elif pool != pools.get(pool.pool_id):
                found.append(_said(translate("Cli", "Changed pool “{name}”"), pool.plan.name))
        left = {w.pool_id for w in wishes.pools}
        gone = [w.plan.name for w in pools.values() if w.pool_id not in left]
        found += [_said(translate("Cli", "Removed pool “{name}”"), name) for name in gone]
    if wishes.rules is not None:
        found += _rule_differences(kept.rules or (), wishes.rules)
    return found


def _rule_differences(before: Sequence[RuleWish], after: Sequence[RuleWish]) -> list[str]:
    found, rules = [], {w.rule_id: w for w in before}
    for rule in after:
        if rule.rule_id is None:
            found.append(_said(translate("Cli", "New rule “{name}”"), rule.name))
        elif rule != rules.get(rule.rule_id):
            found.append(_said(translate("Cli", "Changed rule “{name}”"), rule.name))
    left = [w.rule_id for w in after if w.rule_id is not None]
    gone = [w.name for w in before if w.rule_id not in left]
    found += [_said(translate("Cli", "Removed rule “{name}”"), name) for name in gone]
    if left != [w.rule_id for w in before if w.rule_id in left]:
        found.append(translate("Cli", "The rules are asked in another order"))
    return found


def effect_lines(effect: DistributionSet) -> list[str]:
    """What the rules do to the leads that wait."""
    rule = translate("Cli", "Rule “{name}”: {count} of the waiting leads")
    lines = [rule.format(name=name, count=number_text(count)) for name, count in effect.met]
    given, waiting = number_text(effect.given), number_text(effect.waiting)
    text = translate("Cli", "{given} of {waiting} waiting leads would be given out.")
    lines.append(text.format(given=given, waiting=waiting))
    if effect.to_take:
        lines.append(translate("Cli", "%n lead(s) would lie to be taken.", n=effect.to_take))
    return lines


def effect_document(effect: DistributionSet, changes: Sequence[str]) -> dict[str, Any]:
    return {
        "changes": list(changes), "waiting": effect.waiting, "given": effect.given,
        "to_take": effect.to_take,
        "rules": [{"name": name, "waiting": count} for name, count in effect.met],
    }  # fmt: skip


def _pool(said: object, known: Mapping[str, int], people: Sequence[UserRow]) -> PoolWish:
    one = _only(said, _POOL)
    name, way = _text(one, "name"), one.get("way", Way.TURN.value)
    if way not in [known_way.value for known_way in Way]:
        raise _unfit("way", way, " | ".join(known_way.value for known_way in Way))
    members = tuple(_member(person, people) for person in _listed(one.get("people", [])))
    plan = PoolPlan(
        name, Way(way), members, _true(one, "affinity", False), _true(one, "active", True)
    )
    return PoolWish(plan, _id(one, known, name))


def _member(said: object, people: Sequence[UserRow]) -> Member:
    one = _only(said, _PERSON)
    typed = sort_key(_text(one, "name"))
    found = [p for p in people if sort_key(p.name) == typed]
    found = found or [p for p in people if sort_key(p.initials) == typed]
    if len(found) != 1:
        text = translate("Cli", "There is nobody called “{name}”.")
        raise _Unreadable(text.format(name=one["name"]))
    weight = _number(one, "weight")
    return Member(
        found[0].user_id, 1 if weight is None else weight, _number(one, "per_day"),
        _number(one, "most_open"),
    )  # fmt: skip


def _rule(said: object, known: Mapping[str, int]) -> RuleWish:
    one = _only(said, _RULE)
    name = _text(one, "name")
    try:
        conditions = conditions_from_json(_listed(one.get("conditions", [])))
    except Refused as refused:
        told = (replace(p, args={**p.args, "of_rule": name}) for p in refused.problems)
        raise Refused(*told) from None
    return RuleWish(
        name, _text(one, "pool"), conditions, _true(one, "active", True), _id(one, known, name)
    )


def _named(some: Iterable[tuple[str, int | None]]) -> dict[str, int]:
    """Ids by the name that only one of them has."""
    pairs = list(some)
    names = [name for name, _ in pairs]
    return {name: key for name, key in pairs if key is not None and names.count(name) == 1}


def _each_once(wishes: list[_Wish], ids: Sequence[int | None]) -> list[_Wish]:
    for key in ids:
        if key is not None and ids.count(key) > 1:
            text = translate("Cli", "the id {id} stands there twice; what is new has none")
            raise _Unreadable(text.format(id=key))
    return wishes


def _only(said: object, keys: Collection[str]) -> dict[str, Any]:
    if not isinstance(said, dict):
        raise _Unreadable(json.dumps(said, ensure_ascii=False)[:40])
    for key in said:
        if key not in keys:
            text = translate("Cli", "“{key}” is not known; there are {known}")
            raise _Unreadable(text.format(key=key[:40], known=", ".join(keys)))
    return said


def _listed(said: object) -> list[Any]:
    if not isinstance(said, list):
        raise _Unreadable(json.dumps(said, ensure_ascii=False)[:40])
    return said


def _id(one: Mapping[str, Any], known: Mapping[str, int], name: str) -> int | None:
    return known.get(name.strip()) if one.get("id") is None else _number(one, "id")


def _text(one: Mapping[str, Any], key: str) -> str:
    value = one.get(key)
    if not isinstance(value, str) or len(value) > _LONGEST:
        raise _unfit(key, value)
    return clean(value)


def _number(one: Mapping[str, Any], key: str) -> int | None:
    value = one.get(key)
    if value is not None and (type(value) is not int or abs(value) > 1_000_000_000):
        raise _unfit(key, value)
    return value


def _true(one: Mapping[str, Any], key: str, usual: bool) -> bool:
    value = one.get(key, usual)
    if not isinstance(value, bool):
        raise _unfit(key, value)
    return value


def _unfit(key: str, value: object, instead: str = "") -> _Unreadable:
    said = json.dumps(value, ensure_ascii=False)
    text = translate("Cli", "“{key}” can’t be {value}")
    told = text.format(key=key, value=said if len(said) <= 40 else said[:40] + "…")
    return _Unreadable(f"{told} ({instead})" if instead else told)


def _said(text: str, name: str) -> str:
    return text.format(name=name)
