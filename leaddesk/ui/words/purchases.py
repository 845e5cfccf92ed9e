"""Purchases in words: an order, its lines, what they come to."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from leaddesk.queries.lead_purchases import PurchaseRow
from leaddesk.ui.words import translate
from leaddesk.ui.words.formats import money_text, number_text


def order_title(number: str) -> str:
    """ "Gekauft, Auftrag 4711"."""
    if not number:
        return translate("Purchases", "Bought")
    return translate("Purchases", "Bought, order {number}").format(number=number)


def line_text(line: PurchaseRow) -> str:
    """ "12 × Serie A (4711)"; the amount of a line without a product."""
    named = line.product or line.article
    if line.product and line.article:
        named = f"{line.product} ({line.article})"
    if not named:
        return amount_text(line.amount, line.currency) if line.amount is not None else ""
    return named if line.quantity is None else f"{quantity_text(line.quantity)} × {named}"


def sums_text(lines: Sequence[PurchaseRow]) -> str:
    """What they come to, of each currency apart; "" where no amount is told."""
    sums: dict[str, Decimal] = {}
    for line in lines:
        if line.amount is not None:
            currency = line.currency or "EUR"
            sums[currency] = sums.get(currency, Decimal(0)) + line.amount
    return " · ".join(amount_text(amount, currency) for currency, amount in sums.items())


def amount_text(amount: Decimal, currency: str) -> str:
    """Without a currency it is in that of the store."""
    if currency in ("", "EUR"):
        return money_text(amount)
    return f"{number_text(amount, 2)} {currency}"


def quantity_text(quantity: Decimal) -> str:
    """With as many decimals as it has."""
    plain = quantity.normalize()
    exponent = plain.as_tuple().exponent
    return number_text(quantity, max(0, -exponent) if isinstance(exponent, int) else 0)
