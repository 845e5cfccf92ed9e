"""The public holidays of a country or one of its parts, as a question to a date."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import Any

from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.working_days import IsHoliday

COUNTRIES = ("DE", "AT", "CH")
"""Those that are offered; any other that the library knows by its ISO code is taken as well."""


@lru_cache(maxsize=8)
def holidays_of(country: str, part: str = "") -> IsHoliday:
    """`country` as ISO 3166 code, `part` as its own (BY, NW; ""  for what all parts have).

    Refused("holidays_unknown") where there is no such country or part.
    """
    known = _calendar(country, part)

    def is_holiday(day: date) -> bool:
        return day in known

    return is_holiday


def holiday_name(country: str, part: str, day: date, language: str) -> str:
    """What the day is called, in the language where the library has it; "" on any other day."""
    calendar = _calendar(country, part, "de" if language == "de" else "en_US")
    return str(calendar.get(day) or "")


def parts_of(country: str) -> Sequence[str]:
    """The codes of the parts that have holidays of their own: the sixteen of DE, and so on."""
    return tuple(_calendar(country, "").subdivisions)


@lru_cache(maxsize=16)
def _calendar(country: str, part: str, language: str | None = None) -> Any:
    # heavy: imported when first needed
    from holidays import country_holidays

    try:
        return country_holidays(country, subdiv=part or None, language=language)
    except NotImplementedError:
        raise Refused(Problem("holidays_unknown", value=f"{country} {part}".strip())) from None
