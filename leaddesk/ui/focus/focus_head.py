"""What is gone through, how far one is, what is new, and the way out."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from leaddesk.rules.call_course import Course
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.keymap import keymap
from leaddesk.ui.parts.texts import ElidedLabel, Label, plain_tip
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.tokens import SECONDARY, TITLE
from leaddesk.ui.words import translate
from leaddesk.ui.words.formats import number_text
from leaddesk.ui.words.keys import key_text

SKIP, TAKE_NEW = "Ctrl+Down", "Ctrl+Shift+Down"


class FocusHead(QWidget):
    """`left`: whoever goes through it wants out; `new_wanted`: what is new is to come next."""

    left = Signal()
    skipped = Signal()
    new_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = ElidedLabel("", TITLE)
        self._title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._more = Label("", SECONDARY, "text2")
        self.place = Label("")
        self._bar = CourseBar()
        self.new_button = Button(
            "",
            "text",
            icon_name="bell",
            key=keymap.shown("focus_new"),
            clicked=self.new_wanted.emit,
        )
        self.new_button.hide()
        self.end_button = Button(
            translate("Focus", "End"), key=key_text("Esc"), clicked=self.left.emit
        )
        self.skip_button = Button(
            translate("Focus", "Skip"), key=keymap.shown("focus_skip"), clicked=self.skipped.emit
        )
        for button in (self.new_button, self.skip_button, self.end_button):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 8, 16, 8)
        layout.setSpacing(12)
        layout.addWidget(self._title)
        layout.addWidget(self._more)
        layout.addStretch(1)
        for part in (
            self.new_button, self.place, self._bar, self.skip_button, self.end_button,
        ):  # fmt: skip
            layout.addWidget(part)

    def show_title(self, title: str, of_more: int) -> None:
        """`of_more`: how many the list has, where more than are gone through."""
        self._title.setText(translate("Focus", "Focus · {list}").format(list=title))
        text = translate("Focus", "the most urgent of {count}")
        self._more.setText(text.format(count=number_text(of_more)) if of_more else "")

    def show_course(self, course: Course) -> None:
        at_end = course.current is None
        number = course.count if at_end else course.number
        text = translate("Focus", "{number} of {count}")
        self.place.setText(text.format(number=number_text(number), count=number_text(course.count)))
        self.place.setVisible(bool(course.count))
        self._bar.show_part(len(course.done), len(course.skipped), course.count)
        self.new_button.set_caption(translate("Focus", "%n new", "", len(course.new)))
        self.new_button.setVisible(bool(course.new))
        self.skip_button.setVisible(not at_end)


class CourseBar(QWidget):
    """How much is done, and how much was skipped; the rest is still to come."""

    def __init__(self) -> None:
        super().__init__()
        self._done = self._skipped = self._count = 0
        theme.changed.connect(self.updateGeometry)

    def show_part(self, done: int, skipped: int, count: int) -> None:
        self._done, self._skipped, self._count = done, skipped, count
        text = translate("Focus", "{done} of {count} done, {skipped} skipped")
        said = text.format(done=number_text(done), count=number_text(count),
                           skipped=number_text(skipped))  # fmt: skip
        self.setAccessibleName(said)
        self.setToolTip(plain_tip(said))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(160), theme.px(8))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(80), theme.px(8))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        high = theme.px(6)
        y = (self.height() - high) / 2
        parts = (
            ("track", self.width()),
            ("text3", self._share(self._done + self._skipped)),
            ("accent", self._share(self._done)),
        )
        for color, width in parts:
            if width:
                painter.setBrush(theme.color(color))
                painter.drawRoundedRect(QRectF(0, y, width, high), high / 2, high / 2)

    def _share(self, of: int) -> float:
        return self.width() * min(1.0, of / self._count) if self._count else 0.0
