"""Which new leads have been looked at on this desk: the others have a dot in the list."""

from __future__ import annotations

from datetime import datetime, timedelta

from leaddesk.queries.lead_list import LeadRow
from leaddesk.rules.stages import Stage
from leaddesk.ui.shell.remember import recall, remember

NEW_FOR = timedelta(days=3)
MOST_KEPT = 3_000
_KEY = "leads/seen"


class SeenLeads:
    """A lead is new for some days, as long as nobody has been in touch with it or looked at it."""

    def __init__(self) -> None:
        kept = str(recall(_KEY, "") or "").split(" ")
        self._seen = dict.fromkeys(int(lead) for lead in kept if lead.isdecimal())
        self._changed = False

    def is_new(self, lead: LeadRow, now: datetime) -> bool:
        return (
            lead.touches == 0
            and lead.lead_id not in self._seen
            and lead.stage is not Stage.EXCLUDED
            and now - lead.created_at < NEW_FOR
        )

    def look_at(self, lead_id: int) -> None:
        if lead_id not in self._seen:
            self._seen[lead_id] = None
            self._changed = True

    def keep(self) -> None:
        """For the next start; the newest of them."""
        if self._changed:
            self._changed = False
            remember(_KEY, " ".join(map(str, list(self._seen)[-MOST_KEPT:])))
