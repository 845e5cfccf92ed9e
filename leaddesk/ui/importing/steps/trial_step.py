"""What steps 4 and 5 share: the import is tried first, then there is something to show."""

from __future__ import annotations

from collections.abc import Mapping

from leaddesk.desk import Desk, Failure, Reply
from leaddesk.queries.alike_rows import alike_rows
from leaddesk.rules.changes import Tried
from leaddesk.rules.list_rows import Alike, ImportResult
from leaddesk.ui.importing.busy_line import BusyLine
from leaddesk.ui.importing.import_draft import ImportDraft, Way
from leaddesk.ui.importing.steps.step import Step
from leaddesk.ui.importing.trying import try_out
from leaddesk.ui.importing.watch import CANCELLED
from leaddesk.ui.words import translate


class TrialStep(Step):
    """Call `begin_trial`; `show_trial` follows, at once if the way was tried before."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.busy = BusyLine()
        self._running: Reply | None = None
        self.busy.cancelled.connect(self._on_cancel)

    def enter(self, draft: ImportDraft) -> None:
        super().enter(draft)
        self.bar.hide()

    def begin_trial(self) -> None:
        draft = self.draft
        assert draft is not None
        if draft.tried() is not None:
            self.show_trial()
            return
        self.busy.begin(translate("Import", "Comparing with the leads that are there"))
        if draft.alike is None:
            reply = self._running = self.desk.ask(alike_rows, rows=tuple(draft.rows))
            reply.done(lambda alike: self._on_alike(reply, draft, alike))
            reply.failed(lambda failure: self._on_failed(reply, failure))
            self.changed.emit()
            return
        self._try(draft)

    def _on_alike(self, reply: Reply, draft: ImportDraft, alike: Mapping[int, Alike]) -> None:
        if reply is self._running:
            draft.alike = alike
            self._try(draft)

    def _try(self, draft: ImportDraft) -> None:
        way = draft.way()
        reply = self._running = try_out(self.desk, draft)
        self.changed.emit()
        reply.progress(lambda done, total: self.busy.tell(done, total))
        reply.done(lambda tried: self._on_tried(reply, draft, way, tried))
        reply.failed(lambda failure: self._on_failed(reply, failure))

    def is_trying(self) -> bool:
        return self._running is not None

    def show_trial(self) -> None:
        """The trial is there."""

    def _on_tried(
        self, reply: Reply, draft: ImportDraft, way: Way, tried: Tried[ImportResult]
    ) -> None:
        draft.take_trial(way, tried.result)
        if reply is self._running:
            self._end()
            self.show_trial()

    def _on_failed(self, reply: Reply, failure: Failure) -> None:
        if reply is self._running:
            self._end()
            if failure.code != CANCELLED:
                self.show_failure(failure)
            self.changed.emit()

    def _on_cancel(self) -> None:
        self.stop_trial()
        self.back_wanted.emit()

    def stop_trial(self) -> None:
        if self._running is not None:
            self._running.cancel()
            self._end()

    def _end(self) -> None:
        self._running = None
        self.busy.end()

    def leave(self) -> bool:
        self.stop_trial()
        return True

    def may_go_on(self) -> bool:
        draft = self.draft
        return draft is not None and not self.is_trying() and draft.matches is not None
