"""Step 2: what each column holds, what its words mean, and what is said for all rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from leaddesk.desk import Desk
from leaddesk.rules.checks import CheckContext
from leaddesk.rules.list_plan import ListPlan, list_rows
from leaddesk.rules.list_values import ListValue, list_values
from leaddesk.rules.sheet import Sheet
from leaddesk.rules.table import Row, table_rows
from leaddesk.ui.importing.columns_panel import ColumnsPanel
from leaddesk.ui.importing.defaults_panel import DefaultsPanel
from leaddesk.ui.importing.import_draft import ImportDraft
from leaddesk.ui.importing.steps.step import Step
from leaddesk.ui.importing.values_panel import ValuesPanel
from leaddesk.ui.parts.inputs import ComboBox, LineEdit
from leaddesk.ui.parts.tabs import Tabs
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.words import translate
from leaddesk.ui.words.formats import number_text

_SCANNED = 200
NAMES = ("company.name", "company.name_city", "contact.last_name", "contact.full_name")
COLUMNS, VALUES, DEFAULTS = "columns", "values", "defaults"


class ColumnsStep(Step):
    """Three tabs, and the name under which all of it is remembered."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.columns, self.values, self.defaults = ColumnsPanel(), ValuesPanel(), DefaultsPanel()
        self.table = self.columns.table
        self.tabs = Tabs(translate("ImportColumns", "Columns, words and defaults"))
        self._say = Label("", color="text2", wrap=True)
        self.name = LineEdit(
            translate("ImportColumns", "Name of this matching"),
            placeholder=translate("ImportColumns", "Remember as …"),
        )
        self.name.setFixedWidth(200)
        self.kept = ComboBox(translate("ImportColumns", "Use a matching that was remembered"))
        self.stack = QStackedWidget()
        for panel in (self.columns, self.values, self.defaults):
            self.stack.addWidget(panel)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.tabs, 1)
        head.addWidget(self.kept)
        head.addWidget(self.name)
        self.body.addLayout(head)
        self.body.addWidget(self._say)
        self.body.addWidget(self.stack, 1)
        self._wire()

    def _wire(self) -> None:
        self.tabs.changed.connect(self._on_tab)
        self.columns.changed.connect(self._on_columns)
        self.values.changed.connect(self._tell)
        self.defaults.changed.connect(self._tell)
        self.name.textEdited.connect(self._on_name)
        self.kept.activated.connect(self._on_kept)

    def enter(self, draft: ImportDraft) -> None:
        super().enter(draft)
        self.name.setText(draft.mapping_name)
        self.kept.clear()
        self.kept.addItem(translate("ImportColumns", "Remembered ones …"), "")
        for name in sorted(draft.known.mappings, key=str.casefold):
            self.kept.addItem(name, name)
        self.kept.setVisible(bool(draft.known.mappings))
        self._show()

    def _show(self) -> None:
        draft = self.draft
        assert draft is not None and draft.plan is not None
        self.columns.show_draft(draft, _first_rows(draft.book.sheets[draft.plan.sheet], draft.plan))
        self.defaults.show_draft(draft)
        self._look_at_values()
        self._tell()

    def first_focus(self) -> QWidget | None:
        return self._panel().table

    def may_go_on(self) -> bool:
        plan = self.draft.plan if self.draft is not None else None
        named = plan is not None and any(key in NAMES for key in plan.columns.values())
        return named and not self.defaults.problem()

    def next_problem(self) -> None:
        """The next column that is only guessed, or word that nobody knows."""
        panel = self._panel()
        if isinstance(panel, ColumnsPanel | ValuesPanel):
            panel.next_problem()

    def show_values(self) -> None:
        """The words, for a look from the check."""
        self.tabs.choose(VALUES)

    def _panel(self) -> ColumnsPanel | ValuesPanel | DefaultsPanel:
        if self.tabs.current() == DEFAULTS:
            return self.defaults
        return self.values if self.tabs.current() == VALUES else self.columns

    def _on_tab(self, _: str) -> None:
        self.stack.setCurrentWidget(self._panel())
        self._tell()

    def _on_columns(self) -> None:
        self._look_at_values()
        self._tell()

    def _look_at_values(self) -> None:
        draft = self.draft
        assert draft is not None and draft.plan is not None
        self.desk.work(
            _values, sheets=draft.sheets(), plan=draft.plan, context=draft.context(),
            used=draft.known.words,
        ).newest("import_values").done(
            lambda values: self._on_values(draft, values)
        )  # fmt: skip

    def _on_values(self, draft: ImportDraft, values: tuple[ListValue, ...]) -> None:
        if draft is self.draft:
            self.values.show_values(draft, values)
            self._tell()

    def _on_name(self, text: str) -> None:
        if self.draft is not None:
            self.draft.mapping_name = text.strip()

    def _on_kept(self) -> None:
        """Match as it says, as far as this list has its columns."""
        draft = self.draft
        name = str(self.kept.currentData() or "")
        if draft is not None and name and draft.take_mapping(draft.known.mappings[name]):
            draft.mapping_name = name
            self.name.setText(name)
            self._show()

    def _tell(self) -> None:
        assert self.draft is not None and self.draft.plan is not None
        plan = self.draft.plan
        unsure, unknown = len(self.columns.unsure()), self.values.open()
        said = self.defaults.said()
        self.tabs.set_tabs(
            [
                (COLUMNS, translate("ImportColumns", "Columns"), number_text(len(plan.columns))),
                (VALUES, translate("ImportColumns", "Words"), _count(unknown)),
                (DEFAULTS, translate("ImportColumns", "For all rows"), _count(said)),
            ]
        )
        text = translate("ImportColumns", "{taken} of {all} columns are taken over.")
        text = text.format(
            taken=number_text(len(plan.columns)), all=number_text(len(plan.table.headers))
        )
        if unsure:
            more = translate("ImportColumns", "Please look at %n suggestion(s).", "", unsure)
            text += " " + more
        if unknown:
            text += " " + translate("ImportColumns", "%n word(s) (is/are) unknown.", "", unknown)
        self._show_bar(any(key in NAMES for key in plan.columns.values()))
        self._say.setText(text)
        self._say.setVisible(self._panel() is not self.defaults)
        self.changed.emit()

    def _show_bar(self, named: bool) -> None:
        """Why one can't go on, if so."""
        problem = self.defaults.problem()
        if not named:
            missing = translate(
                "ImportColumns",
                "A lead needs a company or the last name of a person. Choose the column that"
                " holds it.",
            )
            self.bar.show_message("warn", missing, closable=False)
        elif problem and self._panel() is not self.defaults:
            look = translate("ImportColumns", "Look at it")
            self.bar.show_message(
                "warn", problem, [(look, lambda: self.tabs.choose(DEFAULTS))], closable=False
            )
        else:
            self.bar.hide()


def _first_rows(sheet: Sheet, plan: ListPlan) -> tuple[Row, ...]:
    """Enough to see what they hold: not all, while somebody waits."""
    end = plan.table.first_data_row - sheet.first_row + _SCANNED
    merged = tuple(area for area in sheet.merged if area[0] < sheet.first_row + end)
    return tuple(table_rows(replace(sheet, rows=sheet.rows[:end], merged=merged), plan.table))


def _count(number: int) -> str:
    return number_text(number) if number else ""


def _values(
    sheets: Sequence[Sheet],
    plan: ListPlan,
    context: CheckContext,
    used: Mapping[str, frozenset[str]],
) -> tuple[ListValue, ...]:
    """For `Desk.work`."""
    return list_values(list_rows(sheets, plan), plan.columns, context, used)
