"""Companies on one sheet, their people on another: one list, and each person at the right one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from leaddesk.rules.checks import CheckContext
from leaddesk.rules.contact_sheets import contact_sheets, join_contacts
from leaddesk.rules.list_plan import ListPlan, check_list, plan_list
from leaddesk.rules.problem import Problem
from leaddesk.rules.sheet import Cell, Sheet

FIRMS = Sheet("Firmen", (
    ("Stand 24.11.2025", None, None, None, None),
    ("Firmen-ID", "Firma", "PLZ", "Ort", "E-Mail"),
    ("F-1", "Krüger GmbH", "33602", "Bielefeld", "info@krueger.example"),
    ("F-2", "Weiß AG", "", "Köln", "info@weiss.example"),
))  # fmt: skip
PEOPLE = Sheet("Ansprechpartner", (
    ("Firmen-ID", "Vorname", "Nachname", "E-Mail", "Telefon", "Hobby"),
    ("F-2", "Jörg", "Süß", "j.suess@weiss.example", "0221 123456", "Ski"),
    ("F-1", "Anna", "Berg", "a.berg@krueger.example", "", ""),
    ("F-1", "Ole", "Lang", "", "0521 4481201", ""),
    ("F-9", "Nie", "Mand", "n@x.example", "", ""),
))  # fmt: skip
NOTES = Sheet("Hinweise", (("Bitte beachten",), ("Nur intern",)))


def _plan(sheets: tuple[Sheet, ...], sheet: int = 0) -> ListPlan:
    plan = plan_list(sheets, sheet=sheet)
    assert isinstance(plan, ListPlan)
    return plan


def test_people_follow_their_companies() -> None:
    sheets = (FIRMS, PEOPLE, NOTES)
    (joined,) = contact_sheets(sheets, _plan(sheets))
    plan = _plan((*sheets, joined), 3)
    assert plan.people_in_rows and plan.rows == 6
    rows = check_list((*sheets, joined), plan, CheckContext(date(2025, 11, 24)))
    said = [
        (row.row, row.value("company.name"), row.value("contact.last_name"),
         row.value("contact.email"), row.value("company.email"))
        for row in rows
    ]  # fmt: skip
    assert said == [
        (3, "Krüger GmbH", None, None, "info@krueger.example"),
        (4, "Weiß AG", None, None, "info@weiss.example"),
        (5, "Weiß AG", "Süß", "j.suess@weiss.example", None),
        (6, "Krüger GmbH", "Berg", "a.berg@krueger.example", None),
        (7, "Krüger GmbH", "Lang", None, None),
        (8, None, "Mand", "n@x.example", None),
    ]
    assert joined.joined is not None
    assert (joined.joined.first_row, joined.joined.rows, joined.joined.found) == (5, 4, 3)
    assert "Hobby" in plan.table.headers and "Ansprechpartner: E-Mail" in plan.table.headers


@pytest.mark.parametrize(
    ("people", "code"),
    [
        (NOTES, "contacts_sheet_no_people"),
        (replace(PEOPLE, rows=(PEOPLE.rows[0], ("X", "A", "B", "", "", ""))),
         "contacts_sheet_no_key"),
    ],
)  # fmt: skip
def test_what_does_not_belong_together_is_said(people: Sheet, code: str) -> None:
    sheets = (FIRMS, people)
    problem = join_contacts(sheets, _plan(sheets), 1)
    assert isinstance(problem, Problem) and (problem.code, problem.value) == (code, people.name)
    assert contact_sheets(sheets, _plan(sheets)) == ()


def test_the_name_tells_where_no_number_does() -> None:
    head: tuple[Cell, ...] = ("Firma", "Vorname", "Nachname")
    people = replace(PEOPLE, rows=(head, ("WEISS AG", "A", "B"), ("Krüger, GmbH", "C", "D")))
    (joined,) = contact_sheets((FIRMS, people), _plan((FIRMS, people)))
    assert joined.rows[4][1] == "Weiß AG" and joined.rows[5][2] == "33602"
