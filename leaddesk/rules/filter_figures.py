"""Numbers and amounts in a filter, as they are typed in German or English."""

from __future__ import annotations

import re
from decimal import Decimal

_WHOLE = re.compile(r"[+-]?(?:\d{1,12}|\d{1,3}(?:\.\d{3}){1,3})", re.ASCII)
_AMOUNT = re.compile(
    r"([+-]?)(\d[\d.,' ]{0,20}?) ?(k|tsd\.?|t|mio\.?|m)? ?(?:€|eur|euro)?", re.ASCII
)
_FACTORS = {"k": 1000, "t": 1000, "tsd": 1000, "m": 1_000_000, "mio": 1_000_000}
_CENT = Decimal("0.01")
_LONGEST_AMOUNT = 12


def whole(text: str) -> int | None:
    """A whole number: 1284 or 1.284."""
    plain = text.replace("−", "-")
    return int(plain.replace(".", "")) if _WHOLE.fullmatch(plain) else None


def amount(text: str) -> Decimal | None:
    """An amount as typed in German or English: 17.896,50 · 17896.5 · 1.284 (thousands) · 310k."""
    found = _AMOUNT.fullmatch(text.replace("−", "-").casefold())
    if not found:
        return None
    number = re.sub("[' ]", "", found[2])
    head, mark, cents = _decimal_mark(number)
    whole = re.sub(r"[.,]", "", head)
    # Three digits after the only kind of mark are thousands: nobody types tenths of a cent.
    if mark and len(cents) in (0, 3) and not ({".", ","} - {mark}) & set(head):
        whole, cents = whole + cents, ""
    elif mark and mark in head:
        return None
    if len(whole) > _LONGEST_AMOUNT:
        return None
    found_amount = Decimal(f"{found[1]}{whole or 0}.{cents or 0}")
    found_amount *= _FACTORS.get((found[3] or "").rstrip("."), 1)
    return found_amount.quantize(_CENT)


def _decimal_mark(number: str) -> tuple[str, str, str]:
    """Split at the last point or comma."""
    place = max(number.rfind("."), number.rfind(","))
    if place < 0:
        return number, "", ""
    return number[:place], number[place], number[place + 1 :]
