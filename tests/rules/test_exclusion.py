"""Competitors and consultants recognised, and nobody else."""

from __future__ import annotations

import pytest

from leaddesk.rules.exclusion import (
    By,
    Candidate,
    Exclusion,
    ExclusionList,
    Listed,
    entry_problems,
)

LIST = ExclusionList(
    [
        Listed("rivale.de"),
        Listed("@Beratung-Nord.example", "consultant"),
        Listed("Müller & Söhne Maschinenbau GmbH"),
        Listed("Konkurrenz"),
        Listed("https://www.wettbewerb.co.at/"),
    ]
)


@pytest.mark.parametrize(
    ("candidate", "entry", "by"),
    [
        (Candidate(emails=("Anna@Rivale.DE",)), "rivale.de", By.DOMAIN),
        (Candidate(emails=("a@vertrieb.rivale.de",)), "rivale.de", By.DOMAIN),
        (Candidate(emails=("", "x@gmx.de", "x@rivale.de")), "rivale.de", By.DOMAIN),
        (Candidate(website="https://www.rivale.de/kontakt"), "rivale.de", By.DOMAIN),
        (Candidate(website="shop.wettbewerb.co.at"), "https://www.wettbewerb.co.at/", By.DOMAIN),
        (
            Candidate("Mueller und Soehne Maschinenbau GmbH"),
            "Müller & Söhne Maschinenbau GmbH", By.NAME,
        ),
        (Candidate("Konkurrenz AG"), "Konkurrenz", By.NAME),
        (Candidate("KONKURRENZ"), "Konkurrenz", By.NAME),
    ],
)  # fmt: skip
def test_who_is_recognised(candidate: Candidate, entry: str, by: By) -> None:
    assert LIST.exclusion(candidate) == Exclusion("competitor", by, entry)


@pytest.mark.parametrize(
    "candidate",
    [
        Candidate("Brauerei Rivale", emails=("a@rivale.de.example",), website="nichtrivale.de"),
        Candidate("Müller & Söhne Maschinenbau AG"),  # another legal form is another company
        Candidate("Konkurrenzlos GmbH"),
        Candidate(emails=("jemand@gmail.com", "jemand@t-online.de")),
        Candidate(relation="customer"),
        Candidate(),
    ],
)
def test_who_is_not(candidate: Candidate) -> None:
    assert LIST.exclusion(candidate) is None


def test_a_relation_says_it_by_itself() -> None:
    found = ExclusionList([]).exclusion(Candidate("Berater Weiß", relation="consultant"))
    assert found == Exclusion("consultant", By.RELATION, "consultant")


def test_what_they_are_comes_from_the_list() -> None:
    found = LIST.exclusion(Candidate(emails=("x@beratung-nord.example",)))
    assert found is not None
    assert found.reason == "consultant"


def test_entries_that_would_do_harm() -> None:
    wrong = [Listed("gmx.de"), Listed("@web.de"), Listed("  "), Listed("Acme"), Listed("ACME"),
             Listed("co.uk"), Listed("https://www.or.at/"), Listed("acme.co.uk")]  # fmt: skip
    assert [p.code for p in entry_problems(wrong)] == [
        "exclusion_free_mail", "exclusion_free_mail", "exclusion_empty", "exclusion_twice",
        "exclusion_everybody", "exclusion_everybody",
    ]  # fmt: skip
