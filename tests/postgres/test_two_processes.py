"""Several processes on one store, on either engine: the journal shows that no update is lost."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import text

from leaddesk.models.work import Work
from leaddesk.operations.leads import edit_fields
from leaddesk.operations.sample import add_sample
from leaddesk.store.home import Address
from leaddesk.store.store import Store
from tests.engines import engine as engine
from torture.clients import edit_together, prepare
from torture.examples import lead_ids
from torture.replay import replay


def test_no_update_is_lost(address: Address) -> None:
    told = edit_together(address, 2, 0, least=8)
    assert (told.lost, told.faults, told.refused.total(), told.unsound) == ([], [], 0, 0)
    assert told.edits > 5


def test_the_journal_comes_to_what_the_store_holds(store: Store) -> None:
    store.run(add_sample)
    lead = lead_ids(store)[0]
    store.run(edit_fields, lead, {"lead.competitor": (None, "Muster AG")})
    store.undo()
    played = store.ask(replay)
    assert (played.faults, played.left) == ([], 0)
    assert len(played.lines) > 30


def test_what_went_past_the_journal_is_found(store: Store) -> None:
    """Else the two tests above would show nothing."""
    store.run(add_sample)
    lead = lead_ids(store)[0]

    def past_the_journal(work: Work) -> None:
        gone = text("DELETE FROM step_line WHERE step_id = (SELECT min(step_id) FROM step_line)")
        work.connection().execute(gone)

    store.run(edit_fields, lead, {"lead.competitor": (None, "Muster AG")})
    store.repair(past_the_journal)
    played = store.ask(replay)
    assert played.left or played.faults


def test_two_calls_at_once_of_which_one_is_too_late(
    address: Address, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both find the lead where it was; whoever is second is told that it is there already."""
    monkeypatch.setenv("LEADDESK_CONFIG", str(tmp_path / "config"))
    prepare(address)
    words = [sys.executable, "-m", "leaddesk", "stage", "I-000008", "mql", "--reason", "Anfrage",
             "--store", str(address), "--lang", "de", "--user"]  # fmt: skip
    calls = [
        subprocess.Popen([*words, who], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for who in ("Anna Berg", "M. Roth")
    ]
    said = [call.communicate(timeout=60) for call in calls]
    assert sorted(call.returncode for call in calls) == [0, 5], said
    late = next(err for call, (_, err) in zip(calls, said, strict=True) if call.returncode)
    assert "steht schon auf MQL" in late and "Traceback" not in late, late
