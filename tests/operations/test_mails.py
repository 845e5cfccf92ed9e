"""An e-mail becomes a touchpoint: who wrote it to whom, when, and once only."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from leaddesk.derived.drift import drifted_cards
from leaddesk.operations.leads import add_contact, add_lead
from leaddesk.operations.mails import log_mail
from leaddesk.queries.lead_detail import lead_detail
from leaddesk.queries.mails import leads_of_addresses, mail_leads
from leaddesk.queries.timeline import Entry, timeline
from leaddesk.rules.mails import Mail
from leaddesk.rules.problem import Refused
from leaddesk.rules.touchpoints import Direction
from leaddesk.store.store import Store

AT = datetime(2025, 11, 21, 8, 15, tzinfo=UTC)
MAIL = Mail("s.krueger@kessler.example", "Sabine", ("anna@wir.example",), AT, "Serie B", "Bitte",
            "<1@kessler.example>")  # fmt: skip


@pytest.fixture
def lead(store: Store) -> int:
    values = {
        "company.name": "Kessler & Söhne", "company.email": "info@kessler.example",
        "contact.last_name": "Müller", "contact.email": "mueller@gmx.de",
    }  # fmt: skip
    found: int = store.run(add_lead, values=values).result
    store.run(
        add_contact, lead_id=found,
        values={"contact.last_name": "Krüger", "contact.email": "S.Krueger@Kessler.example"},
    )  # fmt: skip
    return found


def _newest(store: Store, lead: int) -> Entry:
    return next(e for e in store.ask(timeline, lead_id=lead) if e.kind == "email")


def test_it_has_its_person_time_and_text_and_can_be_undone(store: Store, lead: int) -> None:
    filed = store.run(log_mail, lead, MAIL).result
    entry = _newest(store, lead)
    assert (entry.entry_id, entry.kind, entry.at) == (filed.touchpoint_id, "email", AT)
    detail = store.ask(lead_detail, lead_id=lead)
    assert detail is not None
    people = {person.contact_id: person.name for person in detail.contacts}
    assert (entry.direction, people[entry.contact_id or 0]) == ("in", "Krüger")
    assert entry.text == "Serie B\n\nBitte"
    assert store.ask(drifted_cards, now=store.clock()) == 0
    store.undo()
    assert all(e.kind != "email" for e in store.ask(timeline, lead_id=lead))
    store.redo()
    assert _newest(store, lead).entry_id == filed.touchpoint_id


@pytest.mark.parametrize(
    ("sender", "recipients", "way"),
    [
        ("anna@wir.example", ("mueller@gmx.de",), Direction.OUT),
        ("anna@wir.example", ("einkauf@kessler.example",), Direction.OUT),
        ("neu@kessler.example", ("anna@wir.example",), Direction.IN),
        ("fremd@gmx.de", ("anna@gmx.de",), Direction.IN),  # a free domain says nothing
        ("", (), Direction.IN),
    ],
)
def test_in_or_out(
    store: Store, lead: int, sender: str, recipients: tuple[str, ...], way: Direction
) -> None:
    mail = replace(MAIL, sender=sender, recipients=recipients)
    assert store.run(log_mail, lead, mail).result.direction is way


def test_the_same_mail_twice_is_refused_but_not_after_undo(store: Store, lead: int) -> None:
    store.run(log_mail, lead, MAIL)
    with pytest.raises(Refused) as refused:
        store.run(log_mail, lead, MAIL)
    assert refused.value.problems[0].code == "mail_known"
    store.undo()
    store.run(log_mail, lead, MAIL)
    store.run(log_mail, lead, replace(MAIL, key=""))


def test_a_mail_of_tomorrow_is_of_now(store: Store, lead: int) -> None:
    late = replace(MAIL, at=store.clock() + timedelta(days=400))
    assert store.run(log_mail, lead, late).result.at == store.clock()
    assert store.run(log_mail, lead, replace(late, at=None, key="x")).result.at == store.clock()


def test_whose_addresses_they_are(store: Store, lead: int) -> None:
    other: int = store.run(
        add_lead, values={"company.name": "Weiß", "contact.last_name": "W"}
    ).result
    detail = store.ask(lead_detail, lead_id=lead)
    assert detail is not None
    for address in ("S.KRUEGER@kessler.example", "info@kessler.example", "mueller@gmx.de"):
        (found,) = store.ask(leads_of_addresses, addresses=("x@y.example", address))
        assert (found.lead_id, found.number, found.name) == (lead, detail.number, "Kessler & Söhne")
    assert store.ask(leads_of_addresses, addresses=("x@y.example", "")) == ()
    assert [row.lead_id for row in store.ask(mail_leads, lead_ids=(other, lead, 999))] == [
        other, lead,
    ]  # fmt: skip
