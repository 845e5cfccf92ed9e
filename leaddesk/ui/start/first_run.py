"""The first start: language and look, where the data lies, who you are, three ways in.

Four short steps in one window; each can be skipped, for each has a sensible preset.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from leaddesk.settings import Settings, initials_of, who_am_i
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.inputs import ComboBox, Field, LineEdit
from leaddesk.ui.parts.texts import Label, hairline
from leaddesk.ui.start.place_step import Check, PlaceStep
from leaddesk.ui.theme.tokens import KPI, SECONDARY, TITLE
from leaddesk.ui.words import translate

LANGUAGES = (("de", "Deutsch"), ("en", "English"))
STEPS = 4


class FirstRun(QWidget):
    """`finished` carries the way in (import, sample, empty), the settings and the store's path.

    `settings_changed` is for what shows at once: language and theme.
    """

    finished = Signal(str, object, object)
    settings_changed = Signal(object)

    def __init__(
        self, settings: Settings, path: Path, step: int = 0, check: Check = lambda _: None
    ) -> None:
        """`check` says what is wrong with a place for the data."""
        super().__init__()
        self.settings = settings
        self.place = PlaceStep(path, check)
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("LeadDesk")
        self.resize(640, 520)
        self._build()
        self.show_step(step)

    def _build(self) -> None:
        self._count = Label("", SECONDARY, "text2")
        self._skip = Button(
            translate("FirstRun", "Skip"), "text", clicked=lambda: self._go(STEPS - 1)
        )
        self._stack = QStackedWidget()
        for page in (self._look(), self._where(), self._who(), self._ways()):
            self._stack.addWidget(page)
        self._back = Button(translate("FirstRun", "Back"), clicked=lambda: self._go(-1))
        self._next = Button(translate("FirstRun", "Next"), "pri", clicked=lambda: self._go(1))
        buttons = QHBoxLayout()
        buttons.addWidget(self._count)
        buttons.addStretch()
        buttons.addWidget(self._skip)
        buttons.addWidget(self._back)
        buttons.addWidget(self._next)
        buttons.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 28, 32, 20)
        layout.setSpacing(16)
        layout.addWidget(Label("LeadDesk", KPI))
        layout.addWidget(self._stack, 1)
        layout.addWidget(hairline())
        layout.addLayout(buttons)

    def _look(self) -> QWidget:
        self.language = ComboBox(translate("FirstRun", "Language"))
        for key, name in LANGUAGES:
            self.language.addItem(name, key)
        self.language.choose(self.settings.language)
        self.theme = ComboBox(translate("FirstRun", "Appearance"))
        for key, name in (
            ("system", translate("FirstRun", "As the system")),
            ("light", translate("FirstRun", "Light")),
            ("dark", translate("FirstRun", "Dark")),
        ):
            self.theme.addItem(name, key)
        self.theme.choose(self.settings.theme)
        self.language.currentIndexChanged.connect(self._on_look)
        self.theme.currentIndexChanged.connect(self._on_look)
        return _page(
            translate("FirstRun", "Language and appearance"),
            translate("FirstRun", "Both can be changed at any time."),
            [
                Field(translate("FirstRun", "Language"), self.language),
                Field(translate("FirstRun", "Appearance"), self.theme),
            ],
        )

    def _who(self) -> QWidget:
        name = self.settings.user_name or who_am_i(None, self.settings)
        self.name = LineEdit(translate("FirstRun", "Your name"), name)
        initials = self.settings.initials or initials_of(name)
        self.initials = LineEdit(translate("FirstRun", "Initials"), initials)
        self.initials.setMaxLength(10)
        self.initials.setMaximumWidth(120)
        self.name.textEdited.connect(lambda text: self.initials.setText(initials_of(text)))
        return _page(
            translate("FirstRun", "Who are you?"),
            translate("FirstRun", "Your name stands beside what you do; the initials in lists."),
            [
                Field(translate("FirstRun", "Your name"), self.name),
                Field(translate("FirstRun", "Initials"), self.initials),
            ],
        )

    def _where(self) -> QWidget:
        return _page(
            translate("FirstRun", "Where does your data lie?"),
            translate("FirstRun", "In one file on this computer. No server, no network."),
            [self.place],
        )

    def _ways(self) -> QWidget:
        self.ways = {
            "import": Button(
                translate("FirstRun", "Import an Excel list"), "pri", icon_name="file-up",
                clicked=lambda: self._finish("import"),
            ),
            "sample": Button(
                translate("FirstRun", "Look at sample data"), icon_name="users",
                clicked=lambda: self._finish("sample"),
            ),
            "empty": Button(
                translate("FirstRun", "Start empty"), icon_name="plus",
                clicked=lambda: self._finish("empty"),
            ),
        }  # fmt: skip
        widest = max(button.sizeHint().width() for button in self.ways.values())
        for button in self.ways.values():
            button.setMinimumWidth(widest)
        texts = (
            translate("FirstRun", "Take in the list you have; everything can be undone."),
            translate("FirstRun", "30 invented companies, removable in one step."),
            translate("FirstRun", "Add the first lead by hand."),
        )
        lines: list[QWidget] = []
        for button, text in zip(self.ways.values(), texts, strict=True):
            line = QWidget()
            row = QVBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 4)
            row.setSpacing(4)
            row.addWidget(button)
            row.addWidget(Label(text, SECONDARY, "text2"))
            lines.append(line)
        return _page(translate("FirstRun", "How do you want to begin?"), "", lines)

    def show_step(self, step: int) -> None:
        self._stack.setCurrentIndex(max(0, min(step, STEPS - 1)))
        here = self._stack.currentIndex()
        self._count.setText(
            translate("FirstRun", "Step {step} of {steps}").format(step=here + 1, steps=STEPS)
        )
        self._back.setVisible(here > 0)
        self._next.setVisible(here < STEPS - 1)
        self._skip.setVisible(here < STEPS - 1)
        (self.language, self._next, self.name, self.ways["import"])[here].setFocus()
        self.name.selectAll()  # a name that is typed replaces the one proposed

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on from any field."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.step() < STEPS - 1:
            self._go(1)
        else:
            super().keyPressEvent(event)

    @property
    def path(self) -> Path:
        """Where the data are to lie."""
        return self.place.path

    def step(self) -> int:
        return self._stack.currentIndex()

    def _go(self, by: int) -> None:
        self._take()
        self.show_step(self.step() + by)

    def _take(self) -> None:
        name = self.name.text().strip()
        self.settings = replace(
            self.settings,
            language=self.language.currentData(),
            theme=self.theme.currentData(),
            user_name=name,
            initials=self.initials.text().strip() or initials_of(name),
        )

    def _on_look(self) -> None:
        self._take()
        self.settings_changed.emit(self.settings)

    def _finish(self, way: str) -> None:
        self._take()
        settings = replace(self.settings, begun=True)
        self.finished.emit(way, settings, self.path)


def _page(title: str, text: str, parts: Sequence[QWidget]) -> QWidget:
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(12)
    layout.addWidget(Label(title, TITLE))
    if text:
        layout.addWidget(Label(text, color="text2", wrap=True))
    for part in parts:
        layout.addWidget(part)
    layout.addStretch()
    return page
