"""What has been asked of the sample leads: each that came to sales was qualified there."""

from __future__ import annotations

from datetime import datetime

from leaddesk.rules.sample_data import SampleLead
from leaddesk.rules.stages import Stage

_QUALIFIED = {1: True, 2: True, 3: True, 4: True}
"""Need, product, budget, decision maker (`rules.qualification.DEFAULT_QUESTIONS`)."""
_FURTHER = {5: True, 6: True, 7: True, 8: False}


def sample_answers(lead: SampleLead) -> tuple[tuple[int, bool, datetime], ...]:
    """(question, yes, when) of a sample lead; some more was asked where a quote is due."""
    at = next((move.at for move in lead.moves if Stage.SQL <= move.to_stage <= Stage.WON), None)
    if at is None:
        return ()
    asked = dict(_QUALIFIED)
    if any(Stage.PROSPECT <= move.to_stage <= Stage.WON for move in lead.moves):
        asked |= _FURTHER
    return tuple((question, yes, at) for question, yes in asked.items())
