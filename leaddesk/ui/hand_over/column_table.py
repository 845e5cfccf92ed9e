"""The columns of one's own profile: what each is filled with, how long it may be, how it looks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QGridLayout, QScrollArea, QWidget

from leaddesk.rules.erp.kept_profile import OWN_FORMATS
from leaddesk.rules.erp.profile import CONSTANT, SPECIAL_SOURCES, Column, Format
from leaddesk.rules.fields import FIELDS
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.inputs import ComboBox, LineEdit
from leaddesk.ui.parts.portions import Portions
from leaddesk.ui.parts.texts import ElidedLabel, Label
from leaddesk.ui.theme.tokens import SECONDARY
from leaddesk.ui.words import translate
from leaddesk.ui.words.erp import format_name, source_name

_SOURCES = (*SPECIAL_SOURCES, *(f.key for f in FIELDS if f.key not in ("lead.number",)))


class ColumnTable(QScrollArea):
    """A line for each column, in the order of the file; the arrow moves one up."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[ColumnLine] = []
        self._portions = Portions(self)
        self.setWidgetResizable(True)
        self.setAccessibleName(translate("HandOver", "Columns"))

    def show_columns(self, columns: Sequence[Column]) -> None:
        self.lines = []
        body = QWidget()
        grid = QGridLayout(body)
        grid.setContentsMargins(12, 8, 12, 8)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        for place, title in enumerate(
            (
                translate("HandOver", "Header of the ERP"), translate("HandOver", "Filled with"),
                translate("HandOver", "Text"), translate("HandOver", "Format"),
                translate("HandOver", "Length"), translate("HandOver", "Required"),
            )
        ):  # fmt: skip
            grid.addWidget(Label(title, SECONDARY, "text2"), 0, place)
        for place, stretch in enumerate((2, 3, 1)):
            grid.setColumnStretch(place, stretch)
        grid.setRowStretch(len(columns) + 1, 1)
        self.setWidget(body)
        self._portions.start(self._filled(grid, columns))

    def _filled(self, grid: QGridLayout, columns: Sequence[Column]) -> Iterator[None]:
        for row, column in enumerate(columns, 1):
            line = ColumnLine(column)
            self.lines.append(line)
            for place, part in enumerate(line.parts()):
                grid.addWidget(part, row, place)
            up = Button(translate("HandOver", "Up"), "text")
            up.setEnabled(row > 1)
            up.clicked.connect(lambda _=False, at=row - 1: self._move_up(at))
            grid.addWidget(up, row, 6)
            yield

    def typed(self) -> tuple[Column, ...]:
        self._portions.finish()
        return tuple(line.typed() for line in self.lines)

    def _move_up(self, place: int) -> None:
        columns = list(self.typed())
        columns[place - 1], columns[place] = columns[place], columns[place - 1]
        self.show_columns(columns)


class ColumnLine:
    """The inputs of one column."""

    def __init__(self, column: Column) -> None:
        self._column = column
        self.source = ComboBox(column.header or translate("HandOver", "Filled with"))
        for key in _SOURCES:
            self.source.addItem(source_name(key), key)
        self.source.setMaximumWidth(240)
        self.source.choose(column.source)
        self.constant = LineEdit(translate("HandOver", "Text"), column.constant)
        self.format = ComboBox(translate("HandOver", "Format"))
        for shape in OWN_FORMATS:
            self.format.addItem(format_name(shape), str(shape))
        self.format.choose(str(column.format))
        length = str(column.max_length) if column.max_length else ""
        self.length = LineEdit(translate("HandOver", "Length"), length)
        self.length.setFixedWidth(60)
        self.required = QCheckBox()
        self.required.setAccessibleName(translate("HandOver", "Required"))
        self.required.setChecked(column.required)
        self.source.currentIndexChanged.connect(self._on_source)
        self._on_source()

    def parts(self) -> tuple[QWidget, ...]:
        header = ElidedLabel(self._column.header or "–")
        return header, self.source, self.constant, self.format, self.length, self.required

    def _on_source(self) -> None:
        self.constant.setEnabled(self.source.currentData() == CONSTANT)

    def typed(self) -> Column:
        """A length that is no number means any."""
        source, length = str(self.source.currentData()), self.length.text().strip()
        return replace(
            self._column,
            source=source,
            max_length=int(length) if length.isascii() and length.isdecimal() else 0,
            required=self.required.isChecked(),
            format=Format(self.format.currentData()),
            constant=self.constant.text() if source == CONSTANT else "",
        )
