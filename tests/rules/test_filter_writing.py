"""A filter written again means the same: for every text, and for every tree."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.rules.filter_text import (
    AnyOf,
    DateMissing,
    DateRange,
    Digits,
    Flag,
    Happened,
    LeadFilter,
    Not,
    NumberExact,
    NumberRange,
    Owner,
    Phrase,
    Reached,
    Segment,
    StageIn,
    StageRange,
    Suggested,
    TextMatch,
    Word,
    parse_filter,
    to_text,
)
from leaddesk.rules.stages import FUNNEL, Stage
from tests.rules.test_filter_any_text import FRAGMENTS
from tests.rules.test_filter_text import TODAY


@pytest.mark.parametrize(
    ("typed", "neutral"),
    [
        ("4 stufe:sql", "p:4 stage:sql"),
        ("zuständig:ich oder ist:überfällig", "owner:me or is:overdue"),
        ("fällig<=heute", "due<=today"),
        ("fällig:diese-woche", "due:this-week"),
        ("kontakt<-30", "contact<-30"),
        ("fällig:mo..+2w", "due:mon..+2w"),
        ("due:1.12.", "due:2025-12-01"),
        ("wert>10.000", "value>10000.00"),
        ('ort:"Bad Homburg",Köln', 'city:"Bad Homburg" or city:Köln'),
        ("-ort:a,b", "-city:a,b"),
        ("0521 4481", "05214481"),
        ("-p:keine", "-p:none"),
        ("bewegt:sql/hinaus@2025-11", "moved:sql/out@2025-11-01..2025-11-30"),
        ("bewegt:kalt", "moved:cold/in"),
        ("mitglied:4@2025-11", "member:4@2025-11-01..2025-11-30"),
        ("erreicht:sql@2025-11", "reached:sql@2025-11-01..2025-11-30"),
        ("annahme:verspätet/AB@letzter-monat", "answer:late/AB@last-month"),
        ('abgelehnt:"Kein Platz@2025"', 'returned:"Kein Platz@2025-01-01..2025-12-31"'),
        ("abgelehnt:keine", "returned:none"),
    ],
)
def test_the_neutral_form(typed: str, neutral: str) -> None:
    assert to_text(parse_filter(typed, TODAY)) == neutral


def test_a_saved_filter_goes_on_with_the_days() -> None:
    saved = to_text(parse_filter("fällig<=heute", TODAY))
    tomorrow = TODAY + timedelta(days=1)
    assert parse_filter(saved, tomorrow).terms == (DateRange("due", None, tomorrow),)


DAYS = st.dates(date(2000, 1, 1), date(2099, 12, 31))
MONEY = st.integers(-(10**11), 10**11).map(lambda cents: Decimal(cents) / 100)
WHOLE = st.integers(-(10**6), 10**6)
LETTERS = "abcäöüßKXY"
TEXTS = st.text(alphabet=LETTERS + ' *.,-:#"<>=„“&14', min_size=1, max_size=12).map(
    lambda text: text.replace('"', "")
)


def ranges(
    field: str, numbers: st.SearchStrategy[Decimal] | st.SearchStrategy[int]
) -> st.SearchStrategy[NumberRange]:
    bounds = st.tuples(st.none() | numbers, st.none() | numbers)
    return bounds.map(
        lambda b: NumberRange(field, *(sorted(b) if None not in b else b))  # type: ignore[type-var]
    )


def date_ranges(field: str) -> st.SearchStrategy[DateRange]:
    bounds = st.tuples(st.none() | DAYS, st.none() | DAYS)
    return bounds.map(
        lambda b: DateRange(field, *(sorted(b) if None not in b else b))  # type: ignore[type-var]
    )


def happened(kind: str, what: st.SearchStrategy[str], *who: str) -> st.SearchStrategy[Happened]:
    days = st.tuples(DAYS, DAYS).map(lambda both: (min(both), max(both)))
    spans = days | days.map(lambda both: (None, both[1])) | days.map(lambda both: (both[0], None))
    people = st.sampled_from(["", *who])
    return st.builds(lambda w, p, d: Happened(kind, w, p, *d), what, people, spans)


REASONS = TEXTS.map(str.strip).filter(lambda text: bool(text) and text != "-")
LEAVES = st.one_of(
    happened("reached", st.sampled_from(FUNNEL).map(lambda stage: stage.key)),
    happened("answer", st.sampled_from(["kept", "late", "open"]), "AB", "Anna Röder", "none"),
    happened("returned", st.sampled_from(["", "*", "not_now"]) | REASONS),
    st.sampled_from(["", "*", "price"]).map(lambda what: Happened("returned", what)),
    st.sets(st.integers(1, 999), max_size=4).map(lambda n: Segment(tuple(sorted(n)))),
    st.sets(st.integers(1, 999), max_size=4).map(lambda n: Suggested(tuple(sorted(n)))),
    st.sampled_from(FUNNEL).map(Reached),
    st.sets(st.sampled_from(Stage), min_size=1).map(lambda s: StageIn(tuple(sorted(s)))),
    st.tuples(st.sampled_from(FUNNEL), st.sampled_from(FUNNEL)).map(
        lambda s: StageRange(min(s), max(s))
    ),
    st.sampled_from(["me", "none", "AB", "Anna Röder"]).map(Owner),
    st.sampled_from(["overdue", "excluded", "handed_over", "mine"]).map(Flag),
    st.sampled_from(["score", "behaviour", "fit", "employees"]).flatmap(lambda f: ranges(f, WHOLE)),
    ranges("value", MONEY),
    st.builds(lambda n: NumberRange("value", n, None, low_open=True), MONEY),
    st.sampled_from(["due", "contact", "since", "created"]).flatmap(date_ranges),
    st.sampled_from(["due", "contact"]).map(DateMissing),
    st.builds(TextMatch, st.sampled_from(["city", "source", "postal_code"]), TEXTS.filter(bool)),
    st.builds(TextMatch, st.sampled_from(["city", "import"]), TEXTS.filter(bool), st.just(True)),
    st.just(TextMatch("reason", "", exact=True)),
    st.just(TextMatch("ansoff", "diversification", exact=True)),
    st.text(alphabet=LETTERS, min_size=1, max_size=8).map(Word),
    TEXTS.map(lambda t: f"x{t}").map(Phrase),
    st.text(alphabet="0123456789", min_size=4, max_size=12).map(Digits),
    st.text(alphabet="0123456789-", max_size=8).map(lambda t: NumberExact(f"I{t}")),
)
OPERANDS = LEAVES | LEAVES.map(Not)
TERMS = OPERANDS | st.lists(OPERANDS, min_size=2, max_size=3).map(lambda t: AnyOf(tuple(t)))


@given(st.lists(TERMS, max_size=5))
def test_every_tree_comes_back(terms: list[Word]) -> None:
    tree = LeadFilter(tuple(terms))
    assert parse_filter(to_text(tree), TODAY) == tree


@given(st.text() | FRAGMENTS.map("".join) | FRAGMENTS.map(" ".join))
def test_every_text_comes_back(text: str) -> None:
    read = parse_filter(text, TODAY)
    again = parse_filter(to_text(read), TODAY)
    assert again == LeadFilter(read.terms)


def test_the_order_is_kept_in_its_neutral_form() -> None:
    found = parse_filter("4 sort:Priorität stage:sql", date(2025, 11, 24))
    assert found.problems == () and found.order == "priority" and len(found.terms) == 2
    assert to_text(found) == "p:4 stage:sql sort:priority"
    assert parse_filter(to_text(found), date(2025, 11, 24)) == found
    assert parse_filter("sort:stadt", date(2025, 11, 24)).problems[0].code == "filter_field_unknown"
