"""Scenes of papers: an e-mail that is filed."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtWidgets import QWidget

from leaddesk.queries.lead_detail import find_lead
from leaddesk.queries.lead_sheet import lead_sheet
from leaddesk.queries.mail_templates import mail_start
from leaddesk.queries.mails import mail_leads
from leaddesk.queries.segments import segments
from leaddesk.rules.mail_templates import DEFAULT_TEMPLATES
from leaddesk.rules.mails import Mail
from leaddesk.ui.lead.mail_dialog import MailDialog
from leaddesk.ui.lead.papers import blank_dialog, visit_dialog
from leaddesk.ui.lead.write_mail import WriteMailDialog
from leaddesk.ui.settings.mail_template_settings import TemplateDialog
from leaddesk.ui.shell.main_window import MainWindow
from scripts.hands import Scene, page_of, shown

_MAIL = Mail(
    "s.krueger@krueger-maschinenbau.example", "Sabine Krüger",
    ("anna.berg@wir.example", "vertrieb@wir.example"), datetime(2025, 11, 21, 8, 15, tzinfo=UTC),
    "Ihr Angebot 2025-117: Lieferzeit der Serie B?",
    "Guten Tag Frau Berg,\n\ndanke für das Angebot. Unser Lieferant braucht zurzeit zehn Wochen;"
    " wenn Sie unter sechs bleiben, würden wir im Januar umstellen.\n\nKönnen Sie mir bis Freitag"
    " Bescheid geben?\n\nMit freundlichen Grüßen\nSabine Krüger\nLeitung Einkauf",
)  # fmt: skip


def _mail(window: MainWindow) -> QWidget:
    ask = window.desk.store.ask
    leads = [ask(find_lead, number=number) or 0 for number in ("I-000018", "I-000004")]
    return shown(MailDialog(window.desk, _MAIL, ask(mail_leads, lead_ids=leads), window))


def _visit_sheet(window: MainWindow) -> QWidget:
    ask = window.desk.store.ask
    lead = ask(find_lead, number="I-000018")
    assert lead is not None
    sheet = ask(lead_sheet, lead_id=lead, now=window.desk.now())
    assert sheet is not None
    return shown(visit_dialog(sheet, ask(segments), window))


def _blank(window: MainWindow) -> QWidget:
    return shown(blank_dialog(window.desk.store.ask(segments), window))


def _write(window: MainWindow) -> QWidget:
    ask = window.desk.store.ask
    start = ask(mail_start, lead_id=ask(find_lead, number="I-000018") or 0, user_id=window.desk.me)
    assert start is not None
    return shown(WriteMailDialog(window.desk, start.detail, start.templates, start.me, window))


def _templates(window: MainWindow) -> None:
    page_of(window, "settings").show_part("mail_templates")


def _template(window: MainWindow) -> QWidget:
    return shown(TemplateDialog(DEFAULT_TEMPLATES[1], (), window))


PAPER_SCENES: dict[str, Scene] = {
    "mail": _mail,
    "mail_written": _write,
    "settings_mail_templates": _templates,
    "mail_template": _template,
    "paper_visit": _visit_sheet,
    "paper_blank": _blank,
}
