"""Every term of a filter finds what it says, whichever way the store goes to find it."""

from __future__ import annotations

import pytest

from leaddesk.queries import lead_plan
from leaddesk.queries.lead_list import (
    NoResult,
    Sort,
    lead_count,
    lead_ids,
    lead_page,
    no_result_hint,
    total_leads,
)
from leaddesk.rules.filter_text import parse_filter
from leaddesk.rules.filter_tree import LeadFilter
from leaddesk.store.store import Store
from tests.queries.conftest import LEADS, TODAY
from tests.queries.oracle import Oracle

ME = 1
FILTERS = """
4
p:4 stage:sql
p:2,4
p:2 p:4
-p:4
p:keine
p:4 stage:sql score>=100
stage:mql..sql
stufe>=sql
stage:won,lost
stage:ausgeschlossen
-stage:lost
ist:ausgeschlossen
owner:me
owner:bö
owner:boris
owner:carla,keiner
owner:keiner stage:cold
owner:niemandda
score>=100
score:50..150
-score>=100
verhalten>50
passung<50
wert>=10k
wert:310,50
wert:keine
wert>310,49 wert<=90.000
mitarbeiter:10
-mitarbeiter>100
fällig<=heute
fällig:diese-woche
fällig:keine
fällig>+3
kontakt<-30
kontakt:keine
-kontakt<-30
seit<-60
angelegt>=-40
ort:bielefeld
ort:homburg
ort:"Bad Homburg"
ort=homburg
ort:bad*
ort:*burg
ort:köln
ort:koeln
ort:keine
plz:33*
plz:33602
plz:0*
branche:chemie
branche:keine
quelle:messe
quelle:münchen
quelle="Webformular"
quelle:mess*
-quelle:messe
produkt:serie
produkt:"serie b"
import:messe
import:"liste 2"
import:keine
grund:preis
grund:keine stage:lost
wettbewerber:muster
wettbewerber:keine
land:de
land:deutschland
land:österreich
firma:kr
firma:krüger
firma:"bäckerei technik"
nr:I-0001*
nr:10*
nr:keine
ansoff:marktentwicklung
ansoff:keine
ansoff:marktdurchdringung 4
-ansoff:diversifikation
ist:überfällig
ist:sla
ist:dublette
ist:unvollständig
ist:kunde
ist:übergeben
ist:offen
ist:meine
ist:gesperrt
einwilligung:email
einwilligung:telefon,post
-einwilligung:post stage:sql
einwilligung:keine
krüger
krueger
kruger
krüger bielefeld
kr
g
gmbh
sabine muller
bäckerei
gusswerk
"GmbH & Co. KG"
"bad homburg"
"4"
"Krüger GmbH"
-krüger
-"bad homburg"
krüger oder weber
krüger oder p:4
stage:sql oder ist:überfällig
0521
0521 44
4400
+49 221 998877
0221 998877
998877
b kg
100 %
#I-000012
#i-12
#10 012
#X-9
owner:me krüger
p:4 krüger ort:bielefeld
p:4 ort:köln quelle:messe
-p:4 stage:warm gmbh
wert>=100 produkt:serie
score>=50 ort:homburg gmbh
p:63
p:4,63
vorschlag:4
-vorschlag:*
erreicht:sql
erreicht:kalt@2025-09
-erreicht:gewonnen@2025
abgelehnt:*
abgelehnt:keine
abgelehnt:"zu teuer"@2025-10
bewertet:1..2
mitglied:4
mitglied:4@2025-10-15
-mitglied:2@2025-11
geendet:gewonnen
geendet:verloren/..60@2025
annahme:rechtzeitig
annahme:verspätet/bö
-annahme:offen@2025
bewertet:4..@2025
kontaktiert:order/bö
-kontaktiert:*
gekauft:*
gekauft:"serie a"
angeboten:"SERIE A"@2025
passt:"serie A"
-passt:"Serie b"
xyzzy
""".strip().splitlines()

WAYS = {
    "few": {"FEW": 10**9},
    "tested": {"FEW": -1},
    "sets": {"FEW": -1, "BUDGET": 0},
}
"""Each way of `lead_plan` to the same leads, forced."""


@pytest.fixture(scope="module")
def oracle(filled: Store) -> Oracle:
    return filled.ask(Oracle, TODAY, ME)


@pytest.mark.parametrize("way", WAYS)
def test_terms_find_what_they_say(
    filled: Store, oracle: Oracle, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    for name, value in WAYS[way].items():
        monkeypatch.setattr(lead_plan, name, value)
    for typed in FILTERS:
        wanted = parse_filter(typed, TODAY)
        assert not wanted.problems, typed
        expected = oracle.find(wanted)
        for sort in (Sort("score", True), Sort("city"), Sort("number")):
            found = filled.ask(lead_ids, filter=wanted, sort=sort, me=ME, today=TODAY)
            assert set(found) == expected, (typed, sort)
            assert len(found) == len(expected), (typed, sort)
        count = filled.ask(lead_count, filter=wanted, me=ME, today=TODAY)
        assert count == len(expected), typed


def test_the_filters_are_worth_trying(oracle: Oracle) -> None:
    """Most find some leads, not all: else the comparison above would prove little."""
    sizes = [len(oracle.find(parse_filter(typed, TODAY))) for typed in FILTERS]
    assert sum(0 < size < LEADS for size in sizes) > 0.9 * len(sizes)


def test_a_saved_view_means_its_terms(filled: Store, oracle: Oracle) -> None:
    wanted = parse_filter(":heiß krüger", TODAY, {"heiß": "p:4 score>=50"})
    found = filled.ask(lead_ids, filter=wanted, me=ME, today=TODAY)
    assert set(found) == oracle.find(wanted)
    assert set(found) == oracle.find(parse_filter("p:4 score>=50 krüger", TODAY))


def test_marks_of_like_and_of_the_index_are_text(filled: Store) -> None:
    for typed in ('"', "%", "_", "firma:_", "firma:%", "'", "* AND", 'NEAR("x")', "krüger\\", "^a"):
        wanted = parse_filter(typed, TODAY)
        filled.ask(lead_ids, filter=wanted, me=ME, today=TODAY)
    all_of = filled.ask(lead_count, filter=LeadFilter(), me=ME, today=TODAY)
    wild = parse_filter('wettbewerber:"%"', TODAY)
    assert filled.ask(lead_count, filter=wild, me=ME, today=TODAY) == 0 < all_of


def test_nobody_is_me_without_a_user(filled: Store) -> None:
    wanted = parse_filter("owner:me", TODAY)
    assert filled.ask(lead_ids, filter=wanted, me=None, today=TODAY) == ()


def test_counts_come_from_the_counters(filled: Store, oracle: Oracle) -> None:
    assert filled.ask(total_leads) == LEADS
    for typed in ("", "4", "p:4 stage:sql", "owner:me stage:mql..sql", "-owner:me -stage:cold"):
        wanted = parse_filter(typed, TODAY)
        expected = len(oracle.find(wanted))
        assert filled.ask(lead_count, filter=wanted, me=ME, today=TODAY) == expected


def test_the_term_that_kills_the_result_is_named(filled: Store) -> None:
    wanted = parse_filter("p:4 stage:won score>=99999", TODAY)
    hint = filled.ask(no_result_hint, filter=wanted, me=ME, today=TODAY)
    without = parse_filter("p:4 stage:won", TODAY)
    count = filled.ask(lead_count, filter=without, me=ME, today=TODAY)
    assert hint == NoResult(without=(("score>=99999", count),))


def test_terms_that_only_together_kill_it_are_counted_alone(filled: Store) -> None:
    wanted = parse_filter("stage:won score>=99999 gibtesnicht", TODAY)
    hint = filled.ask(no_result_hint, filter=wanted, me=ME, today=TODAY)
    won = filled.ask(lead_count, filter=parse_filter("stage:won", TODAY), me=ME, today=TODAY)
    assert hint == NoResult(alone=(("stage:won", won), ("score>=99999", 0), ("gibtesnicht", 0)))


def test_what_is_hidden_because_it_is_excluded_is_told(filled: Store) -> None:
    out = parse_filter("stage:excluded", TODAY)
    (row, *_) = filled.ask(lead_page, filter=out, offset=0, limit=1, me=ME, today=TODAY)
    wanted = parse_filter(f"#{row.number}", TODAY)
    assert filled.ask(lead_count, filter=wanted, me=ME, today=TODAY) == 0
    hint = filled.ask(no_result_hint, filter=wanted, me=ME, today=TODAY)
    assert hint == NoResult(excluded=1)
