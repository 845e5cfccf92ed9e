"""Four digits where five are usual: a German code that lost its zero, or one of a neighbour.

A list without a column for the country tells it by its phone numbers and addresses on the web.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from leaddesk.rules.phones import PhoneNumber
from leaddesk.rules.problem import Problem

POSTAL_CODE, COUNTRY = "company.postal_code", "company.country"
_BY_PREFIX = {"+43": "AT", "+41": "CH", "+423": "LI"}
_BY_ENDING = {".at": "AT", ".ch": "CH", ".li": "LI"}
_PHONES = ("company.phone", "contact.phone", "contact.mobile")
_ADDRESSES = ("company.website", "company.email", "contact.email")


def neighbour(values: Mapping[str, object]) -> str:
    """AT, CH or LI where a phone number or else an address on the web speaks of it; "" if none."""
    for key in _PHONES:
        number = values.get(key)
        if isinstance(number, PhoneNumber):
            for prefix, country in _BY_PREFIX.items():
                if number.e164.startswith(prefix):
                    return country
            if number.e164:
                return ""
    for key in _ADDRESSES:
        host = (
            str(values.get(key) or "").casefold().rstrip("/").rpartition("//")[2].partition("/")[0]
        )
        for ending, country in _BY_ENDING.items():
            if host.endswith(ending):
                return country
    return ""


def without_false_zero(values: dict[str, object], problems: Sequence[Problem]) -> list[Problem]:
    """The problems of a row; where its postal code was given a zero though it is a neighbour's, the
    code is as it was typed again, the country is set, and that is what is said."""
    told = []
    for problem in problems:
        country = ""
        if problem.code == "postal_code_short" and problem.field == POSTAL_CODE:
            country = neighbour(values)
        if country and COUNTRY not in values:
            values[POSTAL_CODE], values[COUNTRY] = problem.value, country
            problem = Problem(
                "country_told", problem.field, problem.value, problem.row, problem.column,
                problem.severity, args={"country": country},
            )  # fmt: skip
        told.append(problem)
    return told
