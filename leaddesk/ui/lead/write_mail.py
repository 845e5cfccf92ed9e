"""An e-mail out of a template: put together here, opened in the mail program, logged."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QCheckBox, QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.operations.touchpoints import Happening, log_touchpoint
from leaddesk.queries.detail_rows import ContactRow, LeadDetail
from leaddesk.rules.consent import Channel
from leaddesk.rules.mail_templates import MailTemplate, filled, mail_link
from leaddesk.rules.touchpoints import Direction, Kind
from leaddesk.ui.lead.blocking import objects_to
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.parts.dialogs import Dialog
from leaddesk.ui.parts.inputs import ComboBox, Field, LineEdit, NoteEdit
from leaddesk.ui.theme.current import theme
from leaddesk.ui.words import translate
from leaddesk.ui.words.keys import key_text
from leaddesk.ui.words.mail_values import mail_values
from leaddesk.ui.words.problems import problem_texts

_WIDE = 560


def open_link(url: str) -> bool:
    """In the mail program of the system; whether there is one."""
    return QDesktopServices.openUrl(QUrl.fromEncoded(url.encode()))


class Sending(NamedTuple):
    """A piece of content that is sent; `on_track_id`: as the step of a track."""

    piece_id: int
    on_track_id: int | None = None


class WriteMailDialog(Dialog):
    """`me`: who writes; `sending`: what the first of the templates sends. Closes when the mail
    program has been opened; stays where the text did not fit into the call, which is said, for it
    is in the clipboard then."""

    def __init__(
        self, desk: Desk, detail: LeadDetail, templates: Sequence[MailTemplate], me: str,
        parent: QWidget | None, opener: Callable[[str], bool] = open_link,
        sending: Sending | None = None,
    ) -> None:  # fmt: skip
        super().__init__(
            translate("WriteMail", "Write an e-mail"),
            translate("WriteMail", "Open in the mail program"), parent, key=key_text("Ctrl+Return"),
        )  # fmt: skip
        self._desk, self._detail, self._me, self._opener = desk, detail, me, opener
        self._templates, self._sending = tuple(templates), sending
        self._build()
        self._fill()

    def _build(self) -> None:
        self.to = ComboBox(translate("WriteMail", "To"))
        detail, against = self._detail, []
        for person in detail.contacts:
            if person.email and objects_to(detail, person.contact_id, Channel.EMAIL):
                against.append(person.name)
            elif person.email:
                self.to.addItem(f"{person.name} <{person.email}>", person)
        company = str(detail.values.get("company.email") or "")
        if company and not objects_to(detail, None, Channel.EMAIL):
            self.to.addItem(f"{self._detail.company} <{company}>", None)
        self.template = ComboBox(translate("WriteMail", "Template"))
        for template in self._templates:
            self.template.addItem(template.name, template)
        self.subject = LineEdit(translate("WriteMail", "Subject"))
        self.text = NoteEdit(translate("WriteMail", "Text"), least=8)
        self.log = QCheckBox(translate("WriteMail", "Log it as a touchpoint"))
        self.log.setChecked(True)
        self.log.setVisible(self._sending is None)  # else what was sent has to be known
        self.bar = MessageBar()
        for part in (
            Field(translate("WriteMail", "To"), self.to),
            Field(translate("WriteMail", "Template"), self.template),
            Field(translate("WriteMail", "Subject"), self.subject),
            Field(translate("WriteMail", "Text"), self.text), self.log, self.bar,
        ):  # fmt: skip
            self.body.addWidget(part)
        self.setMinimumWidth(theme.px(_WIDE))
        self.to.currentIndexChanged.connect(self._fill)
        self.template.currentIndexChanged.connect(self._fill)
        if against:
            text = translate("WriteMail", "Has objected to e-mails: {names}")
            self.bar.show_message("danger", text.format(names=", ".join(against)), closable=False)
        if not self.to.count():
            self.accept_button.setEnabled(False)
        if not self.to.count() and not against:
            text = translate("WriteMail", "Nobody here has an e-mail address. Enter one first.")
            self.bar.show_message("warn", text, closable=False)

    def _fill(self) -> None:
        """The chosen template for the chosen person, over whatever stood here."""
        template = self.template.currentData()
        if isinstance(template, MailTemplate):
            values = mail_values(self._detail, self._person(), self._me)
            self.subject.setText(filled(template.subject, values))
            self.subject.setCursorPosition(0)
            self.text.setPlainText(filled(template.body, values))

    def _person(self) -> ContactRow | None:
        person = self.to.currentData()
        return person if isinstance(person, ContactRow) else None

    def _address(self) -> str:
        person = self._person()
        mail = person.email if person is not None else self._detail.values.get("company.email")
        return str(mail or "")

    def accept(self) -> None:
        link = mail_link(self._address(), self.subject.text(), self.text.text())
        if not self._opener(link.url):
            text = translate("WriteMail", "No mail program answers. Set one up in your system.")
            self.bar.show_message("danger", text)
            return
        if not link.whole:
            QGuiApplication.clipboard().setText(self.text.text())
            text = translate(
                "WriteMail", "The text is too long to be handed over. It is in the clipboard: paste"
                " it into the e-mail with Ctrl+V.",
            )  # fmt: skip
            self.bar.show_message("info", text, closable=False)
            self.accept_button.hide()
            self.cancel_button.set_caption(translate("WriteMail", "Done"))
        self._log(link.whole)

    def _log(self, close: bool) -> None:
        if not self.log.isChecked():
            self._on_logged(close)
            return
        person = self._person()
        sending = self._sending
        happening = Happening(
            Kind.EMAIL if sending is None else Kind.CONTENT_SENT,
            Direction.OUT.value,
            text=f"{self.subject.text()}\n\n{self.text.text()}".strip(),
            contact_id=None if person is None else person.contact_id,
            details=None if sending is None else {"piece": sending.piece_id},
            on_track_id=None if sending is None else sending.on_track_id,
        )
        self.log.setEnabled(False)
        done = self._desk.run(log_touchpoint, lead_id=self._detail.lead_id, happening=happening)
        done.done(lambda _: self._on_logged(close)).failed(self._on_failed)

    def _on_logged(self, close: bool) -> None:
        if close:
            super().accept()

    def _on_failed(self, failure: Failure) -> None:
        self.log.setEnabled(True)
        self.bar.show_message("danger", "\n".join(problem_texts(failure.problems)))
