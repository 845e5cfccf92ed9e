"""Amounts and counts as lists spell them: "17.896,50 €", "1,2 Mio. €", "TEUR 250", "ca. 120"."""

from __future__ import annotations

import re
from decimal import Decimal

_FACTORS: dict[str, int] = {
    "": 1, "teur": 1_000, "t€": 1_000, "tsd": 1_000, "tsd.": 1_000, "tausend": 1_000, "k": 1_000,
    "k€": 1_000, "keur": 1_000, "mio": 1_000_000, "mio.": 1_000_000, "mill.": 1_000_000,
    "million": 1_000_000, "millionen": 1_000_000, "m€": 1_000_000, "meur": 1_000_000,
    "mrd": 1_000_000_000, "mrd.": 1_000_000_000, "mia": 1_000_000_000, "mia.": 1_000_000_000,
}  # fmt: skip
_UNIT = "|".join(sorted((re.escape(word) for word in _FACTORS if word), key=len, reverse=True))
_MONEY = re.compile(
    rf"^(?:ca\.?|circa|rund|etwa|ungefähr|~|≈)?\s*"
    rf"(?:eur|euro|€|chf|usd|\$|£|gbp)?\s*(?P<before>{_UNIT})?\s*(?:eur|euro|€)?\s*"
    rf"(?P<number>[-+−]?\d[\d.,'’\s]*)(?:,?-{{1,2}}|,–)?\s*(?P<after>{_UNIT})?\s*"
    rf"(?:eur|euro|€|chf|usd|\$|£|gbp)?\.?$"
)
_COUNT = re.compile(
    r"^(?:ca\.?|circa|rund|etwa|ungefähr|~|≈|über|>)?\s*(\d[\d.,'’\s]*?)\s*"
    r"(?:ma|mitarbeiter(?:innen)?|mitarbeitende|beschäftigte|employees|personen|\+)?$"
)
_QUANTITY = re.compile(r"^([-+−]?\d[\d.,'’\s]*)\s*([^\W\d_][^\W\d_.²³/]*[.²³]?)?$")
_LARGEST = Decimal(10) ** 12
_CENT = Decimal("0.01")
_THOUSANDTH = Decimal("0.001")
_HAIR = Decimal("0.000001")


def read_money(text: str, decimal: str = ",") -> Decimal | None:
    """The amount in whole currency units; None if the text is no amount.

    `decimal` is the decimal sign of the column, "," or ".": it decides only where a text
    alone doesn't ("1.234").
    """
    found = _MONEY.match(text.lower())
    if not found:
        return None
    number = _number(found["number"], decimal)
    if number is None:
        return None
    amount = number * _FACTORS[found["before"] or ""] * _FACTORS[found["after"] or ""]
    return amount if abs(amount) < _LARGEST else None


def to_the_cent(amount: Decimal) -> tuple[Decimal, bool]:
    """The amount as it is kept, and whether that is another one than was told: the hair's breadth
    by which a spreadsheet misses a decimal is none."""
    kept = amount.quantize(_CENT)
    return kept, abs(kept - amount) > _HAIR


def read_count(text: str, decimal: str = ",") -> int | None:
    """A whole number that isn't negative ("1.250", "ca. 120 MA"); a range is none."""
    found = _COUNT.match(text.lower())
    number = _number(found[1], decimal) if found else None
    if number is None or number != number.to_integral_value() or number > 100_000_000:
        return None
    return int(number)


def read_quantity(text: str, decimal: str = ",") -> Decimal | None:
    """How many or how much, to the thousandth ("10", "2,5 kg", "-3 Stk."); what comes back counts
    below zero. None if it is no quantity, or a finer one."""
    found = _QUANTITY.match(text)
    number = _number(found[1], decimal) if found else None
    if number is None or abs(number) >= _LARGEST or number != number.quantize(_THOUSANDTH):
        return None
    return number


def _number(text: str, decimal: str) -> Decimal | None:
    plain = re.sub(r"['’\s]", "", text).replace("−", "-").rstrip(",.")
    comma, point = plain.count(","), plain.count(".")
    if comma and point:
        sign = "," if plain.rfind(",") > plain.rfind(".") else "."
    elif comma + point > 1:
        sign = ""  # several of one kind can only group digits
    else:
        sign = "," if comma else "."
        if sign != decimal and len(plain.rpartition(sign)[2]) == 3:
            sign = ""
    if sign:
        if plain.count(sign) > 1:
            return None
        whole, _, part = plain.partition(sign)
    else:
        whole, part = plain, ""
    groups = re.split(r"[.,]", whole)
    if any(len(group) != 3 for group in groups[1:]) or (part and not part.isdecimal()):
        return None
    try:
        return Decimal("".join(groups) + ("." + part if part else ""))
    except ArithmeticError:
        return None
