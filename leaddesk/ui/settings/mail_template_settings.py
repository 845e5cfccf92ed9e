"""The templates of e-mails: what is written often, with places for who it goes to."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.operations.mail_templates import set_mail_templates
from leaddesk.queries.mail_templates import mail_templates
from leaddesk.rules.mail_templates import (
    PLACES_DE,
    PLACES_EN,
    MailTemplate,
    template_problems,
)
from leaddesk.rules.roles import Right
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.choice_list import Choice, ChoiceList
from leaddesk.ui.parts.dialogs import Dialog, run_dialog
from leaddesk.ui.parts.inputs import Field, LineEdit, NoteEdit
from leaddesk.ui.parts.lines import row_of
from leaddesk.ui.settings.settings_part import SettingsPart
from leaddesk.ui.theme.current import theme
from leaddesk.ui.words import current_language, translate
from leaddesk.ui.words.keys import key_text
from leaddesk.ui.words.problems import problem_texts
from leaddesk.ui.words.rights import why_not_allowed

_SHOWN, _WIDE = 10, 520


class TemplateDialog(Dialog):
    """`template` is what it became, once it was accepted; `others` are the rest of them."""

    def __init__(
        self, template: MailTemplate, others: tuple[MailTemplate, ...], parent: QWidget | None
    ) -> None:
        super().__init__(
            translate("MailTemplates", "E-mail template"),
            translate("MailTemplates", "Keep the template"), parent, key=key_text("Ctrl+Return"),
        )  # fmt: skip
        self.template, self._others = template, others
        self.name = LineEdit(translate("MailTemplates", "Name"), template.name)
        self.subject = LineEdit(translate("MailTemplates", "Subject"), template.subject)
        self.text = NoteEdit(translate("MailTemplates", "Text"), least=9, most=14)
        self.text.setPlainText(template.body)
        self.bar = MessageBar()
        places = PLACES_DE if current_language() == "de" else PLACES_EN
        said = translate("MailTemplates", "Places: {places}").format(
            places=" ".join(f"{{{place}}}" for place in places)
        )
        for part in (
            Field(self.name.accessibleName(), self.name),
            Field(self.subject.accessibleName(), self.subject),
            Field(self.text.accessibleName(), self.text, said), self.bar,
        ):  # fmt: skip
            self.body.addWidget(part)
        self.setMinimumWidth(theme.px(_WIDE))

    def accept(self) -> None:
        becomes = replace(
            self.template, name=self.name.text().strip(), subject=self.subject.text().strip(),
            body=self.text.text().strip(),
        )  # fmt: skip
        problems = template_problems((*self._others, becomes))
        if problems:
            self.bar.show_message("danger", "\n".join(problem_texts(problems)))
            return
        self.template = becomes
        super().accept()


class MailTemplateSettings(SettingsPart):
    """Each change is saved at once and can be undone."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            translate("MailTemplates", "E-mail templates"),
            translate(
                "MailTemplates",
                "Offered when an e-mail is written to somebody at a lead (Shift+M). What stands in"
                " braces is filled in.",
            ),
        )
        self._desk = desk
        self.templates: tuple[MailTemplate, ...] = ()
        self.bar = MessageBar()
        self.list = ChoiceList(
            translate("MailTemplates", "Templates"), _SHOWN, by_double_click=True
        )
        self.list.taken.connect(lambda _: self._on_edit())
        buttons = (
            Button(translate("MailTemplates", "Add a template"), "text", icon_name="plus",
                   clicked=self._on_add),
            Button(translate("MailTemplates", "Edit"), clicked=self._on_edit),
            Button(translate("MailTemplates", "Remove"), clicked=self._on_remove),
        )  # fmt: skip
        self.body.addWidget(self.bar)
        self.body.addWidget(self.list)
        self.body.addLayout(row_of(*buttons))

    def look(self) -> None:
        self.restrict(why_not_allowed(self._desk, Right.SET_RULES))
        self._desk.ask(mail_templates).newest("mail_templates").done(self._show)

    def _show(self, templates: tuple[MailTemplate, ...]) -> None:
        self.templates = templates
        chosen = self.list.current()
        self.list.show_choices(
            [Choice(str(n), t.name, second=t.subject) for n, t in enumerate(templates)], chosen
        )

    def _place(self) -> int:
        return int(self.list.current() or -1)

    def _on_add(self) -> None:
        self._edit(len(self.templates), MailTemplate("", "", ""))

    def _on_edit(self) -> None:
        if 0 <= self._place() < len(self.templates):
            self._edit(self._place(), self.templates[self._place()])

    def _edit(self, place: int, template: MailTemplate) -> None:
        others = tuple(t for at, t in enumerate(self.templates) if at != place)
        dialog = TemplateDialog(template, others, self)
        if run_dialog(dialog):
            templates = [*self.templates]
            templates[place : place + 1] = [dialog.template]
            self._save(tuple(templates))

    def _on_remove(self) -> None:
        place = self._place()
        if 0 <= place < len(self.templates):
            self._save(tuple(t for at, t in enumerate(self.templates) if at != place))

    def _save(self, templates: tuple[MailTemplate, ...]) -> None:
        self.bar.dismiss()
        self._desk.run(set_mail_templates, templates=templates).done(lambda _: self.look()).failed(
            self._on_failed
        )

    def _on_failed(self, failure: Failure) -> None:
        self.bar.show_message("danger", "\n".join(problem_texts(failure.problems)))
