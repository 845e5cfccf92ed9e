"""What the dice do with the checklist, the gates and who is no prospect."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from leaddesk.operations.exclusions import (
    exclude_found,
    lift_exclusion,
    list_exclusions,
    unlist_exclusion,
)
from leaddesk.operations.qualification import answer_question, order_questions, set_question
from leaddesk.operations.stage_settings import set_reasons, set_stage, set_stage_order
from leaddesk.queries.exclusions import exclusion_rows
from leaddesk.queries.qualification import questions
from leaddesk.rules.exclusion import RELATIONS, Listed
from leaddesk.rules.stage_moves import MoveKind
from leaddesk.rules.stage_order import MOVABLE
from leaddesk.rules.stage_reasons import ReasonList
from leaddesk.rules.stage_settings import DEFAULT_SETTINGS
from leaddesk.rules.stages import FUNNEL, Stage
from leaddesk.store.store import Store

if TYPE_CHECKING:
    from torture.dice import Dice


def qualify(dice: Dice, store: Store) -> Any:
    """A question is answered, worded anew, added or moved."""
    known = store.ask(questions)
    chance = dice.random.random()
    if chance < 0.3:
        return _exclude(dice, store)
    if chance < 0.7:
        yes = dice.one((True, True, False, None))
        note = dice.one((None, "", "<b>Größe</b>"))
        return store.run(answer_question, dice.leads(store)[0], dice.one(known).id, yes, note)
    if chance < 0.8:
        reasons = ReasonList(MoveKind.LOST, dice.one(((), ("Größe & Maß",))), ("timing",))
        return store.run(set_reasons, reasons)
    if chance < 0.85:
        days = dice.one((5, 10, 0))
        return store.run(set_stage, replace(DEFAULT_SETTINGS[Stage.SAL], target_days=days))
    if chance < 0.9:
        return store.run(set_stage_order, _order(dice))
    if chance < 0.97:
        question = replace(
            dice.one(known), name_de=dice.one(("Größe", "Menge & Maß")), points_yes=10,
            active=dice.one((True, False)), required_for=dice.one(((), (Stage.SQL,))),
        )  # fmt: skip
        return store.run(set_question, question, new=dice.one((True, False)))
    return store.run(order_questions, dice.random.sample([q.id for q in known], 3))


def _order(dice: Dice) -> list[Stage]:
    """Mostly one that is possible."""
    between = dice.random.sample(MOVABLE, len(MOVABLE))
    if dice.random.random() < 0.1:
        return dice.random.sample(FUNNEL, len(FUNNEL))
    return [*FUNNEL[: Stage.SAL], *between, Stage.WON]


def _exclude(dice: Dice, store: Store) -> Any:
    """The list grows and shrinks; it is applied, and lifted for one."""
    chance = dice.random.random()
    if chance < 0.4:
        text = dice.one(("x.example", "Größe & Söhne KG", "gmx.de", "Alpha UG"))
        return store.run(list_exclusions, [Listed(text, dice.one(RELATIONS))])
    if chance < 0.6:
        rows = store.ask(exclusion_rows)
        return store.run(unlist_exclusion, dice.one([row.entry_id for row in rows] or [0]))
    if chance < 0.8:
        return store.run(exclude_found, dice.one((None, dice.leads(store, 3))))
    return store.run(lift_exclusion, dice.leads(store)[0], dice.one(("", "doch <b>Kunde</b>")))
