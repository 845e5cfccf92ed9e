"""The list as Qt sees it: the total is known, rows are fetched in blocks as they are seen.

A jump of the scroll bar over a million leads asks for one block. What was shown stays until the
new is there.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from leaddesk.desk import Desk
from leaddesk.queries.lead_list import LeadRow, lead_count, lead_page
from leaddesk.queries.lead_sorts import Sort
from leaddesk.queries.same_rows import SameRows, same_rows
from leaddesk.queries.views import presets
from leaddesk.rules.changes import Changes
from leaddesk.rules.filter_text import LeadFilter, parse_filter
from leaddesk.ui.leads.clock_cells import ClockTime, WorkingClock
from leaddesk.ui.leads.lead_cells import cell_text, row_summary
from leaddesk.ui.leads.lead_columns import BY_KEY, STANDARD
from leaddesk.ui.leads.list_layout import kept_sort
from leaddesk.ui.leads.seen_leads import SeenLeads
from leaddesk.ui.parts.texts import plain_tip
from leaddesk.ui.words import translate

Index = QModelIndex | QPersistentModelIndex
BLOCK = 128
BLOCKS_KEPT = 64
NO_INDEX = QModelIndex()
ROW_ROLE = Qt.ItemDataRole.UserRole + 1


class LeadModel(QAbstractTableModel):
    """`counted` follows every change of the query, `loaded` when its first block is there too."""

    counted = Signal(int)
    loaded = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._blocks: OrderedDict[int, tuple[LeadRow, ...]] = OrderedDict()
        self._asked: set[int] = set()
        self._total = 0
        self._round = 0
        self._counted_in = self._filled = -1
        self.anew = True
        """Another query or order, of which the first rows are not there yet."""
        self.counting = False
        """Rows come or go since the total is another, not by anybody's hand."""
        self._query = ""
        self._views: Mapping[str, str] = {}  # what ":name" may speak of
        self.filter: LeadFilter = parse_filter("", desk.today())
        self.sort_by: Sort = kept_sort()
        self.columns: tuple[str, ...] = STANDARD
        self._working = WorkingClock(desk)
        self.seen = SeenLeads()
        self.pending: dict[tuple[int, str], str] = {}
        """What was typed into cells (lead, column) and is being saved: it is seen at once."""
        self.saved: set[tuple[int, str]] = set()
        """Those of it that are saved: gone with the next rows, which have them."""
        self.has_draft: Callable[[int], bool] = lambda lead_id: False
        """Whether something was typed about this lead and not saved."""
        self._ask_views()
        self._working.ask()

    def show_query(self, text: str) -> None:
        """List the leads of this query from now on."""
        self._query = text
        self.anew = True
        self.refresh()

    def show_sort(self, sort: Sort) -> None:
        self.sort_by = sort
        self.anew = True
        self.refresh()

    def show_columns(self, columns: tuple[str, ...]) -> None:
        self.beginResetModel()
        self.columns = columns
        self.endResetModel()

    def refresh(self) -> None:
        """Ask anew for the total and the rows that are seen; the old stay until then."""
        # Read anew each time: "today" is another day after midnight.
        self.filter = parse_filter(self._query, self._desk.today(), self._views)
        self._round += 1
        self._asked.clear()
        which = {"filter": self.filter, "me": self._desk.me, "today": self._desk.today()}
        self._desk.ask(lead_count, **which).newest("lead_count").done(self._on_total)
        first = next(reversed(self._blocks), 0) if self._blocks else 0
        for block in {0, first}:
            self._ask_block(block)

    def note(self, changes: Changes) -> None:
        """A step may have changed what the list is asked with."""
        if "saved_view" in changes.tables:
            self._ask_views()
        if changes.tables & {"setting", "app_user"}:
            self._working.ask()

    def look_again(self, otherwise: Callable[[], object]) -> None:
        """Rows that were seen last get their values of now and stay where they are; `otherwise` is
        called if the list would be another one. Other rows are fetched anew when seen."""
        blocks = tuple(reversed(self._blocks))[:2]
        self._asked.intersection_update(blocks)
        for nth, block in enumerate(blocks):
            self._desk.ask(
                same_rows, ids=[lead.lead_id for lead in self._blocks[block]], total=self._total,
                filter=self.filter, sort=self.sort_by, offset=block * BLOCK, me=self._desk.me,
                today=self._desk.today(),
            ).newest(f"same_rows_{nth}").done(
                partial(self._on_same, block, self._blocks[block], self._round, otherwise)
            )  # fmt: skip

    def _on_same(
        self, block: int, shown: tuple[LeadRow, ...], asked_in: int,
        otherwise: Callable[[], object], found: SameRows,
    ) -> None:  # fmt: skip
        if asked_in != self._round or self._blocks.get(block) is not shown:
            return
        if len(found.rows) == len(shown):
            self._blocks[block] = found.rows
            self._tell_data(block, len(shown))
        if not found.same:
            otherwise()

    def clock_time(self) -> ClockTime:
        """By what is told how much time is left."""
        return self._working.now()

    def _ask_views(self) -> None:
        self._desk.ask(presets).newest("list_views").done(self._on_views)

    def _on_views(self, views: Mapping[str, str]) -> None:
        changed, self._views = views != self._views, views
        if changed and ":" in self._query:
            self.refresh()

    def lead(self, row: int) -> LeadRow | None:
        """The lead in this row; None while it is being fetched."""
        block, place = divmod(row, BLOCK)
        rows = self._blocks.get(block)
        if rows is None or block not in self._asked:
            self._ask_block(block)
        if rows is None:
            return None
        self._blocks.move_to_end(block)
        return rows[place] if place < len(rows) else None

    def is_new(self, lead: LeadRow) -> bool:
        """Nobody has looked at it yet, nor been in touch."""
        return self.seen.is_new(lead, self._desk.now())

    def total(self) -> int:
        return self._total

    def row_of(self, lead_id: int) -> int | None:
        """Where the lead is among the rows that are here."""
        for block, rows in self._blocks.items():
            for place, lead in enumerate(rows):
                if lead.lead_id == lead_id:
                    return block * BLOCK + place
        return None

    def _ask_block(self, block: int) -> None:
        if block in self._asked:
            return
        self._asked.add(block)
        self._desk.ask(
            lead_page, filter=self.filter, sort=self.sort_by, offset=block * BLOCK,
            limit=BLOCK, me=self._desk.me, today=self._desk.today(),
        ).done(self._taker(block, self._round))  # fmt: skip

    def _taker(self, block: int, asked_in: int) -> Callable[[tuple[LeadRow, ...]], None]:
        def take(rows: tuple[LeadRow, ...]) -> None:
            if asked_in == self._round:
                self._take_block(block, rows)

        return take

    def _take_block(self, block: int, rows: tuple[LeadRow, ...]) -> None:
        self._blocks[block] = rows
        for cell in self.saved:
            self.pending.pop(cell, None)
        self.saved.clear()
        self._blocks.move_to_end(block)
        while len(self._blocks) > BLOCKS_KEPT:
            old, _ = self._blocks.popitem(last=False)
            self._asked.discard(old)
        self._tell_data(block, len(rows))
        if block == 0:
            self._filled = self._round
            self._tell_loaded()

    def _tell_data(self, block: int, count: int) -> None:
        first = block * BLOCK
        last = min(first + count, self._total) - 1
        if last >= first:
            end = self.index(last, self.columnCount() - 1)
            self.dataChanged.emit(self.index(first, 0), end)

    def _on_total(self, total: int) -> None:
        self.counting = True
        if total > self._total:
            self.beginInsertRows(NO_INDEX, self._total, total - 1)
            self._total = total
            self.endInsertRows()
        elif total < self._total:
            self.beginRemoveRows(NO_INDEX, total, self._total - 1)
            self._total = total
            self.endRemoveRows()
        self.counting = False
        self.counted.emit(total)
        if self._counted_in != self._round:
            self._counted_in = self._round
            self._tell_loaded()

    def _tell_loaded(self) -> None:
        """Once the total and the first rows are here, whichever came first."""
        if self._counted_in == self._filled == self._round:
            self.loaded.emit()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else self._total

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == ROW_ROLE:
            return self.lead(index.row())
        if role not in _TEXT_ROLES:
            return None
        lead = self.lead(index.row())
        if lead is None:
            return ""
        key = self.columns[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
            said = row_summary(lead, self._desk.today())
            draft = translate("LeadCells", "draft") if self.has_draft(lead.lead_id) else ""
            new = translate("LeadCells", "new") if self.is_new(lead) else ""
            return ", ".join(filter(None, (new, said, draft)))
        text = self.pending.get((lead.lead_id, key))
        if text is None:
            text = cell_text(lead, key, self._desk.today(), self.clock_time())
        return plain_tip(text) if role == Qt.ItemDataRole.ToolTipRole else text

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Vertical or section >= len(self.columns):
            return None
        column = BY_KEY[self.columns[section]]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title.now()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None


_TEXT_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)
