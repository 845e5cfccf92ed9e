"""Consents of two leads that become one: of what both say of a person the strictest stands."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from leaddesk.models.consent import Consent
from leaddesk.models.merging import Besides, Elsewhere, Joined, Row, change_row, read_rows
from leaddesk.models.work import Work
from leaddesk.rules.consent import Basis

Said = tuple[list[Row], list[Row]]
"""Of one person and channel: what the lead that stays has, and what the other one has."""


def keep_strictest(
    work: Work, kept: int, gone: int, elsewhere: Elsewhere, joined: Joined
) -> Besides:
    """Before the rows come over: of each person and channel one entry is to stand. Ends the others
    of the lead that stays, and says which of the other one's end."""
    groups: dict[tuple[Any, str], Said] = defaultdict(lambda: ([], []))
    for side, lead in enumerate((kept, gone)):
        for row in read_rows(work, Consent, lead):
            whose = row["contact_id"]
            groups[elsewhere.get(("contact", whose or 0), whose), row["channel"]][side].append(row)
    ended: dict[tuple[str, int], Row] = {}
    for sides in groups.values():
        for row, day in _ending(sides):
            if row["lead_id"] == kept:
                change_row(work, Consent, row, {"ended_on": day}, joined)
            else:
                ended[Consent.__tablename__, row["id"]] = {"ended_on": day}
    return ended


def _ending(sides: Said) -> list[tuple[Row, str]]:
    """The entries that stand and must not any more, each with its last day."""
    stands = [row for rows in sides for row in rows if row["ended_on"] is None]
    if not stands:
        return []
    best = _strictest(stands)
    others = [row for row in stands if row is not best]
    found = [(row, max(row["given_on"], best["given_on"])) for row in others]
    (other,) = (rows for rows in sides if all(row is not best for row in rows))
    withdrawn = _withdrawn(other)
    if best["basis"] != Basis.OBJECTION and withdrawn >= best["given_on"]:
        found.append((best, withdrawn))
    return found


def _strictest(stands: Sequence[Row]) -> Row:
    """An objection, the earliest; else the latest consent."""
    refused = [row for row in stands if row["basis"] == Basis.OBJECTION]
    if refused:
        return min(refused, key=lambda row: (row["given_on"], row["id"]))
    return max(stands, key=lambda row: (row["given_on"], row["id"]))


def _withdrawn(rows: Sequence[Row]) -> str:
    """The day on which the last of them ended where none of them stands, as ISO text; else ""."""
    if any(row["ended_on"] is None for row in rows):
        return ""
    return max((row["ended_on"] for row in rows), default="")
