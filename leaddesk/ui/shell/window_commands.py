"""The commands that belong to the window itself, and the entries of the navigation."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from leaddesk.rules.problem import Problem
from leaddesk.ui.parts.dialogs import run_dialog
from leaddesk.ui.shell.actions import Command
from leaddesk.ui.shell.filter_builder import show_filter_builder
from leaddesk.ui.shell.key_sheet import KeySheet
from leaddesk.ui.shell.look_commands import look_commands
from leaddesk.ui.shell.nav import Entry
from leaddesk.ui.shell.page import Calls, Page
from leaddesk.ui.shell.places import place_commands
from leaddesk.ui.shell.remember import CARD, remember
from leaddesk.ui.words import translate
from leaddesk.ui.words.problems import problem_text

if TYPE_CHECKING:
    from leaddesk.ui.shell.main_window import MainWindow


def PAGES() -> list[Entry]:
    """The pages of the navigation, in their order."""
    return [
        Entry("day", translate("Pages", "My Day"), "sun"),
        Entry("leads", translate("Pages", "Leads"), "users"),
        Entry("funnel", translate("Pages", "Funnel"), "filter"),
        Entry("segments", translate("Pages", "Segments"), "grid-2x2"),
        Entry("nurturing", translate("Pages", "Nurturing"), "sprout"),
        Entry("hand_over", translate("Pages", "ERP hand-over"), "file-spreadsheet"),
        Entry("reports", translate("Pages", "Reports"), "chart-column"),
        Entry("importing", translate("Pages", "Data care"), "database"),
    ]  # fmt: skip


def LAST() -> Entry:
    return Entry("settings", translate("Pages", "Settings"), "settings")


_KEYS = {
    "day": "Ctrl+1", "leads": "Ctrl+2", "funnel": "Ctrl+3", "segments": "Ctrl+4",
    "nurturing": "Ctrl+5",
    "hand_over": "Ctrl+6", "reports": "Ctrl+7", "importing": "Ctrl+8", "settings": "Ctrl+,",
}  # fmt: skip


def add_window_commands(window: MainWindow) -> None:
    """Everything that works from anywhere."""
    for entry in (*PAGES(), LAST()):
        if entry.key in window.makers:
            window.commands.add(_go_to(window, entry))
    for command in (
        *_searching(window),
        *_general(window),
        *_help(window),
        *place_commands(window),
        *look_commands(window),
    ):
        window.commands.add(command)


def _go_to(window: MainWindow, entry: Entry) -> Command:
    return Command(
        f"go_{entry.key}",
        lambda: translate("Commands", "Go to {page}").format(page=entry.text),
        lambda: window.show_page(entry.key),
        _KEYS[entry.key],
        icon=entry.icon,
        menu="view",
        other_names=entry.key.replace("_", " "),
    )


def _searching(window: MainWindow) -> list[Command]:
    return [
        Command(
            "search", lambda: translate("Commands", "Search"), window.top.search.focus, "Ctrl+F",
            icon="search", menu="edit", other_names="find|suchen", more_shortcuts=("F3",),
        ),
        Command(
            "filter_builder", lambda: translate("Commands", "Put a filter together"),
            lambda: show_filter_builder(window), "Ctrl+Shift+F", icon="filter", menu="edit",
            other_names="filter builder|filter zusammenstellen|suche|bedingungen|conditions",
        ),
        Command(
            "clear_search", lambda: translate("Commands", "Clear the search"),
            lambda: window.show_query(""), icon="x", menu="edit",
            other_names="filter entfernen|suche leeren|remove filter|alle leads|all leads",
            why_not=lambda: "" if window.top.search.query() else translate(
                "Commands", "nothing is searched for"
            ),
        ),
    ]  # fmt: skip


def _general(window: MainWindow) -> list[Command]:
    return [
        Command(
            "palette", lambda: translate("Commands", "Commands"), window.palette_box.open,
            "Ctrl+K", icon="command", menu="tools", other_names="palette|befehle",
        ),
        Command(
            "next_pane", lambda: translate("Commands", "Next pane"),
            lambda: window.panes.go(1), "F6", menu="view", icon="panel-right",
        ),
        Command(
            "previous_pane", lambda: translate("Commands", "Previous pane"),
            lambda: window.panes.go(-1), "Shift+F6", menu="view", icon="panel-left",
        ),
        Command(
            "refresh", lambda: translate("Commands", "Refresh"), lambda: _refresh(window), "F5",
            icon="rotate-ccw", menu="view", other_names="reload|aktualisieren|neu laden",
        ),
        Command(
            "fold_nav", lambda: translate("Commands", "Fold or unfold the navigation"),
            window.fold_nav, "Ctrl+B", icon="panel-left", menu="view",
        ),
        Command(
            "focus_resume", lambda: translate("Commands", "Go on in the focus mode"),
            lambda: window.show_page("focus"), "Shift+F8", icon="phone-call", menu="lead",
            other_names="fokus fortsetzen|weiter|focus|resume",
            why_not=lambda: why_not_go_on(window),
        ),
        Command(
            "back_up", lambda: translate("Commands", "Back up now"), window.backup_wanted.emit,
            icon="save", menu="tools", other_names="datensicherung|sichern|backup",
            why_not=lambda: _why_no_backup(window),
        ),
        Command(
            "menu_bar", lambda: translate("Commands", "Show or hide the menu bar"),
            lambda: window.menuBar().setVisible(not window.menuBar().isVisible()), "F10",
            icon="menu", menu="view",
        ),
    ]  # fmt: skip


def _help(window: MainWindow) -> list[Command]:
    return [
        Command(
            "keys", lambda: translate("Commands", "Keys"),
            lambda: _show_keys(window), "F1", icon="keyboard",
            menu="help", other_names="keyboard|shortcuts|tasten|tastenkürzel|help|hilfe",
        ),
        Command(
            "manual", lambda: translate("Commands", "Manual: the page for this view"),
            lambda: window.manual_wanted.emit(_view(window)), "Shift+F1", icon="notebook-text",
            menu="help", other_names="handbuch|hilfe|help|anleitung",
        ),
        Command(
            "report_problem", lambda: translate("Commands", "Report a problem"),
            window.report_wanted.emit, icon="message-square", menu="help",
            other_names="bug|fehler melden|diagnose|diagnostics",
        ),
    ]  # fmt: skip


def _why_no_backup(window: MainWindow) -> str:
    """A store on a server is backed up there; "" for a file."""
    address = window.desk.store.address
    if isinstance(address, Path):
        return ""
    return problem_text(Problem("store_on_server", args={"path": str(address)}))


def _refresh(window: MainWindow) -> None:
    """Look for what others have written, and show the page anew."""
    window.desk.look()
    page = window.stack.currentWidget()
    if isinstance(page, Page):
        page.refresh()


def go_through(window: MainWindow, calls: Calls) -> None:
    """These leads one after the other, in the focus mode."""
    here = window.stack.currentWidget()
    home = here.key if isinstance(here, Page) else "leads"
    home = getattr(here, "home", home)  # out of the focus mode: where that was begun
    window.show_page("focus")
    window.page("focus").start(calls, home)  # type: ignore[attr-defined]
    window.nav.show_current(home)


def _show_keys(window: MainWindow) -> None:
    """The sheet of keys, and the card with the first ones again; F1 once more leads on to the
    manual."""
    remember(CARD, "")
    if run_dialog(KeySheet(window.commands, window)) == KeySheet.MANUAL:
        window.commands.run("manual")


def _view(window: MainWindow) -> str:
    """What is shown, as the manual knows it: "leads", "settings/scoring"."""
    page = window.stack.currentWidget()
    return f"{page.key}/{page.shown_part()}".strip("/") if isinstance(page, Page) else ""


def why_not_go_on(window: MainWindow) -> str:
    """Why nobody can be called on; "" where somebody can."""
    page = window.pages.get("focus")
    if page is not None and page.calls.is_under_way():  # type: ignore[attr-defined]
        return ""
    return translate("Commands", "No list is being gone through")
