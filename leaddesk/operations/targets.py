"""Setting what is to be reached."""

from __future__ import annotations

from leaddesk.models import Target, User
from leaddesk.models.rights import demand
from leaddesk.models.work import Work
from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.roles import Right
from leaddesk.rules.targets import Goal, goal_problems


def set_target(work: Work, goal: Goal, target_id: int | None = None) -> int:
    """Change the target of this id, or add one; returns the id.

    Refused with the problems of `rules.targets.goal_problems`, unknown_user, target_unknown.
    """
    demand(work, Right.SET_RULES)
    if problems := goal_problems(goal):
        raise Refused(*problems)
    for user in (goal.user_id, goal.responsible_id):
        if user is not None and work.get(User, user) is None:
            raise Refused(Problem("unknown_user"))
    target = Target() if target_id is None else work.get(Target, target_id)
    if target is None:
        raise Refused(Problem("target_unknown"))
    target.measure, target.period = goal.measure, goal.period.strip().upper()
    target.value, target.note = goal.value, goal.note.strip() or None
    target.team, target.user_id = goal.team or None, goal.user_id
    target.responsible_id, target.due_on = goal.responsible_id, goal.due_on
    if target_id is None:
        work.add(target)
    work.flush()
    work.title("target_set", period=target.period)
    return target.id


def remove_target(work: Work, target_id: int) -> None:
    """It is none any more. Refused("target_unknown")."""
    demand(work, Right.SET_RULES)
    target = work.get(Target, target_id)
    if target is None:
        raise Refused(Problem("target_unknown"))
    work.title("target_removed", period=target.period)
    work.delete(target)
