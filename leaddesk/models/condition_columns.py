"""What conditions ask of a lead, as columns: of lead, company and contact, and what follows.

A value stands here as it is kept: instants as instants, a stage as its number, an owner as his id.
`facts_of` and `leads_meeting` turn it into what the rules compare.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from functools import cache
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    FromClause,
    String,
    and_,
    case,
    cast,
    func,
    literal,
    or_,
    select,
)
from sqlalchemy.orm import Session

from leaddesk.models.derived import LeadScore
from leaddesk.models.follow_up import FollowUp
from leaddesk.models.lead import Lead, Membership
from leaddesk.models.people import Company, Contact
from leaddesk.models.portable import bit_of
from leaddesk.models.qualification import Answer, read_questions
from leaddesk.models.touchpoint import Touchpoint
from leaddesk.rules import completeness
from leaddesk.rules.condition_fields import (
    COMPLETENESS,
    DUE,
    FIRST_TOUCH,
    LAST_TOUCH,
    MAIL_KIND,
    QUESTION,
    SEGMENTS,
)
from leaddesk.rules.mail_domains import FREE_MAIL

LEAD, COMPANY, CONTACT = Lead.__table__, Company.__table__, Contact.__table__
SCORE = LeadScore.__table__
_TOUCH, _FOLLOW_UP, _ANSWER = Touchpoint.__table__, FollowUp.__table__, Answer.__table__
_MEMBER = Membership.__table__
_RECORDS: dict[str, Any] = {"lead": LEAD, "company": COMPANY, "contact": CONTACT}
_SCORES = ("score", "behaviour", "fit")

Term = ColumnElement[Any]


@cache
def column_of(key: str) -> Term:
    """The column of a key of `rules.condition_fields.ASKED`."""
    record, _, name = key.partition(".")
    if key in _MADE:
        return _MADE[key]()
    if key == "lead.owner":
        return LEAD.c.owner_id
    if record == "lead" and name in _SCORES:
        return SCORE.c[name]
    return _RECORDS[record].c[name]  # type: ignore[no-any-return]


def columns_of(session: Session, keys: Iterable[str]) -> dict[str, Term]:
    """The columns of these keys, the answers to questions of the store among them."""
    keys = tuple(keys)
    asks = any(key.startswith(QUESTION) for key in keys)
    ids = {q.key: q.id for q in read_questions(session)} if asks else {}
    return {
        key: _answer(ids.get(key.removeprefix(QUESTION), 0))
        if key.startswith(QUESTION)
        else column_of(key)
        for key in keys
    }


def _answer(question_id: int) -> Term:
    """ "yes", "no", or nothing as long as it is open."""
    found = select(case((_ANSWER.c.yes == 1, "yes"), else_="no")).where(
        _ANSWER.c.lead_id == LEAD.c.id, _ANSWER.c.question_id == question_id
    )
    return found.correlate(LEAD).scalar_subquery()


def is_text(column: Term) -> bool:
    return isinstance(column.type, String)


def joined_leads(columns: Iterable[Term] | None = None) -> FromClause:
    """The leads with the records that these columns stand in."""
    wanted: Collection[Any] = {table for column in columns or () for table in column._from_objects}
    joined: Any = LEAD
    if COMPANY in wanted:
        joined = joined.outerjoin(COMPANY, COMPANY.c.id == LEAD.c.company_id)
    if CONTACT in wanted:
        joined = joined.outerjoin(CONTACT, CONTACT.c.id == LEAD.c.contact_id)
    if SCORE in wanted:
        joined = joined.outerjoin(SCORE, SCORE.c.lead_id == LEAD.c.id)
    return joined  # type: ignore[no-any-return]


def _known(key: str) -> Term:
    column = column_of(key)
    return column.is_not(None) & (column != "") if is_text(column) else column.is_not(None)


def _completeness() -> Term:
    def share(parts: tuple[tuple[str, ...], ...]) -> Term:
        met = (case((or_(*map(_known, part)), 1), else_=0) for part in parts)
        return 100 * sum(met, literal(0)) // literal(len(parts))

    both = (*completeness.COMPANY_PARTS, *completeness.PARTS)
    return case((COMPANY.c.id.is_not(None), share(both)), else_=share(completeness.PARTS))


def _mail_kind() -> Term:
    """Of the main contact's address, else the company's. What ends with letters other than an @
    is taken off up to the last @: the rest is what stands before the domain."""
    own = func.nullif(CONTACT.c.email, "")
    address = func.coalesce(own, COMPANY.c.email, "")
    before = func.rtrim(address, func.replace(address, "@", ""))
    domain = func.lower(func.trim(func.replace(address, before, "")))
    return case(
        (or_(before == "", domain == ""), None),
        (domain.in_(sorted(FREE_MAIL)), "private"),
        else_="company",
    )


def _touched(extreme: Any) -> Term:
    found = select(extreme(_TOUCH.c.at)).where(_TOUCH.c.lead_id == LEAD.c.id)
    return found.correlate(LEAD).scalar_subquery()


def _due() -> Term:
    found = select(func.min(_FOLLOW_UP.c.due_on)).where(
        and_(_FOLLOW_UP.c.lead_id == LEAD.c.id, _FOLLOW_UP.c.done_at.is_(None))
    )
    return found.correlate(LEAD).scalar_subquery()


def _segments() -> Term:
    """A bit for each; nothing in none."""
    found = select(cast(func.sum(bit_of(_MEMBER.c.segment)), BigInteger)).where(
        _MEMBER.c.lead_id == LEAD.c.id
    )
    return found.correlate(LEAD).scalar_subquery()


_MADE = {
    SEGMENTS: _segments,
    COMPLETENESS: _completeness,
    MAIL_KIND: _mail_kind,
    FIRST_TOUCH: lambda: _touched(func.min),
    LAST_TOUCH: lambda: _touched(func.max),
    DUE: _due,
}
