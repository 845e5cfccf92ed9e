"""Leads that nobody would invent: values for every field, and what a field does not take."""

from __future__ import annotations

import random
from datetime import date, timedelta

from leaddesk.queries.lead_facts import FACT_KEYS
from leaddesk.rules.consent_lists import CONSENT_FIELDS
from leaddesk.rules.fields import BY_KEY, Shape

NASTY = (
    "=1+1", "+49 221 448120-17", "-5", "@SUM(A1)", "'=1+1", "'Anführung", "007", "01067", "1e5",
    "12345678901234567890", "0,5", "1.234", "3/4", "24.11.2025", "Müller & Söhne GmbH & Co. KG",
    "Mu\u0308ller", "Größe", "<b>fett</b>", "<img src=x onerror=alert(1)>", "&amp;", "😀👩‍👩‍👧",
    "İstanbul", "ﬁn", "Ω", "x" * 290, "_x000D_", "_x0041_", "a;b", 'sagt "ja"', "a\tb", "a  b",
    " Rand ", "#1", "#N/A?", "NULL GmbH", "true", "O'Neill", "%s {0} {name}", "C:\\Temp\\x",
    "a,b|c", "--", "zwei\nZeilen", "\u202eumgekehrt", "null\u200bbreit", "ja\u00a0nein", "1/2",
    "http://x.example", "mailto:a@b.example", "sep=;", "\ufeffBOM", "L' été", "’", "„“", "1:30",
    "TRUE", "=HYPERLINK(\"x\")", "+1", "1,0", "½", "٣", "Ａ", "~", "\\", "/", "|x|", "{=1}",
)  # fmt: skip
"""Texts as people and programs leave them in fields. Each must come back as it was taken in."""

_LONG = ("Notiz " * 3_000 + "Ende", "Zeile\n" * 500 + "Ende", "ä" * 20_000)
_MONEY = ("0", "0,01", "1.234,50", "-12,5", "999999999,99", "12.5", "1000000", "0,10")
_COUNTS = ("0", "1", "1.250", "100000000", "17")
_MAIL = ("Jörg", "a.b+c", "o'neill", "_x")
_CODES = {"DE": ("01067", "10115", "99998"), "AT": ("1010", "6020"), "CH": ("8001",),
          "FR": ("75001",), "GB": ("SW1A 1AA",), "NL": ("1012 AB",)}  # fmt: skip
_PHONES = ("+49 221 {n}-17", "0221 {n}", "0049 30 {n}", "+43 1 {n}", "+41 44 {n}", "(0221) {n}-0",
           "0171 {n}", "+1 212 {n}", "Zentrale {n}?", "+44 20 7946 {n}")  # fmt: skip
_CONSENTS = ("ja", "nein", "03.11.2025", "Einwilligung 24.11.2025; Messe; „Größe“ <b>x</b>",
             "Double-Opt-in 2025-10-01", "Widerspruch vom 3.11.2025; =1+1", "abgemeldet",
             "Legitimate interest 1 Dec 2024; +49 221", "Vertrag")  # fmt: skip
_DST = (date(2026, 3, 29), date(2026, 10, 25), date(2025, 12, 31), date(2028, 2, 29))


def raw_lead(number: int, chance: random.Random) -> list[str]:
    """The texts of one lead as a list has them, a cell for each of FACT_KEYS. No two leads have
    the same names, addresses or numbers: a list would take them for one."""
    country = chance.choice(tuple(_CODES))
    return [_cell(key, number, country, chance) for key in FACT_KEYS]


def _cell(key: str, number: int, country: str, chance: random.Random) -> str:
    if key == "lead.number":
        return ""  # the store gives it
    if key == "company.country":
        return country
    if key == "company.name":
        return f"{chance.choice(NASTY[:60])} {number}"
    if chance.random() < 0.25:
        return ""
    if key == "company.postal_code":
        return chance.choice(_CODES[country])
    if key == "lead.owner":
        return chance.choice(("Anna Berg", "Jörg Öztürk"))
    if key == "lead.note" and chance.random() < 0.02:
        return chance.choice(_LONG)
    return _by_shape(key, number, chance)


def _by_shape(key: str, number: int, chance: random.Random) -> str:
    if key in CONSENT_FIELDS:
        return chance.choice(_CONSENTS)
    match BY_KEY[key].shape if key in BY_KEY else Shape.DATE:
        case Shape.EMAIL:
            return f"{chance.choice(_MAIL)}{number}@bücher.example"
        case Shape.PHONE:
            return chance.choice(_PHONES).format(n=100_000 + number)
        case Shape.URL:
            return chance.choice(("www.bücher.example", "https://a.example/ä?b=c#d", "a.example/"))
        case Shape.VAT_ID:
            return chance.choice(("DE123456789", "ATU12345678", "123 456 789", "unklar"))
        case Shape.MONEY:
            return chance.choice(_MONEY)
        case Shape.INTEGER:
            return chance.choice(_COUNTS)
        case Shape.NUMBER:
            return f"{chance.choice(('000', 'K-', '1234567890', '=', '+'))}{number}"
        case Shape.DATE:
            spread = date(2025, 11, 25) + timedelta(days=chance.randrange(900))
            return chance.choice((*_DST, spread)).strftime("%d.%m.%Y")
        case Shape.STAGE:
            return chance.choice(("Kalt", "warm", "MQL", "Angebot", "Gewonnen", "excluded"))
        case Shape.SEGMENTS:
            return chance.choice(("4, 2", "1", "P3/P6", "1;2;3;4;5;6"))
        case Shape.CHOICE:
            return chance.choice(_choices(key))
    return chance.choice(NASTY)


def _choices(key: str) -> tuple[str, ...]:
    return ("Frau", "Herr", "Ms", "neutral") if key == "contact.salutation" else BY_KEY[key].choices
