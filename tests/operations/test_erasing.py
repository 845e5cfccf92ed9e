"""Erasing a person: no byte is left of them, others stay as they were, undo stays sound."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from leaddesk.derived.settle import settle, settle_all
from leaddesk.models import BatchRow, Consent, ConsentProof, Contact, Lead, Touchpoint
from leaddesk.models.base import Base
from leaddesk.models.personal import DERIVED, HOLDS, NOBODYS
from leaddesk.operations.consent import record_consent, record_objection
from leaddesk.operations.erasing import erase_person, let_person_back
from leaddesk.operations.follow_ups import set_follow_up
from leaddesk.operations.hand_over import mark_sent, prepare_batch, repeat_batch
from leaddesk.operations.import_leads import import_leads
from leaddesk.operations.leads import add_contact, add_lead, edit_fields
from leaddesk.operations.set_up import set_up_store
from leaddesk.operations.touchpoints import Happening, log_touchpoint
from leaddesk.rules.consent import Basis, Channel
from leaddesk.rules.list_rows import Outcome
from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.stages import Stage
from leaddesk.rules.touchpoints import Kind
from leaddesk.store.own_backups import OwnBackups
from leaddesk.store.store import Store
from torture.contents import Clock
from torture.examples import rows_of

DAY = date(2025, 11, 20)
PEOPLE = (
    ("Zsófia", "Quastelmüller", "zs.quastel@beispiel-qx.example", "0171 5550143", "Firma Eins"),
    ("Øyvind", "Wrzesniewska", "oy.wrz@privat-qx.example", "0171 5550157", ""),
    ("Ayşe", "Ñandúköy", "ay.nandu@zwei-qx.example", "0171 5550169", "Zwei & Co"),
)
"""First and last name, e-mail, mobile, company ("": a private person)."""


@pytest.fixture
def with_backups(empty_store_file: Path, tmp_path: Path, clock: Clock) -> Iterator[Store]:
    """A store in a file, with its backups beside it."""
    path = tmp_path / "s.leaddesk"
    path.write_bytes(empty_store_file.read_bytes())
    store = Store(path, who="Anna Berg", settle=settle, clock=clock, backups=OwnBackups(path))
    store.run(set_up_store, name="Anna Berg", initials="AB")
    yield store
    store.close()


def come(store: Store, person: tuple[str, ...]) -> tuple[int, int]:
    """A person with all that may be kept of one; returns the lead and the contact."""
    first, last, email, mobile, company = person
    values = {"contact.first_name": first, "contact.last_name": last, "contact.email": email}
    lead = store.run(add_lead, {**values, **({"company.name": company} if company else {})}).result
    contact = store.ask(lambda s: s.get_one(Lead, lead).contact_id) or 0
    store.run(edit_fields, lead, {"contact.mobile": (None, mobile)})
    store.run(edit_fields, lead, {"contact.last_name": (last, f"{last}-Alt")})
    store.run(edit_fields, lead, {"contact.last_name": (f"{last}-Alt", last)})
    store.run(edit_fields, lead, {"lead.note": (None, f"Tochter von {last}")})
    store.run(log_touchpoint, lead, Happening(Kind.CALL, text=f"{first} {last} ruft an, {mobile}"))
    mail = Happening(Kind.EMAIL, text="Angebot", details={"mail": "<1@x>", "sender": email})
    store.run(log_touchpoint, lead, mail)
    source = f"Karte von {last}, {email}"
    store.run(record_consent, lead, [Channel.PHONE], Basis.CONSENT, DAY, source, contact)
    store.run(set_follow_up, lead, DAY, None, f"{last} anrufen")
    return lead, contact


def tokens(person: tuple[str, ...]) -> list[str]:
    return [
        person[0],
        person[1],
        person[2],
        person[2].split("@")[0],
        person[3],
        "5550" + person[3][-3:],
    ]


def hits(folder: Path, words: list[str]) -> list[tuple[str, str]]:
    """Where any of these still stands, in whatever spelling, encoding and case."""
    found = []
    files = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    for word in words:
        for form in ("NFC", "NFD"):
            for text in {word, word.lower(), word.upper(), word.casefold()}:
                for code in ("utf-8", "utf-16-le", "utf-16-be"):
                    needle = unicodedata.normalize(form, text).encode(code)
                    found += [(path.name, word) for path, data in files.items() if needle in data]
    return found


def erase(store: Store, contact: int, name: str) -> Any:
    return store.run(erase_person, [contact], name).result


def test_not_a_byte_is_left(with_backups: Store, tmp_path: Path) -> None:
    store, backups = with_backups, with_backups.backups
    assert backups is not None
    came = [come(store, person) for person in PEOPLE]
    store.run(log_touchpoint, came[0][0], Happening(Kind.NOTE, text=f"kennt {PEOPLE[2][2]}"))
    backups.make()
    words = [word for person in PEOPLE for word in tokens(person)]
    assert {word for _, word in hits(tmp_path, words)} >= {p[1] for p in PEOPLE}
    for person, (_, contact) in zip(PEOPLE, came, strict=True):
        done = erase(store, contact, person[1])
        assert done.counts["touchpoint"] >= 2
        assert done.counts["mail"] == 1
    backups.rewrite(lambda _copy: False).result()
    assert store.repair(settle_all) == 0
    assert hits(tmp_path, words) == []
    store.close()
    assert hits(tmp_path, words) == []


def test_older_steps_bring_nothing_back(with_backups: Store, tmp_path: Path) -> None:
    store, person = with_backups, PEOPLE[0]
    lead, contact = come(store, person)
    store.run(add_contact, lead, {"contact.last_name": "Bleibtreu", "contact.email": "b@x.example"})
    gone, _ = come(store, PEOPLE[1])
    while store.undo().result is not None and store.ask(lambda s: s.get(Lead, gone)):
        pass  # a private person who is in the journal alone
    erase(store, contact, person[1])
    for _ in range(60):
        if isinstance(store.undo().result, Problem):
            break
    for _ in range(60):
        if isinstance(store.redo().result, Problem):
            break
    assert store.repair(settle_all) == 0
    assert not hits(tmp_path, tokens(person)), "an undo or a redo has brought something back"
    assert store.ask(lambda s: s.get(Contact, contact)) is not None


def test_others_keep_what_is_theirs(store: Store) -> None:
    lead, contact = come(store, PEOPLE[0])
    colleague = store.run(add_contact, lead, {"contact.last_name": "Bleibtreu"}).result
    about = Happening(Kind.CALL, text="Frau Bleibtreu ruft zurück", contact_id=colleague)
    kept = store.run(log_touchpoint, lead, about).result
    named = store.run(log_touchpoint, lead, Happening(Kind.NOTE, text="Quastelmüllers Büro")).result
    other = store.run(add_lead, {"company.name": "Dritte"}).result
    note = f"Empfohlen von {PEOPLE[0][0]} {PEOPLE[0][1]}, nicht Quastelmüller senior"
    store.run(edit_fields, other, {"lead.note": (None, note)})
    store.run(record_objection, lead, [Channel.EMAIL], DAY, "", contact)
    done = erase(store, contact, "quastelmüller")
    texts = store.ask(lambda s: {t.id: t.text for t in s.scalars(select(Touchpoint))})
    assert texts[kept] == "Frau Bleibtreu ruft zurück"
    assert texts[named] is None
    told = store.ask(lambda s: s.get_one(Lead, other).note)
    assert told == "Empfohlen von […], nicht Quastelmüller senior"
    assert store.ask(lambda s: s.get_one(Lead, lead).contact_id) is None
    assert done.leads == (lead,)
    assert store.ask(lambda s: s.get_one(Contact, colleague).last_name) == "Bleibtreu"
    assert store.repair(settle_all) == 0


def test_handed_over_lines_stay_without_the_person(store: Store) -> None:
    lead, contact = come(store, PEOPLE[2])
    place = {"company.street": "Weg 1", "company.postal_code": "10115", "company.city": "Berlin",
             "company.country": "DE"}  # fmt: skip
    store.run(edit_fields, lead, {key: (None, value) for key, value in place.items()})
    batch = store.run(prepare_batch, [lead], "generic").result
    store.run(mark_sent, batch.batch_id, "0" * 64)
    done = erase(store, contact, PEOPLE[2][1])
    assert done.batches == (batch.number,)
    row = store.ask(lambda s: s.scalars(select(BatchRow)).one())
    told = str((row.cells, row.facts))
    assert row.reference in told and "Zwei & Co" in told
    assert not any(word in told for word in tokens(PEOPLE[2]))
    assert store.ask(repeat_batch, batch_id=batch.batch_id) is not None


def test_figures_of_a_private_person_stay(store: Store) -> None:
    lead, contact = come(store, PEOPLE[1])
    erase(store, contact, PEOPLE[1][1])
    kinds = store.ask(lambda s: list(s.scalars(select(Touchpoint.kind).order_by(Touchpoint.id))))
    assert kinds == ["call", "email"]
    gone = store.ask(lambda s: s.get_one(Lead, lead))
    assert gone.stage == Stage.EXCLUDED
    assert store.ask(lambda s: s.get_one(Contact, contact)).last_name == gone.number
    assert store.repair(settle_all) == 0


def test_nobody_comes_back_unasked(store: Store) -> None:
    lead, contact = come(store, PEOPLE[2])
    email = PEOPLE[2][2]
    erase(store, contact, PEOPLE[2][1])
    for values in ({"contact.email": email.upper()}, {"contact.mobile": "+49 171 5550169"}):
        with pytest.raises(Refused, match="person_erased"):
            store.run(add_lead, {"contact.last_name": "Wer", **values})
    with pytest.raises(Refused, match="person_erased"):
        store.run(edit_fields, lead, {"contact.email": (None, email)})
    cells = [("Neu GmbH", "Wer", email, ""), ("Andere GmbH", "Wer", "w@andere.example", "")]
    result = store.run(import_leads, rows_of(cells), "Messe", "m.xlsx", take_excluded=True).result
    assert [row.matched for row in result.rows] == ["erased", ""]
    assert result.erased == 1 and result.count(Outcome.CREATED) == 1
    store.run(let_person_back, email)
    assert store.run(add_lead, {"contact.last_name": "Wer", "contact.email": email}).changes
    with pytest.raises(Refused, match="nobody_suppressed"):
        store.run(let_person_back, email)


def test_proof_of_a_withdrawn_consent_stays(store: Store) -> None:
    lead, contact = come(store, PEOPLE[0])
    store.run(record_objection, lead, [Channel.PHONE], DAY, "Anruf", contact)
    erase(store, contact, PEOPLE[0][1])
    proofs = store.ask(lambda s: list(s.scalars(select(ConsentProof))))
    assert {(p.channel, p.given_on, p.ended_on, p.until.year) for p in proofs} == {
        ("phone", DAY, DAY, 2030)
    }
    assert not store.ask(lambda s: list(s.scalars(select(Consent))))


def test_needs_the_name(store: Store) -> None:
    _, contact = come(store, PEOPLE[0])
    for name in ("", "Müller"):
        with pytest.raises(Refused, match="erase_name"):
            erase(store, contact, name)
    with pytest.raises(Refused, match="unknown_contact"):
        erase(store, contact + 1000, PEOPLE[0][1])


def test_what_the_schema_holds_of_people_is_known() -> None:
    texts = {
        (table.name, column.name)
        for table in Base.metadata.sorted_tables
        if table.name not in DERIVED
        for column in table.columns
        if column.type.__class__.__name__ in ("String", "Text", "Json")
    }
    holding = {(table, column) for table, columns in HOLDS.items() for column in columns}
    nobodys = {(table, column) for table, names in NOBODYS.items() for column in names.split()}
    assert texts == holding | nobodys
    assert not holding & nobodys
