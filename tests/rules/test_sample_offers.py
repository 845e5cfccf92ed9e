"""The offers among the sample leads: some of each kind, none that contradicts the lead's path."""

from __future__ import annotations

from collections import Counter
from datetime import date

from leaddesk.rules.offers import OfferState
from leaddesk.rules.sample_data import sample_leads
from leaddesk.rules.sample_offers import sample_offers
from leaddesk.rules.stages import Stage


def test_two_wait_and_the_others_are_answered() -> None:
    found = [(lead, o) for lead in sample_leads(date(2025, 11, 24)) for o in sample_offers(lead)]
    states = Counter(offer.state for _, offer in found)
    assert states[OfferState.OPEN] == 2
    assert states[OfferState.ACCEPTED] >= 5
    for lead, offer in found:
        if offer.state is OfferState.OPEN:
            assert lead.stage is Stage.MQL and offer.decided is None
        else:
            assert offer.decided is not None and offer.decided > offer.at
