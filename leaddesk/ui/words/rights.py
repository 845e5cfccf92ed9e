"""Why somebody may not do something, in words."""

from __future__ import annotations

from leaddesk.desk import Desk
from leaddesk.rules.problem import Problem
from leaddesk.rules.roles import Right, refusal
from leaddesk.ui.words import translate
from leaddesk.ui.words.problems import problem_text

MOST_NAMED = 3
_LOOKING = (Right.EXPORT, Right.SEE_PEOPLE)
"""Nothing is written for these."""


def why_not_allowed(desk: Desk, right: Right) -> str:
    """Why whoever works at this desk may not do such a thing, and who may; "" if they may."""
    store = desk.store
    if store.read_only and right not in _LOOKING:
        return problem_text(Problem(store.read_only_code, args={"path": str(store.address)}))
    problem = refusal(desk.own_role.now(), right)
    if problem is None:
        return ""
    names = ", ".join(desk.own_role.managers()[:MOST_NAMED])
    named = translate("Rights", "Sales managers here: {names}.").format(names=names)
    return f"{problem_text(problem)} {named}" if names else problem_text(problem)
