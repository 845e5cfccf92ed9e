"""What a profile of the ERP that is being made would write, before it is kept."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from leaddesk.models import LeadCard
from leaddesk.models.erp_checks import filled
from leaddesk.models.erp_profiles import KnownProfile
from leaddesk.models.erp_values import read_erp_records
from leaddesk.queries.hand_over import candidates
from leaddesk.rules.erp.cells import Value
from leaddesk.rules.erp.layout import empty_book, lead_rows, row_checker
from leaddesk.rules.erp.profile import Profile
from leaddesk.rules.problem import Severity

SHOWN, CHECKED = 5, 200


class ProfilePreview(NamedTuple):
    """`lines` as they stand in the file: those above, the headers if there are any, some leads.
    `leads`: how many were looked at, `incomplete`: of how many something is missing or too long."""

    lines: tuple[tuple[Value, ...], ...]
    leads: int
    incomplete: int


def profile_preview(session: Session, *, profile: Profile) -> ProfilePreview:
    """With leads that could be handed over now, else with any that are won, else with any."""
    ids = candidates(session) or candidates(session, again=True)
    if not ids:
        ids = tuple(session.scalars(select(LeadCard.lead_id).limit(SHOWN)))
    known, check = KnownProfile(profile, {}), row_checker(profile)
    values = [filled(record, known) for record in read_erp_records(session, ids[:CHECKED])]
    (part, *_) = empty_book(profile, {}).parts
    lines = list(part.above)
    if profile.text.headers or profile.file_kinds[0] == "xlsx":
        lines.append(part.headers)
    for lead in values[:SHOWN]:
        lines += lead_rows(profile, lead)[0]
    wrong = sum(any(p.severity is Severity.ERROR for p in check(lead, ())) for lead in values)
    return ProfilePreview(tuple(lines), len(values), wrong)
