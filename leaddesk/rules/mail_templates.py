"""E-mails out of templates: what stands for what, and the link that opens the mail program."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, NamedTuple
from urllib.parse import quote

from leaddesk.rules.problem import Problem

LONGEST_LINK = 2_000
"""Characters of a link: Windows hands no more than 2,083 on to another program."""
LONGEST_NAME, LONGEST_BODY = 80, 20_000

_PLACE = re.compile(r"\{([^{}\n]{1,40})\}")
_WORDS: Mapping[str, str] = {
    "Anrede": "salutation_de", "salutation": "salutation_en", "Firma": "company",
    "company": "company", "Name": "contact", "name": "contact", "Ort": "city", "city": "city",
    "Produkt": "product", "product": "product", "Nummer": "number", "number": "number",
    "Ich": "me", "me": "me",
}  # fmt: skip
"""What may stand in braces, in German and English, and what it stands for."""
PLACES_DE = ("Anrede", "Firma", "Name", "Ort", "Produkt", "Nummer", "Ich")
PLACES_EN = ("salutation", "company", "name", "city", "product", "number", "me")


@dataclass(frozen=True, slots=True)
class MailTemplate:
    """`subject` and `body` with places in braces: "{Anrede}, danke für das Gespräch"."""

    name: str
    subject: str
    body: str


DEFAULT_TEMPLATES = (
    MailTemplate(
        "Nach dem Telefonat", "Unser Gespräch",
        "{Anrede},\n\nvielen Dank für das Gespräch. Wie besprochen melde ich mich wieder.\n\n"
        "Mit freundlichen Grüßen\n{Ich}",
    ),
    MailTemplate(
        "Unterlagen", "Unterlagen zu {Produkt}",
        "{Anrede},\n\nanbei wie gewünscht unsere Unterlagen zu {Produkt}.\n\n"
        "Mit freundlichen Grüßen\n{Ich}",
    ),
    MailTemplate(
        "After the call", "Our call",
        "{salutation},\n\nThank you for the call. I will come back to you as agreed.\n\n"
        "Kind regards\n{me}",
    ),
)  # fmt: skip


class Addressed(NamedTuple):
    """Who a mail is for; `salutation` as `fields.py` has it: ms, mr, neutral, ""."""

    salutation: str
    title: str
    first_name: str
    last_name: str

    @property
    def name(self) -> str:
        return " ".join(p for p in (self.title, self.first_name, self.last_name) if p)


def salutations(person: Addressed) -> dict[str, str]:
    """How a letter begins, in both languages, without the comma."""
    named = " ".join(p for p in (person.title, person.last_name) if p)
    german = {"ms": f"Sehr geehrte Frau {named}", "mr": f"Sehr geehrter Herr {named}"}
    english = {"ms": f"Dear Ms {named}", "mr": f"Dear Mr {named}"}
    plain = (f"Guten Tag {person.name}", f"Dear {person.name}")
    if not person.name:
        plain = ("Sehr geehrte Damen und Herren", "Dear Sir or Madam")
    known = person.salutation if person.last_name else ""
    return {
        "salutation_de": german.get(known, plain[0]),
        "salutation_en": english.get(known, plain[1]),
    }


def filled(text: str, values: Mapping[str, str]) -> str:
    """The text with what its places stand for; one that stands for nothing known is empty."""

    def said(place: re.Match[str]) -> str:
        key = _WORDS.get(place[1].strip())
        return place[0] if key is None else values.get(key, "")

    return _PLACE.sub(said, text)


def template_problems(templates: Sequence[MailTemplate]) -> tuple[Problem, ...]:
    """What is wrong with them: template_unnamed, template_twice, template_too_long,
    template_place (`value`: what stands in the braces)."""
    found: list[Problem] = []
    names: set[str] = set()
    for template in templates:
        name = template.name.strip()
        if not name or len(name) > LONGEST_NAME:
            found.append(Problem("template_unnamed"))
        elif name.casefold() in names:
            found.append(Problem("template_twice", value=name))
        names.add(name.casefold())
        if len(template.subject) + len(template.body) > LONGEST_BODY:
            found.append(Problem("template_too_long", value=name))
        for place in _PLACE.findall(template.subject + "\n" + template.body):
            if place.strip() not in _WORDS:
                found.append(Problem("template_place", value=place, args={"name": name}))
    return tuple(found)


class Link(NamedTuple):
    """Opens the mail program. `whole`: the text is in it; else it was too long and is not."""

    url: str
    whole: bool


def mail_link(address: str, subject: str, body: str) -> Link:
    """A mailto link (RFC 6068): UTF-8, lines end with CR LF."""
    begun = f"mailto:{quote(address, safe='@.+-_')}?subject={_quoted(subject)}"
    url = f"{begun}&body={_quoted(body)}"
    return Link(url, True) if len(url) <= LONGEST_LINK else Link(begun[:LONGEST_LINK], False)


def _quoted(text: str) -> str:
    return quote(text.replace("\r\n", "\n").replace("\n", "\r\n"), safe="")


def to_json(templates: Sequence[MailTemplate]) -> list[dict[str, str]]:
    return [asdict(template) for template in templates]


def from_json(kept: Sequence[Mapping[str, Any]]) -> tuple[MailTemplate, ...]:
    return tuple(MailTemplate(str(k["name"]), str(k["subject"]), str(k["body"])) for k in kept)
