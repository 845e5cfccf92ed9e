"""The sample data comes as one step, goes as one step, and takes nothing of the user's along."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from leaddesk.models import (
    Batch,
    Company,
    Consent,
    Contact,
    ImportRun,
    Lead,
    LeadCard,
    StageMove,
    Touchpoint,
    User,
)
from leaddesk.models.work import Work
from leaddesk.operations.deadlines import meet_deadlines
from leaddesk.operations.hand_over import mark_sent, prepare_batch
from leaddesk.operations.leads import add_lead, assign_owner
from leaddesk.operations.sample import add_sample
from leaddesk.operations.sample_removal import remove_sample
from leaddesk.operations.set_up import set_up_store
from leaddesk.operations.touchpoints import Happening, log_touchpoint
from leaddesk.queries.deadlines import decisions_due
from leaddesk.queries.hand_over import candidates
from leaddesk.queries.sample import has_sample
from leaddesk.queries.sla_report import sla_report
from leaddesk.rules.offers import OfferState
from leaddesk.rules.problem import Refused
from leaddesk.rules.sample_data import sample_leads
from leaddesk.rules.touchpoints import Kind
from leaddesk.store.store import Store
from tests.operations.test_daily_work import assert_settled, derived
from tests.store.test_journal import dump


def rows(store: Store, *columns: Any) -> list[tuple[Any, ...]]:
    return store.ask(lambda s: [tuple(row) for row in s.execute(select(*columns))])


def test_thirty_leads_arrive_with_their_own_past(store: Store) -> None:
    assert store.run(add_sample).result == 30
    assert store.ask(has_sample)
    today = store.clock().date()
    expected = sample_leads(today)
    cards = rows(store, LeadCard.company, LeadCard.touches, LeadCard.created_at, LeadCard.stage)
    assert sorted(cards, key=str) == sorted(
        [(e.company.get("company.name"), len(e.touchpoints), e.created_at, e.stage)
         for e in expected],
        key=str,
    )  # fmt: skip
    latest = max(rows(store, Touchpoint.at))
    assert latest[0].date() < today
    names = {row[0] for row in rows(store, User.name)}
    assert names == {"Anna Berg", "Meryem Yıldız", "Jonas Brandt"}
    assert_settled(store)


def test_two_wait_for_an_answer_and_one_of_them_too_long(store: Store) -> None:
    store.run(set_up_store, name=store.who, initials="AB")
    store.run(add_sample)
    now = store.clock()
    due = store.ask(decisions_due, me=store.user_id(), now=now)
    assert [(d.clock.over if d.clock else None) for d in due] == [True, False]
    told = store.ask(sla_report, first=now.date() - timedelta(days=90), last=now.date(), now=now)
    assert told.results[OfferState.ACCEPTED] >= 3
    assert store.run(meet_deadlines).result >= 1
    store.run(remove_sample)
    assert store.ask(decisions_due, me=store.user_id(), now=now) == ()


def test_it_is_one_step_there_and_one_back(store: Store) -> None:
    before, before_derived = dump(store), derived(store)
    store.run(add_sample)
    filled, filled_derived = dump(store), derived(store)
    store.undo()
    assert (dump(store), derived(store)) == (before, before_derived)
    store.redo()
    assert (dump(store), derived(store)) == (filled, filled_derived)
    assert store.run(remove_sample).result == 30
    assert (dump(store), derived(store)) == (before, before_derived)
    assert not store.ask(has_sample)
    store.undo()
    assert (dump(store), derived(store)) == (filled, filled_derived)
    assert store.ask(has_sample)


def test_twice_is_refused_and_so_is_removing_nothing(store: Store) -> None:
    with pytest.raises(Refused) as absent:
        store.run(remove_sample)
    assert absent.value.problems[0].code == "sample_absent"
    store.run(add_sample)
    with pytest.raises(Refused) as there:
        store.run(add_sample)
    assert there.value.problems[0].code == "sample_there"
    store.run(remove_sample)
    assert store.run(add_sample).result == 30


def test_a_customer_number_of_the_users_own_stays_his(store: Store) -> None:
    mine = store.run(
        add_lead, {"company.name": "Harz Gussteile KG", "lead.customer_number": "10234"}
    ).result
    store.run(add_sample)
    owners = rows(store, Lead.id, Lead.customer_number)
    assert [lead for lead, number in owners if number == "10234"] == [mine]


def test_the_users_own_work_outlives_the_sample(store: Store) -> None:
    mine = store.run(add_lead, {"company.name": "Eigene Firma GmbH"}).result
    store.run(add_sample)
    jonas = next(row[0] for row in rows(store, User.id, User.name) if row[1] == "Jonas Brandt")
    store.run(assign_owner, [mine], jonas)
    sampled, sample_company, sample_contact = next(
        row[:3]
        for row in rows(store, Lead.id, Lead.company_id, Lead.contact_id, Lead.import_id)
        if all(row)
    )

    def share(work: Work) -> None:
        """A lead of one's own at a company that came with the sample."""
        work.add(
            Lead(
                number="I-900000", company_id=sample_company, contact_id=sample_contact,
                stage_since=work.now, created_at=work.now,
            )
        )  # fmt: skip

    store.run(share)
    store.run(log_touchpoint, sampled, Happening(Kind.CALL, text="Rückruf <b>dringend</b>"))
    before = dump(store)
    store.run(remove_sample)
    assert {row[0] for row in rows(store, Lead.number)} == {"I-000001", "I-900000"}
    assert (sample_company,) in rows(store, Company.id)
    assert (sample_contact,) in rows(store, Contact.id)
    assert {row[0] for row in rows(store, User.name)} == {"Anna Berg", "Jonas Brandt"}
    assert not rows(store, ImportRun.id) and not rows(store, Touchpoint.id)
    assert len(rows(store, StageMove.id)) == 1
    assert_settled(store)
    store.undo()
    assert dump(store) == before


def test_a_batch_of_sample_leads_goes_too(store: Store) -> None:
    store.run(add_sample)
    batch = store.run(prepare_batch, store.ask(candidates), "generic").result
    store.run(mark_sent, batch.batch_id, "0" * 64)
    before = dump(store)
    store.run(remove_sample)
    assert not rows(store, Batch.id)
    store.undo()
    assert dump(store) == before
    assert_settled(store)


def test_its_people_are_written_to_for_what_they_did_themselves(store: Store) -> None:
    store.run(add_sample)
    said = (
        select(Company.name, Consent.channel, Consent.basis)
        .join(Lead, Lead.company_id == Company.id)
        .join(Consent, Consent.lead_id == Lead.id)
        .where(Consent.ended_on.is_(None))
    )
    standing = store.ask(lambda s: {tuple(row) for row in s.execute(said)})
    assert ("Weber Präzisionsteile KG", "email", "double_opt_in") in standing
    assert ("Elbinsel Schiffsausrüstung GmbH", "post", "existing_customer") in standing
    left = {row[1:] for row in standing if row[0].startswith("Treptower")}
    assert left == {(channel, "objection") for channel in ("phone", "email", "post")}
    assert len({row[0] for row in standing}) == 23
    store.run(remove_sample)
    assert rows(store, Consent.id) == []
