"""Ten thousand leads that nobody has are given out: by rules, in turn, each with its reason.

The floor is what has to be written, done in SQL: one INSERT of the very assignments, one UPDATE of
the leads, one UPDATE of the list's column, in one durable transaction. It knows no rule, no pool,
no absence, no turn, no company; it writes no before-images, no counters and no history.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from itertools import count
from pathlib import Path
from typing import Any

from sqlalchemy import select

from benchmarks.make_store import NOW, copied, open_store
from benchmarks.measure import Figure, by_turns, figure, quick
from benchmarks.memory import forget_peak, peak_mb
from benchmarks.raw import raw_connection
from leaddesk.models import Lead
from leaddesk.models.giving_by_itself import is_anything_to_give
from leaddesk.operations.distribution import distribute_leads
from leaddesk.operations.leads import assign_owner
from leaddesk.operations.pools import (
    PoolPlan,
    RulePlan,
    let_distribution_run,
    set_distribution_rule,
    set_pool,
)
from leaddesk.operations.team import Person, set_person
from leaddesk.rules.conditions import InSegment, StartsWith
from leaddesk.rules.distribution import Member, Way
from leaddesk.rules.roles import Role
from leaddesk.rules.stages import Stage
from leaddesk.store.store import Store

GIVEN = 10_000
RUNS = 5
_PEOPLE = 8
_THESE = "(SELECT value FROM json_each(?1))"
_WAITING = "SELECT lead_id FROM lead_card WHERE owner_id = 0 AND stage BETWEEN 1 AND 7"
_FLOOR = (
    "INSERT INTO assignment (lead_id, id, at, user_id, pool_id, rule_id, rule_version, why, turn,"
    " floor) SELECT value, 1000000000 + ?2 * 1000000 + key, ?2, 1 + key % 8, 1, 1, 1, 'turn', key,"
    " key FROM json_each(?1)",
    f"UPDATE lead SET owner_id = 1 + (id + ?2) % 8, version = version + 1 WHERE id IN {_THESE}",
    f"UPDATE lead_card SET owner_id = 1 + (lead_id + ?2) % 8 WHERE lead_id IN {_THESE}",
)


def figures(path: Path, leads: int) -> list[Figure]:
    with copied(path, "give.leaddesk") as mine, copied(path, "give-floor.leaddesk") as bare:
        store, raw, turn = open_store(mine), raw_connection(bare), count(1)
        raw.execute("PRAGMA wal_autocheckpoint=0")  # as the program's writer has it
        try:
            ids = _prepared(store, min(GIVEN, leads // 2))
            about = json.dumps(ids)

            def floor() -> None:
                which = (about, next(turn))
                raw.execute("BEGIN IMMEDIATE")
                for statement in _FLOOR:
                    raw.execute(statement, which)
                raw.execute("COMMIT")

            times: dict[str, list[float]] = {"tried": [], "done": [], "least": []}
            forget_peak()
            for _ in range(RUNS + 1):
                store.run(assign_owner, ids, None)
                times["least"].append(quick(floor))
                times["tried"].append(quick(lambda: store.run(distribute_leads, ids, True)))
                times["done"].append(quick(lambda: store.run(distribute_leads, ids)))
            peak = peak_mb()
            asked = _asked_by_itself(store, raw, ids)
        finally:
            raw.close()
            store.close()
    named = f"distribution of {len(ids):,} leads"
    told = "distribution: INSERT of the same assignments, UPDATE of the leads and of the list"
    return [
        figure(named, times["done"][1:], times["least"][1:], what_floor=told, peak=peak),
        figure("  its preview", times["tried"][1:], times["least"][1:], what_floor=told),
        asked,
    ]


def _asked_by_itself(store: Store, raw: Any, ids: Sequence[int]) -> Figure:
    """What each look for leads takes that the program would give out by itself: those that wait
    were all taken back."""
    store.run(let_distribution_run, True)
    store.run(distribute_leads)
    store.run(assign_owner, ids, None)
    store.run(distribute_leads, ids)
    store.undo()
    assert not store.ask(is_anything_to_give, now=NOW)
    return by_turns(
        "  whether the program is to give any by itself",
        lambda: store.ask(is_anything_to_give, now=NOW),
        lambda: raw.execute(_WAITING).fetchall(), what_floor="ids of those that wait", runs=RUNS,
    )  # fmt: skip


def _prepared(store: Store, many: int) -> list[int]:
    """Three rules to three pools of eight people; the leads that will be given out."""
    people = [
        store.run(set_person, Person(f"Vertrieb {n}", f"V{n}", Role.INSIDE_SALES)).result
        for n in range(_PEOPLE)
    ]
    all_of_them = [Member(user, 1 + place % 3) for place, user in enumerate(people)]
    south = PoolPlan("Süd", Way.TURN, all_of_them[:4], affinity=True)
    unhappy = PoolPlan("Unzufriedene", Way.LOAD, all_of_them[4:])
    rest = PoolPlan("Alle", Way.TURN, all_of_them)
    pools = [store.run(set_pool, plan).result for plan in (south, unhappy, rest)]
    area, segment = StartsWith("company.postal_code", ("7", "8", "9")), InSegment((4,))
    for name, pool, conditions in (
        ("PLZ 7 bis 9", pools[0], (area,)), ("Unzufriedene", pools[1], (segment,)),
        ("Übrige", pools[2], ()),
    ):  # fmt: skip
        store.run(set_distribution_rule, RulePlan(name, pool, conditions))
    active = select(Lead.id).where(Lead.stage <= int(Stage.QUOTE)).order_by(Lead.id)
    found = store.ask(lambda s: list(s.scalars(active)))
    return found[:: max(1, len(found) // many)][:many]
