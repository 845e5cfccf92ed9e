"""The same random days on both engines: what the stores hold afterwards has to be the same."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from contextlib import ExitStack
from pathlib import Path

from leaddesk.derived.settle import settle
from leaddesk.operations.set_up import set_up_store
from leaddesk.store.home import Address
from leaddesk.store.store import Store
from leaddesk.store.upgrade import create
from torture.contents import Clock, contents
from torture.dice import Dice
from torture.figures import Figure
from torture.postgres import database, make_template, running_server

DEFAULTS = {"sequences": 1000, "first": 0}
ME = "Anna Berg"
LONGEST = 16


class Desk:
    """One desk at one engine, with dice and a clock of its own."""

    def __init__(self, address: Address, seed: int) -> None:
        self.clock = Clock()
        self.store = Store(address, who=ME, settle=settle, clock=self.clock)
        self.store.run(set_up_store, name=ME, initials="AB")
        self.dice = Dice(seed, self.clock)

    def work(self) -> str:
        """One thing done, taken back or done again; what it came to."""
        turn = self.dice.random.random()
        if turn < 0.75:
            return f"done {self.dice.work(self.store)}"
        done = self.store.undo() if turn < 0.9 else self.store.redo()
        return repr(done.result)


def difference(folder: Path, server: Address, seed: int) -> str:
    """ "" or what came out differently on the server than in the file."""
    path = folder / f"{seed}.leaddesk"
    create(path)
    desks = [Desk(path, seed), Desk(server, seed)]
    try:
        for turn in range(desks[0].dice.random.randint(3, LONGEST)):
            if turn == 0:
                desks[1].dice.random.randint(3, LONGEST)
            told = [desk.work() for desk in desks]
            if told[0] != told[1]:
                return f"seed {seed}, turn {turn}: it came to something else"
        held = [contents(desk.store) for desk in desks]
        return "" if held[0] == held[1] else f"seed {seed}: the stores hold something else"
    finally:
        for desk in desks:
            desk.store.close()
        path.unlink()


def differences(port: int, template: str, sequences: int, first: int = 0) -> list[str]:
    """What differed, of so many days from the first on."""
    found = []
    for seed in range(first, first + sequences):
        with ExitStack() as stack:
            folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="ld-days-"))
            server = stack.enter_context(database(port, template))
            told = difference(Path(folder), server, seed)
        if told:
            print(told, flush=True)
            found.append(told)
    return found


def figures(sequences: int, first: int) -> Iterable[Figure]:
    with running_server() as port:
        found = differences(port, make_template(port), sequences, first)
    yield Figure("differential: days on both engines", sequences, f">= {sequences}")
    yield Figure("differential: days that came out differently", len(found), "= 0")
