"""The one search field: recognised parts become chips, the rest is typed on.

`query()` is always plain text of the filter language, whoever set it: a digit in the list, a click
in the funnel, a saved view, a colleague's mail.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit

from leaddesk.rules.filter_text import Phrase, Word, parse_filter
from leaddesk.rules.problem import Problem
from leaddesk.ui.parts.chips import Chip
from leaddesk.ui.parts.texts import Label, plain_tip
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.icons import pixmap
from leaddesk.ui.theme.tokens import SECONDARY
from leaddesk.ui.words import translate
from leaddesk.ui.words.filters import term_text

_LIVE_MS = 60


class SearchBox(QFrame):
    """`changed` carries the query as it is typed; `problem` a Problem or None."""

    changed = Signal(str)
    problem = Signal(object)
    left_down = Signal()
    typed = Signal(str, int)  # the whole query and the cursor's place in it, for completion

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("search")
        self._chips_text: list[str] = []
        self._segments: Mapping[int, str] = {}
        self._views: Mapping[str, str] = {}
        self.today = date(2000, 1, 1)
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
        self._chips = QHBoxLayout()
        self._chips.setSpacing(6)
        self.line = QLineEdit()
        self.line.setProperty("bare", True)
        self.line.setFrame(False)
        self.line.setAccessibleName(translate("SearchBox", "Search"))
        self._key = Label("", SECONDARY, "text3")
        self._row.addWidget(self._icon)
        self._row.addLayout(self._chips)
        self._row.addWidget(self.line, 1)
        self._row.addWidget(self._key)
        self.setFocusProxy(self.line)
        theme.changed.connect(self._dress)
        self._dress()
        self._hint()

    def _dress(self) -> None:
        self._icon.setPixmap(pixmap("search", "text2", 16, self.devicePixelRatioF()))
        self.setFixedHeight(theme.px(36))

    def know_segments(self, names: Mapping[int, str]) -> None:
        """The names on the chips."""
        self._segments = names
        self._show_chips()

    def know_views(self, queries: Mapping[str, str]) -> None:
        """The saved views by name: ":name" means one."""
        if queries != self._views:
            self._views = queries
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
        """Put a completion or a correction in place of query()[start:end]."""
        whole = self.query()
        self.set_query(f"{whole[:start]}{text}{whole[end:]}")
        self._tell()

    def _on_edited(self, text: str) -> None:
        if text.endswith(" ") and text.count('"') % 2 == 0:
            self._take_chips()
        self.typed.emit(self.query(), self._cursor())
        self._timer.start()

    def _cursor(self) -> int:
        before = " ".join(self._chips_text)
        return len(before) + (1 if before else 0) + self.line.cursorPosition()

    def _take_chips(self, *, all_of_it: bool = False) -> None:
        """Recognised terms of the typed text become chips; words stay as they are."""
        text = self.line.text()
        rest, done = "", 0
        for term in parse_filter(text, self.today, self._views).terms:
            if isinstance(term, Word | Phrase) or term.start < done:
                continue
            self._chips_text.append(text[term.start : term.end])
            rest += text[done : term.start]
            done = term.end
        rest = " ".join((rest + text[done:]).split())
        if rest != text.strip() or all_of_it:
            self.line.setText(rest + (" " if rest and not all_of_it else ""))
        self._show_chips()

    def _show_chips(self) -> None:
        while self._chips.count():
            item = self._chips.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for place, piece in enumerate(self._chips_text):
            found = parse_filter(piece, self.today, self._views)
            words = ", ".join(term_text(term, self._segments) for term in found.terms) or piece
            chip = Chip(_short(words), closable=True, warning=bool(found.problems))
            chip.setToolTip(plain_tip(piece))
            chip.removed.connect(lambda at=place: self._remove(at))
            chip.clicked.connect(lambda _=False, at=place: self._edit(at))
            self._chips.addWidget(chip)
        self._hint()

    def _hint(self) -> None:
        hint = translate("SearchBox", "Search or type a parameter, e.g. 4")
        more = translate("SearchBox", "narrow further …")
        self.line.setPlaceholderText(more if self._chips_text else hint)

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
        found = parse_filter(self.query(), self.today, self._views)
        problems: tuple[Problem, ...] = found.problems
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
            self.left_down.emit()
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


def _short(words: str, most: int = 46) -> str:
    return words if len(words) <= most else words[: most - 1] + "…"
