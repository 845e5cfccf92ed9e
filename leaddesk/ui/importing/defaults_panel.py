"""What is said for all rows of a list that leave it open."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from leaddesk.rules.consent_lists import BASIS
from leaddesk.rules.list_mapping import BY_RULES, DEFAULT_FIELDS, OWNER, PROVIDER
from leaddesk.rules.list_plan import read_defaults
from leaddesk.rules.stages import Stage
from leaddesk.ui.importing.basis_field import basis_choices, basis_word
from leaddesk.ui.importing.grid import Choices, Column, Shown
from leaddesk.ui.importing.grid_delegate import grid_table
from leaddesk.ui.importing.import_draft import ImportDraft
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.tokens import SECONDARY
from leaddesk.ui.words import translate
from leaddesk.ui.words.fields import field_name
from leaddesk.ui.words.problems import problem_text
from leaddesk.ui.words.stages import stage_name

_STAGE = "lead.stage"


class DefaultsPanel(QWidget):
    """One row for each field that may be said. `changed`: something else is."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._draft: ImportDraft | None = None
        self._say = Label(
            translate(
                "ImportDefaults",
                "New leads get this where their row leaves it open. Leads that are there keep what"
                " they have; a stage is for new ones only.",
            ),
            color="text2", wrap=True,
        )  # fmt: skip
        self._problem = Label("", color="danger", wrap=True)
        self.people = QCheckBox(
            translate("ImportDefaults", "Rows of one company are its contacts: one lead for all")
        )
        self._people_say = Label(
            translate(
                "ImportDefaults",
                "Rows with the same name and postal code, or the same number, are of one company."
                " Ticked: the first one makes the lead, the others add their persons to it; known"
                " persons are filled. Not ticked: each row goes the way that the rule for"
                " duplicates says.",
            ),
            SECONDARY, "text2", wrap=True,
        )  # fmt: skip
        self.table = grid_table(translate("ImportDefaults", "For all rows"))
        self.table.grid.choices = self._choices
        self.table.grid.edited.connect(self._on_said)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._say)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._problem)
        layout.addWidget(self.people)
        layout.addWidget(self._people_say)
        self.people.toggled.connect(self._on_people)

    def show_draft(self, draft: ImportDraft) -> None:
        self._draft = draft
        self.people.setChecked(draft.plan is not None and draft.plan.people_in_rows)
        columns = (
            Column(translate("ImportDefaults", "Field"), 200),
            Column(translate("ImportDefaults", "Value"), 320),
            Column(translate("ImportDefaults", "In the list"), stretch=True),
        )
        self.table.grid.show_rows(columns, len(DEFAULT_FIELDS), self._cell)
        self.table.go_to(0)
        self._show_problem()

    def said(self) -> int:
        """How many things are said."""
        return sum(bool(text) for text in self._defaults().values()) + self.people.isChecked()

    def problem(self) -> str:
        """Why something that is said can't be; "" where all can."""
        return self._problem.text()

    def _defaults(self) -> dict[str, str]:
        plan = self._draft.plan if self._draft is not None else None
        return {} if plan is None else dict(plan.defaults)

    def _cell(self, row: int, column: int) -> Shown:
        assert self._draft is not None and self._draft.plan is not None
        key = DEFAULT_FIELDS[row]
        text = self._defaults().get(key, "")
        if column == 0:
            name = translate("ImportDefaults", "Provider") if key == PROVIDER else field_name(key)
            return Shown(name, strong=bool(text))
        if column == 1:
            use = "choose" if key in (OWNER, _STAGE, BASIS) else "type"
            return Shown(self._word(key, text), use=use, data=text)
        if key == PROVIDER and not text:
            return Shown(translate("ImportDefaults", "else as the source"), "text2")
        if key not in self._draft.plan.columns.values():
            return Shown()
        return Shown(translate("ImportDefaults", "has a column of its own"), "text2")

    def _word(self, key: str, text: str) -> str:
        if key == OWNER and text == BY_RULES:
            return translate("ImportDefaults", "Give out by the rules")
        if key == _STAGE and text:
            return stage_name(Stage.of(text))
        if key == BASIS and text:
            return basis_word(text)
        return text

    def _choices(self, row: int) -> Choices:
        assert self._draft is not None
        nothing = (translate("ImportDefaults", "Nothing"), "")
        if DEFAULT_FIELDS[row] == _STAGE:
            return [nothing, *((stage_name(s), s.key) for s in Stage if s.in_funnel)]
        if DEFAULT_FIELDS[row] == BASIS:
            return [nothing, *basis_choices()]
        names = sorted(self._draft.known.names.values(), key=str.casefold)
        rules = (translate("ImportDefaults", "Give out by the rules"), BY_RULES)
        return [nothing, rules, *((name, name) for name in names)]

    def _on_said(self, row: int, text: object) -> None:
        if self._draft is not None:
            said = {**self._defaults(), DEFAULT_FIELDS[row]: str(text or "").strip()}
            self._draft.say(defaults={key: words for key, words in said.items() if words})
            self.table.grid.refresh()
            self._show_problem()
            self.changed.emit()

    def _on_people(self, ticked: bool) -> None:
        draft = self._draft
        if draft is not None and draft.plan is not None and draft.plan.people_in_rows != ticked:
            draft.say(people_in_rows=ticked)
            self.changed.emit()

    def _show_problem(self) -> None:
        draft = self._draft
        read = None
        if draft is not None and draft.plan is not None:
            read = read_defaults(draft.plan, draft.context())
        self._problem.setText(problem_text(read.problems[0], where=False) if read and read.problems
                              else "")  # fmt: skip
        self._problem.setVisible(bool(self._problem.text()))
