"""The six segments are complete in both languages; sets of segments fit into one integer."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.rules.fields import BY_KEY
from leaddesk.rules.segments import DEFAULT_SEGMENTS, Wording, color_of, mask, numbers_of


def test_the_six_are_numbered_and_named_in_both_languages() -> None:
    assert [segment.number for segment in DEFAULT_SEGMENTS] == [1, 2, 3, 4, 5, 6]
    for segment in DEFAULT_SEGMENTS:
        for text in (segment.name, segment.question):
            assert text.de and text.en and text.de != text.en
        assert max(len(segment.name.de), len(segment.name.en)) <= 30
        assert segment.question.de.endswith("?") and segment.question.en.endswith("?")


def test_what_is_asked_after_ticking_are_fields_of_a_lead() -> None:
    for segment in DEFAULT_SEGMENTS:
        assert all(BY_KEY[key].editable for key in segment.follow_ups)
    assert DEFAULT_SEGMENTS[3].follow_ups == ("lead.competitor", "lead.competitor_reason")


def test_a_wording_knows_german_of_any_country() -> None:
    text = Wording("Gründer", "Founders")
    assert [text.of(tag) for tag in ("de", "de_AT", "DE-CH", "en", "fr")] == [
        "Gründer", "Gründer", "Gründer", "Founders", "Founders",
    ]  # fmt: skip


@given(st.sets(st.integers(1, 62)))
def test_a_mask_gives_its_numbers_back_and_fits_64_bits(numbers: set[int]) -> None:
    assert numbers_of(mask(numbers)) == tuple(sorted(numbers))
    assert 0 <= mask(numbers) < 2**63


def test_numbers_without_a_bit() -> None:
    assert mask([4, 63, 4]) == 1 << 4
    with pytest.raises(ValueError):
        mask([0])
    assert [color_of(number) for number in (1, 6, 7, 12, 13)] == [1, 6, 1, 6, 1]
