"""The entries of a lead's history under the filter chosen, each worded once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from operator import attrgetter

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from leaddesk.queries.timeline import Entry
from leaddesk.ui.lead.timeline_words import CONTACTS, EntryWords, belongs, day_of, entry_words
from leaddesk.ui.words.formats import weekday_date_text

Index = QModelIndex | QPersistentModelIndex
_SIGNS = {"touchpoint": "pencil", "merged": "undo-2"}
BY_DAY_ABOVE = 20
"""More entries than that are grouped by day (ux.md 4.3)."""


class TimelineModel(QAbstractListModel):
    """The entries of the filter; each is worded once."""

    def __init__(self) -> None:
        super().__init__()
        self.entries: tuple[Entry, ...] = ()
        self._edits: tuple[Entry, ...] = ()
        self._shown: list[Entry] = []
        self._words: dict[tuple[str, int], EntryWords] = {}
        self._points: Mapping[int, int] = {}
        self._filter = CONTACTS
        self._days: Mapping[int, str] = {}
        self.by_day = False
        """The rows stand under their days."""

    def show_entries(self, entries: tuple[Entry, ...]) -> None:
        self._show(entries, self._edits)

    def show_edits(self, edits: tuple[Entry, ...]) -> None:
        """What was changed in the fields; asked for when it is wanted."""
        self._show(self.entries, edits)

    def _show(self, entries: tuple[Entry, ...], edits: tuple[Entry, ...]) -> None:
        self.beginResetModel()
        self.entries, self._edits = entries, edits
        self._words.clear()
        shown = (entry for entry in (*entries, *edits) if belongs(entry, self._filter))
        self._shown = sorted(shown, key=attrgetter("at"), reverse=True) if edits else list(shown)
        self.by_day = len(self._shown) > BY_DAY_ABOVE
        self._days = _first_of_days(self._shown) if self.by_day else {}
        self.endResetModel()

    def show_filter(self, key: str) -> None:
        self._filter = key
        self.show_entries(self.entries)

    def show_points(self, points: Mapping[int, int]) -> None:
        """What each touchpoint gives to the score; known a moment later than the entries."""
        self._points = points
        self._words.clear()
        if self._shown:
            self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))

    def entry(self, row: int) -> Entry:
        return self._shown[row]

    def sign(self, row: int) -> str:
        """The icon of what opening the entry does; "" where nothing can be done about it."""
        return _SIGNS.get(self._shown[row].sort, "")

    def day(self, row: int) -> str:
        """What stands above this row: its day, where that begins here; "" elsewhere."""
        return self._days.get(row, "")

    def words(self, row: int) -> EntryWords:
        entry = self._shown[row]
        key = (entry.sort, entry.entry_id)
        found = self._words.get(key)
        if found is None:
            points = self._points.get(entry.entry_id) if entry.sort == "touchpoint" else None
            found = self._words[key] = entry_words(entry, points)
        return found

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words(index.row()).title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.words(index.row()).spoken
        return None


def _first_of_days(entries: Sequence[Entry]) -> Mapping[int, str]:
    """The rows with which a day begins, and how the day reads."""
    found: dict[int, str] = {}
    before: date | None = None
    for row, entry in enumerate(entries):
        day = day_of(entry)
        if day != before:
            found[row] = weekday_date_text(day)
        before = day
    return found
