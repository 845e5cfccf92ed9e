"""Cells of the list: read as people type, one step for a block, taken back and done again."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import select

from leaddesk.derived.drift import drifted_cards
from leaddesk.models import Batch, BatchRow, Company, FollowUp
from leaddesk.models.records import Record, find_record
from leaddesk.models.work import Work
from leaddesk.operations.cells import edit_cells
from leaddesk.operations.leads import add_lead, edit_fields
from leaddesk.operations.stages import move_stage
from leaddesk.operations.team import Person, set_person
from leaddesk.queries.cells import cells_preview
from leaddesk.rules.changes import Conflict
from leaddesk.rules.list_cells import Cell, CellsRead
from leaddesk.rules.problem import Refused
from leaddesk.rules.roles import Role
from leaddesk.rules.stages import Stage
from leaddesk.store.store import Store

TODAY = date(2025, 11, 24)
VALUES = {
    "company.name": "Größe & Söhne GmbH & Co. KG", "company.city": "Bielefeld",
    "contact.title": "Dr.", "contact.first_name": "Sabine", "contact.last_name": "Krüger",
}  # fmt: skip


@pytest.fixture
def leads(store: Store) -> list[int]:
    names = ("Größe & Söhne GmbH & Co. KG", "Ötztal AG", "Weiß KG")
    return [store.run(add_lead, VALUES | {"company.name": name}).result for name in names]


def record(store: Store, lead: int) -> Record:
    return store.ask(lambda s: find_record(s, lead))


def values(store: Store, lead: int, *keys: str) -> tuple[Any, ...]:
    return tuple(record(store, lead).get(key) for key in keys)


def typed(store: Store, lead: int, key: str, text: str, decimal: str = ",") -> CellsRead:
    return store.run(edit_cells, [Cell(lead, key, text)], TODAY, decimal).result


def refusal(store: Store, lead: int, key: str, text: str) -> tuple[str, str]:
    with pytest.raises(Refused) as told:
        typed(store, lead, key, text)
    problem = told.value.problems[0]
    return problem.code, problem.field


def due(store: Store, lead: int) -> list[tuple[date, int | None]]:
    wanted = select(FollowUp).where(FollowUp.lead_id == lead, FollowUp.done_at.is_(None))
    return [(f.due_on, f.due_minute) for f in store.ask(lambda s: s.scalars(wanted).all())]


TYPED: tuple[tuple[str, str, str, dict[str, Any]], ...] = (
    ("company", " Nordlicht  AG ", ",", {"company.name": "Nordlicht AG"}),
    ("contact", "Frau Sabine von der Heide", ",", {
        "contact.salutation": "ms", "contact.title": None, "contact.first_name": "Sabine",
        "contact.last_name": "von der Heide",
    }),
    ("contact", "Krüger, Prof. Dr. Uwe", ",", {
        "contact.title": "Prof. Dr.", "contact.first_name": "Uwe", "contact.salutation": "ms",
    }),
    ("postal_code", "1067", ",", {"company.postal_code": "01067"}),
    ("value", "1.234,5", ",", {"lead.value": Decimal("1234.5")}),
    ("value", "2,234.5", ".", {"lead.value": Decimal("2234.5")}),
    ("value", "310 Tsd. €", ",", {"lead.value": Decimal(310_000)}),
    ("value", "", ",", {"lead.value": None}),
    ("phone", "0521/448120-17", ",", {"contact.phone": "0521 448120-17"}),
    ("email", "mailto:weiss@groesse.example", ",", {"contact.email": "weiss@groesse.example"}),
    ("source", "", ",", {"lead.source": None}),
)  # fmt: skip


def test_what_is_typed_is_read_as_people_type(store: Store, leads: list[int]) -> None:
    for key, text, decimal, fields in TYPED:
        typed(store, leads[0], key, text, decimal)
        assert dict(zip(fields, values(store, leads[0], *fields), strict=True)) == fields
    assert refusal(store, leads[0], "owner", "berg") == ("owner_unknown", "lead.owner")
    before = store.last_step()
    typed(store, leads[0], "value", "")
    assert store.last_step() == before


def test_a_block_is_one_step_and_names_what_it_leaves(store: Store, leads: list[int]) -> None:
    one, two, three = leads
    cells = [
        Cell(one, "city", "Bielefeld"),  # is so already
        Cell(one, "owner", ""),
        Cell(two, "city", "Hamm"),
        Cell(two, "due", "27.11.2025 10:30"),
        Cell(three, "company", ""),
        Cell(three, "score", "300"),
        Cell(three, "due", "20.11.2025"),
        Cell(999_999, "city", "Ulm"),
    ]
    before = store.last_step()
    told = store.ask(cells_preview, cells=cells, today=TODAY)
    assert store.last_step() == before
    assert (told.changed, told.leads, told.unchanged) == (3, 2, 1)
    found = [(cell.place, cell.name, cell.problem.code) for cell in told.refused]
    assert found == [
        (4, "Weiß KG", "required_missing"), (5, "Weiß KG", "cell_readonly"),
        (6, "Weiß KG", "due_past"), (7, "", "unknown_lead"),
    ]  # fmt: skip
    assert told.was[:3] == ("Bielefeld", "1", "Bielefeld")

    done = store.run(edit_cells, cells, TODAY)
    assert done.result == told
    assert done.changes is not None and dict(done.changes.title)["count"] == 3
    assert values(store, two, "company.city") == ("Hamm",)
    assert values(store, one, "lead.owner") == (None,)
    assert due(store, two) == [(date(2025, 11, 27), 630)]
    assert store.ask(lambda s: drifted_cards(s, store.clock())) == 0
    store.undo()
    assert (values(store, two, "company.city"), due(store, two)) == (("Bielefeld",), [])
    store.redo()
    assert (values(store, two, "company.city"), len(due(store, two))) == (("Hamm",), 1)


def test_what_stands_there_is_taken_back_in_as_it_was_copied(
    store: Store, leads: list[int], clock: Any
) -> None:
    typed(store, leads[0], "due", "+3")
    typed(store, leads[0], "value", "17.896,50")
    text = store.ask(lambda s: cells_preview(s, cells=[Cell(leads[0], "due", "x")], today=TODAY))
    assert text.was == ("2025-11-27",)
    later = date(2025, 12, 24)  # by then it is overdue, and pasting it back changes nothing
    same = [Cell(leads[0], "due", "27.11.2025"), Cell(leads[0], "value", "17.896,50 €")]
    told = store.ask(lambda s: cells_preview(s, cells=same, today=later))
    assert (told.changed, told.unchanged, told.refused) == (0, 2, ())


def test_one_company_of_two_leads_is_written_once(store: Store, leads: list[int]) -> None:
    one, two, _ = leads

    def share(work: Work) -> None:
        find_record(work, two).lead.company_id = find_record(work, one).lead.company_id
        work.title("changed")

    store.run(share)
    store.run(edit_cells, [Cell(one, "city", "Ulm"), Cell(two, "postal_code", "89073")], TODAY)
    company = record(store, one).company
    assert isinstance(company, Company)
    assert (company.city, company.postal_code) == ("Ulm", "89073")
    assert company.match_key is not None and "89073" in company.match_key
    again = [Cell(one, "city", "Hamm"), Cell(two, "city", "Soest")]
    store.run(edit_cells, again, TODAY)
    assert values(store, one, "company.city") == ("Soest",)


def test_another_desk_is_not_overwritten(store: Store, leads: list[int]) -> None:
    one, two, _ = leads
    seen = [Cell(one, "city", "Ulm", "Bielefeld"), Cell(two, "city", "Ulm", "Bielefeld")]
    store.run(edit_fields, one, {"company.city": ("Bielefeld", "Herford")})
    conflict = store.run(edit_cells, seen[:1], TODAY).result
    assert isinstance(conflict, Conflict)
    assert (conflict.theirs, conflict.who) == ("Herford", "Anna Berg")
    told = store.run(edit_cells, seen, TODAY).result
    assert [cell.problem.code for cell in told.refused] == ["changed_meanwhile"]
    assert values(store, one, "company.city") + values(store, two, "company.city") == (
        "Herford", "Ulm",
    )  # fmt: skip


def test_excluded_and_handed_over_leads_stay(store: Store, leads: list[int]) -> None:
    one, two, three = leads
    store.run(move_stage, [one], Stage.EXCLUDED, "competitor")

    def hand_over(work: Work) -> None:
        number = {"number": 31, "profile": "odoo", "at": work.now, "file_name": "x.xlsx"}
        work.add(Batch(id=31, state="sent", **number))
        work.flush()
        work.add(BatchRow(lead_id=two, batch_id=31, reference="I-2"))
        work.title("changed")

    store.run(hand_over)
    assert refusal(store, one, "due", "+3")[0] == "cell_excluded"
    assert refusal(store, two, "city", "Ulm")[0] == "cell_handed_over"
    typed(store, two, "due", "+3")  # what is none of the ERP's
    assert due(store, two) == [(date(2025, 11, 27), None)]
    block = [Cell(lead, "city", "Ulm") for lead in (one, two, three)]
    told = store.run(edit_cells, block, TODAY).result
    assert (told.changed, [c.problem.args.get("batch") for c in told.refused]) == (
        1, [None, "031"],
    )  # fmt: skip


def test_giving_leads_to_somebody_asks_for_its_right(store: Store, leads: list[int]) -> None:
    store.run(set_person, Person("Jörg Größe", "JG", Role.FIELD_SALES))
    other = Store(store.address, who="Jörg Größe", settle=store.settle, clock=store.clock)
    try:
        typed(other, leads[0], "city", "Ulm")
        with pytest.raises(Refused):
            typed(other, leads[0], "owner", "JG")
    finally:
        other.close()
    typed(store, leads[0], "owner", "jg")
    assert record(store, leads[0]).lead.owner_id != store.user_id()


def test_initials_of_two_people_name_nobody(store: Store, leads: list[int]) -> None:
    store.run(set_person, Person("Arno Beck", "AB", Role.FIELD_SALES))
    assert refusal(store, leads[0], "owner", "AB")[0] == "owner_unknown"
    typed(store, leads[0], "owner", "arno beck")


def test_a_lead_without_a_person_gets_one_by_its_cell(store: Store) -> None:
    lead = store.run(add_lead, {"company.name": "Weiß KG"}).result
    cells = [Cell(lead, "contact", "Herr Uwe Weiß"), Cell(lead, "position", "Einkauf")]
    store.run(edit_cells, cells, TODAY)
    assert values(store, lead, "contact.last_name", "contact.position") == ("Weiß", "Einkauf")
    store.undo()
    assert record(store, lead).contact is None
    alone = store.run(add_lead, {"contact.last_name": "Krüger"}).result
    assert refusal(store, alone, "city", "Ulm") == ("required_missing", "company.name")
    assert refusal(store, alone, "contact", "-") == ("required_missing", "contact.last_name")
