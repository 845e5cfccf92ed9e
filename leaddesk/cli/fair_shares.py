"""`pools` and `fairness`: who is where, and who was given what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

from leaddesk.cli.call import Call, Exit
from leaddesk.cli.pool_file import (
    differences,
    effect_document,
    effect_lines,
    kept_wishes,
    pool_document,
    read_wishes,
    rule_document,
)
from leaddesk.cli.stores import open_store, today
from leaddesk.cli.tables import Column, table, terminal_width
from leaddesk.cli.typed import typed_day
from leaddesk.cli.writing_out import write_out
from leaddesk.operations.distribution_setting import set_distribution
from leaddesk.operations.pools import let_distribution_run
from leaddesk.queries.distribution import (
    PoolRow,
    RuleRow,
    by_itself,
    distribution_rules,
    unassigned,
)  # fmt: skip
from leaddesk.queries.distribution import pools as all_pools
from leaddesk.queries.fairness import FairRow
from leaddesk.queries.fairness import fairness as fair_shares
from leaddesk.queries.users import role_of, users
from leaddesk.rules.changes import Tried
from leaddesk.rules.date_words import Lean
from leaddesk.rules.problem import Refused
from leaddesk.rules.roles import Right, refusal
from leaddesk.store.store import Store
from leaddesk.ui.distribution.fairness_book import shares_sheets
from leaddesk.ui.words import translate
from leaddesk.ui.words.conditions import conditions_text
from leaddesk.ui.words.distribution import way_name
from leaddesk.ui.words.fair_shares import (
    share_heads,
    share_texts,
    shares_html,
    shares_title,
    shares_under,
)
from leaddesk.ui.words.formats import number_text
from leaddesk.ui.words.problems import problem_texts

_USUAL = timedelta(days=89)


def pools(call: Call) -> Exit:
    """All pools and rules, set before where a file says them; NOTHING if there are none."""
    with open_store(call) as store:
        if call.options.set_file:
            return _set(call, store)
        if call.options.by_itself and not call.options.dry_run:
            store.run(let_distribution_run, call.options.by_itself == "on")
        itself = store.ask(by_itself, now=store.clock())
        found, rules = store.ask(all_pools), store.ask(distribution_rules)
        without = store.ask(unassigned)
    document = {
        "pools": [pool_document(pool) for pool in found],
        "rules": [rule_document(rule) for rule in rules],
        "unassigned": without,
        "by_itself": itself.on,
    }
    for pool in found:
        call.say(*(f"{pool.name}: {text}" for text in problem_texts(pool.problems)))
    if not found:
        call.say(
            translate(
                "Cli",
                "There is no pool yet. The settings of the window or “leaddesk pools --set FILE”"
                " make one.",
            )
        )
    said = [*_pool_lines(found), *_rule_lines(rules), _waiting(without)]
    if itself.on:
        said.append(translate("Cli", "They are given out by the program itself."))
    call.answer(document, said)
    return Exit.DONE if found or call.options.by_itself else Exit.NOTHING


def _set(call: Call, store: Store) -> Exit:
    """What the file says, in one step; or only what it would do."""
    options = call.options
    kept = kept_wishes(store.ask(all_pools), store.ask(distribution_rules))
    wishes = read_wishes(options.set_file, kept, store.ask(users))
    if options.by_itself:
        wishes = replace(wishes, by_itself=options.by_itself == "on")
    changes = differences(kept, wishes)
    done = store.run(set_distribution, wishes, bool(options.dry_run))
    effect = done.result.result if isinstance(done.result, Tried) else done.result
    step = done.changes.step if done.changes else None
    lines = [*(changes or [translate("Cli", "Pools and rules are so already.")]),
             *effect_lines(effect)]  # fmt: skip
    if options.dry_run:
        lines.append(translate("Cli", "Nothing was changed."))
    call.answer({**effect_document(effect, changes), "step": step}, lines)
    return Exit.DONE


def fairness(call: Call) -> Exit:
    """The shares of a period; NOTHING if nothing was given out in it."""
    with open_store(call) as store:
        if problem := refusal(store.ask(role_of, user_id=store.user_id()), Right.SEE_PEOPLE):
            raise Refused(problem)
        day = today(store)
        last = typed_day(call.options.end, day, Lean.BACK) if call.options.end else day
        first = last - _USUAL
        if call.options.start:
            first = typed_day(call.options.start, day, Lean.BACK)
        rows = store.ask(fair_shares, start=first, end=last)
    document = {
        "from": first.isoformat(), "to": last.isoformat(),
        "shares": [_share_document(row) for row in rows],
    }  # fmt: skip
    given = sum(row.given for row in rows)
    if call.options.out and given:
        shown = (rows, first, last)
        return write_out(
            call, Path(call.options.out).expanduser(), shares_title(),
            partial(shares_sheets, *shown), partial(shares_html, *shown), given,
        )  # fmt: skip
    if not rows:
        call.say(translate("Cli", "Nothing was given out in that time."))
    if call.options.out:
        call.say(translate("Cli", "{file} was not written.").format(file=call.options.out))
    call.answer(document, [shares_under(first, last), *_share_lines(rows)])
    return Exit.DONE if given else Exit.NOTHING


def _share_document(row: FairRow) -> dict[str, Any]:
    return {
        "pool": row.pool or None, "name": row.name, "weight": row.weight, "given": row.given,
        "expected": _rounded(row.expected), "difference": _rounded(row.difference),
        "mean_score": _rounded(row.mean_score), "value": float(row.value),
        "qualified": row.qualified, "won": row.won, "away_days": row.away_days,
        "reasons": {why.value: count for why, count in row.reasons.items()},
    }  # fmt: skip


def _pool_lines(found: Sequence[PoolRow]) -> list[str]:
    if not found:
        return []
    heads = [
        Column(translate("CliColumns", "Pool"), least=10),
        Column(translate("CliColumns", "How"), least=12),
        Column(translate("CliColumns", "People"), least=20),
        Column(translate("CliColumns", "To be taken"), right=True),
    ]
    cells = [
        [pool.name if pool.active else translate("Cli", "{name} (off)").format(name=pool.name),
         way_name(pool.way), _people(pool), number_text(pool.lying) if pool.lying else ""]
        for pool in found
    ]  # fmt: skip
    return table(heads, cells, terminal_width())


def _people(pool: PoolRow) -> str:
    return ", ".join(f"{m.name} ({m.weight})" if m.weight != 1 else m.name for m in pool.members)


def _rule_lines(rules: Sequence[RuleRow]) -> list[str]:
    if not rules:
        return []
    heads = [
        Column("#", right=True, least=1),
        Column(translate("CliColumns", "Rule"), least=10),
        Column(translate("CliColumns", "When"), least=20),
        Column(translate("CliColumns", "Pool")),
    ]
    cells = [
        [str(place), rule.name if rule.active
         else translate("Cli", "{name} (off)").format(name=rule.name),
         conditions_text(rule.conditions), rule.pool]
        for place, rule in enumerate(rules, start=1)
    ]  # fmt: skip
    return ["", *table(heads, cells, terminal_width())]


def _share_lines(rows: Sequence[FairRow]) -> list[str]:
    pool, person, *figures, why = share_heads()
    heads = [
        Column(pool), Column(person, least=10), *(Column(name, right=True) for name in figures),
        Column(why, least=12),
    ]  # fmt: skip
    return table(heads, list(map(share_texts, rows)), terminal_width()) if rows else []


def _waiting(count: int) -> str:
    return translate("Cli", "%n lead(s) without an owner", n=count)


def _rounded(number: float | None) -> float | None:
    return None if number is None else round(number, 2)
