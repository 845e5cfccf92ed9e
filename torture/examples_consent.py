"""Examples of the operations about consents and objections."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from sqlalchemy import select

from leaddesk.models import Lead
from leaddesk.operations.consent import record_consent
from leaddesk.rules.consent import Basis, Channel
from leaddesk.store.store import Store

_DAY = date(2025, 11, 3)


def _with_contact(store: Store) -> tuple[int, int]:
    wanted = select(Lead.id, Lead.contact_id).where(Lead.contact_id.is_not(None))
    found = store.ask(lambda s: s.execute(wanted.order_by(Lead.id)).first())
    assert found is not None  # an example needs the sample
    return found[0], found[1] or 0


def _consent(store: Store) -> tuple[Any, ...]:
    lead, contact = _with_contact(store)
    source = "Karte am Messestand, „Größe“ <b>angekreuzt</b>"
    return lead, [Channel.PHONE, Channel.EMAIL], Basis.CONSENT, _DAY, source, contact


def _objection(store: Store) -> tuple[Any, ...]:
    """Of somebody who had agreed before."""
    store.run(record_consent, *_consent(store))
    lead, contact = _with_contact(store)
    return lead, list(Channel), date(2025, 11, 20), "Anruf", contact


EXAMPLES: Mapping[str, Callable[[Store], tuple[Any, ...]]] = {
    "record_consent": _consent,
    "record_objection": _objection,
}
