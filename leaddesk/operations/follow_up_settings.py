"""What the team agrees on about follow-ups."""

from __future__ import annotations

from sqlalchemy import select

from leaddesk.models import Setting
from leaddesk.models.follow_up_settings import FOLLOW_UPS
from leaddesk.models.rights import demand
from leaddesk.models.work import Work
from leaddesk.rules.follow_ups import FollowUpSettings, settings_problems, settings_to_json
from leaddesk.rules.problem import Refused
from leaddesk.rules.roles import Right


def set_follow_up_settings(work: Work, agreed: FollowUpSettings) -> None:
    """Presets per outcome, the most per day. Refused with the problems of
    `rules.follow_ups.settings_problems`."""
    demand(work, Right.SET_RULES)
    problems = settings_problems(agreed, work.now.astimezone().date())
    if problems:
        raise Refused(*problems)
    kept = work.scalars(select(Setting).where(Setting.key == FOLLOW_UPS)).first()
    if kept is None:
        kept = Setting(key=FOLLOW_UPS, value={})
        work.add(kept)
    kept.value = settings_to_json(agreed)
    work.title("follow_up_settings_set")
