"""What the flags of a filter (`is:overdue`, `is:duplicate` ...) mean."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    and_,
    exists,
    false,
    func,
    literal_column,
    or_,
    select,
    true,
    union,
)

from leaddesk.models import Company, Contact, Lead, LeadClock
from leaddesk.queries.asking import Asking
from leaddesk.queries.columns import Columns
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
    """Leads that share a company key, a phone or an e-mail with another company or person.

    Found from the keys that occur more than once, in the indexes alone.
    """
    companies = [
        _same_company(Company.__table__.c[key]) for key in ("match_key", "phone_key", "email_key")
    ]
    people = [
        _same_person(Contact.__table__.c[key]) for key in ("email_key", "mobile_key", "phone_key")
    ]
    return union(*companies, *people)


def _twice(key: ColumnElement[Any]) -> Any:
    return select(key).where(key > "").group_by(key).having(func.count() > 1)


def _same_company(key: Any) -> Any:
    mine, lead, other = Company.__table__, Lead.__table__, Lead.__table__.alias("other_lead")
    theirs = mine.alias("other_company")
    also = (
        select(other.c.id)
        .join(theirs, theirs.c.id == other.c.company_id)
        .where(theirs.c[key.name] == key, theirs.c.id != mine.c.id)
    )
    return (
        select(lead.c.id)
        .join(mine, mine.c.id == lead.c.company_id)
        .where(key.in_(_twice(key)), exists(also))
    )


def _same_person(key: Any) -> Any:
    """Colleagues at one company share its phone: they are no duplicates by that."""
    mine, lead, other = Contact.__table__, Lead.__table__, Lead.__table__.alias("other_lead")
    theirs = mine.alias("other_contact")
    also = (
        select(other.c.id)
        .join(theirs, theirs.c.id == other.c.contact_id)
        .where(theirs.c[key.name] == key, theirs.c.id != mine.c.id)
    )
    if key.name != "email_key":
        also = also.where(theirs.c.company_id.is_distinct_from(mine.c.company_id))
    return (
        select(lead.c.id)
        .join(mine, mine.c.id == lead.c.contact_id)
        .where(key.in_(_twice(key)), exists(also))
    )
