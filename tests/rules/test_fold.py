"""Spelling taken off: what must meet meets, what must not stays apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.rules.fold import digits, fold, sort_key, spellings, words


@pytest.mark.parametrize(
    "group",
    [
        ("Röder", "Roeder", "Roder", "RÖDER", "Ro\u0308der", "rö\u200bder"),
        ("Krüger", "Krueger", "Kruger", "krüger"),
        ("Straße", "STRASSE", "strasse", "STRAẞE"),
        ("Bäcker", "Baecker", "Backer"),
        ("Müller & Söhne GmbH & Co. KG", "mueller  soehne gmbh co kg"),
        ("Škoda", "skoda"),
        ("Łódź", "lodz"),
        ("Ørsted", "orsted"),
        ("ﬁlter", "filter"),
        ("\u202eabc\u202c", "abc"),
    ],
)
def test_spellings_of_one_name_meet(group: tuple[str, ...]) -> None:
    assert {fold(text) for text in group} == {fold(group[0])}
    assert fold(group[0])


@pytest.mark.parametrize(("one", "other"), [("Roder", "Rader"), ("Bauer", "Beuer"), ("ab", "a b")])
def test_different_names_stay_apart(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("  Weber-Präzision,\tKG\n", "weber prazision kg"),
        ("<b>Nordlicht</b>", "b nordlicht b"),
        ("info@krueger.de", "info kruger de"),
        ("٣ Söhne", "3 sohne"),
        ("&", ""),
        ("", ""),
    ],
)
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_words() -> None:
    assert words("Krüger & Söhne GmbH") == ("kruger", "sohne", "gmbh")


@pytest.mark.parametrize(
    ("text", "found"),
    [("0521/44 81-20", "0521448120"), ("+49 (0) 521", "490521"), ("", ""), ("٠٥", "05")],
)
def test_digits(text: str, found: str) -> None:
    assert digits(text) == found


def test_sort_key_orders_as_din_5007_1() -> None:
    names = ["Ärmel", "Zander", "arm", "Armut", "Straße", "Strasse", "Strauß", "Baer", "Bär", "Bar"]
    ordered = [
        "arm",
        "Ärmel",
        "Armut",
        "Baer",
        "Bär",
        "Bar",
        "Straße",
        "Strasse",
        "Strauß",
        "Zander",
    ]
    assert sorted(names, key=sort_key) == ordered
    assert sort_key("Baer") != sort_key("Bär") == sort_key("bar")


def test_a_vocabulary_word_is_met_in_all_its_spellings() -> None:
    assert {sort_key(t) for t in ("fällig", "faellig", "FALLIG")} == spellings("fällig")


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet="aouäöüeßrst", min_size=1), st.data())
def test_the_fold_of_a_beginning_begins_the_fold(text: str, data: st.DataObject) -> None:
    beginning = text[: data.draw(st.integers(0, len(text)))]
    assert fold(text).startswith(fold(beginning))
