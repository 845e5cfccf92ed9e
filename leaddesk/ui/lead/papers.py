"""The papers of a lead, shown as they will be printed: what goes over with it to sales, what goes
along to a visit, and the blank visit report; and its people as business cards."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from leaddesk.desk import Desk
from leaddesk.exchange.atomic import safe_file_name
from leaddesk.exchange.write_cards import write_cards
from leaddesk.queries.cards import CardValues, lead_cards
from leaddesk.queries.lead_sheet import LeadSheet, lead_sheet
from leaddesk.queries.mail_templates import MailStart, mail_start
from leaddesk.queries.person import people_of_lead
from leaddesk.queries.segments import SegmentRow, segments
from leaddesk.rules.content import sending_template
from leaddesk.ui.lead.drafts import Drafts
from leaddesk.ui.lead.person_dialogs import EraseDialog, InformationDialog, People
from leaddesk.ui.lead.write_mail import Sending, WriteMailDialog
from leaddesk.ui.parts.dialogs import run_dialog
from leaddesk.ui.parts.paper_dialog import PaperDialog
from leaddesk.ui.parts.pdf import fits_on_a_page
from leaddesk.ui.shell.folders import documents
from leaddesk.ui.words import translate
from leaddesk.ui.words.lead_sheet import sheet_html
from leaddesk.ui.words.visit_paper import (
    blank_report_html,
    blank_report_title,
    visit_sheet_html,
)


def show_paper(desk: Desk, key: str, lead_id: int | None, parent: QWidget, drafts: Drafts) -> None:
    """Show the paper of this key (those of `lead_commands.PAPERS`), as soon as it is read."""

    def with_segments(known: tuple[SegmentRow, ...]) -> None:
        if key == "blank_report":
            run_dialog(blank_dialog(known, parent))
            return
        asked = desk.ask(lead_sheet, lead_id=lead_id, now=desk.now()).newest("lead_sheet")
        asked.done(lambda sheet: show(sheet, known))

    def show(sheet: LeadSheet | None, known: tuple[SegmentRow, ...]) -> None:
        if sheet is not None:
            made = sheet_dialog(sheet, parent) if key == "sheet" else visit_dialog(
                sheet, known, parent
            )  # fmt: skip
            run_dialog(made)

    if lead_id is not None and key == "vcard":
        save_cards(desk, lead_id, parent)
    elif lead_id is not None and key == "write_mail":
        write_mail(desk, lead_id, parent)
    elif lead_id is not None and key == "person_data":
        of_people(desk, lead_id, lambda people: InformationDialog(desk, people, parent))
    elif lead_id is not None and key == "erase_person":
        of_people(desk, lead_id, lambda people: EraseDialog(desk, people, parent, drafts))
    elif lead_id is not None:
        desk.ask(segments).newest("paper_segments").done(with_segments)


def sheet_dialog(sheet: LeadSheet, parent: QWidget) -> PaperDialog:
    title = translate("Lead", "Hand-over sheet")
    return PaperDialog(title, sheet_html(sheet), f"{sheet.detail.number}.pdf", parent)


def visit_dialog(
    sheet: LeadSheet, known: tuple[SegmentRow, ...], parent: QWidget
) -> PaperDialog:  # fmt: skip
    title = translate("Lead", "Sheet for the visit")
    html = visit_sheet_html(sheet, known, fits_on_a_page)
    name = translate("Lead", "visit {number}").format(number=sheet.detail.number)
    return PaperDialog(title, html, f"{name}.pdf", parent)


def blank_dialog(known: tuple[SegmentRow, ...], parent: QWidget) -> PaperDialog:
    title = blank_report_title()
    return PaperDialog(title, blank_report_html(known), f"{title}.pdf", parent)


def save_cards(desk: Desk, lead_id: int, parent: QWidget) -> None:
    """Ask where to, and write them there."""

    def ask(cards: tuple[CardValues, ...]) -> None:
        name = safe_file_name(cards[0].get("company.name", "")) if cards else ""
        title = translate("Lead", "Save the people as business cards")
        kind = translate("Lead", "Business cards (*.vcf)")
        chosen, _ = QFileDialog.getSaveFileName(
            parent, title, str(documents() / f"{name}.vcf"), kind
        )
        if chosen:
            desk.work(write_cards, path=Path(chosen), cards=cards).failed(desk.failed.emit)

    desk.ask(lead_cards, ids=(lead_id,)).newest("lead_cards").done(ask)


def write_mail(
    desk: Desk, lead_id: int, parent: QWidget, sending: Sending | None = None
) -> None:  # fmt: skip
    """Put an e-mail together, as soon as lead, templates and people are read; `sending`: with a
    piece of content."""

    def show(found: MailStart | None) -> None:
        if found is not None:
            templates = found.templates
            if sending is not None and found.piece is not None:
                templates = (sending_template(found.piece), *templates)
            dialog = WriteMailDialog(
                desk, found.detail, templates, found.me, parent, sending=sending
            )
            run_dialog(dialog)

    piece_id = None if sending is None else sending.piece_id
    desk.ask(mail_start, lead_id=lead_id, user_id=desk.me, piece_id=piece_id).newest(
        "mail_start"
    ).done(show)


def of_people(desk: Desk, lead_id: int, make: Callable[[People], QDialog]) -> None:
    """Show the dialog about the people of the lead, as soon as they are read."""

    def show(people: People) -> None:
        if people:
            run_dialog(make(people))

    desk.ask(people_of_lead, lead_id=lead_id).newest("people_of_lead").done(show)
