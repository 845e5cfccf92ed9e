"""Where one has been in the window: back and forward, as in a browser."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from leaddesk.ui.shell.actions import Command
from leaddesk.ui.shell.page import Page
from leaddesk.ui.words import translate

if TYPE_CHECKING:
    from leaddesk.ui.shell.main_window import MainWindow

MOST = 50


class Place(NamedTuple):
    """A page, or a part of it ("settings/offering"), and the query of a list."""

    page: str
    query: str = ""


class Places:
    """`note` where one is; typing on in a query is one place, however many letters it has."""

    def __init__(self) -> None:
        self._been: list[Place] = []
        self._at = -1
        self._typed = False
        self._going = False

    def note(self, place: Place, *, typed: bool = False) -> None:
        here = self._been[self._at] if self._been else None
        if self._going or place == here:
            return
        del self._been[self._at + 1 :]
        if typed and self._typed and here is not None and here.page == place.page:
            self._been[-1] = place
        else:
            self._been.append(place)
            del self._been[:-MOST]
        self._typed = typed
        self._at = len(self._been) - 1

    def can_go(self, by: int) -> bool:
        return 0 <= self._at + by < len(self._been)

    def go(self, by: int, window: MainWindow) -> None:
        """Show that place again; `by` is -1 for the one before, 1 for the one after."""
        if not self.can_go(by):
            return
        self._at += by
        place = self._been[self._at]
        self._going, self._typed = True, False
        if place.page == "leads":
            window.show_query(place.query)
        else:
            window.show_page(place.page)
        self._going = False


def _with_steps(window: MainWindow) -> Page | None:
    """The page that is shown, where it has steps of its own."""
    page = window.stack.currentWidget()
    return page if isinstance(page, Page) and page.has_steps() else None


def place_commands(window: MainWindow) -> list[Command]:
    """A page that has steps of its own (a wizard) takes the keys first."""

    def go(by: int) -> None:
        page = _with_steps(window)
        if page is not None:
            page.step_here(by)
        else:
            window.places.go(by, window)

    def why_not(by: int) -> str:
        if window.places.can_go(by) or _with_steps(window) is not None:
            return ""
        if by < 0:
            return translate("Commands", "There is nothing before this")
        return translate("Commands", "There is nothing after this")

    return [
        Command(
            "back", lambda: translate("Commands", "Back to where you were"), lambda: go(-1),
            "Alt+Left", icon="arrow-left", menu="view", other_names="history|zurück|verlauf",
            why_not=lambda: why_not(-1),
        ),
        Command(
            "forward", lambda: translate("Commands", "Forward again"), lambda: go(1), "Alt+Right",
            icon="arrow-right", menu="view", other_names="history|vorwärts|verlauf",
            why_not=lambda: why_not(1),
        ),
    ]  # fmt: skip
