"""Pages, orders, places and values of the list."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import text

from leaddesk.operations.leads import add_lead
from leaddesk.operations.touchpoints import Happening, log_touchpoint
from leaddesk.queries import grouped, lead_plan, score_bands, score_order
from leaddesk.queries.lead_list import (
    SORTS,
    LeadRow,
    Sort,
    lead_ids,
    lead_page,
    leads_by_id,
)
from leaddesk.queries.value_counts import value_counts
from leaddesk.rules.filter_text import parse_filter
from leaddesk.rules.filter_tree import LeadFilter
from leaddesk.rules.fold import sort_key
from leaddesk.rules.follow_ups import NextStep
from leaddesk.rules.stages import Stage
from leaddesk.rules.touchpoints import Kind
from leaddesk.store.store import Store
from tests.queries.conftest import LEADS, TODAY

ALL = LeadFilter()
_LAST = "\U0010ffff"

KEYS: dict[str, Callable[[LeadRow], Any]] = {
    "score": lambda r: r.score,
    "company": lambda r: sort_key(r.company or _last_name(r)),
    "contact": lambda r: sort_key(_last_name(r)) or None,
    "city": lambda r: (sort_key(r.city), r.score) if r.city else None,
    "postal_code": lambda r: r.postal_code,
    "stage": lambda r: (r.stage, r.score),
    "since": lambda r: r.stage_since,
    "due": lambda r: r.due_on and (r.due_on, 9999 if r.due_minute is None else r.due_minute),
    "deadline": lambda r: r.clock_due,
    "last_contact": lambda r: r.last_touch_at,
    "source": lambda r: (sort_key(r.source), r.score) if r.source else None,
    "campaign": lambda r: (sort_key(r.campaign), r.score) if r.campaign else None,
    "industry": lambda r: (sort_key(r.industry), r.score) if r.industry else None,
    "product": lambda r: (sort_key(r.product), r.score) if r.product else None,
    "value": lambda r: r.value,
    "number": lambda r: r.number,
    "created": lambda r: r.created_at,
}


def _last_name(row: LeadRow) -> str:
    return (row.contact or "").split(" ")[-1]


def page(store: Store, typed: str = "", **which: Any) -> tuple[LeadRow, ...]:
    found: tuple[LeadRow, ...] = store.ask(
        lead_page, filter=parse_filter(typed, TODAY), me=1, today=TODAY, **which
    )
    return found


WAYS = {
    "sets": (-1, 5_000, 10**6), "sorted": (10**9, 5_000, 10**6),
    "scores gone through": (-1, 5_000, 0), "too many values": (-1, -1, 10**6),
}  # fmt: skip
"""Every way to a page: what is few, the most values of a column that sets are kept of, and of how
many leads a band of scores is sorted."""


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("by", KEYS)
def test_order(
    filled: Store, monkeypatch: pytest.MonkeyPatch, by: str, descending: bool, way: str
) -> None:
    """As Python sorts it; what has no value comes last either way; ties by the lead's id."""
    few, values, sorted_bands = WAYS[way]
    monkeypatch.setattr(lead_plan, "FEW", few)
    monkeypatch.setattr(score_order, "FEW", few)
    monkeypatch.setattr(grouped, "MOST_GROUPS", values)
    monkeypatch.setattr(score_bands, "LEAST", 3)
    monkeypatch.setattr(score_bands, "SORTED", sorted_bands)
    filled.memory.forget()
    for typed in ("", "gmbh", "p:4"):
        rows = page(filled, typed, sort=Sort(by, descending), limit=LEADS)
        key = KEYS[by]
        known = [row for row in rows if key(row) is not None]
        none = [row for row in rows if key(row) is None]
        known.sort(key=lambda r: (key(r), r.lead_id), reverse=descending)
        none.sort(key=lambda r: (_rest(by, r), r.lead_id), reverse=descending)
        assert [r.lead_id for r in rows] == [r.lead_id for r in (*known, *none)], (by, typed)


def _rest(by: str, row: LeadRow) -> int:
    return row.score if by in ("city", "source", "campaign", "industry", "product") else 0


def test_order_by_owner_goes_by_initials(filled: Store) -> None:
    rows = page(filled, sort=Sort("owner"), limit=LEADS)
    initials = [sort_key(row.owner_initials) or _LAST for row in rows]
    assert initials == sorted(initials)
    assert rows[-1].owner_initials == ""
    downwards = page(filled, sort=Sort("owner", True), limit=LEADS)
    assert downwards[-1].owner_initials == "", "nobody's come last either way"
    mine = [row.score for row in rows if row.owner_initials == "AB"]
    assert mine == sorted(mine, reverse=True)


@pytest.mark.parametrize("by", SORTS)
@pytest.mark.parametrize("typed", ["", "krüger", "p:4 ort:köln", "stage:cold", "score>=100"])
@pytest.mark.parametrize(("first", "sorted_bands"), [(False, 10**6), (False, 0), (True, 0)])
def test_pages_join_to_the_whole(
    filled: Store,
    monkeypatch: pytest.MonkeyPatch,
    by: str,
    typed: str,
    first: bool,
    sorted_bands: int,
) -> None:
    """Also where each page is found as the first one that a program asks for."""
    monkeypatch.setattr(lead_plan, "_is_early", lambda reading: first)
    monkeypatch.setattr(score_order, "FEW", -1)
    monkeypatch.setattr(score_bands, "LEAST", 3)
    monkeypatch.setattr(score_bands, "SORTED", sorted_bands)
    filled.memory.forget()
    for descending in (False, True):
        sort = Sort(by, descending)
        whole = filled.ask(
            lead_ids, filter=parse_filter(typed, TODAY), sort=sort, me=1, today=TODAY
        )
        joined: list[int] = []
        while block := page(filled, typed, sort=sort, offset=len(joined), limit=23):
            joined += [row.lead_id for row in block]
        assert tuple(joined) == whole


def test_a_row_has_what_the_list_shows(store: Store) -> None:
    name = "Krüger <b>& Söhne</b> GmbH & Co. KG"
    lead = store.run(
        add_lead,
        values={
            "company.name": name, "company.city": "Bielefeld", "company.postal_code": "01067",
            "contact.first_name": "Sabine", "contact.last_name": "Krüger",
        },
        segments=(2, 4),
    ).result  # fmt: skip
    store.run(
        log_touchpoint,
        lead_id=lead,
        happening=Happening(Kind.SERVICE_CALL, direction="in"),
        next_step=NextStep(TODAY, 630, "Angebot nachfassen"),
    )
    (row,) = page(store, "4")
    assert (row.company, row.contact, row.postal_code) == (name, "Sabine Krüger", "01067")
    assert (row.segments, row.stage, row.owner_initials) == ((2, 4), Stage.COLD, "AB")
    assert (row.score, row.behaviour, row.fit, row.touches) == (250, 250, 0, 1)
    assert (row.due_on, row.due_minute, row.due_topic) == (TODAY, 630, "Angebot nachfassen")
    assert row.last_touch_kind == "service_call"
    assert row.last_touch_at == row.created_at == store.clock()
    assert row.value is None
    assert row.handed_over is False


def test_rows_that_are_gone_are_left_out(filled: Store) -> None:
    rows = filled.ask(leads_by_id, ids=(7, 10**6, 3))
    assert [row.lead_id for row in rows] == [7, 3]


MAIN = ["", "4", "p:4 stage:sql", "stage:sql", "owner:me", "owner:me stage:mql..sql", "p:2,4"]


@pytest.mark.parametrize("engine", ["sqlite"], scope="session")  # it has no statistics to plan by
@pytest.mark.parametrize("by", ["score", "company", "city", "postal_code", "due", "last_contact"])
@pytest.mark.parametrize("typed", MAIN)
def test_no_table_is_scanned_and_nothing_sorted(
    filled: Store, monkeypatch: pytest.MonkeyPatch, typed: str, by: str
) -> None:
    """The main filters walk an index that has it all, in the order of the list."""
    monkeypatch.setattr(lead_plan, "FEW", -1)
    monkeypatch.setattr(score_order, "FEW", -1)
    for descending in (False, True):
        for step in _plan_of(filled, typed, Sort(by, descending)):
            assert "TEMP B-TREE" not in step
            if "lead_card" in step:
                assert "COVERING INDEX" in step or "PRIMARY KEY" in step, step


@pytest.mark.parametrize("engine", ["sqlite"], scope="session")
@pytest.mark.parametrize("typed", MAIN)
def test_the_first_list_of_a_program_walks_the_scores(
    filled: Store, monkeypatch: pytest.MonkeyPatch, typed: str
) -> None:
    """Nothing is sorted on the way, so that it stops where the page is full."""
    monkeypatch.setattr(lead_plan, "_is_early", lambda reading: True)
    monkeypatch.setattr(lead_plan, "listed_by_score", lambda *_: [])
    plan = _plan_of(filled, typed, Sort("score", True))
    assert any("ix_score" in step for step in plan)
    assert not any("TEMP B-TREE" in step for step in plan), plan


def _plan_of(store: Store, typed: str, sort: Sort) -> list[str]:
    found: list[str] = []

    def explain(session: Any) -> None:
        seen: list[tuple[str, Any]] = []
        raw = session.connection().connection.dbapi_connection
        raw.set_trace_callback(lambda sql: seen.append((sql, None)))
        lead_page(session, filter=parse_filter(typed, TODAY), sort=sort, me=1, today=TODAY)
        raw.set_trace_callback(None)
        for sql, _ in seen:
            if sql.lstrip().upper().startswith("SELECT"):
                found.extend(row[3] for row in session.execute(text(f"EXPLAIN QUERY PLAN {sql}")))

    store.ask(explain)
    assert any("lead" in step for step in found)
    return found


def test_values_are_counted_without_excluded_leads(filled: Store) -> None:
    counts = dict(filled.ask(value_counts, field="city"))
    rows = page(filled, limit=LEADS)
    assert counts["Köln"] == sum(row.city == "Köln" for row in rows)
    assert filled.ask(value_counts, field="city", prefix="koel") == (("Köln", counts["Köln"]),)
    assert [v for v, _ in filled.ask(value_counts, field="city", prefix="ba")] != []
    sources = filled.ask(value_counts, field="source", prefix="messe")
    assert {value for value, _ in sources} == {"Messe Hannover 2025", "Messe München"}
    assert [count for _, count in sources] == sorted((c for _, c in sources), reverse=True)
    stages = dict(filled.ask(value_counts, field="stage"))
    assert stages["sql"] == sum(row.stage is Stage.SQL for row in rows)
    owners = dict(filled.ask(value_counts, field="owner", prefix="bo"))
    assert owners == {"BÖ Boris Öztürk": sum(row.owner_initials == "BÖ" for row in rows)}
    (four,) = filled.ask(value_counts, field="p", prefix="4")
    assert four == ("4 Unzufriedene Wettbewerbskunden", sum(4 in row.segments for row in rows))
    imports = dict(filled.ask(value_counts, field="import"))
    assert set(imports) == {"Messe Hannover 2025", "Adressverlag"}
    assert filled.ask(value_counts, field="nonsense") == ()


def test_the_list_follows_every_step(store: Store) -> None:
    assert page(store) == ()
    store.run(add_lead, values={"company.name": "Öko-Bau"})
    assert [row.company for row in page(store, "oeko")] == ["Öko-Bau"]
    store.undo()
    assert page(store, "oeko") == ()
