"""Looking at what a killed process has left: is it what was acknowledged, and nothing by halves?"""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from sqlalchemy import select

from leaddesk.derived.settle import settle
from leaddesk.exchange.erp_file import batch_paths, digest_of
from leaddesk.models import BatchRow
from leaddesk.operations.hand_over import repeat_batch
from leaddesk.queries.hand_over import BatchInfo, batches
from leaddesk.queries.store_check import check_store
from leaddesk.store.opening import quick_check
from leaddesk.store.store import Store, utc_now
from torture.contents import digest
from torture.kill_work import BACKUPS, ERP, ME, hand_over
from torture.newer import newer


@dataclass(slots=True)
class Heard:
    """What a child had said when it died. `pending`: what it had begun and not told the end of."""

    begun: str = ""
    acknowledged: str = ""
    pending: str = ""
    about: str = ""
    pieces: int = 0
    finished: bool = False
    failed: bool = False

    def take(self, word: str, kind: str, more: str) -> None:
        if word == "begun":
            self.begun = self.acknowledged = more
        elif word == "start":
            self.pending, self.about = kind, more
        elif word == "ack":
            self.acknowledged, self.pending, self.about = more, "", ""
            self.pieces += 1
        else:
            self.finished = True


def look(path: Path, heard: Heard) -> tuple[list[str], float]:
    """What is wrong after the kill, and how long the store took to open."""
    if heard.pending == "upgrade":
        with newer(path.parent / "newer"):
            return _look(path, heard)
    return _look(path, heard)


def _look(path: Path, heard: Heard) -> tuple[list[str], float]:
    faults = []
    begun = perf_counter()
    with closing(Store(path, who=ME, settle=settle)) as store:
        store.last_step()
        took = perf_counter() - begun
        if not quick_check(path):
            faults.append("structure")
        faults += _unsound(store)
        faults += _wrong_contents(store, heard)
        faults += hand_over_faults(store)
        faults += _unsound(store)
    faults += ["the process ended by itself"] * heard.failed
    faults += [f"backup {b.name}" for b in _bad_backups(path.parent / BACKUPS)]
    return [f"{heard.pending or 'nothing under way'}: {fault}" for fault in faults], took


def _unsound(store: Store) -> list[str]:
    wrong = store.ask(check_store, now=utc_now()).wrong
    return [f"{name} {count}" for name, count in wrong.items() if count]


def _wrong_contents(store: Store, heard: Heard) -> list[str]:
    """As acknowledged; or with all that was under way, and then nothing but that is more."""
    now = digest(store)
    if now == heard.acknowledged or (heard.pending == "restore" and now == heard.about):
        return []
    if heard.pending in ("", "settle", "backup", "restore", "upgrade", "create"):
        return ["not what was acknowledged"]
    batch = _newest_batch(store)
    if heard.pending == "hand_over" and batch is not None and batch.state == "sent":
        return []  # final; its file is looked at by itself
    there, back = (store.redo, store.undo) if heard.pending == "undo" else (store.undo, store.redo)
    there()
    faults = [] if digest(store) == heard.acknowledged else ["half done"]
    back()
    return faults if digest(store) == now else [*faults, "not the same when done again"]


def _newest_batch(store: Store) -> BatchInfo | None:
    return max(store.ask(batches), key=lambda batch: batch.number, default=None)


def hand_over_faults(store: Store) -> list[str]:
    """Each batch that counts as sent has its file; one that is not is offered again, with the same
    number, and then has it."""
    faults = []
    left = [batch for batch in store.ask(batches) if batch.state == "prepared"]
    if len(left) > 1:
        faults.append("two batches under way")
    for batch in left:
        told = hand_over(store.path)
        number = json.loads(told).get("batch") if told else None
        if number != batch.number:
            faults.append(f"batch {batch.number} is not offered again")
    for batch in store.ask(batches):
        book = store.ask(repeat_batch, batch.batch_id).book
        files = batch_paths(store.path.parent / ERP / batch.file_name, book)
        whole = all(file.exists() for file in files)
        if not whole or digest_of(file.read_bytes() for file in files) != batch.digest:
            faults.append(f"batch {batch.number} without its file")
    return faults + _twice_given(store)


def _twice_given(store: Store) -> list[str]:
    """Customer numbers that two leads have got."""
    query = select(BatchRow.given_number, BatchRow.lead_id).where(
        BatchRow.given_number.is_not(None)
    )
    leads: dict[str, set[int]] = {}
    for number, lead in store.ask(lambda session: session.execute(query).all()):
        leads.setdefault(str(number), set()).add(lead)
    return [f"number {number} given twice" for number, found in leads.items() if len(found) > 1]


def _bad_backups(folder: Path) -> list[Path]:
    """A backup's name is the digest of what it holds. Looked at once each."""
    bad = []
    for file in folder.glob("*.leaddesk"):
        seen = file.with_suffix(".seen")
        if seen.exists() and seen.stat().st_mtime_ns > file.stat().st_mtime_ns:
            continue
        with closing(Store(file, who=ME, settle=settle)) as store:
            if not quick_check(file) or digest(store) != file.stem:
                bad.append(file)
        seen.touch()
    return bad
