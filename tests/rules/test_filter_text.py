"""The filter language: the table of ux.md 5.4, what people type beside it, and what goes wrong."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from leaddesk.rules.filter_text import (
    FIELD_NAMES,
    AnyOf,
    DateMissing,
    DateRange,
    Digits,
    Flag,
    Happened,
    Not,
    NumberExact,
    NumberRange,
    Owner,
    Phrase,
    Preset,
    Reached,
    Segment,
    StageIn,
    StageRange,
    Suggested,
    Term,
    TextMatch,
    Word,
    parse_filter,
)
from leaddesk.rules.stages import Stage

TODAY = date(2025, 11, 24)  # a Monday


def november(day: int) -> date:
    return date(2025, 11, day)


def terms(text: str) -> tuple[Term, ...]:
    read = parse_filter(text, TODAY)
    assert read.problems == ()
    return read.terms


TABLE: list[tuple[str, tuple[Term, ...]]] = [
    ("krüger bielefeld", (Word("krüger"), Word("bielefeld"))),
    ("4", (Segment((4,)),)),
    ("p:4", (Segment((4,)),)),
    ("p:2,4", (Segment((2, 4)),)),
    ("p:2 p:4", (Segment((2,)), Segment((4,)))),
    ("-p:4", (Not(Segment((4,))),)),
    ("p:keine", (Segment(()),)),
    ("stage:sql", (StageIn((Stage.SQL,)),)),
    ("stufe:mql..sql", (StageRange(Stage.MQL, Stage.SQL),)),
    ("stufe>=sql", (StageRange(Stage.SQL, Stage.WON),)),
    ("owner:me", (Owner("me"),)),
    ("zuständig:ich", (Owner("me"),)),
    ("owner:AB", (Owner("AB"),)),
    ("owner:keiner", (Owner("none"),)),
    ("score>=250", (NumberRange("score", 250, None),)),
    ("score:>=250", (NumberRange("score", 250, None),)),
    ("fällig:<=heute", (DateRange("due", None, TODAY),)),
    ("score:200..249", (NumberRange("score", 200, 249),)),
    ("verhalten>100", (NumberRange("behaviour", 101, None),)),
    ("passung<50", (NumberRange("fit", None, 49),)),
    ("due<=today", (DateRange("due", None, TODAY),)),
    ("fällig<=heute", (DateRange("due", None, TODAY),)),
    ("fällig:diese-woche", (DateRange("due", TODAY, november(30)),)),
    ("fällig:keine", (DateMissing("due"),)),
    ("due<+7", (DateRange("due", None, november(30)),)),
    ("kontakt<-30", (DateRange("contact", None, date(2025, 10, 24)),)),
    ("ist:überfällig", (Flag("overdue"),)),
    ("ist:sla", (Flag("sla"),)),
    ("ist:ausgeschlossen", (Flag("excluded"),)),
    ("ist:dublette", (Flag("duplicate"),)),
    ("ist:unvollständig", (Flag("incomplete"),)),
    ("ist:kunde", (Flag("customer"),)),
    ("plz:33*", (TextMatch("postal_code", "33*"),)),
    ('ort:"Bad Homburg"', (TextMatch("city", "Bad Homburg"),)),
    ("#10234", (NumberExact("10234"),)),
    ("0521 4481", (Digits("05214481"),)),
    ('"4"', (Phrase("4"),)),
    ("grund:preis", (TextMatch("reason", "preis"),)),
    ("quelle:messe", (TextMatch("source", "messe"),)),
    ('import:"Messe Hannover 2025"', (TextMatch("import", "Messe Hannover 2025"),)),
    ("vorschlag:4", (Suggested((4,)),)),
    ("suggested:4,2", (Suggested((2, 4)),)),
    ("vorgeschlagen:*", (Suggested(()),)),
    ("-vorschlag:keine", (Suggested(()),)),
    ("ansoff:marktentwicklung", (TextMatch("ansoff", "market_development", exact=True),)),
    (
        "4 stage:sql score>=250",
        (Segment((4,)), StageIn((Stage.SQL,)), NumberRange("score", 250, None)),
    ),
]

CHOICES: list[tuple[str, tuple[Term, ...]]] = [
    ("4 oder 2", (AnyOf((Segment((4,)), Segment((2,)))),)),
    ("krüger or weber 4", (AnyOf((Word("krüger"), Word("weber"))), Segment((4,)))),
    ("a oder b oder c", (AnyOf((Word("a"), Word("b"), Word("c"))),)),
    ("-4 oder stage:sql", (AnyOf((Not(Segment((4,))), StageIn((Stage.SQL,)))),)),
    ("krüger oder", (Word("krüger"),)),
    ("oder", (Phrase("oder"),)),
    ("ort:Herford,Bünde", (AnyOf((TextMatch("city", "Herford"), TextMatch("city", "Bünde"))),)),
    ("-ist:kunde,sla", (Not(AnyOf((Flag("customer"), Flag("sla")))),)),
    ("p:keine,4", (AnyOf((Segment(()), Segment((4,)))),)),
    ("p:1..3", (Segment((1, 2, 3)),)),
    ("stage:sql,mql", (StageIn((Stage.MQL, Stage.SQL)),)),
    (
        "stufe:kalt,angebot..gewonnen",
        (AnyOf((StageRange(Stage.QUOTE, Stage.WON), StageIn((Stage.COLD,)))),),
    ),
    ("stage<mql", (StageRange(Stage.COLD, Stage.MQL, high_open=True),)),
    ("stage>quote", (StageRange(Stage.QUOTE, Stage.WON, low_open=True),)),
    ("stage:lost", (StageIn((Stage.LOST,)),)),
    ("erreicht:angebot", (Reached(Stage.QUOTE),)),
    ("erreicht:sql@heute", (Happened("reached", "sql", "", TODAY, TODAY),)),
    ("annahme:rechtzeitig", (Happened("answer", "kept"),)),
    ("annahme:offen/ich", (Happened("answer", "open", "me"),)),
    ("-abgelehnt:preis", (Not(Happened("returned", "preis")),)),
    ("due:heute,keine", (AnyOf((DateRange("due", TODAY, TODAY), DateMissing("due"))),)),
]

DIGITS_AND_WORDS: list[tuple[str, tuple[Term, ...]]] = [
    ("7", (Word("7"),)),
    ("0", (Word("0"),)),
    ("p:7", (Segment((7,)),)),
    ("12", (Word("12"),)),
    ("0 12", (Word("0"), Word("12"))),
    ("33602", (Digits("33602"),)),
    ("33602 2025", (Digits("33602"), Digits("2025"))),
    ("0521 / 44 81-20", (Digits("0521448120"),)),
    ("+49 (0) 521 4481", (Digits("495214481"),)),
    ("0521 4 4481", (Digits("0521"), Segment((4,)), Digits("4481"))),
    ("0521 bielefeld", (Digits("0521"), Word("bielefeld"))),
    ("tel:0521/4481", (Digits("05214481"),)),
    ("01.12.2025", (Word("01.12.2025"),)),
    ("GmbH & Co. KG", (Word("GmbH"), Word("Co."), Word("KG"))),
    ("<b>", (Phrase("b>"),)),
    ("http://krueger.de", (Word("http://krueger.de"),)),
    ("10:30", (Word("10:30"),)),
    ("„Krüger & Söhne“", (Phrase("Krüger & Söhne"),)),
    ("-krüger", (Not(Word("krüger")),)),
    ("-", ()),
    ("   ", ()),
    ("", ()),
]

VALUES: list[tuple[str, tuple[Term, ...]]] = [
    ("score >= 250", (NumberRange("score", 250, None),)),
    ("score < -5", (NumberRange("score", None, -6),)),
    ("stage: sql", (StageIn((Stage.SQL,)),)),
    ("STUFE:SQL", (StageIn((Stage.SQL,)),)),
    ("faellig:heute", (DateRange("due", TODAY, TODAY),)),
    ("mitarbeiter>1.000", (NumberRange("employees", 1001, None),)),
    ("score:249..200", (NumberRange("score", 200, 249),)),
    ("score:..100", (NumberRange("score", None, 100),)),
    ("wert>10.000", (NumberRange("value", Decimal(10000), None, low_open=True),)),
    ("wert<=17.896,50€", (NumberRange("value", None, Decimal("17896.5")),)),
    ("value:17,896.50", (NumberRange("value", Decimal("17896.5"), Decimal("17896.5")),)),
    ("wert>=1,2mio", (NumberRange("value", Decimal(1_200_000), None),)),
    ("wert:5k..10k", (NumberRange("value", Decimal(5000), Decimal(10000)),)),
    ("wert:keine", (Not(NumberRange("value", None, None)),)),
    ("-wert:keine", (NumberRange("value", None, None),)),
    ("firma=Krüger", (TextMatch("company", "Krüger", exact=True),)),
    ("quelle:keine", (TextMatch("source", "", exact=True),)),
    ('quelle:"keine"', (TextMatch("source", "keine"),)),
    ("quelle:*", (Not(TextMatch("source", "", exact=True)),)),
    ("nr:10234", (TextMatch("number", "10234"),)),
    ("kontakt:keine", (DateMissing("contact"),)),
    ("fällig:*", (DateRange("due", None, None),)),
]

DATES: list[tuple[str, date | None, date | None]] = [
    ("due:kw50", date(2025, 12, 8), date(2025, 12, 14)),
    ("due:mo", date(2025, 12, 1), date(2025, 12, 1)),
    ("due:next-tuesday", november(25), november(25)),
    ('fällig:"in 3 Tagen"', november(27), november(27)),
    ("due:today..+7", TODAY, date(2025, 12, 1)),
    ("due:1.12...5.12.", date(2025, 12, 1), date(2025, 12, 5)),
    ("due:20.11.", november(20), november(20)),
    ("due>=01.12.2025", date(2025, 12, 1), None),
    ("due>this-week", date(2025, 12, 1), None),
    ("due<this-week", None, november(23)),
    ("kontakt:gestern", november(23), november(23)),
    ("kontakt:mo", november(17), november(17)),
    ("kontakt:1.3.", date(2025, 3, 1), date(2025, 3, 1)),
    ("kontakt:kw40", date(2025, 9, 29), date(2025, 10, 5)),
    ("kontakt:dezember", date(2024, 12, 1), date(2024, 12, 31)),
    ("kontakt:letzte-woche", november(17), november(23)),
    ("seit<-14", None, november(9)),
    ("seit>=-2w", november(10), None),
    ("angelegt:2025", date(2025, 1, 1), date(2025, 12, 31)),
    ("created:this-month", november(1), november(30)),
    ("abschluss:dezember", date(2025, 12, 1), date(2025, 12, 31)),
    ("close<=31.12.", None, date(2025, 12, 31)),
]


@pytest.mark.parametrize(("text", "meant"), TABLE + CHOICES + DIGITS_AND_WORDS + VALUES)
def test_what_a_text_means(text: str, meant: tuple[Term, ...]) -> None:
    assert terms(text) == meant


@pytest.mark.parametrize(("text", "low", "high"), DATES)
def test_dates(text: str, low: date | None, high: date | None) -> None:
    (found,) = terms(text)
    assert isinstance(found, DateRange)
    assert (found.low, found.high) == (low, high)


@pytest.mark.parametrize(
    ("text", "code", "span", "suggestion", "replacement"),
    [
        ("stge:sql 4", "filter_field_unknown", (0, 8), "stage", "stage:sql"),
        ("4 -stuf:sql", "filter_field_unknown", (2, 11), "stufe", "-stufe:sql"),
        ("4 xyzzy:1", "filter_field_unknown", (2, 9), "", ""),
        ("4 stage:sqk", "filter_value_unreadable", (2, 11), "sql", "stage:sql"),
        ("4 ist:uberfalig", "filter_value_unreadable", (2, 15), "überfällig", "ist:überfällig"),
        ("4 due:x9", "filter_value_unreadable", (2, 8), "", ""),
        ("4 score>viel", "filter_value_unreadable", (2, 12), "", ""),
        ("4 ort>a", "filter_value_unreadable", (2, 7), "", ""),
        ("4 stage>won", "filter_value_unreadable", (2, 11), "", ""),
        ("4 wert:1.2.3", "filter_value_unreadable", (2, 12), "", ""),
        ("4 score:99999999999999", "filter_value_unreadable", (2, 22), "", ""),
        ("4 stage:", "filter_value_unreadable", (2, 8), "", ""),
        ("4 :meine", "filter_preset_unknown", (2, 8), "", ""),
    ],
)
def test_what_cannot_be_read_is_marked_and_the_rest_works(
    text: str, code: str, span: tuple[int, int], suggestion: str, replacement: str
) -> None:
    read = parse_filter(text, TODAY)
    (problem,) = read.problems
    assert (problem.code, (problem.start, problem.end)) == (code, span)
    assert problem.args["suggestion"] == suggestion
    assert problem.args["replacement"] == replacement
    assert read.terms == (Segment((4,)),)


def test_an_open_quote_still_searches() -> None:
    read = parse_filter('4 "Krüger Stahl', TODAY)
    assert read.terms == (Segment((4,)), Phrase("Krüger Stahl"))
    assert [(p.code, p.start, p.end) for p in read.problems] == [("filter_quote_open", 2, 15)]


def test_saved_views_inside_a_filter() -> None:
    presets = {"Messe Hannover": "quelle:messe 4", "Im Kreis": ":im-kreis :messe-hannover"}
    (view,) = parse_filter(':"messe hannover"', TODAY, presets).terms
    assert view == Preset("Messe Hannover", (TextMatch("source", "messe"), Segment((4,))))
    (circle,) = parse_filter(":im-kreis", TODAY, presets).terms
    assert circle == Preset("Im Kreis", (view,))
    (problem,) = parse_filter(":Messe-Hanover", TODAY, presets).problems
    assert problem.args["suggestion"] == "Messe Hannover"


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("ist:ausgeschlossen", True),
        ("-is:excluded", True),
        ("4 oder stage:excluded", True),
        ("4 ausgeschlossen", False),
        ("stage>=cold", False),
    ],
)
def test_excluded_leads_are_shown_if_they_are_mentioned(text: str, mentions: bool) -> None:
    assert parse_filter(text, TODAY).mentions_excluded is mentions


def test_terms_know_their_place() -> None:
    text = '4  -ort:"Bad Homburg"  a oder b'
    read = parse_filter(text, TODAY)
    assert [text[t.start : t.end] for t in read.terms] == ["4", '-ort:"Bad Homburg"', "a oder b"]


def test_names_of_fields_mean_one_field_each() -> None:
    names = [name for accepted in FIELD_NAMES.values() for name in accepted]
    assert len(names) == len(set(names))
    assert {"stufe", "stage"} <= set(FIELD_NAMES["stage"])
