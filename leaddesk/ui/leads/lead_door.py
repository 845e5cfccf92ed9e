"""The one door to the commands of a lead, whether they come by key, menu or palette.

What they open is seen before it is opened, and where the list had to make room it comes back
after. Several marked leads have a pane of their own: what it can't do is said, not done to one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from leaddesk.ui.lead.lead_pane import LeadPane
from leaddesk.ui.leads.bulk_pane import BULK_COMMANDS, BulkPane
from leaddesk.ui.leads.list_and_detail import ListAndDetail
from leaddesk.ui.parts.focus import has_focus_within, holds_focus
from leaddesk.ui.shell.actions import Command, Scope
from leaddesk.ui.words import translate

ELSEWHERE = frozenset({"hand_over", "copy_phone"})
"""What shows nothing on the page of the leads, and needn't go there."""


class LeadDoor(QObject):
    """`settle` makes the pane show the lead that is meant, `go_home` gives the list the focus.
    `bulk` None: a page of this key where several can't be marked."""

    view_wanted = Signal(str)
    said = Signal(str)
    """Why a key does nothing."""

    def __init__(
        self,
        panes: ListAndDetail,
        detail: QStackedWidget,
        pane: LeadPane,
        bulk: BulkPane | None,
        settle: Callable[[], object],
        go_home: Callable[[], object],
        page: str = "leads",
    ) -> None:
        super().__init__(panes)
        self._panes, self._detail, self._pane, self._bulk = panes, detail, pane, bulk
        self._settle, self._go_home, self._page = settle, go_home, page
        self._brought_up = False  # the detail is seen only for what is open in it
        pane.opening.connect(self._bring_up)
        pane.ended.connect(self._on_ended)
        if bulk is not None:
            bulk.done.connect(self._on_bulk_done)

    def commands(self) -> Sequence[Command]:
        """The lead's commands, as they are run from anywhere but the lead's own pane."""
        return tuple(self._through(command) for command in self._pane.commands())

    def _through(self, command: Command) -> Command:
        return replace(
            command,
            run=lambda: self._run(command),
            why_not=lambda: self._why_not(command),
            about=self.subject,
        )

    def press(self, command: Command) -> None:
        """The key or the menu entry of a command, of the list's own too."""
        if command.scope is Scope.LEAD:
            self._settle()
        why_not = command.why_not()
        if why_not:
            self.said.emit(why_not)
        else:
            command.run()

    def subject(self) -> str:
        """Who would be acted on."""
        if self._bulk is not None and self._is_many():
            return translate("LeadsPage", "%n lead(s)", "", self._bulk.count())
        return self._pane.subject()

    def enter(self) -> None:
        """Into the detail, to stay there."""
        self._brought_up = False
        self._panes.open_detail()
        self._detail.setFocus()

    def leave(self) -> None:
        """The list is seen again."""
        self._brought_up = False
        self._panes.close_detail()

    def show_one(self) -> None:
        """One lead is marked, or none."""
        held = self._bulk is not None and has_focus_within(self._bulk)
        self._detail.setFocusProxy(self._pane)
        self._detail.setCurrentWidget(self._pane)
        if held:
            self.leave()
            self._go_home()

    def show_many(self) -> None:
        assert self._bulk is not None  # nothing else can be marked
        self._detail.setFocusProxy(self._bulk)
        self._detail.setCurrentWidget(self._bulk)

    def _is_many(self) -> bool:
        return self._bulk is not None and self._detail.currentWidget() is self._bulk

    def _why_not(self, command: Command) -> str:
        if not self._is_many():
            return command.why_not()
        if command.key in BULK_COMMANDS:
            return ""
        return translate("LeadDoor", "Several leads are selected")

    def _run(self, command: Command) -> None:
        self._settle()
        if self._why_not(command):
            return
        if command.key not in ELSEWHERE:
            self._come_here()
        if self._bulk is None or not self._is_many():
            command.run()
            return
        if command.key not in ELSEWHERE:
            self._bring_up()
        self._bulk.take_up(command.key)

    def _come_here(self) -> None:
        if not self._panes.isVisible():
            self.view_wanted.emit(self._page)

    def _bring_up(self) -> None:
        self._come_here()
        if not self._panes.shows_detail():
            self._brought_up = True
        self._panes.open_detail()

    def _on_ended(self, held: bool) -> None:
        """Something was closed: was it the last, and nobody has gone into the pane meanwhile?"""
        out = held or not has_focus_within(self._detail)
        if out and self._brought_up and not self._pane.is_busy():
            lost = holds_focus(self._detail)
            self.leave()
            if lost:
                self._go_home()

    def _on_bulk_done(self) -> None:
        if self._bulk is not None and has_focus_within(self._bulk):
            self.leave()
            self._go_home()
