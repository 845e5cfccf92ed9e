"""Roles, and what each of them may do (product.md sections 5, 7, 12, 14).

Roles are no lock against somebody with access to the file: they keep people from what is not theirs
by mistake, and say who may.
"""

from __future__ import annotations

from collections.abc import Collection
from enum import StrEnum

from leaddesk.rules.problem import Problem


class Role(StrEnum):
    """What somebody is in the company."""

    MANAGER = "manager"
    INSIDE_SALES = "inside_sales"
    FIELD_SALES = "field_sales"
    MARKETING = "marketing"
    SERVICE = "service"
    SPECIALIST = "product_specialist"
    READ_ONLY = "read_only"


class Right(StrEnum):
    """What may be done or not."""

    WORK = "work"
    """Edit leads, log touchpoints, set follow-ups, answer questions, tick segments."""
    MOVE = "move"
    """Move a lead in the funnel, through its gates."""
    OVERRIDE = "override"
    """Move a lead although a gate is closed, with a reason; lift an exclusion."""
    DECIDE = "decide"
    """Accept a lead that is offered to sales, reject it, send it back."""
    OFFER = "offer"
    """Offer a lead to sales."""
    ASSIGN = "assign"
    """Give leads to people: by hand, in bulk, by distribution."""
    IMPORT = "import"
    EXPORT = "export"
    CAMPAIGN = "campaign"
    """Describe campaigns: what was done, with which aim, at what cost."""
    HAND_OVER = "hand_over"
    """Hand leads over to the ERP and take its numbers back."""
    SET_RULES = "set_rules"
    """Scoring, gates, exclusion, segments, pools, SLA, follow-up rules, targets."""
    SET_TEAM = "set_team"
    """People, their roles and absences."""
    SEE_PEOPLE = "see_people"
    """Figures of single people."""
    PROTECT = "protect"
    """What the law of personal data asks for: erase a person, restrict, say how long to keep."""


_SELLING = {Right.WORK, Right.MOVE, Right.DECIDE, Right.EXPORT}
MAY: dict[Role, frozenset[Right]] = {
    Role.MANAGER: frozenset(Right),
    Role.INSIDE_SALES: frozenset(
        _SELLING | {Right.OFFER, Right.ASSIGN, Right.IMPORT, Right.HAND_OVER}
    ),
    Role.FIELD_SALES: frozenset(_SELLING),
    Role.MARKETING: frozenset(
        {
            Right.WORK,
            Right.MOVE,
            Right.OFFER,
            Right.ASSIGN,
            Right.IMPORT,
            Right.EXPORT,
            Right.CAMPAIGN,
        }
    ),
    Role.SERVICE: frozenset({Right.WORK}),
    Role.SPECIALIST: frozenset({Right.WORK, Right.DECIDE}),
    Role.READ_ONLY: frozenset(),
}


def may(role: Role, right: Right) -> bool:
    return right in MAY[role]


def who_may(right: Right) -> tuple[Role, ...]:
    """The roles that may, the manager first."""
    return tuple(role for role in Role if may(role, right))


def refusal(role: Role, right: Right) -> Problem | None:
    """not_your_role (value: the right; args: role, who: roles that may); None: it is allowed."""
    if may(role, right):
        return None
    return Problem(
        "not_your_role",
        value=right.value,
        args={"role": role.value, "who": ", ".join(who_may(right))},
    )


def team_problems(active: Collection[Role]) -> tuple[Problem, ...]:
    """What is wrong with the roles of all who are active. team_without_manager: nobody could set
    anything any more."""
    return () if Role.MANAGER in active else (Problem("team_without_manager"),)


def role_of_new(present: Collection[Role]) -> Role:
    """The role of somebody who is new: as long as nobody has been given another one, all may all
    (one desk, or a few people who trust each other); from then on inside sales."""
    return Role.MANAGER if set(present) <= {Role.MANAGER} else Role.INSIDE_SALES
