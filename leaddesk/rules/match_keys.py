"""Normal forms by which the same company, person or number is recognised again."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from leaddesk.rules.phones import PhoneNumber

# Stricter than `rules.fold`, which searches: there Bauer finds Baur, here they are two companies.
_GERMAN = {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ẞ": "ss", "æ": "ae", "ø": "oe", "œ": "oe"}


class _Table(dict[int, str]):
    """Code point -> lower case without accents, or a blank; worked out when first met."""

    def __missing__(self, code: int) -> str:
        letter = unicodedata.normalize("NFC", chr(code)).lower()[:1]
        plain = _GERMAN.get(letter) or "".join(
            c for c in unicodedata.normalize("NFKD", letter) if not unicodedata.combining(c)
        )
        self[code] = plain if plain.isalnum() else " "
        return self[code]


_TABLE = _Table()


def spelled(text: str) -> str:
    """Lower case, umlauts written out, accents off, signs as blanks: "Müller-Lüdenscheidt" ->
    "mueller luedenscheidt"."""
    return text.translate(_TABLE)


# Folded words without dots -> the form they stand for. STRONG ones are taken off anywhere behind
# the first word ("Krüger GmbH, Werk Bielefeld"), the others only at the end ("Hotel Spa Nord").
_STRONG: dict[str, str] = {
    "gmbh": "gmbh", "ggmbh": "ggmbh", "mbh": "gmbh", "gesmbh": "gmbh", "gmbhcokg": "gmbh co kg",
    "ag": "ag", "kg": "kg", "kgaa": "kgaa", "ohg": "ohg", "gbr": "gbr", "ug": "ug", "ek": "ek",
    "ekfr": "ek", "ekfm": "ek", "eu": "ek", "partg": "partg", "partgmbb": "partg", "mbb": "",
    "haftungsbeschraenkt": "", "ltd": "ltd", "limited": "ltd", "llc": "llc", "inc": "inc",
    "plc": "plc", "llp": "llp", "sarl": "sarl", "srl": "srl", "sro": "sro", "kft": "kft",
}  # fmt: skip
_WEAK: dict[str, str] = {
    "co": "co", "cokg": "co kg", "se": "se", "eg": "eg", "ev": "ev", "sa": "sa", "spa": "spa",
    "bv": "bv", "nv": "nv", "sas": "sas", "ab": "ab", "oy": "oy", "oyj": "oy", "as": "as",
    "aps": "aps", "corp": "corp", "corporation": "corp", "incorporated": "inc", "company": "co",
    "cie": "co", "ges": "", "ig": "", "gesellschaft": "", "doo": "doo", "dd": "dd", "zoo": "spzoo",
    "sp": "", "z": "", "oo": "spzoo", "inh": "", "kor": "kor", "pty": "pty", "gmbhco": "gmbh co",
    "ohgmbh": "ohg", "kommanditgesellschaft": "kg", "aktiengesellschaft": "ag",
}  # fmt: skip
_LEGAL = _STRONG | _WEAK
_CONNECTORS = frozenset({"und", "u", "and", "et"})
_LONG_FORM = "gesellschaft mit beschraenkter haftung"


@lru_cache(maxsize=4096)
def company_parts(name: str) -> tuple[str, str]:
    """(core of the name, legal form): "Krüger & Söhne GmbH" -> ("krueger soehne", "gmbh")."""
    plain = name.replace(".", "") if "." in name else name
    words = plain.translate(_TABLE).split()
    if not _CONNECTORS.isdisjoint(words):
        words = [word for word in words if word not in _CONNECTORS]
    if "haftung" in words and _LONG_FORM in (text := " ".join(words)):
        words = text.replace(_LONG_FORM, "gmbh").split()
    end = len(words)
    while end > 1 and words[end - 1] in _LEGAL:
        end -= 1
    legal = words[end:]
    core = words[:end]
    if not _STRONG.keys().isdisjoint(core[1:]):
        legal = [word for word in core[1:] if word in _STRONG] + legal
        core = core[:1] + [word for word in core[1:] if word not in _STRONG]
    if not legal:
        return " ".join(core), ""
    return " ".join(core), " ".join(filter(None, (_LEGAL[word] for word in legal)))


def company_key(name: str) -> str:
    """The core of the name without blanks: "Maschinen-Bau Krüger GmbH" -> "maschinenbaukrueger"."""
    return company_parts(name)[0].replace(" ", "")


def company_match_key(name: str, postal_code: str) -> str:
    """Same key = same company: core, legal form and postal code; "" if name or code is missing.

    At most 340 characters. "Acme GmbH" and "Acme AG" at one place are two companies.
    """
    core, form = company_parts(name)
    code = postal_key(postal_code)
    if not core or not code:
        return ""
    return f"{core.replace(' ', '')[:290]}|{form.replace(' ', '')[:28]}|{code[:20]}"


def email_key(address: str) -> str:
    """Case and blanks apart, without `mailto:`; "" for what has no @."""
    key = address.strip().lower()
    key = key.removeprefix("mailto:").strip()
    if " " in key:
        key = key.replace(" ", "")
    return key if "@" in key else ""


def phone_key(number: PhoneNumber) -> str:
    """The digits as dialled from anywhere ("4952144812017"); "" if it can't be dialled."""
    return number.e164[1:]


def postal_key(code: str) -> str:
    """Letters and digits of a postal code, without a country before it: "D-01067" -> "01067"."""
    if code.isdigit():
        return code
    plain = "".join(c for c in code.upper() if c.isalnum())
    stripped = plain.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    return stripped if stripped.isdigit() and len(plain) - len(stripped) <= 3 else plain


def number_key(number: str) -> str:
    """Customer, prospect and foreign numbers: case and blanks apart; leading zeros count."""
    key = number.lower().replace(" ", "")
    return key[:-2] if key.endswith(".0") and key[:-2].isdigit() else key
