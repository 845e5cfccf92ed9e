"""Consents of two leads that become one: of what both say of a person the strictest stands."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from leaddesk.models.consent import Consent
from leaddesk.models.merging import Besides, Elsewhere, Joined, Row, change_row, read_rows
from leaddesk.models.work import Work
from leaddesk.rules.merged_consents import ending

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
        for row, day in ending(sides):
            if row["lead_id"] == kept:
                change_row(work, Consent, row, {"ended_on": day}, joined)
            else:
                ended[Consent.__tablename__, row["id"]] = {"ended_on": day}
    return ended
