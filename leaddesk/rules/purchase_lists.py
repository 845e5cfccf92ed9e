"""Lists of what customers bought, as an ERP writes them: each row is one line of an order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Any, NamedTuple, TypeAlias

from leaddesk.rules.amounts import read_money, read_quantity, to_the_cent
from leaddesk.rules.cells import cell_text
from leaddesk.rules.checks import CheckContext, CheckedRow, Checker, prepare
from leaddesk.rules.fold import sort_key
from leaddesk.rules.kind_lists import KindPlan, ListKind, OwnCells, kind_plan, word_table
from leaddesk.rules.list_dates import read_list_date
from leaddesk.rules.list_plan import ListPlan, context_of, list_rows
from leaddesk.rules.list_rows import keys_by_field
from leaddesk.rules.match_keys import number_key
from leaddesk.rules.problem import Problem, Severity
from leaddesk.rules.sheet import Sheet
from leaddesk.rules.table import Row

ON, PRODUCT, ARTICLE, QUANTITY, AMOUNT, PRICE, CURRENCY, ORDER = (
    "purchase.on", "purchase.product", "purchase.article", "purchase.quantity", "purchase.amount",
    "purchase.price", "purchase.currency", "purchase.order",
)  # fmt: skip
PURCHASE_FIELDS = (ON, PRODUCT, ARTICLE, QUANTITY, AMOUNT, CURRENCY, ORDER, PRICE)
"""What a column of such a list may hold besides what names the lead; the first ones as `Bought` has
them, in its order."""

_HEADERS = {
    ON: "Datum;Kaufdatum;Kauf am;Gekauft am;Bestelldatum;Bestellt am;Auftragsdatum;Belegdatum;"
    "Rechnungsdatum;Fakturadatum;Lieferdatum;Buchungsdatum;Verkaufsdatum;Date;Order Date;"
    "Purchase Date;Invoice Date;Posting Date;Sales Date;Document Date;Date of Order;Ordered on;"
    "Bought on;Purchased on;Letzter Kauf;Letzter Kauf am",
    PRODUCT: "Produkt;Produktname;Produktbezeichnung;Artikel;Artikelbezeichnung;Artikelname;"
    "Artikeltext;Bezeichnung;Material;Materialkurztext;Leistung;Positionstext;Product;"
    "Product Name;Item;Item Name;Item Description;Article;Article Name;Description;Beschreibung",
    ARTICLE: "Artikelnummer;Artikelnr.;Artikel-Nr.;Artikel-Nummer;Art.-Nr.;Art.Nr.;ArtNr;Art-Nr;"
    "Produktnummer;Produktnr.;Produkt-Nr.;Materialnummer;Material-Nr.;Sachnummer;Teilenummer;"
    "Artikelcode;Item No.;Item Number;Item Code;Article No.;Article Number;Product No.;"
    "Product Number;Product Code;SKU;Part Number;Part No.;No.",
    QUANTITY: "Menge;Anzahl;Stück;Stückzahl;Liefermenge;Bestellmenge;Auftragsmenge;Quantity;Qty;"
    "Qty.;Units;Pieces;Count",
    AMOUNT: "Betrag;Umsatz;Netto;Nettobetrag;Nettoumsatz;Umsatz netto;Betrag netto;Nettowert;"
    "Wert;Warenwert;Gesamtpreis;Gesamtbetrag;Gesamt;Summe;Positionswert;Positionsbetrag;"
    "Zeilenbetrag;Auftragswert;Rechnungsbetrag;Umsatz in EUR;Umsatz EUR;Betrag EUR;Amount;"
    "Net Amount;Line Total;Line Amount;Total;Total Price;Revenue;Sales;Turnover;Value;Net Value;"
    "Subtotal;Untaxed Total",
    PRICE: "Einzelpreis;Stückpreis;Preis;VK;Verkaufspreis;Preis je Stück;Preis pro Stück;"
    "Unit Price;Price;Price per Unit;Rate",
    CURRENCY: "Währung;Whg;Whrg.;WKZ;Währungscode;Currency;Currency Code;Curr.",
    ORDER: "Auftragsnummer;Auftragsnr.;Auftrags-Nr.;Auftrag;Bestellnummer;Bestellnr.;Bestell-Nr.;"
    "Bestellung;Belegnummer;Belegnr.;Beleg-Nr.;Beleg;Rechnungsnummer;Rechnungsnr.;Rechnungs-Nr.;"
    "Rechnung;Rg.-Nr.;Vorgangsnummer;Order;Order No.;Order Number;Order ID;Order Reference;"
    "Sales Order;Invoice;Invoice No.;Invoice Number;Document No.;Document Number;Voucher No.",
}
PURCHASES = ListKind(
    "purchases", PURCHASE_FIELDS, word_table(_HEADERS), dates=frozenset({ON}),
    numbers=frozenset({QUANTITY, AMOUNT, PRICE}), needed=(ON,),
)  # fmt: skip

_CENT = Decimal("0.01")
LONGEST = {PRODUCT: 300, ARTICLE: 60, ORDER: 60}
_SIGNS = {
    "€": "EUR", "euro": "EUR", "$": "USD", "us$": "USD", "£": "GBP", "sfr": "CHF", "sfr.": "CHF",
    "fr.": "CHF", "zł": "PLN", "kč": "CZK",
}  # fmt: skip


class Bought(NamedTuple):
    """What one line says was bought; None and "" where it says nothing."""

    on: date
    product: str = ""
    article: str = ""
    quantity: Decimal | None = None
    amount: Decimal | None = None
    currency: str = ""
    order: str = ""

    def known_by(self) -> tuple[object, ...]:
        """The same for the line of an order when it comes again, perhaps with another amount.
        Without the number of an order all of it tells."""
        what = number_key(self.article) or sort_key(self.product)
        if self.order:
            return self.on, what, number_key(self.order)
        return self.on, what, "", self.quantity, self.amount, self.currency

    @property
    def is_credit(self) -> bool:
        """Whether it is given back, not bought."""
        return any(figure is not None and figure < 0 for figure in (self.quantity, self.amount))

    def told(self, kept: Bought) -> Bought:
        """What is kept with what this line says of it: it never empties what it leaves open."""
        pairs = zip(self, kept, strict=True)
        return Bought._make(there if said in (None, "") else said for said, there in pairs)


@dataclass(frozen=True, slots=True)
class CheckedPurchase:
    """One row: whose it may be (`keys`, the strongest first) and what was bought. `lead` is what a
    new lead would be made of."""

    row: int
    keys: Mapping[str, str]
    lead: CheckedRow
    bought: Bought | None = None
    problems: tuple[Problem, ...] = ()

    @property
    def rejected(self) -> bool:
        return self.bought is None or any(p.severity is Severity.ERROR for p in self.problems)


def purchase_plan(plan: ListPlan) -> KindPlan:
    """The columns of a planned list, read as those of purchases."""
    return kind_plan(PURCHASES, plan)


def check_purchases(
    sheets: Sequence[Sheet], whole: KindPlan, context: CheckContext
) -> tuple[CheckedPurchase, ...]:
    """Every row, checked; nothing can have been bought after `context.today`."""
    context = context_of(whole.plan, context)
    checker = prepare(whole.plan.columns, context, headers=whole.plan.table.headers)
    return tuple(_check(row, whole, checker, context) for row in list_rows(sheets, whole.plan))


def _check(row: Row, whole: KindPlan, checker: Checker, context: CheckContext) -> CheckedPurchase:
    lead = checker.check(row.number, row.cells)
    keys = keys_by_field(lead.values)
    cells = OwnCells(whole, row)
    on = _day(cells, context)
    quantity = _number(cells, QUANTITY, context)
    amount = _number(cells, AMOUNT, context)
    if amount is None and quantity is not None:
        price = _number(cells, PRICE, context)
        if price is not None:
            amount = (price * quantity).quantize(_CENT, ROUND_HALF_UP)
    texts = {key: _text(cells, key) for key in LONGEST}
    if on is not None and not any(texts.values()) and amount is None:
        cells.say(Problem("purchase_empty"))
    if not keys and lead.rejected:
        cells.say(Problem("touch_lead_missing"))
    bought = None
    if on is not None:
        currency = _currency(cells)
        bought = Bought(
            on, texts[PRODUCT], texts[ARTICLE], quantity, amount, currency, texts[ORDER]
        )
    return CheckedPurchase(row.number, keys, lead, bought, tuple(cells.problems))


def _day(cells: OwnCells, context: CheckContext) -> date | None:
    cell, text = cells.cell(ON), cells.text(ON)
    if not text:
        cells.say(Problem("touch_time_missing"), ON)
        return None
    order = context.date_order.get(cells.place(ON), "")
    found = read_list_date(cell, cell_text(cell), context.today, order)
    if found is None:
        cells.say(Problem("date_unreadable", value=text), ON)
    elif found.day > context.today:
        cells.say(Problem("purchase_in_future"), ON)
    return None if found is None else found.day


def _number(cells: OwnCells, key: str, context: CheckContext) -> Decimal | None:
    """The number that a column says; amounts are kept to the cent."""
    text, cell = cells.text(key), cells.cell(key)
    if not text:
        return None
    # A number in a cell has its point, whatever sign the column's texts use.
    sign = context.decimal.get(cells.place(key), ",") if isinstance(cell, str) else "."
    found = read_quantity(text, sign) if key == QUANTITY else read_money(text, sign)
    if found is None:
        cells.say(Problem("number_unreadable", value=text), key)
        return None
    if key != AMOUNT:
        return found
    kept, another = to_the_cent(found)
    if another:
        rounded = {"amount": str(kept)}
        cells.say(Problem("amount_rounded", value=text, severity=Severity.WARNING, args=rounded),
                  key)  # fmt: skip
    return kept


def _text(cells: OwnCells, key: str) -> str:
    text = cells.text(key)
    if len(text) > LONGEST[key]:
        room = {"found": str(len(text)), "length": str(LONGEST[key])}
        cells.say(Problem("text_too_long", args=room), key)
        return ""
    return text


def _currency(cells: OwnCells) -> str:
    text = cells.text(CURRENCY)
    code = _SIGNS.get(text.lower(), text.upper())
    if code and not (len(code) == 3 and code.isascii() and code.isalpha()):
        cells.say(Problem("currency_unknown", value=text), CURRENCY)
        return ""
    return code


Kept: TypeAlias = tuple[int, Bought]
"""The id of a purchase that is there, and what was bought."""


class KnownLines:
    """The purchases of one lead that are there, each of which may be one row of a list: so an order
    with the same line twice stays one with two lines, however often it comes in."""

    def __init__(self, kept: Iterable[Kept]) -> None:
        self._by_key: dict[tuple[object, ...], list[Kept]] = defaultdict(list)
        for one in kept:
            self._by_key[one[1].known_by()].append(one)

    def take_equal(self, bought: Bought) -> Kept | None:
        """One that says just this, or more; it is taken from then on."""
        return self._take(bought, lambda kept: bought.told(kept[1]) == kept[1])

    def take_same(self, bought: Bought) -> Kept | None:
        """Else one that is the same line with other figures."""
        return self._take(bought, lambda kept: True)

    def _take(self, bought: Bought, fits: Callable[[Kept], bool]) -> Kept | None:
        there = self._by_key.get(bought.known_by(), [])
        found = next((kept for kept in there if fits(kept)), None)
        if found is not None:
            there.remove(found)
        return found


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the list and what is to be kept of it. `kept`: the id of the purchase that it is,
    None for a new one; `before`: what was kept of that."""

    row: int
    bought: Bought
    kept: int | None = None
    before: Bought | None = None

    @property
    def differences(self) -> tuple[tuple[int, Any, Any], ...]:
        """(place in `Bought`, what was, what is to be) of what differs."""
        if self.before is None:
            return ()
        pairs = enumerate(zip(self.before, self.bought, strict=True))
        return tuple((place, was, now) for place, (was, now) in pairs if now != was)

    @property
    def changed(self) -> tuple[int, ...]:
        """The places in `Bought` that differ."""
        return tuple(place for place, _, _ in self.differences)


def wanted_lines(lines: Sequence[Line], known: KnownLines) -> list[Line]:
    """The lines of one lead, each with the purchase that it is: those that are told just so first,
    so that a line with other figures never takes the purchase of another."""
    equal = {line.row: found for line in lines if (found := known.take_equal(line.bought))}
    wanted = []
    for line in lines:
        found = equal.get(line.row) or known.take_same(line.bought)
        if found is None:
            wanted.append(line)
        else:
            wanted.append(Line(line.row, line.bought.told(found[1]), found[0], found[1]))
    return wanted
