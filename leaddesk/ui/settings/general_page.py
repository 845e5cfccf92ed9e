"""Language, look, and who works here."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal

from leaddesk.desk import Desk, Failure
from leaddesk.operations.set_up import set_user
from leaddesk.settings import DENSITIES, FONT_SCALES, LANGUAGES, THEMES, Settings
from leaddesk.ui.parts.inputs import ComboBox, Field, LineEdit
from leaddesk.ui.settings.settings_part import SettingsPart
from leaddesk.ui.words import marked, translate
from leaddesk.ui.words.formats import percent_text
from leaddesk.ui.words.problems import problem_text

_WORDS = {
    "de": marked("Settings", "Deutsch"),
    "en": marked("Settings", "English"),
    "system": marked("Settings", "As the system"),
    "light": marked("Settings", "Light"),
    "dark": marked("Settings", "Dark"),
    "contrast": marked("Settings", "High contrast"),
    "compact": marked("Settings", "Compact"),
    "standard": marked("Settings", "Standard"),
    "comfortable": marked("Settings", "Comfortable"),
}


class GeneralPage(SettingsPart):
    """Everything is taken at once; `settings_changed` carries the whole."""

    settings_changed = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("Settings", "General"))
        self._desk = desk
        self._settings = Settings()
        self._filling = False
        self._build()

    def _build(self) -> None:
        self.language = self._choice(translate("Settings", "Language"), LANGUAGES)
        self.theme = self._choice(translate("Settings", "Appearance"), THEMES)
        self.density = self._choice(translate("Settings", "Row height"), DENSITIES)
        self.scale = ComboBox(translate("Settings", "Font size"))
        for percent in FONT_SCALES:
            self.scale.addItem(percent_text(percent / 100), percent)
        self.scale.currentIndexChanged.connect(self._on_changed)
        self.name = LineEdit(translate("Settings", "Your name"))
        self.initials = LineEdit(translate("Settings", "Initials"))
        self.initials.setMaximumWidth(120)
        self.initials.setMaxLength(10)
        for line in (self.name, self.initials):
            line.editingFinished.connect(self._on_person)
        self._problem = Field(translate("Settings", "Your name"), self.name)
        for field in (
            Field(translate("Settings", "Language"), self.language),
            Field(translate("Settings", "Appearance"), self.theme),
            Field(translate("Settings", "Row height"), self.density),
            Field(translate("Settings", "Font size"), self.scale),
            self._problem,
            Field(translate("Settings", "Initials"), self.initials),
        ):
            field.setMaximumWidth(420)
            self.body.addWidget(field)

    def _choice(self, name: str, keys: tuple[str, ...]) -> ComboBox:
        box = ComboBox(name)
        for key in keys:
            box.addItem(_WORDS[key].now() if key in _WORDS else key, key)
        box.currentIndexChanged.connect(self._on_changed)
        return box

    def show_settings(self, settings: Settings) -> None:
        self._filling = True
        self._settings = settings
        self.language.choose(settings.language)
        self.theme.choose(settings.theme)
        self.density.choose(settings.density)
        self.scale.choose(settings.font_scale)
        self.name.setText(settings.user_name or self._desk.store.who)
        self.initials.setText(settings.initials)
        self._filling = False

    def _on_changed(self) -> None:
        if self._filling:
            return
        self._settings = replace(
            self._settings,
            language=self.language.currentData(),
            theme=self.theme.currentData(),
            density=self.density.currentData(),
            font_scale=self.scale.currentData(),
        )
        self.settings_changed.emit(self._settings)

    def _on_person(self) -> None:
        """The initials belong to the name in the store, the name to this workstation."""
        name, initials = self.name.text().strip(), self.initials.text().strip()
        known = (self._settings.user_name or self._desk.store.who, self._settings.initials)
        if self._filling or not name or not initials or (name, initials) == known:
            return
        self._settings = replace(self._settings, user_name=name, initials=initials)
        self._desk.run(set_user, name=name, initials=initials).done(self._on_known).failed(
            self._on_failed
        )

    def _on_known(self, _user: int) -> None:
        self._problem.show_problem("")
        self._desk.store.rename(self._settings.user_name)
        self.settings_changed.emit(self._settings)

    def _on_failed(self, failure: Failure) -> None:
        self._problem.show_problem(problem_text(failure.problems[0]))
