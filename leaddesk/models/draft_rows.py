"""Drafts on their way into the tables, in bulk: the new ones inserted, the kept ones updated."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from leaddesk.models.base import Fact, take_ids
from leaddesk.models.drafts import LeadDraft, Person, columns_of
from leaddesk.models.keys import RowKey
from leaddesk.models.lead import Lead
from leaddesk.models.made_leads import MadeLeads
from leaddesk.models.numbered import Span, Written
from leaddesk.models.people import Company, Contact, company_key, email_key, phone_key
from leaddesk.models.records import column_of, lead_number
from leaddesk.models.work import Work

_MODELS: dict[str, type[Fact]] = {"company": Company, "contact": Contact, "lead": Lead}


def insert_drafts(work: Work, drafts: Sequence[LeadDraft], import_id: int) -> None:
    """Insert new leads with their companies and contacts."""
    if not drafts:
        return
    connection = work.connection()
    with_company = [d for d in drafts if d.company_named]
    with_contact = [d for d in drafts if d.names_contact]
    companies = _numbered(connection, "company", with_company)
    contacts = _numbered(connection, "contact", with_contact)
    leads = _numbered(connection, "lead", drafts)
    filled = set().union(*(draft.values for draft in drafts))
    work.made = MadeLeads(
        companies=_insert(work, _COMPANY, with_company, companies, filled),
        contacts=_insert(work, _CONTACT, with_contact, contacts, filled),
        leads=_insert(
            work, _LEAD, drafts, leads, filled, stage_since=work.now, import_id=import_id
        ),
    )


def _first(connection: Connection, name: str, count: int) -> int:
    return take_ids(connection, name, count) if count else 0


def _numbered(connection: Connection, record: str, drafts: Sequence[LeadDraft]) -> Span:
    """Give each draft the id of this record; they stand one after the other."""
    first = _first(connection, record, len(drafts))
    for place, draft in enumerate(drafts, first):
        setattr(draft, f"{record}_id", place)
    return Span(first, len(drafts), first if record == "lead" else 0)


@dataclass(frozen=True, slots=True)
class _Record:
    """What a draft is written into: `begins` gives its `own` columns."""

    name: str
    own: tuple[str, ...]
    begins: Callable[[LeadDraft], tuple[Any, ...]]


def _insert(
    work: Work,
    record: _Record,
    drafts: Sequence[LeadDraft],
    span: Span,
    filled: set[str],
    **same: Any,
) -> Written:
    """Insert the record of each draft: its own columns, then those fields that any draft fills."""
    own, begins = (*record.own, *same), record.begins
    pairs = [(k, c) for k, c in columns_of(record.name) if k in filled and c not in own]
    keys = [key for key, _ in pairs]
    return work.insert_numbered(
        _MODELS[record.name],
        (*record.own, *(column for _, column in pairs)),
        lambda: [(*begins(d), *map(d.values.get, keys)) for d in drafts],
        span,
        created_at=work.now,
        version=1,
        **same,
    )


def _company_begins(d: LeadDraft) -> tuple[Any, ...]:
    key = d.keys.get
    return (
        d.company_id, d.values.get("company.relation") or "prospect",
        key("company.name"), key("company.phone"), key("company.email"),
    )  # fmt: skip


def _contact_begins(d: LeadDraft) -> tuple[Any, ...]:
    key = d.keys.get
    return (
        d.contact_id, d.company_id, key("contact.phone"), key("contact.mobile"),
        key("contact.email"),
    )  # fmt: skip


def _lead_begins(d: LeadDraft) -> tuple[Any, ...]:
    return d.lead_id, lead_number(d.lead_id), d.company_id, d.contact_id, int(d.stage)


_COMPANY = _Record(
    "company", ("id", "relation", "match_key", "phone_key", "email_key"), _company_begins
)
_CONTACT = _Record(
    "contact", ("id", "company_id", "phone_key", "mobile_key", "email_key"), _contact_begins
)
_LEAD = _Record("lead", ("id", "number", "company_id", "contact_id", "stage"), _lead_begins)


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
        for person in draft.colleagues:
            if person.changed:
                key = RowKey(Contact.journal_code, 0, person.contact_id)
                by_row["contact", key] |= _changes_of(person, draft)
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
            found[record][derived] = _key_value(draft.values, key, derived)
    if draft.moved_from is not None:
        found["lead"]["stage"] = int(draft.stage)
        found["lead"]["stage_since"] = work.now
    return found


def _changes_of(person: Person, draft: LeadDraft) -> dict[str, Any]:
    found: dict[str, Any] = {}
    values = {**person.values, "company.country": draft.values.get("company.country")}
    for key, value in person.changed.items():
        found[column_of(key)] = value
        for derived in _KEYS.get(key, ()):
            found[derived] = _key_value(values, key, derived)
    return found


def _key_value(v: Mapping[str, Any], key: str, derived: str) -> str | None:
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
