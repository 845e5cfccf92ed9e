"""What a random hand does to a window: every command, every widget, keys, texts, files.

It works by whatever is in front: the open menu, the dialog, else the window. Each step says in a
few words what it does, so that a failure can be told with the steps before it.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QContextMenuEvent,
    QDropEvent,
    QGuiApplication,
    QInputMethodEvent,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from leaddesk.ui.shell.main_window import MainWindow
from torture.nasty import NASTY

TYPED = (
    "4", "p:4", "stage:sql score>=200", "owner:me", "due<=heute", "muller", "0521", "#10234",
    "-p:4 oder ort:k*", "stge:x", "+3", "mo 10", "kw50", "1.234,50", "keine", "a@b.example",
    "01067", "24.11.2025", "", "import:x", '"offen', "(", "plz:33*", "sort:priority",
)  # fmt: skip
"""What people type, beside NASTY."""
_NAMES = (
    "Tab Backtab Return Enter Escape Space Up Down Left Right Home End PageUp PageDown Delete"
    " Backspace F1 F2 F3 F4 F5 F6 F8 F10 0 1 2 3 4 5 6 7 8 9 A B C D E F G H I J K L M N O P Q R S"
    " T U V W X Y Z Plus Minus Comma Period Question"
)
KEYS = tuple(getattr(Qt.Key, f"Key_{name}") for name in _NAMES.split(" "))
MODIFIERS = (
    *[Qt.KeyboardModifier.NoModifier] * 6,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
SIZES = ((1024, 680), (1100, 720), (1280, 720), (1440, 900), (1920, 1080), (700, 500))
NEVER = frozenset({"quit"})
"""Commands that end the program."""


class Hand:
    """`files`: what it drops and chooses in file dialogs."""

    def __init__(self, seed: int, files: Sequence[Path]) -> None:
        self.random = random.Random(seed)
        self.files = files
        self._kinds: list[tuple[int, Callable[[QWidget], str]]] = [
            (22, self._command), (30, self._click), (22, self._key), (10, self._text),
            (3, self._paste), (3, self._drop), (3, self._wheel), (3, self._context_menu),
            (2, self._resize),
        ]  # fmt: skip

    def file(self) -> Path:
        return self.random.choice(self.files)

    def step(self) -> str:
        """One deed; what it was, "" where there is nothing to be done anything to."""
        front = in_front()
        if front is None:
            return ""
        if not isinstance(front, MainWindow) and self.random.random() < 0.12:
            return self._leave(front)
        weights = [weight for weight, _ in self._kinds]
        _, do = self.random.choices(self._kinds, weights)[0]
        return do(front)

    def _leave(self, front: QWidget) -> str:
        front.close()
        return f"close {_name(front)}"

    def _command(self, front: QWidget) -> str:
        if not isinstance(front, MainWindow):
            return self._key(front)
        possible = [c for c in front.commands if c.key not in NEVER and not c.why_not()]
        chosen = self.random.choice(possible)
        front.commands.run(chosen.key)
        return f"command {chosen.key}"

    def _click(self, front: QWidget) -> str:
        widget = self._widget(front)
        place = self._place(widget)
        button = Qt.MouseButton.RightButton if self._seldom(0.08) else Qt.MouseButton.LeftButton
        if self._seldom(0.05):
            QTest.mouseDClick(widget, button, pos=place)
        else:
            QTest.mouseClick(widget, button, pos=place)
        return f"click {_name(widget)}"

    def _key(self, front: QWidget) -> str:
        key, held = self.random.choice(KEYS), self.random.choice(MODIFIERS)
        QTest.keyClick(self._focus(front), key, held)
        return f"key {held.name}+{key.name}"

    def _text(self, front: QWidget) -> str:
        """As an input method writes it: QTest's keys know no umlauts."""
        text = self.random.choice(NASTY if self._seldom(0.4) else TYPED)
        event = QInputMethodEvent()
        event.setCommitString(text)
        focus = self._focus(front)
        QApplication.sendEvent(focus, event)
        return f"type {len(text)} into {_name(focus)}"

    def _paste(self, front: QWidget) -> str:
        cells = [self.random.choice((*NASTY, *TYPED)) for _ in range(self.random.randint(1, 9))]
        QGuiApplication.clipboard().setText(self.random.choice(("\t", "\n", " ")).join(cells))
        QTest.keyClick(self._focus(front), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        return "paste"

    def _drop(self, front: QWidget) -> str:
        path = self.file()
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        event = QDropEvent(
            QPointF(self._place(front)), Qt.DropAction.CopyAction, data,
            Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        QApplication.sendEvent(front, event)
        return f"drop {path.name}"

    def _wheel(self, front: QWidget) -> str:
        widget = self._widget(front)
        place = QPointF(self._place(widget))
        event = QWheelEvent(
            place, QPointF(widget.mapToGlobal(place.toPoint())), QPoint(),
            QPoint(0, self.random.choice((-1200, -120, 120, 1200))), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(widget, event)
        return f"wheel {_name(widget)}"

    def _context_menu(self, front: QWidget) -> str:
        widget = self._widget(front)
        place = self._place(widget)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, widget.mapToGlobal(place))
        QApplication.sendEvent(widget, event)
        return f"context menu of {_name(widget)}"

    def _resize(self, front: QWidget) -> str:
        if isinstance(front, MainWindow):
            front.resize(*self.random.choice(SIZES))
        return "resize"

    def _focus(self, front: QWidget) -> QWidget:
        focus = QApplication.focusWidget()
        return focus if focus is not None and focus.window() is front else front

    def _widget(self, front: QWidget) -> QWidget:
        """Any that can be seen and used."""
        usable = [w for w in front.findChildren(QWidget) if w.isVisible() and w.isEnabled()]
        return self.random.choice(usable) if usable else front

    def _place(self, widget: QWidget) -> QPoint:
        return QPoint(
            self.random.randrange(max(1, widget.width())),
            self.random.randrange(max(1, widget.height())),
        )

    def _seldom(self, part: float) -> bool:
        return self.random.random() < part


def in_front() -> QWidget | None:
    """The open menu, the dialog, the window."""
    front = QApplication.activePopupWidget() or QApplication.activeModalWidget()
    if front is not None:
        return front
    shown = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    windows = [w for w in shown if isinstance(w, MainWindow)]
    return next(iter(windows or shown), None)


def _name(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName() or widget.accessibleName()}".strip()


__all__ = ["Hand", "in_front"]
