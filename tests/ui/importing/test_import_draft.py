"""The draft without any window: what follows from what."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from leaddesk.exchange.sheets import Workbook
from leaddesk.rules.list_mapping import ListMapping
from leaddesk.rules.list_plan import mapping_of
from leaddesk.rules.list_rows import Duplicates, ImportResult, Outcome, RowResult
from leaddesk.rules.sheet import Sheet
from leaddesk.ui.importing.import_draft import (
    ImportDraft,
    check,
)
from leaddesk.ui.importing.problem_groups import column_of, group_problems, regrouped
from leaddesk.ui.importing.reading_jobs import begin, source_of
from leaddesk.ui.importing.rejects import rejected_rows

ROWS = (
    ("Firma", "PLZ", "Ort", "E-Mail"),
    ("Bäckerei Süß & Söhne GmbH & Co. KG", "1067", "Dresden", "info@suess.example"),
    ("<b>Krüger</b>", "33602", "Bielefeld", "krueger@"),
    (None, "50667", "Köln", "n@neu.example"),
)


@pytest.fixture
def draft() -> ImportDraft:
    book = Workbook("Messe_2025.xlsx", "xlsx", (Sheet("Leads", ROWS, first_row=3),))
    draft = begin(Path("Messe_2025.xlsx"), book, date(2025, 11, 24))
    assert draft.plan is not None
    return draft


def checked(draft: ImportDraft) -> ImportDraft:
    assert draft.plan is not None
    draft.rows = check(draft.sheets(), draft.plan, draft.context(), lambda done, total: None)
    return draft


def test_the_source_is_named_after_the_file() -> None:
    assert source_of(Path("/x/Messe_Hannover__2025.xlsx")) == "Messe Hannover 2025"
    assert source_of(Path("/x/___.csv")) == "___.csv"


def test_a_correction_is_checked_at_once_and_stays_for_the_next_check(draft: ImportDraft) -> None:
    checked(draft)
    assert draft.importable() == 1
    draft.correct(5, 3, "info@krueger.example")
    assert draft.importable() == 2
    assert draft.text(5, 3) == "info@krueger.example"
    again = checked(draft).rows[1]
    assert again.values["company.email"] == "info@krueger.example"
    assert ROWS[2][3] == "krueger@" and draft.book.sheets[0].rows == ROWS


def test_a_missing_name_is_corrected_where_it_belongs(draft: ImportDraft) -> None:
    checked(draft)
    (problem,) = draft.rows[2].problems
    assert draft.plan is not None
    assert column_of(draft.plan, problem) == 0
    draft.correct(6, 0, "Neu AG")
    assert not draft.rows[2].rejected


def test_groups_have_errors_first(draft: ImportDraft) -> None:
    checked(draft)
    assert draft.plan is not None
    groups = group_problems(draft.rows, draft.plan)
    assert [(group.code, len(group.entries)) for group in groups] == [
        ("email_incomplete", 1), ("required_missing", 1), ("postal_code_short", 1),
    ]  # fmt: skip
    assert [entry.row for entry in groups[0].entries] == [5]


def test_one_row_anew_gives_the_groups_of_all_rows_anew(draft: ImportDraft) -> None:
    checked(draft)
    assert draft.plan is not None
    groups = group_problems(draft.rows, draft.plan)
    for row, column, text in ((5, 3, "info@krueger.example"), (5, 1, "1067"), (4, 1, "01067"),
                              (6, 0, "Neu AG"), (5, 3, "x@")):  # fmt: skip
        again = draft.correct(row, column, text)
        groups = regrouped(groups, again, draft.plan)
        assert groups == group_problems(draft.rows, draft.plan)
    assert [group.code for group in groups] == ["email_incomplete", "postal_code_short"]


def test_a_field_is_held_by_one_column(draft: ImportDraft) -> None:
    checked(draft)
    draft.choose(2, "company.name")
    assert draft.plan is not None
    assert draft.plan.columns == {1: "company.postal_code", 2: "company.name", 3: "company.email"}
    assert draft.rows == []
    draft.choose(2, "")
    assert 2 not in draft.plan.columns


def test_a_remembered_mapping_leaves_out_what_was_left_out(draft: ImportDraft) -> None:
    said = ListMapping({"Firma": "company.name", "Ort": "company.city"})
    draft.recognise("Messe", said)
    assert draft.plan is not None and mapping_of(draft.plan) == said
    assert draft.recognised == "Messe" and draft.mapping() is None, "that is kept already"
    draft.choose(0, "contact.last_name")
    assert draft.recognised == "" and draft.mapping() is not None


def test_a_mapping_of_another_version_is_no_mapping(draft: ImportDraft) -> None:
    before = draft.mapping()
    draft.recognise("alt", ListMapping({"Firma": "company.that_was_once"}))
    assert draft.mapping() == before and not draft.recognised


def test_a_trial_holds_for_its_way_only(draft: ImportDraft) -> None:
    result = ImportResult(None, (RowResult(4, Outcome.UNCHANGED, 7, "email"),))
    draft.take_trial(draft.way(), result)
    assert draft.tried() is result and draft.matches == result.rows
    draft.decide(4, Duplicates.SKIP)
    assert draft.tried() is None
    draft.decide(4, Duplicates.FILL)
    assert draft.decisions == {} and draft.tried() is result


def test_rejected_rows_come_as_they_stand_in_the_file(draft: ImportDraft) -> None:
    checked(draft)
    rows = rejected_rows(draft)
    assert [(number, cells) for number, cells, _ in rows] == [(5, ROWS[2]), (6, ROWS[3])]
    assert [p.code for p in rows[1][2]] == ["required_missing"]


def test_a_correction_leaves_what_is_merged_over_several_rows(draft: ImportDraft) -> None:
    headers, rows = ("Firma", "Ort", "E-Mail"), [
        ("Alpha AG", "Köln", "a@"), (None, "Ulm", "b@alpha.example"), ("Beta KG", "Bonn", "c@"),
        ("Gamma KG", "Kiel", "d@gamma.example"),
    ]  # fmt: skip
    sheet = Sheet("Leads", (headers, *rows), merged=((2, 1, 3, 1),))
    own = begin(draft.path, replace(draft.book, sheets=(sheet,)), draft.today)
    checked(own)
    assert own.rows[1].values["company.name"] == "Alpha AG"
    assert own.correct(3, 2, "neu@alpha.example").values["company.name"] == "Alpha AG"
    own.correct(3, 0, "Delta GmbH")
    assert [row.values["company.name"] for row in checked(own).rows] == [
        "Alpha AG", "Delta GmbH", "Beta KG", "Gamma KG",
    ]  # fmt: skip
