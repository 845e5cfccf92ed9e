"""A lead comes to be, and its fields are put right."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from leaddesk.models import Contact, Lead, Membership
from leaddesk.models.conflicts import conflict_of
from leaddesk.models.customer_numbers import number_taken, read_owners
from leaddesk.models.erased import require_not_erased
from leaddesk.models.many_leads import lead_key, read_leads
from leaddesk.models.records import (
    OWN_WAY,
    Record,
    column_of,
    find_record,
    give_company,
    give_contact,
    new_lead,
)  # fmt: skip
from leaddesk.models.rights import demand
from leaddesk.models.work import Work
from leaddesk.rules.changes import Conflict
from leaddesk.rules.fields import BY_KEY, NEVER_EMPTY
from leaddesk.rules.match_keys import number_key
from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.roles import Right
from leaddesk.rules.segments import Origin


def add_lead(work: Work, values: Mapping[str, Any], segments: Iterable[int] = ()) -> int:
    """A new lead with the values of `rules.fields` keys; returns its id.

    Whoever adds it owns it unless "lead.owner" says otherwise. Refused without a name, and
    ("number_taken") with the customer number of another lead; ("person_erased", here as wherever
    an address or number is typed) for somebody who was erased and is not to come back.
    """
    demand(work, Right.WORK)
    if values.get("lead.customer_number"):
        _require_free(work, str(values["lead.customer_number"]), 0)
    require_not_erased(work, values)
    record = new_lead(work, {"lead.owner": work.user_id, **values})
    for number in segments:
        work.add(
            Membership(
                lead_id=record.lead.id, segment=number, since=work.now, user_id=work.user_id,
                origin=Origin.HAND,
            )
        )  # fmt: skip
    work.title("lead_added", name=record.name)
    return record.lead.id


def edit_fields(work: Work, lead_id: int, edits: Mapping[str, tuple[Any, Any]]) -> Conflict | None:
    """Save `{field: (was, becomes)}` as typed from what was shown.

    Edits of different fields merge. If a field has become something else meanwhile, nothing is
    written and the Conflict tells what and who. A company or contact that the lead lacked is made.
    """
    demand(work, Right.WORK)
    record = find_record(work, lead_id)
    named = record.name
    work.title("fields_edited", name=named, field=next(iter(edits), ""), count=len(edits))
    wanted = {key: (was, None if typed == "" else typed) for key, (was, typed) in edits.items()}
    for key, (was, becomes) in wanted.items():
        if key in OWN_WAY or key not in BY_KEY:
            raise Refused(Problem("field_readonly", field=key))
        if record.get(key) not in (was, becomes):
            return conflict_of(work, record, key)
    require_not_erased(work, {key: becomes for key, (_, becomes) in wanted.items()})
    for key, (_, becomes) in wanted.items():
        now = record.get(key)
        if key in NEVER_EMPTY and not becomes:
            raise Refused(Problem("required_missing", field=key))
        if key == "lead.customer_number" and becomes and now != becomes:
            _require_free(work, str(becomes), lead_id)
        if now != becomes:
            record = _with_holder(work, record, key, becomes)
            record.set(key, becomes)
    if named and not record.name:
        raise Refused(Problem("required_missing", field="contact.last_name"))
    return None


def _require_free(work: Work, number: str, lead_id: int) -> None:
    owner = read_owners(work).get(number_key(number))
    if owner is not None and owner.lead_id != lead_id:
        raise Refused(number_taken(number, owner))


def _with_holder(work: Work, record: Record, key: str, value: Any) -> Record:
    if BY_KEY[key].record == "company" and record.company is None:
        if key != "company.name":
            raise Refused(Problem("required_missing", field="company.name"))
        return give_company(work, record, str(value))
    if BY_KEY[key].record == "contact":
        return give_contact(work, record)
    return record


def add_contact(work: Work, lead_id: int, values: Mapping[str, Any], *, main: bool = False) -> int:
    """Another person at the lead's company; `main` makes them the one to talk to.

    Refused("required_missing") for a second person where no company holds them together.
    """
    demand(work, Right.WORK)
    record = find_record(work, lead_id)
    if record.company is None and record.contact is not None:
        raise Refused(Problem("required_missing", field="company.name"))
    require_not_erased(work, values)
    contact = Contact(
        company_id=record.lead.company_id,
        created_at=work.now,
        **{column_of(key): value for key, value in values.items() if value is not None},
    )
    if not (contact.last_name or contact.first_name):
        raise Refused(Problem("required_missing", field="contact.last_name"))
    work.add(contact)
    work.flush()
    if main or record.contact is None:
        record.lead.contact_id = contact.id
    work.title("contact_added", name=record.name)
    return contact.id


def make_main_contact(work: Work, lead_id: int, contact_id: int) -> None:
    """This person is the one to talk to from now on."""
    demand(work, Right.WORK)
    record = find_record(work, lead_id)
    contact = work.get(Contact, contact_id)
    if contact is None or not record.company or contact.company_id != record.company.id:
        raise Refused(Problem("unknown_contact"))
    record.lead.contact_id = contact_id
    work.title("main_contact_set", name=record.name)


def assign_owner(work: Work, lead_ids: Iterable[int], owner_id: int | None) -> int:
    """Give the leads to a person (None: to nobody); returns how many changed hands."""
    demand(work, Right.ASSIGN)
    owners = read_leads(work, lead_ids, Lead.owner_id)
    changed = [lead for lead, row in owners.items() if row[1] != owner_id]
    name = find_record(work, changed[0]).name if len(changed) == 1 else ""
    work.update_many(Lead, ("owner_id",), [(lead_key(lead), (owner_id,)) for lead in changed])
    work.title("owner_set", name=name, count=len(changed))
    return len(changed)
