"""A list of backups, the newest first, and what stands in the chosen one: that it is whole is found
out while one looks at it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leaddesk.rules.backup_plan import Backup, Contents
from leaddesk.rules.problem import Problem
from leaddesk.ui.parts.choice_list import Choice, ChoiceList
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.tokens import SECONDARY
from leaddesk.ui.words import translate
from leaddesk.ui.words.backups import contents_lines, reason_text, size_text
from leaddesk.ui.words.formats import moment_text
from leaddesk.ui.words.problems import problem_text

SHOWN = 40


class BackupChoice(QWidget):
    """`looked_for` asks what stands in a backup; the answer comes by `show_contents` or
    `show_damaged`, which goes on to the next one as long as nobody has chosen."""

    looked_for = Signal(str)
    wanted = Signal(str)  # Enter on the list

    def __init__(self, most_rows: int = 6) -> None:
        super().__init__()
        self._backups: tuple[Backup, ...] = ()
        self._told: dict[str, Contents | Problem] = {}
        self._chosen_by_hand = self._filling = False
        self.list = ChoiceList(translate("Backups", "Backups"), most_rows)
        self._text = Label("", SECONDARY, "text2", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.list)
        layout.addWidget(self._text)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._on_current())
        self.list.picked.connect(lambda _key: self._on_picked())

    def show_backups(self, backups: Sequence[Backup]) -> None:
        """The newest is chosen; one that was chosen by hand stays chosen."""
        current = self.list.current() if self._chosen_by_hand else ""
        self._backups = tuple(backups[:SHOWN])
        self._fill(current)

    def chosen(self) -> str:
        """The place of the chosen one, "" if there is none."""
        return self.list.current()

    def name_of(self, place: str) -> str:
        """What a person calls it: when it was made; another file by its name."""
        made = next((b.made for b in self._backups if b.place == place), None)
        return Path(place).name if made is None else moment_text(made)

    def is_good(self) -> bool:
        """The chosen one was looked through and is whole."""
        return isinstance(self._told.get(self.chosen()), Contents)

    def show_contents(self, place: str, told: Contents) -> None:
        self._told[place] = told
        self._fill(self.chosen())

    def show_damaged(self, place: str, problem: Problem) -> None:
        """This one is not to be used; if nobody wanted just this one, look at the next."""
        self._told[place] = problem
        places = [backup.place for backup in self._backups]
        following = places[places.index(place) + 1 :] if place in places else []
        go_on = place == self.chosen() and not self._chosen_by_hand and following
        self._fill(following[0] if go_on else self.chosen())

    def _fill(self, current: str) -> None:
        self._filling = True
        self.list.show_choices([self._choice(backup) for backup in self._backups], current)
        self._filling = False
        self._on_current()

    def _choice(self, backup: Backup) -> Choice:
        told = self._told.get(backup.place)
        second = size_text(backup.size)
        if isinstance(told, Contents):
            second = translate("Backups", "looked through, whole")
        elif told is not None:
            damaged = told.code == "store_damaged"
            second = (
                translate("Backups", "damaged") if damaged else translate("Backups", "not usable")
            )
        text = f"{moment_text(backup.made)} · {reason_text(backup.why)}"
        return Choice(backup.place, text, second=second)

    def _on_picked(self) -> None:
        self._chosen_by_hand = True

    def _on_current(self) -> None:
        place = self.chosen()
        told = self._told.get(place)
        if self._filling:
            return
        if not place:
            self._text.setText(translate("Backups", "There are no backups yet."))
        elif isinstance(told, Contents):
            self._text.setText("\n".join(contents_lines(told)))
        elif told is not None and told.code == "store_damaged":
            self._text.setText(translate("Backups", "This backup is damaged; choose another one."))
        elif told is not None:
            self._text.setText(problem_text(told))
        else:
            self._text.setText(translate("Backups", "Looking through it …"))
            self.looked_for.emit(place)
