"""Who is no prospect: the list of the team, what was lifted, and whom the list finds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import ForeignKey, Integer, Select, String, Text, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from leaddesk.models.base import Fact, own_id
from leaddesk.models.lead import Lead
from leaddesk.models.many_leads import listed, these
from leaddesk.models.people import Company, Contact
from leaddesk.models.quick import plain_rows, plain_values
from leaddesk.rules.exclusion import Candidate, Exclusion, ExclusionList, Listed


class ExclusionEntry(Fact):
    """A domain or a company's name, and what they are (`rules.exclusion.Listed`)."""

    __tablename__ = "exclusion_entry"
    journal_code = 27
    id: Mapped[int] = own_id()
    text: Mapped[str] = mapped_column(String(300))
    reason: Mapped[str] = mapped_column(String(20))
    at: Mapped[datetime] = mapped_column()
    user_id: Mapped[int | None] = mapped_column(Integer)


class ExclusionLift(Fact):
    """This lead is no competitor or consultant after all, whatever the list says: who said so,
    when, and why."""

    __tablename__ = "exclusion_lift"
    journal_code = 28
    root_column = "lead_id"
    row_column = "lead_id"
    lead_id: Mapped[int] = mapped_column(
        ForeignKey("lead.id"), primary_key=True, autoincrement=False
    )
    at: Mapped[datetime] = mapped_column()
    user_id: Mapped[int | None] = mapped_column(Integer)
    reason: Mapped[str] = mapped_column(Text)


_ENTRIES = select(ExclusionEntry.text, ExclusionEntry.reason).order_by(ExclusionEntry.id)
_LIFTED = select(ExclusionLift.lead_id).where(these(ExclusionLift.lead_id))


def _whom() -> Select[Any]:
    """Each person of each lead, so that every address is looked at."""
    person = Contact.__table__.alias("person")
    own = Contact.__table__.alias("own")
    return (
        select(
            Lead.id, Company.name, Company.relation, Company.email, Company.website, own.c.email,
            person.c.email,
        )
        .outerjoin(Company, Company.id == Lead.company_id)
        .outerjoin(own, own.c.id == Lead.contact_id)
        .outerjoin(person, person.c.company_id == Lead.company_id)
        .where(these(Lead.id))
    )  # fmt: skip


_WHOM = _whom()


def read_exclusions(session: Session) -> ExclusionList:
    """The list, made ready for many candidates."""
    return _made(tuple(plain_rows(session, _ENTRIES)))


@lru_cache(maxsize=4)
def _made(rows: tuple[tuple[str, str], ...]) -> ExclusionList:
    """It is asked for with every lead that is shown, and changes once a week."""
    return ExclusionList(Listed(text, reason) for text, reason in rows)


def find_exclusions(session: Session, lead_ids: Iterable[int]) -> Mapping[int, Exclusion]:
    """Why each of the leads is no prospect; those that are, and those for whom it was lifted, are
    left out. A mark by hand is not looked at: that is a stage."""
    known, which = read_exclusions(session), listed(lead_ids)
    people: dict[int, tuple[str, str, str, set[str]]] = {}
    for lead, name, relation, email, website, own, colleague in plain_rows(session, _WHOM, which):
        if lead not in people:
            people[lead] = name or "", relation or "", website or "", set()
        people[lead][3].update(filter(None, (email, own, colleague)))
    found = {}
    for lead, (name, relation, website, emails) in people.items():
        candidate = Candidate(name, relation, tuple(sorted(emails)), website)
        if (why := known.exclusion(candidate)) is not None:
            found[lead] = why
    lifted = set(plain_values(session, _LIFTED, listed(found))) if found else set()
    return {lead: why for lead, why in found.items() if lead not in lifted}
