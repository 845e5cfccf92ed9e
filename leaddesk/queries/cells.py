"""What would become of cells before they are set."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy.orm import Session

from leaddesk.models.cell_plan import plan_cells
from leaddesk.rules.list_cells import Cell, CellsRead


def cells_preview(
    session: Session, *, cells: Sequence[Cell], today: date, decimal: str = ","
) -> CellsRead:
    """As `operations.cells.edit_cells` would do it, without writing anything."""
    return plan_cells(session, cells, today, decimal).result(cells)
