"""Examples of the operations about the law of personal data."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import select

from leaddesk.models import Contact, Lead
from leaddesk.operations.erasing import erase_person
from leaddesk.store.store import Store


def _contact(store: Store) -> Contact:
    """A lead's own person who has an address."""
    wanted = select(Contact).join(Lead, Lead.contact_id == Contact.id)
    wanted = wanted.where(Contact.email.is_not(None)).order_by(Contact.id)
    found = store.ask(lambda s: s.scalars(wanted).first())
    assert found is not None  # an example needs the sample
    return found


def _erase(store: Store) -> tuple[Any, ...]:
    person = _contact(store)
    return [person.id], person.last_name


def _let_back(store: Store) -> tuple[Any, ...]:
    email = _contact(store).email
    store.run(erase_person, *_erase(store))
    return (email,)


EXAMPLES: Mapping[str, Callable[[Store], tuple[Any, ...]]] = {
    "erase_person": _erase,
    "let_person_back": _let_back,
}
