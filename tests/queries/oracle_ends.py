"""What `member:`, `ended:` and `answer:` mean, said a second time and slowly, in Python.

Nobody has ever left a segment in the stores that this is asked of, and nobody has given points by
hand.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from leaddesk.derived.points import listed, scored_facts
from leaddesk.models.rulebook import read_rules
from leaddesk.rules.filter_done import bounds_of
from leaddesk.rules.filter_tree import Happened
from leaddesk.rules.scoring import TouchpointFact, score
from leaddesk.rules.stages import Stage

_CLOCKS = """SELECT c.lead_id, c.started, c.due_at, c.next_at, c.ended, c.used, c.allowed,
    o.decided_id, o.to_id, l.owner_id
  FROM lead_clock c JOIN lead l ON l.id = c.lead_id
  LEFT JOIN offer o ON o.lead_id = c.lead_id AND o.at = c.started WHERE c.key = 'offer'"""
_TOUCHES = """SELECT lead_id, id, kind, at, direction, outcome, product FROM touchpoint
  WHERE points IS NULL ORDER BY at, id"""


def day_of(at: int) -> date:
    return date.fromtimestamp(at / 1000)  # noqa: DTZ012 (local day)


class Ends:
    """Of all leads of a store, as of a day."""

    def __init__(self, session: Session, today: date) -> None:
        def rows(sql: str) -> list[dict[str, Any]]:
            return [dict(row._mapping) for row in session.execute(text(sql))]

        self.today = today
        self.members = rows("SELECT lead_id, segment, since FROM membership")
        self.clocks, self.touches = rows(_CLOCKS), rows(_TOUCHES)
        ids = [row["id"] for row in rows("SELECT id FROM lead")]
        self.facts, self.rules = scored_facts(session, listed(ids)), read_rules(session)

    def member(self, lead: dict[str, Any], term: Happened) -> bool:
        """When the last day ended, or now."""
        own = [m for m in self.members if m["lead_id"] == lead["id"]]
        return lead["stage"] != Stage.EXCLUDED and any(
            m["segment"] == int(term.what)
            and (term.high is None or day_of(m["since"]) <= term.high)
            for m in own
        )

    def ended(self, lead: dict[str, Any], term: Happened) -> bool:
        """Stands there since one of the days, and had so many points when it came there."""
        since = lead["stage_since"]
        if lead["stage"] != Stage.of(term.what) or not _within(term, since):
            return False
        touches = [
            TouchpointFact(t["id"], t["kind"], datetime.fromtimestamp(t["at"] / 1000, UTC),
                           t["direction"] or "", t["outcome"] or "", t["product"] or "")
            for t in self.touches
            if t["lead_id"] == lead["id"] and t["at"] <= since
        ]  # fmt: skip
        end = datetime.fromtimestamp(since / 1000, UTC)
        points = score(self.facts[lead["id"]], touches, self.rules, end).total
        low, high = bounds_of(term.who) or (None, None)
        return (low is None or points >= low) and (high is None or points <= high)

    def answered(
        self, lead: dict[str, Any], term: Happened, me: int, meant: Collection[int]
    ) -> bool:
        """Whether a clock of an offer of these days stands so. `meant`: whom `who` names."""
        people = {"": None, "me": {me}, "none": {0}}.get(term.who, set(meant))
        return any(
            self._state(clock) == term.what
            and _within(term, clock["started"])
            and (people is None or _who(clock) in people)
            for clock in self.clocks
            if clock["lead_id"] == lead["id"]
        )

    def _state(self, clock: dict[str, Any]) -> str:
        due = clock["due_at"]
        if clock["ended"] is not None:
            return "kept" if clock["used"] <= clock["allowed"] else "late"
        over = due is not None and (clock["next_at"] is None or day_of(due) < self.today)
        return "late" if over else "open"


def _who(clock: dict[str, Any]) -> int:
    return clock["decided_id"] or clock["to_id"] or clock["owner_id"] or 0


def _within(term: Happened, at: int) -> bool:
    day = day_of(at)
    return (term.low is None or term.low <= day) and (term.high is None or day <= term.high)
