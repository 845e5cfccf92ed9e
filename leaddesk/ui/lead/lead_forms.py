"""Which form is open over the lead, and where the focus was before it: it goes back there."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from leaddesk.rules.touchpoints import Kind
from leaddesk.ui.lead.detail_page import DetailPage
from leaddesk.ui.lead.lead_reader import LeadReader
from leaddesk.ui.lead.visit_report import VisitReport
from leaddesk.ui.parts.focus import holds_focus
from leaddesk.ui.parts.popover import home_of


class LeadForms(QObject):
    """The composer within the page and the visit report over it; one of them at a time."""

    next_wanted = Signal()
    closed = Signal()
    ended = Signal(bool)
    """Nothing is open any more; whether the focus was in what was."""

    def __init__(
        self, reader: LeadReader, page: DetailPage, visit: VisitReport, stack: QStackedWidget
    ) -> None:
        super().__init__(stack)
        self._reader, self._page, self._visit, self._stack = reader, page, visit, stack
        self._before: QWidget | None = None
        self.going_on = False
        """One form makes room for another."""
        page.composer.saved.connect(self._on_saved)
        page.composer.closed.connect(self._on_closed)
        visit.closed.connect(self._on_visit_closed)
        page.desk.leaving.connect(self.leave)

    def compose(self, kind: Kind) -> None:
        """Open the composer for a touchpoint of this kind."""
        detail = self._reader.current()
        if detail is None:
            return
        self._remember_focus()
        if self._visit.lead_id is not None:
            with self._one_for_another():
                self._visit.close_keeping()
        self._page.compose(kind, detail, self._reader.segments)

    def open_visit(self) -> None:
        detail = self._reader.current()
        if detail is None:
            return
        self._remember_focus()
        with self._one_for_another():
            self._page.leave_forms()
        self._stack.setCurrentWidget(self._visit)
        self._visit.open(detail, self._reader.segments)

    @contextmanager
    def _one_for_another(self) -> Iterator[None]:
        """What closes meanwhile makes room for the next: it is not the end of the work."""
        self.going_on = True
        try:
            yield
        finally:
            self.going_on = False

    def leave(self) -> None:
        """Another lead comes, or the window goes: drafts are kept, an edited field is saved."""
        self._page.leave_forms()
        if self._visit.lead_id is not None:
            self._visit.close_keeping()

    def is_open(self) -> bool:
        return self._page.composer.lead_id is not None or self._visit.lead_id is not None

    def save(self, go_on: bool) -> None:
        """Save what is open."""
        if self._visit.lead_id is not None:
            self._visit.save()
        else:
            self._page.composer.save(go_on)

    def _remember_focus(self) -> None:
        if not self.is_open():
            self._before = home_of(QApplication.focusWidget())

    def _give_focus_back(self) -> None:
        before, self._before = self._before, None
        with suppress(RuntimeError):  # it may be gone by now
            if before is not None and before.isVisible():
                before.setFocus()
                return
        if self._page.tabs.isVisible():
            self._page.tabs.setFocus()

    def _on_saved(self, go_on: bool) -> None:
        self._on_closed()
        if go_on:
            self.next_wanted.emit()

    def _on_closed(self) -> None:
        composer = self._page.composer
        self._end(holds_focus(composer))
        if composer.lead_id is None:
            composer.hide()

    def _on_visit_closed(self) -> None:
        held = holds_focus(self._visit)
        self._stack.setCurrentWidget(self._page)
        self._end(held)

    def _end(self, held: bool) -> None:
        """The form is closed. Its focus goes back; one that is elsewhere by now stays there."""
        self._page.show_forms_state(self._reader.current())
        self.closed.emit()
        if not self.going_on:
            self.ended.emit(held)
            if held:
                self._give_focus_back()
