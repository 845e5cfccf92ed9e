"""A checked list of products becomes products of ours: one step, every row accounted for.

A row is a product that is there by the number of its article, else by its name.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select

from leaddesk.models import ImportRun, Product
from leaddesk.models.rights import demand
from leaddesk.models.work import Work
from leaddesk.rules.changes import Tried
from leaddesk.rules.fold import sort_key
from leaddesk.rules.list_rows import Duplicates, ImportResult, Outcome, RowResult
from leaddesk.rules.match_keys import number_key
from leaddesk.rules.product_lists import (
    ACTIVE,
    FAMILY,
    FIT,
    IS_NEW,
    NAME,
    NAME_TAKEN,
    NUMBER,
    PRODUCTS,
    SPECIALIST,
    CheckedProduct,
)
from leaddesk.rules.roles import Right

_COLUMNS = {
    NAME: "name", NUMBER: "number", FAMILY: "family", IS_NEW: "is_new", FIT: "fit",
    SPECIALIST: "specialist_id", ACTIVE: "active",
}  # fmt: skip


def import_products(
    work: Work,
    rows: Sequence[CheckedProduct],
    source: str,
    file_name: str,
    duplicates: Duplicates = Duplicates.FILL,
    dry_run: bool = False,
) -> ImportResult | Tried[ImportResult]:
    """Add and change products. `duplicates`: what becomes of those that are there: UPDATE, FILL
    what they have not, or SKIP. An empty cell empties nothing. A name that another product has is
    rejected (matched NAME_TAKEN). With `dry_run` all is done and taken back."""
    demand(work, Right.IMPORT)
    demand(work, Right.SET_RULES)
    if not dry_run:
        work.expect_much()
    run = _Run(work, duplicates)
    for row in rows:
        run.take(row)
    result = run.write(source, file_name)
    counts = result.counts()
    work.title("products_imported", name=source, count=counts["created"] + counts["updated"])
    return Tried(result) if dry_run else result


@dataclass(slots=True)
class _Run:
    """One import under way. What it makes and changes is flushed when all rows are decided."""

    work: Work
    duplicates: Duplicates
    by_name: dict[str, Product] = field(default_factory=dict)
    by_number: dict[str, Product] = field(default_factory=dict)
    new: list[Product] = field(default_factory=list)
    results: list[RowResult] = field(default_factory=list)

    def __post_init__(self) -> None:
        for product in self.work.scalars(select(Product)):
            self._know(product)

    def _know(self, product: Product) -> None:
        self.by_name[product.name_sort] = product
        if product.number:
            self.by_number[number_key(product.number)] = product

    def take(self, row: CheckedProduct) -> None:
        """Decide about one row."""
        if row.rejected:
            self._tell(row, Outcome.REJECTED)
            return
        number = row.values.get(NUMBER)
        known = self.by_number.get(number_key(number)) if number else None
        matched = "number" if known is not None else "name"
        named = self.by_name.get(sort_key(row.values[NAME]))
        known = known or named
        if known is None:
            self._create(row)
        elif self.duplicates is Duplicates.SKIP:
            self._tell(row, Outcome.SKIPPED, matched)
        elif matched == "name" and number and known.number:
            self._tell(row, Outcome.REJECTED, NAME_TAKEN)  # the same name, another article
        elif named is not None and named is not known and self.duplicates is Duplicates.UPDATE:
            self._tell(row, Outcome.REJECTED, NAME_TAKEN)
        else:
            self._change(row, known, matched)

    def _create(self, row: CheckedProduct) -> None:
        values = {_COLUMNS[key]: value for key, value in row.values.items()}
        product = Product(**{"is_new": False, "active": True, **values})
        product.name_sort = sort_key(product.name)
        self.new.append(product)
        self._know(product)
        self._tell(row, Outcome.CREATED)

    def _change(self, row: CheckedProduct, product: Product, matched: str) -> None:
        was = []
        for key, value in row.values.items():
            column = _COLUMNS[key]
            now = getattr(product, column)
            fills = now is None or self.duplicates is Duplicates.UPDATE
            if fills and now != value:
                was.append((key, now, value))
                setattr(product, column, value)
        if was:
            self._rename(product)
        outcome = Outcome.UPDATED if was else Outcome.UNCHANGED
        keys = tuple(key for key, _, _ in was)
        self._tell(row, outcome, matched, changed=keys, was=tuple(was))

    def _rename(self, product: Product) -> None:
        spelled = sort_key(product.name)
        if spelled != product.name_sort:
            del self.by_name[product.name_sort]
            product.name_sort = spelled
            self.work.flush()  # another row may bring the name that is free now
        self._know(product)

    def _tell(self, row: CheckedProduct, outcome: Outcome, matched: str = "", **more: Any) -> None:
        self.results.append(RowResult(row.row, outcome, None, matched, **more))

    def write(self, source: str, file_name: str) -> ImportResult:
        """Write all of it, if there is anything."""
        import_id: int | None = None
        result = ImportResult(None, tuple(self.results))
        if result.count(Outcome.CREATED) or result.count(Outcome.UPDATED):
            counts: Mapping[str, Any] = {**result.counts(), "holds": PRODUCTS.key}
            run = ImportRun(
                at=self.work.now, source=source, file_name=file_name, counts=dict(counts)
            )
            self.work.add_all([run, *self.new])
            self.work.flush()
            import_id = run.id
        return ImportResult(import_id, result.rows)
