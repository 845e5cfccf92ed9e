"""An e-mail that was dropped on the window, before it becomes a touchpoint of a lead."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.operations.mails import log_mail
from leaddesk.queries.mails import MailLead
from leaddesk.rules.mails import Mail
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.parts.dialogs import Dialog
from leaddesk.ui.parts.inputs import ComboBox, Field
from leaddesk.ui.parts.texts import ElidedLabel, Label
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.tokens import SECONDARY, SECTION
from leaddesk.ui.words import translate
from leaddesk.ui.words.formats import moment_text
from leaddesk.ui.words.problems import problem_texts

_WIDE, _TEXT = 560, 200


class MailDialog(Dialog):
    """`leads` are those that it may belong to, the likeliest first; closes when it is filed."""

    def __init__(
        self, desk: Desk, mail: Mail, leads: Sequence[MailLead], parent: QWidget | None
    ) -> None:
        super().__init__(
            translate("Mail", "File an e-mail"), translate("Mail", "File as touchpoint"), parent
        )
        self._desk, self._mail = desk, mail
        self.lead = ComboBox(translate("Mail", "Lead"))
        for lead in leads:
            self.lead.addItem(_lead_text(lead), lead.lead_id)
        text = QPlainTextEdit(mail.text)
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setAccessibleName(translate("Mail", "Text of the e-mail"))
        text.setMinimumHeight(theme.px(_TEXT))
        self.bar = MessageBar()
        about = Label(_about(mail, desk.now()), SECONDARY, "text2", wrap=True)
        subject = ElidedLabel(mail.subject or translate("Mail", "(no subject)"), SECTION)
        for part in (subject, about, text, Field(translate("Mail", "Lead"), self.lead), self.bar):
            self.body.addWidget(part)
        self.setMinimumWidth(theme.px(_WIDE))
        self.accept_button.setFocus()

    @property
    def lead_id(self) -> int:
        return int(self.lead.currentData())

    def accept(self) -> None:
        done = self._desk.run(log_mail, lead_id=self.lead_id, mail=self._mail)
        done.done(lambda _: super(MailDialog, self).accept()).failed(self._on_failed)

    def _on_failed(self, failure: Failure) -> None:
        self.bar.show_message("danger", "\n".join(problem_texts(failure.problems)))


def _lead_text(lead: MailLead) -> str:
    return " · ".join(part for part in (lead.name, lead.city, lead.number) if part)


def _about(mail: Mail, now: datetime) -> str:
    """Who wrote to whom, and when."""
    sender = f"{mail.sender_name} <{mail.sender}>" if mail.sender_name else mail.sender
    lines = [
        translate("Mail", "From {sender}").format(sender=sender or "–"),
        translate("Mail", "To {recipients}").format(recipients=", ".join(mail.recipients) or "–"),
        moment_text(mail.at) if mail.at is not None
        else translate("Mail", "without a date: {moment}").format(moment=moment_text(now)),
    ]  # fmt: skip
    return "\n".join(lines)
