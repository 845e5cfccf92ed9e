"""E-mail files that are dropped on the window: read beside it, then asked whose they are."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.exchange.child import read_mail_in_child
from leaddesk.queries.mails import MailLead, leads_of_addresses, mail_leads
from leaddesk.rules.mails import Mail
from leaddesk.ui.lead.mail_dialog import MailDialog
from leaddesk.ui.parts.dialogs import run_dialog
from leaddesk.ui.words import translate
from leaddesk.ui.words.problems import problem_text


class MailDrop(QObject):
    """`filed` says that one is, with what can be done next; `said` what stands in the way."""

    filed = Signal(str, object)
    said = Signal(str)
    lead_wanted = Signal(int)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        self._shown: int | None = None

    def take(self, path: Path, lead_id: int | None) -> None:
        """`lead_id`: the lead that is shown, which is the likeliest one."""
        self._shown = lead_id
        self._desk.work(read_mail_in_child, path=path).done(
            lambda mail: self._find(mail, lead_id)
        ).failed(self._on_failed)

    def _find(self, mail: Mail, lead_id: int | None) -> None:
        def with_shown(known: tuple[MailLead, ...]) -> None:
            if lead_id is None or any(lead.lead_id == lead_id for lead in known):
                first = [lead for lead in known if lead.lead_id == lead_id]
                self._ask(mail, (*first, *(lead for lead in known if lead not in first)))
            else:
                self._desk.ask(mail_leads, lead_ids=(lead_id,)).done(
                    lambda shown: self._ask(mail, (*known, *shown))
                )

        self._desk.ask(leads_of_addresses, addresses=mail.addresses).done(with_shown)

    def _ask(self, mail: Mail, leads: tuple[MailLead, ...]) -> None:
        if not leads:
            self.said.emit(
                translate(
                    "Mail",
                    "No lead has one of the addresses of this e-mail. Open the lead that it belongs"
                    " to, and drop it there again.",
                )
            )
            return
        dialog = MailDialog(self._desk, mail, leads, self._window)
        if run_dialog(dialog):
            self._tell(dialog.lead_id)

    def _tell(self, lead_id: int) -> None:
        show = (translate("Mail", "Show the lead"), lambda: self.lead_wanted.emit(lead_id))
        elsewhere = lead_id != self._shown
        self.filed.emit(
            translate("Mail", "The e-mail is a touchpoint now."), (show,) if elsewhere else ()
        )

    def _on_failed(self, failure: Failure) -> None:
        self.said.emit(problem_text(failure.problems[0]))
