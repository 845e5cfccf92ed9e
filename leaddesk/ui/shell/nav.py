"""The bar at the left: the pages, the saved views with their counts, the settings.

Folded to a rail of icons where the window is narrow; names stay for screen readers and tooltips.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QVBoxLayout, QWidget

from leaddesk.ui.parts.dialogs import run_menu
from leaddesk.ui.parts.keymap import keymap
from leaddesk.ui.parts.texts import Label, plain_tip
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.icons import draw_icon
from leaddesk.ui.theme.tokens import BODY, NAV_ROW, PANE, SECONDARY
from leaddesk.ui.words import translate

WIDE, RAIL = 208, 52


@dataclass(frozen=True, slots=True)
class Entry:
    """A page in the bar: its key, words and icon. The key that goes there is that of the command
    "go_" with its key."""

    key: str
    text: str
    icon: str


class NavRow(QAbstractButton):
    """One row. `badge` counts what is to be done; `urgent` colours it."""

    def __init__(self, key: str, text: str, icon: str = "") -> None:
        super().__init__()
        self.key, self.icon_name = key, icon
        self.badge, self.urgent, self.folded = "", False, False
        self.setText(text)
        self.setCheckable(True)
        self.setAutoExclusive(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.say()

    def set_badge(self, badge: str, urgent: bool = False) -> None:
        self.badge, self.urgent = badge, urgent
        self.say()
        self.update()

    def say(self) -> None:
        """Name and badge, and the key that goes there."""
        self.setAccessibleName(f"{self.text()} {self.badge}".strip())
        keys = keymap.text(f"go_{self.key}")
        self.setToolTip(plain_tip(f"{self.text()}  {keys}".strip()))

    def sizeHint(self) -> QSize:
        return QSize(RAIL if self.folded else WIDE, theme.px(NAV_ROW))

    def minimumSizeHint(self) -> QSize:
        return QSize(RAIL - 8, theme.px(NAV_ROW))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(8, 1, -8, -1)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("sel" if self.isChecked() else "hover"))
            painter.drawRoundedRect(box, 6, 6)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)
        x = box.x() + 10
        if self.icon_name:
            size = 20 if self.folded else 16
            color = "accent" if self.isChecked() else "text2"
            left = (self.width() - theme.px(size)) / 2 if self.folded else x
            top = (self.height() - theme.px(size)) / 2
            draw_icon(painter, self.icon_name, left, top, color, size)
            x += theme.px(16) + 10
        if self.folded:
            self._paint_dot(painter, box)
        else:
            self._paint_words(painter, box, x)

    def _paint_dot(self, painter: QPainter, box: QRectF) -> None:
        if self.badge and self.urgent:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("danger"))
            painter.drawEllipse(QRectF(box.right() - 10, box.top() + 4, 6, 6))

    def _paint_words(self, painter: QPainter, box: QRectF, x: float) -> None:
        font = theme.font(BODY, 600 if self.isChecked() else 400)
        badge_font = theme.font(SECONDARY, 500)
        badge = QFontMetrics(badge_font).horizontalAdvance(self.badge)
        room = box.right() - 10 - x - (badge + 8 if self.badge else 0)
        painter.setFont(font)
        painter.setPen(theme.color("text" if self.isChecked() or self.icon_name else "text2"))
        text = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, int(room))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(x, 0, room + 2, self.height()), middle, text)
        if self.badge:
            painter.setFont(badge_font)
            painter.setPen(theme.color("danger" if self.urgent else "text2"))
            right = QRectF(x, 0, box.right() - 10 - x, self.height())
            painter.drawText(right, middle | Qt.AlignmentFlag.AlignRight, self.badge)


class NavBar(QWidget):
    """`picked` carries a page's key, `view_picked` a saved view's query."""

    picked = Signal(str)
    view_picked = Signal(str)
    view_removed = Signal(int)

    def __init__(self, entries: Sequence[Entry], last: Entry) -> None:
        super().__init__()
        self.setObjectName("nav")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(translate("NavBar", "Navigation"))
        self.rows = {e.key: NavRow(e.key, e.text, e.icon) for e in (*entries, last)}
        self._views: list[NavRow] = []
        self._build(entries, last)

    def _build(self, entries: Sequence[Entry], last: Entry) -> None:
        self._title = Label("LeadDesk", PANE)
        self._title.setContentsMargins(18, 14, 8, 10)
        self._heading = Label(translate("NavBar", "SAVED VIEWS"), (11, 600), "text2")
        self._heading.setContentsMargins(18, 16, 8, 6)
        self._heading.hide()
        self._view_rows = QVBoxLayout()
        self._view_rows.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 1, 8)
        layout.setSpacing(0)
        layout.addWidget(self._title)
        for entry in entries:
            layout.addWidget(self.rows[entry.key])
        layout.addWidget(self._heading)
        layout.addLayout(self._view_rows)
        layout.addStretch()
        layout.addWidget(self.rows[last.key])
        for row in self.rows.values():
            row.clicked.connect(lambda _=False, key=row.key: self._pick(key))
        self.setFixedWidth(WIDE)

    def show_keys(self) -> None:
        """The keys that lead to the pages, as they are now."""
        for row in self.rows.values():
            row.say()

    def take_focus(self) -> None:
        """To the row of the page that is shown."""
        checked = [row for row in self.rows.values() if row.isChecked()]
        (checked or list(self.rows.values()))[0].setFocus()

    def _pick(self, key: str) -> None:
        self.show_current(key)
        self.picked.emit(key)

    def show_current(self, key: str) -> None:
        for row in self.rows.values():
            row.setChecked(row.key == key)

    def show_views(self, views: Sequence[tuple[int, str, str, str]]) -> None:
        """(id, name, query, count) of each saved view."""
        for row in self._views:
            row.hide()
            row.deleteLater()
        self._views = []
        for view_id, name, query, count in views:
            row = NavRow(query, name)
            row.set_badge(count)
            row.setCheckable(False)
            row.clicked.connect(lambda _=False, text=query: self.view_picked.emit(text))
            row.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            row.customContextMenuRequested.connect(
                lambda place, r=row, v=view_id: self._on_view_menu(r, place, v)
            )
            self._view_rows.addWidget(row)
            row.setVisible(not self._folded())  # in the bar by now: it can't be a window of its own
            self._views.append(row)
        self._heading.setVisible(bool(views) and not self._folded())

    def _on_view_menu(self, row: NavRow, place: QPoint, view_id: int) -> None:
        menu = QMenu(self)
        remove = menu.addAction(translate("NavBar", "Remove this view"))
        remove.triggered.connect(lambda: self.view_removed.emit(view_id))
        run_menu(menu, row.mapToGlobal(place))

    def fold(self, folded: bool) -> None:
        """To the rail of icons, or back."""
        self.setFixedWidth(RAIL if folded else theme.px(WIDE))
        self._title.setText("" if folded else "LeadDesk")
        for row in (*self.rows.values(), *self._views):
            row.folded = folded
            row.updateGeometry()
            row.update()
        for row in self._views:
            row.setVisible(not folded)
        self._heading.setVisible(bool(self._views) and not folded)

    def _folded(self) -> bool:
        return self.width() <= RAIL

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key()))
        focused = self.focusWidget()
        rows = [*self.rows.values(), *self._views]
        if step is not None and focused in rows:
            rows[(rows.index(focused) + step) % len(rows)].setFocus()
        else:
            super().keyPressEvent(event)
