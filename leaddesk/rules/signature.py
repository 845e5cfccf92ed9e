"""A signature or business card as text -> what it says of a lead."""

from __future__ import annotations

import re

from leaddesk.rules.addresses import split_postal_city
from leaddesk.rules.match_keys import company_parts
from leaddesk.rules.names import split_name
from leaddesk.rules.online_addresses import read_email

_MAIL = re.compile(r"[\w.+-]+@[\w.-]+\.\w+")
_WEB = re.compile(r"(?:https?://)?www\.[\w.-]+\.\w+\S*|https?://\S+", re.IGNORECASE)
_PHONE = re.compile(r"(?P<word>[A-Za-zÄÖÜäöü./ -]*?):?\s*(?P<number>[+(]?\d[\d\s()/.\-–]{5,}\d)")
_STREET = re.compile(r"^[A-ZÄÖÜ][\w.\-äöüß ]*?\s\d+\s?[a-zA-Z]?(?:\s?[-–]\s?\d+)?$")
_CITY = re.compile(r"^(?:[A-Z]{1,2}-)?\d{4,5}\s+\S+")
_MOBILE = re.compile(r"mob|handy|cell|^m$", re.IGNORECASE)
_FAX = re.compile(r"fax", re.IGNORECASE)
_GREETING = re.compile(r"^(mit|viele|beste|freundliche|kind|best|regards|i\. ?[av]\.|ppa\.)", re.I)


def read_signature(text: str) -> dict[str, str]:
    """The fields of `rules.fields` that the lines hold, as text; {} for what is none."""
    found: dict[str, str] = {}
    rest: list[str] = []
    for raw in text.splitlines()[:40]:
        line = raw.strip(" \t|•·,;")
        if line and not _take_known(line, found):
            rest.append(line)
    _take_names([line for line in rest if not _GREETING.match(line)], found)
    return found


def _take_known(line: str, found: dict[str, str]) -> bool:
    """Mail, web, phone, street, place: known by their look. Several may share a line."""
    taken = False
    mail = _MAIL.search(line)
    if mail and isinstance(read_email(mail[0]), str):
        found.setdefault("contact.email", mail[0])
        line, taken = line.replace(mail[0], ""), True
    web = _WEB.search(line)
    if web:
        found.setdefault("company.website", web[0])
        line, taken = line.replace(web[0], ""), True
    if _CITY.match(line):
        address = split_postal_city(line)
        found.setdefault("company.postal_code", address.postal_code)
        found.setdefault("company.city", address.city)
        return True
    if _STREET.match(line):
        found.setdefault("company.street", line)
        return True
    for phone in _PHONE.finditer(line):
        word = phone["word"].strip(" .:-/")
        taken = True
        if not _FAX.search(word):
            key = "contact.mobile" if _MOBILE.search(word) else "contact.phone"
            found.setdefault(key, phone["number"].strip())
    return taken


def _take_names(lines: list[str], found: dict[str, str]) -> None:
    """The company is the line with a legal form; the first other line is the person."""
    company = next((line for line in lines if company_parts(line)[1]), None)
    if company is not None:
        found["company.name"] = company
    others = [line for line in lines if line != company]
    if others:
        name = split_name(others[0])
        for key, value in (
            ("contact.salutation", name.salutation), ("contact.title", name.title),
            ("contact.first_name", name.first_name), ("contact.last_name", name.last_name),
        ):  # fmt: skip
            if value:
                found[key] = value
    if len(others) > 1:
        found.setdefault("contact.position", others[1])
