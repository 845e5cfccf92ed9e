"""Order of dates and decimal sign of columns, out of all their values."""

from __future__ import annotations

from datetime import date

import pytest

from leaddesk.rules.checks import CheckContext
from leaddesk.rules.column_readings import Kind, read_column
from leaddesk.rules.list_dates import read_list_date
from leaddesk.rules.list_plan import ListPlan, check_list, plan_list, questions
from leaddesk.rules.sheet import Cell, Sheet

TODAY = date(2025, 11, 24)


@pytest.mark.parametrize(
    ("texts", "order", "example"),
    [
        (["03/04/25", "12/31/25"], "mdy", ""),
        (["03/04/25"] * 500 + ["31/12/25"], "dmy", ""),
        (["03/04/25", "05/06/2025"], "", "03/04/25"),
        (["05/05/25", "04/04/25"], "dmy", ""),
        (["03.04.25", "05.06.2025"], "dmy", ""),
        (["25-04-03", "24-12-11"], "", "24-12-11"),
        (["25-04-03", "99-12-11"], "ymd", ""),
        (["99/04/03"], "ymd", ""),
        (["31/12/25", "12/31/25", "03/04/25"], "", "03/04/25"),
        (["45321", "45000"], "serial", ""),
        (["2025-04-03", "20250403", "3. April 2025"], "", ""),
        (["keine", "null"], "", ""),
    ],
)
def test_orders(texts: list[str], order: str, example: str) -> None:
    found = read_column(texts)
    assert (found.dates, found.date_example) == (order, example)


@pytest.mark.parametrize(
    ("texts", "decimal", "example"),
    [
        (["1.234", "2.500"], "", "1.234"),
        (["1,234"], "", "1,234"),
        (["1.234"] * 300 + ["7,5"], ",", ""),
        (["1.234", "1.234.567"], ",", ""),
        (["1.234", "12.5"], ".", ""),
        (["0.125", "1.234"], ".", ""),
        (["1.234,50 €", "ca. 2.000 EUR"], ",", ""),
        (["5.000,-", "3.000"], ",", ""),
        (["1'234.50"], ".", ""),
        (["ca. 3.000 €", "1.234"], ",", ""),
        (["USD 3,000"], ".", ""),
        (["1234", "50"], "", ""),
    ],
)
def test_decimal_signs(texts: list[str], decimal: str, example: str) -> None:
    found = read_column(texts)
    assert (found.decimal, found.number_example) == (decimal, example)


@pytest.mark.parametrize(
    ("cells", "kind"),
    [
        (["Röder", "Weiß 1"], Kind.TEXT),
        (["1.234", "5", None, "n/a"], Kind.NUMBER),
        ([1, 2.5], Kind.NUMBER),
        (["01067", "50667"], Kind.POSTAL_CODE),
        (["+49 221 123456", "0221/98765"], Kind.PHONE),
        (["03.04.2025", TODAY], Kind.DATE),
        ([None, "", "-"], Kind.EMPTY),
        ([True], Kind.TEXT),
    ],
)
def test_kinds(cells: list[Cell], kind: Kind) -> None:
    assert read_column(cells).kind is kind


@pytest.mark.parametrize(
    ("cell", "order", "day"),
    [
        ("25-04-03", "ymd", date(2025, 4, 3)),
        ("03.04.2025", "mdy", date(2025, 3, 4)),
        ("45321", "serial", date(2024, 1, 30)),
        ("20251124", "", TODAY),
        ("24112025", "", TODAY),
        (20251124, "", TODAY),
    ],
)
def test_other_spellings(cell: Cell, order: str, day: date) -> None:
    found = read_list_date(cell, str(cell), TODAY, order)
    assert found is not None
    assert (found.day, found.ambiguous) == (day, False)


def _plan(rows: list[tuple[Cell, ...]]) -> tuple[tuple[Sheet], ListPlan]:
    head = ("Firma", "Telefon", "Erwarteter Abschluss", "Auftragswert", "Mitarbeiter")
    sheets = (Sheet("Liste", (head, *rows)),)
    plan = plan_list(sheets)
    assert isinstance(plan, ListPlan)
    return sheets, plan


def test_what_can_be_read_both_ways_is_asked_and_said_once() -> None:
    sheets, plan = _plan([("Röder GmbH", "0221 12345", "03/04/2025", "1.234", "1.250")])
    assert [(q.about, q.column, q.example) for q in questions(plan)] == [
        ("dates", "Erwarteter Abschluss", "03/04/2025"), ("decimal", "Auftragswert", "1.234"),
    ]  # fmt: skip
    for dates, decimal, expected in (("dmy", ",", (3, 4, 1234)), ("mdy", ".", (4, 3, 1.23))):
        said = plan.answered(dates=dates, decimal=decimal)
        assert questions(said) == ()
        (row,) = check_list(sheets, said, CheckContext(TODAY))
        day, value = row.values["lead.expected_on"], row.values["lead.value"]
        assert isinstance(day, date)
        assert (day.day, day.month, float(str(value))) == expected
        assert row.values["company.employees"] == 1250


def test_values_that_tell_are_believed_whatever_was_said() -> None:
    rows: list[tuple[Cell, ...]] = [("Röder", "", "03/04/2025", "7,5", 1)] * 300
    sheets, plan = _plan([*rows, ("Weiß", "", "12/31/2025", "1.234", 2)])
    assert questions(plan) == ()
    checked = check_list(sheets, plan.answered(dates="dmy", decimal="."), CheckContext(TODAY))
    assert checked[0].values["lead.expected_on"] == date(2025, 3, 4)
    assert float(str(checked[-1].values["lead.value"])) == 1234


def test_a_cell_merged_over_rows_is_said_of_each_and_the_last_row_may_be_told() -> None:
    rows = (("Firma", "Name", "Ort"), ("Röder", "Eva", "Köln"), (None, "Ali", "Köln"),
            ("Weiß", "Ute", "Ulm"), ("Ende", "x", "y"))  # fmt: skip
    sheets = (Sheet("A", rows, merged=((2, 1, 3, 1), (4, 1, 5, 2))),)
    plan = plan_list(sheets, last_row=4)
    assert isinstance(plan, ListPlan)
    checked = check_list(sheets, plan, CheckContext(TODAY))
    assert [row.values["company.name"] for row in checked] == ["Röder", "Röder", "Weiß"]
