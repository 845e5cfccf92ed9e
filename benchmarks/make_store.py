"""A store of N leads and 5 N touchpoints, made through the program's own bulk door.

Deterministic and skewed as in life: a few people own most leads, most leads are cold, most
touchpoints lie on few leads. Kept under build/bench and used again while nothing of the schema
or of these files has changed, and its cards are still right; what writes works on a copy.
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from random import Random
from time import perf_counter
from typing import Any

from sqlalchemy.orm import Session

from benchmarks.people import COMPETITORS, PRODUCTS, SOURCES, firm, skewed
from leaddesk.derived.cards import STORED_CARDS, build_cards, plain_tuples
from leaddesk.derived.settle import settle
from leaddesk.models import (
    Company,
    Contact,
    FollowUp,
    Lead,
    Membership,
    Segment,
    StageMove,
    Touchpoint,
    User,
    take_ids,
)  # fmt: skip
from leaddesk.models.people import company_key, email_key, phone_key
from leaddesk.models.records import lead_number
from leaddesk.models.rulebook import read_rules
from leaddesk.models.work import Work
from leaddesk.operations.set_up import set_up_store
from leaddesk.rules.scoring import compile_rules
from leaddesk.store.store import Store

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "build" / "bench"
NOW = datetime(2025, 11, 24, 9, 34, tzinfo=UTC)
TODAY = date(2025, 11, 24)
ME = "Anna Berg"
BUSY = 200
"""So many touchpoints has the lead whose opening is measured."""

_CHUNK = 20_000
_USERS = tuple(
    f"{first} {last}"
    for first in ("Jens", "Aylin", "Käthe", "Uwe", "Sven", "Ida", "Paul")
    for last in ("Petersen", "Öztürk", "Groß", "Dietz", "Lübke", "Weiß", "Röder")
)
OWNERS = len(_USERS) + 1
_STAGES = (1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 4, 5, 5, 6, 7, 8, 8, 90, 90, 91, 92)
_KINDS = ("call", "email", "newsletter_open", "note", "website_visit", "visit", "newsletter_click",
          "service_call", "quote", "presentation", "complaint")  # fmt: skip
_OUTCOMES = ("not_reached", "later", "interest", "mailbox", "no_interest")
_SEGMENTS = tuple(range(1, 25))
_SEGMENT_SHARE = (0.02, 0.03, 0.05, 0.12, 0.08, 0.05, 0.04, *(0.3 / n for n in range(8, 25)))


def store_path(leads: int) -> Path:
    """Where the store of so many leads lies, whether it is there or not."""
    digest = hashlib.sha256()
    sources = [Path(__file__), Path(__file__).with_name("people.py")]
    sources += sorted((ROOT / "leaddesk/store/migrations/versions").glob("*.py"))
    for source in sources:
        digest.update(source.read_bytes())
    return FOLDER / f"store-{leads}-{digest.hexdigest()[:12]}.leaddesk"


def open_store(path: Path) -> Store:
    return Store(path, who=ME, settle=settle, clock=lambda: NOW)


def make_store(leads: int) -> Path:
    """The store, made if it is not there."""
    path = store_path(leads)
    if path.exists() and _still_true(path):
        return path
    FOLDER.mkdir(parents=True, exist_ok=True)
    for old in FOLDER.glob(f"store-{leads}-*"):
        old.unlink()
    unfinished = path.with_suffix(".unfinished")
    _remove(unfinished)
    start = perf_counter()
    fill(unfinished, leads)
    _seconds_beside(path).write_text(f"{perf_counter() - start:.1f}", encoding="ascii")
    unfinished.rename(path)
    return path


def _still_true(path: Path) -> bool:
    """Whether the cards of the first leads are what would be made of them today."""
    store = open_store(path)
    try:
        return store.ask(_drifted) == 0
    finally:
        store.close()


def _drifted(session: Session) -> int:
    connection, scorer = session.connection(), compile_rules(read_rules(session))
    first = "WITH touched_lead (lead_id) AS (SELECT id FROM lead WHERE id <= 500)"
    stored = {card[0]: card for card in plain_tuples(connection, STORED_CARDS + "<= 500")}
    return sum(stored.get(card[0]) != card for card in build_cards(connection, scorer, NOW, first))


def build_seconds(path: Path) -> float:
    """How long it took to make this store."""
    beside = _seconds_beside(path)
    return float(beside.read_text(encoding="ascii")) if beside.exists() else 0.0


def _seconds_beside(path: Path) -> Path:
    return path.with_suffix(".seconds")


def fill(path: Path, leads: int) -> None:
    """Make a store of so many leads there."""
    store = Store.create(path, who=ME, settle=settle, clock=lambda: NOW)
    store.run(set_up_store, name=ME, initials="AB")
    store.run(_add_team)
    random = Random(leads)
    for start in range(0, leads, _CHUNK):
        store.run(_add_leads, start, min(_CHUNK, leads - start), leads, random)
    store.close()


def busy_lead(leads: int) -> int:
    """The id of the lead with `BUSY` touchpoints."""
    return leads // 2


@contextmanager
def copied(source: Path, name: str) -> Iterator[Path]:
    """A copy of the file to write on, taken away afterwards with its logs."""
    path = FOLDER / name
    _remove(path)
    _copy(source, path)
    try:
        yield path
    finally:
        _remove(path)


def _copy(source: Path, path: Path) -> None:
    """Where the file system can, both share their pages until one of them is written."""
    command = ["cp", "--reflink=auto", str(source), str(path)]
    if sys.platform != "linux" or subprocess.run(command, check=False).returncode:
        shutil.copyfile(source, path)


def _remove(path: Path) -> None:
    for ending in ("", "-wal", "-shm"):
        path.with_name(path.name + ending).unlink(missing_ok=True)


def _add_team(work: Work) -> None:
    work.title("bench")
    for name in _USERS:
        work.add(User(name=name, initials="".join(part[0] for part in name.split())))
    for number in _SEGMENTS[6:]:
        work.add(
            Segment(number=number, name_de=f"Gruppe {number}", name_en=f"Group {number}",
                    question_de="?", question_en="?", asks=[])
        )  # fmt: skip


def _add_leads(work: Work, start: int, count: int, leads: int, random: Random) -> None:
    work.title("bench")
    connection = work.connection()
    first = take_ids(connection, "lead", count)
    take_ids(connection, "company", count)
    take_ids(connection, "contact", count)
    ids = range(first, first + count)
    _add_people(work, ids, random)
    stages = {lead: _STAGES[random.randrange(len(_STAGES))] for lead in ids}
    owners = {lead: int(OWNERS * random.random() ** 2) + 1 for lead in ids}
    made = {lead: NOW - timedelta(minutes=random.randrange(30, 1_000_000)) for lead in ids}
    work.insert_many(
        Lead,
        ("id", "number", "company_id", "contact_id", "stage", "stage_since", "owner_id", "source",
         "product", "fit_product", "competitor", "value", "note", "created_at", "version"),
        [
            (lead, lead_number(lead), lead, lead, stages[lead], made[lead],
             owners[lead] if random.random() < 0.9 else None, skewed(random, SOURCES),
             skewed(random, PRODUCTS) if random.random() < 0.4 else None,
             random.choice("ABC") if random.random() < 0.5 else None,
             random.choice(COMPETITORS) if random.random() < 0.1 else None,
             Decimal(random.randrange(1, 400) * 250) if random.random() < 0.3 else None,
             "Gespräch am Stand, bitte anrufen" if random.random() < 0.3 else None,
             made[lead], 1)
            for lead in ids
        ],
    )  # fmt: skip
    move = take_ids(connection, "stage_move", count)
    work.insert_many(
        StageMove, ("lead_id", "id", "at", "to_stage", "reason", "via"),
        [(lead, move, made[lead], stages[lead], "price" if stages[lead] == 90 else None, "import")
         for move, lead in enumerate(ids, move)],
    )  # fmt: skip
    work.insert_many(
        Membership, ("lead_id", "segment", "since", "origin"),
        [(lead, segment, made[lead], "visit")
         for lead in ids
         for segment, share in zip(_SEGMENTS, _SEGMENT_SHARE, strict=True)
         if random.random() < share],
    )  # fmt: skip
    _add_follow_ups(work, ids, owners, random)
    _add_touchpoints(work, ids, leads, random)


def _add_people(work: Work, ids: range, random: Random) -> None:
    firms = [firm(lead, random) for lead in ids]
    work.insert_many(
        Company,
        ("id", "name", "street", "postal_code", "city", "country", "phone", "email", "website",
         "industry", "employees", "relation", "match_key", "phone_key", "email_key", "created_at",
         "version"),
        [(i, f.name, f.street, f.postal_code, f.city, "DE", f.phone, f.email, f"www.{f.domain}",
          f.industry, f.employees, "prospect", company_key(f.name, f.postal_code),
          phone_key(f.phone), email_key(f.email), NOW, 1)
         for i, f in zip(ids, firms, strict=True)],
    )  # fmt: skip
    work.insert_many(
        Contact,
        ("id", "company_id", "salutation", "first_name", "last_name", "position", "decision_role",
         "phone", "email", "phone_key", "email_key", "created_at", "version"),
        [(i, i, f.salutation, f.first_name, f.last_name, f.position,
          "decision_maker" if f.position == "Geschäftsführung" else None, f.direct, f.own_email,
          phone_key(f.direct), email_key(f.own_email), NOW, 1)
         for i, f in zip(ids, firms, strict=True)],
    )  # fmt: skip


def _add_follow_ups(work: Work, ids: range, owners: dict[int, int], random: Random) -> None:
    due = [lead for lead in ids if random.random() < 0.3]
    first = take_ids(work.connection(), "follow_up", len(due))
    work.insert_many(
        FollowUp, ("lead_id", "id", "due_on", "topic", "user_id", "created_at"),
        [(lead, first + i, TODAY + timedelta(days=random.randrange(-20, 60)), "Rückruf",
          owners[lead], NOW)
         for i, lead in enumerate(due)],
    )  # fmt: skip


def _add_touchpoints(work: Work, ids: range, leads: int, random: Random) -> None:
    rows = list(_touchpoints(ids, leads, random))
    first = take_ids(work.connection(), "touchpoint", len(rows))
    work.insert_many(
        Touchpoint,
        ("id", "lead_id", "at", "kind", "direction", "outcome", "user_id", "contact_id", "text"),
        [(first + i, *row) for i, row in enumerate(rows)],
    )


def _touchpoints(ids: range, leads: int, random: Random) -> Iterator[tuple[Any, ...]]:
    """Five per lead on the average, in the order in which the table keeps them."""
    for lead in ids:
        count = BUSY if lead == busy_lead(leads) else int(random.expovariate(1 / 5.5))
        ages = sorted((random.randrange(10, 1_000_000) for _ in range(count)), reverse=True)
        for age in ages:
            kind = skewed(random, _KINDS)
            outcome = random.choice(_OUTCOMES) if kind == "call" else None
            text = "Reklamation dauert vier Wochen, ruft zurück" if random.random() < 0.3 else None
            yield (lead, NOW - timedelta(minutes=age), kind, "out", outcome,
                   random.randrange(1, OWNERS + 1), lead, text)  # fmt: skip
