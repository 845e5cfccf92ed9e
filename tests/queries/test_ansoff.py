"""The matrix counts what its cells list; the markets say how far they are exhausted."""

from __future__ import annotations

from decimal import Decimal

import pytest
from sqlalchemy import select

from leaddesk.models import Company, Lead
from leaddesk.queries.ansoff import field_of, markets, matrix, product_named, products
from leaddesk.queries.lead_count import lead_count
from leaddesk.rules.ansoff import Strategy
from leaddesk.rules.filter_text import parse_filter
from leaddesk.rules.stages import Stage
from leaddesk.store.store import Store
from tests.queries.conftest import TODAY


def found(store: Store, text: str) -> int:
    filter = parse_filter(text, TODAY)
    return store.ask(lead_count, filter=filter, me=1, today=TODAY)


@pytest.mark.parametrize("text", ["", "4", "stufe:kalt", "krüger"])
def test_each_cell_counts_what_its_query_lists(filled: Store, text: str) -> None:
    cells = filled.ask(matrix, filter=parse_filter(text, TODAY), me=1, today=TODAY)
    assert [cell.field for cell in cells] == [*Strategy, None]
    for cell in cells:
        key = cell.field or "none"
        assert cell.leads == found(filled, f"{text} ansoff:{key}")
        assert sum(cell.stages.values()) == cell.leads
        assert Stage.EXCLUDED not in cell.stages
    assert sum(cell.leads for cell in cells) == found(filled, text)
    if not text:
        assert all(cell.leads for cell in cells)


def test_the_value_of_the_cells_is_that_of_the_leads(filled: Store) -> None:
    def worth(session: object) -> Decimal:
        rows = session.scalars(select(Lead.value).where(Lead.stage != 91))  # type: ignore[attr-defined]
        return sum((value or Decimal() for value in rows), Decimal())

    cells = filled.ask(matrix, filter=parse_filter("", TODAY), me=1, today=TODAY)
    assert sum((cell.value for cell in cells), Decimal()) == filled.ask(worth)


def test_a_market_counts_its_leads_and_those_that_ordered(filled: Store) -> None:
    def austrian(session: object) -> list[tuple[int, Decimal | None]]:
        rows = (
            select(Lead.stage, Lead.value)
            .join(Company, Company.id == Lead.company_id)
            .where(Company.country == "AT")
        )
        return list(session.execute(rows).all())  # type: ignore[attr-defined]

    austria, chemistry = filled.ask(markets, today=TODAY)
    leads = filled.ask(austrian)
    assert (austria.is_new, chemistry.is_new) == (True, False)
    assert austria.leads == len(leads)
    won = [value or Decimal() for stage, value in leads if stage == Stage.WON]
    assert (austria.won, austria.won_value) == (len(won), sum(won, Decimal()))


def test_a_product_is_found_by_its_name_in_any_case(filled: Store) -> None:
    first, second = filled.ask(products)
    assert (first.product.name, first.lacks_specialist) == ("Serie A", False)
    assert (second.product.name, second.lacks_specialist) == ("SERIE b", True)
    assert first.leads and second.leads
    about = filled.ask(product_named, "serie B")
    assert about is not None and about.is_new
    assert filled.ask(product_named, "Serie X") is None


def test_a_lead_tells_its_field(filled: Store) -> None:
    def all_fields(session: object) -> set[Strategy | None]:
        ids = session.scalars(select(Lead.id))  # type: ignore[attr-defined]
        return {field_of(session, lead) for lead in ids}  # type: ignore[arg-type]

    assert filled.ask(all_fields) == {*Strategy, None}
