"""A list of what happened comes in: matched, never twice, undone as a whole."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select

from leaddesk.models import LeadCard, Touchpoint
from leaddesk.operations.import_touchpoints import import_touchpoints
from leaddesk.operations.leads import add_lead
from leaddesk.rules.list_rows import UNKNOWN_LEAD, ImportResult, Outcome
from leaddesk.rules.sheet import Cell
from leaddesk.store.store import Store
from tests.operations.test_daily_work import assert_settled
from tests.store.test_journal import dump
from torture.examples_importing import touches

HEAD = ("Interessentennr.", "E-Mail", "Telefon", "Datum", "Aktion", "Betreff", "Firma")
ROWS: tuple[tuple[Cell, ...], ...] = (
    ("", "s.krueger@mk.example", "", "03.11.2025 14:30", "geöffnet", "Herbst", ""),
    ("", "S.Krueger@MK.example", "", "03.11.2025 14:30", "geöffnet", "Herbst", ""),
    ("", "", "0521 4481201", "04.11.2025", "Anruf", "", ""),
    ("L-1000", "", "", "05.11.2025", "?!", "", ""),
    ("", "neu@z.example", "", "05.11.2025", "Klick", "", "Zimmer GmbH"),
    ("", "neu@z.example", "", "06.11.2025", "Klick", "", "Zimmer GmbH"),
    ("", "niemand@y.example", "", "06.11.2025", "Klick", "", ""),
)


def _lead(store: Store) -> int:
    values = {
        "company.name": "Maschinenbau Krüger GmbH", "company.phone": "0521 4481201",
        "contact.last_name": "Krüger", "contact.email": "s.krueger@mk.example",
    }  # fmt: skip
    lead_id: int = store.run(add_lead, values).result
    return lead_id


def _run(store: Store, create: bool = False) -> ImportResult:
    rows = touches(HEAD, *ROWS)
    result = store.run(import_touchpoints, rows, "Newsletter", "n.csv", create).result
    assert isinstance(result, ImportResult)
    assert result.read == sum(result.counts()[key] for key in list(result.counts())[1:])
    return result


def _told(store: Store) -> list[Any]:
    return store.ask(
        lambda s: list(
            s.execute(
                select(Touchpoint.lead_id, Touchpoint.kind, Touchpoint.text, Touchpoint.contact_id)
                .order_by(Touchpoint.at, Touchpoint.id)
            )
        )
    )  # fmt: skip


def test_rows_are_matched_and_the_same_file_comes_in_once(store: Store) -> None:
    lead = _lead(store)
    result = _run(store)
    counts = result.counts()
    assert (counts["created"], counts["unchanged"], counts["skipped"], counts["rejected"]) == (
        2, 1, 3, 1,
    )  # fmt: skip
    assert result.unknown == 3
    assert [row.matched for row in result.rows] == [
        "email", "email", "phone", "", UNKNOWN_LEAD, UNKNOWN_LEAD, UNKNOWN_LEAD,
    ]  # fmt: skip
    assert [tuple(row)[:3] for row in _told(store)] == [
        (lead, "newsletter_open", "Herbst"), (lead, "call", None),
    ]  # fmt: skip
    assert _told(store)[0].contact_id is not None
    assert_settled(store)
    before = dump(store)
    again = _run(store)
    assert (again.count(Outcome.CREATED), again.import_id) == (0, None)
    assert dump(store) == before


def test_unknown_ones_become_leads_where_the_row_says_enough(store: Store) -> None:
    _lead(store)
    before = dump(store)
    result = _run(store, create=True)
    assert (result.count(Outcome.CREATED), result.unknown) == (4, 1)
    new = {row.lead_id for row in result.rows[4:6]}
    assert len(new) == 1 and len(_told(store)) == 4
    card = store.ask(
        lambda s: s.scalars(select(LeadCard).where(LeadCard.lead_id == new.pop())).one().source
    )
    assert card == "Newsletter"
    assert_settled(store)
    after = dump(store)
    store.undo()
    assert dump(store) == before
    assert_settled(store)
    store.redo()
    assert dump(store) == after
    assert _run(store, create=True).count(Outcome.CREATED) == 0


def test_a_dry_run_writes_nothing(store: Store) -> None:
    _lead(store)
    before = dump(store)
    rows = touches(HEAD, *ROWS)
    tried = store.run(import_touchpoints, rows, "Newsletter", "n.csv", True, dry_run=True).result
    assert tried.result.count(Outcome.CREATED) == 4  # type: ignore[union-attr]
    assert dump(store) == before
