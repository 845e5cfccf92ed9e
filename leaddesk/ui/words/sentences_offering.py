"""What can be said about products, markets and the rules of segments."""

from __future__ import annotations

from leaddesk.ui.words import Marked, marked

SENTENCES: dict[str, Marked] = {
    "product_unnamed": marked("Problems", "A product needs a name."),
    "product_known": marked("Problems", "There is a product called {value} already."),
    "product_number_known": marked(
        "Problems", "The article number {value} belongs to {name} already."
    ),
    "market_unnamed": marked("Problems", "A target market needs a name."),
    "market_known": marked("Problems", "There is a target market called {value} already."),
    "market_of_all": marked(
        "Problems",
        "Without a condition every lead would belong to this market. Say who belongs to it, for"
        " instance a country or an industry.",
    ),
    "market_condition": marked(
        "Problems",
        "{field} can’t tell a market: it changes with time or with our own work. Choose something"
        " that the company is, for instance its country, postal code or industry.",
    ),
    "market_potential": marked("Problems", "The potential of a market can’t be less than nothing."),
    "unknown_market": marked("Problems", "This target market is not there any more."),
    "unknown_product": marked("Problems", "This product is not there any more."),
}
