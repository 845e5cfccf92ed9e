"""A new lead, quickly: who, how to reach them, from where; and whether they are here already."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.operations.leads import add_lead
from leaddesk.queries.duplicates import SimilarLead, similar_leads
from leaddesk.queries.exclusions import exclusion_of
from leaddesk.rules.checks import CheckContext
from leaddesk.rules.edits import check_value
from leaddesk.rules.exclusion import Exclusion
from leaddesk.rules.phones import PhoneNumber, format_phone
from leaddesk.rules.problem import Problem
from leaddesk.rules.signature import read_signature
from leaddesk.ui.lead.drafts import Drafts
from leaddesk.ui.lead.keeping import Keeping
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.parts.dialogs import Dialog
from leaddesk.ui.parts.inputs import Field, LineEdit
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.tokens import SECONDARY
from leaddesk.ui.words import translate
from leaddesk.ui.words.duplicates import verdict_text
from leaddesk.ui.words.exclusions import exclusion_words
from leaddesk.ui.words.fields import field_name
from leaddesk.ui.words.keys import key_text
from leaddesk.ui.words.problems import problem_text

FIELDS = (
    "company.name", "company.website", "contact.first_name", "contact.last_name",
    "contact.position", "contact.email", "contact.phone", "contact.mobile", "company.street",
    "company.postal_code", "company.city", "lead.source",
)  # fmt: skip
LOOK_MS = 250
NOBODY = 0
"""Whose drafts they are: there is no lead yet."""
_FROM = "from"


class NewLeadDialog(Dialog):
    """`lead_id` after saving; `opened` when a lead that is here already is wanted instead. What was
    typed stays as a draft until it is saved: one for the empty form, one for the last signature."""

    opened = Signal(int)

    def __init__(
        self, desk: Desk, parent: QWidget, drafts: Drafts, signature: str = "", company: str = ""
    ) -> None:
        """`signature`: what it is read from; `company`: the name of a firm alone."""
        given = signature or company
        super().__init__(
            translate("NewLead", "New lead"), translate("NewLead", "Add lead"), parent,
            key=key_text("Ctrl+Return"),
        )  # fmt: skip
        self._desk, self._drafts = desk, drafts
        self._kind = "pasted" if given else "new"
        self._from = sha256(given.encode()).hexdigest()[:12] if given else ""
        self._saving = False
        self._keeping = Keeping(self, self._keep)
        desk.leaving.connect(self._keep)
        self.lead_id: int | None = None
        self._rest: dict[str, str] = {}
        self.fields = {key: Field(field_name(key), LineEdit(field_name(key))) for key in FIELDS}
        self._bar = MessageBar()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._build()
        self._fill(read_signature(signature) | ({"company.name": company} if company else {}))
        self._restore()

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        for place, field in enumerate(self.fields.values()):
            grid.addWidget(field, place // 2, place % 2)
            self._line(field).textEdited.connect(self._on_edited)
        self.body.addWidget(self._bar)
        self._excluded = Label("", SECONDARY, "warn", wrap=True)
        self._excluded.hide()
        self.body.addWidget(self._excluded)
        self.body.addLayout(grid)
        self.resize(620, 520)
        self._line(self.fields["company.name"]).setFocus()

    def _line(self, field: Field) -> LineEdit:
        assert isinstance(field.field, LineEdit)
        return field.field

    def _fill(self, found: Mapping[str, str]) -> None:
        for key, text in found.items():
            if key in self.fields:
                self._line(self.fields[key]).setText(text)
        self._rest = {key: text for key, text in found.items() if key not in self.fields}
        if found:
            self._look()

    def _restore(self) -> None:
        """What was typed before, into this form or after this very signature."""
        draft = self._drafts.find(NOBODY, self._kind)
        if draft and draft.get(_FROM, "") == self._from:
            for key, field in self.fields.items():
                self._line(field).setText(str(draft.get(key, "")))
            self._look()

    def _on_edited(self) -> None:
        self._timer.start()
        self._keeping.begin()

    def _keep(self) -> None:
        """Write down what stands here, once something was typed."""
        self._keeping.stop()
        typed = {key: self._line(field).text() for key, field in self.fields.items()}
        texts = {key: text for key, text in typed.items() if text.strip()}
        edited = any(self._line(field).isModified() for field in self.fields.values())
        if edited and self.lead_id is None:
            self._drafts.keep(NOBODY, self._kind, {**texts, _FROM: self._from} if texts else {})

    def _texts(self) -> dict[str, str]:
        typed = {key: self._line(field).text().strip() for key, field in self.fields.items()}
        return {key: text for key, text in (self._rest | typed).items() if text}

    def _look(self) -> None:
        self._desk.ask(similar_leads, values=self._texts()).newest("similar").done(self._on_similar)
        self._desk.ask(exclusion_of, values=self._texts()).newest("exclusion").done(
            self._on_exclusion
        )

    def _on_exclusion(self, why: Exclusion | None) -> None:
        """Said at once; whoever adds it decides in the lead's pane."""
        text = ""
        if why is not None:
            text = translate(
                "NewLead",
                "{why}: no prospect. If you add it, exclude it in its pane, or lift the exclusion "
                "there with a reason.",
            ).format(why=exclusion_words(why))
        self._excluded.setText(text)
        self._excluded.setVisible(bool(text))

    def _on_similar(self, found: tuple[SimilarLead, ...]) -> None:
        if not found:
            self._bar.dismiss()
            return
        first = found[0]
        name = ", ".join(part for part in (first.name, first.city) if part)
        text = translate("NewLead", "Already here: {name} ({number})")
        show = translate("NewLead", "Open it")
        said = text.format(name=name, number=first.number)
        if first.verdict is not None:
            said += f": {verdict_text(first.verdict)}"
        self._bar.show_message(
            "warn", said,
            [(show, lambda: self._open(first.lead_id))],
        )  # fmt: skip

    def _open(self, lead_id: int) -> None:
        self.opened.emit(lead_id)
        self.reject()

    def accept(self) -> None:
        values = self._checked()
        if values is None or self._saving:
            return
        self._saving = True
        drafts, kind = self._drafts, self._kind  # it is saved even if the dialog was left meanwhile
        self._desk.run(add_lead, values=values).done(self._on_added).done(
            lambda _: drafts.drop(NOBODY, kind)
        ).failed(self._on_failed)

    def _checked(self) -> dict[str, Any] | None:
        """The values as kept; None where one can't be read, which is said at its field."""
        context = CheckContext(today=self._desk.today())
        values: dict[str, Any] = {}
        wrong: list[str] = []
        for key, text in self._texts().items():
            value = check_value(key, text, context)
            problem = value if isinstance(value, Problem) else None
            if key in self.fields:
                said = problem_text(problem) if problem is not None else ""
                self.fields[key].show_problem(said)
            if problem is not None:
                wrong.append(key)
            elif value is not None:
                values[key] = format_phone(value) if isinstance(value, PhoneNumber) else value
        if wrong and wrong[0] in self.fields:
            self._line(self.fields[wrong[0]]).setFocus()
        return None if wrong else values

    def _on_added(self, lead_id: int) -> None:
        self.lead_id = lead_id
        self.done(1)

    def _on_failed(self, failure: Failure) -> None:
        self._saving = False
        problem = failure.problems[0]
        field = self.fields.get(problem.field)
        if field is not None:
            field.show_problem(problem_text(problem))
            self._line(field).setFocus()
        else:
            self._bar.show_message("danger", problem_text(problem))

    def done(self, result: int) -> None:
        self._keep()
        super().done(result)
