"""What a row of the list tells by its looks, and the menu of its columns."""

from __future__ import annotations

from datetime import datetime, timedelta

from pytestqt.qtbot import QtBot

from leaddesk.operations.leads import add_lead
from leaddesk.queries.lead_list import LeadRow
from leaddesk.queries.lead_sorts import Sort
from leaddesk.rules.fold import sort_key
from leaddesk.ui.leads.clock_cells import short_clock
from leaddesk.ui.leads.column_menu import column_menu
from leaddesk.ui.leads.lead_columns import COLUMNS
from leaddesk.ui.leads.leads_page import LeadsPage
from leaddesk.ui.leads.list_layout import kept_sort, next_sort
from leaddesk.ui.leads.seen_leads import NEW_FOR, SeenLeads


def row(page: LeadsPage, place: int) -> LeadRow:
    lead = page.model.lead(place)
    assert lead is not None
    return lead


def test_a_lead_is_new_until_somebody_looks_at_it(page: LeadsPage) -> None:
    for name in ("Neu Eins AG", "Neu Zwei AG"):
        page.desk.run(add_lead, values={"company.name": name})
    page.hits.sort(Sort("company"))
    page.set_query("neu ag")
    first, second = row(page, 0), row(page, 1)
    assert (page.model.is_new(first), page.model.is_new(second)) == (False, True)
    index = page.model.index(1, 0)
    assert str(page.model.data(index, 11)).startswith("neu, ")  # what is read aloud
    page.step(1)
    assert not page.model.is_new(second)
    page.desk.leaving.emit()
    again = SeenLeads()
    now = page.desk.now()
    assert not again.is_new(second, now)
    third = second._replace(lead_id=99_999)
    assert again.is_new(third, now) and not again.is_new(third, now + NEW_FOR)
    assert not again.is_new(third._replace(touches=1), now)


def test_a_deadline_that_ends_first_stands_in_place_of_the_follow_up(page: LeadsPage) -> None:
    delegate = page.table._delegate
    now = page.desk.now()

    def with_clock(due: datetime | None, on: str | None) -> LeadRow:
        kept = None if due is None else int(due.timestamp() * 1000)
        return row(page, 0)._replace(clock_due_kept=kept, clock_allowed=9, due_on_kept=on)

    tomorrow = (now + timedelta(days=1)).date().isoformat()
    assert delegate._clock_comes_first(with_clock(now, tomorrow))
    assert delegate._clock_comes_first(with_clock(now, None))
    assert not delegate._clock_comes_first(with_clock(now + timedelta(days=2), tomorrow))
    assert not delegate._clock_comes_first(with_clock(None, None))
    page.table._toggle_column("deadline", True)
    page.resize(2600, 800)
    assert not delegate._clock_comes_first(with_clock(now, None))


def test_columns_are_ticked_one_after_the_other_and_said_to_have_no_room(
    page: LeadsPage, qtbot: QtBot
) -> None:
    table = page.table
    menu = column_menu(
        table, lambda: table._wanted, lambda: page.model.columns, table._toggle_column
    )
    qtbot.addWidget(menu)
    actions = dict(zip((column.key for column in COLUMNS), menu.actions(), strict=True))
    assert not actions["company"].isEnabled() and len(actions) == len(COLUMNS)
    for key in ("value", "industry", "source"):
        actions[key].trigger()
    assert {"value", "industry", "source"} <= set(table._wanted)
    assert actions["value"].text().endswith("kein Platz")
    page.resize(3200, 800)
    actions["source"].trigger()
    assert "value" in page.model.columns and "source" not in table._wanted
    assert not actions["value"].text().endswith("kein Platz")


def test_a_deadline_is_short_enough_for_the_column(page: LeadsPage) -> None:
    now = page.desk.now()
    time = page.model.clock_time()
    for minutes, text in ((105, "SLA 1 h 45 min"), (-105, "SLA −1 h 45 min")):
        due = int((now + timedelta(minutes=minutes)).timestamp() * 1000)
        lead = row(page, 0)._replace(clock_due_kept=due, clock_allowed=9, owner_id=0)
        assert short_clock(lead, time).replace("\N{NO-BREAK SPACE}", " ") == text


def test_shift_sorts_among_what_is_alike_and_both_are_remembered(
    page: LeadsPage, qtbot: QtBot
) -> None:
    assert next_sort(Sort("city"), "company", True) == Sort("city", then=Sort("company"))
    both = Sort("city", then=Sort("company"))
    assert next_sort(both, "company", True).then == Sort("company", descending=True)
    assert next_sort(both, "city", True) == Sort("city", descending=True, then=Sort("company"))
    assert next_sort(both, "score", False) == Sort("score", descending=True)
    page.hits.sort(both)
    cities = [row(page, place).city or "" for place in range(page.model.total())]
    filled = [city for city in cities if city]
    assert filled == sorted(filled, key=sort_key)
    assert kept_sort() == both
    header = page.table._header
    assert header.second == (page.model.columns.index("company"), False)
    page.hits.sort(Sort("company"))
    assert header.second is None and kept_sort() == Sort("company")
