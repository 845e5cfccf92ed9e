"""Step 4: the rows whose lead is there already, and what becomes of each."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from leaddesk.desk import Desk
from leaddesk.queries.lead_list import LeadRow, leads_by_id
from leaddesk.rules.list_rows import EXCLUDED, Duplicates, Outcome, RowResult
from leaddesk.ui.importing.grid import Column, Shown
from leaddesk.ui.importing.grid_delegate import grid_table
from leaddesk.ui.importing.import_draft import ImportDraft
from leaddesk.ui.importing.steps.trial_step import TrialStep
from leaddesk.ui.parts.bars import EmptyState
from leaddesk.ui.parts.inputs import ComboBox, Field
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.tokens import PANE, SECONDARY
from leaddesk.ui.words import Marked, marked, translate
from leaddesk.ui.words.formats import number_text

WAYS: dict[Duplicates, Marked] = {
    Duplicates.FILL: marked("ImportDuplicates", "Fill empty fields only"),
    Duplicates.UPDATE: marked("ImportDuplicates", "Overwrite with the list"),
    Duplicates.SKIP: marked("ImportDuplicates", "Skip the row"),
    Duplicates.CREATE: marked("ImportDuplicates", "Create a new lead"),
}
REASONS: dict[str, Marked] = {
    "number": marked("ImportDuplicates", "same number"),
    "email": marked("ImportDuplicates", "same e-mail"),
    "phone": marked("ImportDuplicates", "same phone"),
    "company": marked("ImportDuplicates", "same company and postal code"),
    EXCLUDED: marked("ImportDuplicates", "on the exclusion list"),
}


class DuplicatesStep(TrialStep):
    """One rule for all, and exceptions by row."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._matches: tuple[RowResult, ...] = ()
        self._leads: dict[int, LeadRow] = {}
        self._names: dict[int, str] = {}
        self._first_rows: dict[int | None, int] = {}
        self._build()
        self._wire()

    def _build(self) -> None:
        self.head = Label("", PANE)
        self.rule = ComboBox(translate("ImportDuplicates", "What becomes of them"))
        for way, words in WAYS.items():
            self.rule.addItem(words.now(), way)
        self._rule_field = Field(
            translate("ImportDuplicates", "What becomes of rows whose lead is there already"),
            self.rule,
        )
        self._say = Label("", SECONDARY, "text2", wrap=True)
        self.table = grid_table(translate("ImportDuplicates", "Rows whose lead is there already"))
        self.table.grid.choices = lambda row: [(words.now(), way) for way, words in WAYS.items()]
        self._nothing = EmptyState("circle-check")
        self._nothing.show_state(
            translate("ImportDuplicates", "No duplicates"),
            translate("ImportDuplicates", "None of these rows is among your leads yet."),
        )
        self._part = QWidget()
        line = QHBoxLayout(self._part)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._rule_field, 0, Qt.AlignmentFlag.AlignLeft)
        line.addStretch()
        for part in (self.head, self.busy, self._part, self._say):
            self.body.addWidget(part)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self._nothing, 1)

    def _wire(self) -> None:
        self.rule.activated.connect(self._on_rule)
        self.table.grid.edited.connect(self._on_decided)

    def enter(self, draft: ImportDraft) -> None:
        super().enter(draft)
        self.rule.choose(draft.duplicates)
        if draft.matches is not None:
            self.show_trial()
            return
        self.head.setText(translate("ImportDuplicates", "Looking for duplicates…"))
        for part in (self._part, self._say, self.table, self._nothing):
            part.hide()
        self.begin_trial()

    def first_focus(self) -> QWidget | None:
        return self.table if self._matches and not self.is_trying() else None

    def show_trial(self) -> None:
        draft = self.draft
        assert draft is not None and draft.matches is not None
        self._matches = draft.matches
        self._name_rows(draft)
        found = bool(self._matches)
        for part in (self._part, self._say, self.table):
            part.setVisible(found)
        self._nothing.setVisible(not found)
        self.head.setVisible(found)
        count = translate("ImportDuplicates", "%n row(s) whose lead is there already", "",
                          sum(m.matched != EXCLUDED for m in self._matches))  # fmt: skip
        self.head.setText(count)
        ids = [m.lead_id for m in self._matches if m.lead_id is not None]
        self.desk.ask(leads_by_id, ids=ids).newest("import_matches").done(self._on_leads)
        self.changed.emit()

    def _name_rows(self, draft: ImportDraft) -> None:
        """Names of the rows that are shown, and of those whose lead only comes with this list."""
        meant = {match.lead_id for match in self._matches}
        created = draft.trial.result.rows if draft.trial is not None and meant else ()
        self._first_rows = {
            row.lead_id: row.row
            for row in created
            if row.lead_id in meant and row.outcome is Outcome.CREATED
        }
        rows = {match.row for match in self._matches} | set(self._first_rows.values())
        self._names = {row.row: _name(row.values) for row in draft.rows if row.row in rows}

    def _on_leads(self, leads: tuple[LeadRow, ...]) -> None:
        self._leads = {lead.lead_id: lead for lead in leads}
        columns = (
            Column(translate("ImportDuplicates", "Row"), 64, right=True),
            Column(translate("ImportDuplicates", "In the list"), stretch=True),
            Column(translate("ImportDuplicates", "Kept lead"), stretch=True),
            Column(translate("ImportDuplicates", "Why"), 204),
            Column(translate("ImportDuplicates", "What happens"), 212),
        )
        self.table.grid.show_rows(columns, len(self._matches), self._cell)
        self.table.go_to(0)
        self._tell()
        self.focus_wanted.emit()

    def _cell(self, row: int, column: int) -> Shown:
        match = self._matches[row]
        assert self.draft is not None
        if column == 0:
            return Shown(number_text(match.row), "text2")
        if column == 1:
            return Shown(self._names.get(match.row, ""))
        if column == 2:
            return Shown(self._kept(match), strong=True)
        if column == 3:
            words = REASONS.get(match.matched)
            return Shown(words.now() if words is not None else match.matched, "text2")
        usual = Duplicates.SKIP if match.matched == EXCLUDED else self.draft.duplicates
        way = self.draft.decisions.get(match.row, usual)
        return Shown(
            WAYS[way].now(), strong=match.row in self.draft.decisions, use="choose", data=way
        )

    def _kept(self, match: RowResult) -> str:
        """The lead that stays; one that only comes with this list is named by its row."""
        if match.matched == EXCLUDED:
            return ""
        lead = self._leads.get(match.lead_id or 0)
        if lead is not None:
            return lead.company or lead.contact or lead.number
        first = self._first_rows.get(match.lead_id)
        if first is None:
            return translate("ImportDuplicates", "a row above in this list")
        text = translate("ImportDuplicates", "{name} (row {row} of this list)")
        return text.format(name=self._names.get(first, ""), row=number_text(first))

    def _tell(self) -> None:
        assert self.draft is not None
        by = Counter(match.matched for match in self._matches)
        parts = [f"{number_text(n)} × {REASONS[key].now()}" for key, n in by.items()]
        if self.draft.decisions:
            exceptions = len(self.draft.decisions)
            parts.append(translate("ImportDuplicates", "%n exception(s)", "", exceptions))
        self._say.setText(" · ".join(parts))

    def _on_rule(self) -> None:
        if self.draft is not None:
            self.draft.duplicates = Duplicates(self.rule.currentData())  # Qt gives back a str
            self.draft.decisions.clear()
            self.table.grid.refresh()
            self._tell()

    def _on_decided(self, row: int, way: object) -> None:
        if self.draft is not None:
            self.draft.decide(self._matches[row].row, Duplicates(str(way)))
            self.table.grid.refresh()
            self._tell()


def _name(values: dict[str, object]) -> str:
    """What a row is called: its company, else its person."""
    person = [values.get("contact.first_name"), values.get("contact.last_name")]
    company = values.get("company.name")
    if isinstance(company, str):
        return company
    return " ".join(part for part in person if isinstance(part, str))
