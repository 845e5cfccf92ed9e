"""The list as a grid, a month to choose from, and the search: what it offers, what has no hit."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from leaddesk.operations.leads import add_lead
from leaddesk.queries.lead_sorts import Sort
from leaddesk.ui.leads.cell_editor import DOWN
from leaddesk.ui.leads.leads_page import LeadsPage
from leaddesk.ui.leads.paste_dialog import PasteDialog
from leaddesk.ui.parts.due_line import DueLine
from leaddesk.ui.shell.main_window import MainWindow
from leaddesk.ui.shell.recent_searches import keep_search
from scripts.hands import Scene, page_of, shown, type_keys


def _grid(window: MainWindow, query: str = "") -> LeadsPage:
    window.show_query(query)
    page = page_of(window, "leads")
    assert isinstance(page, LeadsPage)
    if not (page.panes.full_list() or page.panes.stacked()):
        page.panes.toggle_detail()
    if not page.grid.is_on():  # in a narrow window the list is none by itself
        page.grid.use(True)
    return page


def _edit(page: LeadsPage, row: int, key: str, text: str) -> None:
    page.table.go_to_cell(row, page.model.columns.index(key))
    page.grid.edit(text)


def _day(window: MainWindow) -> None:
    _edit(_grid(window), 3, "due", "+5")


def _unread(window: MainWindow) -> None:
    page = _grid(window)
    _edit(page, 2, "due", "20.11.2025")
    page.grid._on_done(DOWN)


def _locked(window: MainWindow) -> None:
    page = _grid(window, "ist:ausgeschlossen")
    _edit(page, 0, "city", "Hannover")
    page.grid._on_done(DOWN)


def _paste(window: MainWindow) -> QWidget:
    page = _grid(window)
    made: list[PasteDialog] = []

    def keep(dialog: PasteDialog) -> int:
        made.append(dialog)
        return 0

    page.blocks.ask = keep
    page.table.go_to_cell(1, page.model.columns.index("city"))
    lines = ("Bielefeld\tx\t\t\tmorgen", "Ulm\t\t4\t\t20.11.2025", "Hamm\t\t\t\tbald")
    QGuiApplication.clipboard().setText("\n".join(lines))
    page.blocks.paste()
    return shown(made[0])


def _month(window: MainWindow) -> QWidget:
    page = _grid(window)
    _edit(page, 3, "due", "24.12.2025")
    assert page.grid.editor is not None and isinstance(page.grid.editor.line, DueLine)
    return page.grid.editor.line.open_month()


def _typed(text: str) -> Scene:
    """Keys in the search box."""

    def scene(window: MainWindow) -> None:
        window.show_query("")
        keep_search("stufe:sql Messe")
        window.top.search.line.setFocus()
        type_keys(text)

    return scene


def _unknown(window: MainWindow) -> None:
    window.show_query("4 stge:sql")


def _in_the_way(window: MainWindow) -> None:
    window.show_query("4 stufe:sql score>=600")


def _no_such_name(window: MainWindow) -> None:
    window.show_query("Wiesmann Stahlhandel")


def _many_chips(window: MainWindow) -> None:
    window.show_query("4 stufe:mql..angebot score>=250 quelle:messe owner:ich due:diese-woche")


def _gone(window: MainWindow) -> None:
    """A day that has gone, for several leads."""
    window.show_query("4")
    page = page_of(window, "leads")
    page.table.select_all_hits()
    page.bulk.due.line.setText("20.11.2025")


def _states(window: MainWindow) -> None:
    """New leads, one that is overdue, one that is excluded, deadlines that run."""
    for name in ("Ahrens Blechtechnik GmbH", "Aller Kunststoff AG"):
        window.desk.run(add_lead, values={"company.name": name, "company.city": "Celle"})
    page_of(window, "leads").hits.sort(Sort("company"))
    window.show_query("a* oder ist:ausgeschlossen oder ist:sla oder ist:überfällig")


LIST_SCENES: dict[str, Scene] = {
    "grid_day": _day,
    "grid_unread": _unread,
    "grid_locked": _locked,
    "grid_paste": _paste,
    "month": _month,
    "row_states": _states,
    "due_gone": _gone,
    "search_typed": _typed("mes"),
    "search_values": _typed("stufe:"),
    "search_unknown": _unknown,
    "search_no_hit": _in_the_way,
    "search_no_name": _no_such_name,
    "search_many_chips": _many_chips,
}
