"""What every page of the window is: a widget with the desk, its commands, and wishes upward.

A page never reaches for the window. What concerns more than itself it asks for by a signal.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from leaddesk.desk import Desk
from leaddesk.ui.parts.bars import Action
from leaddesk.ui.shell.actions import Command


@dataclass(frozen=True, slots=True)
class Calls:
    """What is to be gone through lead by lead: `query`, asked with `which` and the moment (`now`),
    gives a `queries.call_list.CallList`. `title`: what it is the list of."""

    title: str
    query: Callable[..., Any]
    which: Mapping[str, Any]


class Page(QWidget):
    """Base of the pages. `key` names it ("leads"); the window makes it when it is first shown."""

    key = ""

    view_wanted = Signal(str)
    """Go to the page of this key; "settings/offering" goes to a part of it."""
    query_wanted = Signal(str)
    """Show the leads of this query, as text of the filter language."""
    lead_wanted = Signal(int)
    """Show this lead in the list's detail pane."""
    toast_wanted = Signal(str, object)
    """Say this briefly, with these actions (tuple of `bars.Action`)."""
    status_wanted = Signal(str)
    """Text for the left of the status bar."""
    hand_over_wanted = Signal(object)
    """Hand these leads over (sequence of ids)."""
    calls_wanted = Signal(object)
    """Go through these (`Calls`) one after the other."""
    query_changed = Signal(str)
    """The query was changed here; the search box is to show it."""
    counted = Signal(object, object)
    """Hits (None while they are counted) of how many leads (None: nothing is searched for)."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.shown_lead_id: Callable[[], int | None] = lambda: None
        """The lead that is shown, where the page shows one."""
        self.refresh: Callable[[], object] = self.activate
        """Brings up to date what is shown."""
        self.has_steps: Callable[[], bool] = lambda: False
        self.step_here: Callable[[int], object] = lambda _by: None
        """Goes back (-1) or on (1) within the page, where it has steps now."""
        self.shown_part: Callable[[], str] = lambda: ""
        """The part that is shown, where the page has parts."""

    def commands(self) -> Sequence[Command]:
        """The commands of this page, for menus, palette and key sheet."""
        return ()

    def subject(self) -> str:
        """The name of what this page's commands act on now; "" if there is none."""
        return ""

    def stops(self) -> Sequence[QWidget]:
        """What F6 goes through, in its order. Each knows where in it the focus belongs."""
        return (self,)

    def take_focus(self) -> None:
        """Put the focus where the work begins, or where it goes on."""
        self.setFocus()

    def activate(self) -> None:
        """The page is shown now: bring it up to date, put the focus where the work begins."""

    def show_part(self, key: str) -> None:
        """Show the part of this key, where the page has parts."""

    def toast(self, text: str, *actions: Action) -> None:
        self.toast_wanted.emit(text, actions)
