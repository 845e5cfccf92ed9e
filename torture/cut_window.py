"""A window on a store at the other end of a wire, and a colleague who has a way of their own."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TypeVar
from unittest.mock import patch

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from leaddesk.derived.settle import settle
from leaddesk.desk import Desk
from leaddesk.models import Touchpoint
from leaddesk.operations.leads import edit_fields
from leaddesk.queries.lead_detail import lead_detail
from leaddesk.rules.servers import Server
from leaddesk.settings import Settings
from leaddesk.store.opening import StoreRefused
from leaddesk.store.store import Store
from leaddesk.ui.leads.leads_page import LeadsPage
from leaddesk.ui.words import install_language
from leaddesk.workplace import Workplace
from torture.postgres import administrator
from torture.wire import Wire

CITY = "company.city"
T = TypeVar("T")
BEAT_MS = 5
PATIENCE_S = 60.0
_TERMINATE = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s"


class CutWindow:
    """The list is shown, its first lead is open beside it. `own` is the folder of its settings."""

    def __init__(self, server: Server, wire: Wire, own: Path) -> None:
        app = QApplication.instance() or QApplication([])
        assert isinstance(app, QApplication)
        self.app = app
        install_language("de")
        self._own = patch.dict(os.environ, {"LEADDESK_CONFIG": str(own)})
        self._own.start()
        self.server, self.wire = server, wire
        self.colleague = Store(server, who="M. Roth", settle=settle)
        way = replace(server, port=wire.port)
        self.desk = Desk(Store(way, who="Anna Berg", settle=settle))
        self.place = Workplace(app, self.desk, Settings(user_name="Anna Berg"))
        self.place.show()
        page = self.place.window.page("leads")
        assert isinstance(page, LeadsPage)
        self.page, self.pane = page, page.pane
        self.longest_gap_ms = 0.0
        self._beat = time.perf_counter()
        self._heart = QTimer()
        self._heart.timeout.connect(self._on_beat)
        self.until(lambda: self.pane.reader.current() is not None)
        lead = self.pane.lead_id
        assert lead is not None
        self.lead = lead
        self.neighbour = next(
            row.lead_id
            for row in map(self.page.model.lead, range(10))
            if row is not None and row.lead_id != lead and row.company
        )
        self._heart.start(BEAT_MS)

    def close(self) -> None:
        self._heart.stop()
        self.place.close()
        self.colleague.close()
        self._own.stop()

    def _on_beat(self) -> None:
        now = time.perf_counter()
        self.longest_gap_ms = max(self.longest_gap_ms, (now - self._beat) * 1000 - BEAT_MS)
        self._beat = now

    def until(self, true: Callable[[], bool], seconds: float = PATIENCE_S) -> bool:
        """The window works until that is so; whether it came to that in time."""
        loop, end = QEventLoop(), time.monotonic() + seconds
        timer = QTimer()

        def look() -> None:
            if true() or time.monotonic() > end:
                loop.quit()

        timer.timeout.connect(look)
        timer.start(BEAT_MS)
        if not true():
            loop.exec()
        return true()

    def rest(self, seconds: float) -> None:
        self.until(lambda: False, seconds)

    def write(self, note: str) -> None:
        """A note is typed, and not saved yet."""
        self.pane.run_command("log_note")
        self.pane.page.composer.form.note.setPlainText(note)

    def save(self) -> None:
        self.pane.page.composer.save(False)

    @property
    def is_saving(self) -> bool:
        composer = self.pane.page.composer
        return composer.lead_id is not None and composer._saving

    @property
    def is_saved(self) -> bool:
        """The composer is closed: the window says that the note is in the store."""
        return self.pane.page.composer.lead_id is None

    def typed(self) -> str:
        return self.pane.page.composer.form.note.text()

    def said(self) -> str:
        return self.pane.page.composer.form.problem.text()

    def times_there(self, note: str) -> int:
        """How often the note is in the store, asked past the wire."""
        found = select(Touchpoint.text).where(Touchpoint.text == note)
        return len(self._past_the_wire(lambda: self.colleague.ask(lambda s: [*s.scalars(found)])))

    def _past_the_wire(self, work: Callable[[], T]) -> T:
        """Done here and now by somebody else; the window's thread is not measured meanwhile."""
        try:
            return work()
        finally:
            self._beat = time.perf_counter()

    def terminate_all(self) -> None:
        """The server ends every connection to the database."""

        def work() -> None:
            with administrator(self.server.port) as connection:
                connection.execute(_TERMINATE, [self.server.database])

        self._past_the_wire(work)

    def colleague_writes(self, city: str) -> threading.Thread:
        """Into the open lead, and into another one of the list. What the window has lost may keep
        them waiting until it is back, or until the server notices."""
        writing = threading.Thread(target=self._write_as_colleague, args=(city,), name="colleague")
        writing.start()
        return writing

    def _write_as_colleague(self, city: str) -> None:
        for lead in (self.lead, self.neighbour):
            detail = self.colleague.ask(lead_detail, lead_id=lead)
            assert detail is not None
            edits = {CITY: (detail.values[CITY], city)}
            for _ in range(20):
                with suppress(StoreRefused):
                    self.colleague.run(edit_fields, lead, edits)
                    break
                time.sleep(0.1)

    def has_caught_up(self, city: str) -> bool:
        """What the colleague wrote is seen in both places."""
        detail = self.pane.reader.current()
        row = self.page.model.row_of(self.neighbour)
        listed = self.page.model.lead(row) if row is not None else None
        return bool(
            detail and detail.values[CITY] == city and listed is not None and listed.city == city
        )
