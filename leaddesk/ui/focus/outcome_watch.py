"""Notices that something has come of the lead, whatever way it was done: its follow-up is done,
moved or put off, it has left the funnel or was given back, a visit report was written.

Only one's own steps count."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from leaddesk.desk import Desk
from leaddesk.queries.call_card import CallCard, Plan
from leaddesk.queries.detail_rows import LeadDetail
from leaddesk.rules.changes import Changes
from leaddesk.rules.stages import Stage
from leaddesk.rules.touchpoints import Kind
from leaddesk.ui.lead.lead_pane import LeadPane


class OutcomeWatch(QObject):
    """`own`: the lead was touched by a step of this desk since `begin`. Nothing is finished while
    something is typed: it would be taken away from under the fingers."""

    finished = Signal()

    def __init__(self, desk: Desk, make_pane: Callable[[], LeadPane]) -> None:
        """Listens to the desk before the pane does, which reads the lead again at once."""
        super().__init__()
        self._desk = desk
        self.own = False
        self._reported = False
        self._discarded = False
        self._stage = Stage.COLD
        self._before: Plan | None = None
        self._known = False
        self._lead: int | None = None
        desk.changed.connect(self._on_changed)
        self._pane = pane = make_pane()
        pane.page.composer.discarded.connect(self._on_discarded)
        pane.visit.closed.connect(self._on_visit_closed)

    @property
    def pane(self) -> LeadPane:
        return self._pane

    def begin(self, detail: LeadDetail) -> None:
        """This lead from now on."""
        self.own = self._reported = self._known = False
        self._lead = detail.lead_id
        self._stage = detail.stage

    def look_at(self, detail: LeadDetail) -> None:
        """It was read again: out of the funnel, or given back, it is nobody's to be called."""
        left = self._stage.in_funnel and not detail.stage.in_funnel
        if self.own and (left or detail.stage < self._stage):
            self._finish()

    def look_at_plan(self, card: CallCard) -> None:
        """What is planned for it by now."""
        if not self._known:
            self._known, self._before = True, card.plan
        elif self.own and _dealt_with(self._before, card.plan, self._desk.now()):
            self._finish()

    def took_closing(self) -> bool:
        """The call was closed since its draft was thrown away, or for another form: no way out."""
        discarded, self._discarded = self._discarded, False
        if self._pane.forms.going_on or discarded:
            return True
        if self._pane.page.composer.form.kind is not Kind.CALL:
            self._pane.forms.compose(Kind.CALL)  # an e-mail or a note was left, not the lead
            return True
        return False

    def _finish(self) -> None:
        composer = self._pane.page.composer
        if composer.lead_id is None or not composer.form.content():
            self.finished.emit()

    def _on_changed(self, changes: Changes) -> None:
        if changes.own and self._lead is not None and changes.touches(self._lead):
            self.own = True
            self._reported = self._reported or "touchpoint" in changes.tables

    def _on_discarded(self) -> None:
        self._discarded = True

    def _on_visit_closed(self) -> None:
        if self._pane.forms.going_on:
            return
        if self._reported:
            self.finished.emit()
        else:
            self._pane.forms.compose(Kind.CALL)


def _dealt_with(before: Plan | None, now: Plan | None, moment: datetime) -> bool:
    """What was planned is done, or stands for later."""
    if now is None:
        return before is not None
    if before is not None and now.follow_up_id == before.follow_up_id:
        if now.snoozes > before.snoozes:
            return True
        if (now.on, now.minute) == (before.on, before.minute):
            return False
    minute = moment.hour * 60 + moment.minute
    at = -1 if now.minute is None else now.minute
    return (now.on, at) > (moment.date(), minute)
