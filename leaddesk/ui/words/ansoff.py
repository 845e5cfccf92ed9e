"""What the fields of Ansoff's matrix are called, and its axes."""

from __future__ import annotations

from decimal import Decimal
from typing import Protocol

from leaddesk.rules.ansoff import Strategy
from leaddesk.ui.words import Marked, marked, translate
from leaddesk.ui.words.formats import money_short, number_text, percent_text

_NAMES: dict[Strategy, Marked] = {
    Strategy.PENETRATION: marked("Ansoff", "Market penetration"),
    Strategy.MARKET_DEVELOPMENT: marked("Ansoff", "Market development"),
    Strategy.PRODUCT_DEVELOPMENT: marked("Ansoff", "Product development"),
    Strategy.DIVERSIFICATION: marked("Ansoff", "Diversification"),
}


def strategy_name(field: Strategy | None) -> str:
    """ "Marktentwicklung"; of leads that lie in no field that nobody has assigned them."""
    return translate("Ansoff", "Unassigned") if field is None else _NAMES[field].now()


def side_name(is_new: bool) -> str:
    """What stands at an axis."""
    return translate("Ansoff", "new") if is_new else translate("Ansoff", "existing")


class Exhausted(Protocol):
    """A target market in figures."""

    @property
    def leads(self) -> int: ...

    @property
    def won(self) -> int: ...

    @property
    def potential(self) -> int: ...

    @property
    def won_value(self) -> Decimal: ...

    @property
    def potential_value(self) -> Decimal: ...


def market_text(market: Exhausted) -> str:
    """How far it is exhausted: "38 von 400 Firmen bekannt (10 %), 4 gewonnen (120 Tsd. € von
    2,5 Mio. €)"."""
    won = translate("Ansoff", "%n won", "", market.won)
    if market.potential_value:
        text = translate("Ansoff", "{won} of {all}")
        value = text.format(
            won=money_short(market.won_value), all=money_short(market.potential_value)
        )
        won += f" ({value})"
    elif market.won_value:
        won += f" ({money_short(market.won_value)})"
    if not market.potential:
        return f"{translate('Ansoff', '%n lead(s)', '', market.leads)}, {won}"
    text = translate("Ansoff", "{known} of {all} companies known ({share})").format(
        known=number_text(market.leads), all=number_text(market.potential),
        share=percent_text(market.leads / market.potential),
    )  # fmt: skip
    return f"{text}, {won}"
