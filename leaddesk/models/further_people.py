"""Further people of a row on their way into a draft: whom the company has already, who is new."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, select

from leaddesk.models.drafts import LeadDraft, Person, columns_of
from leaddesk.models.people import Contact
from leaddesk.rules.cells import CLEARED
from leaddesk.rules.checks import CheckedRow, FurtherPerson
from leaddesk.rules.further_keys import first_key, key_of_person, person_of
from leaddesk.rules.further_people import which_person
from leaddesk.rules.list_mapping import Writing
from leaddesk.rules.list_rows import keys_by_field
from leaddesk.rules.match_keys import company_parts
from leaddesk.rules.row_changes import changed_fields, kept_value

Changes = list[tuple[str, Any, Any]]
"""(field, value before, value now); of somebody new the last name alone."""

_OF_COMPANY = ("lead.number", "lead.customer_number", "lead.external_id", "company.name")
_NAME_ALONE = "name alone"
_TELLING = (*_OF_COMPANY, _NAME_ALONE)
_AT_ONCE = 5_000


class CompaniesAbove:
    """The leads of the rows of a list so far, by what rows are of one company: a number, or its
    name and postal code; its name alone, where neither row says a postal code."""

    def __init__(self) -> None:
        self._drafts: dict[tuple[str, str], LeadDraft] = {}

    def of(self, keys: Mapping[str, str], values: Mapping[str, Any]) -> LeadDraft | None:
        """`keys` and `values` are those of a row, by field."""
        keys = _with_name_alone(keys, values)
        found = (self._drafts.get((name, keys[name])) for name in _TELLING if name in keys)
        return next((draft for draft in found if draft is not None), None)

    def note(self, keys: Mapping[str, str], values: Mapping[str, Any], draft: LeadDraft) -> None:
        keys = _with_name_alone(keys, values)
        for name in _TELLING:
            if name in keys:
                self._drafts.setdefault((name, keys[name]), draft)


def _with_name_alone(keys: Mapping[str, str], values: Mapping[str, Any]) -> Mapping[str, str]:
    name = values.get("company.name")
    if not isinstance(name, str) or values.get("company.postal_code"):
        return keys
    return {**keys, _NAME_ALONE: " ".join(company_parts(name))}


def load_colleagues(connection: Connection, drafts: Iterable[LeadDraft]) -> None:
    """Give the kept leads all people of their companies; leads of one company share them."""
    of_company: dict[int, list[Person]] = defaultdict(list)
    for draft in drafts:
        if draft.company_id is not None:
            draft.colleagues = of_company[draft.company_id]
    table, pairs = Contact.__table__, columns_of("contact")
    query = select(table.c.id, table.c.company_id, *(table.c[column] for _, column in pairs))
    companies = sorted(of_company)
    for start in range(0, len(companies), _AT_ONCE):
        some = table.c.company_id.in_(companies[start : start + _AT_ONCE])
        for contact_id, company_id, *kept in connection.execute(query.where(some)):
            values = {key: value for (key, _), value in zip(pairs, kept, strict=True)}
            of_company[company_id].append(Person(values, contact_id))


def take_further(
    row: CheckedRow,
    draft: LeadDraft,
    overwrite: bool,
    writing: Mapping[str, Writing],
    names_own: bool,
) -> Changes:
    """Bring the row's further people to the draft's company: the known ones are filled, the others
    added. `names_own`: the row names the lead's own contact, too, so nobody else of it is that
    one."""
    taken = {0} if names_own else set()
    found: Changes = []
    for person in row.further:
        others = [one for one in draft.colleagues if not _is_own(draft, one)]
        people = [draft.values, *(one.values for one in others)]
        place = which_person(people, person.values, taken)
        if place is None and not _has_contact(draft):
            place = 0
            draft.keys = {**draft.keys, **keys_by_field(person.values)}
        if place is None:
            taken.add(len(people))
            found.append(_add(draft, person))
            continue
        taken.add(place)
        own = {first_key(k): how for k, how in writing.items() if person_of(k) == person.number}
        present = people[place]
        for key, value in changed_fields(present, person.values, overwrite, own).items():
            found.append((key_of_person(key, person.number), present.get(key), value))
            if place == 0:
                draft.change(key, value)
            else:
                others[place - 1].change(key, value)
    return found


def _is_own(draft: LeadDraft, person: Person) -> bool:
    """The lead's own contact is in its own values."""
    return bool(person.contact_id) and person.contact_id == draft.contact_id


def _has_contact(draft: LeadDraft) -> bool:
    return any(draft.values.get(key) for key, _ in columns_of("contact"))


def _add(draft: LeadDraft, person: FurtherPerson) -> tuple[str, Any, Any]:
    _name_company(draft)
    values = {k: kept_value(v) for k, v in person.values.items() if v is not CLEARED}
    new = Person(values)
    draft.people.add(new.identity)
    draft.new_people.append(new)
    draft.colleagues.append(new)
    key = "contact.last_name"
    return key_of_person(key, person.number), None, values.get(key)


def _name_company(draft: LeadDraft) -> None:
    """Several people are of a company; that of a private person gets their name."""
    if not draft.company_named:
        parts = (draft.values.get("contact.first_name"), draft.values.get("contact.last_name"))
        draft.change("company.name", " ".join(str(part) for part in parts if part))
