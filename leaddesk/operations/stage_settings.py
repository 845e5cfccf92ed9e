"""What the sales manager sets about the stages: words, targets, gates, reasons."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select

from leaddesk.models import Setting
from leaddesk.models.rights import demand
from leaddesk.models.stage_plan import REASONS_OF, STAGE, read_plan
from leaddesk.models.work import Work
from leaddesk.rules.problem import Refused
from leaddesk.rules.roles import Right
from leaddesk.rules.stage_reasons import ReasonList, reason_problems, reasons_to_json
from leaddesk.rules.stage_settings import StageSetting, setting_problems, setting_to_json


def set_stage(work: Work, setting: StageSetting) -> None:
    """From now on the stage is as this says. Refused with `rules.stage_settings.setting_problems`
    of the stages as they would be then."""
    demand(work, Right.SET_RULES)
    becomes = {**read_plan(work).settings, setting.stage: setting}
    if problems := setting_problems(becomes.values()):
        raise Refused(*problems)
    _keep(work, STAGE + setting.stage.key, setting_to_json(setting))
    work.title("stage_set", stage=setting.stage.key)


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
