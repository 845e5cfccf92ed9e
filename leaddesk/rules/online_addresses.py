"""Addresses of the net and of the tax office: e-mail, website, VAT id. Form only, nothing asked."""

from __future__ import annotations

import re

_EMAIL = re.compile(
    r"[^\s@<>,;:\"()\[\]\\.]+(?:\.[^\s@<>,;:\"()\[\]\\.]+)*@(?:[^\W_](?:[\w-]*[^\W_])?\.)+[^\W\d_]{2,}"
)
_IN_BRACKETS = re.compile(r"<\s*([^<>\s]+@[^<>\s]+)\s*>")
_SEPARATORS = re.compile(r"[;,|\s]+(?:oder|or|und|/)?\s*")
_WEBSITE = re.compile(
    r"^(?:(?P<scheme>[a-z][a-z0-9+.-]*)(?=://):[/\\]{2})?(?P<host>(?:[^\W_](?:[\w-]*[^\W_])?\.)+"
    r"[^\W\d_]{2,})(?P<port>:\d{1,5})?(?P<path>[/?#]\S*)?$",
    re.IGNORECASE,
)
_PLAIN_HOST = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}")
# What follows the country's letters (VIES); checksums are the tax office's business.
_VAT_FORMS: dict[str, str] = {
    "AT": r"U\d{8}", "BE": r"[01]?\d{9}", "BG": r"\d{9,10}", "CY": r"\d{8}[A-Z]", "CZ": r"\d{8,10}",
    "DE": r"\d{9}", "DK": r"\d{8}", "EE": r"\d{9}", "EL": r"\d{9}", "ES": r"[A-Z0-9]\d{7}[A-Z0-9]",
    "FI": r"\d{8}", "FR": r"[A-Z0-9]{2}\d{9}", "HR": r"\d{11}", "HU": r"\d{8}",
    "IE": r"\d[A-Z0-9+*]\d{5}[A-Z]{1,2}", "IT": r"\d{11}", "LT": r"(?:\d{9}|\d{12})",
    "LU": r"\d{8}",
    "LV": r"\d{11}", "MT": r"\d{8}", "NL": r"\d{9}B\d{2}", "PL": r"\d{10}", "PT": r"\d{9}",
    "RO": r"\d{2,10}", "SE": r"\d{12}", "SI": r"\d{8}", "SK": r"\d{10}",
    "GB": r"(?:\d{9}|\d{12}|GD\d{3}|HA\d{3})", "XI": r"(?:\d{9}|\d{12}|GD\d{3}|HA\d{3})",
    "CHE": r"\d{9}(?:MWST|TVA|IVA)?", "NO": r"\d{9}(?:MVA)?",
}  # fmt: skip
_VAT = {prefix: re.compile(f"{prefix}{form}") for prefix, form in _VAT_FORMS.items()}


def read_email(text: str) -> tuple[str, bool] | None:
    """(address, whether others were left out); None if there is no whole address.

    `mailto:`, a name before `<...>` and a full stop at the end are taken off.
    """
    if _EMAIL.fullmatch(text):
        return text, False
    if found := _IN_BRACKETS.search(text):
        return read_email(found[1])
    plain = re.sub(r"(?i)^(?:mailto|e-?mail)\s*:\s*", "", text).rstrip(".,; ")
    if _EMAIL.fullmatch(plain):
        return plain, False
    first, *others = [part for part in _SEPARATORS.split(plain) if part] or [""]
    if any("@" in other for other in others) and _EMAIL.fullmatch(first):
        return first, True
    return None


def read_website(text: str) -> str | None:
    """The address of a website as typed, tidied; None for other schemes and for plain words."""
    if _PLAIN_HOST.fullmatch(text):  # as most of them are written, and nothing to tidy
        return text
    if "@" in text.partition("/")[0]:
        return None
    found = _WEBSITE.match(text.replace("\\", "/").replace(" ", ""))
    if not found or (found["scheme"] or "https").lower() not in ("http", "https"):
        return None
    scheme = found["scheme"].lower() + "://" if found["scheme"] else ""
    path = found["path"] or ""
    return f"{scheme}{found['host'].lower()}{found['port'] or ''}{path if path != '/' else ''}"


def read_vat_id(text: str, country: str = "DE") -> str | None:
    """The VAT id without blanks ("DE123456789"); a German one may come without its letters."""
    plain = re.sub(r"[\s.\-/_]", "", text.upper())
    plain = re.sub(r"^(?:UST|VAT)?(?:ID)?(?:NR|NO)?:?", "", plain)
    if country == "DE" and re.fullmatch(r"\d{9}", plain):
        plain = f"DE{plain}"
    if plain.startswith("GR"):
        plain = f"EL{plain[2:]}"
    form = _VAT.get(plain[:3]) or _VAT.get(plain[:2])
    return plain if form and form.fullmatch(plain) else None
