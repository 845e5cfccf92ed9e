"""Where a report goes that leaves the window: a workbook's place, the sheet that is printed."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QFileDialog, QWidget

from leaddesk.rules.reports import Report
from leaddesk.ui.parts.paper_dialog import PaperDialog
from leaddesk.ui.reports.report_paper import report_html
from leaddesk.ui.shell.folders import documents
from leaddesk.ui.words import translate
from leaddesk.ui.words.reports import question, short_name


def chosen_workbook(parent: QWidget, report: Report, today: date) -> str:
    """The file that the user names; "" if none."""
    place = str(documents() / _file_name(report, today, "xlsx"))
    title = translate("Reports", "Export the report")
    return QFileDialog.getSaveFileName(parent, title, place, "*.xlsx")[0]


def report_sheet(parent: QWidget, report: Report, query: str, today: date) -> PaperDialog:
    """The report as it is printed, to be saved as PDF."""
    name = _file_name(report, today, "pdf")
    return PaperDialog(question(report.key), report_html(report, query), name, parent)


def _file_name(report: Report, today: date, ending: str) -> str:
    return file_name(short_name(report.key), today, ending)


def file_name(about: str, today: date, ending: str) -> str:
    """What a file about this is called of itself."""
    name = f"LeadDesk_{about}_{today.isoformat()}.{ending}"
    return "".join("_" if letter in " /\\:" else letter for letter in name)
