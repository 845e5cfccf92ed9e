"""The filter builder: a query put together line by line. What it makes is the text of the query,
which stands below the lines; a text typed or pasted there is read back into them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leaddesk.desk import Desk
from leaddesk.queries.lead_count import lead_count
from leaddesk.rules.filter_lines import Line, read_lines, write_lines
from leaddesk.rules.filter_text import parse_filter
from leaddesk.ui.parts.buttons import Button, IconButton
from leaddesk.ui.parts.inputs import LineEdit
from leaddesk.ui.parts.keymap import keymap
from leaddesk.ui.parts.popover import Popover
from leaddesk.ui.parts.scrolling import FittingArea
from leaddesk.ui.parts.texts import Label, hairline
from leaddesk.ui.shell.filter_row import FilterRow
from leaddesk.ui.shell.recent_searches import keep_search
from leaddesk.ui.theme.tokens import SECONDARY
from leaddesk.ui.words import current_language, translate
from leaddesk.ui.words.keys import key_text
from leaddesk.ui.words.problems import problem_text

if TYPE_CHECKING:
    from leaddesk.ui.shell.main_window import MainWindow

WIDTH = 860
_CALM_MS = 250
_EMPTY = Line("p")


class FilterBuilder(Popover):
    """`shown` carries the query that the list is to show, `kept` one that is to be saved too."""

    shown = Signal(str)
    kept = Signal(str)

    def __init__(self, anchor: QWidget, desk: Desk, query: str, views: Mapping[str, str]) -> None:
        """`views`: the saved ones, query by name."""
        super().__init__(anchor, translate("FilterBuilder", "Put a filter together"), WIDTH)
        self._desk, self._views = desk, views
        self.rows: list[FilterRow] = []
        self._build()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_CALM_MS)
        self._wire()
        self.text.setText(query)
        self._show_lines([*read_lines(query), _EMPTY])
        self._count()

    def _build(self) -> None:
        content = QWidget()
        self._lines = QVBoxLayout(content)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(8)
        self.add = Button(
            translate("FilterBuilder", "Add a condition"), "text", icon_name="plus",
            key=keymap.shown("filter_builder"), clicked=self.add_line,
        )  # fmt: skip
        self.joining = Label(
            translate(
                "FilterBuilder",
                "“or” makes a choice with the line above it; all others have to be met.",
            ),
            SECONDARY, "text2", wrap=True,
        )  # fmt: skip
        self.text = LineEdit(
            translate("FilterBuilder", "The query as text"),
            placeholder=translate("FilterBuilder", "The query as text: copy it, or paste one"),
        )
        self.copy = IconButton(
            "copy", translate("FilterBuilder", "Copy the query"), clicked=self._on_copy
        )
        self.problem = Label("", SECONDARY, "warn", wrap=True)
        self.problem.hide()
        written = QHBoxLayout()
        written.setSpacing(8)
        written.addWidget(self.text, 1)
        written.addWidget(self.copy)
        self.body.addWidget(FittingArea(content))
        for part in (self.joining, self.add, hairline()):
            self.body.addWidget(part)
        self.body.addLayout(written)
        self.body.addWidget(self.problem)
        self.body.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        self.save = Button(
            translate("FilterBuilder", "Save as a view …"), key=keymap.shown("save_view"),
            clicked=lambda: self._leave_with(self.kept),
        )  # fmt: skip
        self.show_hits = Button(
            translate("FilterBuilder", "Show the leads"), "pri", key=key_text("Ctrl+Return"),
            clicked=self.run,
        )  # fmt: skip
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch()
        row.addWidget(self.save)
        row.addWidget(self.show_hits)
        return row

    def _wire(self) -> None:
        self._timer.timeout.connect(self._count)
        self.text.textEdited.connect(lambda _: self.read_text())
        self.text.returnPressed.connect(self.run)
        shortcut = QShortcut(QKeySequence("Ctrl+Return"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.run)

    def show_at(self) -> None:
        """The line that is to be filled in has the focus."""
        self.open(self.rows[-1].field)

    def query(self) -> str:
        return self.text.text().strip()

    def run(self) -> None:
        """Show its leads."""
        self._leave_with(self.shown)

    def add_line(self) -> None:
        self._append(_EMPTY)
        self._tidy()
        self.rows[-1].begin()

    def read_text(self) -> None:
        """Bring the lines in accord with the text."""
        self._show_lines(read_lines(self.text.text()) or (_EMPTY,))
        self._timer.start()

    def _leave_with(self, signal: object) -> None:
        query = self.query()
        self.leave()
        keep_search(query)
        signal.emit(query)  # type: ignore[attr-defined]

    def _show_lines(self, lines: Sequence[Line]) -> None:
        for place, line in enumerate(lines):
            if place < len(self.rows) and self.rows[place].line() == line:
                continue
            if place < len(self.rows):
                self._drop(self.rows[place])
            self._append(line, place)
        for row in self.rows[len(lines) :]:
            self._drop(row)
        self._tidy()

    def _append(self, line: Line, place: int = -1) -> None:
        window = self.parentWidget()
        assert window is not None
        place = len(self.rows) if place < 0 else place
        row = FilterRow(window, self._desk, line, first=place == 0, views=tuple(self._views))
        row.edited.connect(self._on_edited)
        row.ran.connect(self.run)
        row.removed.connect(lambda: self._on_removed(row))
        self.rows.insert(place, row)
        self._lines.insertWidget(place, row)

    def _drop(self, row: FilterRow) -> None:
        self.rows.remove(row)
        self._lines.removeWidget(row)
        row.suggestions.deleteLater()
        row.hide()
        row.deleteLater()

    def _on_removed(self, row: FilterRow) -> None:
        place = self.rows.index(row)
        lines = [each.line() for each in self.rows if each is not row]
        self.add.setFocus()  # before the row goes that has it
        self._show_lines(lines or [_EMPTY])
        self.rows[min(place, len(self.rows) - 1)].begin()
        self._on_edited()

    def _on_edited(self) -> None:
        lines = [row.line() for row in self.rows]
        self.text.setText(write_lines(lines, current_language()))
        self.text.setCursorPosition(0)
        self._tidy()
        self._timer.start()

    def _tidy(self) -> None:
        self.joining.setVisible(any(row.line().joins for row in self.rows))
        if self.isVisible():
            self.place()

    def _count(self) -> None:
        found = parse_filter(self.query(), self._desk.today(), self._views)
        said = problem_text(found.problems[0]) if found.problems else ""
        self.problem.setText(said)
        self.problem.setVisible(bool(said))
        self.save.setEnabled(bool(self.query()))
        self._desk.ask(lead_count, filter=found, me=self._desk.me, today=self._desk.today()).newest(
            "filter_builder"
        ).done(self._on_counted)
        if self.isVisible():
            self.place()

    def _on_counted(self, count: int) -> None:
        self.show_hits.set_caption(translate("FilterBuilder", "Show %n lead(s)", "", count))

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.query())

    def leave(self) -> None:
        for row in self.rows:
            row.suggestions.hide()
        super().leave()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Suggestions lie beside this layer, but belong to it."""
        if event.type() not in (QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress):
            return False  # every event of the program comes by here
        listed = next((r.suggestions for r in self.rows if r.suggestions.isVisible()), None)
        if listed is not None and isinstance(event, QMouseEvent):
            place = listed.mapFromGlobal(event.globalPosition().toPoint())
            if listed.rect().contains(place):
                return False
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if listed is not None and escape:
            listed.hide()
            return True
        return super().eventFilter(watched, event)


def show_filter_builder(window: MainWindow) -> None:
    """Of the query in the search box. Where it is open already: a further line."""
    for there in window.findChildren(FilterBuilder):
        if there.isVisible():
            there.add_line()
            return
    search = window.top.search
    builder = FilterBuilder(search, window.desk, search.query(), search.chips.views)
    builder.shown.connect(window.show_query)
    builder.kept.connect(window.show_query)
    builder.kept.connect(lambda _: window.commands.run("save_view"))
    builder.show_at()
