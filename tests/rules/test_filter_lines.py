"""A filter taken apart into lines and put together again is the same filter."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.rules.filter_lines import (
    NUMBER,
    TEXT,
    VIEW,
    Line,
    Shape,
    read_lines,
    shapes_of,
    write_lines,
)
from leaddesk.rules.filter_text import FIELD_NAMES, parse_filter
from tests.rules.test_filter_text import TODAY

WHOLE = [
    "4", "-p:4", "p:2,4", "krüger", "-krüger", "stage:sql", "stufe:mql..sql", "score>=250", '"4"',
    "due<=heute", "fällig:keine", 'ort:"Bad Homburg",Köln', "#10234", ':"Meine Messe"', "wert>10,5",
    "quelle:*", 'quelle:"keine"', "plz:33*", "0521 44 81", "moved:sql/in@2026-01", "stge:sql",
    "ist:überfällig", "owner:keiner", "sort:priority", "ort>a", "oder", "score..200", "33602",
]  # fmt: skip


@given(st.lists(st.sampled_from(WHOLE), max_size=5), st.sampled_from(["de", "en"]))
def test_a_text_read_into_lines_and_written_again_means_the_same(
    pieces: list[str], language: str
) -> None:
    text = " ".join(pieces)
    was = parse_filter(text, TODAY)
    now = parse_filter(write_lines(read_lines(text), language), TODAY)
    assert now.terms == was.terms
    assert now.order == was.order
    assert [p.code for p in now.problems] == [p.code for p in was.problems]


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        ((Line("p", value="4"), Line("stage", Shape.FROM, "sql")), "p:4 stufe>=sql"),
        ((Line("city", value="Bad Homburg, Köln"),), 'ort:"Bad Homburg",Köln'),
        ((Line("value", Shape.ABOVE, "10 000,50"),), "wert>10000,50"),
        ((Line("source", Shape.NONE, negated=True),), "-quelle:keine"),
        ((Line("owner", Shape.NONE),), "zuständig:keiner"),
        ((Line("p", value="4"), Line("city", value="Ulm", joins=True)), "p:4 oder ort:Ulm"),
        ((Line(TEXT, value="krüger ulm", negated=True),), '-"krüger ulm"'),
        ((Line(TEXT, value="4"),), '"4"'),
        ((Line(VIEW, value="Meine Messe"), Line(NUMBER, value="#7")), ':"Meine Messe" #7'),
        # a line that is still being filled in says nothing, and the choice it began goes on
        ((Line("p", value="1"), Line("city"), Line("p", value="2", joins=True)), "p:1 p:2"),
        ((Line("p", value="1"), Line("city", joins=True), Line("p", value="2")), "p:1 p:2"),
    ],
)  # fmt: skip
def test_lines_are_written_as_a_person_would_type_them(lines: tuple[Line, ...], text: str) -> None:
    assert write_lines(lines) == text


def test_what_joins_is_told_line_by_line() -> None:
    read = read_lines("4 oder -ort:Ulm krüger bielefeld")
    assert read == (
        Line("p", value="4"),
        Line("city", value="Ulm", joins=True, negated=True),
        Line(TEXT, value="krüger bielefeld"),
    )


def test_every_field_can_be_compared_in_every_way_that_is_offered() -> None:
    example = {"stage": "sql", "reached": "sql", "moved": "sql", "is": "open", "sla": "today",
               "consent": "email", "answer": "late", "ansoff": "diversification", "rated": "3",
               "touched": "call", "ended": "won", "member": "4", "due": "heute"}  # fmt: skip
    dates = ("contact", "since", "created", "close")
    for field in FIELD_NAMES:
        value = example.get(field, "heute" if field in dates else "4")
        for shape in shapes_of(field):
            text = write_lines([Line(field, shape, value)])
            read = parse_filter(text, TODAY)
            assert read.terms, (field, shape, text)
            assert not read.problems, (field, shape, text)
            (line,) = read_lines(text)
            assert line.field == field
            assert line.shape is shape
