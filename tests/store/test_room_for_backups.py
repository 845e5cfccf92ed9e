"""Where room is short, backups go for a new one; but not before that one can be made."""

from __future__ import annotations

import shutil
from collections import namedtuple
from pathlib import Path

import pytest

from leaddesk.rules.backup_plan import Why
from leaddesk.store.opening import StoreRefused
from leaddesk.store.own_backups import OwnBackups
from tests.conftest import Clock
from tests.store.test_health import damage
from tests.store.test_own_backups import Kept, eight_backups


def test_a_damaged_store_takes_no_good_backup_for_want_of_room(
    store_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Room was made for a copy that then could not be."""
    kept = Kept(store_path, clock)
    good = eight_backups(kept, clock)
    kept.store.close()
    damage(store_path, "Größe 150 GmbH")
    clock.forward(days=30)
    usage = namedtuple("usage", "free")
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: usage(1_000_000))
    own = OwnBackups(store_path, clock=clock)
    with pytest.raises(StoreRefused, match="store_damaged"):
        own.make(Why.HAND)
    assert [backup.place for backup in own.there()] == good
    own.finish()
