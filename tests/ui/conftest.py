"""What the tests of the window share: a desk that answers at once, with the sample data."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.store.store import Store
from leaddesk.ui.words import install_language


@pytest.fixture(autouse=True)
def _own_settings(tmp_path: object, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads or writes what the person at this machine has set."""
    monkeypatch.setenv("LEADDESK_CONFIG", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))


@pytest.fixture
def sample_desk(store: Store, with_sample: None, qtbot: QtBot) -> Iterator[Desk]:
    install_language("de")
    desk = Desk(store, inline=True)
    yield desk
