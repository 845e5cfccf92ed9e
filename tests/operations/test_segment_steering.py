"""What to say by stage, and the interval that presets the next contact: the shortest counts."""

from __future__ import annotations

import pytest

from leaddesk.operations.leads import add_lead
from leaddesk.operations.segments import set_segments, steer_segment
from leaddesk.queries.presets import outcome_presets
from leaddesk.queries.segments import segments
from leaddesk.rules.problem import Refused
from leaddesk.rules.segment_steering import (
    LONGEST_PITCH,
    own_interval,
    pitch_for,
    steering_problems,
)
from leaddesk.rules.touchpoints import Outcome
from leaddesk.store.store import Store


def test_the_shortest_interval_presets_the_next_contact(store: Store) -> None:
    lead = store.run(add_lead, {"company.name": "Öl & Süß <b>"}).result
    usual = store.ask(outcome_presets, lead_id=lead)
    store.run(steer_segment, 4, {}, 9)
    store.run(steer_segment, 2, {"mql": " Größe <b> nennen "}, 20)
    assert store.ask(outcome_presets, lead_id=lead) == usual
    store.run(set_segments, [lead], {4: True, 2: True})
    found = store.ask(outcome_presets, lead_id=lead)
    assert found == {**usual, Outcome.INTEREST: "+9"}
    store.run(steer_segment, 4, {}, None)
    assert store.ask(outcome_presets, lead_id=lead)[Outcome.INTEREST] == "+20"
    rows = {row.number: row for row in store.ask(segments)}
    assert rows[2].pitches == {"mql": "Größe <b> nennen"} and rows[2].follow_up_days == 20
    store.undo()
    store.undo()
    store.undo()
    store.undo()
    assert store.ask(segments)[1].pitches == {}


@pytest.mark.parametrize(
    ("country", "desk", "said"),
    [
        ("AT", "en", "Grüß Gott"), ("CH", "en", "Grüß Gott"), ("GB", "de", "Hello"),
        ("FR", "de", "Hello"), ("", "de", "Grüß Gott"), ("", "en", "Hello"), ("XX", "fr", "Hallo"),
    ],
)  # fmt: skip
def test_a_lead_is_spoken_to_in_its_language(country: str, desk: str, said: str) -> None:
    pitches = {"mql": "Hallo", "mql.de": "Grüß Gott", "mql.en": "Hello"}
    assert pitch_for(pitches, "mql", country, desk) == said
    assert pitch_for({"mql": "Hallo"}, "mql", country, desk) == "Hallo"
    assert pitch_for({"mql.de": "Grüß Gott"}, "mql", country, desk) == "Grüß Gott"
    assert pitch_for(pitches, "sal", country, desk) == ""


def test_what_cannot_be_is_refused(store: Store) -> None:
    for number, pitches, days, code in (
        (4, {"lost": "x"}, None, "segment_pitch_stage"),
        (4, {"mql.fr": "x"}, None, "segment_pitch_stage"),
        (4, {"mql": "x" * (LONGEST_PITCH + 1)}, None, "segment_pitch_long"),
        (4, {}, 0, "segment_interval"),
        (99, {}, 3, "segment_unknown"),
    ):
        with pytest.raises(Refused) as told:
            store.run(steer_segment, number, pitches, days)
        assert told.value.problems[0].code == code
    assert steering_problems(4, {"warm": "Öl"}, 3650) == ()
    assert own_interval([None, None]) == "" and own_interval([None, 30, 7]) == "+7"
