"""Whatever is typed into the search: it is read, and each problem knows its place."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from leaddesk.rules.filter_text import parse_filter

FRAGMENTS = st.lists(
    st.sampled_from(
        ["p:", "stage", ":", "<", ">=", "..", ",", '"', "„", "-", "#", "oder", "4", "*"]
    )
    | st.sampled_from(["0521", "+49", "(0)", "/", "due", "+7", "kw50", "wert", "1.234,5", "ist:"])
    | st.sampled_from(["erreicht:sql", "annahme:offen", "abgelehnt:", "@"])
    | st.text(max_size=3),
    max_size=8,
)


@given(st.text() | FRAGMENTS.map("".join) | FRAGMENTS.map(" ".join), st.dates())
def test_no_text_is_too_much(text: str, today: date) -> None:
    read = parse_filter(text, today, {"x": ":x p:4"})
    assert all(0 <= t.start < t.end <= len(text) for t in read.terms)
    for problem in read.problems:
        assert problem.start is not None
        assert problem.end is not None
        assert 0 <= problem.start < problem.end <= len(text)
