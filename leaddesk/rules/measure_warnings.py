"""What marketing and sales should look at: falling inflow or acceptance, sources and campaigns that
bring nothing or nothing of use, targets that are missed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from leaddesk.rules.campaign_figures import USELESS
from leaddesk.rules.reports import Span, exact

INFLOW_DAYS, LONG_DAYS, YEAR = 30, 90, 365
FALL = 0.3
"""So much less than before is a fall,"""
FEWEST = 5
"""where there were so many before; of fewer nothing is said."""
POINTS = 0.1
"""So much less of a share."""
USELESS_SHARE = 0.4
GRACE_DAYS = 14
"""So long a campaign may be without leads."""
WORSE = 1.5
"""So many times as bad as when it was put off, and somebody is told once more."""


class What(StrEnum):
    """What is wrong."""

    INFLOW = "inflow"
    ACCEPTANCE = "acceptance"
    SOURCE_SILENT = "source_silent"
    SOURCE_USELESS = "source_useless"
    CAMPAIGN_EMPTY = "campaign_empty"
    CAMPAIGN_USELESS = "campaign_useless"


@dataclass(frozen=True, slots=True)
class Warned:
    """`name`: which source or campaign; `now` against `before` (of `useless`: `now` of `before`
    leads); `query`: the leads that it is about."""

    what: What
    now: float
    before: float
    query: str
    name: str = ""

    @property
    def key(self) -> str:
        """What it is about, whatever the figures."""
        return f"{self.what.value}:{self.name}"

    @property
    def badness(self) -> float:
        """How bad it is, to be compared with how bad the same was before."""
        match self.what:
            case What.INFLOW:
                return 1 - self.now / self.before
            case What.ACCEPTANCE:
                return self.before - self.now
            case What.SOURCE_USELESS | What.CAMPAIGN_USELESS:
                return self.now / self.before
            case _:
                return self.before


@dataclass(frozen=True, slots=True)
class Inflow:
    """Leads that entered the funnel in the last 30, 90 and 365 days, and in the 30 and 90 before
    those; `useless`: of the 365 days."""

    name: str
    month: int = 0
    month_before: int = 0
    quarter: int = 0
    quarter_before: int = 0
    year: int = 0
    useless: int = 0


@dataclass(frozen=True, slots=True)
class Answered:
    """What became of leads that were offered in some days: accepted, and come back."""

    accepted: int = 0
    back: int = 0

    @property
    def share(self) -> float | None:
        decided = self.accepted + self.back
        return self.accepted / decided if decided >= FEWEST else None


def not_put_off(warned: Iterable[Warned], put_off: Mapping[str, float]) -> tuple[Warned, ...]:
    """Those that nobody has seen yet, or that have got worse since. `put_off`: how bad each was."""
    return tuple(
        one for one in warned if one.key not in put_off or one.badness >= WORSE * put_off[one.key]
    )


def last_days(today: date, count: int, before: int = 0) -> Span:
    """So many days up to today, or those `before` days earlier."""
    last = today - timedelta(days=before)
    return Span(last - timedelta(days=count - 1), last)


def inflow_warnings(sources: Iterable[Inflow], today: date) -> tuple[Warned, ...]:
    """Of all leads together, and of each source."""
    rows = list(sources)
    now, before = sum(row.month for row in rows), sum(row.month_before for row in rows)
    found = []
    if _falls(now, before):
        query = f"reached:cold@{last_days(today, INFLOW_DAYS).said()}"
        found.append(Warned(What.INFLOW, now, before, query))
    for row in rows:
        if row.name and row.quarter_before >= FEWEST and not row.quarter:
            query = exact("source", row.name)
            found.append(Warned(What.SOURCE_SILENT, 0, row.quarter_before, query, row.name))
        if row.name and _is_useless(row):
            found.append(_useless(What.SOURCE_USELESS, "source", row, today))
    return tuple(found)


def campaign_warnings(
    named: Iterable[Inflow], running: Mapping[str, date], today: date
) -> tuple[Warned, ...]:
    """`running`: the campaigns that go on, and since when."""
    rows = {row.name: row for row in named}
    found = [
        Warned(What.CAMPAIGN_EMPTY, 0, (today - since).days, exact("campaign", name), name)
        for name, since in running.items()
        if (today - since).days >= GRACE_DAYS and not rows.get(name, Inflow(name)).year
    ]
    useless = [row for row in rows.values() if row.name and _is_useless(row)]
    return (*found, *(_useless(What.CAMPAIGN_USELESS, "campaign", row, today) for row in useless))


def acceptance_warning(now: Answered, before: Answered, today: date) -> tuple[Warned, ...]:
    if now.share is None or before.share is None or before.share - now.share < POINTS:
        return ()
    query = f"returned:*@{last_days(today, LONG_DAYS).said()}"
    return (Warned(What.ACCEPTANCE, now.share, before.share, query),)


def _falls(now: int, before: int) -> bool:
    return before >= FEWEST and now <= before * (1 - FALL)


def _is_useless(row: Inflow) -> bool:
    return row.year >= FEWEST and row.useless >= row.year * USELESS_SHARE


def _useless(what: What, field: str, row: Inflow, today: date) -> Warned:
    came = f"reached:cold@{last_days(today, YEAR).said()}"
    query = " ".join((exact(field, row.name), came, *USELESS))
    return Warned(what, row.useless, row.year, query, row.name)
