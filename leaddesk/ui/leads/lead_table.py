"""The table of leads: rows are chosen, letters are commands, nothing is edited by accident."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from leaddesk.queries.lead_sorts import Sort
from leaddesk.ui.leads.column_menu import column_menu
from leaddesk.ui.leads.lead_columns import BY_KEY, COLUMNS, fitting, place_of
from leaddesk.ui.leads.lead_delegate import LeadDelegate
from leaddesk.ui.leads.lead_model import LeadModel
from leaddesk.ui.leads.list_header import ListHeader
from leaddesk.ui.leads.list_keys import parameter_key
from leaddesk.ui.leads.list_layout import (
    keep_columns,
    keep_width,
    kept_columns,
    kept_widths,
    next_sort,
)
from leaddesk.ui.leads.marked_rows import Runs, runs_of
from leaddesk.ui.parts.dialogs import run_menu
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.tokens import HEADER_HEIGHT
from leaddesk.ui.words import translate

MINUTE_MS = 60_000


class LeadTable(QTableView):
    """`moved` carries the row of the cursor, `selected` how many rows are marked (-1: all hits)."""

    moved = Signal(int)
    selected = Signal(int)
    digit = Signal(int)
    cleared = Signal()
    entered = Signal()
    tabbed = Signal(int)
    """While cells are edited in place: to the next cell (1) or the one before (-1)."""
    sorted_by = Signal(object)

    def __init__(self, model: LeadModel) -> None:
        super().__init__()
        self._model = model
        self._wanted = kept_columns()
        self._widths = kept_widths()
        self._all_hits = False
        self.hovered_row = -1
        self._in_place = False
        self.setModel(model)
        self._delegate = LeadDelegate(model, model._desk.today)
        self.setItemDelegate(self._delegate)
        self._build()
        self.selectionModel().currentRowChanged.connect(lambda now, _: self.moved.emit(now.row()))
        self.selectionModel().selectionChanged.connect(self._on_selection)
        theme.changed.connect(self._dress)
        self._dress()
        self._minutes = QTimer(self)  # what is left of a clock is another with each of them
        self._minutes.setInterval(MINUTE_MS)
        self._minutes.timeout.connect(self.viewport().update)
        self._minutes.start()

    def _build(self) -> None:
        self.setAccessibleName(translate("LeadTable", "Leads"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.verticalHeader().hide()
        header = self._header = ListHeader()
        self.setHorizontalHeader(header)
        header.setSortIndicatorShown(True)  # a table that doesn't sort by itself turns it off
        header.let_go.connect(self._keep_widths)
        header.sectionClicked.connect(self._on_header)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(lambda _: self.choose_columns())

    def _dress(self) -> None:
        vertical = self.verticalHeader()
        vertical.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        vertical.setMinimumSectionSize(theme.row_height)
        vertical.setDefaultSectionSize(theme.row_height)
        self.horizontalHeader().setFixedHeight(theme.px(HEADER_HEIGHT))
        self.fit_columns()

    def edit_in_place(self, on: bool) -> None:
        """Cells are edited here: each has the cursor, and all wanted columns are there."""
        self._in_place = on
        self.setProperty("in_place", on)  # its delegate draws the cursor of the cell
        self.fit_columns()
        self.viewport().update()

    def edits_in_place(self) -> bool:
        return self._in_place

    def fit_columns(self) -> None:
        """Show those of the wanted columns that there is room for; the company takes the rest."""
        room = self.viewport().width() / theme.scale
        shown = self._wanted if self._in_place else fitting(self._wanted, self._widths, room)
        fits = sum(self._widths[key] for key in shown) <= room or not self._in_place
        if shown != self._model.columns:
            current = self.currentIndex().row()
            self._model.show_columns(shown)
            if current >= 0:
                self.go_to(current)
        header = self.horizontalHeader()
        for place, key in enumerate(shown):
            stretch = key == "company" and fits
            modes = QHeaderView.ResizeMode
            header.setSectionResizeMode(place, modes.Stretch if stretch else modes.Interactive)
            if not stretch:
                self.setColumnWidth(place, theme.px(self._widths[key]))
        self.show_sort(self._model.sort_by)

    def _keep_widths(self) -> None:
        for place, key in enumerate(self._model.columns):
            width = self.columnWidth(place)
            if key != "company" and width != theme.px(self._widths[key]):
                keep_width(key, round(width / theme.scale))
                self._widths = kept_widths()
                self.fit_columns()

    def show_sort(self, sort: Sort) -> None:
        order = Qt.SortOrder.DescendingOrder if sort.descending else Qt.SortOrder.AscendingOrder
        self._header.second = (
            None
            if sort.then is None
            else (place_of(self._model.columns, sort.then.by), sort.then.descending)
        )
        self._header.setSortIndicator(place_of(self._model.columns, sort.by), order)
        self._header.viewport().update()

    def _on_header(self, section: int) -> None:
        """A click sorts, a second one the other way round; with Shift, among what is alike."""
        shift = Qt.KeyboardModifier.ShiftModifier
        beside = bool(QGuiApplication.keyboardModifiers() & shift)
        by = BY_KEY[self._model.columns[section]].sort
        self.sorted_by.emit(
            next_sort(self._model.sort_by, by, beside) if by else self._model.sort_by
        )

    def choose_columns(self) -> None:
        """A menu of all columns; ticking shows or hides one."""
        menu = column_menu(
            self, lambda: self._wanted, lambda: self._model.columns, self._toggle_column
        )
        run_menu(menu, self.mapToGlobal(self.horizontalHeader().rect().bottomLeft()))

    def _toggle_column(self, key: str, on: bool) -> None:
        chosen = {*self._wanted, key} if on else {*self._wanted} - {key}
        self._wanted = tuple(column.key for column in COLUMNS if column.key in chosen)
        keep_columns(self._wanted)
        self.fit_columns()

    def go_to(self, row: int) -> None:
        """Put the cursor there, and select that row alone."""
        self.go_to_cell(row, self.currentIndex().column())

    def go_to_cell(self, row: int, column: int) -> None:
        if self._model.total():
            row = max(0, min(row, self._model.total() - 1))
            # Not setCurrentIndex: with Ctrl held (Ctrl+Enter, Ctrl+Down) it would add to the
            # selection, and two selected leads are shown as many.
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(
                self._model.index(row, max(0, column)), flags.ClearAndSelect | flags.Rows
            )

    def marked(self) -> Runs:
        """The selected rows."""
        return runs_of(self.selectionModel().selection())

    def all_hits(self) -> bool:
        return self._all_hits

    def select_all_hits(self) -> None:
        """All of the result, fetched or not: only ranges are kept, no row is loaded for it."""
        last = self._model.index(self._model.total() - 1, self._model.columnCount() - 1)
        whole = QItemSelection(self._model.index(0, 0), last)
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().select(whole, flag)
        self._all_hits = True
        self.selected.emit(-1)

    def _on_selection(self) -> None:
        if self._model.counting:
            return
        self._all_hits = False
        self.selected.emit(sum(count for _, count in self.marked()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(round(event.position().y())))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, row: int) -> None:
        if row != self.hovered_row:
            self.hovered_row = row
            self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        digit = parameter_key(event)
        if digit:
            self.digit.emit(digit)
        elif digit == 0:
            self.cleared.emit()
        elif plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif plain and event.key() == Qt.Key.Key_Space:
            flags = (
                QItemSelectionModel.SelectionFlag.Toggle | QItemSelectionModel.SelectionFlag.Rows
            )
            self.selectionModel().select(self.currentIndex(), flags)
        elif plain and event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.go_to(0 if event.key() == Qt.Key.Key_Home else self._model.total() - 1)
        elif event.text() == "?":
            event.ignore()  # the window's
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        if self._in_place:
            self.tabbed.emit(1 if forward else -1)
            return True
        return super().focusNextPrevChild(forward)

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here, not a search for a row."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns()

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(420), 200)
