"""Campaigns are described by name; leads bear it, and go along when it changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from sqlalchemy import select

from leaddesk.models import Campaign as Kept
from leaddesk.models import Lead
from leaddesk.operations.campaigns import (
    gather_campaign,
    put_into_campaign,
    remove_campaign,
    set_campaign,
)
from leaddesk.operations.consent import record_objection
from leaddesk.operations.leads import add_lead
from leaddesk.operations.set_up import set_up_store
from leaddesk.operations.team import Person, set_person
from leaddesk.rules import consent
from leaddesk.rules.campaigns import Campaign, CampaignKind, Channel, cost_per
from leaddesk.rules.problem import Refused
from leaddesk.rules.roles import Role
from leaddesk.store.store import Store

AUTUMN = Campaign(
    "Herbst-Größen <b>", CampaignKind.MAILING, Channel.POST, source="Messe",
    starts_on=date(2020, 9, 1), aim="leads", aim_value=40, cost=Decimal("1800.50"),
)  # fmt: skip


def lead(store: Store, name: str, **more: str) -> int:
    values = {f"lead.{key}": value for key, value in more.items()}
    return store.run(add_lead, {"company.name": name, **values}).result


def names(store: Store) -> dict[str, str | None]:
    rows = store.ask(
        lambda s: s.execute(select(Lead.number, Lead.campaign).order_by(Lead.id)).all()
    )
    return {row.number: row.campaign for row in rows}


def refused(store: Store, *what: object) -> list[str]:
    with pytest.raises(Refused) as told:
        store.run(*what)
    return [problem.code for problem in told.value.problems]


def test_a_new_name_is_borne_by_its_leads_and_taken_back(store: Store) -> None:
    made = store.run(set_campaign, AUTUMN).result
    one, two = lead(store, "Weiß KG", campaign="HERBST-GRÖSSEN <b>"), lead(store, "Süß AG")
    assert store.run(put_into_campaign, [one, two], AUTUMN.name).result == (2, 0)
    store.run(put_into_campaign, [one], "herbst-GROSSEN <B>")
    store.run(set_campaign, replace(AUTUMN, name="Herbst 2026"), made)
    assert set(names(store).values()) == {"Herbst 2026"}
    assert store.ask(lambda s: s.get_one(Kept, made).as_rule()) == replace(
        AUTUMN, name="Herbst 2026"
    )
    store.undo()
    assert set(names(store).values()) == {AUTUMN.name, "herbst-GROSSEN <B>"}
    store.run(remove_campaign, made)
    assert set(names(store).values()) == {AUTUMN.name, "herbst-GROSSEN <B>"}
    store.run(put_into_campaign, [one, two], "")
    assert set(names(store).values()) == {None}


def test_those_from_its_source_and_days_are_gathered(store: Store) -> None:
    made = store.run(set_campaign, replace(AUTUMN, ends_on=None)).result
    lead(store, "A", source="messe")
    lead(store, "B", source="Webseite")
    lead(store, "C", source="Messe", campaign="Andere")
    tried = store.run(gather_campaign, made, dry_run=True).result.result
    assert (tried.count, tried.names) == (1, ("A",))
    assert list(names(store).values()) == [None, None, "Andere"]
    assert store.run(gather_campaign, made).result == tried
    assert list(names(store).values()) == [AUTUMN.name, None, "Andere"]
    store.undo()
    over = replace(AUTUMN, ends_on=store.clock().date() - timedelta(days=4))
    store.run(set_campaign, over, made)
    assert store.run(gather_campaign, made).result.count == 0
    store.run(set_campaign, replace(AUTUMN, source="", provider="Adressverlag"), made)
    assert store.run(gather_campaign, made).result.count == 0
    store.run(set_campaign, replace(AUTUMN, source=""), made)
    assert refused(store, gather_campaign, made) == ["campaign_gathers_nothing"]


@pytest.mark.parametrize(
    ("campaign", "code"),
    [
        (replace(AUTUMN, name=" "), "campaign_unnamed"),
        (replace(AUTUMN, ends_on=date(2020, 8, 31)), "campaign_dates"),
        (replace(AUTUMN, cost=Decimal(-1)), "campaign_cost"),
        (replace(AUTUMN, aim="in_time"), "campaign_aim"),
        (replace(AUTUMN, aim="", aim_value=3), "campaign_aim"),
        (replace(AUTUMN, aim_value=0), "campaign_aim"),
        (replace(AUTUMN, responsible_id=99), "unknown_user"),
        (replace(AUTUMN, name="MESSE"), "campaign_known"),
    ],
)
def test_what_cannot_be(store: Store, campaign: Campaign, code: str) -> None:
    store.run(set_campaign, Campaign("Messe"))
    assert refused(store, set_campaign, campaign) == [code]
    assert refused(store, set_campaign, AUTUMN, 99) == ["unknown_campaign"]


@pytest.mark.parametrize(
    ("role", "codes"), [(Role.MARKETING, []), (Role.INSIDE_SALES, ["not_your_role"])]
)
def test_marketing_describes_them_and_sales_does_not(
    store: Store, role: Role, codes: list[str]
) -> None:
    store.run(set_up_store, name=store.who, initials="AB")
    store.run(set_person, Person("Jürgen Süß", "JS", Role.MANAGER))
    store.run(set_person, Person(store.who, "AB", role), store.user_id())
    if codes:
        assert refused(store, set_campaign, AUTUMN) == codes
    else:
        assert store.run(set_campaign, AUTUMN).result


def test_nothing_spent_has_no_price() -> None:
    assert cost_per(Decimal(100), 3) == Decimal("33.33")
    assert cost_per(Decimal(0), 3) is None and cost_per(Decimal(9), 0) is None


def test_nobody_is_put_into_a_mailing_who_has_objected(store: Store) -> None:
    one, two = lead(store, "A"), lead(store, "B")
    store.run(set_campaign, Campaign("Mailing", channel=Channel.EMAIL))
    store.run(set_campaign, Campaign("Anrufe", channel=Channel.PHONE))
    store.run(record_objection, one, [consent.Channel.EMAIL], date(2025, 11, 3))
    assert store.run(put_into_campaign, [one, two], "mailing").result == (1, 1)
    with pytest.raises(Refused):
        store.run(put_into_campaign, [one], "Mailing")
    assert store.run(put_into_campaign, [one, two], "Anrufe").result == (2, 0)
