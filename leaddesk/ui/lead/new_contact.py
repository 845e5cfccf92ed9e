"""The form for one more contact person of a lead."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leaddesk.desk import Desk
from leaddesk.rules.problem import Problem
from leaddesk.ui.lead.field_values import typed_value
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.chips import FlowLayout
from leaddesk.ui.parts.inputs import Field, LineEdit
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.tokens import SECTION
from leaddesk.ui.words import translate
from leaddesk.ui.words.fields import field_name
from leaddesk.ui.words.problems import problem_text

_NEW = ("contact.first_name", "contact.last_name", "contact.position", "contact.phone",
        "contact.email")  # fmt: skip


class NewContact(QWidget):
    """A colleague in five lines; `wanted` carries the checked values."""

    wanted = Signal(object)
    left = Signal()
    """By its button: what was typed is not wanted."""
    put_by = Signal()
    """By Esc."""
    edited = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._country = ""
        self._saving = False
        self.fields = {key: Field(field_name(key), LineEdit(field_name(key))) for key in _NEW}
        self.setProperty("surface", "subtle")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 12, 20, 12)
        layout.setSpacing(8)
        layout.addWidget(Label(translate("Lead", "Another contact person"), SECTION))
        for field in self.fields.values():
            layout.addWidget(field)
        buttons = FlowLayout(gap=8, right=True)
        buttons.addWidget(Button(translate("Lead", "Cancel"), clicked=self.left.emit))
        self.add_button = Button(translate("Lead", "Add"), clicked=self.save)
        buttons.addWidget(self.add_button)
        layout.addLayout(buttons)
        for key in _NEW:
            self.line(key).returnPressed.connect(self.save)
            self.line(key).textEdited.connect(lambda _: self.edited.emit())
        self.hide()

    def line(self, key: str) -> LineEdit:
        field = self.fields[key].field
        assert isinstance(field, LineEdit)
        return field

    def open(self, country: str, texts: Mapping[str, str]) -> None:
        """Begin with these texts: what was typed for this lead before."""
        self._country, self._saving = country, False
        for key, field in self.fields.items():
            self.line(key).setText(texts.get(key, ""))
            field.show_problem("")
        self.show()
        self.go_to_first()

    def go_to_first(self) -> None:
        """Where one begins."""
        self.line(_NEW[0]).setFocus()

    def texts(self) -> dict[str, str]:
        """What is typed, by field."""
        return {key: text for key in _NEW if (text := self.line(key).text())}

    def go_on(self) -> None:
        """It was not saved: it can be tried again."""
        self._saving = False

    def save(self) -> None:
        if self._saving:
            return
        values: dict[str, object] = {}
        for key, field in self.fields.items():
            value = typed_value(key, self.line(key).text(), self._desk.today(), self._country)
            field.show_problem(problem_text(value) if isinstance(value, Problem) else "")
            if isinstance(value, Problem):
                self.line(key).setFocus()
                return
            if value is not None:
                values[key] = value
        if not (values.get("contact.last_name") or values.get("contact.first_name")):
            missing = Problem("required_missing", field="contact.last_name")
            self.fields["contact.last_name"].show_problem(problem_text(missing))
            self.line("contact.last_name").setFocus()
            return
        self._saving = True
        self.wanted.emit(values)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_by.emit()
        else:
            super().keyPressEvent(event)
