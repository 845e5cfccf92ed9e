"""Telling somebody at this desk what is due: beside the clock of the system where it has a place
for that, and in the window in any case."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSystemTrayIcon

from leaddesk.queries.breaches import BreachRow
from leaddesk.queries.reminders import ReminderRow
from leaddesk.rules.lead_clocks import BREACH
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.parts.texts import plain_tip
from leaddesk.ui.shell.main_window import MainWindow
from leaddesk.ui.theme.icons import icon
from leaddesk.ui.words import translate
from leaddesk.ui.words.deadlines import clock_name, then_text
from leaddesk.ui.words.formats import number_text, time_text

TRAY_MS = 20_000


class Reminding(QObject):
    """The bar stays until somebody has seen it; what comes meanwhile is added."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._waiting: list[ReminderRow] = []
        self.bar = MessageBar(inset=True)
        self.bar.hide()
        self.bar.closed.connect(self._waiting.clear)
        window.banners.addWidget(self.bar)
        self._tray: QSystemTrayIcon | None = None
        self._late: list[BreachRow] = []
        self.late_bar = MessageBar(inset=True)
        self.late_bar.hide()
        self.late_bar.closed.connect(self._late.clear)
        window.banners.addWidget(self.late_bar)

    def tell(self, rows: Sequence[ReminderRow]) -> None:
        self._waiting += rows
        text = reminder_text(self._waiting)
        actions = [(translate("Reminders", "Go to My Day"), self._go)]
        if len(self._waiting) == 1:
            lead = self._waiting[0].lead_id
            actions.insert(0, (translate("Reminders", "Open"), lambda: self._open(lead)))
        self.bar.show_message("info", text, actions)
        self._tell_outside(text)

    def tell_breaches(self, rows: Sequence[BreachRow]) -> None:
        """Deadlines that run out, or have: in a bar of their own."""
        self._late += rows
        text = breach_text(self._late)
        lead = self._late[0].lead_id
        actions = [(translate("Reminders", "Open"), lambda: self._open(lead))]
        if len(self._late) > 1:
            actions = [(translate("Reminders", "Go to My Day"), self._go)]
        over = any(row.level >= BREACH for row in self._late)
        self.late_bar.show_message("danger" if over else "warn", text, actions)
        self._tell_outside(text, translate("Reminders", "Deadline"))

    def _tell_outside(self, text: str, title: str = "") -> None:
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(icon("bell"), self)
            self._tray.setToolTip(plain_tip("LeadDesk"))
            self._tray.messageClicked.connect(self._go)
            self._tray.activated.connect(lambda _: self._go())
        self._tray.show()
        title = title or translate("Reminders", "Follow-up")
        self._tray.showMessage(title, text, QSystemTrayIcon.MessageIcon.Information, TRAY_MS)

    def _go(self) -> None:
        self._seen()
        self._window.show_page("day")
        self._window.raise_()
        self._window.activateWindow()

    def _open(self, lead_id: int) -> None:
        self._seen()
        self._window.show_lead(lead_id)

    def _seen(self) -> None:
        for waiting, bar in ((self._waiting, self.bar), (self._late, self.late_bar)):
            waiting.clear()
            bar.hide()
        if self._tray is not None:
            self._tray.hide()


def breach_text(rows: Sequence[BreachRow]) -> str:
    """ "Deadline over: Weber KG (answer to the hand-over)"; of several how many, and the first."""
    first = rows[0]
    about = f"{first.name} ({clock_name(first.key)})"
    if len(rows) > 1:
        text = translate("Reminders", "%n deadline(s) run out or are over, the first: {what}", "",
                         len(rows))  # fmt: skip
    elif first.level >= BREACH:
        text = translate("Reminders", "Deadline over: {what}")
    else:
        text = translate("Reminders", "{level}% of the time is gone: {what}")
    said = text.format(what=about, level=number_text(first.level))
    if len(rows) == 1 and first.did is not None:
        said += ". " + translate("Reminders", "Agreed for that: {then}.").format(
            then=then_text(first.did)
        )
    return said


def reminder_text(rows: Sequence[ReminderRow]) -> str:
    """ "10:30 Maschinenbau Krüger GmbH: Angebot"; of several how many, and the first."""
    first = rows[0]
    clock = time_text(first.minute) if first.minute is not None else ""
    said = " ".join(part for part in (clock, first.name) if part)
    said = f"{said}: {first.topic}" if first.topic else said
    if len(rows) == 1:
        return translate("Reminders", "Due: {what}").format(what=said)
    text = translate("Reminders", "%n follow-up(s) are due, the first: {what}", "", len(rows))
    return text.format(what=said)
