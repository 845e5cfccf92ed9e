"""Very many leads go into the search index at once; afterwards it is as it was."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select, text
from sqlalchemy.orm import Session
from sqlcipher3 import dbapi2

from leaddesk.derived import settle
from leaddesk.models import Company
from leaddesk.models.portable import index_finds
from leaddesk.models.records import new_lead
from leaddesk.models.search_index import SEARCH, index_texts, indexing_beside, many_at_once
from leaddesk.models.work import Work
from leaddesk.store.store import Store

_OPTIONS = text("SELECT k, v FROM lead_search_config WHERE k LIKE '%merge' ORDER BY k")


def _leads(session: Session, match: str) -> list[int]:
    found = select(SEARCH.c.rowid).where(index_finds(match)).order_by(SEARCH.c.rowid)
    return list(session.connection().scalars(found))


def test_all_that_went_in_at_once_is_found(store: Store) -> None:
    def fill(work: Work) -> list[int]:
        with many_at_once(work.connection()):
            for lead in range(1, 9):
                index_texts(work.connection(), [(lead, f"kruger {4710 + lead}")])
        return _leads(work, '"471"*') + _leads(work, '"kruger" AND "4715"*')

    assert store.run(fill).result == [1, 2, 3, 4, 5, 6, 7, 8, 5]


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


def test_leads_settled_portion_by_portion_are_all_found(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settle, "CHUNK", 2)
    names = ("Krüger", "Röder", "Groß", "Öztürk", "Lübke")

    def add(work: Work) -> None:
        for name in names:
            new_lead(work, {"company.name": name, "company.phone": "0521 448120"})

    def rename(work: Work) -> None:
        for company in work.scalars(select(Company)):
            company.name += " & Söhne <b>"

    store.run(add)
    assert store.ask(_leads, '"kruger"') == [1]
    store.run(rename)
    assert store.ask(_leads, '"sohne"') == store.ask(_leads, '"8120"*') == [1, 2, 3, 4, 5]
    store.undo()
    assert store.ask(_leads, '"sohne"') == []
    assert store.ask(_leads, '"roder"') == [2]
    store.undo()
    assert store.ask(_leads, '"448120"*') == []


@pytest.mark.parametrize("engine", ["sqlite"])
def test_what_fails_beside_is_raised_where_it_is_waited_for(store: Store) -> None:
    def fill(work: Work) -> None:
        no_number: Any = [(1, "kruger"), ("one", "roder")]
        with indexing_beside(work.connection(), no_number):
            pass

    with pytest.raises(dbapi2.DatabaseError):
        store.run(fill)
    assert store.ask(_leads, '"kruger"') == []
