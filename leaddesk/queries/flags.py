"""What the flags of a filter (`is:overdue`, `is:duplicate` ...) mean."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    and_,
    false,
    literal_column,
    not_,
    or_,
    select,
    true,
    union,
)

from leaddesk.models import DuplicatePair, LeadClock
from leaddesk.models.merged import apart
from leaddesk.queries.asking import Asking
from leaddesk.queries.columns import Columns
from leaddesk.queries.consents import blocked_leads, leads_with_consent
from leaddesk.rules.consent import Channel
from leaddesk.rules.stages import Stage

# In the words of the index that has only these (models/derived.py), which no other value may
# stand in for.
_CUSTOMERS: tuple[ColumnElement[str], ...] = (
    literal_column("'customer'"),
    literal_column("'regular_customer'"),
)


_CLOCK = LeadClock.__table__.c


def flag(name: str, columns: Columns, asking: Asking) -> ColumnElement[bool]:
    """The leads that bear the flag."""
    today = asking.today
    match name:
        case "overdue":
            return columns["due_sort"] < int(f"{today:%Y%m%d}") * 10_000
        case "excluded":
            return columns["stage"] == int(Stage.EXCLUDED)
        case "open":
            return columns["stage"] < int(Stage.WON)
        case "mine":
            return columns["owner_id"] == (asking.me or -1)
        case "handed_over":
            return columns["handed_over"] == 1
        case "customer":
            return or_(columns["customer_number"].is_not(None), columns["relation"].in_(_CUSTOMERS))
        case "incomplete":
            return or_(
                and_(columns["phone"].is_(None), columns["email"].is_(None)),
                columns["postal_code"].is_(None),
                columns["city"].is_(None),
            )
        case "duplicate":
            return columns["lead_id"].in_(_duplicates())
        case "blocked":
            return columns["lead_id"].in_(blocked_leads())
        case "consent_none":
            return not_(leads_with_consent(None, columns["lead_id"]))
        case "consent_phone" | "consent_email" | "consent_post":
            channel = Channel(name.removeprefix("consent_"))
            return leads_with_consent(channel, columns["lead_id"])
        case "sla" | "sla_overdue" | "sla_today" | "sla_paused":
            return columns["lead_id"].in_(_with_clock(name, today))
    return false()


def _with_clock(name: str, today: date) -> Any:
    """Leads of which a clock runs that is so. One is over from the moment at which the program has
    told so, or since yesterday: what is found changes with a step or with the day, never between.
    """
    tomorrow = datetime.combine(today + timedelta(days=1), time()).astimezone()
    over = _CLOCK.due_at < datetime.combine(today, time()).astimezone()
    told = and_(_CLOCK.next_at.is_(None), _CLOCK.due_at.is_not(None))
    which = {
        "sla": true(), "sla_overdue": or_(over, told), "sla_today": _CLOCK.due_at < tomorrow,
        "sla_paused": _CLOCK.paused == 1,
    }  # fmt: skip
    return select(_CLOCK.lead_id).where(_CLOCK.ended.is_(None), which[name])


def _duplicates() -> Any:
    """Leads of the pairs that the last scan has found, and that nobody has said to be two."""
    one = select(DuplicatePair.lead_id).where(~apart())
    return union(one, select(DuplicatePair.other_id).where(~apart()))
