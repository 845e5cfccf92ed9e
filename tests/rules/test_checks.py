"""Rows of a list, checked: what would be stored, and each thing that is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from leaddesk.rules.cells import CLEARED
from leaddesk.rules.checks import CheckContext, CheckedRow, check_row, prepare
from leaddesk.rules.fields import BY_KEY, FIELDS, JOINED
from leaddesk.rules.phones import PhoneNumber
from leaddesk.rules.problem import Problem, Severity
from leaddesk.rules.sheet import CellError
from leaddesk.rules.stages import Stage

CONTEXT = CheckContext(date(2025, 11, 24), users={"martina roth": 7, "mr": 7})


def row(cells: Mapping[str, object], **defaults: str) -> CheckedRow:
    """A row of these cells (field key -> cell), headed by the keys; row 5 of its file."""
    named = {key.replace("__", "."): text for key, text in defaults.items()}
    return check_row(
        5, list(cells.values()), dict(enumerate(cells)), defaults=named, context=CONTEXT,
        headers=list(cells),
    )  # fmt: skip


def with_name(key: str, cell: object) -> CheckedRow:
    return row({"company.name": "Krüger GmbH", "company.city": "Bielefeld", key: cell})


def only_problem(checked: CheckedRow) -> Problem:
    assert len(checked.problems) == 1, checked.problems
    problem = checked.problems[0]
    assert problem.row == 5
    return problem


def test_a_whole_row() -> None:
    checked = row(
        {
            "company.name": "  Krüger  GmbH & Co. KG\u00a0",
            "company.postal_city": "D-01067 Dresden",
            "company.phone": "0521/448120-17", "contact.full_name": "Frau Dr. Sabine Krüger",
            "contact.email": "mailto:s@krueger.de", "company.employees": 120.0,
            "lead.value": "1,2 Mio. €", "lead.stage": "Angebot", "lead.owner": "M. Roth",
            "lead.segments": "4, 2", "lead.segment_1": "x", "lead.segment_3": "nein",
            "lead.segment_5": "",
            "lead.due": datetime(2025, 12, 1),  # noqa: DTZ001 - cells know no zone
            "lead.customer_number": 10234.0,
            "lead.note": "erste Zeile\nzweite",
        }
    )  # fmt: skip
    assert checked.values == {
        "company.name": "Krüger GmbH & Co. KG", "company.country": "DE",
        "company.postal_code": "01067", "company.city": "Dresden",
        "company.phone": PhoneNumber("0521/448120-17", "+4952144812017", "17"),
        "contact.salutation": "ms", "contact.title": "Dr.", "contact.first_name": "Sabine",
        "contact.last_name": "Krüger", "contact.email": "s@krueger.de", "company.employees": 120,
        "lead.value": Decimal("1200000.00"), "lead.stage": Stage.QUOTE,
        "lead.due": date(2025, 12, 1), "lead.customer_number": "10234",
        "lead.note": "erste Zeile\nzweite",
    }  # fmt: skip
    assert checked.segments == {4: True, 2: True, 1: True, 3: False}
    problem = only_problem(checked)
    assert (problem.code, problem.column, problem.value) == (
        "owner_unknown", "lead.owner", "M. Roth",
    )  # fmt: skip
    assert not checked.rejected


def test_neither_company_nor_person_rejects() -> None:
    checked = row({"company.name": " ", "contact.first_name": "Sabine", "company.phone": "-"})
    assert only_problem(checked).code == "required_missing"
    assert checked.rejected


@pytest.mark.parametrize("key", ["company.name", "contact.last_name", "contact.full_name"])
def test_one_of_both_is_enough_but_a_way_to_reach_them_is_missed(key: str) -> None:
    checked = row({key: "Krüger"})
    assert only_problem(checked).code == "contact_way_missing"
    assert not checked.rejected


def test_a_row_that_is_not_taken_is_not_said_to_be_taken_without_a_way() -> None:
    checked = row({"company.name": "Krüger", "contact.email": "nur-text"})
    assert [problem.code for problem in checked.problems] == ["email_incomplete"]
    assert checked.rejected


def test_an_unreadable_number_is_kept_as_typed_or_the_row_comes_back_whole() -> None:
    swiss = row({"company.name": "Öz AG", "company.country": "CH", "company.phone": "0171-2354733"})
    assert swiss.values["company.phone"] == PhoneNumber("0171-2354733", "")
    assert only_problem(swiss).code == "phone_unreadable"
    long = row({"company.name": "Öz AG", "company.phone": "nur über die Zentrale " * 4})
    assert long.rejected
    assert long.problems[0].code == "text_too_long"


@pytest.mark.parametrize(
    ("key", "cell", "code", "kept"),
    [
        ("company.phone", "siehe Notiz", "phone_unreadable", PhoneNumber("siehe Notiz", "")),
        ("company.phone", "intern 4481", "phone_unreadable", PhoneNumber("intern 4481", "")),
        ("company.phone", 521448120.0, "phone_zero_missing",
         PhoneNumber("0521 448120", "+49521448120", "", "phone_zero_missing")),
        ("company.phone", 4.9521448120e10, "phone_plus_missing",
         PhoneNumber("0521 448120", "+49521448120", "", "phone_plus_missing")),
        ("company.phone", "0521 448120\n0171 1234567", "phone_second_ignored",
         PhoneNumber("0521 448120", "+49521448120", "", "phone_second_ignored")),
        ("company.email", "a@k.de; b@k.de", "email_second_ignored", "a@k.de"),
        ("company.postal_code", 1067.0, "postal_code_short", "01067"),
        ("company.postal_code", "336021", "postal_code_unreadable", "336021"),
        ("company.postal_code", "WA1 1DP", "postal_code_unreadable", "WA1 1DP"),
        ("company.country", "Atlantis", "country_unknown", None),
        ("company.employees", "viele", "number_unreadable", None),
        ("company.website", "javascript:alert(1)", "website_unreadable", None),
        ("company.vat_id", "DE12", "vat_id_unreadable", "DE12"),
        ("lead.value", "nach Absprache", "number_unreadable", None),
        ("lead.due", "bald", "date_unreadable", None),
        ("lead.due", "03/04/25", "date_ambiguous", date(2025, 4, 3)),
        ("lead.stage", "irgendwo", "stage_unknown", None),
        ("lead.owner", "Unbekannter", "owner_unknown", None),
        ("company.relation", "Freund", "choice_unknown", None),
        ("company.industry", "#NV", "cell_error", None),
        ("company.industry", CellError("#DIV/0!"), "cell_error", None),
    ],
)  # fmt: skip
def test_warnings_say_what_became_of_the_value(
    key: str, cell: object, code: str, kept: object
) -> None:
    checked = with_name(key, cell)
    problem = only_problem(checked)
    assert (problem.code, problem.severity, problem.field) == (code, Severity.WARNING, key)
    assert checked.values.get(key) == kept
    assert not checked.rejected


@pytest.mark.parametrize(
    ("key", "cell", "code"),
    [
        ("contact.email", "s@krueger", "email_incomplete"),
        ("contact.position", "ä" * 301, "text_too_long"),
        ("lead.note", "n" * 20_001, "text_too_long"),
        ("lead.segments", "4" * 5000, "text_too_long"),
        ("company.industry", CellError("no_value"), "cell_error"),
    ],
)
def test_errors_reject_the_row(key: str, cell: object, code: str) -> None:
    checked = with_name(key, cell)
    problem = only_problem(checked)
    assert (problem.code, problem.severity) == (code, Severity.ERROR)
    assert checked.rejected
    assert key not in checked.values


def test_a_name_of_300_characters_is_kept_whole() -> None:
    name = "Ö" * 292 + " & <b>KG"
    assert row({"company.name": name, "company.city": "x"}).values["company.name"] == name


@pytest.mark.parametrize("word", ["null", "n/a", "-", "k. A.", "Select", "NaN", "–"])
def test_words_for_nothing(word: str) -> None:
    assert "company.industry" not in with_name("company.industry", word).values
    assert with_name("company.industry", word).problems == ()


def test_there_are_people_called_null() -> None:
    values = row({"contact.first_name": "Select", "contact.last_name": "Null"}).values
    assert values == {"contact.first_name": "Select", "contact.last_name": "Null"}
    assert row({"contact.last_name": "-", "company.name": "–"}).rejected


def test_emptied_on_purpose() -> None:
    assert with_name("company.industry", "#LEER#").values["company.industry"] is CLEARED
    assert row({"company.name": "#leer#"}).rejected


def test_phones_and_codes_are_read_by_the_country_of_the_row() -> None:
    austrian = {
        "company.name": "Huber",
        "company.phone": "01 5881060",
        "company.postal_code": 1010.0,
    }
    checked = row({**austrian, "company.country": "Österreich"})
    assert checked.problems == ()
    assert checked.values["company.postal_code"] == "1010"
    vienna = PhoneNumber("01 5881060", "+4315881060", abroad=True)
    assert checked.values["company.phone"] == vienna
    prefixed = row({"company.name": "Huber", "company.postal_code": "A-1010"})
    assert (prefixed.values["company.postal_code"], prefixed.values["company.country"]) == (
        "1010", "AT",
    )  # fmt: skip
    assert prefixed.problems == ()


def test_a_code_within_a_joined_column_is_checked_too() -> None:
    checked = row({"company.name": "K", "company.address": "Ring 5, 1067 Dresden"})
    assert only_problem(checked).code == "postal_code_short"
    assert checked.values["company.postal_code"] == "01067"


def test_columns_of_their_own_win_over_joined_ones() -> None:
    checked = row({"contact.full_name": "Frau Krüger", "contact.last_name": "Maier",
                   "company.city": "x"})  # fmt: skip
    assert checked.values["contact.last_name"] == "Maier"
    assert checked.values["contact.salutation"] == "ms"


def test_a_firm_in_the_column_of_names_is_the_company() -> None:
    assert row({"contact.full_name": "Krüger GmbH"}).values == {"company.name": "Krüger GmbH"}


@pytest.mark.parametrize("cell", ["4, 2", "4;2", "4/2", "P4, P2", "Parameter 4 und 2", "4 2"])
def test_segments_in_one_cell(cell: str) -> None:
    if "und" in cell:
        assert only_problem(with_name("lead.segments", cell)).code == "segment_unknown"
    else:
        assert with_name("lead.segments", cell).segments == {4: True, 2: True}


def test_segments_that_are_not_there() -> None:
    checked = with_name("lead.segments", "4, 9")
    assert checked.segments == {4: True}
    problem = only_problem(checked)
    assert (problem.code, problem.args["unknown"]) == ("segment_unknown", "9")
    assert with_name("lead.segments", 4.0).segments == {4: True}
    assert only_problem(with_name("lead.segment_4", "vielleicht")).code == "choice_unknown"


def test_defaults_fill_what_a_row_leaves_open() -> None:
    cells = {"company.name": "K", "company.city": "x", "lead.source": ""}
    filled = row(cells, lead__source="Messe Hannover 2025", lead__segment_4="x", lead__owner="mr")
    assert filled.values["lead.source"] == "Messe Hannover 2025"
    assert filled.values["lead.owner"] == 7
    assert filled.segments == {4: True}
    assert row({**cells, "lead.source": "Web"}, lead__source="Messe").values["lead.source"] == "Web"


def test_wrong_defaults_are_said_once_and_not_per_row() -> None:
    checker = prepare({0: "company.name"}, CONTEXT, defaults={"lead.stage": "irgendwo"})
    assert [p.code for p in checker.default_problems] == ["stage_unknown"]
    assert "stage_unknown" not in [p.code for p in checker.check(2, ["Krüger"]).problems]


def test_the_signs_of_a_column() -> None:
    context = CheckContext(date(2025, 11, 24), decimal={1: "."}, date_order={2: "mdy"})
    checker = prepare({0: "company.name", 1: "lead.value", 2: "lead.due"}, context)
    values = checker.check(2, ["K", "1,234", "03/04/25"]).values
    assert (values["lead.value"], values["lead.due"]) == (Decimal("1234.00"), date(2025, 3, 4))


def test_rows_are_read_apart_and_short_rows_are_no_trouble() -> None:
    checker = prepare({0: "company.name", 1: "lead.segments", 2: "company.phone"}, CONTEXT)
    first, second = checker.check(2, ["A", "4", "0521 448120"]), checker.check(3, ["B"])
    assert (first.segments, second.segments) == ({4: True}, {})
    assert second.values == {"company.name": "B"}


def test_a_strange_field_is_refused() -> None:
    with pytest.raises(KeyError):
        prepare({0: "company.shoe_size"}, CONTEXT)


KEYS = (*(field.key for field in FIELDS), *JOINED, "lead.segment_4", "lead.due")
CELLS = st.one_of(
    st.text(max_size=40),
    st.text("0123456789 +-/().,;:@xPDA€\n", max_size=30),
    st.floats(),
    st.integers(),
    st.booleans(),
    st.none(),
    st.dates(),
    st.decimals(),
)


@given(st.lists(CELLS, min_size=len(KEYS), max_size=len(KEYS)))
@example([float("inf")] * len(KEYS))
@example([float("nan")] * len(KEYS))
@settings(max_examples=150, deadline=None)
def test_whatever_stands_in_a_list_nothing_breaks(cells: list[object]) -> None:
    """And what is stored fits the store: whole texts without control characters."""
    checked = prepare(dict(enumerate(KEYS)), CONTEXT, headers=KEYS).check(9, cells)
    for key, value in checked.values.items():
        text = value.typed if isinstance(value, PhoneNumber) else value
        if isinstance(text, str):
            assert text
            assert len(text) <= BY_KEY[key].length
            assert key == "lead.note" or text.isprintable() or not text.isascii()
    assert checked.rejected == any(p.severity is Severity.ERROR for p in checked.problems)
