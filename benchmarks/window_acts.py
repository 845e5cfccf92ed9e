"""What a person does to the window, step by step, and the longest gap within each step.

The pace is a fast one: 120 ms between two letters, 30 repeats of a key in a second.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from time import perf_counter
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.gaps import Recorder, wait, wait_until
from leaddesk.desk import Failure
from leaddesk.ui.leads.leads_page import LeadsPage
from leaddesk.ui.shell.main_window import MainWindow

Steps = Iterable[tuple[Callable[[], object], int]]
"""What is done, and for how many milliseconds the window is left alone after it."""

QUERIES = ("brauerei müller", "stage:sql p:4 ", "köln", "owner:me -p:3 due:<today ")


class Acts:
    """Each act gives the longest gap of each of its steps, in milliseconds."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        page = window.page("leads")
        assert isinstance(page, LeadsPage)
        self.page = page
        self.recorder = Recorder()
        self.recorder.start()

    def is_filled(self) -> bool:
        """Whether the list has its total and the rows that are seen."""
        return self.page.model.total() > 0 and self.page.model.lead(0) is not None

    def do(self, steps: Steps) -> list[float]:
        gaps = []
        for act, rest in steps:
            start = perf_counter()
            act()
            wait(rest)
            gaps.append(self.recorder.longest_since(start))
        return gaps

    def typing(self, queries: Iterable[str] = QUERIES) -> list[float]:
        """Filters, letter by letter, each taken away again by Esc."""
        line = self.window.top.search.line
        gaps = []
        for query in queries:
            line.setFocus()
            gaps += self.do((partial(_type, line, c), 120) for c in query)
            gaps += self.do([(lambda: QTest.keyClick(line, Qt.Key.Key_Escape), 300)])
        return gaps

    def holding_down(self, rows: int = 120) -> list[float]:
        """The cursor key is held."""
        table = self.page.table
        table.setFocus()
        table.go_to(0)
        wait(200)
        return self.do((lambda: QTest.keyClick(table, Qt.Key.Key_Down), 33) for _ in range(rows))

    def scrolling(self, jumps: int = 50) -> list[float]:
        """The scroll bar is dragged over the whole list."""
        bar = self.page.table.verticalScrollBar()
        most = bar.maximum()
        places = [most * (place * 37 % jumps) // jumps for place in range(jumps)]
        gaps = self.do((partial(bar.setValue, p), 40) for p in places)
        return gaps + self.do([(lambda: bar.setValue(0), 200)])

    def opening(self, leads: int = 30) -> list[float]:
        """One lead after the other, with time to look at it."""
        table = self.page.table
        table.setFocus()
        table.go_to(0)
        wait(200)
        return self.do((lambda: QTest.keyClick(table, Qt.Key.Key_Down), 250) for _ in range(leads))

    def opening_forms(self, times: int = 8) -> dict[str, list[float]]:
        """The forms of a lead, opened by their commands and left by Esc."""
        run = self.page.pane.run_command
        gaps: dict[str, list[float]] = {}
        for key, name in (("log_call", "opening the composer"), ("visit", "opening the report")):
            gaps[name] = []
            for _ in range(times):
                gaps[name] += self.do([(partial(run, key), 250)])
                self._leave_form()
                QTest.keyClick(self.page.table, Qt.Key.Key_Down)
                wait(300)
        return gaps

    def opening_pages(self) -> list[float]:
        """Every page in turn, each made at its first opening, and back to the list."""
        keys = [key for key in self.window.makers if key != "leads"]
        gaps = self.do((partial(self.window.show_page, key), 500) for key in keys)
        self.window.show_page("leads")
        wait(300)
        return gaps

    def _leave_form(self) -> None:
        focused = self.window.focusWidget()
        if focused is not None:
            QTest.keyClick(focused, Qt.Key.Key_Escape)
        wait(100)
        self.page.take_focus()

    def meanwhile(self, reply: Any) -> list[float]:
        """The cursor moves on and on while a job of the desk is being done."""
        over: list[object] = []
        reply.done(over.append).failed(over.append)
        table = self.page.table
        table.setFocus()
        gaps: list[float] = []
        while not over:
            gaps += self.do([(lambda: QTest.keyClick(table, Qt.Key.Key_Down), 33)])
        if isinstance(over[0], Failure):
            raise RuntimeError(over[0].code)
        return gaps

    def settle_down(self) -> None:
        """Wait for the first list and until nothing more comes of the start."""
        wait_until(self.is_filled)
        wait(700)


def _type(field: QWidget, letter: str) -> None:
    """QTest knows no umlauts."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(field, event)
