"""A template of an ERP becomes a profile: headers, lengths, what is required, what stands above."""

from __future__ import annotations

from pathlib import Path

import pytest

from leaddesk.exchange.sheets import Workbook, read_file
from leaddesk.rules.erp.from_template import profile_of_template
from leaddesk.rules.erp.kept_profile import profile_in, profile_out
from leaddesk.rules.erp.profile import Profile
from leaddesk.rules.problem import Problem
from leaddesk.rules.sheet import Sheet
from torture.samples import SAMPLES

HEADERS = (
    "Kunden-Nr. (10)", "Firma* (40)", "Straße", "Hausnummer", "PLZ*", "Ort* (30)", "Land",
    "USt-IdNr.", "Ansprechpartner", "Zahlungsziel", "Fremdschlüssel",
)  # fmt: skip
ROW = (
    "",
    "Muster GmbH",
    "Hauptstraße",
    "7",
    "01067",
    "Dresden",
    "DE",
    "DE123456789",
    "A. B.",
    "30",
)


def test_each_column_gets_what_it_most_likely_means() -> None:
    sheet = Sheet("Import", (("Kundenimport V 2", *[None] * 10), HEADERS, (*ROW, "")))
    found = profile_of_template([sheet], "xlsx")
    assert isinstance(found, Profile)
    assert [(c.source, c.max_length, c.required) for c in found.columns] == [
        ("number", 10, False), ("company.name", 40, True), ("company.street", 0, False),
        ("company.street", 0, False), ("company.postal_code", 0, True),
        ("company.city", 30, True), ("company.country", 0, False), ("company.vat_id", 0, False),
        ("person", 0, False), ("empty", 0, False), ("reference", 0, False),
    ]  # fmt: skip
    assert [str(c.format) for c in found.columns[2:4]] == ["street_name", "house_number"]
    assert [cell.constant for line in found.parts[0].above for cell in line][:1] == [
        "Kundenimport V 2"]  # fmt: skip
    named = profile_out(found) | {"name": "Unser ERP"}
    assert isinstance(profile_in("own-1", named), Profile)


@pytest.mark.parametrize("name", ["A41_odoo17_crm_lead_template.xls", "A43_odoo17_res_partner"])
def test_the_templates_of_odoo_are_recognised(name: str) -> None:
    files: list[Path] = sorted(SAMPLES.glob(name + "*"))
    if not files:
        pytest.skip("the sample files are not here")
    book = read_file(files[0])
    assert isinstance(book, Workbook)
    found = profile_of_template(book.sheets, files[0].suffix[1:])
    assert isinstance(found, Profile)
    sources = {column.header: column.source for column in found.columns}
    if name.startswith("A41"):
        assert (sources["External ID"], sources["City"]) == ("reference", "company.city")
    else:
        assert (sources["zip"], sources["vat"]) == ("company.postal_code", "company.vat_id")


def test_an_empty_template_is_said() -> None:
    found = profile_of_template([Sheet("Leer", ())], "xlsx")
    assert isinstance(found, Problem) and found.code == "erp_template_empty"
