"""Moves between stages: which are free, which need a reason, and what the gate to sales asks.

A gate stands before marketing qualified. Whoever goes over it in one leap (warm to quote) stands
before the same gate. A reason opens it, whatever is missing.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from leaddesk.rules.problem import Problem
from leaddesk.rules.scoring_defaults import DEFAULT_THRESHOLD
from leaddesk.rules.stages import Stage


class MoveKind(StrEnum):
    """What a move means; decides whether a reason is due, and which ones are offered."""

    FORWARD = "forward"
    BACKWARD = "backward"
    RETURNED = "returned"
    """Back from sales to marketing."""
    LOST = "lost"
    EXCLUDED = "excluded"
    PARTNER = "partner"
    REOPENED = "reopened"
    """From a way out back into the funnel."""


REASONS: dict[MoveKind, tuple[str, ...]] = {
    MoveKind.FORWARD: (),
    MoveKind.BACKWARD: ("assessed_too_early", "postponed", "moved_by_mistake", "other"),
    MoveKind.RETURNED: (
        "opportunity_too_small", "target_group_does_not_fit", "no_suitable_solution", "not_now",
        "data_unusable", "other",
    ),
    MoveKind.LOST: (
        "price", "no_budget", "competitor", "no_need", "no_answer", "timing", "other",
    ),
    MoveKind.EXCLUDED: ("competitor", "consultant", "not_serious", "duplicate", "other"),
    MoveKind.PARTNER: ("region", "product", "capacity", "too_small", "other"),
    MoveKind.REOPENED: ("new_need", "new_contact", "budget_found", "moved_by_mistake", "other"),
}  # fmt: skip
"""The keys of the reasons that are asked for. At most 40 characters, fixed for ever."""

OVERRIDE_REASONS = ("concrete_inquiry", "personal_recommendation", "agreed_with_sales", "other")
"""Offered where the gate is opened by a reason; any other text is taken as well."""


@dataclass(frozen=True, slots=True)
class MoveFacts:
    """What the gate looks at, and the reason given for the move ("": none).

    `has_name`: a company or a person is named. `has_channel`: phone, e-mail or postal address.
    `is_excluded`: a competitor or consultant, by relation or mark.
    """

    score: int = 0
    has_name: bool = True
    has_channel: bool = True
    is_excluded: bool = False
    reason: str = ""
    threshold: int = DEFAULT_THRESHOLD


def move_kind(frm: Stage, to: Stage) -> MoveKind:
    """What this move means. Staying counts as forward: nothing is asked."""
    if not to.in_funnel:
        return MoveKind[to.name]
    if not frm.in_funnel:
        return MoveKind.REOPENED
    if to >= frm:
        return MoveKind.FORWARD
    return MoveKind.RETURNED if to is Stage.WARM and frm >= Stage.SAL else MoveKind.BACKWARD


def reason_needed(frm: Stage, to: Stage) -> tuple[str, ...]:
    """The keys of the reasons, one of which this move needs; empty where it is free."""
    return () if frm is to else REASONS[move_kind(frm, to)]


def may_move(frm: Stage, to: Stage, facts: MoveFacts) -> tuple[Problem, ...]:
    """What stands in the way of this move; nothing: it may be made.

    Codes: stage_same; reason_missing and reason_unknown (args["reasons"]: the keys allowed);
    gate_score (args: missing, score, threshold), gate_name, gate_channel, gate_excluded (their
    args["reasons"]: what is offered to open the gate).
    """
    if frm is to:
        return (Problem("stage_same", field="lead.stage", value=to.key),)
    reason = facts.reason.strip()
    if allowed := reason_needed(frm, to):
        if not reason:
            return (_reason_problem("reason_missing", "", allowed),)
        if reason not in allowed:
            return (_reason_problem("reason_unknown", reason, allowed),)
        return ()
    if frm < Stage.MQL <= to and not reason:
        return gate_problems(facts)
    return ()


def gate_problems(facts: MoveFacts) -> tuple[Problem, ...]:
    """What is missing before a lead is marketing qualified, as if no reason were given."""
    offered = {"reasons": ", ".join(OVERRIDE_REASONS)}
    found = []
    if facts.is_excluded:
        found.append(Problem("gate_excluded", field="company.relation", args=offered))
    if not facts.has_name:
        found.append(Problem("gate_name", field="company.name", args=offered))
    if not facts.has_channel:
        found.append(Problem("gate_channel", field="contact.email", args=offered))
    if facts.score < facts.threshold:
        points = {
            "missing": str(facts.threshold - facts.score),
            "score": str(facts.score),
            "threshold": str(facts.threshold),
        }
        found.append(Problem("gate_score", field="lead.score", args=offered | points))
    return tuple(found)


def offer_hand_over(stage: Stage, score: int, threshold: int = DEFAULT_THRESHOLD) -> bool:
    """Is this lead to be offered to sales? Cold and warm ones are, from the threshold on."""
    return stage in (Stage.COLD, Stage.WARM) and score >= threshold


def _reason_problem(code: str, reason: str, allowed: tuple[str, ...]) -> Problem:
    return Problem(code, field="lead.stage", value=reason, args={"reasons": ", ".join(allowed)})
