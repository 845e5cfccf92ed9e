"""People, roles and absences: what may be set, by whom, and what keeps a team able to act."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select

from leaddesk.models import Absence, User
from leaddesk.operations.leads import add_lead
from leaddesk.operations.set_up import set_up_store, set_user
from leaddesk.operations.team import Person, remove_absence, set_absence, set_person
from leaddesk.own_role import OwnRole
from leaddesk.rules.problem import Refused
from leaddesk.rules.roles import Role
from leaddesk.store.store import Store

ANNA = Person("Anna Berg", "AB", Role.MANAGER)
JUERGEN = Person("Jürgen Süß", "JS", Role.INSIDE_SALES, areas=["33", "4"], languages=["de", "en"])


@pytest.fixture
def team(store: Store) -> Store:
    store.run(set_up_store, name=store.who, initials="AB")
    return store


def role_of(store: Store, name: str) -> str:
    return store.ask(lambda s: s.scalars(select(User.role).where(User.name == name)).one())


def refused(store: Store, *what: object) -> str:
    with pytest.raises(Refused) as told:
        store.run(*what)
    return told.value.problems[0].code


def test_whoever_begins_a_store_may_set_everything(team: Store) -> None:
    assert role_of(team, team.who) == Role.MANAGER


def test_while_nobody_has_another_role_whoever_is_new_may_all(team: Store) -> None:
    """Somebody who corrects his own name must not lock himself out."""
    team.run(set_user, "Anna Berg-Weiß", "AW")
    assert role_of(team, "Anna Berg-Weiß") == Role.MANAGER


def test_once_there_are_roles_whoever_is_new_is_inside_sales(team: Store) -> None:
    team.run(set_person, JUERGEN)
    team.run(set_user, "Zoë Jäger", "ZJ")
    assert role_of(team, "Zoë Jäger") == Role.INSIDE_SALES


def test_whoever_is_made_known_by_a_step_of_theirs_is_no_manager_either(team: Store) -> None:
    """Else any name that the store does not know could do what those it knows may not."""
    team.run(set_person, JUERGEN)
    team.rename("Zoë Jäger")
    assert refused(team, set_person, ANNA) == "not_your_role"
    assert OwnRole(team).now() is Role.INSIDE_SALES
    team.run(add_lead, {"company.name": "Neu GmbH"})
    assert role_of(team, "Zoë Jäger") == Role.INSIDE_SALES


def test_a_person_is_kept_as_told_and_taken_back(team: Store) -> None:
    user = team.run(set_person, JUERGEN).result
    kept = team.ask(lambda s: s.get_one(User, user))
    assert (kept.name, kept.areas, kept.languages) == ("Jürgen Süß", ["33", "4"], ["de", "en"])
    team.undo()
    assert team.ask(lambda s: s.get(User, user)) is None


def test_the_last_manager_stays(team: Store) -> None:
    me = team.user_id()
    assert refused(team, set_person, replace(ANNA, role=Role.MARKETING), me) == (
        "team_without_manager"
    )
    assert refused(team, set_person, replace(ANNA, active=False), me) == "team_without_manager"
    team.run(set_person, replace(JUERGEN, role=Role.MANAGER))
    team.run(set_person, replace(ANNA, role=Role.MARKETING), me)
    assert refused(team, set_person, ANNA, me) == "not_your_role"


def test_two_people_of_one_name_are_refused(team: Store) -> None:
    team.run(set_person, JUERGEN)
    assert refused(team, set_person, JUERGEN) == "person_known"
    assert refused(team, set_person, replace(JUERGEN, name=" ")) == "person_unnamed"
    assert refused(team, set_person, JUERGEN, 999) == "person_known"
    assert refused(team, set_person, replace(JUERGEN, name="Neu"), 999) == "unknown_user"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"areas": ["33-35"]}, "area_span"),
        ({"languages": ["deutsch"]}, "language_unreadable"),
    ],
)
def test_what_no_lead_would_ever_meet_is_refused(
    team: Store, change: dict[str, object], code: str
) -> None:
    user = team.run(set_person, JUERGEN).result
    assert refused(team, set_person, replace(JUERGEN, **change), user) == code
    team.run(set_person, replace(JUERGEN, areas=["00-9"]), user)


def test_absences_are_whole_and_do_not_overlap(team: Store) -> None:
    user = team.run(set_person, JUERGEN).result
    first, last = date(2025, 12, 22), date(2026, 1, 2)
    away = team.run(set_absence, user, first, last, team.user_id(), "Urlaub").result
    assert refused(team, set_absence, user, last, last) == "absence_twice"
    assert refused(team, set_absence, user, last, first) == "absence_dates"
    assert refused(team, set_absence, user, first, last, user) == "absence_own_stand_in"
    assert refused(team, set_absence, 999, first, last) == "unknown_user"
    team.run(remove_absence, away)
    assert team.ask(lambda s: s.scalars(select(Absence.id)).all()) == []
    assert refused(team, remove_absence, away) == "unknown_absence"
    team.undo()
    assert team.ask(lambda s: s.get_one(Absence, away).stand_in_id) == team.user_id()
