"""Why somebody may not do something, in words."""

from __future__ import annotations

from leaddesk.desk import Desk
from leaddesk.rules.roles import Right, refusal
from leaddesk.ui.words.problems import problem_text


def why_not_allowed(desk: Desk, right: Right) -> str:
    """Why whoever works at this desk may not do such a thing, and who may; "" if they may."""
    problem = refusal(desk.own_role.now(), right)
    return "" if problem is None else problem_text(problem)
