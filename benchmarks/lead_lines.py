"""One lead: opening it with its history, logging a touchpoint."""

from __future__ import annotations

from datetime import date
from itertools import count
from pathlib import Path

from benchmarks.make_store import BUSY, NOW, busy_lead, copied, open_store
from benchmarks.measure import Figure, by_turns
from benchmarks.raw import raw_connection
from leaddesk.operations.touchpoints import Happening, log_touchpoint
from leaddesk.queries.lead_detail import lead_detail
from leaddesk.queries.ledger import ledger
from leaddesk.queries.timeline import timeline
from leaddesk.rules.follow_ups import NextStep
from leaddesk.rules.touchpoints import Kind

_OPENING = (
    """SELECT l.*, c.*, p.*, k.*, s.* FROM lead l JOIN lead_card k ON k.lead_id = l.id
    JOIN lead_score s ON s.lead_id = l.id
    LEFT JOIN company c ON c.id = l.company_id LEFT JOIN contact p ON p.id = l.contact_id
    WHERE l.id = ?""",
    "SELECT t.*, u.name, u.initials FROM touchpoint t LEFT JOIN app_user u ON u.id = t.user_id"
    " WHERE t.lead_id = ? ORDER BY t.at DESC, t.id DESC LIMIT 200",
    "SELECT * FROM stage_move WHERE lead_id = ?",
    "SELECT * FROM membership WHERE lead_id = ?",
    "SELECT * FROM follow_up WHERE lead_id = ? AND +done_at IS NULL",
    "SELECT p.* FROM lead l JOIN contact p ON p.company_id = l.company_id WHERE l.id = ?",
)
_BARE_TOUCHPOINT = (
    "INSERT INTO touchpoint (lead_id, at, id, kind, outcome, user_id, text)"
    " VALUES (?, ?, ?, 'call', 'later', 1, 'Ruft zurück')"
)


def figures(path: Path, leads: int) -> list[Figure]:
    return [*_opening(path, busy_lead(leads)), _logging(path, leads)]


def _opening(path: Path, lead: int) -> list[Figure]:
    store, raw = open_store(path), raw_connection(path)

    def shown() -> None:
        """What is there before the score's lines are asked for (key I)."""
        store.ask(lead_detail, lead_id=lead)
        store.ask(timeline, lead_id=lead)

    def everything() -> None:
        shown()
        store.ask(ledger, lead_id=lead, now=NOW)

    def floor() -> None:
        for query in _OPENING:
            raw.execute(query, (lead,)).fetchall()

    about = "every row of the lead by raw driver, touchpoints clustered by lead"
    try:
        return [
            by_turns(f"lead with {BUSY} touchpoints, without the score's lines", shown, floor,
                     what_floor=about, limit=4.0),
            by_turns(f"lead with {BUSY} touchpoints, score's lines included", everything, floor,
                     what_floor=about, limit=4.0),
        ]  # fmt: skip
    finally:
        raw.close()
        store.close()


def _logging(path: Path, leads: int) -> Figure:
    lead, row = count(1), count(100_000_000)
    next_step = NextStep(date(2025, 12, 1), 600, "Rückruf")
    with copied(path, "logging.leaddesk") as mine, copied(path, "logging-floor.leaddesk") as bare:
        store, raw = open_store(mine), raw_connection(bare)

        def program() -> None:
            what = Happening(Kind.CALL, outcome="later", text="Ruft zurück")
            store.run(log_touchpoint, next(lead) % leads + 1, what, next_step)

        def floor() -> None:
            number = next(row)
            raw.execute("BEGIN IMMEDIATE")
            raw.execute(_BARE_TOUCHPOINT, (number % leads + 1, 1_763_976_840_000, number))
            raw.execute("COMMIT")

        try:
            return by_turns(
                "log a touchpoint with a follow-up",
                program,
                floor,
                what_floor="bare insert of one touchpoint with its durable commit",
                limit=6.0,
            )
        finally:
            raw.close()
            store.close()
