"""Business cards out: vCard 3.0 (RFC 2426, UTF-8), which Outlook, Apple and Android take."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from leaddesk.exchange.atomic import write_atomically
from leaddesk.exchange.card_lines import OWN_NUMBER
from leaddesk.exchange.cells import clean_text
from leaddesk.rules.problem import Problem

Card = Mapping[str, str]
"""Values by the keys of `rules.fields`; "lead.number" tells the card from others."""

_LONGEST = 75  # octets of a line, RFC 2426 section 2.6
_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})


def write_cards(path: Path, cards: Iterable[Card]) -> Problem | None:
    """All cards in one file, whole or not at all; those without a name are left out. Problems:
    those of `write_atomically`."""
    data = "".join(map(card_text, cards)).encode()
    return write_atomically(path, lambda file: (file.write(data), None)[1])


def card_text(card: Card) -> str:
    """One card; "" where neither person nor company has a name."""
    first, last = _of(card, "contact.first_name"), _of(card, "contact.last_name")
    person = " ".join(part for part in (_of(card, "contact.title"), first, last) if part)
    company = _of(card, "company.name")
    if not (person or company):
        return ""
    street, code = _of(card, "company.street"), _of(card, "company.postal_code")
    city, country = _of(card, "company.city"), _of(card, "company.country")
    lines = [
        "BEGIN:VCARD", "VERSION:3.0",
        f"FN:{_plain(person or company)}",
        f"N:{_parts(last, first, '', _of(card, 'contact.title'), '')}",
        _line("ORG", company, _of(card, "contact.department")),
        _line("TITLE", _of(card, "contact.position")),
        _line("TEL;TYPE=WORK,VOICE,PREF", _of(card, "contact.phone")),
        _line("TEL;TYPE=WORK,VOICE", _of(card, "company.phone")),
        _line("TEL;TYPE=CELL", _of(card, "contact.mobile")),
        _line("EMAIL;TYPE=INTERNET,PREF", _of(card, "contact.email")),
        _line("EMAIL;TYPE=INTERNET", _of(card, "company.email")),
        f"ADR;TYPE=WORK:{_parts('', '', street, city, '', code, country)}"
        if street or code or city
        else "",
        _line("URL", _of(card, "company.website")),
        "" if person else "X-ABSHOWAS:COMPANY",
        _line(OWN_NUMBER, _of(card, "lead.number")),
        "END:VCARD",
    ]  # fmt: skip
    return "".join(_folded(line) for line in lines if line)


def _of(card: Card, key: str) -> str:
    return clean_text(card.get(key) or "").strip()


def _plain(text: str) -> str:
    return text.translate(_ESCAPES)


def _parts(*parts: str) -> str:
    return ";".join(map(_plain, parts))


def _line(name: str, *parts: str) -> str:
    filled = [*parts]
    while filled and not filled[-1]:
        filled.pop()
    return f"{name}:{_parts(*filled)}" if filled else ""


def _folded(line: str) -> str:
    """Lines of 75 octets at most, further ones behind a blank; no letter is split."""
    found, room = [""], _LONGEST
    for letter in line:
        size = len(letter.encode())
        if size > room:
            found.append(" ")
            room = _LONGEST - 1
        found[-1] += letter
        room -= size
    return "\r\n".join(found) + "\r\n"
