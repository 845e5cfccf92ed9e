"""Hearing from a job how far it is."""

from __future__ import annotations

import pytest

from leaddesk.desk import Desk
from leaddesk.rules.problem import Refused
from leaddesk.store.store import Store
from leaddesk.ui.importing import watch as watching
from leaddesk.ui.importing.watch import Watch
from tests.engines import engine as engine


def test_the_window_hears_of_it_now_and_then(
    store: Store, qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each telling costs the window a moment: two thousand of them for a long list."""
    now = [10.0]
    monkeypatch.setattr(watching, "monotonic", lambda: now[0])
    monkeypatch.setattr(watching, "TELL_S", 4.0)
    desk = Desk(store, inline=True)
    told: list[tuple[int, int]] = []
    watch = Watch(desk, lambda done, total: told.append((done, total)))
    for done in range(0, 1_000, 50):
        watch.report(done, 1_000)
        now[0] += 1.0
    assert told == [(done, 1_000) for done in (0, 200, 400, 600, 800)]
    watch.cancel()
    with pytest.raises(Refused, match="cancelled"):
        watch.report(1_000, 1_000)
    assert told[-1] == (800, 1_000)
    desk.close()
