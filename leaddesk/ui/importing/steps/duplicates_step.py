"""Step 4: the rows whose lead is there already, and what becomes of each."""

from __future__ import annotations

from collections import Counter

from PySide6.QtWidgets import QHBoxLayout, QWidget

from leaddesk.desk import Desk
from leaddesk.queries.lead_list import LeadRow, leads_by_id
from leaddesk.rules.list_rows import ALIKE, ERASED, EXCLUDED, Alike, Duplicates, Outcome, RowResult
from leaddesk.ui.importing.grid import Column, Shown
from leaddesk.ui.importing.grid_delegate import grid_table
from leaddesk.ui.importing.import_draft import ImportDraft
from leaddesk.ui.importing.match_words import REASONS, WAYS
from leaddesk.ui.importing.outcome_rows import row_name
from leaddesk.ui.importing.steps.trial_step import TrialStep
from leaddesk.ui.parts.bars import EmptyState
from leaddesk.ui.parts.inputs import ComboBox, Field
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.tokens import PANE, SECONDARY
from leaddesk.ui.words import translate
from leaddesk.ui.words.duplicates import verdict_text
from leaddesk.ui.words.formats import number_text

_LEFT_OUT = (EXCLUDED, ERASED)
"""What matched a row that does not come in unless somebody says so, or not at all."""


class DuplicatesStep(TrialStep):
    """One rule for rows with the key of a lead, one for those that only look like one; exceptions
    by row."""

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
        self.rule = _ways(translate("ImportDuplicates", "What becomes of them"))
        self._rule_field = Field(
            translate("ImportDuplicates", "Rows whose lead is there already"), self.rule
        )
        self.alike_rule = _ways(translate("ImportDuplicates", "What becomes of similar ones"))
        self._alike_field = Field(
            translate("ImportDuplicates", "Rows that only look like a lead"), self.alike_rule
        )
        self._say = Label("", SECONDARY, "text2", wrap=True)
        self.table = grid_table(translate("ImportDuplicates", "Rows whose lead is there already"))
        self.table.grid.choices = lambda row: [(words.now(), way) for way, words in WAYS.items()]
        self._why = Label("", SECONDARY, "text2", wrap=True)
        self._nothing = EmptyState("circle-check")
        self._nothing.show_state(
            translate("ImportDuplicates", "No duplicates"),
            translate("ImportDuplicates", "None of these rows is among your leads yet."),
        )
        self._part = QWidget()
        line = QHBoxLayout(self._part)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(16)
        line.addWidget(self._rule_field)
        line.addWidget(self._alike_field)
        line.addStretch()
        for part in (self.head, self.busy, self._part, self._say):
            self.body.addWidget(part)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self._why)
        self.body.addWidget(self._nothing, 1)

    def _wire(self) -> None:
        self.rule.activated.connect(self._on_rule)
        self.alike_rule.activated.connect(self._on_alike_rule)
        self.table.moved.connect(self._show_why)
        self.table.grid.edited.connect(self._on_decided)

    def enter(self, draft: ImportDraft) -> None:
        super().enter(draft)
        self.rule.choose(draft.duplicates)
        self.alike_rule.choose(draft.of_alike)
        if draft.matches is not None:
            self.show_trial()
            return
        self.head.setText(translate("ImportDuplicates", "Looking for duplicates …"))
        for part in (self._part, self._say, self.table, self._why, self._nothing):
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
        for part in (self._part, self._say, self.table, self._why):
            part.setVisible(found)
        self._nothing.setVisible(not found)
        self.head.setVisible(found)
        alike = sum(self._alike(match) is not None for match in self._matches)
        keyed = sum(m.matched not in _LEFT_OUT for m in self._matches) - alike
        self._rule_field.setVisible(keyed > 0 or not alike)
        self._alike_field.setVisible(alike > 0)
        self.head.setText(heading(keyed, alike))
        ids = [id for m in self._matches if (id := self._meant(m)) is not None]
        self.desk.ask(leads_by_id, ids=ids).newest("import_matches").done(self._on_leads)
        self.changed.emit()

    def _name_rows(self, draft: ImportDraft) -> None:
        """Names of the rows that are shown, and of those whose lead only comes with this list."""
        meant = {self._meant(match) for match in self._matches}
        created = draft.trial.result.rows if draft.trial is not None and meant else ()
        self._first_rows = {
            row.lead_id: row.row
            for row in created
            if row.lead_id in meant and row.outcome is Outcome.CREATED
        }
        rows = {match.row for match in self._matches} | set(self._first_rows.values())
        rows |= {alike.other_row or 0 for alike in (draft.alike or {}).values()}
        self._names = {row.row: row_name(row.values) for row in draft.rows if row.row in rows}

    def _on_leads(self, leads: tuple[LeadRow, ...]) -> None:
        self._leads = {lead.lead_id: lead for lead in leads}
        columns = (
            Column(translate("ImportDuplicates", "Row"), 64, right=True),
            Column(translate("ImportDuplicates", "In the list"), stretch=True),
            Column(translate("ImportDuplicates", "Kept lead"), stretch=True),
            Column(translate("ImportDuplicates", "Why"), stretch=True),
            Column(translate("ImportDuplicates", "What happens"), 236),
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
            return Shown(self._reason(match), "text2")
        way = self.draft.decisions.get(match.row, self._usual(match))
        return Shown(
            WAYS[way].now(), strong=match.row in self.draft.decisions, use="choose", data=way
        )

    def _usual(self, match: RowResult) -> Duplicates:
        """What becomes of the row when nothing is said of it alone."""
        assert self.draft is not None
        rule = self.draft.duplicates
        if match.matched in _LEFT_OUT:
            return Duplicates.SKIP
        if self._alike(match) is not None:
            return self.draft.of_alike
        if self._is_person(match) and rule is not Duplicates.UPDATE:
            return Duplicates.FILL
        return rule

    def _is_person(self, match: RowResult) -> bool:
        """Whether the row is one more person of a company that only comes with this list."""
        plan = self.draft.plan if self.draft is not None else None
        in_rows = plan is not None and plan.people_in_rows
        return in_rows and match.matched == "company" and match.lead_id in self._first_rows

    def _alike(self, match: RowResult) -> Alike | None:
        """Why the row looks like a lead, where it has no key of it."""
        alike = (self.draft.alike if self.draft is not None else None) or {}
        return alike.get(match.row) if match.matched in ("", ALIKE) else None

    def _meant(self, match: RowResult) -> int | None:
        """The lead that the row may mean, or goes into."""
        alike = self._alike(match)
        return alike.lead_id if alike is not None else match.pair or match.lead_id

    def _reason(self, match: RowResult) -> str:
        alike = self._alike(match)
        if alike is not None:
            sure = translate("ImportDuplicates", "{sureness}% sure: {why}")
            why = verdict_text(alike.verdict)
            return sure.format(sureness=alike.verdict.sureness, why=why)
        words = REASONS.get(match.matched)
        return words.now() if words is not None else match.matched

    def _show_why(self, row: int) -> None:
        """The whole reason of the row: the table has room for its beginning."""
        match = self._matches[row] if 0 <= row < len(self._matches) else None
        self._why.setText(self._reason(match) if match is not None else "")

    def _kept(self, match: RowResult) -> str:
        """The lead that stays; one that only comes with this list is named by its row."""
        if match.matched in _LEFT_OUT:
            return ""
        alike, meant = self._alike(match), self._meant(match)
        lead = self._leads.get(meant or 0)
        if lead is not None:
            return lead.company or lead.contact or lead.number
        first = alike.other_row if alike is not None else self._first_rows.get(meant)
        if first is None:
            return translate("ImportDuplicates", "a row above in this list")
        text = translate("ImportDuplicates", "{name} (row {row} of this list)")
        return text.format(name=self._names.get(first, ""), row=number_text(first))

    def _tell(self) -> None:
        assert self.draft is not None
        by = Counter(m.matched for m in self._matches if self._alike(m) is None)
        parts = [f"{number_text(n)} × {REASONS[key].now()}" for key, n in by.items()]
        if self.draft.decisions:
            exceptions = len(self.draft.decisions)
            parts.append(translate("ImportDuplicates", "%n exception(s)", "", exceptions))
        self._say.setText(" · ".join(parts))
        self._say.setVisible(bool(parts))

    def _on_rule(self) -> None:
        if self.draft is not None:
            self.draft.duplicates = Duplicates(self.rule.currentData())  # Qt gives back a str
            self._drop_exceptions(of_alike=False)

    def _on_alike_rule(self) -> None:
        if self.draft is not None:
            self.draft.of_alike = Duplicates(self.alike_rule.currentData())
            self._drop_exceptions(of_alike=True)

    def _drop_exceptions(self, of_alike: bool) -> None:
        """A rule was chosen anew: it holds for all of its kind."""
        assert self.draft is not None
        for match in self._matches:
            if (self._alike(match) is not None) is of_alike:
                self.draft.decisions.pop(match.row, None)
        self.table.grid.refresh()
        self._tell()

    def _on_decided(self, row: int, way: object) -> None:
        if self.draft is not None:
            match, what = self._matches[row], Duplicates(str(way))
            self.draft.decide(match.row, what)
            if self._is_person(match) and what is not self._usual(match):
                self.draft.decisions[match.row] = what
            self.table.grid.refresh()
            self._tell()


def _ways(name: str) -> ComboBox:
    box = ComboBox(name)
    for way, words in WAYS.items():
        box.addItem(words.now(), way)
    return box


def heading(keyed: int, alike: int) -> str:
    """How many rows of each kind there are; of the alike none is not told."""
    parts = []
    if keyed or not alike:
        parts.append(
            translate("ImportDuplicates", "%n row(s) whose lead is there already", "", keyed)
        )
    if alike:
        parts.append(
            translate("ImportDuplicates", "%n row(s) that (looks/look) like a lead", "", alike)
        )
    return " · ".join(parts)
