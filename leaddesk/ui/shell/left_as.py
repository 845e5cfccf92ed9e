"""The view as it was left: the page, what was searched for, with the next start."""

from __future__ import annotations

from leaddesk.ui.shell.main_window import MainWindow
from leaddesk.ui.shell.page import Page
from leaddesk.ui.shell.remember import recall, remember

_HOME = "leads"


def keep_view(window: MainWindow) -> None:
    page = window.stack.currentWidget()
    remember("view/page", page.key if isinstance(page, Page) else _HOME)
    remember("view/query", window.top.search.query())


def take_view(window: MainWindow) -> None:
    """What is not there any more (a page that this user has no longer) is passed over."""
    query, page = str(recall("view/query", "") or ""), str(recall("view/page", "") or "")
    if query:
        window.show_query(query)
    if page in window.makers and page != _HOME:
        window.show_page(page)
