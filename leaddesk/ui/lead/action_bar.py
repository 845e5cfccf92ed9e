"""What can be done with the lead now: two words, then icons, the rest in a menu. Never wraps."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from leaddesk.ui.parts.buttons import Button, IconButton
from leaddesk.ui.parts.keymap import keymap
from leaddesk.ui.parts.texts import esc, plain_tip
from leaddesk.ui.shell.actions import Command
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.icons import icon
from leaddesk.ui.words import translate

WIDE = 600
_MENU = (
    "visit",
    "log_mail",
    "log_note",
    "owner",
    "edit_field",
    "add_contact",
    "consent",
    "objection",
    "hand_over",
    "",
    "person_data",
    "erase_person",
)
_WAYS = ("hand_to_sales", "withdraw", "opportunity", "to_marketing", "to_partner", "lost",
         "exclude", "reopen", "pause", "resume")  # fmt: skip
"""Where a lead goes, below the others: what is not possible now says why."""


class ActionBar(QWidget):
    """`run` is called with the key of a command."""

    def __init__(self, commands: dict[str, Command], run: Callable[[str], object]) -> None:
        super().__init__()
        self._composing = self._layer = False
        self.beside_another = False
        """The page around the lead has a filled button of its own (ux.md 7.1)."""
        self._commands, self._run = commands, run
        self._build()

    def _build(self) -> None:
        self.call = Button(
            translate("Lead", "Call", "button"), "pri", icon_name="phone",
            key=keymap.shown("log_call"), clicked=lambda: self._run("log_call"),
        )  # fmt: skip
        self.follow_up = Button(
            translate("Lead", "Follow-up"), icon_name="clock", key=keymap.shown("follow_up"),
            clicked=lambda: self._run("follow_up"),
        )  # fmt: skip
        self.stage_words = Button(
            translate("Lead", "Stage"), icon_name="arrow-right-left",
            key=keymap.shown("stage"),
            clicked=lambda: self._run("stage"),
        )  # fmt: skip
        self.follow_up_icon = self._icon("follow_up", "clock")
        self.stage = self._icon("stage", "arrow-right-left")
        self.segments = self._icon("segments", "tags")
        self.qualify = self._icon("qualify", "clipboard-check")
        self.visit = self._icon("visit", "map-pin")
        self.more = IconButton("ellipsis", translate("Lead", "More"), clicked=self._open_menu)
        self._does: dict[QWidget, str] = {
            self.call: "log_call", self.follow_up: "follow_up", self.stage_words: "stage",
            self.follow_up_icon: "follow_up", self.stage: "stage", self.segments: "segments",
            self.qualify: "qualify", self.visit: "visit",
        }  # fmt: skip
        self._tips = {button: button.accessibleName() for button in self._does}
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 20, 12)
        row.setSpacing(8)
        for button in self._all():
            row.addWidget(button)
        row.addStretch()
        self._fit()

    def _icon(self, key: str, icon_name: str) -> IconButton:
        name = self._commands[key].name()
        return IconButton(icon_name, name, key=keymap.shown(key), clicked=lambda: self._run(key))

    def show_state(self, *, composing: bool, may_call: bool) -> None:
        """While something is being logged, its save button is the filled one. What is not possible
        is seen to be so, and says why."""
        for button, key in self._does.items():
            why = self._commands[key].why_not()
            button.setEnabled(not why)
            if isinstance(button, IconButton):
                button.show_tip(why)
            else:
                button.setToolTip(plain_tip(why or self._tips[button]))
        self._composing = composing
        self._fill()
        self.call.setVisible(may_call)
        self._fit()

    def show_layer(self, filled: bool) -> None:
        """Over the lead lies something whose button is the filled one, or not any more."""
        self._layer = filled
        self._fill()

    def _fill(self) -> None:
        other = self._composing or self._layer or self.beside_another
        self.call.set_kind("sec" if other else "pri")

    def menu(self) -> QMenu:
        """The menu of what has no button."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        for key in (*_MENU, "", *_WAYS):
            if not key:
                menu.addSeparator()
            elif key in self._commands:
                menu.addAction(self._action(menu, self._commands[key]))
        return menu

    def _action(self, menu: QMenu, command: Command) -> QAction:
        text = esc(command.name())
        if keys := command.key_text():
            text += f"\t{keys}"
        action = QAction(icon(command.icon), text, menu)
        why = command.why_not()
        action.setEnabled(not why)
        action.setToolTip(plain_tip(why))
        action.triggered.connect(lambda _=False: self._run(command.key))
        return action

    def _open_menu(self) -> None:
        self.menu().popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _all(self) -> tuple[QWidget, ...]:
        return (
            self.call, self.follow_up, self.follow_up_icon, self.stage_words, self.stage,
            self.segments, self.qualify, self.visit, self.more,
        )  # fmt: skip

    def _fit(self) -> None:
        """From 600 px the stage has a word; where there is no room, words become icons."""
        words = self.width() >= theme.px(WIDE)
        self.stage_words.setVisible(words)
        self.stage.setVisible(not words)
        self.visit.show()
        self.follow_up.show()
        self.follow_up_icon.hide()
        if self._needed() > self.width():
            self.visit.hide()
        if self._needed() > self.width():
            self.follow_up.hide()
            self.follow_up_icon.show()

    def _needed(self) -> int:
        seen = [button.sizeHint().width() for button in self._all() if not button.isHidden()]
        return sum(seen) + 8 * (len(seen) - 1) + 40

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(240), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
