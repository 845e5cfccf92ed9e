"""What the dice do with the rules of the score, and with points by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from leaddesk.models import ScoreLine
from leaddesk.operations.scoring import (
    add_score_line,
    count_anew,
    remove_score_line,
    set_score_rules,
)
from leaddesk.queries.settings import score_rules
from leaddesk.rules.conditions import Between, Known
from leaddesk.rules.score_conditions import Happened
from leaddesk.rules.score_rules import Group, Mode
from leaddesk.store.store import Store
from torture.examples_scoring import own_rule

if TYPE_CHECKING:
    from torture.dice import Dice

_BESIDES = ((), (Known("company.postal_code"),), (Between("company.employees", 10, 500),))
_LONG = 3650
"""Days: time alone changes nothing here, else a day taken back would not be the day before."""


def score(dice: Dice, store: Store) -> Any:
    """Points by hand come and go; rules are changed, or count from another day on."""
    chance = dice.random.random()
    if chance < 0.5:
        points = dice.random.randint(-50, 50) or 1
        group = dice.one(tuple(Group))
        return store.run(add_score_line, dice.leads(store)[0], group, points, "Größe <b>")
    if chance < 0.7:
        wanted = select(ScoreLine.lead_id, ScoreLine.id).order_by(ScoreLine.id)
        lines = store.ask(lambda s: [tuple(row) for row in s.execute(wanted)])
        return store.run(remove_score_line, *dice.one(lines or [(0, 0)]))
    if chance < 0.9:
        present = store.ask(score_rules)
        others = tuple(rule for rule in present.rules if not rule.key.startswith("own."))
        rule = replace(own_rule(dice.random.randint(1, 90)), active=dice.one((True, False)))
        called = Happened(("call",), within_days=dice.one((None, _LONG)))
        calls = replace(
            rule, key="own.calls", condition=called,
            besides=dice.one(_BESIDES), mode=dice.one(tuple(Mode)),
        )  # fmt: skip
        rule = replace(rule, besides=dice.one(_BESIDES))
        return store.run(set_score_rules, replace(present, rules=(*others, rule, calls)))
    return store.run(count_anew, dice.one((None, date(2025, 11, 1))))
