"""The one search field: recognised parts become chips, the rest is typed on.

`query()` is always plain text of the filter language, whoever set it: a digit in the list, a click
in the funnel, a saved view, a colleague's mail.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit

from leaddesk.rules.filter_text import parse_filter, pieces
from leaddesk.rules.problem import Problem
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.shell.search_chips import SearchChips
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.icons import pixmap
from leaddesk.ui.theme.tokens import SECONDARY
from leaddesk.ui.words import translate

_LIVE_MS = 60
_LEAST_LINE = 170
"""px that are left for typing beside the chips."""


class SearchBox(QFrame):
    """`changed` carries the query as it is typed; `problem` a Problem or None; `ran` a query that
    somebody has asked for with Enter."""

    changed = Signal(str)
    problem = Signal(object)
    left_down = Signal()
    ran = Signal(str)
    typed = Signal(str, int)  # the whole query and the cursor's place in it, for completion

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("search")
        self.today = date(2000, 1, 1)
        """The day that "today" means in a query."""
        self._chips_text: list[str] = []
        self._before = ""  # what stood in the line before the last key
        self._build()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_LIVE_MS)
        self._timer.timeout.connect(self._tell)
        self.line.textEdited.connect(self._on_edited)
        self.line.installEventFilter(self)

    def _build(self) -> None:
        self._icon = QLabel()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(10, 3, 8, 3)
        self._row.setSpacing(8)
        self.chips = SearchChips(lambda: self.today)
        self.chips.removed.connect(self._remove)
        self.chips.wanted.connect(self._edit)
        self.chips.unfolded.connect(self._as_text)
        self.line = QLineEdit()
        self.line.setProperty("bare", True)
        self.line.setFrame(False)
        self.line.setMinimumWidth(48)
        self.line.setAccessibleName(translate("SearchBox", "Search"))
        self._key = Label("", SECONDARY, "text3")
        self._row.addWidget(self._icon)
        self._row.addWidget(self.chips)
        self._row.addWidget(self.line, 1)
        self._row.addWidget(self._key)
        self.setFocusProxy(self.line)
        theme.changed.connect(self._dress)
        self._dress()
        self._show_chips()

    def _dress(self) -> None:
        self._icon.setPixmap(pixmap("search", "text2", 16, self.devicePixelRatioF()))
        self.setFixedHeight(theme.px(36))

    def know_segments(self, names: Mapping[int, str]) -> None:
        """The names on the chips."""
        self.chips.segments = names
        self._show_chips()

    def know_views(self, queries: Mapping[str, str]) -> None:
        """The saved views by name: ":name" means one."""
        if queries != self.chips.views:
            self.chips.views = queries
            self._show_chips()
            if ":" in self.query():
                self._report_problem()

    def query(self) -> str:
        return " ".join(part for part in (*self._chips_text, self.line.text().strip()) if part)

    def set_query(self, text: str) -> None:
        """Show this query; nothing is emitted."""
        self._chips_text = []
        self.line.setText(text)
        self._take_chips(all_of_it=True)
        self._report_problem()

    def show_key(self, key: str) -> None:
        """The key that leads here."""
        self._key.setText(key)

    def focus(self) -> None:
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def clear_query(self) -> None:
        self.set_query("")
        self.changed.emit("")

    def replace(self, start: int, end: int, text: str) -> None:
        """Put a completion or a correction in place of query()[start:end]. A field without its
        value goes on being typed."""
        chips = self._chips_length()
        if start >= chips:
            typed = self.line.text()
            rest = typed[end - chips :]
            more = "" if text.endswith(":") or rest else " "
            self.line.setText(f"{typed[: start - chips]}{text}{more}{rest}")
            self.line.setCursorPosition(start - chips + len(text) + len(more))
            if text.endswith(":"):
                self.typed.emit(self.query(), self._cursor())
            else:
                self._take_chips()
            self._before = self.line.text()
        else:
            whole = self.query()
            self.set_query(f"{whole[:start]}{text}{whole[end:]}")
        self._tell()

    def _on_edited(self, text: str) -> None:
        pasted = len(text) - len(self._before) > 1 and " " in text.strip()
        if pasted or (text.endswith(" ") and text.count('"') % 2 == 0):
            self._take_chips()
        self._before = self.line.text()
        self.typed.emit(self.query(), self._cursor())
        self._timer.start()

    def _chips_length(self) -> int:
        """How long the query is before what stands in the line."""
        before = " ".join(self._chips_text)
        return len(before) + (1 if before else 0)

    def _cursor(self) -> int:
        return self._chips_length() + self.line.cursorPosition()

    def _take_chips(self, *, all_of_it: bool = False) -> None:
        """What is recognised of the typed text becomes chips, and what was meant to be; words stay
        as they are."""
        text = self.line.text()
        rest, done = "", 0
        for start, end in pieces(text, self.today, self.chips.views):
            self._chips_text.append(text[start:end])
            rest += text[done:start]
            done = end
        rest = " ".join((rest + text[done:]).split())
        if rest != text.strip() or all_of_it:
            self.line.setText(rest + (" " if rest and not all_of_it else ""))
        self._show_chips()

    def _as_text(self) -> None:
        """All of the query is text again, and chosen: to be copied, or typed over."""
        whole = self.query()
        self._chips_text = []
        self.line.setText(whole)
        self._before = whole
        self._show_chips()
        self.line.setFocus()
        self.line.selectAll()

    def _show_chips(self) -> None:
        self.chips.show_pieces(self._chips_text)
        hint = translate("SearchBox", "Search or type a parameter, e.g. 4")
        more = translate("SearchBox", "narrow further …")
        self.line.setPlaceholderText(more if self._chips_text else hint)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.chips.give_room(max(1, self.width() - theme.px(_LEAST_LINE)))

    def _remove(self, place: int) -> None:
        del self._chips_text[place]
        self._show_chips()
        self._tell()
        self.line.setFocus()

    def _edit(self, place: int) -> None:
        """The chip is text again, to be changed."""
        piece = self._chips_text.pop(place)
        self.line.setText(f"{piece} {self.line.text()}".strip())
        self._show_chips()
        self.line.setFocus()

    def _tell(self) -> None:
        self._timer.stop()
        self._report_problem()
        self.changed.emit(self.query())

    def _report_problem(self) -> None:
        """Of what is still being typed nothing is said yet."""
        found = parse_filter(self.query(), self.today, self.chips.views)
        at = self._cursor() if self.line.hasFocus() and self.line.text() else -1
        problems = [p for p in found.problems if not _is_at(p, at)]
        self.problem.emit(problems[0] if problems else None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.setProperty("focused", event.type() == QEvent.Type.FocusIn)
            self.style().unpolish(self)
            self.style().polish(self)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._take_key(event)
        return super().eventFilter(watched, event)

    def _take_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take_chips()
            self._tell()
            self.ran.emit(self.query())
            self.left_down.emit()
            return True
        if event.matches(QKeySequence.StandardKey.SelectAll) and self._chips_text:
            self._as_text()
            return True
        if event.matches(QKeySequence.StandardKey.Copy) and not self.line.hasSelectedText():
            QGuiApplication.clipboard().setText(self.query())
            return True
        if key == Qt.Key.Key_Down:
            self.left_down.emit()
            return True
        if key == Qt.Key.Key_Escape:
            if self.query():
                self.clear_query()
            else:
                self.left_down.emit()
            return True
        at_start = self.line.cursorPosition() == 0 and not self.line.hasSelectedText()
        if key == Qt.Key.Key_Backspace and at_start and self._chips_text:
            self._edit(len(self._chips_text) - 1)
            self._timer.start()
            return True
        return False


def _is_at(problem: Problem, cursor: int) -> bool:
    """Whether the part that can't be read ends where somebody is typing."""
    return problem.start is not None and problem.start < cursor == problem.end
