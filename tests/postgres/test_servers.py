"""What is a server's alone: the schema made once, newer ones only read, locks, lost connections."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import psycopg
import pytest
from sqlalchemy import select

from leaddesk.derived.settle import settle
from leaddesk.models import Lead, Step
from leaddesk.models.work import Work
from leaddesk.operations.leads import add_lead
from leaddesk.operations.set_up import set_up_store
from leaddesk.rules.servers import Server
from leaddesk.store import server as server_module
from leaddesk.store.opening import StoreRefused
from leaddesk.store.store import Store
from torture.postgres import USER, administrator
from torture.postgres import database as fresh_database


@pytest.fixture
def team(database: Server) -> Iterator[Store]:
    store = Store(database, who="Anna Berg", settle=settle)
    store.run(set_up_store, name="Anna Berg", initials="AB")
    yield store
    store.close()


def connect(server: Server) -> psycopg.Connection:
    return psycopg.connect(
        host=server.host, port=server.port, user=USER, dbname=server.database, autocommit=True
    )


def terminate_all(server: Server) -> None:
    """As if the network had cut every connection to the database."""
    with administrator(server.port) as connection:
        connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s",
            [server.database],
        )


def names(store: Store) -> list[str]:
    return store.ask(lambda s: sorted(s.scalars(select(Lead.number))))


def test_of_many_who_open_an_empty_database_one_makes_the_schema(server: int) -> None:
    with fresh_database(server) as address:
        gate = threading.Barrier(12)

        def open_it(number: int) -> str:
            gate.wait()
            store = Store(address, who=f"Nummer {number}", settle=settle)
            try:
                store.run(set_up_store, name="Anna Berg", initials="AB")
                return store.read_only_code
            finally:
                store.close()

        with ThreadPoolExecutor(12) as pool:
            assert set(pool.map(open_it, range(12))) == {""}
        store = Store(address, who="Anna Berg", settle=settle)
        steps = store.ask(lambda s: [step.title["code"] for step in s.scalars(select(Step))])
        store.close()
        assert steps == ["store_set_up"]


def test_somebody_else_s_database_is_left_alone(server: int) -> None:
    with fresh_database(server) as address:
        with connect(address) as connection:
            connection.execute("CREATE TABLE kunden (name text)")
        with pytest.raises(StoreRefused, match="store_foreign"):
            Store(address, who="Anna Berg")
        with connect(address) as connection:
            tables = connection.execute(
                "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'"
            ).fetchall()
        assert tables == [("kunden",)]


def test_a_newer_schema_is_read_and_not_written(team: Store, database: Server) -> None:
    team.run(add_lead, values={"company.name": "Röder & Söhne"})
    with connect(database) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(StoreRefused, match="store_newer_readonly"):  # while the program runs
        team.run(add_lead, values={"company.name": "Zu spät GmbH"})
    with pytest.raises(StoreRefused, match="store_newer_readonly"):  # with the feed
        team.ask(lambda s: team.steps_since(s, 0))
    assert team.read_only
    assert names(team) == ["I-000001"]
    late = Store(database, who="Bernd Öztürk", settle=settle)
    assert late.read_only_code == "store_newer_readonly"
    assert names(late) == ["I-000001"]
    late.close()


def test_who_waits_too_long_for_another_writer_is_told(
    team: Store, database: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server_module, "LOCK_MS", 100)
    other = Store(database, who="Bernd Öztürk", settle=settle)

    def write_within(work: Work) -> Any:
        with pytest.raises(StoreRefused, match="store_locked"):
            other.run(add_lead, values={"company.name": "Zweite GmbH"})
        return add_lead(work, {"company.name": "Erste GmbH"})

    team.run(write_within)
    assert names(other) == ["I-000001"]
    other.close()


def test_a_lost_connection_is_made_anew(team: Store, database: Server) -> None:
    team.run(add_lead, values={"company.name": "Alpha GmbH"})
    terminate_all(database)
    assert names(team) == ["I-000001"]
    terminate_all(database)
    team.run(add_lead, values={"company.name": "Beta GmbH"})
    assert names(team) == ["I-000001", "I-000002"]


def test_cut_in_the_middle_nothing_is_written(team: Store, database: Server) -> None:
    def cut(work: Work) -> Any:
        add_lead(work, {"company.name": "Halbe GmbH"})
        work.flush()
        terminate_all(database)
        return add_lead(work, {"company.name": "Ganze GmbH"})

    with pytest.raises(StoreRefused, match="server_unreachable"):
        team.run(cut)
    assert names(team) == []
    team.run(add_lead, values={"company.name": "Alpha GmbH"})
    assert len(names(team)) == 1


@pytest.mark.parametrize("done", [True, False])
def test_a_commit_without_an_answer_is_looked_up(
    team: Store, database: Server, monkeypatch: pytest.MonkeyPatch, done: bool
) -> None:
    """The answer of the server is lost, once after the commit and once before it."""
    real = psycopg.Connection.commit
    cut: list[int] = []

    def commit(connection: psycopg.Connection) -> None:
        if not cut and connection.info.dbname == database.database:
            cut.append(1)
            if done:
                real(connection)
            connection.close()
            raise psycopg.OperationalError("server closed the connection unexpectedly")
        real(connection)

    monkeypatch.setattr(psycopg.Connection, "commit", commit)
    if done:
        team.run(add_lead, values={"company.name": "Alpha GmbH"})
    else:
        with pytest.raises(StoreRefused, match="server_unreachable"):
            team.run(add_lead, values={"company.name": "Alpha GmbH"})
    assert names(team) == (["I-000001"] if done else [])


def test_a_server_that_is_not_there_is_said(server: int) -> None:
    with pytest.raises(StoreRefused, match="server_unreachable"):
        Store(Server("leads", "127.0.0.1", 1, USER), who="Anna Berg")
    with pytest.raises(StoreRefused, match="store_missing"):
        Store(Server("gibt_es_nicht", "127.0.0.1", server, USER), who="Anna Berg")
