"""What the gates of the funnel look at, of many leads in a few questions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import InstrumentedAttribute, Session

from leaddesk.models.derived import LeadScore
from leaddesk.models.exclusion import find_exclusions
from leaddesk.models.lead import Lead
from leaddesk.models.many_leads import listed, read_leads, these
from leaddesk.models.people import Company, Contact
from leaddesk.models.qualification import read_many_answers
from leaddesk.models.quick import plain_rows
from leaddesk.models.records import column_of
from leaddesk.models.rulebook import read_threshold
from leaddesk.models.touchpoint import Touchpoint
from leaddesk.rules.exclusion import Exclusion
from leaddesk.rules.fields import BY_KEY
from leaddesk.rules.roles import Role
from leaddesk.rules.stage_moves import FunnelPlan, MoveFacts
from leaddesk.rules.stages import Stage

_LOOKED_AT: tuple[InstrumentedAttribute[Any], ...] = (
    Lead.stage, LeadScore.score, Lead.company_id, Company.name, Company.phone,
    Company.email, Company.street, Contact.first_name, Contact.last_name, Contact.phone,
    Contact.mobile, Contact.email,
)  # fmt: skip
_MODELS: Mapping[str, Any] = {"lead": Lead, "company": Company, "contact": Contact}
_KINDS = select(Touchpoint.lead_id, Touchpoint.kind).where(these(Touchpoint.lead_id)).distinct()


def read_gate_facts(
    session: Session,
    lead_ids: Iterable[int],
    to: Stage,
    plan: FunnelPlan,
    role: Role = Role.MANAGER,
    reason: str = "",
) -> dict[int, tuple[Stage, MoveFacts]]:
    """Where each lead stands, and what the gates up to `to` look at. Refused("unknown_lead")."""
    gates = [plan.settings[s] for s in (plan.order.up_to(to) if to.in_funnel else ())]
    fields = tuple(dict.fromkeys(key for gate in gates for key in gate.fields))
    columns = [getattr(_MODELS[BY_KEY[key].record], column_of(key)) for key in fields]
    rows = read_leads(session, lead_ids, *_LOOKED_AT, *columns)
    answers = read_many_answers(session, rows)
    happened: dict[int, set[str]] = {}
    if any(gate.activities for gate in gates):
        for lead, kind in plain_rows(session, _KINDS, listed(rows)):
            happened.setdefault(lead, set()).add(kind)
    excluded = find_exclusions(session, rows) if gates else {}
    threshold = read_threshold(session)
    found = {}
    for lead, row in rows.items():
        filled = {
            key
            for key, value in zip(fields, row[len(_LOOKED_AT) + 1 :], strict=True)
            if value not in (None, "")
        }
        facts = _facts(row, threshold, reason, role, excluded.get(lead), frozenset(filled),
                       answers.get(lead, {}), frozenset(happened.get(lead, ())))  # fmt: skip
        found[lead] = (Stage(row[1]), facts)
    return found


def _facts(
    row: Sequence[Any], threshold: int, reason: str, role: Role, exclusion: Exclusion | None,
    filled: frozenset[str], answers: Mapping[int, bool], activities: frozenset[str],
) -> MoveFacts:  # fmt: skip
    (_, _, score, company, name, phone, email, street, first, last, direct, mobile,
     own_email) = row[: len(_LOOKED_AT) + 1]  # fmt: skip
    return MoveFacts(
        score=score or 0,
        has_name=bool(name if company is not None else first or last),
        has_channel=bool(phone or email or street or direct or mobile or own_email),
        is_excluded=exclusion is not None,
        exclusion=exclusion,
        reason=reason,
        threshold=threshold,
        filled=filled,
        answers=answers,
        activities=activities,
        role=role,
    )
