"""What a query could go on with, below the search box: field names, then values with counts."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from leaddesk.desk import Desk
from leaddesk.queries.value_counts import value_counts
from leaddesk.rules.filter_text import Completion, complete
from leaddesk.ui.shell.popup_list import Choice, PopupList
from leaddesk.ui.shell.search_box import SearchBox
from leaddesk.ui.theme.current import theme
from leaddesk.ui.words import current_language, translate
from leaddesk.ui.words.formats import number_text
from leaddesk.ui.words.stages import stage_order

ROWS = 8
_STORED = {
    "city": "city", "source": "source", "industry": "industry", "product": "product",
    "campaign": "campaign",
    "owner": "owner", "import": "import", "p": "p", "stage": "stage",
}  # fmt: skip


class CompletionList(QFrame):
    """Tab takes the first, Down chooses; Enter runs what is typed, never silently a suggestion."""

    def __init__(self, window: QWidget, box: SearchBox, desk: Desk) -> None:
        super().__init__(window)
        self._box, self._desk = box, desk
        self._chosen = False
        self.setProperty("surface", "popup")
        self.rows = PopupList(translate("CompletionList", "Suggestions"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self.rows)
        box.typed.connect(self._on_typed)
        box.line.installEventFilter(self)
        self.hide()

    def _on_typed(self, text: str, cursor: int) -> None:
        self._chosen = False
        fixed = complete(text, cursor, current_language(), stage_order())
        field = _field_at(text, cursor)
        if field is None:
            self._show([(c, "") for c in fixed] if _is_near(text, cursor) else [])
            return
        name, value = field
        start = cursor - len(value)
        self._desk.ask(
            value_counts, field=_STORED.get(name, name), prefix=value, limit=ROWS,
            language=current_language(),
        ).newest("completion").done(
            lambda counts: self._on_values(fixed, counts, start, cursor)
        )  # fmt: skip

    def _on_values(
        self,
        fixed: tuple[Completion, ...],
        counts: tuple[tuple[str, int], ...],
        start: int,
        end: int,
    ) -> None:
        if counts:
            rows = [
                (Completion("value", _quoted(value), start, end, value), number_text(count))
                for value, count in counts
            ]
        else:
            rows = [(c, "") for c in fixed]
        self._show(rows)

    def _show(self, rows: list[tuple[Completion, str]]) -> None:
        if not rows or not self._box.line.hasFocus():
            self.hide()
            return
        choices = [
            Choice(c.text, partial(self._take, c), "filter", key=count) for c, count in rows[:ROWS]
        ]
        self.rows.show_choices(choices, choose_first=False)
        self.rows.clearSelection()
        window = self.parentWidget()
        assert window is not None
        place = self._box.mapTo(window, QPoint(0, self._box.height() + 4))
        width = min(theme.px(360), self._box.width())
        self.setGeometry(place.x(), place.y(), width, self.rows.height_wanted(ROWS) + 10)
        self.show()
        self.raise_()

    def _take(self, completion: Completion) -> None:
        self.hide()
        text = completion.text
        self._box.replace(completion.start, completion.end, text)
        self._box.line.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.hide()
        if (
            self.isVisible()
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
        ):
            return self._take_key(event)
        return super().eventFilter(watched, event)

    def _take_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.rows.step((1 if key == Qt.Key.Key_Down else -1) if self._chosen else 0)
            self._chosen = True
            return True
        if key == Qt.Key.Key_Tab:
            if not self._chosen:
                self.rows.step(0)
            return self.rows.run_current()
        if key == Qt.Key.Key_Escape:
            self.hide()
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            chosen = self._chosen
            self.hide()
            return self.rows.run_current() if chosen else False
        return False


def _field_at(text: str, cursor: int) -> tuple[str, str] | None:
    """(field key, typed value) where the cursor is in a value that the store knows."""
    before = text[:cursor]
    part = before.rsplit(" ", 1)[-1].lstrip("-")
    name, sign, value = part.partition(":")
    if not sign:
        return None
    names = complete(name, len(name), current_language())
    key = next((c.key for c in names if c.text.rstrip(":") == name.lower()), name.lower())
    return (key, value.strip('"')) if key in _STORED else None


def _is_near(text: str, cursor: int) -> bool:
    """Whether the cursor stands at the end of a word that has begun."""
    part = text[:cursor].rsplit(" ", 1)[-1]
    return len(part) > 1 or ":" in part


def _quoted(value: str) -> str:
    word = value.partition(" ")[0] if value[:1].isdigit() else value
    return f'"{word}"' if " " in word else word
