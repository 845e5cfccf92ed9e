"""What the hand-over page is told about batches, leads and what is still to come."""

from __future__ import annotations

from leaddesk.models.erp_values import read_erp_records
from leaddesk.operations.customer_number import set_customer_number
from leaddesk.operations.hand_over import mark_sent, prepare_batch
from leaddesk.operations.leads import add_lead
from leaddesk.operations.sample import add_sample
from leaddesk.operations.sample_removal import remove_sample
from leaddesk.operations.touchpoints import Happening, log_touchpoint
from leaddesk.queries.hand_over import (
    HandOverTotals,
    batches,
    candidates,
    hand_over_totals,
    open_batches,
    waiting_for_number,
)
from leaddesk.queries.sample import has_sample
from leaddesk.rules.stages import Stage
from leaddesk.rules.touchpoints import Kind
from leaddesk.store.store import Store
from tests.operations.test_hand_over import DIGEST, won


def test_an_empty_store_has_nothing_to_hand_over(store: Store) -> None:
    assert store.ask(hand_over_totals) == HandOverTotals(0, 0, 0)
    assert store.ask(batches) == store.ask(open_batches) == store.ask(waiting_for_number) == ()
    assert store.ask(candidates) == store.ask(candidates, lead_ids=[7]) == ()


def test_candidates_are_the_won_ones_by_company(store: Store) -> None:
    zebra, aerzte = won(store, "Zebra GmbH"), won(store, "Ärztebedarf AG")
    cold = store.run(add_lead, {"company.name": "Kalt KG"}).result
    assert store.ask(candidates) == (aerzte, zebra)
    assert store.ask(candidates, lead_ids=[zebra, cold, 99]) == (cold, zebra)
    batch = store.run(prepare_batch, [zebra], "generic").result
    assert store.ask(candidates) == (aerzte,)
    assert store.ask(candidates, again=True) == (aerzte, zebra)
    assert store.ask(candidates, lead_ids=[zebra, cold]) == (cold,)
    assert batch.references == ("I-000001",)


def test_batches_tell_how_many_are_answered(store: Store) -> None:
    leads = [won(store, "Erste GmbH"), won(store, "<b>Zweite</b> GmbH"), won(store, "Dritte GmbH")]
    first = store.run(prepare_batch, leads[:2], "generic").result
    store.run(mark_sent, first.batch_id, DIGEST)
    store.run(prepare_batch, leads[2:], "odoo", "Datei.csv")
    store.run(set_customer_number, leads[0], "10234")
    newer, older = store.ask(batches)
    assert (newer.number, newer.state, newer.profile, newer.file_name, newer.leads) == (
        2, "prepared", "odoo", "Datei.csv", 1,
    )  # fmt: skip
    assert (older.state, older.leads, older.answered, older.who) == ("sent", 2, 1, "Anna Berg")
    assert store.ask(open_batches) == (newer,)
    (waiting,) = store.ask(waiting_for_number)
    assert (waiting.name, waiting.reference, waiting.customer_number, waiting.stage) == (
        "<b>Zweite</b> GmbH", "I-000002", "", Stage.WON,
    )  # fmt: skip
    assert store.ask(hand_over_totals) == HandOverTotals(0, 1, 1)


def test_a_record_has_all_that_a_profile_may_want(store: Store) -> None:
    person = store.run(add_lead, {"contact.last_name": "Straßner", "lead.note": "1\n2"}).result
    store.run(log_touchpoint, person, Happening(Kind.CALL, direction="out"))
    (record,) = store.ask(read_erp_records, [person, 99])
    assert (record.name, record.same_company, record.handed_before) == ("Straßner", "", None)
    values = record.values
    assert values["company.name"] is None and values["contact.last_name"] == "Straßner"
    assert (values["lead.stage"], values["lead.owner"]) == ("cold", "Anna Berg")
    assert values["touchpoint.first_at"] == values["touchpoint.last_at"] == store.clock().date()
    assert values["lead.note"] == "1\n2"


def test_the_banner_shows_while_the_sample_is_there(store: Store) -> None:
    assert not store.ask(has_sample)
    store.run(add_sample)
    assert store.ask(has_sample)
    store.run(remove_sample)
    assert not store.ask(has_sample)
