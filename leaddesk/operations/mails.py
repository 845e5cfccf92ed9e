"""An e-mail out of a file becomes a touchpoint of a lead."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import select

from leaddesk.models import Contact, Touchpoint, take_ids
from leaddesk.models.records import Record, find_record
from leaddesk.models.rights import demand
from leaddesk.models.work import Work
from leaddesk.rules.mails import Mail, direction, person_of
from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.roles import Right
from leaddesk.rules.touchpoints import Direction, Kind


class Filed(NamedTuple):
    """The touchpoint that a mail has become."""

    touchpoint_id: int
    at: datetime
    direction: Direction


def log_mail(work: Work, lead_id: int, mail: Mail) -> Filed:
    """File it: sender or recipient become its person, its own time its time. Refused with
    "mail_known" where the lead has this mail already."""
    demand(work, Right.WORK)
    record = find_record(work, lead_id)
    _require_new(work, lead_id, mail)
    people = _people(work, record)
    theirs = [address for _, address in people]
    if record.company is not None and record.company.email:
        theirs.append(record.company.email)
    number = take_ids(work.connection(), Touchpoint.__tablename__)
    way = direction(mail, theirs)
    at = min(mail.at, work.now) if mail.at is not None else work.now
    work.add(
        Touchpoint(
            id=number, lead_id=lead_id, at=at, kind=Kind.EMAIL.value,
            direction=way.value, user_id=work.user_id,
            contact_id=person_of(mail, people) or record.lead.contact_id,
            text=mail.note() or None,
            details={"mail": mail.key, "sender": mail.sender} if mail.key else None,
        )
    )  # fmt: skip
    work.title("email_logged", name=record.name)
    return Filed(number, at, way)


def _require_new(work: Work, lead_id: int, mail: Mail) -> None:
    if not mail.key:
        return
    kept = select(Touchpoint.details).where(
        Touchpoint.lead_id == lead_id, Touchpoint.kind == Kind.EMAIL.value
    )
    if any((details or {}).get("mail") == mail.key for details in work.scalars(kept)):
        raise Refused(Problem("mail_known"))


def _people(work: Work, record: Record) -> list[tuple[int, str]]:
    """The people of the lead's company, the main one first, with their addresses."""
    main = record.contact
    found = [] if main is None or not main.email else [(main.id, main.email)]
    if record.company is not None:
        others = select(Contact.id, Contact.email).where(
            Contact.company_id == record.company.id, Contact.email.is_not(None)
        )
        found += [(person, address) for person, address in work.execute(others) if address]
    return found
