"""The scan for duplicates: all leads that share a key are compared."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from leaddesk.models.duplicate_pairs import scanned_on
from leaddesk.models.duplicate_rules import read_duplicate_rules
from leaddesk.models.identities import all_identities, identities_of
from leaddesk.models.merged import NotDuplicate
from leaddesk.models.quick import plain_rows
from leaddesk.rules.duplicate_scan import pairs_to_compare
from leaddesk.rules.duplicates import DuplicateRules, judge
from leaddesk.rules.identity import Identity

_AT_ONCE = 20_000
_APART = select(NotDuplicate.lead_id, NotDuplicate.other_id)


@dataclass(frozen=True, slots=True)
class Scan:
    """What a scan found: (lead, other, sureness) with the smaller id first; how many leads, and how
    many pairs of them, it looked at."""

    pairs: tuple[tuple[int, int, int], ...]
    leads: int
    compared: int


def duplicate_rules(session: Session) -> DuplicateRules:
    """Who is taken for one and the same."""
    return read_duplicate_rules(session)


def scan(session: Session, *, rules: DuplicateRules | None = None) -> Scan:
    """Compare all leads that share a key, by these rules or those of the store."""
    rules = rules or read_duplicate_rules(session)
    ids = array("q")

    def taken() -> Iterator[Identity]:
        for lead, who in all_identities(session):
            ids.append(lead)
            yield who

    apart = {tuple(sorted(row)) for row in plain_rows(session, _APART)}
    wanted = [(ids[a], ids[b]) for a, b in pairs_to_compare(taken())]
    found: list[tuple[int, int, int]] = []
    for start in range(0, len(wanted), _AT_ONCE):
        some = [pair for pair in wanted[start : start + _AT_ONCE] if pair not in apart]
        known = identities_of(session, {lead for pair in some for lead in pair})
        for one, other in some:
            verdict = judge(known[one], known[other], rules)
            if verdict is not None:
                found.append((one, other, verdict.sureness))
    return Scan(tuple(sorted(found)), len(ids), len(wanted))


def daily_scan(session: Session, now: datetime) -> Scan | None:
    """The scan of today, unless there was one."""
    last = scanned_on(session)
    return scan(session) if last is None or last < now.astimezone().date() else None
