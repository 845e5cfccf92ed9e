"""What the dice do with consents: people agree, object, and agree again."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from leaddesk.models.records import find_record
from leaddesk.operations.consent import record_consent, record_objection
from leaddesk.rules.consent import GRANTING, Channel
from leaddesk.store.store import Store

if TYPE_CHECKING:
    from torture.dice import Dice


def consents(dice: Dice, store: Store) -> Any:
    """Of the lead's own person, or of everybody there."""
    lead = dice.leads(store)[0]
    own = store.ask(lambda s: find_record(s, lead).lead.contact_id)
    whose = own if dice.random.random() < 0.8 else None
    channels = dice.random.sample(list(Channel), dice.random.randint(1, 3))
    on: date = dice.clock().date() - timedelta(days=dice.random.randrange(100))
    if dice.random.random() < 0.4:
        return store.run(record_objection, lead, channels, on, dice.one(("", "Anruf")), whose)
    basis = dice.one(GRANTING)
    return store.run(record_consent, lead, channels, basis, on, "Karte „Größe“", whose)
