"""Which languages a business speaks in, told by its country, as far as it is telling."""

from __future__ import annotations

_SPOKEN: dict[str, str] = {
    "DE": "de", "AT": "de", "LI": "de", "CH": "de fr it", "LU": "de fr", "BE": "nl fr de",
    "NL": "nl", "FR": "fr", "MC": "fr", "IT": "it", "SM": "it", "ES": "es", "AD": "es fr",
    "PT": "pt", "BR": "pt", "GB": "en", "IE": "en", "US": "en", "CA": "en fr", "AU": "en",
    "NZ": "en", "MT": "en", "DK": "da", "SE": "sv", "NO": "no", "FI": "fi sv", "IS": "is",
    "PL": "pl", "CZ": "cs", "SK": "sk", "HU": "hu", "SI": "sl", "HR": "hr", "RO": "ro",
    "BG": "bg", "GR": "el", "CY": "el", "EE": "et", "LV": "lv", "LT": "lt", "TR": "tr",
    "RU": "ru", "UA": "uk",
}  # fmt: skip


def languages_of(country: str) -> frozenset[str]:
    """ISO 639 codes for an ISO 3166 code of two letters; none: it tells nothing."""
    return frozenset(_SPOKEN.get(country.upper(), "").split())
