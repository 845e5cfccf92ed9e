"""What can be set: a list at the left, one page at the right, everything taken at once."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from leaddesk.desk import Desk
from leaddesk.settings import Settings
from leaddesk.ui.parts.texts import Label, hairline
from leaddesk.ui.settings.about_page import AboutPage
from leaddesk.ui.settings.general_page import GeneralPage
from leaddesk.ui.settings.keys_page import KeysPage
from leaddesk.ui.settings.segments_settings import SegmentsSettings
from leaddesk.ui.settings.store_page import StorePage
from leaddesk.ui.shell.actions import Commands
from leaddesk.ui.shell.nav import NavRow
from leaddesk.ui.shell.page import Page
from leaddesk.ui.theme.tokens import TITLE
from leaddesk.ui.words import translate


class SettingsPage(Page):
    """The app hands in what lies outside the store, and does what concerns the store's file."""

    key = "settings"
    settings_changed = Signal(object)
    backup_wanted = Signal()
    restore_wanted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.general = GeneralPage(desk)
        self.segments = SegmentsSettings(desk)
        self.store = StorePage(desk)
        self.keys = KeysPage()
        self.about = AboutPage(desk)
        self._rows: list[NavRow] = []
        self._build()
        self.general.settings_changed.connect(self.settings_changed)
        self.store.backup_wanted.connect(self.backup_wanted)
        self.store.restore_wanted.connect(self.restore_wanted)

    def _build(self) -> None:
        self._stack = QStackedWidget()
        left = QVBoxLayout()
        left.setContentsMargins(16, 20, 8, 16)
        left.setSpacing(2)
        title = Label(translate("Settings", "Settings"), TITLE)
        title.setContentsMargins(8, 0, 0, 8)
        left.addWidget(title)
        for key, words, icon, page in (
            ("general", translate("Settings", "General"), "settings", self.general),
            ("segments", translate("Settings", "Segments"), "grid-2x2", self.segments),
            ("store", translate("Settings", "Database"), "database", self.store),
            ("keys", translate("Settings", "Keys"), "keyboard", self.keys),
            ("about", translate("Settings", "About"), "info", self.about),
        ):
            row = NavRow(key, words, icon)
            row.clicked.connect(lambda _=False, k=key: self.show_part(k))
            left.addWidget(row)
            self._rows.append(row)
            self._stack.addWidget(_scrolling(page))
        left.addStretch()
        side = QWidget()
        side.setLayout(left)
        side.setFixedWidth(232)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(side)
        layout.addWidget(hairline(vertical=True))
        layout.addWidget(self._stack, 1)
        self.show_part("general")

    def show_part(self, key: str) -> None:
        """One of general, segments, store, keys, about."""
        for place, row in enumerate(self._rows):
            row.setChecked(row.key == key)
            if row.key == key:
                self._stack.setCurrentIndex(place)

    def show_settings(self, settings: Settings) -> None:
        self.general.show_settings(settings)

    def show_commands(self, commands: Commands) -> None:
        self.keys.show_commands(commands)

    def show_backups(self, backups: Sequence[Path]) -> None:
        self.store.show_backups(backups)

    def activate(self) -> None:
        self.segments.look()
        self.about.look()
        self._rows[0].setFocus()


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
