"""A large step gives back the memory that it took; a small one keeps its pages for the next."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import Connection, text

from leaddesk.models.work import Work
from leaddesk.rules.changes import Tried
from leaddesk.store import home
from leaddesk.store.store import Store


def _add(work: Work, much: bool, only_try: bool = False) -> Tried[None] | None:
    work.title("changed")
    if much:
        work.expect_much()
    work.columns["setting"].add("value")  # as if something had been written
    return Tried(None) if only_try else None


@pytest.mark.parametrize("engine", ["sqlite"])
def test_memory_is_given_back_after_a_large_step_that_came(
    bare_store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[bool] = []

    def told(connection: Connection) -> None:
        given.append(connection.in_transaction())
        whole(connection)

    whole: Any = home.give_back
    monkeypatch.setattr(home, "give_back", told)
    bare_store.run(_add, much=False)
    assert given == []
    bare_store.run(_add, much=True, only_try=True)
    assert given == [], "it has been taken back"
    bare_store.run(_add, much=True)
    assert given == [False], "not before it is written for good"
    steps = bare_store.ask(lambda s: s.execute(text("SELECT count(*) FROM step")).scalar())
    assert steps == 2, "and the store goes on"
