"""The window on an open store, and what belongs to it: its desk, its settings page, the care for
the store's file. It passes wishes on to the program."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QByteArray, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from leaddesk.care import Care
from leaddesk.desk import Desk, Failure
from leaddesk.operations.set_up import set_up_store
from leaddesk.pages import PAGES, import_pages, settings_parts
from leaddesk.queries.score_order import scores_at_hand
from leaddesk.reminders import Reminders
from leaddesk.rests import Rests
from leaddesk.rounds import Rounds
from leaddesk.rules.mails import is_mail
from leaddesk.rules.problem import Problem
from leaddesk.rules.servers import Server
from leaddesk.seldom import mail_drop, report_problem, show_manual
from leaddesk.settings import Settings, backup_places, initials_of
from leaddesk.ui.parts.keymap import keymap
from leaddesk.ui.shell.left_as import keep_view, take_view
from leaddesk.ui.shell.main_window import MainWindow
from leaddesk.ui.shell.remember import recall, remember
from leaddesk.ui.shell.reminding import Reminding
from leaddesk.ui.shell.store_bar import StoreBar
from leaddesk.ui.start.sample_bar import SampleBar
from leaddesk.ui.theme.style import apply_theme, undressed
from leaddesk.ui.words import install_language, translate
from leaddesk.ui.words.formats import percent_text
from leaddesk.ui.words.problems import problem_text

if TYPE_CHECKING:
    from leaddesk.ui.settings.settings_page import SettingsPage

TITLE_BAR = 40
"""What the system puts around a window, which Qt does not tell before it is shown."""

OTHER_PAGES_MS = 300
"""After so long the window has its list."""
SCORES_MS = 1500
"""After so long the lead beside it, too; hardly anybody has typed a filter yet."""

GENTLY = 0.0005, 0.002
"""Seconds of work and of rest in finding the sets of the scores: a letter that is typed meanwhile
took 90 ms beside a thread without rests."""


class Workplace(QObject):
    """One store, open in one window. Another language makes the window anew."""

    settings_changed = Signal(object)
    restore_wanted = Signal(str)
    again_wanted = Signal()
    damaged = Signal(object)
    left = Signal()

    def __init__(
        self, app: QApplication, desk: Desk, settings: Settings, *, left: bool = False
    ) -> None:
        super().__init__()
        self._app, self.desk, self._settings = app, desk, settings
        self.care = Care(desk, left=left)
        self.rounds = Rounds(desk)
        self.reminders = Reminders(desk)
        # By way of self: a window made anew has a notice of its own.
        self.reminders.due.connect(lambda rows: self.reminding.tell(rows))
        self.reminders.breached.connect(lambda rows: self.reminding.tell_breaches(rows))
        self.window = self._made()
        self.care.damaged.connect(self.damaged)
        self.care.backed_up.connect(self._on_backed_up)
        self.care.checking.connect(self._on_checking)
        self.care.checked.connect(self._on_checked)
        # By way of self: the bar of a window made anew is another one, and the old one goes.
        self.care.warned.connect(lambda problem: self.bar.show_warning(problem))
        self.care.gone.connect(
            lambda problem: self.bar.show_gone(problem, self.care.there.remainingTime)
        )
        self.care.back.connect(lambda: self.bar.show_back())
        desk.lost.connect(self._on_lost)
        desk.back.connect(lambda: self.bar.show_found())

    def show(self) -> None:
        self._shown()
        take_view(self.window)
        QTimer.singleShot(0, self.care, self.care.start)
        self.reminders.start()

    def take_settings(self, settings: Settings, other_language: bool) -> None:
        places = backup_places(settings)
        backups = self.desk.store.backups
        if backups is not None and places != backup_places(self._settings):
            backups.go_to(*places)
            self._list_backups()
        self._settings = settings
        page = self.window.pages.get("settings")
        if page is not None:
            cast("SettingsPage", page).show_settings(settings)
        if not other_language:
            return
        old = self.window
        remember("window", old.saveGeometry())
        self.desk.finish()  # what was typed in the old one is found by the new one
        query = old.top.search.query()
        self.window = self._made()
        self._shown()
        _away(old)
        if query:
            self.window.show_query(query)
        self.window.show_page("settings")

    def close(self) -> None:
        self.reminders.stop()
        self.care.close()
        self.rounds.stop()
        self.desk.close()
        _away(self.window)

    def wait(self) -> None:
        """Not in the window's thread: until nobody has hold of the store that was closed."""
        self.care.wait()
        self.desk.wait()

    def _made(self) -> MainWindow:
        with undressed(self._app):
            window = MainWindow(self.desk, PAGES, settings_parts)
        self.bar = StoreBar()
        self.bar.again_wanted.connect(self.again_wanted)
        self.bar.look_wanted.connect(self.desk.look)
        window.banners.addWidget(self.bar)
        window.banners.addWidget(SampleBar(self.desk))
        self.reminding = Reminding(window)
        window.file_dropped.connect(self._on_file)
        window.setting_wanted.connect(self._on_setting)
        window.closing.connect(self._on_closing)
        window.manual_wanted.connect(partial(self._show_manual, window))
        window.report_wanted.connect(self._report)
        window.backup_wanted.connect(self._back_up)
        self._connect_settings(window)
        if self.desk.store.read_only:
            self._say_read_only(window)
        return window

    def _say_read_only(self, window: MainWindow) -> None:
        store = self.desk.store
        problem = Problem(store.read_only_code, args={"path": str(store.address)})
        window.message_bar.show_message("warn", problem_text(problem), closable=False)

    def _on_lost(self, failure: Failure) -> None:
        """What others write can't be read: the server is gone, or the schema is a newer one's."""
        if failure.code == self.desk.store.read_only_code:
            self._say_read_only(self.window)
        elif isinstance(self.desk.store.address, Server):
            self.bar.show_lost(failure.problems[0], self.desk.feed.remainingTime)
        else:
            self.window.show_failure(failure)

    def _shown(self) -> None:
        window = self.window
        geometry = recall("window")
        if not (isinstance(geometry, QByteArray) and window.restoreGeometry(geometry)):
            room = window.screen().availableSize()
            window.resize(min(1440, room.width()), min(900, room.height() - TITLE_BAR))
        window.show()
        desk = self.desk
        QTimer.singleShot(
            OTHER_PAGES_MS, window, lambda: window.isVisible() and desk.work(import_pages)
        )
        QTimer.singleShot(
            SCORES_MS,
            window,
            lambda: window.isVisible() and desk.ask(scores_at_hand, rest=Rests(*GENTLY)),
        )

    def _connect_settings(self, window: MainWindow) -> None:
        """The settings page is made when it is first shown; its wishes come here."""
        original = window.makers["settings"]

        def make(desk: Desk) -> SettingsPage:
            page = cast("SettingsPage", original(desk))
            page.show_settings(self._settings)
            page.show_commands(window.commands)
            self.care.list_backups(page.show_backups)
            page.settings_changed.connect(self.settings_changed)
            page.backup_wanted.connect(self._back_up)
            page.restore_wanted.connect(self.restore_wanted)
            page.looked_for.connect(partial(self._look_into, page))
            return page

        window.makers = {**window.makers, "settings": make}

    def _on_setting(self, name: str, value: object) -> None:
        """By a command: as if it had been chosen on the settings page."""
        if getattr(self._settings, name) != value:
            self.settings_changed.emit(replace(self._settings, **{name: value}))  # type: ignore[arg-type]

    def _look_into(self, page: SettingsPage, place: str) -> None:
        self.care.look_into(
            place, partial(page.show_contents, place), partial(page.show_damaged, place)
        )

    def _back_up(self) -> None:
        self.care.back_up(lambda problem: self.window.show_failure(Failure((problem,))))

    def _on_backed_up(self, place: str, wanted: bool) -> None:
        if wanted:
            text = translate("Program", "Backed up to {path}").format(path=place)
            self.window.status.tell(text)
        self._list_backups()

    def _list_backups(self) -> None:
        page = self.window.pages.get("settings")
        if page is not None:
            self.care.list_backups(cast("SettingsPage", page).show_backups)

    def _on_checking(self, part: float) -> None:
        text = translate("Program", "It was not closed properly. Looking through the data: {part}")
        self.window.status.tell(text.format(part=percent_text(part)))

    def _on_checked(self, thorough: bool) -> None:
        """Whoever is new here is made known now, not before the store was looked through; and what
        time has brought about is done."""
        self.rounds.start()
        if not self.desk.store.read_only and self.desk.me is None:
            name = self.desk.store.who
            initials = self._settings.initials or initials_of(name)
            self.desk.run(set_up_store, name=name, initials=initials)
        if thorough:
            text = translate("Program", "The data were looked through; all is well.")
            self.window.status.tell(text)

    def _show_manual(self, window: MainWindow, view: str) -> None:
        show_manual(window, view, partial(window.commands.run, "keys"), self._report)

    def _report(self) -> None:
        report_problem(self.desk, self._settings, self.window)

    def _on_file(self, path: str) -> None:
        if is_mail(path):
            mail_drop(self.desk, self.window).take(Path(path), self.window.lead_at_work())
            return
        page = "hand_over" if self.window.stack.currentWidget() is self.window.pages.get(
            "hand_over"
        ) else "importing"  # fmt: skip
        self.window.show_page(page)
        self.window.page(page).open_file(Path(path))  # type: ignore[attr-defined]

    def _on_closing(self) -> None:
        remember("window", self.window.saveGeometry())
        keep_view(self.window)
        self.window.hide()  # nobody has to look on while the last things are written
        self.reminders.stop()
        self.care.close()
        self.rounds.stop()
        self.desk.close()
        self.left.emit()


def _away(window: MainWindow) -> None:
    window.closing.disconnect()
    window.close()
    window.deleteLater()


def dress(app: QApplication, settings: Settings) -> None:
    """Language and looks as they are set."""
    install_language(settings.language)  # type: ignore[arg-type]
    keymap.take(settings.keys, settings.single_keys)
    apply_theme(app, settings.theme, settings.font_scale / 100, settings.density)


def to_front(window: QWidget) -> None:
    window.showNormal() if window.isMinimized() else window.show()
    window.raise_()
    window.activateWindow()
