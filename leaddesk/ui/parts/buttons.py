"""Buttons that show their key and are never cut: their least width comes from the font."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QToolButton

from leaddesk.ui.parts.keymap import keymap
from leaddesk.ui.parts.texts import esc, plain_tip
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.icons import draw_icon, icon
from leaddesk.ui.theme.tokens import BODY, BUTTON_HEIGHT, SECONDARY

_GAP = 8


class Button(QPushButton):
    """`kind`: pri (one per view), sec, text, danger. `key` is its shortcut as shown, or what tells
    it where it may change."""

    def __init__(
        self,
        text: str,
        kind: str = "sec",
        *,
        icon_name: str = "",
        key: str | Callable[[], str] = "",
        clicked: Callable[[], object] | None = None,
    ) -> None:
        super().__init__(esc(text))
        self._key, self.icon_name = key, icon_name
        self.setProperty("kind", kind)
        self.setAccessibleName(f"{text} {self.key_text}".strip())
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self.updateGeometry)
        if callable(key):
            keymap.changed.connect(self._on_keys)
        if clicked is not None:
            self.clicked.connect(lambda: clicked())

    @property
    def key_text(self) -> str:
        """Its shortcut, as it is now."""
        return self._key() if callable(self._key) else self._key

    def _on_keys(self) -> None:
        self.setAccessibleName(f"{self.caption()} {self.key_text}".strip())
        self.updateGeometry()
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if callable(self._key):
            self._on_keys()  # the command may be known only since it was made

    def set_kind(self, kind: str) -> None:
        """Change what it looks like, e.g. while a composer has the one filled button."""
        if self.property("kind") != kind:
            self.setProperty("kind", kind)
            self.style().unpolish(self)
            self.style().polish(self)

    def set_caption(self, text: str) -> None:
        """Say something else; the width follows."""
        self.setText(esc(text))
        self.setAccessibleName(f"{text} {self.key_text}".strip())
        self.updateGeometry()

    def caption(self) -> str:
        return self.text().replace("&&", "&")

    def sizeHint(self) -> QSize:
        width = theme.width(self.caption(), BODY, 500) + theme.px(26)
        width += theme.width(self.key_text, SECONDARY) + _GAP if self.key_text else 0
        width += theme.px(16) + (6 if self.caption() else 0) if self.icon_name else 0
        return QSize(width, theme.px(BUTTON_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QPainter(self)
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        self._draw_content(painter)

    def _draw_content(self, painter: QPainter) -> None:
        color = self._text_color()
        x = float(theme.px(13 if self.property("kind") != "text" else 8))
        if self.icon_name:
            draw_icon(painter, self.icon_name, x, (self.height() - theme.px(16)) / 2, color)
            x += theme.px(16) + 6
        painter.setFont(theme.font(BODY, 500))
        painter.setPen(theme.color(color))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(x, 0, self.width() - x, self.height()), middle, self.caption())
        if self.key_text:
            painter.setFont(theme.font(SECONDARY))
            quiet = color if self.property("kind") in ("pri", "danger") else "text3"
            painter.setPen(theme.color(quiet))
            box = QRectF(0, 0, self.width() - theme.px(13), self.height())
            painter.drawText(box, middle | Qt.AlignmentFlag.AlignRight, self.key_text)

    def _text_color(self) -> str:
        if not self.isEnabled():
            return "text3"
        kind = self.property("kind")
        return {"pri": "on_acc", "danger": "panel", "text": "accent"}.get(kind, "text")


class IconButton(QToolButton):
    """An icon with a name: the tooltip shows it with its key, screen readers say it."""

    def __init__(
        self,
        icon_name: str,
        name: str,
        *,
        key: str | Callable[[], str] = "",
        flat: bool = False,
        clicked: Callable[[], object] | None = None,
    ) -> None:
        super().__init__()
        self._icon_name, self._key = icon_name, key
        self.setAccessibleName(name)
        self.show_tip()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if flat:
            self.setProperty("kind", "flat")
        self._dress()
        theme.changed.connect(self._dress)
        if callable(key):
            keymap.changed.connect(self.show_tip)
        if clicked is not None:
            self.clicked.connect(lambda: clicked())

    def show_tip(self, instead: str = "") -> None:
        """Its name and key; `instead`: why it does nothing now."""
        key = self._key() if callable(self._key) else self._key
        self.setToolTip(plain_tip(instead or f"{self.accessibleName()}  {key}".strip()))

    def sizeHint(self) -> QSize:
        """As high as the buttons beside it, at any size of the letters."""
        return super().sizeHint().expandedTo(QSize(theme.px(32), theme.px(BUTTON_HEIGHT)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _dress(self) -> None:
        side = theme.px(16)
        self.setIconSize(QSize(side, side))
        self.setIcon(icon(self._icon_name, "text"))
