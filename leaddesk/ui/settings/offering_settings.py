"""Products and target markets: what makes a lead's field in Ansoff's matrix."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from leaddesk.desk import Desk, Failure
from leaddesk.operations.offering import move_market, remove_market, remove_product
from leaddesk.queries.ansoff import MarketRow, ProductRow, markets, products
from leaddesk.queries.segments import SegmentRow, segments
from leaddesk.queries.users import UserRow, users
from leaddesk.ui.offering.market_dialog import MarketDialog
from leaddesk.ui.offering.product_dialog import ProductDialog
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.parts.buttons import Button, IconButton
from leaddesk.ui.parts.choice_list import Choice, ChoiceList
from leaddesk.ui.parts.dialogs import run_dialog
from leaddesk.ui.parts.lines import row_of
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.settings.settings_part import SettingsPart
from leaddesk.ui.theme.tokens import SECTION
from leaddesk.ui.words import translate
from leaddesk.ui.words.ansoff import market_text
from leaddesk.ui.words.conditions import conditions_text
from leaddesk.ui.words.problems import problem_texts


class OfferingSettings(SettingsPart):
    """Both are edited in dialogs; each change is a step that can be undone."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            translate("Offering", "Products and markets"),
            translate(
                "Offering",
                "From product and market each lead gets its field of the Ansoff matrix. A lead is"
                " about the product that stands in its product interest; of several target markets"
                " that it lies in the first one counts.",
            ),
            wide=True,
        )
        self._desk = desk
        self._products: Sequence[ProductRow] = ()
        self._markets: Sequence[MarketRow] = ()
        self._people: Sequence[UserRow] = ()
        self._segments: Sequence[SegmentRow] = ()
        self._build()

    def _build(self) -> None:
        self.bar = MessageBar()
        self.products = ChoiceList(translate("Offering", "Products"), 8, by_double_click=True)
        self.products.taken.connect(lambda _: self._on_product())
        self.no_products = Label(
            translate("Offering", "No product yet: no lead has a field in the matrix."),
            color="text2",
        )
        self.markets = ChoiceList(translate("Offering", "Target markets"), 8, by_double_click=True)
        self.markets.taken.connect(lambda _: self._on_market())
        self.no_markets = Label(
            translate(
                "Offering",
                "No target market yet: only customers have a market, which is an existing one.",
            ),
            color="text2",
        )
        add_product = Button(
            translate("Offering", "Add a product"), "text", icon_name="plus",
            clicked=lambda: self._edit(ProductDialog(desk, self.window(), self._people, None)),
        )  # fmt: skip
        add_market = Button(
            translate("Offering", "Add a target market"), "text", icon_name="plus",
            clicked=lambda: self._edit(MarketDialog(desk, self.window(), self._segments, None)),
        )  # fmt: skip
        desk = self._desk
        earlier = translate("Offering", "Let this market count earlier")
        later = translate("Offering", "Let this market count later")
        self.body.addWidget(self.bar)
        self.body.addWidget(Label(translate("Offering", "Products"), SECTION))
        for part in (self.no_products, self.products):
            self.body.addWidget(part)
        self.body.addLayout(row_of(
            add_product, Button(translate("Offering", "Edit"), clicked=self._on_product),
            Button(translate("Offering", "Remove"), clicked=self._on_remove_product),
        ))  # fmt: skip
        self.body.addWidget(Label(translate("Offering", "Target markets"), SECTION))
        for part in (self.no_markets, self.markets):
            self.body.addWidget(part)
        self.body.addLayout(row_of(
            add_market, Button(translate("Offering", "Edit"), clicked=self._on_market),
            IconButton("arrow-up", earlier, clicked=lambda: self._move(-1)),
            IconButton("arrow-down", later, clicked=lambda: self._move(1)),
            Button(translate("Offering", "Remove"), clicked=self._on_remove_market),
        ))  # fmt: skip

    def look(self) -> None:
        desk = self._desk
        desk.ask(users).newest("offering_users").done(self._on_users)
        desk.ask(segments).newest("offering_segments").done(self._on_segments)
        desk.ask(products).newest("offering_products").done(self._on_products)
        desk.ask(markets, today=desk.today()).newest("offering_markets").done(self._on_markets)

    def _on_users(self, rows: Sequence[UserRow]) -> None:
        self._people = rows

    def _on_segments(self, rows: Sequence[SegmentRow]) -> None:
        self._segments = rows

    def _on_products(self, rows: Sequence[ProductRow]) -> None:
        self._products = rows
        self.products.show_choices([_product_choice(row) for row in rows], self.products.current())
        self.products.setVisible(bool(rows))
        self.no_products.setVisible(not rows)

    def _on_markets(self, rows: Sequence[MarketRow]) -> None:
        self._markets = rows
        choices = [_market_choice(place, row) for place, row in enumerate(rows, start=1)]
        self.markets.show_choices(choices, self.markets.current())
        self.markets.setVisible(bool(rows))
        self.no_markets.setVisible(not rows)

    def _on_product(self) -> None:
        chosen = self.products.current()
        row = next((r for r in self._products if str(r.product_id) == chosen), None)
        if row is not None:
            self._edit(ProductDialog(self._desk, self.window(), self._people, row))

    def _on_market(self) -> None:
        chosen = self.markets.current()
        row = next((r for r in self._markets if str(r.market_id) == chosen), None)
        if row is not None:
            self._edit(MarketDialog(self._desk, self.window(), self._segments, row))

    def _edit(self, dialog: ProductDialog | MarketDialog) -> None:
        self.bar.dismiss()
        run_dialog(dialog)
        self.look()

    def _on_remove_product(self) -> None:
        if self.products.current():
            self._run(remove_product, product_id=int(self.products.current()))

    def _on_remove_market(self) -> None:
        if self.markets.current():
            self._run(remove_market, market_id=int(self.markets.current()))

    def _move(self, by: int) -> None:
        chosen = self.markets.current()
        order = [str(row.market_id) for row in self._markets]
        if chosen in order and 0 <= order.index(chosen) + by < len(order):
            place = order.index(chosen) + by + 1
            self._run(move_market, market_id=int(chosen), position=place)

    def _run(self, operation: Callable[..., Any], **what: Any) -> None:
        self.bar.dismiss()
        self._desk.run(operation, **what).done(lambda _: self.look()).failed(self._on_failed)

    def _on_failed(self, failure: Failure) -> None:
        self.bar.show_message("danger", "\n".join(problem_texts(failure.problems)))


def _product_choice(row: ProductRow) -> Choice:
    product = row.product
    kind = translate("Offering", "new") if product.is_new else translate("Offering", "existing")
    named = [part for part in (product.number, product.name) if part]
    pieces = [" · ".join(named), kind, *filter(None, (product.family,))]
    if not product.active:
        pieces.append(translate("Offering", "not in use"))
    if row.lacks_specialist:
        pieces.append(translate("Offering", "no specialist"))
    leads = translate("Offering", "%n lead(s)", "", row.leads)
    return Choice(str(row.product_id), " · ".join(pieces), second=leads)


def _market_choice(place: int, row: MarketRow) -> Choice:
    text = f"{place}. {row.name} · {conditions_text(row.conditions)}"
    return Choice(str(row.market_id), text, second=market_text(row))
