"""One line of the filter builder: how it joins, field, comparison, value with suggestions."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from leaddesk.desk import Desk
from leaddesk.queries.value_counts import value_counts
from leaddesk.rules.filter_lines import VIEW, Line, Shape, shapes_of
from leaddesk.rules.filter_text import complete
from leaddesk.ui.parts.buttons import IconButton
from leaddesk.ui.parts.inputs import ComboBox, KeyFilter, LineEdit
from leaddesk.ui.shell.popup_list import Choice
from leaddesk.ui.shell.suggestion_list import (
    ROWS,
    STORED,
    VALUE,
    SuggestionList,
    ValueOffer,
    value_offers,
)
from leaddesk.ui.theme.current import theme
from leaddesk.ui.words import current_language, translate
from leaddesk.ui.words.filter_lines import (
    LINE_FIELDS,
    joint_words,
    line_field_name,
    shape_words,
    value_hint,
)
from leaddesk.ui.words.filters import field_typed
from leaddesk.ui.words.stages import stage_order

_INDENT, _JOINT = 24, 136
_OPEN = (Qt.Key.Key_Down, Qt.Key.Key_F4)


class _Values(SuggestionList):
    """In a form Tab goes on to the next field."""

    def _take_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Tab:
            self.hide()
            return False
        return super()._take_key(event)


class FilterRow(QWidget):
    """`edited` follows each change, `ran` Enter in the value, `removed` the cross."""

    edited = Signal()
    ran = Signal()
    removed = Signal()

    def __init__(
        self, window: QWidget, desk: Desk, line: Line, *, first: bool, views: Sequence[str]
    ) -> None:
        """`window`: what the suggestions lie in; `views`: the names of the saved ones."""
        super().__init__()
        self._desk, self._views = desk, views
        self._build(window)
        self._show(line, first)
        self._wire()

    def _build(self, window: QWidget) -> None:
        self.joint = ComboBox(translate("FilterBuilder", "How it joins"))
        self.field = ComboBox(translate("FilterBuilder", "Field"))
        self.field.setMaxVisibleItems(16)
        self.shape = ComboBox(translate("FilterBuilder", "Comparison"))
        self.value = LineEdit(translate("FilterBuilder", "Value"))
        KeyFilter(self.value, self._on_key)  # before that of the suggestions, which are asked first
        self.suggestions = _Values(window, self.value, self.value)
        remove = IconButton(
            "x", translate("FilterBuilder", "Remove this condition"), flat=True,
            clicked=self.removed.emit,
        )  # fmt: skip
        for key in LINE_FIELDS:
            self.field.addItem(line_field_name(key), key)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        for part, stretch in (
            (self.joint, 0), (self.field, 5), (self.shape, 0), (self.value, 6), (remove, 0),
        ):  # fmt: skip
            self._row.addWidget(part, stretch)
        self.shape.setFixedWidth(theme.px(152))

    def _show(self, line: Line, first: bool) -> None:
        self._joints = joint_words(first)
        for words, joins, negated in self._joints:
            self.joint.addItem(words)
            if (joins, negated) == (line.joins and not first, line.negated):
                self.joint.setCurrentIndex(self.joint.count() - 1)
        self.field.choose(line.field)
        self._show_shapes(line.shape)
        self.value.setText(line.value)
        self._indent()

    def _wire(self) -> None:
        self.joint.currentIndexChanged.connect(self._on_joint)
        self.field.currentIndexChanged.connect(self._on_field)
        self.shape.currentIndexChanged.connect(self._on_shape)
        self.value.textEdited.connect(self._on_value)
        self.value.installEventFilter(self)

    def line(self) -> Line:
        """As it stands."""
        _, joins, negated = self._joints[self.joint.currentIndex()]
        shape = Shape(self.shape.currentData())
        value = "" if self.value.isHidden() else self.value.text()
        return Line(str(self.field.currentData()), shape, value, joins, negated)

    def begin(self) -> None:
        """The focus goes where filling it in begins."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_shapes(self, chosen: Shape) -> None:
        field = str(self.field.currentData())
        self.shape.clear()
        for shape in shapes_of(field):
            self.shape.addItem(shape_words(field, shape), shape.value)
        self.shape.choose(chosen.value)
        self.value.setPlaceholderText(value_hint(field))
        self._show_value()

    def _show_value(self) -> None:
        says_all = self.shape.currentData() in (Shape.ANY.value, Shape.NONE.value)
        kept = self.value.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.value.setSizePolicy(kept)
        self.value.setVisible(not says_all)

    def _indent(self) -> None:
        """What belongs to a choice with the line above stands below it."""
        joins = self._joints[self.joint.currentIndex()][1]
        left = theme.px(_INDENT) if joins else 0
        self._row.setContentsMargins(left, 0, 0, 0)
        self.joint.setFixedWidth(theme.px(_JOINT) - left)  # the other columns stay in line

    def _on_joint(self) -> None:
        self._indent()
        self.edited.emit()

    def _on_field(self) -> None:
        self.shape.blockSignals(True)
        self._show_shapes(Shape.IS)
        self.shape.blockSignals(False)
        self.value.clear()  # a place is no score
        self.edited.emit()

    def _on_shape(self) -> None:
        self._show_value()
        self.edited.emit()

    def _on_value(self) -> None:
        self.suggest()
        self.edited.emit()

    def _on_key(self, event: QKeyEvent) -> bool:
        if event.key() in _OPEN:
            self.suggest()
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.ran.emit()
            return True
        return False

    def suggest(self) -> None:
        """What could stand here, with how many leads have it."""
        self.suggestions.begin()
        field, typed = str(self.field.currentData()), self._piece()
        if field == VIEW:
            views = [v for v in self._views if v.casefold().startswith(typed.casefold())]
            self._offer([ValueOffer(view, view, "") for view in views])
            return
        fixed = []
        if field in LINE_FIELDS[1:-2] and " " not in typed:
            said = f"{field_typed(field)}:{typed}"
            fixed = list(complete(said, len(said), current_language(), stage_order()))
        if field not in STORED:
            self._offer(value_offers(field, fixed, ()))
            return
        asked = self._desk.ask(
            value_counts, field=field, prefix="" if field == "stage" else typed,
            limit=ROWS + 4, language=current_language(),
        )  # fmt: skip
        asked.newest("filter_row").done(
            lambda found: self._offer(value_offers(field, fixed, found))
        )

    def _offer(self, offers: Sequence[ValueOffer]) -> None:
        self.suggestions.show_choices(
            [Choice(o.shown, partial(self._take, o), VALUE, key=o.count) for o in offers]
        )

    def _piece(self) -> str:
        """The value that is being typed: what stands behind the last comma."""
        return self.value.text().rpartition(",")[2].strip().strip('"')

    def _take(self, offer: ValueOffer) -> None:
        before, comma, _ = self.value.text().rpartition(",")
        self.value.setText(f"{before}{comma} {offer.text}".strip() if comma else offer.text)
        self.suggestions.hide()
        self.edited.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and not self.value.text():
            self.suggest()
        return super().eventFilter(watched, event)
