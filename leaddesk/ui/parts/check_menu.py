"""A button that opens a list of choices of which any number can be ticked."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import (
    QMenu,
    QSizePolicy,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
)

from leaddesk.ui.parts.rows import draw_text
from leaddesk.ui.parts.texts import esc, plain_tip
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.icons import draw_icon
from leaddesk.ui.theme.tokens import BODY, BUTTON_HEIGHT
from leaddesk.ui.words import translate

_MOST_SHOWN = 3


class CheckMenu(QToolButton):
    """Enter, Space or Down opens the list; in it Space and Enter tick, Esc closes."""

    edited = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._menu = StaysOpen(self)
        self.setMenu(self._menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.px(BUTTON_HEIGHT))
        self._say()

    def show_choices(self, choices: Iterable[tuple[str, str]], ticked: Iterable[str] = ()) -> None:
        """Keys and their words; a key that is ticked but no choice (any more) is shown, too."""
        wanted = list(ticked)
        offered = list(choices)
        offered += [(key, key) for key in wanted if key not in dict(offered)]
        self._menu.clear()
        for key, words in offered:
            action = QAction(esc(words), self._menu)
            action.setData(key)
            action.setCheckable(True)
            action.setChecked(key in wanted)
            action.toggled.connect(self._on_toggled)
            self._menu.addAction(action)
        self._say()

    def ticked(self) -> tuple[str, ...]:
        return tuple(str(a.data()) for a in self._menu.actions() if a.isChecked())

    def tick(self, key: str, ticked: bool = True) -> None:
        for action in self._menu.actions():
            if action.data() == key:
                action.setChecked(ticked)

    def _on_toggled(self) -> None:
        self._say()
        self.edited.emit()

    def _say(self) -> None:
        said = [a.text().replace("&&", "&") for a in self._menu.actions() if a.isChecked()]
        whole = ", ".join(said) or translate("CheckMenu", "Choose …")
        rest = len(said) - _MOST_SHOWN
        short = ", ".join(said[:_MOST_SHOWN]) + f" +{rest}" if rest > 0 else whole
        self.setText(esc(short))
        self.setToolTip(plain_tip(whole))
        self.setAccessibleName(f"{self._name}: {whole}")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Like a list to choose from: the words at the left, cut where there is no room."""
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        words, option.text = option.text.replace("&&", "&"), ""
        option.features = QStyleOptionToolButton.ToolButtonFeature.None_
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        edge, side = theme.px(9), theme.px(16)
        color = "text" if self.isEnabled() else "text3"
        box = self.rect().adjusted(edge, 0, -edge - side - 4, 0)
        draw_text(painter, box, words, color, theme.font(BODY))
        top = (self.height() - side) / 2
        draw_icon(painter, "chevron-down", self.width() - edge - side, top, "text2")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.showMenu()
        else:
            super().keyPressEvent(event)


class StaysOpen(QMenu):
    """Ticking one does not close it: mostly more than one is wanted."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        action = self.activeAction()
        if action is not None and action.isCheckable():
            action.trigger()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self.activeAction()
        keys = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() in keys and action is not None:
            action.trigger()
        else:
            super().keyPressEvent(event)
