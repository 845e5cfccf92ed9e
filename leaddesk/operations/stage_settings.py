"""What the sales manager sets about the stages: words, targets, gates, order, reasons."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select

from leaddesk.models import Setting
from leaddesk.models.rights import demand
from leaddesk.models.stage_order import ORDER
from leaddesk.models.stage_plan import REASONS_OF, STAGE, read_plan
from leaddesk.models.work import Work
from leaddesk.rules.problem import Refused
from leaddesk.rules.roles import Right
from leaddesk.rules.stage_order import StageOrder, order_problems
from leaddesk.rules.stage_reasons import ReasonList, reason_problems, reasons_to_json
from leaddesk.rules.stage_settings import StageSetting, rising, setting_problems, setting_to_json
from leaddesk.rules.stages import Stage


def set_stage(work: Work, setting: StageSetting) -> None:
    """From now on the stage is as this says. Refused with `rules.stage_settings.setting_problems`
    of the stages as they would be then."""
    demand(work, Right.SET_RULES)
    plan = read_plan(work)
    becomes = {**plan.settings, setting.stage: setting}
    if problems := setting_problems(becomes.values(), plan.order):
        raise Refused(*problems)
    _keep(work, STAGE + setting.stage.key, setting_to_json(setting))
    work.title("stage_set", stage=setting.stage.key)


def set_stage_order(work: Work, funnel: Sequence[Stage]) -> None:
    """From now on the stages of the funnel follow each other so. Where a stage would be less likely
    to be won than the one before it, the probabilities stay with the places. Refused with
    `rules.stage_order.order_problems`."""
    demand(work, Right.SET_RULES)
    if problems := order_problems(funnel):
        raise Refused(*problems)
    order, settings = StageOrder(tuple(funnel)), read_plan(work).settings
    _keep(work, ORDER, {"funnel": [stage.key for stage in order.funnel]})
    for stage, setting in rising(settings, order).items():
        _keep(work, STAGE + stage.key, setting_to_json(setting))
    work.title("stages_ordered")


def set_reasons(work: Work, reasons: ReasonList) -> None:
    """The reasons that a kind of move asks for. Refused with
    `rules.stage_reasons.reason_problems`."""
    demand(work, Right.SET_RULES)
    if problems := reason_problems(reasons):
        raise Refused(*problems)
    _keep(work, REASONS_OF + reasons.kind.value, reasons_to_json(reasons))
    work.title("reasons_set")


def _keep(work: Work, key: str, value: dict[str, Any]) -> None:
    row = work.scalars(select(Setting).where(Setting.key == key)).first()
    if row is None:
        work.add(Setting(key=key, value=value))
    elif row.value != value:
        row.value = value
