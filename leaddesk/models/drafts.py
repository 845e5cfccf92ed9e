"""Leads as an import works on them: values by field key. `models.draft_rows` writes them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import Connection, select

from leaddesk.models.follow_up import FollowUp
from leaddesk.models.lead import Lead, Membership
from leaddesk.models.people import Company, Contact
from leaddesk.models.records import OWN_WAY, column_of
from leaddesk.rules.fields import FIELDS
from leaddesk.rules.fold import fold
from leaddesk.rules.stage_order import StageOrder
from leaddesk.rules.stages import Stage

_CONTACT_FIELDS = frozenset(f.key for f in FIELDS if f.record == "contact")


OWN = "own"
"""Whose a consent is: that of the lead's own contact, who may have no id yet."""


@dataclass(frozen=True, slots=True)
class KnownConsent:
    """A consent or objection of OWN, of a further Person or a colleague's id, of all at the lead
    (None). `consent_id` 0: a list says it; `is_changed`: a list ends it."""

    contact_id: Any
    channel: str
    basis: str
    given_on: Any
    ended_on: Any
    source: str
    consent_id: int = 0
    is_changed: bool = False


@dataclass(slots=True)
class Person:
    """A further person at a company: values by field key. `contact_id` 0: a new one that is not
    written yet; `changed` is what an import sets on a kept one."""

    values: dict[str, Any]
    contact_id: int = 0
    changed: dict[str, Any] = field(default_factory=dict)

    @property
    def identity(self) -> tuple[str, str]:
        last = str(self.values.get("contact.last_name") or "")
        return fold(last), fold(str(self.values.get("contact.first_name") or ""))

    def change(self, key: str, value: Any) -> None:
        self.values[key] = value
        if self.contact_id:
            self.changed[key] = value


@dataclass(slots=True)
class LeadDraft:
    """A lead, new or kept. `changed` holds what an import sets on a kept one; `keys` are those of
    a new one's fields (`rules.list_rows.keys_by_field`). `due` is a follow-up that the list sets;
    `planned`: the lead has an open one. `colleagues`: the company's people, kept and new, as far as
    a list can speak of them."""

    values: dict[str, Any]
    stage: Stage
    keys: Mapping[str, str] = field(default_factory=dict)
    lead_id: int = 0
    company_id: int | None = None
    contact_id: int | None = None
    is_new: bool = True
    segments: set[int] = field(default_factory=set)
    kept_segments: frozenset[int] = frozenset()
    changed: dict[str, Any] = field(default_factory=dict)
    links: dict[str, dict[str, int]] = field(default_factory=dict)  # record -> column -> id
    moved_from: Stage | None = None
    people: set[tuple[str, str]] = field(default_factory=set)
    new_people: list[Person] = field(default_factory=list)
    colleagues: list[Person] = field(default_factory=list)
    due: date | None = None
    planned: bool = False
    consents: list[KnownConsent] = field(default_factory=list)

    @property
    def company_named(self) -> bool:
        return bool(self.values.get("company.name"))

    @property
    def names_contact(self) -> bool:
        return not _CONTACT_FIELDS.isdisjoint(self.values)

    @property
    def touched(self) -> bool:
        return bool(
            self.changed
            or self.new_people
            or self.new_segments()
            or self.moved_from is not None
            or self.due is not None
            or any(one.is_changed or not one.consent_id for one in self.consents)
            or any(person.changed for person in self.colleagues)
        )

    def new_segments(self) -> set[int]:
        return self.segments - self.kept_segments

    def change(self, key: str, value: Any) -> None:
        self.values[key] = value
        if not self.is_new:
            self.changed[key] = value

    def add_segment(self, number: int) -> None:
        self.segments.add(number)

    def add_person(self, person: Person) -> bool:
        """True unless the company has a person of that name already."""
        if person.identity in self.people:
            return False
        self.people.add(person.identity)
        self.new_people.append(person)
        return True

    def plan(self, due: date) -> bool:
        """A list fills an empty diary; what somebody here has planned counts more."""
        if self.planned or self.due is not None:
            return False
        self.due = due
        return True

    def raise_stage(self, stage: Stage, order: StageOrder) -> bool:
        """A list never moves a lead backwards, nor back into the funnel."""
        both = self.stage.in_funnel and stage.in_funnel
        if not both or order.place(stage) <= order.place(self.stage):
            return False
        if not self.is_new and self.moved_from is None:
            self.moved_from = self.stage
        self.stage = stage
        return True


@cache
def columns_of(record: str) -> tuple[tuple[str, str], ...]:
    """(field key, column) of the fields that a record keeps."""
    return tuple(
        (f.key, column_of(f.key)) for f in FIELDS if f.record == record and f.key not in OWN_WAY
    )


def load_drafts(connection: Connection, leads: set[int]) -> dict[int, LeadDraft]:
    """The kept leads of these ids, with company, contact, segments and colleagues."""
    found: dict[int, LeadDraft] = {}
    wanted = sorted(leads)
    for start in range(0, len(wanted), 5_000):
        _load_some(connection, wanted[start : start + 5_000], found)
    return found


def note_plans(connection: Connection, drafts: Mapping[int, LeadDraft]) -> None:
    """Note which of the leads have something planned."""
    plans = FollowUp.__table__.c
    for lead_id in connection.scalars(select(plans.lead_id).where(plans.done_at.is_(None))):
        if lead_id in drafts:
            drafts[lead_id].planned = True


def _load_some(connection: Connection, leads: Sequence[int], found: dict[int, LeadDraft]) -> None:
    lead, company, contact = Lead.__table__, Company.__table__, Contact.__table__
    tables = {"lead": lead, "company": company, "contact": contact}
    pairs = [(key, tables[r].c[column]) for r in tables for key, column in columns_of(r)]
    joined = lead.outerjoin(company, company.c.id == lead.c.company_id).outerjoin(
        contact, contact.c.id == lead.c.contact_id
    )
    own = [lead.c.id, lead.c.company_id, lead.c.contact_id, lead.c.stage]
    columns = own + [column.label(f"v{i}") for i, (_, column) in enumerate(pairs)]
    query = select(*columns).select_from(joined).where(lead.c.id.in_(leads)).order_by(lead.c.id)
    companies: dict[int, list[LeadDraft]] = defaultdict(list)
    for row in connection.execute(query):
        values = {key: row[4 + i] for i, (key, _) in enumerate(pairs)}
        draft = LeadDraft(
            values,
            Stage(row[3]),
            lead_id=row[0],
            company_id=row[1],
            contact_id=row[2],
            is_new=False,
        )
        found[row[0]] = draft
        if row[1] is not None:
            companies[row[1]].append(draft)
    for lead_id, segment in connection.execute(
        select(Membership.lead_id, Membership.segment).where(Membership.lead_id.in_(leads))
    ):
        draft = found[lead_id]
        draft.segments.add(segment)
        draft.kept_segments |= {segment}
    people = select(contact.c.company_id, contact.c.last_name, contact.c.first_name)
    for company_id, last, first in connection.execute(
        people.where(contact.c.company_id.in_(companies))
    ):
        for draft in companies[company_id]:
            draft.people.add((fold(last or ""), fold(first or "")))
