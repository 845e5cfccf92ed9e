"""Many open one store at once, somebody is in the way, somebody's program is too old by then."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leaddesk.cli import main
from leaddesk.derived.settle import settle
from leaddesk.desk import Desk
from leaddesk.operations.leads import add_lead
from leaddesk.rules.servers import Server
from leaddesk.settings import Settings
from leaddesk.store import server_schema, upgrade
from leaddesk.store.engine import APPLICATION_ID
from leaddesk.store.opening import StoreRefused
from leaddesk.store.server import ServerHome
from leaddesk.store.store import Store
from leaddesk.ui.words import install_language
from leaddesk.workplace import Workplace
from torture.clients import prepare
from torture.newer import NEXT, newer
from torture.openers import ON_A_SERVER, open_together, upgrade_together
from torture.postgres import USER
from torture.postgres import database as fresh_database


@pytest.fixture(autouse=True)
def _own_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> None:
    monkeypatch.setenv("LEADDESK_CONFIG", str(tmp_path / "config"))


@contextmanager
def somebody(server: Server, doing: str) -> Iterator[None]:
    """Idle within a transaction that has done this."""
    with psycopg.connect(
        host=server.host, port=server.port, user=USER, dbname=server.database
    ) as connection:
        connection.execute(doing)
        yield


def call(server: Server, *words: str) -> int:
    return main([*words, "--store", str(server), "--user", "Anna Berg", "--lang", "de"])


def test_many_processes_make_or_upgrade_the_schema_once(server: int, database: Server) -> None:
    with fresh_database(server) as empty:
        opened = open_together(empty, 4)
        assert (dict(opened.versions), opened.said.total(), opened.failed) == (
            {upgrade.HEAD: 4}, 0, [],
        )  # fmt: skip
    upgraded = upgrade_together(database, 4)
    assert (dict(upgraded.versions), upgraded.said.total(), upgraded.failed) == ({NEXT: 4}, 0, [])
    assert upgraded.tables == opened.tables + 1


def test_who_has_to_wait_too_long_for_the_schema_is_told(
    server: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(server_schema, "TURN_MS", 100)
    with fresh_database(server) as empty:
        with somebody(empty, f"SELECT pg_advisory_lock({APPLICATION_ID})"):
            assert call(empty, "list") == 4
            told = capsys.readouterr().err
            assert "gerade" in told and "Traceback" not in told
        assert call(empty, "sample") == 0


def test_an_upgrade_gives_way_to_who_is_at_a_table(
    database: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else everybody would queue behind it until that one wakes up."""
    monkeypatch.setattr(server_schema, "LOCK_MS", 100)
    prepare(database)
    with newer(tmp_path / "migrations", ON_A_SERVER):
        with (
            somebody(database, "SELECT count(*) FROM company"),
            pytest.raises(StoreRefused, match="store_locked"),
        ):
            Store(database, who="Anna Berg", settle=settle)
        Store(database, who="Anna Berg", settle=settle).close()
    late = Store(database, who="Anna Berg", settle=settle)
    assert late.read_only_code == "store_newer_readonly"
    late.close()


def test_an_old_window_and_an_old_call_go_on_reading_and_say_so(
    database: Server, tmp_path: Path, qtbot: QtBot, qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    monkeypatch.setattr(ServerHome, "news_ms", 200)
    prepare(database)
    install_language("de")
    desk = Desk(Store(database, who="Anna Berg", settle=settle))
    place = Workplace(qapp, desk, Settings(user_name="Anna Berg"))
    place.show()
    try:
        with newer(tmp_path / "migrations", ON_A_SERVER):
            Store(database, who="M. Roth", settle=settle).close()
        bar = place.window.message_bar
        qtbot.waitUntil(lambda: "neueres LeadDesk" in bar.text())
        assert place.bar.text() == ""  # the server is there
        refused: list[str] = []
        desk.run(add_lead, values={"company.name": "Zu spät GmbH"}).failed(
            lambda failure: refused.append(failure.code)
        )
        qtbot.waitUntil(lambda: refused == ["store_newer_readonly"])
        page = place.window.page("leads")
        page.set_query("Krüger")  # type: ignore[attr-defined]
        qtbot.waitUntil(lambda: page.model.total() == 1)  # type: ignore[attr-defined]
    finally:
        place.close()
    capsys.readouterr()
    assert call(database, "list", "Krüger") == 0
    assert call(database, "log", "I-000018", "--kind", "note", "--note", "x") == 4
    told = capsys.readouterr().err
    assert "neueres LeadDesk" in told and "Traceback" not in told
