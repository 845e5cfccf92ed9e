"""Walkers over what is shown: clipped texts, siblings that overlap, focus stops without a name.

What gives way on purpose (ElidedLabel, delegates) is left out; everything else has to fit.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSplitterHandle,
    QWidget,
)

from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.chips import Chip

TARGET = 24


def settle_down(rounds: int = 6) -> None:
    """Let layouts and deletions that are due happen."""
    for _ in range(rounds):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def shown_children(widget: QWidget) -> Iterator[QWidget]:
    """Every visible descendant."""
    for child in widget.findChildren(QWidget):
        if child.isVisibleTo(widget) and child.window() is widget.window():
            yield child


def clipped_texts(widget: QWidget) -> list[str]:
    """The texts of labels and buttons that have less room than they need."""
    found = []
    for child in shown_children(widget):
        if isinstance(child, QLabel) and child.text():
            if _label_needs(child, child.contentsRect()):
                found.append(f"{type(child).__name__}: {child.text()[:60]}")
        elif isinstance(child, QPushButton | QCheckBox | Chip) and child.text():
            wanted = child.minimumSizeHint()
            if child.width() < wanted.width() or child.height() < wanted.height():
                sizes = f"{child.width()}x{child.height()} of {wanted.width()}x{wanted.height()}"
                found.append(f"{type(child).__name__}: {child.text()[:60]} {sizes}")
    return found


def _label_needs(label: QLabel, room: QRect) -> bool:
    metrics = QFontMetrics(label.font())
    if label.wordWrap():
        flags = Qt.TextFlag.TextWordWrap
        needed = metrics.boundingRect(
            QRect(0, 0, max(1, room.width()), 10_000), flags, label.text()
        )
        return needed.height() > room.height() + 2 or needed.width() > room.width() + 2
    lines = label.text().split("\n")
    return (
        max(metrics.horizontalAdvance(line) for line in lines) > room.width() + 1
        or metrics.lineSpacing() * (len(lines) - 1) + metrics.height() > room.height() + 2
    )


def overlapping_siblings(widget: QWidget) -> list[str]:
    """Pairs of visible siblings whose areas intersect."""
    found = []
    parents = [widget, *shown_children(widget)]
    for parent in parents:
        if isinstance(parent, QAbstractItemView | QComboBox | QLineEdit):
            continue
        children = [
            child
            for child in parent.children()
            if isinstance(child, QWidget)
            and not isinstance(child, QSplitterHandle)  # lies over both by design
            and child.isVisibleTo(parent)
            and not child.isWindow()
            and child.property("surface") != "popup"
        ]
        if isinstance(parent, QAbstractScrollArea):
            children = [child for child in children if child is not parent.viewport()]
        for place, one in enumerate(children):
            for other in children[place + 1 :]:
                common = one.geometry().intersected(other.geometry())
                if common.width() > 1 and common.height() > 1:
                    found.append(f"{_said(one)} / {_said(other)}")
    return found


def cut_contents(widget: QWidget) -> list[str]:
    """Scroll areas whose content is wider than they show, with no bar to get there."""
    found = []
    for area in shown_children(widget):
        content = area.widget() if isinstance(area, QScrollArea) else None
        if not isinstance(area, QScrollArea) or content is None:
            continue
        never = area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if never and content.width() > area.viewport().width():
            found.append(f"{_said(area)}: {content.width()} > {area.viewport().width()}")
    return found


def unnamed_focusables(widget: QWidget) -> list[str]:
    """What the Tab key reaches and a screen reader could not name."""
    return [
        _said(child)
        for child in shown_children(widget)
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus
        and child.isEnabled()
        and child.focusProxy() is None
        and not child.accessibleName()
        and not (isinstance(child, QAbstractButton) and child.text())
        and not isinstance(child.parent(), QComboBox)
    ]


def small_targets(widget: QWidget) -> list[str]:
    """What is clicked and has less than 24 x 24 px (ux.md 9); a bare field lies in a frame that
    takes the click."""
    return [
        f"{_said(child)} {child.width()}x{child.height()}"
        for child in shown_children(widget)
        if isinstance(child, QAbstractButton | QLineEdit | QComboBox)
        and child.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not isinstance(child.parent(), QComboBox)
        and not child.property("bare")
        and min(child.width(), child.height()) < TARGET
    ]


def filled_buttons(widget: QWidget) -> list[str]:
    """The captions of the filled buttons where there is more than one."""
    found = [
        button.caption()
        for button in shown_children(widget)
        if isinstance(button, Button) and button.property("kind") == "pri" and button.isEnabled()
    ]
    return [", ".join(found)] if len(found) > 1 else []


def stray_windows(*expected: QWidget) -> list[str]:
    """Windows that are open and should not be: a widget shown before it had a parent."""
    return [
        _said(window)
        for window in QApplication.topLevelWidgets()
        if window.isVisible() and window not in expected
    ]


def _said(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    words = text() if callable(text) and not isinstance(widget, QAbstractItemView) else ""
    return f"{type(widget).__name__} {words or widget.accessibleName()}"[:70].strip()
