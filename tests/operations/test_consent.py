"""Consents and objections: what stands, what is refused, what a merge keeps, and all taken back."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from leaddesk.models import Consent, Lead, Touchpoint
from leaddesk.models.consent import read_consents
from leaddesk.operations.consent import record_consent, record_objection
from leaddesk.operations.leads import add_contact, add_lead, make_main_contact
from leaddesk.operations.merging import merge_leads, split_lead
from leaddesk.operations.touchpoints import Happening, log_touchpoint
from leaddesk.queries.merging import merge_preview
from leaddesk.rules.consent import Basis, Channel, objections, standing
from leaddesk.rules.problem import Refused
from leaddesk.rules.touchpoints import Kind
from leaddesk.store.store import Store
from torture.contents import Clock, contents

ALL = tuple(Channel)
_KINDS = select(Touchpoint.kind)
PHONE, EMAIL, POST = Channel
KRUEGER = {"company.name": "Krüger GmbH", "contact.last_name": "Krüger", "contact.email": "k@k.de"}


@pytest.fixture
def lead(store: Store) -> int:
    return int(store.run(add_lead, KRUEGER).result)


@pytest.fixture
def today(clock: Clock) -> date:
    return clock.now.astimezone().date()


def person(store: Store, lead: int) -> int:
    return int(store.ask(lambda s: s.get_one(Lead, lead).contact_id) or 0)


def agree(store: Store, lead: int, *channels: Channel, on: date, whose: int | None = -1) -> Any:
    whose = person(store, lead) if whose == -1 else whose
    return store.run(record_consent, lead, channels, Basis.CONSENT, on, "Messekarte", whose)


def refuse(store: Store, lead: int, *channels: Channel, on: date, whose: int | None = -1) -> Any:
    whose = person(store, lead) if whose == -1 else whose
    return store.run(record_objection, lead, channels, on, "Anruf", whose)


def entries(store: Store, lead: int) -> list[Consent]:
    return store.ask(lambda s: read_consents(s, lead))


def states(store: Store, lead: int) -> dict[str, str]:
    """What stands for the lead's own person on each channel."""
    known, whose = entries(store, lead), person(store, lead)
    found = {channel: standing(known, whose, channel) for channel in Channel}
    return {channel.value: entry.basis for channel, entry in found.items() if entry is not None}


def refused(call: Any, *args: Any, **how: Any) -> str:
    with pytest.raises(Refused) as why:
        call(*args, **how)
    return why.value.problems[0].code


def test_an_objection_takes_the_place_of_a_consent(store: Store, lead: int, today: date) -> None:
    before = contents(store)
    assert agree(store, lead, PHONE, EMAIL, on=today).result == 2
    agreed = contents(store)
    assert states(store, lead) == {"phone": "consent", "email": "consent"}
    assert refuse(store, lead, EMAIL, on=today).result == 1
    assert states(store, lead) == {"phone": "consent", "email": "objection"}
    (withdrawn,) = [entry for entry in entries(store, lead) if entry.ended_on]
    assert (withdrawn.basis, withdrawn.ended_on, withdrawn.source) == (
        "consent", today, "Messekarte")  # fmt: skip
    objected = contents(store)
    for expected in (agreed, before):
        store.undo()
        assert contents(store) == expected
    store.redo()
    store.redo()
    assert contents(store) == objected


def test_the_same_again_is_no_step(store: Store, lead: int, today: date) -> None:
    agree(store, lead, PHONE, on=today)
    assert agree(store, lead, PHONE, on=today).changes is None
    refuse(store, lead, PHONE, on=today)
    assert refuse(store, lead, PHONE, on=today - timedelta(5)).changes is None


def test_only_a_consent_given_afterwards_lifts_an_objection(
    store: Store, lead: int, today: date
) -> None:
    refuse(store, lead, EMAIL, on=today - timedelta(10))
    old = today - timedelta(11)
    assert refused(agree, store, lead, EMAIL, on=old) == "consent_before_objection"
    agree(store, lead, EMAIL, on=today)
    assert states(store, lead) == {"email": "consent"}


def test_what_can_not_be(store: Store, lead: int, today: date) -> None:
    later = today + timedelta(1)
    assert refused(agree, store, lead, on=today) == "consent_channel_missing"
    assert refused(agree, store, lead, PHONE, on=later) == "consent_in_future"
    assert refused(refuse, store, lead, PHONE, on=later) == "consent_in_future"
    assert refused(agree, store, lead, PHONE, on=today, whose=99) == "unknown_contact"
    for source, code in ((" ", "consent_source_missing"), ("x" * 1001, "consent_source_long")):
        what = (lead, [PHONE], Basis.CONSENT, today, source)
        assert refused(store.run, record_consent, *what) == code
    refuse(store, lead, PHONE, on=today, whose=None)
    assert refused(agree, store, lead, PHONE, on=today) == "consent_lead_objected"


def test_an_objection_blocks_calls_and_mails_of_ours_and_no_service(
    store: Store, lead: int, clock: Clock, today: date
) -> None:
    refuse(store, lead, PHONE, EMAIL, on=today)
    clock.forward(minutes=1)
    for kind in (Kind.CALL, Kind.EMAIL, Kind.CONTENT_SENT):
        happening = Happening(kind, direction="out")
        assert refused(store.run, log_touchpoint, lead, happening) == "contact_objected"
    for allowed in (
        Happening(Kind.CALL, direction="in"), Happening(Kind.SERVICE_CALL, satisfaction=4),
        Happening(Kind.COMPLAINT), Happening(Kind.VISIT), Happening(Kind.LETTER),
        Happening(Kind.CALL, at=clock.now - timedelta(days=2)),
    ):  # fmt: skip
        store.run(log_touchpoint, lead, allowed)


def test_a_colleague_may_be_called(store: Store, lead: int, today: date, clock: Clock) -> None:
    other = store.run(add_contact, lead, {"contact.last_name": "Petersen"}).result
    refuse(store, lead, PHONE, on=today)
    clock.forward(minutes=1)
    store.run(log_touchpoint, lead, Happening(Kind.CALL, contact_id=other))
    store.run(make_main_contact, lead, other)
    assert states(store, lead) == {}
    store.run(log_touchpoint, lead, Happening(Kind.CALL))
    refuse(store, lead, PHONE, on=today, whose=None)
    clock.forward(minutes=1)
    calls = Happening(Kind.CALL, contact_id=other)
    assert refused(store.run, log_touchpoint, lead, calls) == "contact_objected"


@pytest.mark.parametrize(
    ("kind", "channels"), [(Kind.NEWSLETTER_UNSUBSCRIBE, {EMAIL}), (Kind.CONTACT_REFUSED, set(ALL))]
)
def test_whoever_unsubscribes_has_objected(
    store: Store, lead: int, today: date, kind: Kind, channels: set[Channel]
) -> None:
    agree(store, lead, *ALL, on=today)
    before = contents(store)
    store.run(log_touchpoint, lead, Happening(kind, text="bitte  nicht mehr"))
    found = objections(entries(store, lead), person(store, lead))
    assert found.keys() == channels
    assert {entry.source for entry in found.values()} == {"bitte nicht mehr"}
    store.undo()
    assert contents(store) == before


def test_the_history_tells_an_objection(store: Store, lead: int, today: date) -> None:
    refuse(store, lead, EMAIL, on=today)
    refuse(store, lead, PHONE, on=today - timedelta(3))
    refuse(store, lead, POST, on=today)
    kinds = store.ask(lambda s: [row[0] for row in s.execute(_KINDS)])
    assert sorted(kinds) == ["contact_refused", "newsletter_unsubscribe"]


@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize("same_person", [False, True])
def test_a_merge_keeps_the_strictest_and_a_split_brings_both_back(
    store: Store, lead: int, today: date, turned: bool, same_person: bool
) -> None:
    other = int(store.run(add_lead, {**KRUEGER, "company.name": "Krüger Maschinen"}).result)
    refuse(store, lead, EMAIL, on=today - timedelta(30))
    agree(store, lead, POST, on=today - timedelta(9))
    agree(store, lead, PHONE, on=today - timedelta(8), whose=None)
    agree(store, other, *ALL, on=today)
    agree(store, other, PHONE, on=today, whose=None)
    before = contents(store)
    kept, gone = (other, lead) if turned else (lead, other)
    preview = store.ask(lambda s: merge_preview(s, one=lead, other=other, kept=kept))
    said = {one.channel: one for one in preview.consents(same_person) if not one.for_all}
    merge = store.run(merge_leads, kept, gone, same_person=same_person).result
    known = entries(store, kept)
    assert len(known) == 7
    for entry in known:
        same = [e for e in known if (e.contact_id, e.channel) == (entry.contact_id, entry.channel)]
        assert sum(e.ended_on is None for e in same) == 1
    if same_person:
        assert states(store, kept) == {"phone": "consent", "email": "objection", "post": "consent"}
        assert standing(known, person(store, kept), POST).given_on == today  # type: ignore[union-attr]
    own = {e.channel: e for e in known if e.contact_id == person(store, kept) and not e.ended_on}
    assert {c: (e.basis, e.given_on) for c, e in own.items()} == {
        c: (one.stands.basis, one.stands.given_on) for c, one in said.items() if one.stands
    }, "as the preview says"
    assert store.run(split_lead, merge).result == 0
    assert contents(store) == before


def test_what_was_withdrawn_at_one_of_them_stays_so(store: Store, lead: int, today: date) -> None:
    other = int(store.run(add_lead, KRUEGER).result)
    agree(store, other, EMAIL, on=today - timedelta(5))
    agree(store, lead, EMAIL, on=today - timedelta(9))
    store.run(_end_all, lead, today - timedelta(1))
    before = contents(store)
    merge = store.run(merge_leads, other, lead).result
    assert states(store, other) == {}
    assert store.run(split_lead, merge).result == 0
    assert contents(store) == before


def _end_all(work: Any, lead: int, on: date) -> None:
    for entry in read_consents(work, lead):
        entry.ended_on = on
