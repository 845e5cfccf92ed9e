"""Versions, and what stands in the store."""

from __future__ import annotations

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QGridLayout

from leaddesk import __version__
from leaddesk.desk import Desk
from leaddesk.queries.store_check import StoreFigures, check_store
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.settings.settings_part import SettingsPart
from leaddesk.ui.words import translate
from leaddesk.ui.words.formats import number_text


class AboutPage(SettingsPart):
    """The check is asked for by its button: it reads the whole store."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("Settings", "About LeadDesk"))
        self._desk = desk
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._result = Label("", color="text2", wrap=True)
        layout = self.body
        layout.addLayout(self._grid)
        layout.addWidget(Button(translate("Settings", "Check the store"), clicked=self._check))
        layout.addWidget(self._result)
        for row, (words, value) in enumerate(
            (
                (translate("Settings", "Program"), __version__),
                ("Qt", qVersion()),
                (translate("Settings", "Store"), str(desk.store.address)),
            )
        ):
            self._grid.addWidget(Label(words, color="text2"), row, 0)
            self._grid.addWidget(Label(value), row, 1)

    def look(self) -> None:
        self._result.setText("")

    def _check(self) -> None:
        self._result.setText(translate("Settings", "Checking …"))
        desk = self._desk
        desk.ask(check_store, now=desk.now()).newest("check_store").done(self._on_checked)

    def _on_checked(self, found: StoreFigures) -> None:
        leads = number_text(dict(found.tables).get("lead", 0))
        if found.sound:
            text = translate("Settings", "The store is sound: {leads} leads.").format(leads=leads)
        else:
            text = translate("Settings", "The check found something. “leaddesk check” names it.")
        self._result.setText(text)
