"""What the sample company sells and the markets that it wants to win, so that the matrix of the
sample leads can be looked at."""

from __future__ import annotations

from decimal import Decimal

from leaddesk.rules.ansoff import Product, TargetMarket
from leaddesk.rules.conditions import OneOf

SPECIALIST = "JB"
"""The initials of the person of the sample who knows the new product."""
SAMPLE_PRODUCTS: tuple[Product, ...] = (
    Product("Serie A", fit="A"),
    Product("Serie B", fit="B"),
    Product("Serie C", is_new=True, fit="C"),
)
SAMPLE_MARKETS: tuple[TargetMarket, ...] = (
    TargetMarket(
        "Österreich und Schweiz", (OneOf("company.country", ("AT", "CH")),), True, 120,
        Decimal(900_000),
    ),
    TargetMarket(
        "Deutschland", (OneOf("company.country", ("DE",)),), False, 400, Decimal(4_000_000)
    ),
)  # fmt: skip
