"""The first rows that can be imported, as they will stand in the store."""

from __future__ import annotations

from leaddesk.ui.importing.arrival import arriving_fields, arriving_text
from leaddesk.ui.importing.grid import Column, GridTable, Shown
from leaddesk.ui.importing.import_draft import ImportDraft
from leaddesk.ui.parts.rows import fitting_width
from leaddesk.ui.words import translate
from leaddesk.ui.words.fields import field_name
from leaddesk.ui.words.formats import number_text

ARRIVING = 10


def show_arriving(table: GridTable, draft: ImportDraft) -> None:
    assert draft.plan is not None
    fields = arriving_fields(draft.plan)
    rows = [row for row in draft.rows if not row.rejected][:ARRIVING]

    def cell(row: int, column: int) -> Shown:
        if column == 0:
            return Shown(number_text(rows[row].row), "text3")
        return Shown(arriving_text(rows[row], fields[column - 1], draft.known), "text2")

    columns = [Column(translate("ImportCheck", "Row"), 64, right=True)]
    for key in fields:
        texts = [arriving_text(row, key, draft.known) for row in rows]
        columns.append(Column(field_name(key), fitting_width([field_name(key), *texts])))
    table.grid.show_rows(columns, len(rows), cell)
