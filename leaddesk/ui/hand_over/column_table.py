"""The columns of one's own profile: what each is called and filled with, how long it may be, how it
looks; added, taken out, moved."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QIntValidator, QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from leaddesk.rules.erp.kept_profile import LONGEST_HEADER, MOST_COLUMNS, OWN_FORMATS
from leaddesk.rules.erp.profile import CONSTANT, EMPTY, SPECIAL_SOURCES, Column, Format
from leaddesk.rules.fields import FIELDS
from leaddesk.ui.parts.buttons import Button, IconButton
from leaddesk.ui.parts.inputs import ComboBox, LineEdit
from leaddesk.ui.parts.portions import Portions
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.tokens import SECONDARY
from leaddesk.ui.words import translate
from leaddesk.ui.words.erp import format_name, source_name

_SOURCES = (*SPECIAL_SOURCES, *(f.key for f in FIELDS if f.key not in ("lead.number",)))
_LONGEST = 9999
_HEADER, _FORMAT, _LENGTH = 150, 170, 56


class ColumnTable(QWidget):
    """A line for each column, in the order of the file. `Alt+Up` and `Alt+Down` move the one that
    has the focus."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[ColumnLine] = []
        self.area = QScrollArea()
        self._portions = Portions(self)
        self.area.setWidgetResizable(True)
        self.area.setAccessibleName(translate("HandOver", "Columns"))
        self.add_button = Button(
            translate("HandOver", "Add a column"), icon_name="plus", clicked=self.add
        )
        foot = QHBoxLayout()
        foot.addWidget(self.add_button)
        foot.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.area, 1)
        layout.addLayout(foot)
        for keys, by in (("Alt+Up", -1), ("Alt+Down", 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self._move_focused, by))

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
        for place, stretch in enumerate((3, 3, 2)):
            grid.setColumnStretch(place, stretch)
        grid.setRowStretch(len(columns) + 1, 1)
        if (before := self.area.takeWidget()) is not None:  # a button of it may have been pressed
            before.hide()
            before.deleteLater()
        self.area.setWidget(body)
        self.add_button.setEnabled(len(columns) < MOST_COLUMNS)
        self._portions.start(self._filled(grid, columns))

    def _filled(self, grid: QGridLayout, columns: Sequence[Column]) -> Iterator[None]:
        last = len(columns)
        for row, column in enumerate(columns, 1):
            line = ColumnLine(column)
            self.lines.append(line)
            for place, part in enumerate(line.parts()):
                grid.addWidget(part, row, place)
            line.up.setEnabled(row > 1)
            line.down.setEnabled(row < last)
            line.up.clicked.connect(partial(self.move_column, row - 1, -1))
            line.down.clicked.connect(partial(self.move_column, row - 1, 1))
            line.remove.clicked.connect(partial(self.take_out, row - 1))
            yield

    def typed(self) -> tuple[Column, ...]:
        self._portions.finish()
        return tuple(line.typed() for line in self.lines)

    def move_column(self, place: int, by: int, _clicked: bool = False) -> None:
        """One up (-1) or one down (1)."""
        columns, to = list(self.typed()), place + by
        if not 0 <= to < len(columns):
            return
        columns.insert(to, columns.pop(place))
        self._show_again(columns, to, "up" if by < 0 else "down")

    def take_out(self, place: int, _clicked: bool = False) -> None:
        columns = list(self.typed())
        del columns[place]
        self._show_again(columns, min(place, len(columns) - 1), "remove")

    def add(self) -> None:
        """An empty one below the one that has the focus, else at the end."""
        columns, focused = list(self.typed()), self._focused()
        place = len(columns) if focused is None else focused + 1
        columns.insert(place, Column("", EMPTY))
        self._show_again(columns, place, "header")

    def _show_again(self, columns: Sequence[Column], place: int, part: str) -> None:
        """The focus on this part of the line that was meant, which is in view."""
        seen = self.area.verticalScrollBar().value()
        self.show_columns(columns)
        self._portions.finish()
        if not 0 <= place < len(self.lines):
            self.add_button.setFocus()
            return
        line = self.lines[place]
        wanted: QWidget = getattr(line, part)
        (wanted if wanted.isEnabled() else line.header).setFocus()
        QTimer.singleShot(0, self, lambda: self._see(seen, line.header))  # once they have places

    def _see(self, seen: int, part: QWidget) -> None:
        self.area.verticalScrollBar().setValue(seen)
        self.area.ensureWidgetVisible(part, 0, theme.px(40))

    def _focused(self) -> int | None:
        return next(
            (n for n, line in enumerate(self.lines) if any(p.hasFocus() for p in line.parts())),
            None,
        )

    def _move_focused(self, by: int) -> None:
        if (place := self._focused()) is not None:
            self.move_column(place, by)


class ColumnLine:
    """The inputs of one column."""

    def __init__(self, column: Column) -> None:
        self._column = column
        self.header = LineEdit(translate("HandOver", "Header of the ERP"), column.header)
        self.header.setMaxLength(LONGEST_HEADER)
        self.header.setCursorPosition(0)
        self.header.setMinimumWidth(theme.px(_HEADER))
        self.source = ComboBox(translate("HandOver", "Filled with"))
        for key in _SOURCES:
            self.source.addItem(source_name(key), key)
        self.source.choose(column.source)
        self.constant = LineEdit(translate("HandOver", "Text"), column.constant)
        self.format = ComboBox(translate("HandOver", "Format"))
        for shape in OWN_FORMATS:
            self.format.addItem(format_name(shape), str(shape))
        self.format.choose(str(column.format))
        self.format.setMaximumWidth(theme.px(_FORMAT))
        length = str(column.max_length) if column.max_length else ""
        self.length = LineEdit(translate("HandOver", "Length"), length)
        self.length.setValidator(QIntValidator(0, _LONGEST, self.length))
        self.length.setFixedWidth(theme.px(_LENGTH))
        self.required = QCheckBox()
        self.required.setAccessibleName(translate("HandOver", "Required"))
        self.required.setChecked(column.required)
        name = column.header or "–"
        self.up = IconButton("arrow-up", _about(translate("HandOver", "{name}: up"), name))
        self.down = IconButton("arrow-down", _about(translate("HandOver", "{name}: down"), name))
        self.remove = IconButton("x", _about(translate("HandOver", "{name}: take out"), name))
        self.source.currentIndexChanged.connect(self._on_source)
        self._on_source()

    def parts(self) -> tuple[QWidget, ...]:
        return (self.header, self.source, self.constant, self.format, self.length, self.required,
                self.up, self.down, self.remove)  # fmt: skip

    def _on_source(self) -> None:
        self.constant.setEnabled(self.source.currentData() == CONSTANT)

    def typed(self) -> Column:
        """Without a length it takes any."""
        source, length = str(self.source.currentData()), self.length.text().strip()
        return replace(
            self._column,
            header=self.header.text().strip(),
            source=source,
            max_length=int(length) if length.isascii() and length.isdecimal() else 0,
            required=self.required.isChecked(),
            format=Format(self.format.currentData()),
            constant=self.constant.text() if source == CONSTANT else "",
        )


def _about(text: str, name: str) -> str:
    return text.format(name=name[:40])
