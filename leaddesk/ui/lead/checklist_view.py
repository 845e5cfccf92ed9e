"""The checklist of the lead: a digit answers yes, again no, again open; Enter notes something."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from leaddesk.desk import Desk, Failure
from leaddesk.operations.qualification import answer_question
from leaddesk.queries.detail_rows import LeadDetail
from leaddesk.queries.qualification import Checklist, ChecklistRow
from leaddesk.ui.parts.choice_list import Choice, ChoiceList, Index, draw_sign
from leaddesk.ui.parts.inputs import KeyFilter, LineEdit
from leaddesk.ui.parts.rows import draw_text
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.icons import draw_icon
from leaddesk.ui.theme.tokens import CAPTION, SECONDARY
from leaddesk.ui.words import current_language, translate
from leaddesk.ui.words.formats import date_text
from leaddesk.ui.words.problems import problem_text

ROW = 46
_NEXT: dict[bool | None, bool | None] = {None: True, True: False, False: None}
_ICONS = {True: ("check", "ok"), False: ("x", "danger"), None: ("circle", "text3")}


def answer_word(yes: bool | None) -> str:
    """Yes, no or open."""
    if yes is None:
        return translate("Lead", "open")
    return translate("Lead", "Yes") if yes else translate("Lead", "No")


def progress_text(checklist: Checklist) -> str:
    """ "6 of 9, required 4 of 4"."""
    done = checklist.progress
    text = translate("Lead", "{answered} of {asked}").format(
        answered=done.answered, asked=done.asked
    )
    if done.required:
        required = translate("Lead", "required {answered} of {asked}")
        text += ", " + required.format(answered=done.required_answered, asked=done.required)
    return text


class ChecklistView(QWidget):
    """`editing` tells while a note is typed; `left` that whoever answers is done (Ctrl+Enter)."""

    editing = Signal(bool)
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._detail: LeadDetail | None = None
        self._noting: int | None = None
        self._build()

    def _build(self) -> None:
        self.list = _Questions(translate("Lead", "Checklist"))
        self.list.picked.connect(self._toggle)
        self.list.taken.connect(self._note)
        self.list.left.connect(self.left)
        self.progress = Label("", SECONDARY, "text2")
        self.note = LineEdit(translate("Lead", "Note on the answer"))
        self.note.returnPressed.connect(self._keep_note)
        self._leaving = KeyFilter(self.note, self._on_note_key)
        self.note.hide()
        self._problem = Label("", SECONDARY, "danger", wrap=True)
        self._problem.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 8, 20, 8)
        layout.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self.progress)
        head.addStretch()
        hint = translate("Lead", "Digit: yes, no, open · Enter: note")
        head.addWidget(Label(hint, CAPTION, "text3"))
        layout.addLayout(head)
        for part in (self.list, self.note, self._problem):
            layout.addWidget(part)
        layout.addStretch()
        self.setFocusProxy(self.list)

    def show_detail(self, detail: LeadDetail) -> None:
        if self._detail is None or self._detail.lead_id != detail.lead_id:
            self.leave()
        self._detail = detail
        self.progress.setText(progress_text(detail.checklist))
        self.list.show_rows(detail.checklist)

    def leave(self) -> None:
        """A note that was begun is kept."""
        if self._noting is not None:
            self._keep_note()
        self._say("")

    def _row(self, key: str) -> ChecklistRow | None:
        rows = self._detail.checklist.rows if self._detail is not None else ()
        return next((row for row in rows if str(row.question.id) == key), None)

    def _toggle(self, key: str) -> None:
        row = self._row(key)
        if row is not None:
            self._answer(row.question.id, _NEXT[row.yes], None)

    def _answer(self, question_id: int, yes: bool | None, note: str | None) -> None:
        assert self._detail is not None
        self._say("")
        self._desk.run(
            answer_question, lead_id=self._detail.lead_id, question_id=question_id, yes=yes,
            note=note,
        ).failed(self._on_failed)  # fmt: skip

    def _note(self, key: str) -> None:
        """Type a note for the answer of this line."""
        row = self._row(key)
        if row is None:
            return
        if row.yes is None:
            self._say(translate("Lead", "Answer it by its digit first, then add the note."))
            return
        self._noting = row.question.id
        name = row.question.name(current_language())
        self.note.setPlaceholderText(translate("Lead", "Note on “{name}”").format(name=name))
        self.note.setText(row.note)
        self.note.show()
        self.note.setFocus()
        self.editing.emit(True)

    def _keep_note(self) -> None:
        row = self._row(str(self._noting))
        if row is not None and row.yes is not None and self.note.text().strip() != row.note:
            self._answer(row.question.id, row.yes, self.note.text().strip())
        self._end_note()

    def _end_note(self) -> None:
        had_focus = self.note.hasFocus()
        self._noting = None
        self.note.hide()
        if had_focus:
            self.list.setFocus()
        self.editing.emit(False)

    def _on_note_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self._end_note()
            return True
        return False

    def _say(self, text: str) -> None:
        self._problem.setText(text)
        self._problem.setVisible(bool(text))

    def _on_failed(self, failure: Failure) -> None:
        self._say(problem_text(failure.problems[0]))


class _Questions(ChoiceList):
    """Two lines for each question; a click answers like its digit."""

    left = Signal()

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.rows: tuple[ChecklistRow, ...] = ()
        self.setItemDelegate(_Lines(self))
        self.setFrameShape(QListView.Shape.NoFrame)

    def show_rows(self, checklist: Checklist) -> None:
        current = self.current()
        self.rows = (*checklist.rows, *checklist.former)
        asked = len(checklist.rows)
        language = current_language()
        self.show_choices(
            [
                Choice(
                    str(row.question.id), row.question.text(language),
                    str(place) if place <= asked else "", answer_word(row.yes),
                )
                for place, row in enumerate(self.rows, 1)
            ],
            current,
        )  # fmt: skip
        self.setFixedHeight(theme.px(ROW) * max(1, len(self.rows)) + 2)

    def _on_clicked(self, index: object) -> None:
        self.picked.emit(self.current())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        back = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier
        )
        if back:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Space:
            self.picked.emit(self.current())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()


class _Lines(QStyledItemDelegate):
    """Question and answer in the first line; note, day and who in the second."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, theme.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view: _Questions = option.widget  # type: ignore[assignment]
        row, choice = view.rows[index.row()], view.choices()[index.row()]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QRectF(option.rect).adjusted(1, 1, -1, -1)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            focused = selected and view.hasFocus()
            painter.setPen(QPen(theme.color("focus"), 2) if focused else Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("sel" if focused else "sel_in" if selected else "hover"))
            painter.drawRoundedRect(ground, 6, 6)
        box = ground.adjusted(8, 0, -8, 0)
        if choice.sign:
            draw_sign(painter, box.x(), box.center().y(), choice.sign)
        box = box.adjusted(theme.px(28), 0, 0, 0)
        second = _second_line(row)
        middle = box.height() / 2
        first = QRectF(box.x(), box.y(), box.width(), middle if second else box.height())
        draw_text(painter, first.adjusted(0, 0, -self._answer(painter, first, row), 0), choice.text)
        if second:
            lower = QRectF(box.x(), box.y() + middle - 2, box.width(), middle)
            draw_text(painter, lower, second, "text2", theme.font(SECONDARY))
        painter.restore()

    def _answer(self, painter: QPainter, line: QRectF, row: ChecklistRow) -> float:
        """Paints it at the right; returns the room that it takes."""
        icon, color = _ICONS[row.yes]
        font = theme.font(SECONDARY, 600 if row.yes is not None else 400)
        word = answer_word(row.yes)
        width = QFontMetrics(font).horizontalAdvance(word)
        draw_text(painter, line, word, color, font, Qt.AlignmentFlag.AlignRight)
        side = theme.px(14)
        x = line.right() - width - side - 6
        draw_icon(painter, icon, x, line.center().y() - side / 2, color, 14)
        return width + side + theme.px(16)


def _second_line(row: ChecklistRow) -> str:
    """What was noted, when it was asked and by whom; for an open one, what it is needed for."""
    if row.yes is None:
        return translate("Lead", "required") if row.question.required_for else ""
    day = date_text(row.at.astimezone().date()) if row.at is not None else ""
    return " · ".join(part for part in (row.note, day, row.who) if part)
