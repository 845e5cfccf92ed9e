"""Step 5: what will happen, in numbers. Nothing has been written yet."""

from __future__ import annotations

from collections import Counter

from leaddesk.desk import Desk
from leaddesk.rules.list_rows import ImportResult, Outcome
from leaddesk.ui.importing.figures import Figures
from leaddesk.ui.importing.grid import Column, Shown
from leaddesk.ui.importing.grid_delegate import grid_table
from leaddesk.ui.importing.import_draft import ImportDraft
from leaddesk.ui.importing.outcome_rows import show_outcome
from leaddesk.ui.importing.steps.trial_step import TrialStep
from leaddesk.ui.importing.trying import OUTCOMES
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.tokens import PANE, SECTION
from leaddesk.ui.words import translate
from leaddesk.ui.words.fields import field_name
from leaddesk.ui.words.formats import number_text

_FIRST = (Outcome.UPDATED, Outcome.CREATED, Outcome.REJECTED)
"""Whose rows are shown before one is picked: what is changed asks for a look most."""


class PreviewStep(TrialStep):
    """Its filled button says what it does: "488 Leads importieren"."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._fields: list[tuple[str, int]] = []
        self.head = Label("", PANE)
        self.figures = Figures()
        self.say = Label("", color="text2", wrap=True)
        self._title = Label(translate("ImportPreview", "Fields that are changed"), SECTION)
        self.rows = grid_table(translate("ImportPreview", "Rows of this figure"))
        self.figures.picked.connect(self._on_picked)
        self.table = grid_table(translate("ImportPreview", "Fields that are changed"))
        self.table.setMaximumWidth(theme.px(420))
        for part in (self.head, self.busy, self.figures, self.say):
            self.body.addWidget(part)
        self.body.addWidget(self.rows, 2)
        self.body.addWidget(self._title)
        self.body.addWidget(self.table, 1)
        self.body.addStretch()

    def enter(self, draft: ImportDraft) -> None:
        super().enter(draft)
        for part in (self.figures, self.say, self.rows, self._title, self.table):
            part.hide()
        self.head.setText(translate("ImportPreview", "Working it out …"))
        self.begin_trial()

    def show_trial(self) -> None:
        draft = self.draft
        result = draft.tried() if draft is not None else None
        if draft is None or result is None:
            return
        text = translate("ImportPreview", "This is what will happen with “{source}”")
        self.head.setText(text.format(source=draft.source))
        self.figures.show_figures(preview_figures(result))
        self.say.setText(
            translate("ImportPreview", "Nothing has been written yet. You can undo the import as"
                      " a whole.") + _left_out(result) + _beside(result) + _owners(draft, result)
        )  # fmt: skip
        counts = Counter(key for row in result.rows for key in row.changed)
        self._fields = counts.most_common()
        columns = (
            Column(translate("ImportPreview", "Field"), stretch=True),
            Column(translate("ImportPreview", "Leads"), 96, right=True),
        )
        self.table.grid.show_rows(columns, len(self._fields), self._cell)
        self.table.go_to(0)
        self.figures.show()
        self.say.show()
        shown = next((o for o in _FIRST if result.count(o)), None)
        if shown is not None:
            self.figures.pick(tuple(OUTCOMES).index(shown))
        self._title.setVisible(bool(self._fields))
        self.table.setVisible(bool(self._fields))
        self.changed.emit()
        self.focus_wanted.emit()

    def _on_picked(self, place: int) -> None:
        """The rows behind a figure."""
        result = self.draft.tried() if self.draft is not None else None
        if self.draft is not None and result is not None:
            show_outcome(self.rows, self.draft, result, tuple(OUTCOMES)[place])
            self.rows.show()

    def _cell(self, row: int, column: int) -> Shown:
        key, count = self._fields[row]
        return Shown(number_text(count), "text2") if column else Shown(field_name(key))

    def leads(self) -> int:
        """How many leads the import makes or changes."""
        result = self.draft.tried() if self.draft is not None else None
        if result is None:
            return 0
        return result.count(Outcome.CREATED) + result.count(Outcome.UPDATED)

    def may_go_on(self) -> bool:
        return super().may_go_on() and self.leads() > 0

    def verb(self) -> str:
        count = self.leads()
        if count:
            return translate("ImportPreview", "Import %n lead(s)", "", count)
        return translate("ImportPreview", "Nothing to import")


def preview_figures(result: ImportResult) -> list[tuple[int, str]]:
    """Each outcome with its number; behind the updated leads how many fields they get."""
    figures = []
    for outcome, words in OUTCOMES.items():
        said = words.now()
        if outcome is Outcome.UPDATED and result.count(outcome):
            fields = sum(len(row.changed) for row in result.rows)
            said += " " + translate("ImportPreview", "(%n field(s))", "", fields)
        figures.append((result.count(outcome), said))
    return figures


def _beside(result: ImportResult) -> str:
    """How many new leads are to be merged by hand."""
    if not result.pairs:
        return ""
    return " " + translate(
        "ImportPreview", "%n new lead(s) will lie in “Duplicates”, to be merged by hand.", "",
        result.pairs,
    )  # fmt: skip


def _owners(draft: ImportDraft, result: ImportResult) -> str:
    """Who gets how many of the new leads, where anybody does."""
    if result.owners is None:
        return " " + translate(
            "ImportPreview", "Who gets the new leads shows afterwards: the rules ask for the score."
        )
    if all(user is None for user, _ in result.owners):
        return ""
    nobody = translate("ImportPreview", "nobody")
    said = ", ".join(
        f"{draft.known.names.get(user, '') if user is not None else nobody} {number_text(count)}"
        for user, count in result.owners
    )
    return " " + translate("ImportPreview", "Of the new leads get: {split}.").format(split=said)


def _left_out(result: ImportResult) -> str:
    """How many rows the exclusion list keeps out, and how many those who were erased."""
    said = ""
    if result.excluded:
        said += " " + translate(
            "ImportPreview", "%n of the skipped row(s) (is/are) on the exclusion list.", "",
            result.excluded,
        )  # fmt: skip
    if result.erased:
        said += " " + translate(
            "ImportPreview", "%n of the skipped row(s) (names/name) somebody who was erased.", "",
            result.erased,
        )  # fmt: skip
    return said
