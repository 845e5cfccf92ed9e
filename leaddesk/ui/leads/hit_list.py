"""The hits of the query: their table, or why there are none. Parameters go on and off here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from leaddesk.desk import Desk, Reply
from leaddesk.queries.lead_list import NoResult, lead_count, no_result_hint, total_leads
from leaddesk.queries.lead_sorts import Sort
from leaddesk.queries.segments import SegmentRow, segments
from leaddesk.rules.changes import Changes
from leaddesk.rules.filter_text import (
    LeadFilter,
    Segment,
    parse_filter,
    toggle_segment,
    without_term,
)
from leaddesk.ui.leads.lead_model import LeadModel
from leaddesk.ui.leads.lead_table import LeadTable
from leaddesk.ui.leads.list_layout import keep_sort
from leaddesk.ui.leads.marked_rows import ask_ids, copy_rows
from leaddesk.ui.leads.nothing_here import NothingHere
from leaddesk.ui.parts.focus import has_focus_within
from leaddesk.ui.parts.news_bar import NewsBar
from leaddesk.ui.parts.skeleton import Skeleton
from leaddesk.ui.theme.current import theme
from leaddesk.ui.words import translate
from leaddesk.ui.words.segments import segment_name


class HitList(QStackedWidget):
    """`counted`: hits (None while they are counted) of all leads (None without a filter: the
    excluded ones alone are left out then). `query_changed` tells a query that was made here, by a
    digit or a button. `emptied`: no lead is left to be shown."""

    counted = Signal(object, object)
    query_changed = Signal(str)
    emptied = Signal()
    status_wanted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._all = self._listed = 0
        self._hint = NoResult()
        self._names: Mapping[int, str] = {}
        self.query = ""
        self.model = LeadModel(desk, self)
        self.table = LeadTable(self.model)
        self.nothing = NothingHere()
        self.news = NewsBar(self.refresh)  # whoever lays out the list puts it below
        self.addWidget(self.table)
        self.addWidget(self.nothing)
        self.setFocusProxy(self.table)
        self.skeleton = Skeleton(self.table.viewport(), lambda: theme.row_height, "panel")
        for part in (self.table, self.nothing):
            part.digit.connect(self._on_digit)
            part.cleared.connect(self._on_cleared)
        self.table.sorted_by.connect(self.sort)
        self.table.selected.connect(self._say)
        self.model.counted.connect(self._on_counted)
        self.model.loaded.connect(self.news.forget)
        self.nothing.query_wanted.connect(self.take_query)
        desk.changed.connect(self._on_changed)
        desk.leaving.connect(self.model.seen.keep)

    def begin(self) -> None:
        """Ask for the first rows, once everybody listens."""
        self.skeleton.wait()
        self._ask_all()
        self.model.refresh()

    def tell(self) -> None:
        """Say again how many there are, to a window that has been showing another page."""
        self._tell_count(self.model.total())
        self._say(self.marked())

    def show_query(self, text: str) -> None:
        """Show the leads of this query; what can't be read of it is left out."""
        self.query = text
        self.counted.emit(None, self._listed if text.strip() else None)
        self.model.show_query(text)
        self.table.scrollToTop()

    def take_query(self, text: str) -> None:
        """A query made here: the search box is told, the list keeps the focus."""
        self.query_changed.emit(text)
        self.show_query(text)
        self.setFocus()

    def refresh(self) -> None:
        """Ask for all of it anew."""
        if has_focus_within(self.news):
            self.setFocus()
        self.model.refresh()

    def sort(self, by: Sort) -> None:
        keep_sort(by)
        self.model.show_sort(by)
        self.table.show_sort(by)

    def ask_marked(self, key: str = "marked_leads") -> Reply:
        """The ids of the marked leads; all hits are asked for by query instead."""
        return ask_ids(self._desk, self.model, self.table.marked()).newest(key)

    def marked(self) -> int:
        """How many are marked; -1: all hits."""
        return -1 if self.table.all_hits() else sum(count for _, count in self.table.marked())

    def copy_rows(self) -> None:
        copy_rows(self._desk, self.model, self.table.marked(), self.status_wanted.emit)

    def _on_digit(self, digit: int) -> None:
        self.take_query(toggle_segment(self.query, digit))

    def _on_cleared(self) -> None:
        """First the parameters go, then the whole query."""
        found = parse_filter(self.query, self._desk.today())
        segments = [term for term in found.terms if isinstance(term, Segment)]
        if segments:
            text = self.query
            for term in reversed(segments):
                text = without_term(text, term)
            self.take_query(text)
        elif self.query:
            self.take_query("")

    def _on_counted(self, hits: int) -> None:
        self.skeleton.end()
        self._tell_count(hits)
        self._show_part(self.table if hits else self.nothing)
        if not hits:
            self.emptied.emit()
            self._explain_nothing()
        self._say(self.marked() or min(hits, 1))

    def _show_part(self, part: QWidget) -> None:
        """The focus goes from one to the other, not to any button in it."""
        held = has_focus_within(self)
        self.setFocusProxy(part)
        if part is not self.currentWidget():
            self.setCurrentWidget(part)
            if held:
                part.setFocus()

    def _explain_nothing(self) -> None:
        if self._all == 0:
            self.nothing.show_first_use()
            return
        self._show_hint(NoResult())
        self._desk.ask(segments).newest("nothing_names").done(self._on_names)
        self._desk.ask(
            no_result_hint, filter=self.model.filter, me=self._desk.me, today=self._desk.today()
        ).newest("no_result").done(self._show_hint)

    def _show_hint(self, hint: NoResult) -> None:
        self._hint = hint
        self.nothing.show_no_hit(self.model.filter, hint, self._names)

    def _on_names(self, rows: Sequence[SegmentRow]) -> None:
        """What the parameters are called, for saying which one is in the way."""
        names = {row.number: segment_name(row) for row in rows}
        if names != self._names:
            self._names = names
            self._show_hint(self._hint)

    def _on_changed(self, changes: Changes) -> None:
        """What others do moves no row by itself: it is said, and F5 shows it."""
        self.model.note(changes)
        if changes.own or not self.isVisible() or not self.model.total():
            self.model.refresh()
        else:
            self.news.take(changes)
            self.model.look_again(self.news.tell)
        self._ask_all()

    def _ask_all(self) -> None:
        who = {"me": self._desk.me, "today": self._desk.today()}
        listed = self._desk.ask(lead_count, filter=LeadFilter(), **who)
        listed.newest("leads_listed").done(self._on_listed)
        self._desk.ask(total_leads).newest("leads_total").done(self._on_all)

    def _on_all(self, count: int) -> None:
        self._all = count
        self._tell_count(self.model.total())
        if not count:
            self._on_counted(0)

    def _on_listed(self, count: int) -> None:
        self._listed = count
        self._tell_count(self.model.total())

    def _tell_count(self, hits: int) -> None:
        """Of how many: of those that the list has without a query; excluded ones only where it
        speaks of them."""
        asked = self.model.filter
        of = self._all if asked.mentions_excluded else self._listed
        self.counted.emit(hits, of if asked.terms else None)

    def _say(self, marked: int) -> None:
        hits = translate("LeadsPage", "%n lead(s)", "", self.model.total())
        if marked < 0:
            chosen = translate("LeadsPage", "all hits selected")
        else:
            chosen = translate("LeadsPage", "%n selected", "", marked)
        if self.isVisible():  # else the status line is another page's
            self.status_wanted.emit(f"{hits} · {chosen}")
