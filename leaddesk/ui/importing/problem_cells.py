"""What the tables of the check show: a kind of problem, a row that has it."""

from __future__ import annotations

from collections.abc import Sequence

from leaddesk.rules.problem import Severity
from leaddesk.ui.importing.grid import Shown
from leaddesk.ui.importing.import_draft import ImportDraft
from leaddesk.ui.importing.problem_groups import Entry, Group
from leaddesk.ui.words import translate
from leaddesk.ui.words.fields import field_name
from leaddesk.ui.words.formats import number_text
from leaddesk.ui.words.keys import key_text
from leaddesk.ui.words.problems import problem_text

_ICONS = {Severity.ERROR: ("circle-alert", "danger"), Severity.WARNING: ("triangle-alert", "warn")}


def counts_text(groups: Sequence[Group]) -> str:
    """How many problems of each weight there are, and what that means."""
    if not groups:
        return translate("ImportCheck", "There is nothing to put right.")
    errors = sum(len(g.entries) for g in groups if g.severity is Severity.ERROR)
    warnings = sum(len(g.entries) for g in groups) - errors
    parts = [
        translate("ImportCheck", "%n error(s)", "", errors),
        translate("ImportCheck", "%n warning(s)", "", warnings),
        translate("ImportCheck", "Rows with errors stay out, all others come in."),
        translate("ImportCheck", "{key}: next problem").format(key=key_text("F3")),
    ]
    return " · ".join(parts)


def group_cell(group: Group, column: int) -> Shown:
    """Its title, and how many rows have it."""
    if column == 1:
        return Shown(number_text(len(group.entries)), strong=True)
    icon, color = _ICONS[group.severity]
    return Shown(group.title, icon=icon, icon_color=color)


def row_cell(draft: ImportDraft, entry: Entry, column: int) -> Shown:
    """Row, column, value (to be typed over), and what is wrong."""
    if column == 0:
        return Shown(number_text(entry.row), "text2")
    if column == 1:
        return Shown(_column_name(draft, entry), "text2")
    if column == 2:
        if entry.column is None:
            return Shown(entry.problem.value, "text2")
        text = draft.text(entry.row, entry.column)
        return Shown(text, use="type", data=text)
    return Shown(problem_text(entry.problem, where=False), "text2")


def _column_name(draft: ImportDraft, entry: Entry) -> str:
    if entry.column is None or draft.plan is None:
        return entry.problem.column
    key = draft.plan.columns.get(entry.column, "")
    return draft.plan.table.headers[entry.column] or (field_name(key) if key else "")
