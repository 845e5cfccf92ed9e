"""A lead with all that is kept of it; its history; its score; finding it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import event

from leaddesk.operations.customer_number import set_customer_number
from leaddesk.operations.hand_over import mark_sent, prepare_batch
from leaddesk.operations.leads import add_contact, add_lead, edit_fields
from leaddesk.operations.stages import move_stage
from leaddesk.operations.touchpoints import Happening, log_touchpoint
from leaddesk.queries.detail_rows import WayOut
from leaddesk.queries.lead_detail import LeadDetail, find_lead, lead_detail
from leaddesk.queries.ledger import ledger, points_by_touchpoint
from leaddesk.queries.timeline import timeline
from leaddesk.rules.fields import FIELDS
from leaddesk.rules.follow_ups import NextStep
from leaddesk.rules.stages import Stage
from leaddesk.rules.touchpoints import Kind
from leaddesk.store.store import Store
from tests.conftest import Clock

KRUEGER: Mapping[str, Any] = {
    "company.name": "Krüger & Söhne GmbH & Co. KG", "company.street": "Ringstraße 4",
    "company.postal_code": "01067", "company.city": "Dresden", "company.country": "DE",
    "contact.first_name": "Sabine", "contact.last_name": "Krüger",
    "contact.email": "s.krueger@krueger.de", "contact.decision_role": "decision_maker",
    "lead.value": Decimal("1250.50"), "lead.source": "Messe", "lead.fit_product": "A",
}  # fmt: skip


@pytest.fixture
def lead(store: Store) -> int:
    return store.run(add_lead, values=KRUEGER, segments=(4,)).result


def detail_of(store: Store, lead: int) -> LeadDetail:
    found = store.ask(lead_detail, lead_id=lead)
    assert found is not None
    return found


def test_how_a_lead_left_the_funnel(store: Store, lead: int) -> None:
    assert detail_of(store, lead).way_out is None
    store.run(move_stage, lead_ids=[lead], to=Stage.EXCLUDED, reason="not_serious")
    assert detail_of(store, lead).way_out == WayOut("not_serious", "Anna Berg")


def test_all_fields_are_there_typed(store: Store, lead: int) -> None:
    detail = detail_of(store, lead)
    assert set(detail.values) == {field.key for field in FIELDS}
    for key, value in KRUEGER.items():
        assert detail.values[key] == value
    assert detail.values["lead.stage"] is Stage.COLD
    assert detail.values["lead.segments"] == (4,)
    assert detail.values["lead.owner"] == detail.owner_id == 1
    assert (detail.owner_name, detail.owner_initials) == ("Anna Berg", "AB")
    assert detail.company == KRUEGER["company.name"]
    assert detail.contact == "Sabine Krüger"
    assert detail.segments[0].origin == "hand"
    assert detail.segments[0].who == "AB"
    assert detail.created_at == detail.stage_since == store.clock()


def test_an_unknown_lead_is_none(store: Store) -> None:
    assert store.ask(lead_detail, lead_id=99) is None
    assert store.ask(ledger, lead_id=99, now=store.clock()) is None
    assert store.ask(timeline, lead_id=99) == ()


def test_a_private_person_has_no_company(store: Store) -> None:
    lead = store.run(add_lead, values={"contact.last_name": "Öztürk"}).result
    detail = detail_of(store, lead)
    assert detail.company_id is None
    assert detail.values["company.name"] is None
    assert [person.name for person in detail.contacts] == ["Öztürk"]
    assert [p.code for p in detail.gate] == ["gate_channel", "gate_score"]


def test_the_main_contact_comes_first(store: Store, lead: int) -> None:
    store.run(add_contact, lead_id=lead, values={"contact.last_name": "Dietz"}, main=True)
    people = detail_of(store, lead).contacts
    assert [(person.last_name, person.main) for person in people] == [
        ("Dietz", True),
        ("Krüger", False),
    ]


def test_offered_to_sales_from_the_threshold_on(store: Store, lead: int) -> None:
    before = detail_of(store, lead)
    assert (before.score, before.threshold, before.offered) == (150, 250, False)
    assert [p.code for p in before.gate] == ["gate_score"]
    store.run(
        log_touchpoint,
        lead_id=lead,
        happening=Happening(Kind.SERVICE_CALL, direction="in"),
        next_step=NextStep(date(2025, 12, 1), None, "Angebot"),
    )
    after = detail_of(store, lead)
    assert (after.score, after.offered, after.gate) == (400, True, ())
    assert after.touches == 1
    (follow_up,) = after.follow_ups
    assert (follow_up.on, follow_up.topic, follow_up.who) == (date(2025, 12, 1), "Angebot", "AB")


def test_the_history_merges_what_happened(store: Store, lead: int, clock: Clock) -> None:
    clock.forward(hours=1)
    visit = Happening(Kind.VISIT, text="Reklamation <b>", segments={2: True, 4: False})
    touchpoint = store.run(log_touchpoint, lead_id=lead, happening=visit).result
    clock.forward(hours=1)
    store.run(move_stage, lead_ids=[lead], to=Stage.WON, reason="concrete_inquiry", note="Zusage")
    clock.forward(hours=1)
    batch = store.run(prepare_batch, lead_ids=[lead], profile_key="generic").result
    store.run(mark_sent, batch_id=batch.batch_id, digest="0" * 64)
    clock.forward(hours=1)
    store.run(set_customer_number, lead_id=lead, number="10234")
    entries = store.ask(timeline, lead_id=lead)
    assert [(e.sort, e.kind) for e in entries] == [
        ("answer", "10234"), ("hand_over", "generic"), ("stage", "won"), ("touchpoint", "visit"),
        ("stage", "cold"),
    ]  # fmt: skip
    won, seen = entries[2], entries[3]
    assert (won.from_stage, won.reason, won.text) == (Stage.COLD, "concrete_inquiry", "Zusage")
    assert (seen.entry_id, seen.text, seen.who) == (touchpoint, "Reklamation <b>", "Anna Berg")
    assert (seen.ticked, seen.unticked) == ((2,), (4,))
    assert [e.at for e in entries] == sorted((e.at for e in entries), reverse=True)
    detail = detail_of(store, lead)
    assert detail.batch is not None
    assert (detail.batch.state, detail.batch.customer_number) == ("sent", "10234")
    assert detail.handed_over


def test_the_history_goes_on_before_a_moment(store: Store, lead: int, clock: Clock) -> None:
    for minute in range(7):
        at = clock.now + timedelta(minutes=minute)
        store.run(log_touchpoint, lead_id=lead, happening=Happening(Kind.NOTE, at=at))
    whole = store.ask(timeline, lead_id=lead)
    first = store.ask(timeline, lead_id=lead, limit=3)
    rest = store.ask(timeline, lead_id=lead, before=first[-1].at)
    assert first + rest == whole
    assert len(whole) == 8


def test_each_touchpoint_says_what_it_gives(store: Store, lead: int, clock: Clock) -> None:
    kinds = (Kind.NEWSLETTER_SIGNUP, Kind.SERVICE_CALL, Kind.NOTE)
    ids = []
    for kind in kinds:
        clock.forward(days=1)
        happening = Happening(kind, direction="in")
        ids.append(store.run(log_touchpoint, lead_id=lead, happening=happening).result)
    entries = store.ask(timeline, lead_id=lead, now=clock.now)
    given = {e.entry_id: e.points for e in entries if e.sort == "touchpoint"}
    assert given == dict(zip(ids, (50, 250, 0), strict=True))
    points = store.ask(points_by_touchpoint, lead_id=lead, now=clock.now)
    assert sum(points.values()) == 300
    found = store.ask(ledger, lead_id=lead, now=clock.now)
    assert found is not None
    assert (found.behaviour, found.fit) == (300, 150)
    assert found.total == detail_of(store, lead).score


@pytest.mark.parametrize("typed", ["I-000001", "i-1", " i-000001 ", "I1", "x-77", "X-77", "10234"])
def test_a_number_finds_its_lead(store: Store, lead: int, typed: str) -> None:
    edits = {"lead.external_id": (None, "X-77"), "lead.customer_number": (None, "10234")}
    store.run(edit_fields, lead_id=lead, edits=edits)
    assert store.ask(find_lead, number=typed) == lead


@pytest.mark.parametrize("typed", ["", "  ", "I-000002", "' OR 1=1 --", "1023"])
def test_another_number_finds_nobody(store: Store, lead: int, typed: str) -> None:
    assert store.ask(find_lead, number=typed) is None


def test_opening_takes_few_statements(store: Store, lead: int) -> None:
    """However long the history is: the lead and what hangs on it, its checklist and its gate, and
    what it has bought."""
    for _ in range(30):
        store.run(log_touchpoint, lead_id=lead, happening=Happening(Kind.CALL))
    seen: list[str] = []

    def open_it(session: Any) -> None:
        connection = session.connection()
        event.listen(connection, "before_cursor_execute", lambda *said: seen.append(said[2]))
        lead_detail(session, lead_id=lead)
        timeline(session, lead_id=lead)

    store.ask(open_it)
    assert len(seen) <= 17
