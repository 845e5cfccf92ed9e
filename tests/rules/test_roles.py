"""Who may do what."""

from __future__ import annotations

import pytest

from leaddesk.rules.roles import MAY, Right, Role, may, refusal, role_of_new, team_problems, who_may


def test_the_manager_may_all_and_a_reader_nothing() -> None:
    assert all(may(Role.MANAGER, right) for right in Right)
    assert not any(may(Role.READ_ONLY, right) for right in Right)
    assert set(MAY) == set(Role)


@pytest.mark.parametrize("right", [Right.SET_RULES, Right.SET_TEAM, Right.SEE_PEOPLE])
def test_what_steers_the_team_is_the_managers(right: Right) -> None:
    assert who_may(right) == (Role.MANAGER,)


def test_a_refusal_says_who_may() -> None:
    assert refusal(Role.INSIDE_SALES, Right.DECIDE) is None
    told = refusal(Role.MARKETING, Right.DECIDE)
    assert told is not None
    assert (told.code, told.value) == ("not_your_role", "decide")
    assert told.args["who"] == "manager, inside_sales, field_sales, product_specialist"


def test_a_team_needs_a_manager() -> None:
    assert [p.code for p in team_problems([Role.MARKETING])] == ["team_without_manager"]
    assert team_problems([Role.MARKETING, Role.MANAGER]) == ()


def test_whoever_is_new_gets_the_role_of_a_team_with_roles() -> None:
    assert role_of_new([]) is Role.MANAGER
    assert role_of_new([Role.MANAGER]) is Role.MANAGER
    assert role_of_new([Role.MANAGER, Role.SERVICE]) is Role.INSIDE_SALES
