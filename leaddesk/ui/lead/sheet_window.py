"""The sheet that goes over with a lead, shown."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from leaddesk.desk import Desk
from leaddesk.queries.lead_sheet import LeadSheet, lead_sheet
from leaddesk.ui.parts.dialogs import run_dialog
from leaddesk.ui.parts.paper_dialog import PaperDialog
from leaddesk.ui.words import translate
from leaddesk.ui.words.lead_sheet import sheet_html


def show_sheet(desk: Desk, lead_id: int | None, parent: QWidget) -> None:
    """As soon as it is read."""

    def show(sheet: LeadSheet | None) -> None:
        if sheet is not None:
            run_dialog(sheet_dialog(sheet, parent))

    if lead_id is not None:
        desk.ask(lead_sheet, lead_id=lead_id, now=desk.now()).newest("lead_sheet").done(show)


def sheet_dialog(sheet: LeadSheet, parent: QWidget) -> PaperDialog:
    title = translate("Lead", "Hand-over sheet")
    return PaperDialog(title, sheet_html(sheet), f"{sheet.detail.number}.pdf", parent)
