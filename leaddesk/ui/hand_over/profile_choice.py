"""The profile of the ERP: chosen here, set here, and one's own made here."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.operations.erp_profiles import (
    keep_erp_profile,
    remove_erp_profile,
    set_erp_options,
)  # fmt: skip
from leaddesk.queries.erp_profiles import KnownProfile, NextNumber, erp_profiles, next_number
from leaddesk.rules.erp.common import all_options
from leaddesk.rules.erp.options import option_problems
from leaddesk.rules.erp.profile import Profile
from leaddesk.rules.erp.profiles import PROFILES
from leaddesk.rules.problem import Problem
from leaddesk.rules.roles import Right
from leaddesk.ui.hand_over.profile_editor import ProfileEditor
from leaddesk.ui.hand_over.profile_options import ProfileOptionsDialog
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.dialogs import run_dialog, run_menu
from leaddesk.ui.parts.inputs import ComboBox
from leaddesk.ui.parts.texts import plain_tip
from leaddesk.ui.shell.remember import recall, remember
from leaddesk.ui.words import translate
from leaddesk.ui.words.erp import profile_name, profile_title
from leaddesk.ui.words.rights import why_not_allowed


class ProfileChoice(QWidget):
    """`chosen`: another one, or the same with other settings; `loaded`: what is set is known.
    `failed`: what could not be kept."""

    chosen = Signal()
    loaded = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.known: Mapping[str, KnownProfile] = {}
        self._build()

    def _build(self) -> None:
        self.box = ComboBox(translate("HandOver", "Profile"))
        for key in PROFILES:
            self.box.addItem(profile_title(key), key)
        self.box.choose(recall("hand_over/profile", "generic"))
        self._wanted = recall("hand_over/profile", "generic")
        self.settings = Button(
            translate("HandOver", "Settings …"), "text", clicked=self.open_settings
        )
        self.own = Button(translate("HandOver", "Own profile …"), "text", clicked=self._open_menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part in (self.box, self.settings, self.own):
            row.addWidget(part)
        self.box.currentIndexChanged.connect(self._on_chosen)

    def key(self) -> str:
        return str(self.box.currentData())

    def problem(self) -> Problem | None:
        """What has to be set before anything can be handed over with this profile."""
        known = self.known.get(self.key())
        found = option_problems(known.profile, known.options) if known is not None else ()
        return found[0] if found else None

    def look(self) -> None:
        """The profiles anew: somebody may have set or made one."""
        self._desk.ask(erp_profiles).newest("ho_profiles").done(self._show)

    def _show(self, found: tuple[KnownProfile, ...]) -> None:
        key, before = self.key(), self.known.get(self.key())
        self.known = {known.key: known for known in found}
        wanted = self._wanted
        self.box.blockSignals(True)
        self.box.clear()
        for known in found:
            self.box.addItem(profile_name(known.profile), known.key)
        self.box.choose(wanted)
        self.box.blockSignals(False)
        known_now = self.known.get(self.key())
        why = why_not_allowed(self._desk, Right.SET_RULES)
        self.own.setEnabled(not why)
        has_options = known_now is not None and bool(all_options(known_now.profile))
        self.settings.setVisible(has_options)
        self.settings.setEnabled(not why)
        for button in (self.own, self.settings):
            button.setToolTip(plain_tip(why))
        if key != self.key() or (before is not None and before != known_now):
            self.chosen.emit()
        self.loaded.emit()

    def _on_chosen(self) -> None:
        self._wanted = self.key()
        remember("hand_over/profile", self.key())
        self.look()
        self.chosen.emit()

    def open_settings(self) -> None:
        known = self.known.get(self.key())
        if known is not None:
            self._desk.ask(next_number, profile_key=known.key).done(partial(self._edit, known))

    def _edit(self, known: KnownProfile, following: NextNumber) -> None:
        dialog = ProfileOptionsDialog(self.window(), known, following)
        if run_dialog(dialog):
            self._run(set_erp_options, profile_key=known.key, options=dialog.options)

    def _open_menu(self) -> None:
        known = self.known.get(self.key())
        menu = QMenu(self)
        menu.addAction(translate("HandOver", "New, from a template of the ERP …"), self.make_one)
        if known is not None and known.profile.own:
            menu.addSeparator()
            menu.addAction(
                translate("HandOver", "Edit “{name}” …").format(
                    name=known.profile.name.replace("&", "&&")
                ),
                partial(self._change, known.profile),
            )
            menu.addAction(translate("HandOver", "Remove “{name}”").format(
                name=known.profile.name.replace("&", "&&")),
                partial(self._run, remove_erp_profile, key=known.key))  # fmt: skip
        run_menu(menu, self.own.mapToGlobal(self.own.rect().bottomLeft()))

    def make_one(self) -> None:
        self._change(None)

    def _change(self, profile: Profile | None) -> None:
        editor = ProfileEditor(self.window(), self._desk, profile)
        if run_dialog(editor):
            key = profile.key if profile is not None else ""
            self._run(keep_erp_profile, definition=editor.definition, key=key)

    def _run(self, operation: Any, **what: Any) -> None:
        self._desk.run(operation, **what).done(self._on_done).failed(self._on_failed)

    def _on_done(self, made: object) -> None:
        if isinstance(made, str):
            self._wanted = made
            remember("hand_over/profile", made)
        self.look()

    def _on_failed(self, failure: Failure) -> None:
        self.failed.emit(failure.problems[0])
