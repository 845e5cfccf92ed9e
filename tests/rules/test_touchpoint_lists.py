"""Rows of newsletter tools, web analytics and call centres as touchpoints."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest

from leaddesk.rules.checks import CheckContext
from leaddesk.rules.fold import fold
from leaddesk.rules.kind_lists import KindPlan, kind_questions, with_column
from leaddesk.rules.list_plan import ListPlan, plan_list
from leaddesk.rules.list_times import clock_of
from leaddesk.rules.sheet import Cell, Sheet
from leaddesk.rules.touchpoint_lists import (
    CheckedTouch,
    check_touchpoints,
    touch_plan,
    unknown_words,
)
from leaddesk.rules.touchpoint_words import AT, KIND, TEXT, direction_of, kind_of, outcome_of
from leaddesk.rules.touchpoints import Kind, Outcome

NOW = datetime(2025, 11, 24, 12, tzinfo=timezone(timedelta(hours=1)))


def _planned(*rows: tuple[Cell, ...]) -> tuple[tuple[Sheet], KindPlan]:
    sheets = (Sheet("Liste", rows),)
    plan = plan_list(sheets, header_row=1)
    assert isinstance(plan, ListPlan)
    return sheets, touch_plan(plan)


def _checked(*rows: tuple[Cell, ...], **said: object) -> tuple[CheckedTouch, ...]:
    sheets, plan = _planned(*rows)
    users = {"jg": 7}
    context = CheckContext(date(2025, 11, 24), users)
    return check_touchpoints(sheets, replace(plan, **said), context, NOW)  # type: ignore[arg-type]


def test_a_newsletter_tool() -> None:
    opened, clicked, gone = _checked(
        ("Email Address", "Action", "Timestamp", "URL", "Campaign Name"),
        ("s@krueger.example", "opened", "2025-11-03T14:30:00Z", None, "Herbst"),
        ("s@krueger.example", "Clicked", "2025-11-03 14:31:10", "https://x.example/a", "Herbst"),
        ("s@krueger.example", "Unsubscribed", "11/30/2025 2:05 pm", "", ""),
    )
    assert (opened.kind, opened.at) == (
        "newsletter_open",
        datetime(2025, 11, 3, 14, 30, tzinfo=UTC),
    )
    assert opened.keys == {"contact.email": "s@krueger.example"} or "company.email" in opened.keys
    assert clicked.text == "URL: https://x.example/a\nCampaign Name: Herbst"
    assert clicked.at == datetime(2025, 11, 3, 14, 31, 10)  # noqa: DTZ001
    assert [p.code for p in gone.problems] == ["touchpoint_in_future"]


def test_a_call_centre() -> None:
    reached, later, nobody, odd = _checked(
        ("Firma", "Telefon", "Anrufdatum", "Uhrzeit", "Anrufergebnis", "Agent", "Notiz"),
        ("Röder GmbH", "0221 123456", "03.11.2025", "14:30 Uhr", "Interesse", "JG", "will Muster"),
        ("Weiß AG", "0221 98765", date(2025, 11, 4), 0.5, "Rückruf", "", ""),
        ("", "", "04.11.2025", "9:05", "besetzt", "", ""),
        ("Öz KG", "0221 5555", "gestern vielleicht", "", "Interesse", "", ""),
    )
    assert (reached.kind, reached.outcome, reached.user_id) == ("call", "interest", 7)
    assert reached.at == datetime(2025, 11, 3, 14, 30)  # noqa: DTZ001
    assert (later.outcome, later.at) == ("later", datetime(2025, 11, 4, 12))  # noqa: DTZ001
    assert [p.code for p in nobody.problems] == ["touch_lead_missing"]
    assert [p.code for p in odd.problems] == ["date_unreadable"]


def test_words_that_nobody_knows_are_asked_and_said() -> None:
    rows = (
        ("E-Mail", "Datum", "Aktivität"),
        ("a@x.example", "03.11.2025", "Kontakt-Ereignis X"), ("b@x.example", "03.11.2025", "Messe"),
    )  # fmt: skip
    sheets, plan = _planned(*rows)
    assert unknown_words(sheets, plan) == {"Kontakt-Ereignis X": 1}
    unknown, fair = _checked(*rows)
    assert [p.code for p in unknown.problems] == ["touch_kind_unknown"] and fair.kind == "fair"
    said, _ = _checked(*rows, words={fold("Kontakt-Ereignis X"): "chat"})  # type: ignore[arg-type]
    assert (said.kind, said.problems) == ("chat", ())
    left, _ = _checked(*rows, words={fold("Kontakt-Ereignis X"): ""})  # type: ignore[arg-type]
    assert left.left_out


def test_rows_without_a_kind_need_one() -> None:
    rows = (("E-Mail", "Datum"), ("a@x.example", "03.11.2025"))
    assert [p.code for p in _checked(*rows)[0].problems] == ["touch_kind_missing"]
    (visit,) = _checked(*rows, said={KIND: "website_visit"})  # type: ignore[arg-type]
    assert (visit.kind, visit.has_time, visit.problems) == ("website_visit", False, ())


def test_a_date_that_can_be_read_both_ways_is_asked() -> None:
    _, plan = _planned(("E-Mail", "Datum"), ("a@x.example", "03/04/2025"))
    (question,) = kind_questions(plan)
    assert (question.column, question.example) == ("Datum", "03/04/2025")
    assert kind_questions(replace(plan, plan=plan.plan.answered(dates="mdy"))) == ()


def test_a_column_can_hold_something_else() -> None:
    _, plan = _planned(("Wer", "Wann genau", "Was"), ("a@x.example", "03.11.2025", "Anruf"))
    plan = with_column(with_column(plan, 1, AT), 2, KIND)
    assert plan.own == {1: AT, 2: KIND}
    assert with_column(plan, 1, TEXT).own == {1: TEXT, 2: KIND}
    with pytest.raises(ValueError, match=r"company\.industry"):
        with_column(plan, 0, "company.industry")


@pytest.mark.parametrize(
    ("cell", "clock"),
    [
        ("2:30 pm", time(14, 30)), ("12:05 AM", time(0, 5)), ("03.11.2025 9:05:07", time(9, 5, 7)),
        ("14.30 Uhr", time(14, 30)), ("2025-11-03T14:30:00.123+02:00", time(14, 30)),
        (datetime(2025, 11, 3, 8, 15), time(8, 15)),  # noqa: DTZ001
        (45600.75, time(18)), ("03.11.2025", None), ("25:00", None), (None, None), ("", None),
    ],
)  # fmt: skip
def test_times(cell: Cell, clock: time | None) -> None:
    assert clock_of(cell)[0] == clock


def test_every_kind_and_outcome_is_known_by_its_key() -> None:
    assert [kind_of(kind) for kind in Kind] == list(Kind)
    assert [outcome_of(outcome) for outcome in Outcome] == list(Outcome)
    assert (direction_of("Eingehend"), direction_of("outbound")) == ("in", "out")
