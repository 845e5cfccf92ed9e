"""A clock for every lead that is still in the funnel: made, found, told of, reported.

The floors: for making them, the moves read in their order, nothing worked out, nothing written; for
the look whether one is due, one row of the index; for telling of all, the rows inserted by SQL in
one transaction; for the report, one aggregate over all clocks.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import cycle
from pathlib import Path
from typing import Any

from benchmarks.make_store import NOW, TODAY, copied, open_store
from benchmarks.measure import Figure, by_turns, figure, quick
from benchmarks.raw import raw_connection
from leaddesk.derived.clocks import rebuild_clocks
from leaddesk.models import SlaVersion
from leaddesk.models.deadlines import is_clock_waiting
from leaddesk.models.work import Work
from leaddesk.operations.deadlines import meet_deadlines
from leaddesk.operations.segments import set_segments
from leaddesk.operations.touchpoints import Happening, log_touchpoint
from leaddesk.queries.sla_report import sla_report
from leaddesk.rules.sla import KEYS, OFFER, SlaRule, Until, rule_to_json
from leaddesk.rules.touchpoints import Kind
from leaddesk.store.store import Store

RUNS = 5
_LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)
_MOVES = "SELECT lead_id, at, to_stage FROM stage_move ORDER BY lead_id, at, id"
_NOW_MS = round(NOW.timestamp() * 1000)
_ONE = f"SELECT lead_id FROM lead_clock WHERE next_at <= {_NOW_MS} LIMIT 1"
_KEPT = "SELECT count(*), sum(used <= allowed), sum(ended IS NULL) FROM lead_clock"
_SOME = "SELECT lead_id FROM lead_card WHERE stage < 8 ORDER BY lead_id LIMIT 1000"
_OF_A_CLOCK = (
    "SELECT lead_id FROM lead_clock GROUP BY lead_id HAVING max(by_contact) = ? LIMIT 1 OFFSET 50"
)
_TELL = (
    "INSERT INTO breach (lead_id, id, at, key, version, started, level, did)"
    f" SELECT lead_id, 100000000 + rowid_of, {_NOW_MS}, key, version, started, 100, 'remind' FROM"
    " (SELECT *, row_number() OVER () AS rowid_of FROM lead_clock WHERE ended IS NULL)"
)


def set_for_all(work: Work) -> None:
    """As if there had been an agreement always, about every stage."""
    work.title("bench")
    for key in KEYS:
        if key != OFFER:
            rule = rule_to_json(SlaRule(key, 480, Until.CONTACT if key == "sal" else Until.MOVED))
            work.add(SlaVersion(key=key, version=0, since=_LONG_AGO, definition=rule))


def _set_for_segments(work: Work) -> None:
    """From now on, and for all clocks since then, leads of two segments have hours of their own."""
    work.title("bench")
    for key in KEYS:
        if key != OFFER:
            rule = rule_to_json(SlaRule(key, 480, segments=((4, 240), (6, 960))))
            work.add(SlaVersion(key=key, version=1, since=_LONG_AGO, definition=rule))


def _of_segments(store: Store, without: Store, raw: Any) -> list[Figure]:
    store.run(_set_for_segments)
    leads = [row[0] for row in raw.execute(_SOME)]

    def put(into: Store) -> Callable[[], object]:
        turn = cycle((True, False))
        return lambda: into.run(set_segments, leads, {4: next(turn)})

    return [
        by_turns(
            "clocks worked out, some by their segments", lambda: store.repair(rebuild_clocks),
            lambda: raw.execute(_MOVES).fetchall(), what_floor="moves read", runs=RUNS,
        ),
        by_turns(
            "a thousand leads come into a segment, or leave it",
            put(store), put(without),
            what_floor="without clocks", runs=2 * RUNS + 1,
        ),
    ]  # fmt: skip


def figures(path: Path, leads: int) -> list[Figure]:
    found: list[Figure] = []
    with copied(path, "clocks.leaddesk") as copy, copied(path, "bare.leaddesk") as bare:
        store, raw, without = open_store(copy), raw_connection(copy), open_store(bare)
        try:
            store.run(set_for_all)
            found.append(
                by_turns(
                    "clocks of all leads worked out", lambda: store.repair(rebuild_clocks),
                    lambda: raw.execute(_MOVES).fetchall(), what_floor="moves read", runs=RUNS,
                )
            )  # fmt: skip
            call = Happening(Kind.CALL, "out")
            for line, met in (("that it may end", 1), ("that it can't end", 0)):
                lead = raw.execute(_OF_A_CLOCK, (met,)).fetchone()[0]
                found.append(
                    by_turns(
                        f"log a touchpoint, a clock {line}",
                        partial(store.run, log_touchpoint, lead, call),
                        partial(without.run, log_touchpoint, lead, call),
                        what_floor="without clocks", runs=60,
                    )
                )  # fmt: skip
            first = TODAY - timedelta(days=3650)
            found.append(
                by_turns(
                    "report of all clocks",
                    lambda: store.ask(sla_report, first=first, last=TODAY, now=NOW),
                    lambda: raw.execute(_KEPT).fetchall(), what_floor="one aggregate", runs=RUNS,
                )
            )  # fmt: skip
            found.append(
                by_turns(
                    "is a clock due", lambda: store.ask(is_clock_waiting, NOW),
                    lambda: raw.execute(_ONE).fetchall(), what_floor="one row", runs=100,
                )
            )  # fmt: skip
            least = _inserted(raw)
            mine = quick(lambda: store.run(meet_deadlines))
            found.append(figure("tell of all clocks that are over", [mine], [least],
                                what_floor="rows inserted"))  # fmt: skip
            found += _of_segments(store, without, raw)
        finally:
            raw.close()
            store.close()
            without.close()
    return found


def _inserted(raw: object) -> float:
    def insert() -> None:
        for statement in ("BEGIN IMMEDIATE", _TELL, "ROLLBACK"):
            raw.execute(statement)  # type: ignore[attr-defined]

    return quick(insert)
