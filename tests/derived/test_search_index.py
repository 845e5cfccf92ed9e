"""Very many leads go into the search index at once; afterwards it is as it was."""

from __future__ import annotations

import pytest
from sqlalchemy import select, text

from leaddesk.models.portable import index_finds
from leaddesk.models.search_index import SEARCH, index_texts, many_at_once
from leaddesk.models.work import Work
from leaddesk.store.store import Store

_OPTIONS = text("SELECT k, v FROM lead_search_config WHERE k LIKE '%merge' ORDER BY k")


def _found(work: Work, match: str) -> list[int]:
    return list(work.connection().scalars(select(SEARCH.c.rowid).where(index_finds(match))))


def test_all_that_went_in_at_once_is_found(store: Store) -> None:
    def fill(work: Work) -> list[int]:
        with many_at_once(work.connection()):
            for lead in range(1, 9):
                index_texts(work.connection(), [(lead, f"kruger {4710 + lead}")])
        return _found(work, '"471"*') + _found(work, '"kruger" AND "4715"*')

    assert sorted(store.run(fill).result) == [1, 2, 3, 4, 5, 5, 6, 7, 8]


@pytest.mark.parametrize("engine", ["sqlite"])
def test_the_index_puts_its_pieces_together_again_afterwards(store: Store) -> None:
    def fill(work: Work) -> list[list[tuple[str, int]]]:
        told = []
        with many_at_once(work.connection()):
            told.append([tuple(row) for row in work.connection().execute(_OPTIONS)])
        told.append([tuple(row) for row in work.connection().execute(_OPTIONS)])
        return told

    assert store.run(fill).result == [
        [("automerge", 0), ("crisismerge", 16)],
        [("automerge", 4), ("crisismerge", 64)],
    ]
