"""What is set about the stages and the reasons of moves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from leaddesk.models.stage_plan import read_plan, read_reasons
from leaddesk.rules.stage_moves import MoveKind
from leaddesk.rules.stage_order import AS_IT_COMES, StageOrder
from leaddesk.rules.stage_reasons import ReasonList
from leaddesk.rules.stage_settings import StageSetting
from leaddesk.rules.stages import Stage


@dataclass(frozen=True, slots=True)
class StagePlan:
    """Each stage as it is set, in the team's order; the reasons of the moves that ask for one."""

    settings: Mapping[Stage, StageSetting]
    reasons: Mapping[MoveKind, ReasonList]
    order: StageOrder = AS_IT_COMES


def stage_plan(session: Session) -> StagePlan:
    plan = read_plan(session)
    settings = {stage: plan.settings[stage] for stage in plan.order.every}
    return StagePlan(settings, read_reasons(session), plan.order)
