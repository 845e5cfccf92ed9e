"""Leads by their numbers: prospect number, customer number, the number at an outside provider."""

from __future__ import annotations

import re
from typing import Any

from sqlalchemy import ColumnElement, Select, or_, select, union

from leaddesk.models import Lead, LeadMerge
from leaddesk.queries.texts import begins_with, code_match

_PROSPECT = re.compile(r"I-?0*(\d{1,12})")
_LEAD = Lead.__table__
_MERGE = LeadMerge.__table__
_KINDS = ("number", "customer_number", "external_id")


def spellings_of(number: str) -> tuple[str, ...]:
    """How the number may be kept: as typed, in capitals, "i-123" as I-000123."""
    plain = "".join(number.split())
    found = {plain, plain.upper(), number.strip()}
    if prospect := _PROSPECT.fullmatch(plain.upper()):
        found.add(f"I-{int(prospect[1]):06d}")
    return tuple(sorted(found - {""}))


def leads_of_number(number: str) -> Any:
    """The ids of the leads with just this number, whichever of the three it is; also where it was
    that of a lead which has become part of them."""
    known = spellings_of(number)
    own = (select(_LEAD.c.id).where(_LEAD.c[kind].in_(known)) for kind in _KINDS)
    former = (select(_MERGE.c.lead_id).where(_MERGE.c[kind].in_(known)) for kind in _KINDS)
    return union(*own, *former)


def leads_of_number_like(pattern: str, exact: bool) -> Select[Any]:
    """The ids of the leads whose prospect or customer number begins so; "": no customer number."""
    if not pattern:
        return select(_LEAD.c.id).where(_LEAD.c.customer_number.is_(None))
    if exact:
        known = spellings_of(pattern)
        return select(_LEAD.c.id).where(or_(*(_LEAD.c[kind].in_(known) for kind in _KINDS)))
    return select(_LEAD.c.id).where(or_(*(_like(_LEAD.c[kind], pattern) for kind in _KINDS[:2])))


def _like(column: ColumnElement[Any], pattern: str) -> ColumnElement[bool]:
    if "*" in pattern:
        return code_match(column, pattern, exact=False)
    return or_(*(begins_with(column, known) for known in spellings_of(pattern)))
