"""Moves between stages: which are free, which need a reason, and what the gates ask.

A gate may stand before any stage of the funnel (`rules.stage_settings`; as it comes, before
marketing qualified and, by the checklist, before sales qualified). Whoever leaps over several
stands before all of their gates. With a reason the sales manager goes through, whatever is missing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from leaddesk.rules.exclusion import Exclusion
from leaddesk.rules.problem import Problem
from leaddesk.rules.qualification import DEFAULT_QUESTIONS, Question, unmet
from leaddesk.rules.roles import Right, Role, may, who_may
from leaddesk.rules.scoring_defaults import DEFAULT_THRESHOLD
from leaddesk.rules.stage_order import AS_IT_COMES, StageOrder
from leaddesk.rules.stage_settings import (
    CHANNEL,
    DEFAULT_SETTINGS,
    NAME,
    NOT_EXCLUDED,
    SCORE,
    StageSetting,
)
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


ENDING = (MoveKind.LOST, MoveKind.EXCLUDED, MoveKind.PARTNER, MoveKind.RETURNED)
"""Those after which nothing is due any more."""

REASONS: dict[MoveKind, tuple[str, ...]] = {
    MoveKind.FORWARD: (),
    MoveKind.BACKWARD: ("assessed_too_early", "postponed", "moved_by_mistake", "other"),
    MoveKind.RETURNED: (
        "opportunity_too_small", "target_group_does_not_fit", "no_suitable_solution", "not_now",
        "data_unusable", "wrong_contact", "wrong_territory", "competitor", "other",
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
    """What the gates look at, and the reason given for the move ("": none).

    `has_name`: a company or a person is named. `has_channel`: phone, e-mail or postal address.
    `is_excluded`: a competitor or consultant, by relation or list; `exclusion`: which. `filled`:
    the fields that hold something; `answers`: of the checklist, by question; `activities`: the
    kinds of touchpoints that there were; `role`: of whoever moves it.
    """

    score: int = 0
    has_name: bool = True
    has_channel: bool = True
    is_excluded: bool = False
    exclusion: Exclusion | None = None
    reason: str = ""
    threshold: int = DEFAULT_THRESHOLD
    filled: frozenset[str] = frozenset()
    answers: Mapping[int, bool] = field(default_factory=dict)
    activities: frozenset[str] = frozenset()
    role: Role = Role.MANAGER


@dataclass(frozen=True, slots=True)
class FunnelPlan:
    """All that is set about moves: the stages with their gates, the questions that these ask, the
    reasons per kind of move, the order of the stages."""

    settings: Mapping[Stage, StageSetting] = field(default_factory=lambda: DEFAULT_SETTINGS)
    questions: tuple[Question, ...] = DEFAULT_QUESTIONS
    reasons: Mapping[MoveKind, tuple[str, ...]] = field(default_factory=lambda: REASONS)
    order: StageOrder = AS_IT_COMES

    def target_days(self) -> dict[Stage, int]:
        """How long a lead may stay in each stage that has a target."""
        days = {stage: setting.target_days for stage, setting in self.settings.items()}
        return {stage: target for stage, target in days.items() if target is not None}

    def reasons_for(self, frm: Stage, to: Stage) -> tuple[str, ...]:
        """The reasons, one of which this move needs; empty where it is free."""
        return () if frm is to else self.reasons[self.kind_of(frm, to)]

    def kind_of(self, frm: Stage, to: Stage) -> MoveKind:
        """What this move means."""
        return move_kind(frm, to, self.order)


DEFAULT_PLAN = FunnelPlan()


def move_kind(frm: Stage, to: Stage, order: StageOrder = AS_IT_COMES) -> MoveKind:
    """What this move means. Staying counts as forward: nothing is asked."""
    if not to.in_funnel:
        return MoveKind[to.name]
    if not frm.in_funnel:
        return MoveKind.REOPENED
    if order.place(to) >= order.place(frm):
        return MoveKind.FORWARD
    return MoveKind.RETURNED if to is Stage.WARM and frm >= Stage.SAL else MoveKind.BACKWARD


def reason_needed(frm: Stage, to: Stage) -> tuple[str, ...]:
    """The keys of the reasons that come with the program for this move; empty where it is free."""
    return DEFAULT_PLAN.reasons_for(frm, to)


def may_move(
    frm: Stage, to: Stage, facts: MoveFacts, plan: FunnelPlan = DEFAULT_PLAN
) -> tuple[Problem, ...]:
    """What stands in the way of this move; nothing: it may be made.

    Codes: stage_same; not_mover (args who: the roles that may); reason_missing and reason_unknown
    (args["reasons"]: the keys allowed); those of `gate_problems`, and gate_not_yours where
    the role may not go through a closed gate.
    """
    if frm is to:
        return (Problem("stage_same", field="lead.stage", value=to.key),)
    if problem := mover_problem(plan, to, facts.role):
        return (problem,)
    if frm is Stage.EXCLUDED and not may(facts.role, Right.OVERRIDE):
        return (Problem("not_your_role", value=Right.OVERRIDE.value, args=_overriders(facts)),)
    reason = facts.reason.strip()
    if allowed := plan.reasons_for(frm, to):
        if not reason:
            return (_reason_problem("reason_missing", "", allowed),)
        if reason not in allowed:
            return (_reason_problem("reason_unknown", reason, allowed),)
        return ()
    problems = gate_problems(facts, frm, to, plan)
    if problems and not may(facts.role, Right.OVERRIDE):
        return (*problems, Problem("gate_not_yours", value=to.key, args=_overriders(facts)))
    return () if reason else problems


def mover_problem(plan: FunnelPlan, to: Stage, role: Role) -> Problem | None:
    """not_mover (args who: the roles that may) where this role may not move a lead there."""
    setting = plan.settings[to]
    if setting.may_be_moved_by(role):
        return None
    who = ", ".join(mover.value for mover in (Role.MANAGER, *setting.movers))
    return Problem("not_mover", value=to.key, args={"who": who, "role": role.value})


def gates_between(frm: Stage, to: Stage, order: StageOrder = AS_IT_COMES) -> tuple[Stage, ...]:
    """The stages before whose gates a move forward stands; none for any other move."""
    if move_kind(frm, to, order) is not MoveKind.FORWARD:
        return ()
    return order.between(frm, to)[1:]


def gate_problems(
    facts: MoveFacts, frm: Stage, to: Stage, plan: FunnelPlan = DEFAULT_PLAN
) -> tuple[Problem, ...]:
    """What is missing for this move, as if no reason were given; value: the stage that asks.

    Codes: gate_score (args: missing, score, threshold), gate_name, gate_channel, gate_excluded,
    gate_field (field: which), gate_answer (args question, name_de, name_en), gate_activity (args
    kinds). args["reasons"]: what is offered to open the gate.
    """
    found: dict[tuple[str, str, str], Problem] = {}
    for stage in gates_between(frm, to, plan.order):
        for problem in _asked_by(plan.settings[stage], plan.questions, facts):
            about = problem.args.get("question", "") or problem.args.get("kinds", "")
            found.setdefault((problem.code, problem.field, about), problem)
    return tuple(found.values())


def _asked_by(
    setting: StageSetting, questions: tuple[Question, ...], facts: MoveFacts
) -> list[Problem]:
    stage = setting.stage
    offered = {"reasons": ", ".join(OVERRIDE_REASONS)}
    found = []
    if NOT_EXCLUDED in setting.checks and facts.is_excluded:
        found.append(
            Problem("gate_excluded", field="company.relation", value=stage.key, args=offered)
        )
    if NAME in setting.checks and not facts.has_name:
        found.append(Problem("gate_name", field="company.name", value=stage.key, args=offered))
    if CHANNEL in setting.checks and not facts.has_channel:
        found.append(Problem("gate_channel", field="contact.email", value=stage.key, args=offered))
    if SCORE in setting.checks and facts.score < facts.threshold:
        points = {
            "missing": str(facts.threshold - facts.score),
            "score": str(facts.score),
            "threshold": str(facts.threshold),
        }
        found.append(
            Problem("gate_score", field="lead.score", value=stage.key, args=offered | points)
        )
    found += [
        Problem("gate_field", field=key, value=stage.key, args=offered)
        for key in setting.fields
        if key not in facts.filled
    ]
    for question in unmet(questions, facts.answers, stage):
        asked = {
            "question": str(question.id), "name_de": question.name_de, "name_en": question.name_en,
        }  # fmt: skip
        found.append(Problem("gate_answer", value=stage.key, args=offered | asked))
    if setting.activities and facts.activities.isdisjoint(setting.activities):
        kinds = {"kinds": ", ".join(setting.activities)}
        found.append(Problem("gate_activity", value=stage.key, args=offered | kinds))
    return found


def offer_hand_over(stage: Stage, score: int, threshold: int = DEFAULT_THRESHOLD) -> bool:
    """Is this lead to be offered to sales? Cold and warm ones are, from the threshold on."""
    return stage in (Stage.COLD, Stage.WARM) and score >= threshold


def _reason_problem(code: str, reason: str, allowed: tuple[str, ...]) -> Problem:
    return Problem(code, field="lead.stage", value=reason, args={"reasons": ", ".join(allowed)})


def _overriders(facts: MoveFacts) -> dict[str, str]:
    return {"role": facts.role.value, "who": ", ".join(who_may(Right.OVERRIDE))}
