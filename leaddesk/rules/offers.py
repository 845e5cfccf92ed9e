"""The hand-over of a lead from marketing to sales: how it is offered, and what may become of it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from leaddesk.rules.fields import BY_KEY
from leaddesk.rules.problem import Problem
from leaddesk.rules.stage_order import AS_IT_COMES, StageOrder
from leaddesk.rules.stages import Stage


class OfferKind(StrEnum):
    """How it comes to a person."""

    PUSH = "push"
    """To one person, who answers."""
    POOL = "pool"
    """To all of sales: whoever takes it first."""
    AUTOMATIC = "automatic"
    """By the program, at the threshold."""


class OfferState(StrEnum):
    """What became of it."""

    OPEN = "open"
    ACCEPTED = "accepted"
    OPPORTUNITY = "opportunity"
    REJECTED = "rejected"
    PARTNER = "partner"
    RETURNED = "returned"
    """Accepted at first, and given back later."""
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"
    """Marketing has taken it back."""

    @property
    def taken(self) -> bool:
        """Sales has said yes to it, whatever came of it then."""
        return self in (OfferState.ACCEPTED, OfferState.OPPORTUNITY, OfferState.RETURNED)


def answer_by_move(to: Stage, decides: bool, order: StageOrder = AS_IT_COMES) -> OfferState:
    """What a move of the lead means for an offer that nobody has answered. `decides`: whoever moves
    it may answer for sales; else it is marketing, which takes the offer back."""
    if not decides:
        return OfferState.WITHDRAWN
    if to is Stage.PARTNER:
        return OfferState.PARTNER
    if not to.in_funnel or to < Stage.MQL:
        return OfferState.REJECTED
    opened = to in order.from_on(Stage.PROSPECT)
    return OfferState.OPPORTUNITY if opened else OfferState.ACCEPTED


NOT_IN_TIME = "not_worked_in_time"
"""The reason of a return that nobody gave: the time was over."""


class Way(StrEnum):
    """How leads come from marketing to sales, unless somebody says otherwise."""

    PUSH = "push"
    POOL = "pool"
    AUTOMATIC = "automatic"


@dataclass(frozen=True, slots=True)
class HandOverRules:
    """The settings of the hand-over to sales.

    `way`: with AUTOMATIC the program offers what reaches the threshold. `to`: the user that offers
    go to with PUSH and AUTOMATIC unless somebody else is named, None: the pool. `required`:
    fields (keys of `rules.fields`) that the sheet must have.
    """

    way: Way = Way.POOL
    to: int | None = None
    required: tuple[str, ...] = ()


def hand_over_problems(rules: HandOverRules, users: Collection[int]) -> tuple[Problem, ...]:
    """Codes: sla_nobody; sheet_field_unknown (value: the key)."""
    found = [Problem("sheet_field_unknown", value=key) for key in rules.required
             if key not in BY_KEY]  # fmt: skip
    if rules.to is not None and rules.to not in users:
        found.append(Problem("sla_nobody", value="offer"))
    return tuple(found)


def missing_on_sheet(rules: HandOverRules, values: Mapping[str, Any]) -> tuple[Problem, ...]:
    """sheet_missing for each field that has to go over with the lead and is not known."""
    return tuple(
        Problem("sheet_missing", field=key)
        for key in rules.required
        if values.get(key) in (None, "", ())
    )


def offer_problems(stage: Stage, is_open: bool) -> tuple[Problem, ...]:
    """Why a lead can't be offered. offer_open: it is already; offer_stage (value: the stage): it is
    with sales already, or out of the funnel."""
    if is_open:
        return (Problem("offer_open"),)
    if stage > Stage.MQL:
        return (Problem("offer_stage", value=stage.key),)
    return ()


def rules_to_json(rules: HandOverRules) -> dict[str, Any]:
    return {"way": rules.way.value, "to": rules.to, "required": list(rules.required)}


def rules_from_json(kept: Mapping[str, Any]) -> HandOverRules:
    """The opposite of `rules_to_json`."""
    return HandOverRules(Way(kept["way"]), kept["to"], tuple(kept["required"]))
