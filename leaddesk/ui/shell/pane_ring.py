"""F6: the focus goes round search, the panes of the page, a toast and the navigation."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QStackedWidget, QWidget

from leaddesk.ui.parts.bars import Toast
from leaddesk.ui.shell.nav import NavBar
from leaddesk.ui.shell.page import Page
from leaddesk.ui.shell.search_box import SearchBox


class PaneRing:
    """`go` moves the focus on by one pane; each pane knows where in it the focus belongs."""

    def __init__(self, search: SearchBox, stack: QStackedWidget, toast: Toast, nav: NavBar) -> None:
        self._search, self._stack, self._toast, self._nav = search, stack, toast, nav

    def go(self, step: int) -> None:
        """`step` is 1 for the next pane, -1 for the one before."""
        stops = self._stops()
        focused = self._stack.window().focusWidget()
        here = next(
            (i for i, stop in enumerate(stops) if focused is not None
             and (stop is focused or stop.isAncestorOf(focused))), 0,
        )  # fmt: skip
        self._enter(stops[(here + step) % len(stops)])

    def enter_page(self) -> None:
        """To the first pane of the page that is shown."""
        page = self._stack.currentWidget()
        if isinstance(page, Page):
            page.take_focus()

    def _stops(self) -> Sequence[QWidget]:
        page = self._stack.currentWidget()
        panes = page.stops() if isinstance(page, Page) else ()
        return (
            self._search,
            *(pane for pane in panes if pane.isVisible()),
            *((self._toast,) if self._toast.isVisible() else ()),
            self._nav,
        )

    def _enter(self, stop: QWidget) -> None:
        if isinstance(stop, SearchBox):
            stop.focus()
        elif isinstance(stop, Page | NavBar):
            stop.take_focus()
        else:
            stop.setFocus()
