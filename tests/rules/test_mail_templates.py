"""E-mails out of templates: places, salutations, and a link that no system cuts."""

from __future__ import annotations

from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.rules.mail_templates import (
    DEFAULT_TEMPLATES,
    LONGEST_LINK,
    PLACES_DE,
    PLACES_EN,
    Addressed,
    MailTemplate,
    filled,
    from_json,
    mail_link,
    salutations,
    template_problems,
    to_json,
)


@pytest.mark.parametrize(
    ("person", "german", "english"),
    [
        (("ms", "Dr.", "Sabine", "Krüger"), "Sehr geehrte Frau Dr. Krüger", "Dear Ms Dr. Krüger"),
        (("mr", "", "", "Groß"), "Sehr geehrter Herr Groß", "Dear Mr Groß"),
        (("neutral", "", "Kim", "Süß"), "Guten Tag Kim Süß", "Dear Kim Süß"),
        (("ms", "", "Kim", ""), "Guten Tag Kim", "Dear Kim"),
        (("", "", "", ""), "Sehr geehrte Damen und Herren", "Dear Sir or Madam"),
    ],
)
def test_how_a_letter_begins(person: tuple[str, ...], german: str, english: str) -> None:
    said = salutations(Addressed(*person))
    assert (said["salutation_de"], said["salutation_en"]) == (german, english)


def test_places_are_filled_in_both_languages() -> None:
    values = {"salutation_de": "Guten Tag", "company": "Weiß {Ort} AG", "me": "Anna"}
    text = filled("{Anrede} {Firma} {company} {Ort}|{ me }|{fremd}", values)
    assert text == "Guten Tag Weiß {Ort} AG Weiß {Ort} AG |Anna|{fremd}"


def test_what_is_wrong_is_said() -> None:
    good = MailTemplate("Dank", "Danke", "{Anrede}")
    bad = (good, MailTemplate("dank", "", ""), MailTemplate(" ", "", ""),
           MailTemplate("X", "{Anrde}", "x" * 20_001))  # fmt: skip
    codes = [problem.code for problem in template_problems(bad)]
    assert codes == ["template_twice", "template_unnamed", "template_too_long", "template_place"]
    assert template_problems(DEFAULT_TEMPLATES) == ()
    every = " ".join(f"{{{place}}}" for place in (*PLACES_DE, *PLACES_EN))
    assert template_problems([MailTemplate("Alle", every, every)]) == ()
    assert from_json(to_json(DEFAULT_TEMPLATES)) == DEFAULT_TEMPLATES


@given(st.text(max_size=60), st.text(max_size=200))
def test_a_link_says_what_was_written(subject: str, body: str) -> None:
    if any("\ud800" <= c <= "\udfff" for c in subject + body):
        return
    link = mail_link("anna+x@wir.example", subject, body)
    assert len(link.url) <= LONGEST_LINK
    assert link.url.isascii()
    assert unquote(urlsplit(link.url).path) == "anna+x@wir.example"
    if link.whole:
        query = parse_qs(urlsplit(link.url).query, keep_blank_values=True)
        lines = body.replace("\r\n", "\n").replace("\n", "\r\n")
        assert query["body"] == [lines]
        assert set(query) == {"subject", "body"}


def test_what_is_too_long_is_left_out_as_a_whole() -> None:
    link = mail_link("a@b.example", "Größe", "ä" * 400)
    assert not link.whole
    assert link.url == "mailto:a@b.example?subject=Gr%C3%B6%C3%9Fe"
    assert len(mail_link("a@b.example", "ß" * 900, "").url) <= LONGEST_LINK
