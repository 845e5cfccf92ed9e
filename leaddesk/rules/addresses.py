"""Postal addresses, taken apart: street, postal code, city, country."""

from __future__ import annotations

import re
from dataclasses import dataclass

from leaddesk.rules.cells import clean
from leaddesk.rules.countries import country_code


@dataclass(frozen=True, slots=True)
class Address:
    """The parts that were found; "" for the others. `country` (ISO-2) only if it was written."""

    street: str = ""
    postal_code: str = ""
    city: str = ""
    country: str = ""


_PREFIX = r"(?:(?P<country>[A-Z]{1,3})\s?[-–]\s?|(?P<plate>DE?|A|CH|FL|AT)\s+)?"
_CODE = r"(?P<code>\d{4}\s?[A-Z]{2}(?=\s)|\d{3}\s\d{2}(?=\s)|\d{2}-\d{3}|\d{4,5}(?![\d]))"
_CODE_CITY = re.compile(rf"^{_PREFIX}{_CODE}[\s,]*(?P<city>\D.*)?$")
_CITY_CODE = re.compile(rf"^(?P<city>[^\d,]+?)[\s,]+{_PREFIX}(?P<code>\d{{5}})$")
_RUN_ON = re.compile(
    r"^(?P<street>.*?\S)\s+(?P<rest>(?:[A-Z]{1,3}\s?[-–]\s?\d{4,5}|\d{5})\s+[^\W\d]\D*)$"
)
_CODE_ALONE = re.compile(r"^(?:([A-Za-z]{1,3})\s?[-–]\s?|(DE?|A|CH|FL|AT)\s+)(\d[\d\s-]*)$")
_BREAKS = re.compile(r"\s*(?:[,;|·•\n]|\s[-–]\s)\s*")


def split_postal_city(text: str) -> Address:
    """ "D-01067 Dresden", "33602 Bielefeld", "Bielefeld 33602"; without a code all is the city."""
    plain = clean(text)
    if found := _CODE_CITY.match(plain):
        return _address(found)
    if found := _CITY_CODE.match(plain):
        return _address(found)
    return Address(city=plain)


def split_address(text: str) -> Address:
    """ "Jöllenbecker Str. 12, 33613 Bielefeld"; without a postal code all is the street."""
    parts = [clean(part) for part in _BREAKS.split(text.strip()) if clean(part)]
    country = country_code(parts[-1]) if len(parts) > 1 else ""
    if country:
        parts = parts[:-1]
    for place, part in enumerate(parts):
        found = _CODE_CITY.match(part)
        if found and (place > 0 or found["city"]):
            city = found["city"] or ", ".join(parts[place + 1 : place + 2])
            street = ", ".join(parts[:place] or parts[1:] * bool(found["city"]))
            return Address(street, found["code"], city, _country(found) or country)
    if parts and (run_on := _RUN_ON.match(parts[-1])):
        end = split_postal_city(run_on["rest"])
        street = ", ".join([*parts[:-1], run_on["street"]])
        return Address(street, end.postal_code, end.city, end.country or country)
    return Address(street=", ".join(parts), country=country)


def split_country_code(text: str) -> tuple[str, str]:
    """A postal code alone, the country before it apart: "D-01067" -> ("DE", "01067")."""
    found = _CODE_ALONE.match(text)
    if not found:
        return "", text
    country = country_code(found[1] or found[2])
    return (country, found[3].strip()) if country else ("", text)


def _address(found: re.Match[str]) -> Address:
    return Address("", found["code"], (found["city"] or "").strip(" ,"), _country(found))


def _country(found: re.Match[str]) -> str:
    groups = found.groupdict()
    return country_code(groups.get("country") or groups.get("plate") or "")


_HOUSE_NUMBER = re.compile(r"^(.*?\D)\s+(\d+\s?[A-Za-z]?(?:\s?[-–/+]\s?\d*\s?[A-Za-z]?)*)$")


def split_house_number(street: str) -> tuple[str, str]:
    """ "Straße des 17. Juni 135 a" -> ("Straße des 17. Juni", "135 a"); without one the whole."""
    plain = clean(street)
    found = _HOUSE_NUMBER.match(plain)
    return (found[1].rstrip(" ,"), found[2]) if found else (plain, "")
