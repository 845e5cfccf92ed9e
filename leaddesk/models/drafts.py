"""Leads as an import works on them: values by field key, written in bulk at the end."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from sqlalchemy import Connection, select

from leaddesk.models.base import Fact, take_ids
from leaddesk.models.keys import RowKey
from leaddesk.models.lead import Lead, Membership
from leaddesk.models.people import Company, Contact, company_key, email_key, phone_key
from leaddesk.models.records import OWN_WAY, column_of, lead_number
from leaddesk.models.work import Work
from leaddesk.rules.fields import FIELDS
from leaddesk.rules.fold import fold
from leaddesk.rules.stages import Stage

_MODELS: dict[str, type[Fact]] = {"company": Company, "contact": Contact, "lead": Lead}


@dataclass(frozen=True, slots=True)
class Person:
    """A further person at a company: values by field key."""

    values: dict[str, Any]

    @property
    def identity(self) -> tuple[str, str]:
        last = str(self.values.get("contact.last_name") or "")
        return fold(last), fold(str(self.values.get("contact.first_name") or ""))


@dataclass(slots=True)
class LeadDraft:
    """A lead, new or kept. `changed` holds what an import sets on a kept one."""

    values: dict[str, Any]
    stage: Stage
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

    @property
    def company_named(self) -> bool:
        return bool(self.values.get("company.name"))

    @property
    def touched(self) -> bool:
        return bool(
            self.changed or self.new_people or self.new_segments() or self.moved_from is not None
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

    def raise_stage(self, stage: Stage) -> bool:
        """A list never moves a lead backwards, nor back into the funnel."""
        if not (self.stage.in_funnel and stage.in_funnel and stage > self.stage):
            return False
        if not self.is_new and self.moved_from is None:
            self.moved_from = self.stage
        self.stage = stage
        return True


@cache
def _columns(record: str) -> tuple[tuple[str, str], ...]:
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


def _load_some(connection: Connection, leads: Sequence[int], found: dict[int, LeadDraft]) -> None:
    lead, company, contact = Lead.__table__, Company.__table__, Contact.__table__
    tables = {"lead": lead, "company": company, "contact": contact}
    pairs = [(key, tables[r].c[column]) for r in tables for key, column in _columns(r)]
    joined = lead.outerjoin(company, company.c.id == lead.c.company_id).outerjoin(
        contact, contact.c.id == lead.c.contact_id
    )
    own = [lead.c.id, lead.c.company_id, lead.c.contact_id, lead.c.stage]
    columns = own + [column.label(f"v{i}") for i, (_, column) in enumerate(pairs)]
    query = select(*columns).select_from(joined).where(lead.c.id.in_(leads))
    companies: dict[int, list[LeadDraft]] = defaultdict(list)
    for row in connection.execute(query):
        values = {key: row[4 + i] for i, (key, _) in enumerate(pairs)}
        draft = LeadDraft(values, Stage(row[3]), row[0], row[1], row[2], is_new=False)
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


def insert_drafts(work: Work, drafts: Sequence[LeadDraft], import_id: int) -> None:
    """Insert new leads with their companies and contacts."""
    if not drafts:
        return
    connection = work.connection()
    with_company = [d for d in drafts if d.company_named]
    with_contact = [d for d in drafts if any(k.startswith("contact.") for k in d.values)]
    _number(with_company, "company_id", _first(connection, "company", len(with_company)))
    _number(with_contact, "contact_id", _first(connection, "contact", len(with_contact)))
    _number(drafts, "lead_id", take_ids(connection, "lead", len(drafts)))
    _insert(work, "company", with_company)
    _insert(work, "contact", with_contact)
    _insert(work, "lead", drafts, import_id)


def _first(connection: Connection, name: str, count: int) -> int:
    return take_ids(connection, name, count) if count else 0


def _number(drafts: Sequence[LeadDraft], attribute: str, first: int) -> None:
    for place, draft in enumerate(drafts):
        setattr(draft, attribute, first + place)


def _insert(
    work: Work, record: str, drafts: Sequence[LeadDraft], import_id: int | None = None
) -> None:
    pairs = _columns(record)
    keys = [key for key, _ in pairs]
    more = {"company": _company_more, "contact": _contact_more, "lead": _lead_more}[record]
    extra = {
        "company": ("id", "relation", "match_key", "phone_key", "email_key"),
        "contact": ("id", "company_id", "phone_key", "mobile_key", "email_key"),
        "lead": ("id", "number", "company_id", "contact_id", "stage", "stage_since", "import_id"),
    }[record]
    plain = [(k, c) for k, c in pairs if c not in extra]
    keys = [key for key, _ in plain]
    columns = (*extra, *(column for _, column in plain), "created_at", "version")
    now = work.now
    rows = [(*more(d, now, import_id), *map(d.values.get, keys), now, 1) for d in drafts]
    work.insert_many(_MODELS[record], columns, rows)


def _company_more(d: LeadDraft, now: Any, import_id: int | None) -> tuple[Any, ...]:
    v = d.values
    return (
        d.company_id, v.get("company.relation") or "prospect",
        company_key(v.get("company.name"), v.get("company.postal_code")),
        phone_key(v.get("company.phone"), v.get("company.country")),
        email_key(v.get("company.email")),
    )  # fmt: skip


def _contact_more(d: LeadDraft, now: Any, import_id: int | None) -> tuple[Any, ...]:
    v = d.values
    return (
        d.contact_id, d.company_id, phone_key(v.get("contact.phone")),
        phone_key(v.get("contact.mobile")), email_key(v.get("contact.email")),
    )  # fmt: skip


def _lead_more(d: LeadDraft, now: Any, import_id: int | None) -> tuple[Any, ...]:
    return (
        d.lead_id, lead_number(d.lead_id), d.company_id, d.contact_id, int(d.stage), now, import_id,
    )  # fmt: skip


_KEYS = {
    "company.name": ("match_key",), "company.postal_code": ("match_key",),
    "company.phone": ("phone_key",), "company.email": ("email_key",),
    "contact.phone": ("phone_key",), "contact.mobile": ("mobile_key",),
    "contact.email": ("email_key",),
}  # fmt: skip


def update_drafts(work: Work, drafts: Sequence[LeadDraft]) -> None:
    """Write what was changed on kept leads, grouped by the set of columns.

    Two leads of one company in one list change one company row: it is written once.
    """
    _give_missing_records(work, drafts)
    by_row: dict[tuple[str, RowKey], dict[str, Any]] = defaultdict(dict)
    for draft in drafts:
        for record, changes in _changes_by_record(draft, work).items():
            by_row[record, _row_key(record, draft)] |= changes
    groups: dict[tuple[str, tuple[str, ...]], list[tuple[RowKey, tuple[Any, ...]]]]
    groups = defaultdict(list)
    for (record, key), changes in by_row.items():
        columns = tuple(sorted(changes))
        groups[record, columns].append((key, tuple(changes[c] for c in columns)))
    for (record, columns), rows in groups.items():
        work.update_many(_MODELS[record], columns, rows)


def _row_key(record: str, draft: LeadDraft) -> RowKey:
    if record == "lead":
        return RowKey(Lead.journal_code, draft.lead_id, draft.lead_id)
    row = draft.company_id if record == "company" else draft.contact_id
    assert row is not None
    return RowKey(_MODELS[record].journal_code, 0, row)


def _changes_by_record(draft: LeadDraft, work: Work) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = defaultdict(dict)
    for record, links in draft.links.items():
        found[record] |= links
    for key, value in draft.changed.items():
        record = key.partition(".")[0]
        found[record][column_of(key)] = value
        for derived in _KEYS.get(key, ()):
            found[record][derived] = _key_value(draft, key, derived)
    if draft.moved_from is not None:
        found["lead"]["stage"] = int(draft.stage)
        found["lead"]["stage_since"] = work.now
    return found


def _key_value(draft: LeadDraft, key: str, derived: str) -> str | None:
    v = draft.values
    if derived == "match_key":
        return company_key(v.get("company.name"), v.get("company.postal_code"))
    if derived == "email_key":
        return email_key(v.get(key))
    return phone_key(v.get(key), v.get("company.country"))


def _give_missing_records(work: Work, drafts: Sequence[LeadDraft]) -> None:
    """A kept lead without a company (or contact) that gets values for one: made here."""
    for draft in drafts:
        if draft.company_id is None and any(k.startswith("company.") for k in draft.changed):
            _make(work, draft, "company")
        if draft.contact_id is None and any(k.startswith("contact.") for k in draft.changed):
            _make(work, draft, "contact")


def _make(work: Work, draft: LeadDraft, record: str) -> None:
    """Make the record of what was changed, and link what is there to it."""
    fields = {k: v for k, v in draft.changed.items() if k.startswith(record + ".")}
    draft.changed = {k: v for k, v in draft.changed.items() if k not in fields}
    named = {column_of(k): v for k, v in fields.items() if v is not None}
    if record == "company":
        company = Company(created_at=work.now, **{"name": _person(draft), **named})
        work.add(company)
        work.flush()
        draft.company_id = company.id
        draft.links.setdefault("lead", {})["company_id"] = company.id
        if draft.contact_id is not None:
            draft.links.setdefault("contact", {})["company_id"] = company.id
    else:
        contact = Contact(created_at=work.now, company_id=draft.company_id, **named)
        work.add(contact)
        work.flush()
        draft.contact_id = contact.id
        draft.links.setdefault("lead", {})["contact_id"] = contact.id


def _person(draft: LeadDraft) -> str:
    parts = (draft.values.get("contact.first_name"), draft.values.get("contact.last_name"))
    return " ".join(part for part in parts if part)
