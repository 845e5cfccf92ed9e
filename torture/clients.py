"""Eight desks, each a process, edit the same eight leads at random: no update may be lost.

Shown by the journal. Each acknowledged edit is there once, its before-image what its desk was
shown, what it made of the row what its desk wrote; and the journal, played back to the beginning
and forth again, comes to exactly what the store holds.
"""

from __future__ import annotations

import tempfile
import time
from collections import Counter
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass, field
from multiprocessing import get_context
from multiprocessing.connection import Connection as Pipe
from pathlib import Path
from random import Random
from typing import Any

from leaddesk.derived.settle import settle
from leaddesk.operations.leads import assign_owner, edit_fields
from leaddesk.operations.sample import add_sample
from leaddesk.operations.segments import set_segments
from leaddesk.operations.set_up import set_up_store
from leaddesk.operations.touchpoints import Happening, log_touchpoint
from leaddesk.queries.lead_detail import lead_detail
from leaddesk.queries.store_check import check_store
from leaddesk.rules.changes import Conflict
from leaddesk.rules.problem import Refused
from leaddesk.rules.touchpoints import Kind
from leaddesk.store.home import Address
from leaddesk.store.opening import StoreRefused
from leaddesk.store.store import Store, utc_now
from leaddesk.store.upgrade import create
from torture.examples import lead_ids
from torture.figures import Figure
from torture.postgres import database, make_template, running_server
from torture.replay import Line, replay, steps

DEFAULTS = {"clients": 8, "seconds": 60}
FIELDS = ("company.city", "company.street", "contact.position", "contact.department",
          "lead.competitor")  # fmt: skip
LEADS = 8
"""So few, so that they are often at the same one."""
PATIENCE_S = 120.0


@dataclass(frozen=True, slots=True)
class Ack:
    """A step that a desk was told is done; of an edit, the field, what was shown and typed."""

    step: int
    kind: str
    field: str = ""
    was: str | None = None
    becomes: str = ""


@dataclass(slots=True)
class Client:
    """One desk at work, and what it was told."""

    store: Store
    random: Random
    leads: list[int]
    acks: list[Ack] = field(default_factory=list)
    conflicts: int = 0
    refused: list[str] = field(default_factory=list)

    def act(self) -> None:
        turn = self.random.random()
        try:
            if turn < 0.8:
                self.edit()
            else:
                self.other(turn)
        except StoreRefused as refused:
            self.refused.append(refused.problem.code)
        except Refused:
            pass

    def edit(self) -> None:
        """As a person does: look, think, save; and where it is asked, one value or the other."""
        lead, key = self.random.choice(self.leads), self.random.choice(FIELDS)
        detail = self.store.ask(lead_detail, lead_id=lead)
        assert detail is not None
        was = detail.values[key]
        becomes = f"{self.store.who}, {len(self.acks)}: Größe <b>"
        time.sleep(self.random.random() * 0.05)
        while True:
            done = self.store.run(edit_fields, lead, {key: (was, becomes)})
            if not isinstance(done.result, Conflict):
                assert done.changes is not None
                self.acks.append(Ack(done.changes.step, "edit", key, was, becomes))
                return
            self.conflicts += 1
            was = done.result.theirs
            if self.random.random() < 0.5:
                return  # theirs is kept

    def other(self, turn: float) -> None:
        several = self.random.sample(self.leads, 4)
        if turn < 0.85:
            happening = Happening(Kind.NOTE, text=f"von {self.store.who}")
            done: Any = self.store.run(log_touchpoint, several[0], happening)
        elif turn < 0.9:
            done = self.store.run(set_segments, several, {4: self.random.random() < 0.5})
        elif turn < 0.95:
            owner = self.random.choice((None, self.store.user_id()))
            done = self.store.run(assign_owner, several, owner)
        else:
            done = self.store.undo()
        if done.changes is not None:
            self.acks.append(Ack(done.changes.step, "other"))


def work(address: Address, number: int, seconds: float, least: int, go: Any, pipe: Pipe) -> None:
    """The child: for so long, and until it has been told so often that a step is done."""
    with closing(Store(address, who=f"Desk {number}", settle=settle)) as store:
        client = Client(store, Random(number), lead_ids(store)[:LEADS])
        pipe.send("ready")
        go.wait()
        end = time.monotonic() + seconds
        while time.monotonic() < end or len(client.acks) < least:
            client.act()
    pipe.send((client.acks, client.conflicts, client.refused))


@dataclass(slots=True)
class Told:
    """What all desks together were told, and what the journal says to it."""

    edits: int = 0
    steps: int = 0
    conflicts: int = 0
    lost: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    refused: Counter[str] = field(default_factory=Counter)
    unsound: int = 0


def prepare(address: Address) -> None:
    """A store with the sample's thirty leads."""
    with closing(Store(address, who="Anna Berg", settle=settle)) as store:
        store.run(set_up_store, name="Anna Berg", initials="AB")
        store.run(add_sample)


def edit_together(address: Address, clients: int, seconds: float, least: int = 0) -> Told:
    """So many desks edit for so long, each until it has made `least` steps; then the journal is
    asked."""
    prepare(address)
    with closing(Store(address, who="Anna Berg", settle=settle)) as store:
        before = store.ask(steps)
    context = get_context("spawn")
    go, pipes, processes = context.Event(), [], []
    for number in range(1, clients + 1):
        receiver, sender = context.Pipe(duplex=False)
        process = context.Process(target=work, args=(address, number, seconds, least, go, sender))
        process.start()
        sender.close()
        pipes.append(receiver)
        processes.append(process)
    told, acks = Told(), dict[int, tuple[str, Ack]]()
    try:
        for pipe in pipes:
            pipe.recv()
        go.set()
        for number, pipe in enumerate(pipes, 1):
            if not pipe.poll(seconds + PATIENCE_S):
                raise RuntimeError(f"desk {number} does not come to its end")
            done, conflicts, refused = pipe.recv()
            told.conflicts += conflicts
            told.refused.update(refused)
            for ack in done:
                if ack.step in acks:
                    told.lost.append(f"step {ack.step} was acknowledged twice")
                acks[ack.step] = f"Desk {number}", ack
    finally:
        for process in processes:
            process.join(5)
            process.kill()
    _hold_against_journal(address, told, acks, before)
    return told


def _hold_against_journal(
    address: Address, told: Told, acks: dict[int, tuple[str, Ack]], before: dict[int, str]
) -> None:
    with closing(Store(address, who="Anna Berg", settle=settle)) as store:
        played = store.ask(replay)
        known = store.ask(steps)
        told.unsound = 0 if store.ask(check_store, now=utc_now()).sound else 1
    told.faults += played.faults
    if played.left:
        told.faults.append(f"{played.left} rows that no step has made")
    new = {step: who for step, who in known.items() if step not in before}
    if new != {step: who for step, (who, _) in acks.items()}:
        told.lost.append("the journal has other steps than were acknowledged")
    lines: dict[int, list[Line]] = {}
    for line in played.lines:
        lines.setdefault(line.step, []).append(line)
    told.steps = len(acks)
    for step, (_, ack) in acks.items():
        if ack.kind == "edit":
            told.edits += 1
            column = ack.field.partition(".")[2]
            made = [line.change(column) for line in lines.get(step, [])]
            if [change for change in made if change] != [(ack.was, ack.becomes)]:
                told.lost.append(f"step {step} has not changed what its desk was shown")


def figures(clients: int, seconds: int) -> Iterable[Figure]:
    with running_server() as port, database(port, make_template(port)) as server:
        yield from _figures("server", edit_together(server, clients, seconds))
    with tempfile.TemporaryDirectory(prefix="leaddesk-clients-") as folder:
        path = Path(folder) / "team.leaddesk"
        create(path)
        yield from _figures("file", edit_together(path, clients, seconds))


def _figures(where: str, told: Told) -> Iterable[Figure]:
    for said in (*told.lost, *told.faults, *told.refused):
        print(said, flush=True)
    yield Figure(f"clients, {where}: steps acknowledged", told.steps)
    yield Figure(f"clients, {where}: edits among them", told.edits)
    yield Figure(f"clients, {where}: conflicts asked about", told.conflicts)
    yield Figure(f"clients, {where}: lost updates", len(told.lost), "= 0")
    yield Figure(f"clients, {where}: faults of the journal", len(told.faults), "= 0")
    yield Figure(f"clients, {where}: refused", told.refused.total(), "= 0")
    yield Figure(f"clients, {where}: stores unsound", told.unsound, "= 0")
