"""What can be set: a list at the left, one page at the right, everything taken at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cached_property

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from leaddesk.desk import Desk
from leaddesk.rules.backup_plan import Backup, Contents
from leaddesk.rules.problem import Problem
from leaddesk.settings import Settings
from leaddesk.ui.parts.texts import Label, hairline
from leaddesk.ui.settings.general_page import GeneralPage
from leaddesk.ui.settings.keys_page import KeysPage
from leaddesk.ui.settings.part_rights import right_of
from leaddesk.ui.settings.parts_list import PARTS
from leaddesk.ui.settings.settings_part import SettingsPart
from leaddesk.ui.settings.store_page import StorePage
from leaddesk.ui.shell.actions import Commands
from leaddesk.ui.shell.nav import NavRow
from leaddesk.ui.shell.page import Page
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.tokens import SECONDARY, TITLE
from leaddesk.ui.words import translate
from leaddesk.ui.words.rights import why_not_allowed


class SettingsPage(Page):
    """The app hands in what lies outside the store, and does what concerns the store's file.

    Each part is made when it is first asked for: all at once kept the window waiting.
    """

    key = "settings"
    settings_changed = Signal(object)
    backup_wanted = Signal()
    restore_wanted = Signal(str)
    looked_for = Signal(str)  # what stands in this backup

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._settings = Settings()
        self._commands: Commands | None = None
        self._backups: Sequence[Backup] | None = None  # not known yet
        self._rows: list[NavRow] = []
        self._parts: dict[str, SettingsPart] = {}
        self._areas: dict[str, QWidget] = {}
        self.shown_part = lambda: next((row.key for row in self._rows if row.isChecked()), "")
        self._build()

    def _build(self) -> None:
        self._stack = QStackedWidget()
        left = QVBoxLayout()
        left.setContentsMargins(16, 20, 8, 16)
        left.setSpacing(2)
        title = Label(translate("Settings", "Settings"), TITLE)
        title.setContentsMargins(8, 0, 0, 0)
        left.addWidget(title)
        for heading, parts in PARTS:
            words = Label(heading.now(), SECONDARY, "text2")
            words.setContentsMargins(8, 12, 0, 2)
            left.addWidget(words)
            for part in parts:
                row = NavRow(part.key, part.words.now(), part.icon)
                row.clicked.connect(lambda _=False, k=part.key: self.show_part(k))
                left.addWidget(row)
                self._rows.append(row)
        left.addStretch()
        side = QWidget()
        side.setLayout(left)
        area = _scrolling(side)
        area.setFixedWidth(theme.px(256))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(area)
        layout.addWidget(hairline(vertical=True))
        layout.addWidget(self._stack, 1)
        self.show_part("general")

    @cached_property
    def general(self) -> GeneralPage:
        page = GeneralPage(self.desk)
        page.settings_changed.connect(self._take)
        return page

    @cached_property
    def store(self) -> StorePage:
        page = StorePage(self.desk)
        page.backup_wanted.connect(self.backup_wanted)
        page.restore_wanted.connect(self.restore_wanted)
        page.looked_for.connect(self.looked_for)
        page.folders.show_folders(self._settings.backup_folder, self._settings.second_backup_folder)
        page.folders.changed.connect(self._on_folders)
        if self._backups is not None:
            page.show_backups(self._backups)
        return page

    @cached_property
    def keys(self) -> KeysPage:
        page = KeysPage()
        page.keys_changed.connect(self._on_keys)
        if self._commands is not None:
            page.show_commands(self._commands)
        return page

    def show_part(self, key: str) -> None:
        """`key` of one of the PARTS."""
        if key not in self._areas:
            self._areas[key] = _area_of(self.part(key))
            self._stack.addWidget(self._areas[key])
        in_list = any(row.hasFocus() for row in self._rows)
        for row in self._rows:
            row.setChecked(row.key == key)
            if in_list and row.key == key:
                row.setFocus()  # who clicks on another row is there, and the frame with him
        self._stack.setCurrentWidget(self._areas[key])
        self._look()

    def part(self, key: str) -> SettingsPart:
        """The part of this key, made now if it was not there."""
        if key not in self._parts:
            make = next(part.make for _, parts in PARTS for part in parts if part.key == key)
            self._parts[key] = getattr(self, key) if make is None else make(self.desk)
            self._parts[key].lead_wanted.connect(self.lead_wanted)
            self._parts[key].query_wanted.connect(self.query_wanted)
        return self._parts[key]

    def _look(self) -> None:
        """Bring up to date what is shown of the store."""
        for key, area in self._areas.items():
            if area is self._stack.currentWidget():
                right = right_of(key)
                self._parts[key].restrict(why_not_allowed(self.desk, right) if right else "")
                self._parts[key].look()

    def show_settings(self, settings: Settings) -> None:
        self._settings = settings
        self.general.show_settings(settings)

    def _take(self, settings: Settings) -> None:
        self._settings = settings
        self.settings_changed.emit(settings)

    def _on_folders(self, first: str, second: str) -> None:
        """Each part hands on the whole of the settings, so each has to know what the other set."""
        kept = replace(self._settings, backup_folder=first, second_backup_folder=second)
        self.general.show_settings(kept)
        self._take(kept)

    def _on_keys(self, keys: Mapping[str, str], single: bool) -> None:
        kept = replace(self._settings, keys=dict(keys), single_keys=single)
        self.general.show_settings(kept)
        self._take(kept)

    def show_commands(self, commands: Commands) -> None:
        self._commands = commands
        if "keys" in self._parts:
            self.keys.show_commands(commands)

    def show_backups(self, backups: Sequence[Backup]) -> None:
        self._backups = backups
        if "store" in self._areas:
            self.store.show_backups(backups)

    def show_contents(self, place: str, told: Contents) -> None:
        self.store.show_contents(place, told)

    def show_damaged(self, place: str, problem: Problem) -> None:
        self.store.show_damaged(place, problem)

    def activate(self) -> None:
        self._look()
        self.take_focus()

    def take_focus(self) -> None:
        checked = [row for row in self._rows if row.isChecked()]
        (checked or self._rows)[0].setFocus()


def _area_of(part: SettingsPart) -> QWidget:
    """What is set scrolls, its foot does not."""
    area = _scrolling(part)
    if part.foot is None:
        return area
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(area, 1)
    for widget in (hairline(), part.foot):
        column.addWidget(widget)
    return whole


def _scrolling(page: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(page)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setProperty("surface", "panel")
    area.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    page.setProperty("surface", "panel")
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return area
