"""Who is no prospect: domains and companies, what they are, and a run over the leads there are."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QHBoxLayout

from leaddesk.desk import Desk, Failure
from leaddesk.operations.exclusions import exclude_found, list_exclusions, unlist_exclusion
from leaddesk.queries.exclusions import ExclusionRow, exclusion_rows
from leaddesk.rules.changes import Tried
from leaddesk.rules.exclusion import RELATIONS, Exclusion, Listed
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.inputs import ComboBox, Field, LineEdit
from leaddesk.ui.parts.text_table import Head, TextTable
from leaddesk.ui.settings.settings_part import SettingsPart
from leaddesk.ui.words import translate
from leaddesk.ui.words.exclusions import excluded_as
from leaddesk.ui.words.formats import date_text
from leaddesk.ui.words.problems import problem_text

MOST = 2000


class ExclusionSettings(SettingsPart):
    """An entry is taken at once; the run over all leads says first whom it means."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            translate("ExclusionSettings", "Exclusion"),
            translate(
                "ExclusionSettings",
                "Competitors and consultants are found by the relation of their company, by a"
                " domain or by a name. They are told when a lead is typed, left out of imports and"
                " stopped at the gate.",
            ),
        )
        self._desk = desk
        self._rows: tuple[ExclusionRow, ...] = ()
        self._build()

    def _build(self) -> None:
        self.text = LineEdit(translate("ExclusionSettings", "Domain or company"))
        self.text.setPlaceholderText(translate("ExclusionSettings", "acme.de or Acme GmbH"))
        self.text.returnPressed.connect(self._on_add)
        self.reason = ComboBox(translate("ExclusionSettings", "Is a"))
        for key in RELATIONS:
            self.reason.addItem(excluded_as(key), key)
        add = Button(translate("ExclusionSettings", "Add"), icon_name="plus", clicked=self._on_add)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(Field(translate("ExclusionSettings", "Domain or company"), self.text), 1)
        line.addWidget(Field(translate("ExclusionSettings", "Is a"), self.reason))
        line.addWidget(Field(" ", add))
        heads = (
            Head(translate("ExclusionSettings", "Entry")),
            Head(translate("ExclusionSettings", "Is a"), 140),
            Head(translate("ExclusionSettings", "Since"), 110),
            Head(translate("ExclusionSettings", "By"), 150),
        )
        self.table = TextTable(translate("ExclusionSettings", "Exclusion list"), heads, most=12)
        self.bar = MessageBar()
        self.remove = Button(
            translate("ExclusionSettings", "Take off the list"), icon_name="trash-2",
            clicked=self._on_remove,
        )  # fmt: skip
        self.look_button = Button(
            translate("ExclusionSettings", "Look through all leads"), clicked=self._on_look
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.remove)
        buttons.addStretch()
        buttons.addWidget(self.look_button)
        self.body.addLayout(line)
        self.body.addWidget(self.bar)
        self.body.addWidget(self.table)
        self.body.addLayout(buttons)

    def look(self) -> None:
        self._desk.ask(exclusion_rows).newest("settings_exclusion").done(self._fill)

    def _fill(self, rows: tuple[ExclusionRow, ...]) -> None:
        self._rows = rows[:MOST]
        self.table.show_rows([
            (row.text, excluded_as(row.reason), date_text(row.at.astimezone().date()), row.who)
            for row in self._rows
        ])  # fmt: skip
        self.table.setVisible(bool(self._rows))
        self.remove.setVisible(bool(self._rows))

    def _on_add(self) -> None:
        entry = Listed(self.text.text().strip(), str(self.reason.currentData()))
        self._desk.run(list_exclusions, entries=[entry]).done(self._on_added).failed(
            self._on_failed
        )

    def _on_added(self, _: object) -> None:
        self.text.clear()
        self.bar.dismiss()
        self.look()

    def _on_remove(self) -> None:
        row = self.table.currentIndex().row()
        if 0 <= row < len(self._rows):
            entry = self._rows[row].entry_id
            self._desk.run(unlist_exclusion, entry_id=entry).done(self._on_added).failed(
                self._on_failed
            )

    def _on_look(self) -> None:
        """Whom it would exclude; nothing is changed by that."""
        self._desk.run(exclude_found, dry_run=True).done(self._on_looked).failed(self._on_failed)

    def _on_looked(self, tried: Tried[Mapping[int, Exclusion]]) -> None:
        count = len(tried.result)
        if not count:
            text = translate("ExclusionSettings", "No lead is meant by relation or list.")
            self.bar.show_message("ok", text)
            return
        reasons = [why.reason for why in tried.result.values()]
        parts = ", ".join(
            f"{reasons.count(key)} × {excluded_as(key)}" for key in RELATIONS if key in reasons
        )
        text = translate("ExclusionSettings", "%n lead(s) (is/are) meant: {parts}.", "", count)
        apply = translate("ExclusionSettings", "Exclude %n lead(s)", "", count)
        self.bar.show_message("warn", text.format(parts=parts), [(apply, self._on_apply)])

    def _on_apply(self) -> None:
        self._desk.run(exclude_found).done(self._on_excluded).failed(self._on_failed)

    def _on_excluded(self, found: Mapping[int, Exclusion]) -> None:
        text = translate("ExclusionSettings", "%n lead(s) excluded.", "", len(found))
        self.bar.show_message("ok", text)

    def _on_failed(self, failure: Failure) -> None:
        self.bar.show_message("danger", problem_text(failure.problems[0]))
