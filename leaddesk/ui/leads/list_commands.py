"""The commands of the list itself: new lead, export, copy, columns, views, selection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from leaddesk.queries.call_list import calls_of_list
from leaddesk.queries.lead_sorts import Sort
from leaddesk.queries.priority_order import BY_PRIORITY
from leaddesk.rules.roles import Right
from leaddesk.ui.leads.export_dialog import ExportDialog
from leaddesk.ui.leads.giving_out import giving_commands
from leaddesk.ui.leads.lead_columns import COLUMNS
from leaddesk.ui.leads.marked_rows import Runs, count_of
from leaddesk.ui.leads.new_lead_dialog import NewLeadDialog
from leaddesk.ui.leads.save_view_dialog import SaveViewDialog
from leaddesk.ui.parts.dialogs import run_dialog
from leaddesk.ui.shell.actions import Command, Scope
from leaddesk.ui.shell.page import Calls
from leaddesk.ui.words import translate
from leaddesk.ui.words.filters import term_text
from leaddesk.ui.words.rights import why_not_allowed
from leaddesk.ui.words.segments import segment_name

if TYPE_CHECKING:
    from leaddesk.ui.leads.leads_page import LeadsPage


def list_commands(page: LeadsPage) -> list[Command]:
    """All of them, sorting by each column included."""
    making = [*_making(page), *giving_commands(page)]
    sorting = (_sorting(page, c.key) for c in COLUMNS if c.sort)
    return [*making, *_list(page), _by_priority(page), *sorting]


def add_lead_by_hand(page: LeadsPage, text: str = "", company: str = "") -> None:
    """`text`: a signature that it is about; `company`: the name of a firm alone."""
    dialog = NewLeadDialog(page.desk, page, page.pane.drafts, text, company)
    dialog.opened.connect(page.lead_wanted)
    if run_dialog(dialog) and dialog.lead_id is not None:
        page.lead_wanted.emit(dialog.lead_id)


def _making(page: LeadsPage) -> list[Command]:
    return [
        Command(
            "new_lead", lambda: translate("ListCommands", "New lead"),
            lambda: add_lead_by_hand(page), "Ctrl+N",
            icon="user-plus", menu="file", other_names="add lead|lead anlegen|neu",
            why_not=lambda: why_not_allowed(page.desk, Right.WORK),
        ),
        Command(
            "new_from_clipboard", lambda: translate("ListCommands", "New lead from the clipboard"),
            lambda: add_lead_by_hand(page, QGuiApplication.clipboard().text()), "Ctrl+Shift+N",
            icon="copy", menu="file", other_names="signature|signatur|zwischenablage",
            why_not=lambda: why_not_allowed(page.desk, Right.WORK),
        ),
        Command(
            "import", lambda: translate("ListCommands", "Import a list"),
            lambda: page.view_wanted.emit("importing"), "Ctrl+I", icon="file-up", menu="file",
            other_names="excel|csv|importieren",
            why_not=lambda: why_not_allowed(page.desk, Right.IMPORT),
        ),
        Command(
            "export", lambda: translate("ListCommands", "Export the list"),
            lambda: run_dialog(ExportDialog(page.desk, page, page.model, _several(page))), "Ctrl+E",
            icon="download", menu="file", other_names="excel|csv|exportieren",
            why_not=lambda: why_not_allowed(page.desk, Right.EXPORT),
        ),
        Command(
            "list_pdf", lambda: translate("ListCommands", "The list as PDF"),
            lambda: run_dialog(ExportDialog(page.desk, page, page.model, _several(page), "pdf")),
            "Ctrl+P", icon="file-text", menu="file", other_names="pdf|drucken|print|papier",
            why_not=lambda: why_not_allowed(page.desk, Right.EXPORT),
        ),
        Command(
            "save_view", lambda: translate("ListCommands", "Save this view"),
            lambda: run_dialog(SaveViewDialog(
                page.desk, page, page.hits.query, page.model.filter
            )), "Ctrl+Shift+S",
            icon="bookmark", menu="view", other_names="save filter|ansicht speichern",
            why_not=lambda: "" if page.hits.query.strip() else translate(
                "ListCommands", "type a query first"
            ),
        ),
    ]  # fmt: skip


def _several(page: LeadsPage) -> Runs:
    """The marked rows where these are several, but not all: they are meant then, not the list."""
    rows = () if page.table.all_hits() else page.table.marked()
    return rows if count_of(rows) > 1 else ()


def _list(page: LeadsPage) -> list[Command]:
    return [
        Command(
            "select_all", lambda: translate("ListCommands", "Select all hits"),
            page.table.select_all_hits, "Ctrl+A", Scope.LIST, icon="square-check", menu="edit",
        ),
        Command(
            "copy_rows", lambda: translate("ListCommands", "Copy rows"), page.hits.copy_rows,
            "Ctrl+C", Scope.LIST, icon="copy", menu="edit",
        ),
        Command(
            "focus", lambda: translate("ListCommands", "Start the focus mode: this list"),
            lambda: page.calls_wanted.emit(_calls(page)), "F8", icon="phone-call", menu="lead",
            other_names="fokus starten|anrufliste|abtelefonieren|focus|call list",
            why_not=lambda: "" if page.model.total() else translate(
                "ListCommands", "the list is empty"
            ),
            bare_name=lambda: translate("ListCommands", "Start the focus mode"),
        ),
        Command(
            "paste_cells", lambda: translate("ListCommands", "Paste cells from Excel"),
            page.blocks.paste, "Ctrl+V", Scope.LIST, icon="clipboard-check", menu="edit",
            other_names="paste|einfügen|excel|zwischenablage",
            why_not=lambda: page.blocks.why_not(page.grid.is_on()),
        ),
        Command(
            "fill_down", lambda: translate("ListCommands", "Fill down the cell"),
            page.blocks.fill_down, "Ctrl+D", Scope.LIST, icon="arrow-down", menu="edit",
            other_names="fill down|ausfüllen|nach unten|kopieren",
            why_not=lambda: page.blocks.why_not(page.grid.is_on()),
        ),
        Command(
            "columns", lambda: translate("ListCommands", "Choose columns"),
            page.table.choose_columns, "Ctrl+Shift+O", icon="columns-3", menu="view",
        ),
        Command(
            "hide_detail", lambda: translate("ListCommands", "Show or hide the lead's pane"),
            page.panes.toggle_detail, "Ctrl+Shift+D", icon="panel-right", menu="view",
            other_names="grid|table|edit in place|tabelle|vollbild|excel|zellen bearbeiten",
        ),
    ]  # fmt: skip


def _calls(page: LeadsPage) -> Calls:
    """The list as it is now, to be gone through."""
    which = {"filter": page.model.filter, "sort": page.model.sort_by, "me": page.desk.me}
    names = {row.number: segment_name(row) for row in page.pane.reader.segments}
    words = " · ".join(term_text(term, names) for term in page.model.filter.terms)
    return Calls(words or translate("ListCommands", "all leads"), calls_of_list, which)


def _by_priority(page: LeadsPage) -> Command:
    return Command(
        "sort_priority", lambda: translate("ListCommands", "Sort by whom to call first"),
        lambda: page.hits.sort(Sort(BY_PRIORITY)), icon="phone", menu="view",
        other_names="sort:priority|sort:priorität|priorität|priority|dringend|urgent",
    )  # fmt: skip


def _sorting(page: LeadsPage, key: str) -> Command:
    column = next(c for c in COLUMNS if c.key == key)

    def sort() -> None:
        now = page.model.sort_by
        descending = not now.descending if now.by == column.sort else column.sort == "score"
        page.hits.sort(Sort(column.sort, descending=descending))

    return Command(
        f"sort_{key}",
        lambda: translate("ListCommands", "Sort by {column}").format(column=column.title.now()),
        sort,
        icon="arrow-down",
    )
