"""What a lead is recognised by: everything that two records of the same company or person share.

Made once of each lead and compared often, so each part is in its comparable form already.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from leaddesk.rules.mail_domains import FREE_MAIL, website_domain
from leaddesk.rules.match_keys import company_parts, email_key, phone_key, postal_key, spelled
from leaddesk.rules.phones import PhoneNumber, read_phone

_SHARED_BOXES = frozenset(
    ("anfrage", "anfragen", "bestellung", "buchhaltung", "buero", "contact", "einkauf", "empfang",
     "firma", "hallo", "hello", "info", "kontakt", "kundenservice", "mail", "marketing", "office",
     "post", "postmaster", "purchasing", "rechnung", "sales", "sekretariat", "service", "support",
     "team", "verkauf", "vertrieb", "verwaltung", "webmaster", "welcome", "zentrale")
)  # fmt: skip
_SAME_DOMAIN = {"googlemail.com": "gmail.com"}
_HOUSE = re.compile(r"\s*(\d+)\s*[a-z]?(?:\s*[-/+]\s*\d+\s*[a-z]?)?\s*$")
_STREET_WORD = re.compile(r"str(?:asse|aße|\.)?(?=\s|\d|$|-)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Identity:
    """`words`: the core of the company's name, folded; `boxes`: mailboxes of one person each;
    `domains`: those that name a company; `phones`: as dialled from anywhere, without the "+"."""

    words: tuple[str, ...] = ()
    form: str = ""
    street: str = ""
    house: str = ""
    postal_code: str = ""
    city: str = ""
    country: str = ""
    first_name: str = ""
    last_name: str = ""
    boxes: frozenset[str] = frozenset()
    domains: frozenset[str] = frozenset()
    phones: frozenset[str] = frozenset()
    vat_id: str = ""
    customer_number: str = ""
    company_id: int = 0

    @property
    def joined(self) -> str:
        """The core of the name without blanks: "Maschinen-Bau" is "Maschinenbau"."""
        return "".join(self.words)


def identity_of(values: Mapping[str, Any]) -> Identity:
    """The identity of a lead by the keys of `rules.fields`; what is absent is not known."""

    def text(key: str) -> str:
        return str(values.get(key) or "")

    country = text("company.country")
    numbers = (text("company.phone"), text("contact.phone"), text("contact.mobile"))
    return kept_identity(
        name=text("company.name"), street=text("company.street"),
        postal_code=text("company.postal_code"), city=text("company.city"), country=country,
        website=text("company.website"), vat_id=text("company.vat_id"),
        mails=(email_key(text("contact.email")), email_key(text("company.email"))),
        phones=tuple(_phone(number, country or "DE") for number in numbers if number),
        first_name=text("contact.first_name"), last_name=text("contact.last_name"),
        customer_number=text("lead.customer_number").strip(),
    )  # fmt: skip


def row_identity(values: Mapping[str, Any], keys: Mapping[str, str]) -> Identity:
    """The same of a row of a list, whose keys are made already (`list_rows.keys_by_field`)."""

    def text(key: str) -> str:
        value = values.get(key)
        return value if isinstance(value, str) else ""

    def key(name: str) -> str:
        return keys.get(name, "")

    name = text("company.name")
    if not name and any(field.startswith("company.") for field in values):
        parts = (text("contact.first_name"), text("contact.last_name"))  # as it will be kept
        name = " ".join(part for part in parts if part)
    return kept_identity(
        name=name, street=text("company.street"),
        postal_code=text("company.postal_code"), city=text("company.city"),
        country=text("company.country"), website=text("company.website"),
        vat_id=text("company.vat_id"), mails=(key("contact.email"), key("company.email")),
        phones=(key("company.phone"), key("contact.phone"), key("contact.mobile")),
        first_name=text("contact.first_name"), last_name=text("contact.last_name"),
        customer_number=text("lead.customer_number").strip(),
    )  # fmt: skip


def kept_identity(
    *,
    name: str,
    street: str,
    postal_code: str,
    city: str,
    country: str,
    website: str,
    vat_id: str,
    mails: tuple[str, ...],
    phones: tuple[str, ...],
    first_name: str,
    last_name: str,
    customer_number: str,
    company_id: int = 0,
) -> Identity:
    """The same of what is kept: `mails` and `phones` are keys of `rules.match_keys` already, "" for
    none. `company_id`: of leads that are known to be of one company."""
    boxes, domains = _of_mails(mails)
    if website and (site := website_domain(website)):
        domains.add(site)
    core, form = company_parts(name)
    road, house = street_parts(street) if street else ("", "")
    return Identity(
        words=tuple(core.split()),
        form=form,
        street=road,
        house=house,
        postal_code=postal_key(postal_code),
        city=_plain(city),
        country=country or "DE",
        first_name=_plain(first_name),
        last_name=_plain(last_name),
        boxes=frozenset(boxes),
        domains=frozenset(domains),
        phones=frozenset(filter(None, phones)),
        vat_id=vat_key(vat_id) if vat_id else "",
        customer_number=customer_number,
        company_id=company_id,
    )


def _of_mails(mails: tuple[str, ...]) -> tuple[list[str], set[str]]:
    """The mailboxes of one person each, and the domains that name a company, of addresses that are
    keys already. Made of every lead when a list is held against all: each address is looked at
    once, and spelled out only where it has to be."""
    boxes, domains = [], set[str]()
    for mail in mails:
        if not mail:
            continue
        name, _, domain = mail.rpartition("@")
        free = domain in FREE_MAIL
        if domain and not free:
            domains.add(domain)
        if "+" in name:
            name = name.partition("+")[0]
        if free or not domain or not _is_shared(name):
            boxes.append(f"{name}@{_SAME_DOMAIN.get(domain, domain)}")
    return boxes, domains


def _is_shared(name: str) -> bool:
    """Whether everybody of a company reads what comes to info@, Info-Team@, büro@."""
    if name in _SHARED_BOXES:
        return True
    plain = name.replace(".", "").replace("-", "").replace("_", "")
    if not (plain.isascii() and plain.isalnum()):
        plain = spelled(name).replace(" ", "")
    return plain in _SHARED_BOXES


@lru_cache(maxsize=8192)
def _plain(text: str) -> str:
    """Names of people and towns come again and again."""
    return spelled(text).strip()


def mailbox(address: str) -> str:
    """The mailbox behind an e-mail address: "Anna+Messe@GoogleMail.com" is "anna@gmail.com"."""
    name, at, domain = email_key(address).rpartition("@")
    return f"{name.partition('+')[0]}@{_SAME_DOMAIN.get(domain, domain)}" if at else ""


def personal_box(address: str) -> str:
    """The mailbox, where it may be one person's: not info@ of a company's own domain."""
    boxes, _ = _of_mails((email_key(address),))
    return boxes[0] if boxes else ""


@lru_cache(maxsize=4096)
def street_parts(street: str) -> tuple[str, str]:
    """(street, number of the house): "Jöllenbecker Straße 12 a" -> ("joellenbeckerstr", "12")."""
    plain = spelled(_STREET_WORD.sub("str ", street))
    found = _HOUSE.search(plain)
    name = plain[: found.start()] if found else plain
    return name.replace(" ", ""), found[1] if found else ""


def vat_key(typed: str) -> str:
    """A VAT id without blanks and signs: "DE 123.456.789" -> "DE123456789"."""
    key = "".join(c for c in typed.upper() if c.isalnum())
    return key if len(key) >= 8 and key[:2].isalpha() else ""


@lru_cache(maxsize=4096)
def _phone(typed: str, country: str) -> str:
    number = read_phone(typed, country)
    return phone_key(number) if isinstance(number, PhoneNumber) else ""
