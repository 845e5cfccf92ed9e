"""`ansoff`: the matrix of product and market, our products, how far markets are exhausted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from leaddesk.cli.call import Call, Exit
from leaddesk.cli.stores import open_store, today
from leaddesk.cli.tables import Column, table, terminal_width
from leaddesk.cli.typed import typed_query
from leaddesk.queries.ansoff import Cell, MarketRow, ProductRow, markets, matrix, products
from leaddesk.rules.conditions import conditions_to_json
from leaddesk.ui.words import translate
from leaddesk.ui.words.ansoff import market_text, side_name, strategy_name
from leaddesk.ui.words.conditions import conditions_text
from leaddesk.ui.words.formats import money_text, number_text
from leaddesk.ui.words.stages import stage_name


def ansoff(call: Call) -> Exit:
    """The matrix of the leads of a query; NOTHING where no product has been named."""
    with open_store(call) as store:
        day = today(store)
        wanted = typed_query(call, store)
        cells = store.ask(matrix, filter=wanted, me=store.user_id(), today=day)
        ours, aims = store.ask(products), store.ask(markets, today=day)
    document = {
        "fields": [_cell_document(cell) for cell in cells],
        "products": [_product_document(row) for row in ours],
        "markets": [_market_document(row) for row in aims],
    }
    if not ours:
        call.say(translate("Cli", "No product has been named yet. The settings of the window do."))
    call.answer(document, [*_cell_lines(cells), *_product_lines(ours), *_market_lines(aims)])
    return Exit.DONE if ours else Exit.NOTHING


def _cell_document(cell: Cell) -> dict[str, Any]:
    return {
        "field": cell.field.value if cell.field else None, "leads": cell.leads,
        "value": float(cell.value),
        "stages": {stage.key: count for stage, count in cell.stages.items()},
    }  # fmt: skip


def _product_document(row: ProductRow) -> dict[str, Any]:
    product = row.product
    return {
        "name": product.name, "new": product.is_new, "fit": product.fit or None,
        "active": product.active, "leads": row.leads, "lacks_specialist": row.lacks_specialist,
    }  # fmt: skip


def _market_document(row: MarketRow) -> dict[str, Any]:
    return {
        "name": row.name, "new": row.is_new, "conditions": conditions_to_json(row.conditions),
        "potential": row.potential or None, "leads": row.leads, "won": row.won,
        "potential_value": float(row.potential_value) or None, "won_value": float(row.won_value),
    }  # fmt: skip


def _cell_lines(cells: Sequence[Cell]) -> list[str]:
    heads = [
        Column(translate("CliColumns", "Field"), least=20),
        Column(translate("CliColumns", "Leads"), right=True),
        Column(translate("CliColumns", "Value"), right=True),
        Column(translate("CliColumns", "Stages"), least=20),
    ]
    rows = [
        [strategy_name(cell.field), number_text(cell.leads), money_text(cell.value),
         ", ".join(f"{stage_name(s)} {number_text(n)}" for s, n in cell.stages.items())]
        for cell in cells
    ]  # fmt: skip
    return table(heads, rows, terminal_width())


def _product_lines(ours: Sequence[ProductRow]) -> list[str]:
    if not ours:
        return []
    heads = [
        Column(translate("CliColumns", "Product"), least=20),
        Column(translate("CliColumns", "Kind"), least=10),
        Column(translate("CliColumns", "Leads"), right=True),
        Column("", least=14),
    ]
    lacking = translate("Cli", "no specialist")
    rows = [
        [row.product.name, side_name(row.product.is_new), number_text(row.leads),
         lacking if row.lacks_specialist else ""]
        for row in ours
    ]  # fmt: skip
    return ["", *table(heads, rows, terminal_width())]


def _market_lines(aims: Sequence[MarketRow]) -> list[str]:
    if not aims:
        return []
    heads = [
        Column(translate("CliColumns", "Target market"), least=16),
        Column(translate("CliColumns", "Kind"), least=10),
        Column(translate("CliColumns", "Conditions"), least=20),
        Column(translate("CliColumns", "Exhausted"), least=24),
    ]
    rows = [
        [row.name, side_name(row.is_new), conditions_text(row.conditions), market_text(row)]
        for row in aims
    ]
    return ["", *table(heads, rows, terminal_width())]
