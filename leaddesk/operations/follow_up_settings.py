"""What the team agrees on about follow-ups."""

from __future__ import annotations

from leaddesk.models.follow_up_settings import FOLLOW_UPS
from leaddesk.models.priority_weights import PRIORITY
from leaddesk.models.rights import demand
from leaddesk.models.set_values import keep_setting
from leaddesk.models.work import Work
from leaddesk.rules.follow_ups import FollowUpSettings, settings_problems, settings_to_json
from leaddesk.rules.priority import Weights, weights_problems, weights_to_json
from leaddesk.rules.problem import Refused
from leaddesk.rules.roles import Right


def set_follow_up_settings(work: Work, agreed: FollowUpSettings) -> None:
    """Presets per outcome, the most per day. Refused with the problems of
    `rules.follow_ups.settings_problems`."""
    demand(work, Right.SET_RULES)
    problems = settings_problems(agreed, work.now.astimezone().date())
    if problems:
        raise Refused(*problems)
    keep_setting(work, FOLLOW_UPS, settings_to_json(agreed))
    work.title("follow_up_settings_set")


def set_priority_weights(work: Work, weights: Weights) -> None:
    """What makes somebody be called first. Refused with the problems of
    `rules.priority.weights_problems`."""
    demand(work, Right.SET_RULES)
    problems = weights_problems(weights)
    if problems:
        raise Refused(*problems)
    keep_setting(work, PRIORITY, weights_to_json(weights))
    work.title("priority_set")
