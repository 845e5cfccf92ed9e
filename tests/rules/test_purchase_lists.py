"""Rows of an ERP's sales as purchases, and those of a price list as products."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from leaddesk.rules.amounts import read_quantity
from leaddesk.rules.checks import CheckContext
from leaddesk.rules.kind_lists import (
    KindPlan,
    kind_mapping,
    kind_plan,
    kind_questions,
    lacks_needed,
    with_column,
    with_kind_mapping,
)
from leaddesk.rules.list_mapping import mapping_from_json, mapping_to_json
from leaddesk.rules.list_plan import ListPlan, plan_list
from leaddesk.rules.product_lists import PRODUCTS
from leaddesk.rules.purchase_lists import (
    AMOUNT,
    ON,
    PURCHASES,
    Bought,
    CheckedPurchase,
    KnownLines,
    Line,
    check_purchases,
    wanted_lines,
)
from leaddesk.rules.sheet import Cell, Sheet
from torture.examples_importing import product_rows

TODAY = date(2025, 11, 24)


def _planned(*rows: tuple[Cell, ...]) -> tuple[tuple[Sheet], KindPlan]:
    sheets = (Sheet("Liste", rows),)
    plan = plan_list(sheets, header_row=1)
    assert isinstance(plan, ListPlan)
    return sheets, kind_plan(PURCHASES, plan)


def _checked(*rows: tuple[Cell, ...]) -> tuple[CheckedPurchase, ...]:
    sheets, plan = _planned(*rows)
    return check_purchases(sheets, plan, CheckContext(TODAY))


def test_german_and_english_lists() -> None:
    german, gone, priced = _checked(
        ("Debitor", "Rechnungsdatum", "Artikelnr.", "Bezeichnung", "Menge", "Einzelpreis",
         "Umsatz netto", "Whg", "Rechnungsnr."),
        ("10234", "03.11.2024", "0815", "Sensor", "1.250", "", "17.896,50 €", "€", "R-1"),
        ("10234", "04.11.2024", "0815", "Sensor", "-2", "", "-12", "eur", "R-2"),
        ("10234", "05.11.2024", "0815", "Sensor", "2,5", "3,33", "", "", ""),
    )  # fmt: skip
    assert german.keys == {"lead.customer_number": "10234"}, "the same in each row, and theirs"
    assert german.bought == Bought(
        date(2024, 11, 3), "Sensor", "0815", Decimal(1250), Decimal("17896.50"), "EUR", "R-1"
    )
    assert gone.bought is not None and gone.bought.is_credit
    assert priced.bought is not None and priced.bought.amount == Decimal("8.33")
    (english,) = _checked(
        ("Customer No.", "Email", "Posting Date", "Item No.", "Description", "Quantity", "Amount"),
        ("C-7", "a@x.example", date(2025, 1, 31), "1000", "Bike", 2.0, 1234.5),
    )
    assert english.bought == Bought(
        date(2025, 1, 31), "Bike", "1000", Decimal(2), Decimal("1234.50")
    )


def test_each_row_says_what_is_wrong_with_it() -> None:
    rows = _checked(
        ("Kundennr.", "Datum", "Artikel", "Betrag", "Währung"),
        ("1", "", "A", "1", ""), ("2", "Mai vielleicht", "A", "1", ""),
        ("3", "25.11.2025", "A", "1", ""), ("", "03.11.2024", "A", "1", ""),
        ("5", "03.11.2024", "", "", ""), ("6", "03.11.2024", "A", "viel", ""),
        ("7", "03.11.2024", "A", "1", "Taler"), ("8", "03.11.2024", "A" * 301, "1", ""),
    )  # fmt: skip
    assert [[p.code for p in row.problems] for row in rows] == [
        ["touch_time_missing"], ["date_unreadable"], ["purchase_in_future"],
        ["touch_lead_missing"], ["purchase_empty"], ["number_unreadable"], ["currency_unknown"],
        ["text_too_long"],
    ]  # fmt: skip
    assert all(row.rejected for row in rows)


def test_what_can_be_read_both_ways_is_asked_and_the_answer_remembered() -> None:
    rows = (("Kundennr.", "Datum", "Betrag"), ("1", "03/04/2025", "1.234"))
    _, plan = _planned(*rows)
    asked = kind_questions(plan)
    assert [(q.about, q.column) for q in asked] == [("dates", "Datum"), ("decimal", "Betrag")]
    plan = with_column(plan, 0, "lead.number")
    said = replace(plan, plan=plan.plan.answered(dates="mdy", decimal=","))
    answered = with_kind_mapping(plan, kind_mapping(said))
    assert kind_questions(answered) == () and answered.columns[0] == "lead.number"
    kept = mapping_from_json(mapping_to_json(kind_mapping(answered)))
    assert kept == kind_mapping(answered) and kept.kind == "purchases"
    _, fresh = _planned(*rows)
    assert with_kind_mapping(fresh, kept) == answered
    assert fresh.digest != fresh.plan.digest


def test_without_a_date_no_row_can_be_read() -> None:
    _, plan = _planned(("Kundennr.", "Irgendwann"), ("1", "x"))
    assert lacks_needed(plan) and not lacks_needed(with_column(plan, 1, ON))
    with pytest.raises(ValueError, match=r"touch\.at"):
        with_column(plan, 1, "touch.at")
    assert with_column(plan, 1, AMOUNT).own == {1: AMOUNT}


def test_lines_are_known_again_one_by_one() -> None:
    day = date(2025, 1, 1)
    kept = [(1, Bought(day, "A", amount=Decimal(1), order="X")),
            (2, Bought(day, "A", amount=Decimal(2), order="X"))]  # fmt: skip
    rows = [Line(7, kept[1][1]), Line(8, Bought(day, "A", amount=Decimal(3), order="X")),
            Line(9, Bought(day, "a", amount=Decimal(4), order="x"))]  # fmt: skip
    found = wanted_lines(rows, KnownLines(kept))
    assert [(line.row, line.kept, line.changed) for line in found] == [
        (7, 2, ()), (8, 1, (4,)), (9, None, ()),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "quantity"),
    [("10", 10), ("2,5 kg", "2.5"), ("-3 Stk.", -3), ("1.250", 1250), ("0,0001", None), ("x", None),
     ("12 m²", 12)],
)  # fmt: skip
def test_quantities(text: str, quantity: object) -> None:
    assert read_quantity(text) == (None if quantity is None else Decimal(str(quantity)))


def test_products_say_only_what_they_say() -> None:
    first, second, third = product_rows(
        ("Artikelnummer", "Bezeichnung", "Warengruppe", "Neu", "Aktiv", "Passung"),
        ("0815", "Größenprüfer", "Prüfen", "neu", "nein", "b"), ("", "Kabel", "", "", "", ""),
        ("0816", "", "", "", "", "Z"),
    )  # fmt: skip
    assert first.values == {
        "product.name": "Größenprüfer", "product.number": "0815", "product.family": "Prüfen",
        "product.is_new": True, "product.active": False, "product.fit": "B",
    }  # fmt: skip
    assert second.values == {"product.name": "Kabel"} and not second.rejected
    assert third.rejected and PRODUCTS.naming == ()
