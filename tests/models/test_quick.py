"""Statements that are made into SQL once, and before a step has the store to itself."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy import Connection

from leaddesk.models import quick
from leaddesk.models.work import Work
from leaddesk.operations.leads import add_lead
from leaddesk.operations.touchpoints import Happening, log_touchpoint
from leaddesk.rules.touchpoints import Kind
from leaddesk.store.store import Store
from tests.engines import engine as engine


@pytest.fixture
def nothing_made() -> Iterator[None]:
    """As in a program that has just begun."""
    quick._made.cache_clear()
    yield


def test_what_each_step_asks_is_made_into_sql_before_it_begins(
    store: Store, nothing_made: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    lead = store.run(add_lead, values={"company.name": "Größe & Söhne <b>"}).result
    quick._made.cache_clear()
    made: list[int] = []
    real = Connection.begin

    def begin(self: Connection) -> object:
        made.append(quick._made.cache_info().misses)
        return real(self)

    monkeypatch.setattr(Connection, "begin", begin)

    def log(work: Work) -> int:
        return log_touchpoint(work, lead, Happening(Kind.NOTE, text="Messe"))

    store.run(log)
    assert quick._made.cache_info().misses - made[-1] <= 1, "all but one was ready"
    assert made[-1] == len(quick._OFTEN)


def test_another_engine_of_the_same_database_makes_nothing_anew(
    store: Store, nothing_made: None
) -> None:
    writer, reader = store._writer, store._reader
    assert writer is not None
    quick.make_ready(writer.dialect)
    before = quick._made.cache_info().misses
    quick.make_ready(reader.dialect)
    assert quick._made.cache_info().misses == before
