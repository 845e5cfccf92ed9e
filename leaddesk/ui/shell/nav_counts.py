"""The numbers in the navigation: leads, those ready for the ERP, open duplicates, saved views."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from leaddesk.desk import Desk
from leaddesk.operations.views import remove_view
from leaddesk.queries.hand_over import HandOverTotals, hand_over_totals
from leaddesk.queries.lead_count import lead_count
from leaddesk.queries.my_day import DayBadge, day_badge
from leaddesk.queries.nurturing import Due, due_count
from leaddesk.queries.pair_count import pair_count
from leaddesk.queries.segments import SegmentRow, segments
from leaddesk.queries.views import ViewRow, views
from leaddesk.rules.changes import Changes
from leaddesk.rules.filter_text import LeadFilter
from leaddesk.ui.shell.nav import NavBar
from leaddesk.ui.shell.top_bar import TopBar
from leaddesk.ui.words import current_language
from leaddesk.ui.words.formats import number_text

NO_FILTER = LeadFilter()
_CALM_MS = 400
_OF_PAIRS = frozenset({"lead", "lead_merge", "not_duplicate", "duplicate_pair"})
"""What a step must touch for there to be more or fewer open pairs of duplicates."""


class NavCounts(QObject):
    """Asked again a moment after the last change, never once per change."""

    def __init__(self, desk: Desk, nav: NavBar, top: TopBar) -> None:
        super().__init__(nav)  # it goes with what it writes into
        self._desk, self._nav, self._top = desk, nav, top
        self._pairs_changed = True
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_CALM_MS)
        self._timer.timeout.connect(self.look)
        desk.changed.connect(self._on_changed)
        nav.view_removed.connect(lambda view_id: desk.run(remove_view, view_id=view_id))
        self.look()

    def look(self) -> None:
        desk = self._desk
        listed = {"filter": NO_FILTER, "me": desk.me, "today": desk.today()}
        desk.ask(lead_count, **listed).newest("nav_total").done(self._on_total)
        desk.ask(day_badge, user_id=desk.me, today=desk.today()).newest("nav_day").done(
            self._on_day
        )
        desk.ask(hand_over_totals).newest("nav_hand_over").done(self._on_hand_over)
        desk.ask(due_count, user_id=None, today=desk.today()).newest("nav_tracks").done(
            self._on_tracks
        )
        desk.ask(segments).newest("nav_segments").done(self._on_segments)
        desk.ask(views, me=desk.me, today=desk.today()).newest("nav_views").done(self._on_views)

        if self._pairs_changed:
            self._pairs_changed = False
            desk.ask(pair_count).newest("nav_pairs").done(self._on_pairs)

    def _on_changed(self, changes: Changes) -> None:
        self._pairs_changed |= not _OF_PAIRS.isdisjoint(changes.tables)
        if self._desk.inline:
            self.look()
        else:
            self._timer.start()

    def _on_total(self, total: int) -> None:
        self._nav.rows["leads"].set_badge(number_text(total) if total else "")

    def _on_day(self, due: DayBadge) -> None:
        row = self._nav.rows.get("day")
        if row is not None:
            count = due.overdue + due.today
            row.set_badge(number_text(count) if count else "", urgent=due.overdue > 0)

    def _on_tracks(self, due: Due) -> None:
        row = self._nav.rows.get("nurturing")
        if row is not None:
            row.set_badge(number_text(due.leads) if due.leads else "")

    def _on_hand_over(self, totals: HandOverTotals) -> None:
        row = self._nav.rows.get("hand_over")
        if row is not None:
            row.set_badge(number_text(totals.candidates) if totals.candidates else "")

    def _on_pairs(self, pairs: int) -> None:
        row = self._nav.rows.get("importing")
        if row is not None:
            row.set_badge(number_text(pairs) if pairs else "")

    def _on_segments(self, rows: tuple[SegmentRow, ...]) -> None:
        german = current_language() == "de"
        names = {row.number: row.name_de if german else row.name_en for row in rows}
        self._top.search.know_segments(names)

    def _on_views(self, found: tuple[ViewRow, ...]) -> None:
        self._top.search.know_views({view.name: view.query for view in found})
        self._nav.show_views(
            [(v.view_id, v.name, v.query, number_text(v.leads or 0)) for v in found]
        )
