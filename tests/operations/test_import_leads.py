"""A list comes in: every row accounted for, duplicates met, all of it undone in one step."""

# ruff: noqa: E501 (rows of a list read better in one line)
from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from leaddesk.models import Contact, LeadCard
from leaddesk.models.work import Cancelled
from leaddesk.operations.import_leads import import_leads
from leaddesk.operations.leads import edit_fields
from leaddesk.operations.stage_settings import set_stage_order
from leaddesk.rules.checks import CheckContext, CheckedRow, prepare
from leaddesk.rules.list_rows import Duplicates, Outcome
from leaddesk.rules.segments import numbers_of
from leaddesk.rules.stages import Stage
from leaddesk.store.store import Store
from tests.operations.test_daily_work import assert_settled, derived
from tests.rules.test_stage_order import QUOTE_FIRST
from tests.store.test_journal import dump

COLUMNS = {
    0: "company.name", 1: "company.postal_code", 2: "company.city", 3: "contact.full_name",
    4: "contact.email", 5: "contact.phone", 6: "lead.segments", 7: "lead.stage",
}  # fmt: skip


def checked(*rows: tuple[Any, ...]) -> list[CheckedRow]:
    checker = prepare(COLUMNS, CheckContext(today=date(2025, 11, 24)))
    return [checker.check(number, row) for number, row in enumerate(rows, 2)]


LIST = (
    ("Maschinenbau Krüger GmbH", "33602", "Bielefeld", "Frau Sabine Krüger", "s.krueger@mk.example", "0521/448120-17", "4", ""),
    ("Nordlicht Verpackungen AG", 1067, "Dresden", "Herr Jens Petersen", "", "(0351) 30 93 40", "", "warm"),
    ("Bäckerei & Söhne GmbH & Co. KG", "01067", "Dresden", "", "info@baecker.example", "", "2, 4", ""),
    ("", "", "", "", "", "", "", ""),
    ("Kaputt AG", "33602", "Bielefeld", "", "nur-text", "", "", ""),
)  # fmt: skip


def cards(store: Store) -> list[Any]:
    return store.ask(
        lambda s: list(s.execute(select(LeadCard.__table__).order_by(LeadCard.lead_id)).all())
    )


def test_every_row_is_accounted_for(store: Store) -> None:
    rows = checked(*LIST)
    result = store.run(import_leads, rows, "Messe", "messe.xlsx").result
    counts = result.counts()
    assert counts["read"] == len(LIST)
    assert counts["created"] == sum(not row.rejected for row in rows)
    assert counts["read"] == sum(counts[o.value] for o in Outcome)
    dresden = cards(store)[1]
    assert dresden.postal_code == "01067"
    assert dresden.stage == Stage.WARM
    assert dresden.source == "Messe"
    assert numbers_of(cards(store)[2].segmask) == (2, 4)
    assert_settled(store)


def test_the_same_list_again_changes_nothing(store: Store) -> None:
    rows = checked(*LIST[:3])
    store.run(import_leads, rows, "Messe", "messe.xlsx")
    before = dump(store)
    again = store.run(import_leads, rows, "Messe", "messe.xlsx")
    assert again.result.count(Outcome.UNCHANGED) == 3
    assert again.changes is None, "nothing to write, so no step"
    assert dump(store) == before


@pytest.mark.parametrize(
    ("policy", "city", "email", "outcome"),
    [
        (Duplicates.FILL, "Bielefeld", "neu@mk.example", Outcome.UPDATED),
        (Duplicates.UPDATE, "Gütersloh", "neu@mk.example", Outcome.UPDATED),
        (Duplicates.SKIP, "Bielefeld", None, Outcome.SKIPPED),
    ],
)
def test_duplicates_fill_update_or_skip(
    store: Store, policy: Duplicates, city: str, email: str | None, outcome: Outcome
) -> None:
    first = ("Maschinenbau Krüger GmbH", "33602", "Bielefeld", "", "", "0521 448120-17", "", "")
    second = ("Maschinenbau Krüger GmbH", "33602", "Gütersloh", "", "neu@mk.example", "+49521448120-17", "", "")  # fmt: skip
    store.run(import_leads, checked(first), "A", "a.csv")
    before, before_derived = dump(store), derived(store)
    result = store.run(import_leads, checked(second), "B", "b.csv", policy).result
    assert result.rows[0].outcome is outcome
    assert result.rows[0].matched == "phone"
    only = cards(store)
    assert [(c.city, c.email) for c in only] == [(city, email)]
    assert_settled(store)
    if outcome is Outcome.UPDATED:
        store.undo()
        assert dump(store) == before
        assert derived(store) == before_derived


def test_create_makes_a_second_lead(store: Store) -> None:
    store.run(import_leads, checked(LIST[0]), "A", "a.csv")
    store.run(import_leads, checked(LIST[0]), "B", "b.csv", Duplicates.CREATE)
    assert len(cards(store)) == 2


def test_another_person_of_the_company_is_added_not_lost(store: Store) -> None:
    other = ("Maschinenbau Krüger GmbH", "33602", "Bielefeld", "Herr Uwe Dietz", "u.dietz@mk.example", "", "", "")  # fmt: skip
    store.run(import_leads, checked(LIST[0]), "A", "a.csv")
    for expected in (Outcome.UPDATED, Outcome.UNCHANGED):
        result = store.run(import_leads, checked(other), "B", "b.csv", Duplicates.UPDATE).result
        assert result.rows[0].outcome is expected
    names = store.ask(lambda s: [tuple(r) for r in s.execute(select(Contact.last_name))])
    assert sorted(names) == [("Dietz",), ("Krüger",)]
    assert cards(store)[0].contact == "Sabine Krüger"
    assert "dietz" in cards(store)[0].search_text


def test_a_person_who_is_taken_out_again_is_not_found_any_more(store: Store) -> None:
    other = ("Maschinenbau Krüger GmbH", "33602", "Bielefeld", "Herr Uwe Dietz", "u.dietz@mk.example", "", "", "")  # fmt: skip
    store.run(import_leads, checked(LIST[0]), "A", "a.csv")
    before = derived(store)
    store.run(import_leads, checked(other), "B", "b.csv")
    assert "dietz" in cards(store)[0].search_text
    store.undo()
    assert derived(store) == before
    assert_settled(store)


def test_two_rows_of_one_list_meet(store: Store) -> None:
    rows = checked(LIST[0], (*LIST[0][:6], "5", "sql"))
    result = store.run(import_leads, rows, "A", "a.csv").result
    assert [r.outcome for r in result.rows] == [Outcome.CREATED, Outcome.UPDATED]
    only = cards(store)
    assert len(only) == 1
    assert numbers_of(only[0].segmask) == (4, 5)
    assert only[0].stage == Stage.SQL


@pytest.mark.parametrize(
    ("name", "mail", "created"),
    [
        ("Kanzlei Sommer & Partner", "post@sommer.example", 2),  # one house, one switchboard
        ("Kanzlei Sommer & Partner", "", 1),
        ("Maschinenbau Krüger, Werk Süd", "werk@mk.example", 1),
        ("Krüger Maschinenbau GmbH", "otto@mk.example", 1),
        ("Maschinenbau Krügr GmbH", "otto@mk.example", 1),
        ("", "otto@mk.example", 1),
    ],
)
def test_a_shared_telephone_swallows_no_other_company(
    store: Store, name: str, mail: str, created: int
) -> None:
    first = (
        "Maschinenbau Krüger GmbH",
        "33602",
        "Bielefeld",
        "Sabine Krüger",
        "s@mk.example",
        "0521/448120",
        "",
        "",
    )
    second = (name, "33602", "Bielefeld", "Otto Groß", mail, "0521 448120", "", "")
    together = store.run(import_leads, checked(first, second), "Messe", "a.xlsx", dry_run=True)
    assert together.result.result.count(Outcome.CREATED) == created
    store.run(import_leads, checked(first), "Messe", "a.xlsx")
    later = store.run(import_leads, checked(second), "Messe", "b.xlsx").result
    assert later.count(Outcome.CREATED) == created - 1


def test_a_list_never_moves_a_lead_backwards(store: Store) -> None:
    store.run(import_leads, checked((*LIST[0][:7], "sql")), "A", "a.csv")
    store.run(import_leads, checked((*LIST[0][:7], "warm")), "B", "b.csv", Duplicates.UPDATE)
    assert cards(store)[0].stage == Stage.SQL


def test_what_is_backwards_is_said_by_the_order_of_the_stages(store: Store) -> None:
    store.run(set_stage_order, QUOTE_FIRST.funnel)
    store.run(import_leads, checked((*LIST[0][:7], "quote")), "A", "a.csv")
    for typed, stage in (("sal", Stage.QUOTE), ("sql", Stage.SQL), ("quote", Stage.SQL)):
        store.run(import_leads, checked((*LIST[0][:7], typed)), "B", "b.csv", Duplicates.UPDATE)
        assert cards(store)[0].stage == stage


def test_undo_keeps_and_names_what_was_edited_since(store: Store) -> None:
    before = dump(store)
    done = store.run(import_leads, checked(*LIST[:3]), "Messe", "messe.xlsx")
    lead = done.result.rows[1].lead_id
    store.run(edit_fields, lead, {"company.city": ("Dresden", "Radebeul")})
    undone = store.undo(done.changes.step).result
    assert [kept.name for kept in undone.kept] == ["Nordlicht Verpackungen AG"]
    assert [c.city for c in cards(store)] == ["Radebeul"]
    assert_settled(store)
    assert before["lead"] == []


def test_a_dry_run_tells_all_and_writes_nothing(store: Store) -> None:
    before = dump(store)
    tried = store.run(import_leads, checked(*LIST), "Messe", "messe.xlsx", dry_run=True)
    assert tried.result.result.count(Outcome.CREATED) == 3
    assert tried.changes is None
    assert dump(store) == before


def test_cancelling_means_nothing_happened(store: Store) -> None:
    before = dump(store)
    what = {"rows": checked(*LIST), "source": "Messe", "file_name": "m.xlsx"}
    with pytest.raises(Cancelled):
        store.run_watched(import_leads, what, None, lambda: True)
    assert dump(store) == before


def test_a_private_person_with_an_address_loses_nothing(store: Store) -> None:
    row = ("", "33602", "Bielefeld", "Herr Max Weber", "max@weber.example", "", "", "")
    store.run(import_leads, checked(row), "A", "a.csv")
    assert (cards(store)[0].city, cards(store)[0].contact) == ("Bielefeld", "Max Weber")


CELL = st.sampled_from(["", "A GmbH", "B AG", "Krüger", "a@b.example", "0521 448120", "33602"])


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    lists=st.lists(
        st.lists(st.tuples(CELL, CELL, CELL, CELL, CELL, CELL, st.just(""), st.just("")), max_size=6),
        min_size=1, max_size=4,
    ),
    policy=st.sampled_from(list(Duplicates)),
)  # fmt: skip
def test_any_lists_in_any_order_are_accounted_for_and_undone(
    store: Store, lists: list[list[tuple[str, ...]]], policy: Duplicates
) -> None:
    states = [dump(store)]
    steps = 0
    for rows in lists:
        done = store.run(import_leads, checked(*rows), "L", "l.csv", policy)
        counts = done.result.counts()
        assert counts["read"] == len(rows) == sum(counts[o.value] for o in Outcome)
        if done.changes is not None:
            steps += 1
            states.append(dump(store))
    assert_settled(store)
    for expected in reversed(states[:-1]):
        store.undo()
        assert dump(store) == expected
    assert_settled(store)


def test_a_follow_up_of_the_list_fills_an_empty_diary_and_replaces_nothing(store: Store) -> None:
    columns = {0: "company.name", 1: "company.postal_code", 2: "lead.due"}
    checker = prepare(columns, CheckContext(today=date(2025, 11, 24)))
    first = [checker.check(2, ("Alpha GmbH", "33602", "01.12.2025")),
             checker.check(3, ("Beta GmbH", "01067", None))]  # fmt: skip
    store.run(import_leads, first, "Messe", "messe.xlsx")
    assert [card.due_on for card in cards(store)] == [date(2025, 12, 1), None]
    before = dump(store)
    again = [checker.check(2, ("Alpha GmbH", "33602", "05.12.2025")),
             checker.check(3, ("Beta GmbH", "01067", "05.12.2025"))]  # fmt: skip
    result = store.run(import_leads, again, "Messe", "messe.xlsx", Duplicates.UPDATE).result
    assert [row.outcome for row in result.rows] == [Outcome.UNCHANGED, Outcome.UPDATED]
    assert [card.due_on for card in cards(store)] == [date(2025, 12, 1), date(2025, 12, 5)]
    assert_settled(store)
    store.undo()
    assert dump(store) == before
