"""Competitors and consultants: the list, whom it finds, lifting, and what imports do."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select

from leaddesk.models import ExclusionLift, FollowUp, Lead, StageMove
from leaddesk.operations.exclusions import (
    exclude_found,
    lift_exclusion,
    list_exclusions,
    unlist_exclusion,
)
from leaddesk.operations.follow_ups import set_follow_up
from leaddesk.operations.import_leads import import_leads
from leaddesk.operations.leads import add_contact, add_lead, edit_fields
from leaddesk.operations.set_up import set_up_store
from leaddesk.operations.stages import move_stage
from leaddesk.queries.exclusions import exclusion_of, exclusion_rows
from leaddesk.queries.lead_detail import lead_detail
from leaddesk.rules.exclusion import By, Listed
from leaddesk.rules.list_rows import Duplicates, Outcome
from leaddesk.rules.problem import Refused
from leaddesk.rules.stages import Stage
from leaddesk.store.store import Store
from torture.examples import rows_of

RIVAL = {
    "company.name": "Muster Maschinen AG", "contact.last_name": "Weiß",
    "contact.email": "weiss@vertrieb.muster.example", "company.phone": "0521 448120",
}  # fmt: skip


@pytest.fixture
def team(store: Store) -> Store:
    store.run(set_up_store, name=store.who, initials="AB")
    return store


def add(store: Store, values: dict[str, str] = RIVAL) -> int:
    made: int = store.run(add_lead, values).result
    return made


def stage_of(store: Store, lead: int) -> Stage:
    return Stage(store.ask(lambda s: s.get_one(Lead, lead).stage))


def codes(store: Store, *what: object) -> list[str]:
    with pytest.raises(Refused) as told:
        store.run(*what)
    return [problem.code for problem in told.value.problems]


def test_the_list_finds_by_any_persons_domain_and_by_name(team: Store) -> None:
    lead, other = add(team), add(team, {"company.name": "Beraterei Größe", "company.city": "Bonn"})
    team.run(list_exclusions, [Listed("muster.example"), Listed("Beraterei Größe", "consultant")])
    found = team.run(exclude_found, None, True).result.result
    assert {(i, why.reason, why.by) for i, why in found.items()} == {
        (lead, "competitor", By.DOMAIN), (other, "consultant", By.NAME),
    }  # fmt: skip
    assert stage_of(team, lead) is Stage.COLD  # only looked
    colleague = add(team, {"company.name": "Nordlicht"})
    team.run(add_contact, colleague, {"contact.last_name": "Süß",
                                      "contact.email": "s@muster.example"})  # fmt: skip
    assert colleague in team.run(exclude_found, None, True).result.result


def test_excluding_takes_them_out_of_the_work_and_back_again(team: Store) -> None:
    lead = add(team)
    team.run(set_follow_up, lead, date(2025, 12, 1))
    team.run(list_exclusions, [Listed("muster.example")])
    team.run(exclude_found)
    assert stage_of(team, lead) is Stage.EXCLUDED
    move = team.ask(lambda s: s.scalars(select(StageMove).order_by(StageMove.id.desc())).first())
    assert (move.reason, move.via) == ("competitor", "list")
    is_open = select(FollowUp.id).where(FollowUp.done_at.is_(None))
    assert team.ask(lambda s: list(s.scalars(is_open))) == []
    assert codes(team, exclude_found) == ["nobody_to_exclude"]
    team.undo()
    assert stage_of(team, lead) is Stage.COLD


def test_at_the_gate_the_list_is_asked_and_a_lift_is_remembered(team: Store) -> None:
    lead = add(team)
    team.run(list_exclusions, [Listed("muster.example")])
    assert "gate_excluded" in codes(team, move_stage, [lead], Stage.MQL)
    assert codes(team, lift_exclusion, lead, " ") == ["lift_reason"]
    team.run(lift_exclusion, lead, "Tochter, kauft bei uns")
    assert "gate_excluded" not in codes(team, move_stage, [lead], Stage.MQL)
    assert codes(team, exclude_found) == ["nobody_to_exclude"]
    assert team.ask(lambda s: s.get_one(ExclusionLift, lead).reason) == "Tochter, kauft bei uns"
    detail = team.ask(lead_detail, lead_id=lead)
    assert detail is not None and detail.facts.exclusion is None


def test_lifting_brings_it_back_to_where_it_stood(team: Store) -> None:
    lead = add(team)
    team.run(move_stage, [lead], Stage.WARM)
    team.run(move_stage, [lead], Stage.EXCLUDED, "competitor")
    team.run(lift_exclusion, lead, "Irrtum")
    assert stage_of(team, lead) is Stage.WARM
    assert codes(team, lift_exclusion, lead, "noch einmal") == ["lift_nothing"]


def test_excluding_by_hand_takes_a_lift_back(team: Store) -> None:
    lead = add(team)
    team.run(list_exclusions, [Listed("muster.example")])
    team.run(lift_exclusion, lead, "Irrtum")
    team.run(move_stage, [lead], Stage.EXCLUDED, "competitor")
    assert team.ask(lambda s: s.get(ExclusionLift, lead)) is None
    team.run(move_stage, [lead], Stage.COLD, "moved_by_mistake", "doch Kunde")
    assert team.ask(lambda s: s.get_one(ExclusionLift, lead).reason) == "doch Kunde"


def test_an_import_leaves_those_on_the_list_out_and_counts_them(team: Store) -> None:
    team.run(list_exclusions, [Listed("groesse.example")])
    rows = rows_of((
        ("Größe & Söhne GmbH", "Weiß", "weiss@groesse.example", ""),
        ("Ötztaler Möbel AG", "Yıldız", "y@oetz.example", ""),
    ))  # fmt: skip
    tried = team.run(import_leads, rows, "Messe", "m.xlsx").result
    assert [row.outcome for row in tried.rows] == [Outcome.SKIPPED, Outcome.CREATED]
    assert (tried.excluded, tried.counts()["skipped"], tried.read) == (1, 1, 2)
    anyway = {rows[0].row: Duplicates.CREATE}
    again = team.run(import_leads, rows, "Messe", "m.xlsx", Duplicates.FILL, anyway).result
    assert again.excluded == 0 and again.count(Outcome.CREATED) == 1


def test_a_free_mail_domain_is_never_a_reason(team: Store) -> None:
    assert codes(team, list_exclusions, [Listed("gmx.de")]) == ["exclusion_free_mail"]
    assert codes(team, list_exclusions, [Listed("  ")]) == ["exclusion_empty"]
    team.run(list_exclusions, [Listed("muster.example")])
    assert codes(team, list_exclusions, [Listed("@Muster.example")]) == ["exclusion_twice"]


def test_an_entry_goes_and_is_found_while_a_lead_is_typed(team: Store) -> None:
    team.run(list_exclusions, [Listed("muster.example")])
    why = team.ask(exclusion_of, values=RIVAL)
    assert why is not None and why.entry == "muster.example"
    entry = team.ask(exclusion_rows)[0]
    team.run(unlist_exclusion, entry.entry_id)
    assert team.ask(exclusion_of, values=RIVAL) is None
    assert codes(team, unlist_exclusion, entry.entry_id) == ["exclusion_gone"]


def test_a_relation_excludes_like_the_list(team: Store) -> None:
    lead = add(team)
    team.run(edit_fields, lead, {"company.relation": ("prospect", "consultant")})
    assert team.run(exclude_found, [lead]).result[lead].by is By.RELATION
    assert stage_of(team, lead) is Stage.EXCLUDED
