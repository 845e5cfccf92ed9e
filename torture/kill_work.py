"""What a killed process was doing: a day's work on one store, each piece announced and told.

The child says ("start", n, kind, "") before a piece and ("ack", n, kind, digest of the store) when
the program has said that it is done; the last of both tells what may be half done and what not.
"""

from __future__ import annotations

import io
import os
from collections.abc import Callable, Mapping
from contextlib import redirect_stderr, redirect_stdout
from datetime import date, timedelta
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random
from unittest.mock import patch

from sqlalchemy import select

from benchmarks.people import firm
from leaddesk.cli.program import main
from leaddesk.derived.settle import settle, settle_all
from leaddesk.models import ImportRun, Lead
from leaddesk.operations.follow_ups import set_follow_ups
from leaddesk.operations.import_leads import import_leads
from leaddesk.operations.leads import assign_owner
from leaddesk.operations.segments import set_segments
from leaddesk.operations.touchpoints import Happening, log_touchpoint
from leaddesk.rules.checks import CheckContext, CheckedRow, prepare
from leaddesk.rules.follow_ups import NextStep
from leaddesk.rules.list_rows import Duplicates
from leaddesk.rules.touchpoints import Kind
from leaddesk.store import backup, upgrade
from leaddesk.store.opening import look_at
from leaddesk.store.store import Store, utc_now
from torture.contents import digest
from torture.kill_points import Point, arm
from torture.newer import become_newer

ME = "Anna Berg"
BACKUPS, ERP = "Sicherungen", "Übergabe"
PROFILE = "sap_b1_dtw"
"""Three files for each batch, and numbers that we give."""
_COLUMNS = (
    "company.name", "company.street", "company.postal_code", "company.city", "company.country",
    "company.phone", "company.email", "contact.first_name", "contact.last_name", "contact.email",
    "lead.segments",
)  # fmt: skip


def list_of(random: Random, count: int) -> list[CheckedRow]:
    """A list from somewhere; a quarter of it may be known already."""
    first = random.randrange(1, 1_000_000)
    numbers = [first + i if random.random() < 0.75 else random.randrange(400) for i in range(count)]
    cells = []
    for number in numbers:
        f = firm(number, Random(number))
        town = (f.street, f.postal_code, f.city, "Deutschland", f.phone, f.email)
        segments = random.choice(("", "4", "2, 5"))
        cells.append((f.name, *town, f.first_name, f.last_name, f.own_email, segments))
    checker = prepare(dict(enumerate(_COLUMNS)), CheckContext(today=date(2026, 11, 23)))
    return [checker.check(number, row) for number, row in enumerate(cells, 2)]


class Workplace:
    """A store that is open, and the folders beside it."""

    def __init__(self, path: Path, random: Random, say: Callable[[str], None]) -> None:
        self.path, self.random, self.say = path, random, say
        self.store = self._open()

    def _open(self) -> Store:
        return Store(self.path, who=ME, settle=settle)

    def _leads(self, most: int) -> list[int]:
        found = self.store.ask(lambda s: list(s.scalars(select(Lead.id).order_by(Lead.id))))
        return self.random.sample(found, min(most, len(found)))

    def import_list(self) -> None:
        rows = list_of(self.random, self.random.choice((40, 150, 300)))
        source = f"Messe {self.random.randrange(10**6)}"
        self.store.run(import_leads, rows, source, "Messe.xlsx", Duplicates.UPDATE)

    def edit_many(self) -> None:
        leads, sort = self._leads(400), self.random.randrange(3)
        if sort == 0:
            self.store.run(set_segments, leads, {4: self.random.random() < 0.5, 5: True})
        elif sort == 1:
            on = date(2026, 11, 23) + timedelta(days=self.random.randrange(90))
            self.store.run(set_follow_ups, leads, on)
        else:
            self.store.run(assign_owner, leads, self.random.choice((None, self.store.user_id())))

    def touch(self) -> None:
        visit = Happening(Kind.VISIT, text="Größe <b>klären</b>", segments={4: True})
        for lead in self._leads(1):  # none, when all of them are undone
            self.store.run(log_touchpoint, lead, visit, NextStep(date(2026, 12, 1)))

    def undo(self) -> None:
        self.store.undo()

    def redo(self) -> None:
        self.store.redo()

    def settle(self) -> None:
        self.store.repair(settle_all)

    def backup(self) -> None:
        name = digest(self.store)
        self.say(name)
        backup.back_up(self.path, self.path.parent / BACKUPS / f"{name}.leaddesk")

    def restore(self) -> None:
        found = sorted((self.path.parent / BACKUPS).glob("*.leaddesk"))
        if not found:
            return
        chosen = self.random.choice(found)
        self.say(chosen.stem)
        self.store.close()
        backup.restore(chosen, self.path, utc_now().astimezone())
        self.store = self._open()

    def hand_over(self) -> None:
        query = select(ImportRun.source).order_by(ImportRun.id)
        sources = self.store.ask(lambda s: list(s.scalars(query)))
        if sources:
            hand_over(self.path, f'source:"{self.random.choice(sources)}"')

    def upgrade(self) -> None:
        self.store.close()
        become_newer(self.path.parent / "newer")
        upgrade.upgrade(self.path, look_at(self.path))
        self.store = self._open()

    def create(self) -> None:
        path = self.path.with_name("neu.leaddesk")
        made = Store if path.exists() else Store.create
        made(path, who=ME, settle=settle).close()


def hand_over(path: Path, *query: str) -> str:
    """As the command line does it; returns what it printed."""
    out, errors = io.StringIO(), io.StringIO()
    words = ["hand-over", *query, "--profile", PROFILE, "--out", str(path.parent / ERP), "--json"]
    own = {"LEADDESK_CONFIG": str(path.parent / "Einstellungen")}
    with patch.dict(os.environ, own), redirect_stdout(out), redirect_stderr(errors):
        main([*words, "--store", str(path), "--user", ME])
    return out.getvalue()


KINDS: Mapping[str, Callable[[Workplace], None]] = {
    "import": Workplace.import_list, "edit": Workplace.edit_many, "touch": Workplace.touch,
    "undo": Workplace.undo, "redo": Workplace.redo, "settle": Workplace.settle,
    "backup": Workplace.backup, "restore": Workplace.restore, "hand_over": Workplace.hand_over,
    "upgrade": Workplace.upgrade, "create": Workplace.create,
}  # fmt: skip

USUAL = (
    *["import"] * 4, *["edit"] * 3, *["undo"] * 3, "redo", "redo", "touch", "touch", "settle",
    "backup", "backup", "restore", "hand_over", "hand_over",
)  # fmt: skip
"""What a process does that is killed at random, as often as it stands here."""


def work(
    path: Path, seed: int, kinds: tuple[str, ...], point: Point | None, sender: Connection
) -> None:
    """The child: `kinds` one after the other; none: the usual ones without an end."""
    random, number, kind = Random(seed), 0, ""

    def tell(word: str, more: str) -> None:
        sender.send((word, number, kind, more))

    place = Workplace(path, random, lambda more: tell("start", more))
    tell("begun", digest(place.store))
    if point is not None:
        arm(point)
    while not kinds or number < len(kinds):
        kind = kinds[number] if kinds else random.choice(USUAL)
        number += 1
        tell("start", "")
        KINDS[kind](place)
        tell("ack", digest(place.store))
    place.store.close()
    sender.send(("end", number, "", ""))
