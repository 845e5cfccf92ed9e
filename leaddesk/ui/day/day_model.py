"""The day as one list: rows under the headings of their groups. What comes later is folded."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from leaddesk.queries.my_day import Counts, DayRow, Group, MyDay
from leaddesk.rules.stages import FUNNEL
from leaddesk.ui.words import translate
from leaddesk.ui.words.follow_ups import priority_text, put_off_text, reason_text
from leaddesk.ui.words.formats import due_label, number_text, time_text, weekday_date_text
from leaddesk.ui.words.stages import stage_name, stage_place

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Heading:
    """The name of a group, and how many are in it. Only what comes later can be unfolded."""

    group: Group
    count: int
    more: str = ""
    open: bool | None = None


Entry = Heading | DayRow


class DayModel(QAbstractListModel):
    """`entries` are what is listed; `lead_rows` the places of the leads among them."""

    def __init__(self) -> None:
        super().__init__()
        self.entries: tuple[Entry, ...] = ()
        self.today = date.min

    def show_day(self, found: MyDay, today: date, unfolded: bool) -> None:
        self.beginResetModel()
        self.today = today
        self.entries = tuple(_entries(found, unfolded))
        self.endResetModel()

    def stands(self, found: MyDay, unfolded: bool) -> bool:
        """Would every row stay where it is?"""
        return [_who(entry) for entry in _entries(found, unfolded)] == [
            _who(entry) for entry in self.entries
        ]

    def row(self, place: int) -> DayRow | None:
        """The lead in this place; None for a heading and beyond the end."""
        entry = self.entries[place] if 0 <= place < len(self.entries) else None
        return entry if isinstance(entry, DayRow) else None

    def place_of(self, lead_id: int, follow_up_id: int | None = None) -> int | None:
        """Where the lead is, with just this follow-up if one is given."""
        for place, entry in enumerate(self.entries):
            here = isinstance(entry, DayRow) and entry.lead_id == lead_id
            if here and follow_up_id in (None, entry.follow_up_id):  # type: ignore[union-attr]
                return place
        return None

    def heading_of(self, group: Group) -> int | None:
        """Where the heading of the group is."""
        found = (p for p, e in enumerate(self.entries) if isinstance(e, Heading))
        return next((p for p in found if self.entries[p].group is group), None)

    def lead_from(self, place: int, step: int = 1) -> int | None:
        """The first place with a lead from there on, in that direction; then in the other."""
        onward = range(place, len(self.entries)) if step > 0 else range(place, -1, -1)
        back = range(place, -1, -1) if step > 0 else range(place, len(self.entries))
        return next((p for p in (*onward, *back) if self.row(p) is not None), None)

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def flags(self, index: Index) -> Qt.ItemFlag:
        entry = self.entries[index.row()] if index.isValid() else None
        if isinstance(entry, Heading) and entry.open is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entries[index.row()]
        if role == ENTRY_ROLE:
            return entry
        if isinstance(entry, Heading):
            said = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return heading_text(entry) if said else None
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.company or entry.contact or entry.number
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row_summary(entry, self.today)
        return priority_text(entry.priority) if role == Qt.ItemDataRole.ToolTipRole else None


def _who(entry: Entry) -> tuple[object, ...]:
    if isinstance(entry, Heading):
        return (entry.group,)
    return entry.lead_id, entry.follow_up_id


def _entries(found: MyDay, unfolded: bool) -> list[Entry]:
    counts = found.counts
    listed: list[Entry] = []
    for group, count in (
        (Group.OVERDUE, counts.overdue), (Group.TODAY, counts.today),
        (Group.UNPLANNED, counts.unplanned), (Group.COMING, counts.coming),
    ):  # fmt: skip
        if not count:
            continue
        rows = [row for row in found.rows if row.group is group]
        ahead = group is Group.COMING
        listed.append(
            Heading(group, count, _ahead(counts) if ahead else "", unfolded if ahead else None)
        )
        listed += rows if unfolded or not ahead else []
    return listed


def _ahead(counts: Counts) -> str:
    """ "morgen 6 · diese Woche 19 · später 40"."""
    parts = (
        (translate("Day", "tomorrow {count}"), counts.tomorrow),
        (translate("Day", "this week {count}"), counts.this_week),
        (translate("Day", "later {count}"), counts.later),
    )
    return " · ".join(text.format(count=number_text(n)) for text, n in parts if n)


def heading_text(heading: Heading) -> str:
    names = {
        Group.OVERDUE: translate("Day", "Overdue"),
        Group.TODAY: translate("Day", "Today"),
        Group.UNPLANNED: translate("Day", "Without follow-up"),
        Group.COMING: translate("Day", "Coming"),
    }
    return f"{names[heading.group]}  {number_text(heading.count)}"


def when_text(row: DayRow) -> str:
    """The time of what is due today, the day of all else, "ohne Uhrzeit", "" without a plan."""
    if row.on is None:
        return "—"
    if row.group is not Group.TODAY:
        return weekday_date_text(row.on)
    return translate("Day", "no time") if row.minute is None else time_text(row.minute)


def what_text(row: DayRow) -> str:
    """What was wanted: the topic, else the rule's reason, else why this lead; and how often it was
    put off so far."""
    if row.topic or row.reason:
        said = row.topic or reason_text(row.reason or {})
        return " · ".join(filter(None, (said, put_off_text(row.reschedules, row.snoozes))))
    return priority_text(row.priority)


def row_summary(row: DayRow, today: date) -> str:
    """The whole row in one sentence, for screen readers."""
    stage = stage_name(row.stage)
    if row.stage.in_funnel:
        stage += f", {stage_place(row.stage)}/{len(FUNNEL)}"
    due = due_label(row.on, row.minute, today) if row.on else translate("Day", "Without follow-up")
    parts = [due, row.company or row.contact or row.number, stage, what_text(row)]
    return ", ".join(parts)
