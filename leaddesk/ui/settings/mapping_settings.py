"""How lists are brought in, as it is remembered: another name, or none any more."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout

from leaddesk.desk import Desk, Failure
from leaddesk.operations.list_mappings import forget_columns, rename_columns
from leaddesk.queries.imports import KeptMapping, kept_mappings
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.inputs import Field, LineEdit
from leaddesk.ui.parts.text_table import Head, TextTable
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.settings.settings_part import SettingsPart
from leaddesk.ui.words import translate
from leaddesk.ui.words.list_kinds import KINDS, is_list_field, kind_title, list_field_name
from leaddesk.ui.words.problems import problem_text


class MappingSettings(SettingsPart):
    """The name of the one at the cursor can be typed over; what is removed is asked anew at the
    next list with its headers."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            translate("MappingSettings", "Lists that come in"),
            translate(
                "MappingSettings",
                "How a list was brought in is remembered under its headers, and used for the next"
                " one that has the same.",
            ),
        )
        self._desk = desk
        self._rows: tuple[KeptMapping, ...] = ()
        heads = (
            Head(translate("MappingSettings", "Name"), 220),
            Head(translate("MappingSettings", "Columns")),
        )
        self.table = TextTable(translate("MappingSettings", "Remembered lists"), heads, most=12)
        self.table.selectionModel().currentRowChanged.connect(lambda now, _: self._show(now.row()))
        self.bar = MessageBar()
        self.nothing = Label(translate("MappingSettings", "No list was brought in yet."),
                             color="text2")  # fmt: skip
        self.name = LineEdit(translate("MappingSettings", "Name"))
        self.name.returnPressed.connect(self._on_rename)
        self.rename = Button(
            translate("MappingSettings", "Rename"), icon_name="pencil", clicked=self._on_rename
        )
        self.remove = Button(
            translate("MappingSettings", "Remove"), icon_name="trash-2", clicked=self._on_remove
        )
        line = QHBoxLayout()
        line.setSpacing(8)
        self._field = Field(translate("MappingSettings", "Name"), self.name)
        line.addWidget(self._field, 1)
        line.addWidget(Field(" ", self.rename))
        line.addWidget(Field(" ", self.remove))
        self.body.addWidget(self.bar)
        self.body.addWidget(self.nothing)
        self.body.addWidget(self.table)
        self.body.addLayout(line)

    def look(self) -> None:
        self._desk.ask(kept_mappings).newest("settings_mappings").done(self._fill)

    def _fill(self, rows: tuple[KeptMapping, ...]) -> None:
        here = self.table.currentIndex().row()
        self._rows = rows
        self.table.show_rows([(row.name, _columns(row)) for row in rows])
        for part in (self.table, self._field, self.rename, self.remove):
            part.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        if rows:
            self.table.selectRow(max(0, min(here, len(rows) - 1)))
            self._show(self.table.currentIndex().row())

    def _show(self, row: int) -> None:
        self.name.setText(self._rows[row].name if 0 <= row < len(self._rows) else "")

    def _chosen(self) -> KeptMapping | None:
        row = self.table.currentIndex().row()
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def _on_rename(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._desk.run(
                rename_columns, map_id=chosen.map_id, name=self.name.text()
            ).done(self._on_done).failed(self._on_failed)  # fmt: skip

    def _on_remove(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._desk.run(forget_columns, map_id=chosen.map_id).done(self._on_done).failed(
                self._on_failed
            )

    def _on_done(self, _: object) -> None:
        self.bar.dismiss()
        self.look()

    def _on_failed(self, failure: Failure) -> None:
        self.bar.show_message("danger", problem_text(failure.problems[0]))


def _columns(row: KeptMapping) -> str:
    """Those of another version are not named; of lists that hold no leads what they hold comes
    first."""
    fields = row.mapping.columns.items()
    said = ", ".join(
        f"{header} → {list_field_name(key)}" for header, key in fields if is_list_field(key)
    )
    kind = row.mapping.kind
    return f"{kind_title(kind)}: {said}" if kind in KINDS else said
