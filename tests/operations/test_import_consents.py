"""Consents and objections out of lists: recorded with their evidence, only ever made stricter."""

from __future__ import annotations

import random
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication

from leaddesk.models import Lead
from leaddesk.models.consent import read_consents
from leaddesk.operations.consent import record_consent, record_objection
from leaddesk.operations.import_leads import import_leads
from leaddesk.operations.import_touchpoints import import_touchpoints
from leaddesk.operations.leads import add_contact, add_lead, edit_fields
from leaddesk.queries.consents import standing_consents
from leaddesk.queries.lead_facts import FACT_KEYS, lead_facts
from leaddesk.rules.checks import CheckContext, CheckedRow, prepare
from leaddesk.rules.consent import Basis, Channel
from leaddesk.rules.list_rows import Duplicates, ImportResult, Manner, Outcome
from leaddesk.store.store import Store
from leaddesk.ui.words import install_language
from leaddesk.ui.words.lead_file import fact_cell
from torture.contents import Clock, contents
from torture.examples import lead_ids
from torture.examples_importing import touches

DAY = date(2025, 11, 3)
KRUEGER = {"company.name": "Krüger GmbH", "contact.last_name": "Krüger", "contact.email": "k@k.de"}
NAMED = ("company.name", "contact.last_name", "contact.email")


def rows_of(keys: tuple[str, ...], *cells: tuple[Any, ...]) -> list[CheckedRow]:
    checker = prepare(dict(enumerate((*NAMED, *keys))), CheckContext(today=date(2025, 11, 24)))
    rows = [checker.check(number, row) for number, row in enumerate(cells, 2)]
    assert not [problem for row in rows for problem in row.problems]
    return rows


def take(store: Store, rows: list[CheckedRow], **how: Any) -> ImportResult:
    result = store.run(import_leads, rows, "Messe 2025", "m.xlsx", **how).result
    assert isinstance(result, ImportResult)
    return result


def stands(store: Store, lead: int) -> dict[str, str]:
    found = store.ask(standing_consents, ids=[lead]).get(lead, {})
    return {channel.value: entry.basis for channel, entry in found.items()}


def own(store: Store, lead: int) -> int | None:
    return store.ask(lambda s: s.get_one(Lead, lead).contact_id)


@pytest.fixture
def lead(store: Store) -> int:
    return int(store.run(add_lead, KRUEGER).result)


ROW = ("Krüger GmbH", "Krüger", "k@k.de")


def test_a_new_lead_with_what_the_list_says(store: Store) -> None:
    before = contents(store)
    rows = rows_of(
        ("consent.email", "consent.no_phone", "consent.source"),
        ("Alpha GmbH", "Weiß", "w@alpha.de", "03.11.2025", "", "Double-Opt-in der Webseite"),
        ("Beta GmbH", "", "info@beta.de", "nein", "ja", ""),
    )
    alpha, beta = take(store, rows).created
    (entry,) = store.ask(read_consents, alpha)
    assert (entry.contact_id, entry.given_on, entry.via) == (own(store, alpha), DAY, "import")
    assert (entry.channel, entry.basis, entry.source) == (
        "email", "consent", "Double-Opt-in der Webseite")  # fmt: skip
    (against,) = store.ask(read_consents, beta)
    assert (against.channel, against.basis, against.source) == ("phone", "objection", "Messe 2025")
    store.undo()
    assert contents(store) == before


def test_legal_basis_and_evidence_for_the_whole_list(store: Store, lead: int) -> None:
    checker = prepare({0: "consent.basis", 1: "consent.source"}, CheckContext(today=DAY))
    defaults = checker.check(0, ["Berechtigtes Interesse", "Adressverlag, Vertrag 12"])
    rows = rows_of(("consent.email",), ("Alpha GmbH", "Weiß", "w@a.de", ""), (*ROW, "ja"))
    result = take(store, rows, manner=Manner(defaults=defaults))
    (alpha,) = result.created
    assert stands(store, alpha) == dict.fromkeys(("phone", "email", "post"), "interest")
    assert stands(store, lead) == {"email": "interest"}
    assert {e.source for e in store.ask(read_consents, alpha)} == {"Adressverlag, Vertrag 12"}


@pytest.mark.parametrize("duplicates", [Duplicates.FILL, Duplicates.UPDATE])
def test_nobody_is_subscribed_again_by_a_list(
    store: Store, lead: int, duplicates: Duplicates
) -> None:
    """listmonk 2057: people who had unsubscribed were subscribed again by an import."""
    store.run(record_objection, lead, [Channel.EMAIL], DAY, "abgemeldet", own(store, lead))
    before = contents(store)
    rows = rows_of(
        ("consent.email", "consent.basis"),
        (*ROW, "Double-Opt-in 24.11.2025; neu", "Einwilligung"),
        ("Krüger GmbH", "", "k@k.de", "ja", ""),
    )
    result = take(store, rows, duplicates=duplicates)
    assert {row.outcome for row in result.rows} == {Outcome.UNCHANGED}
    assert stands(store, lead) == {"email": "objection"} and contents(store) == before


def test_what_was_withdrawn_is_granted_by_no_list(store: Store, lead: int) -> None:
    person = own(store, lead)
    store.run(record_consent, lead, list(Channel), Basis.CONSENT, DAY, "Karte", person)
    take(store, rows_of(("consent.email", "consent.phone"), (*ROW, "nein", "")))
    assert stands(store, lead) == {"phone": "consent", "post": "consent"}
    result = take(store, rows_of(("consent.email",), (*ROW, "ja")))
    assert result.count(Outcome.UNCHANGED) == 1
    assert stands(store, lead) == {"phone": "consent", "post": "consent"}


def test_an_objection_is_taken_at_once_and_back(store: Store, lead: int) -> None:
    person = own(store, lead)
    store.run(record_consent, lead, [Channel.EMAIL], Basis.CONSENT, DAY, "Karte", person)
    before = contents(store)
    result = take(store, rows_of(("consent.objection",), (*ROW, "20.11.2025")))
    assert result.rows[0].changed == ("consent.phone", "consent.email", "consent.post")
    assert stands(store, lead) == dict.fromkeys(("phone", "email", "post"), "objection")
    ended = [e for e in store.ask(read_consents, lead) if e.ended_on is not None]
    assert [(e.basis, e.ended_on) for e in ended] == [("consent", date(2025, 11, 20))]
    store.undo()
    assert contents(store) == before
    store.redo()
    assert stands(store, lead)["email"] == "objection"


def test_a_colleague_s_objection_is_the_colleague_s(store: Store, lead: int) -> None:
    given = {"contact.last_name": "Petersen", "contact.email": "p@k.de"}
    other = store.run(add_contact, lead, given).result
    store.run(edit_fields, lead, {"company.postal_code": (None, "33602")})
    rows = rows_of(
        ("consent.no_email", "company.postal_code"),
        ("Krüger GmbH", "Petersen", "p@k.de", "ja", "33602"),
        ("Krüger GmbH", "Neu", "n@k.de", "ja", "33602"), (*ROW, "nein", "33602"),
    )  # fmt: skip
    assert take(store, rows).created == ()
    found = {e.contact_id: e.basis for e in store.ask(read_consents, lead)}
    assert found.pop(other) == "objection" and own(store, lead) not in found
    assert list(found.values()) == ["objection"], "of the one whom the list brings"
    assert stands(store, lead) == {}


def test_our_own_file_again_is_no_step(
    store: Store, with_sample: None, qapp: QCoreApplication
) -> None:
    install_language("de")
    leads = lead_ids(store)[:6]
    for lead, channels in zip(leads, (list(Channel), [Channel.EMAIL]), strict=False):
        person = own(store, lead)
        store.run(record_consent, lead, channels, Basis.DOUBLE_OPT_IN, DAY, "Karte; Ordner", person)
    store.run(record_objection, leads[0], [Channel.POST], DAY, "", own(store, leads[0]))
    facts = store.ask(lead_facts, ids=leads)
    checker = prepare(dict(enumerate(FACT_KEYS)), CheckContext(today=date(2025, 11, 24),
                      users={"anna berg": 1}))  # fmt: skip
    cells = [list(map(fact_cell, FACT_KEYS, values)) for values in facts]
    assert "Werbewiderspruch 03.11.2025" in cells[0]
    rows = [checker.check(number, row) for number, row in enumerate(cells, 2)]
    before = contents(store)
    done = store.run(import_leads, rows, "Messe", "m.xlsx", duplicates=Duplicates.UPDATE)
    assert done.result.count(Outcome.UNCHANGED) == 6 and done.changes is None
    assert contents(store) == before


def test_a_thousand_random_rows_loosen_nothing(store: Store, clock: Clock) -> None:
    dice = random.Random(57)
    leads = [
        int(store.run(add_lead, {**KRUEGER, "company.name": f"Firma {n}",
                                 "contact.email": f"k{n}@k.de"}).result)
        for n in range(12)
    ]  # fmt: skip
    strict = {lead: _history(store, dice, lead) for lead in leads}
    said = ("", "ja", "nein", "24.11.2025", "Double-Opt-in 24.11.2025", "abgemeldet", "Vertrag")
    keys = ("consent.phone", "consent.email", "consent.post", "consent.no_email", "consent.basis")
    for _ in range(10):
        cells = [
            (f"Firma {n}", dice.choice(("", "Krüger")), f"k{n}@k.de",
             *(dice.choice(said) for _ in keys[:3]), dice.choice(("", "nein")),
             dice.choice(("", "Einwilligung")))
            for n in (dice.randrange(12) for _ in range(100))
        ]  # fmt: skip
        take(
            store,
            rows_of(keys, *cells),
            duplicates=dice.choice((Duplicates.FILL, Duplicates.UPDATE)),
        )
    for lead, closed in strict.items():
        now = stands(store, lead)
        assert all(now.get(channel) in (None, "objection") for channel in closed), (closed, now)


def _history(store: Store, dice: random.Random, lead: int) -> set[str]:
    """What no list may open again of this lead."""
    closed = set()
    for channel in Channel:
        chance = dice.random()
        if chance < 0.3:
            store.run(record_objection, lead, [channel], DAY, "", own(store, lead))
            closed.add(channel.value)
        elif chance < 0.6:
            what = (lead, [channel], Basis.CONSENT, DAY, "Karte", own(store, lead))
            store.run(record_consent, *what)
            take(store, rows_of((f"consent.{channel.value}",), (f"Firma {lead - 1}", "Krüger",
                                f"k{lead - 1}@k.de", "nein")))  # fmt: skip
            if channel.value not in stands(store, lead):
                closed.add(channel.value)
    return closed


def test_a_newsletter_list_takes_who_unsubscribed_at_their_word(store: Store, lead: int) -> None:
    store.run(record_consent, lead, [Channel.EMAIL], Basis.CONSENT, DAY, "Karte", own(store, lead))
    before = contents(store)
    head = ("E-Mail", "Datum", "Aktion")
    rows = touches(head, ("k@k.de", "20.11.2025", "Klick"), ("k@k.de", "21.11.2025", "abgemeldet"))
    store.run(import_touchpoints, rows, "Newsletter", "n.csv")
    (*_, against) = store.ask(read_consents, lead)
    assert (against.channel, against.basis, against.given_on, against.source) == (
        "email", "objection", date(2025, 11, 21), "Newsletter")  # fmt: skip
    assert stands(store, lead) == {"email": "objection"}
    store.undo()
    assert contents(store) == before
