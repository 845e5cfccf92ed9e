"""Rows numbered one after the other have the same lines in the journal as others."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import text

from leaddesk.models import Company, Lead, bulk, take_ids
from leaddesk.models.numbered import Span
from leaddesk.models.work import Work
from leaddesk.store.store import Store
from tests.store.test_journal import add_many, dump

NAMES = ["Krüger GmbH & Co. KG", "Röder <b>", "Öztürk"]
_STEPS = text("SELECT DISTINCT step_id FROM step_line")
_LINES = text('SELECT step_id, tbl, root, "row", kind, image FROM step_line ORDER BY 1, 2, 3, 4')


def _add_numbered(work: Work, names: list[str]) -> None:
    work.title("imported", count=len(names))
    company = take_ids(work.connection(), "company", len(names))
    lead = take_ids(work.connection(), "lead", len(names))
    work.insert_numbered(
        Company,
        ("id", "name"),
        lambda: [(company + i, name) for i, name in enumerate(names)],
        Span(company, len(names)),
        relation="prospect",
        created_at=work.now,
        version=1,
    )
    work.insert_numbered(
        Lead,
        ("id", "number", "company_id"),
        lambda: [(lead + i, f"I-{lead + i:06d}", company + i) for i in range(len(names))],
        Span(lead, len(names), lead),
        stage=1,
        stage_since=work.now,
        created_at=work.now,
        version=1,
    )


def _lines(store: Store) -> list[tuple[Any, ...]]:
    return store.ask(lambda s: [tuple(row)[1:] for row in s.execute(_LINES)])


@pytest.mark.parametrize("count", [1, 3])
def test_numbered_rows_are_written_and_taken_back_as_others(bare_store: Store, count: int) -> None:
    empty = dump(bare_store)
    bare_store.run(add_many, NAMES[:count])
    one_by_one, lines = dump(bare_store), _lines(bare_store)
    bare_store.undo()
    assert dump(bare_store) == empty
    bare_store.run(_add_numbered, NAMES[:count])
    found = dump(bare_store)
    assert [row[1:2] for row in found["company"]] == [row[1:2] for row in one_by_one["company"]]
    kinds = [(tbl, root > 0, kind, image) for tbl, root, _, kind, image in lines]
    made = _lines(bare_store)[-len(lines) :]
    assert [(tbl, root > 0, kind, image) for tbl, root, _, kind, image in made] == kinds
    assert [row for tbl, root, row, *_ in made if root] == [r for _, r, *_ in made if r]
    bare_store.undo()
    assert dump(bare_store) == empty
    bare_store.redo()
    assert dump(bare_store) == found


def test_what_can_not_be_made_leaves_no_line(bare_store: Store) -> None:
    def fail(work: Work) -> None:
        def make() -> list[Any]:
            raise ValueError

        work.insert_numbered(Company, ("id", "name"), make, Span(1, 1000))

    with pytest.raises(ValueError):
        bare_store.run(fail)
    assert _lines(bare_store) == []
    bare_store.run(add_many, NAMES)
    assert len(_lines(bare_store)) == 2 * len(NAMES)


def test_the_inserts_of_one_step_serve_the_next(bare_store: Store) -> None:
    def both() -> int:
        bare_store.run(_add_numbered, NAMES)
        bare_store.run(add_many, NAMES)
        return bulk._inserting.cache_info().currsize

    bulk._inserting.cache_clear()
    assert both() == both()
    steps = bare_store.ask(lambda s: list(s.scalars(_STEPS)))
    assert len(steps) == 4, "each under its own number all the same"
