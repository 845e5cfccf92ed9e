"""What goes to the ERP and what comes back."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from leaddesk.exchange.erp_answer import Answer, AnswerRow, read_answer
from leaddesk.exchange.sheets import Workbook, read_file
from leaddesk.exchange.write_list import write_list
from leaddesk.rules.erp.common import all_options
from leaddesk.rules.erp.generic import GENERIC
from leaddesk.rules.erp.layout import check_row, layout
from leaddesk.rules.erp.open_source import ODOO
from leaddesk.rules.erp.profile import SPECIAL_SOURCES, Profile
from leaddesk.rules.erp.profiles import PROFILES
from leaddesk.rules.fields import BY_KEY
from leaddesk.rules.problem import Problem, Severity
from leaddesk.rules.table import Cells, Sheet

COMPANY: dict[str, object] = {
    "lead.number": "I-000123",
    "company.name": "Müller & Söhne GmbH & Co. KG",
    "company.street": "Hauptstraße 7",
    "company.postal_code": "01067",
    "company.city": "Dresden",
    "company.country": "de",
    "company.phone": "+49 351 448120-17",
    "contact.salutation": "ms",
    "contact.title": "Dr.",
    "contact.first_name": "Änne",
    "contact.last_name": "Groß",
    "lead.note": "ruft selbst an",
    "touchpoint.first_at": dt.date(2026, 10, 13),
}
PERSON = {k: v for k, v in COMPANY.items() if k != "company.name"}


def _codes(problems: tuple[Problem, ...]) -> list[tuple[str, str, str]]:
    return [(p.code, p.field, p.column) for p in problems]


@pytest.mark.parametrize("profile", PROFILES.values(), ids=list(PROFILES))
def test_a_complete_lead_passes(profile: Profile) -> None:
    assert check_row(profile, {**COMPANY, "company.email": "info@mueller.example"}) == ()
    assert check_row(profile, {**PERSON, "contact.email": "gross@x.example"}) == ()


def test_sources_are_fields_or_known_words() -> None:
    own = {*SPECIAL_SOURCES, "line", "salutation"}
    for profile in PROFILES.values():
        options = {f"option.{option.key}" for option in all_options(profile)}
        for part in profile.parts:
            for column in (*part.columns, *part.contacts):
                assert column.source in own | options or column.source in BY_KEY
            assert len(part.contacts) in (0, len(part.columns))


def test_what_is_missing_is_named_with_field_and_column() -> None:
    values = {**COMPANY, "company.street": "  ", "company.name": None, "contact.last_name": ""}
    values["contact.first_name"] = values["contact.title"] = None
    assert _codes(check_row(GENERIC, values)) == [
        ("erp_required", "company.name", "Firma"),
        ("erp_required", "company.street", "Straße"),
    ]


def test_lengths_and_characters() -> None:
    values = {**COMPANY, "company.city": "Ö" * 101, "company.country": "Deutschland"}
    values["company.name"] = "<script>x</script>"
    values["lead.number"] = "I-ÄÖÜ"
    problems = check_row(GENERIC, values)
    assert _codes(problems) == [
        ("erp_reference", "lead.number", "Interessentennr."),
        ("erp_markup", "company.name", "Firma"),
        ("erp_too_long", "company.city", "Ort"),
        ("erp_country", "company.country", "Land"),
    ]
    assert problems[1].severity == Severity.WARNING
    assert dict(problems[2].args) == {"length": "101", "most": "100", "becomes": "Ö" * 100}


def test_generic_layout() -> None:
    headers, rows = layout(GENERIC, [COMPANY, PERSON])
    row = dict(zip(headers, rows[0], strict=True))
    assert headers[:3] == ["Interessentennr.", "Kundennr.", "Firma"]
    assert (row["Interessentennr."], row["Kundennr."]) == ("I-000123", None)
    assert (row["PLZ"], row["Land"], row["Anrede"]) == ("01067", "DE", "Frau")
    assert row["Erster Kontakt"] == dt.date(2026, 10, 13)
    assert dict(zip(headers, rows[1], strict=True))["Firma"] == "Dr. Änne Groß"


def test_odoo_layout() -> None:
    headers, rows = layout(ODOO, [COMPANY, PERSON])
    company, person = (dict(zip(headers, row, strict=True)) for row in rows)
    assert (company["id"], company["is_company"], company["ref"]) == ("I-000123", 1, None)
    assert company["comment"] == "Dr. Änne Groß\nruft selbst an"
    assert (person["name"], person["is_company"]) == ("Dr. Änne Groß", 0)


def _book(*rows: Cells) -> Workbook:
    return Workbook("antwort.xlsx", "xlsx", (Sheet("Tabelle1", tuple(rows)),))


def _answer(*rows: Cells) -> Answer:
    found = read_answer(_book(*rows))
    assert isinstance(found, Answer), found
    return found


# DATEV, Collmex and ERPNext answer in another form than they take (test_erp_answers.py).
SAME_FORM = [p for p in PROFILES.values() if p.key not in ("datev", "collmex", "erpnext")]


@pytest.mark.parametrize("profile", SAME_FORM, ids=[p.key for p in SAME_FORM])
def test_the_file_comes_back_filled_in(tmp_path: Path, profile: Profile) -> None:
    numbers = ["10234", "10235", "10236", None]
    records = [
        {**COMPANY, "lead.number": f"I-00012{i}", "number": number}
        for i, number in enumerate(numbers)
    ]
    headers, rows = layout(profile, records)
    path = tmp_path / "antwort.xlsx"
    assert write_list(path, headers, rows) is None
    book = read_file(path)
    assert isinstance(book, Workbook)
    found = read_answer(book)
    assert isinstance(found, Answer), found
    assert [(r.reference, r.customer_number) for r in found.rows] == [
        ("I-000120", "10234"), ("I-000121", "10235"), ("I-000122", "10236"), ("I-000123", ""),
    ]  # fmt: skip
    assert found.rows[0].row == 2


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("Interessentennr.", "Kundennr."),
        ("Lead-ID", "Debitor"),
        ("External ID", "Reference"),
        ("id", "ref"),
        ("Externe ID", "Kunden-Nr."),
        ("Nummer Fremdsystem", "Konto"),
        ("Prospect No.", "Customer No."),
        ("Unser Zeichen", "Kd.-Nr."),
        ("irgendwas", "Debitoren-Nr."),
    ],
)
def test_headers_of_many_kinds(ours: str, theirs: str) -> None:
    found = _answer(
        ("Firma", theirs, ours), ("Weiß AG", 10234, "I-000123"), ("Öz", None, "I-000124")
    )
    assert found.rows == (
        AnswerRow(2, "I-000123", "10234", "Weiß AG"),
        AnswerRow(3, "I-000124", "", "Öz"),
    )


def test_an_id_that_is_the_erps_own() -> None:
    found = _answer(
        ("ID", "Kundennr.", "Bemerkung 1"), (77, 10234, "I-000123"), (78, 10235, "I-000124")
    )
    assert found.reference_column == "Bemerkung 1"
    assert found.rows[0].reference == "I-000123"


def test_two_bare_columns() -> None:
    found = _answer(("I-000123", "K-10234"), ("I-000124", "K-10235"))
    assert [(r.row, r.reference, r.customer_number) for r in found.rows] == [
        (1, "I-000123", "K-10234"), (2, "I-000124", "K-10235"),
    ]  # fmt: skip
    turned = _answer((10234, "I-000123"), (10235, "I-000124"))
    assert (turned.rows[0].reference, turned.rows[0].customer_number) == ("I-000123", "10234")


def test_odoos_prefix_is_taken_off() -> None:
    found = _answer(("External ID", "ref"), ("__import__.I-000123", "10234"))
    assert found.rows[0].reference == "I-000123"


def test_without_a_reference_company_and_postal_code_serve() -> None:
    found = _answer(("Firma", "PLZ", "Kundennummer"), ("Weiß AG", "04109", 10234))
    assert found.rows == (AnswerRow(2, "", "10234", "Weiß AG", "04109"),)


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        ((("Firma", "Ort"), ("Weiß AG", "Leipzig")), "answer_no_number"),
        ((("Kundennr.", "Ort"), (10234, "Leipzig")), "answer_no_reference"),
        ((("Interessentennr.", "Kundennr."),), "answer_no_rows"),
        ((), "answer_no_rows"),
    ],
)
def test_what_is_no_answer(rows: tuple[Cells, ...], code: str) -> None:
    found = read_answer(_book(*rows))
    assert isinstance(found, Problem)
    assert found.code == code
