"""Does one thing to many leads, and says beforehand what comes of it: to those alone that change,
as one step. Which leads these are is asked of the pane."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from leaddesk.desk import Desk, Failure
from leaddesk.queries.bulk_preview import BulkPreview
from leaddesk.ui.words.bulk_preview import done_text

CALM_MS = 150
_NOBODY = BulkPreview(())


@dataclass(frozen=True, slots=True)
class Change:
    """`operation` with `what`, and the query that says what comes of it, `also` with what the
    query asks beyond the leads."""

    operation: Callable[..., Any]
    what: Mapping[str, Any]
    preview: Callable[..., Any]
    asked: Mapping[str, Any] = field(default_factory=dict)


class BulkDoing(QObject):
    """`previewed` carries the key of the command that was looked at and its `BulkPreview`; `done`
    what is to be said; `refused` why nothing was done, `nothing` that all are so already."""

    previewed = Signal(str, object)
    done = Signal(str)
    refused = Signal(object)
    nothing = Signal()

    def __init__(
        self,
        desk: Desk,
        with_ids: Callable[[Callable[[Sequence[int]], object]], object],
        change: Callable[[str], Change | None],
        parent: QObject,
    ) -> None:
        """`change`: what the command of a key would be with what is chosen now."""
        super().__init__(parent)
        self._desk, self._with_ids, self._change = desk, with_ids, change
        self._key = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(CALM_MS)
        self._timer.timeout.connect(self._look)

    def look(self, key: str) -> None:
        """Say what it would come to, as soon as nothing more is chosen."""
        self._key = key
        if self._desk.inline:
            self._look()
        else:
            self._timer.start()

    def do(self, change: Change | None) -> None:
        """Look once more, and do it to those that change."""
        if change is not None:
            self._with_ids(lambda ids: self._ask(change, ids).done(
                lambda found: self._run(change, found)
            ).failed(self.refused.emit))  # fmt: skip

    def _look(self) -> None:
        key, change = self._key, self._change(self._key)
        if change is None:
            self.previewed.emit(key, _NOBODY)
            return
        self._with_ids(lambda ids: self._ask(change, ids).newest("bulk_preview").done(
            lambda found: self.previewed.emit(key, found)
        ))  # fmt: skip

    def _ask(self, change: Change, ids: Sequence[int]) -> Any:
        return self._desk.ask(change.preview, lead_ids=list(ids), **change.asked)

    def _run(self, change: Change, found: BulkPreview) -> None:
        if not found.changing:
            if found.refused:
                self.refused.emit(Failure(tuple(problem for problem, _ in found.refused)))
            else:
                self.nothing.emit()
            return
        said = done_text(len(found.changing), found.same, found.refused)
        self._desk.run(change.operation, lead_ids=list(found.changing), **change.what).done(
            lambda _: self.done.emit(said)
        ).failed(self.refused.emit)
