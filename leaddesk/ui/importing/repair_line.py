"""What can be done about the problems at hand all at once: buttons below their rows."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from leaddesk.rules.list_repairs import Repair
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.words import translate


class RepairLine(QWidget):
    """`repair_wanted`: of the whole group; `same_wanted`: what was typed last, in all cells that
    had the same."""

    repair_wanted = Signal()
    same_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.repair = Button("", icon_name="check", clicked=self.repair_wanted.emit)
        self.same = Button("", icon_name="copy", clicked=self.same_wanted.emit)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.repair)
        layout.addWidget(self.same)
        layout.addStretch()
        self.show_repair(None, "", 0)
        self.show_same("", "", 0)

    def show_repair(self, repair: Repair | None, code: str, count: int) -> None:
        """Nothing is offered where nothing helps them all."""
        self.repair.setVisible(repair is not None and count > 0)
        if repair is not None:
            self.repair.set_caption(_words(repair, code, count))

    def show_same(self, old: str, new: str, count: int) -> None:
        """`old` was replaced by `new` in one cell, and stands in so many others."""
        self.same.setVisible(count > 0)
        if count:
            text = translate("ImportCheck", "The same in %n other row(s)", "", count)
            self.same.set_caption(text)
            self.same.setAccessibleDescription(f"{old} → {new}")


def _words(repair: Repair, code: str, count: int) -> str:
    if repair is Repair.ACCEPT and code == "postal_code_short":
        return translate("ImportCheck", "Write the leading 0 in %n row(s)", "", count)
    if repair is Repair.ACCEPT:
        return translate("ImportCheck", "Take %n proposal(s)", "", count)
    if repair is Repair.SHORTEN:
        return translate("ImportCheck", "Shorten %n text(s)", "", count)
    if repair is Repair.EMPTY:
        return translate("ImportCheck", "Take %n row(s) without this value", "", count)
    return translate("ImportCheck", "Say what the words mean")
