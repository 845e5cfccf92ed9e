"""The command palette: everything the program can do, by its name in either language."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from contextlib import suppress

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from leaddesk.desk import Desk
from leaddesk.queries.lead_list import LeadRow, lead_page
from leaddesk.queries.lead_sorts import BY_SCORE
from leaddesk.rules.filter_text import parse_filter
from leaddesk.rules.palette_match import begins, likeness
from leaddesk.ui.parts.popover import home_of
from leaddesk.ui.parts.texts import hairline
from leaddesk.ui.shell.actions import Command, Commands, Scope
from leaddesk.ui.shell.palette_more import PEOPLE, SETTINGS, PaletteMore
from leaddesk.ui.shell.popup_list import Choice, PopupList
from leaddesk.ui.shell.remember import recall, remember
from leaddesk.ui.theme.current import theme
from leaddesk.ui.words import in_other_language, translate
from leaddesk.ui.words.keys import key_text
from leaddesk.ui.words.stages import stage_name

WIDTH, ROWS = 560, 12
MOST_RECENT, RECENT = 20, "palette/recent"
PREFIXES = {">": "", "@": PEOPLE, "#": "", ":": SETTINGS}
"""Commands only, people, a number, settings: what the keys of what is offered begin with."""
_SAID = re.compile(r"\w[:<>=]\S")
"""A field of the filter language: `stage:sql`, `score>=250`."""


class Palette(QFrame):
    """A layer in the upper third of the window. Esc leaves it and the focus goes back."""

    def __init__(
        self,
        window: QWidget,
        desk: Desk,
        commands: Commands,
        subject: Callable[[], str],
        open_lead: Callable[[int], object],
        apply_query: Callable[[str], object],
        more: PaletteMore | None = None,
    ) -> None:
        """`more`: what is offered beside the commands."""
        super().__init__(window)
        self._more = more
        self._offered: list[tuple[Command, tuple[str, ...]]] = []
        self._desk, self._commands, self._subject = desk, commands, subject
        self._open_lead, self._apply_query = open_lead, apply_query
        self._recent = [key for key in str(recall(RECENT, "") or "").split("|") if key]
        self._leads: tuple[LeadRow, ...] = ()
        self._before: QWidget | None = None
        self.setProperty("surface", "popup")
        self.line = QLineEdit()
        self.line.setProperty("bare", True)
        self.line.setFrame(False)
        self.line.setAccessibleName(translate("Palette", "Commands"))
        self.line.setPlaceholderText(translate("Palette", "Type a command, a lead or a query"))
        self.rows = PopupList(translate("Palette", "Commands"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.setSpacing(0)
        self.line.setContentsMargins(12, 8, 12, 8)
        layout.addWidget(self.line)
        layout.addWidget(hairline())
        layout.addWidget(self.rows)
        if more is not None:
            more.found.connect(self._on_more)
        self.line.textChanged.connect(self._search)
        self.line.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        window = self.parentWidget()
        assert window is not None
        if self.isHidden():
            self._before = home_of(window.focusWidget())
        self._leads = ()
        if self._more is not None:
            self._more.look()
        self._gather()  # what is found later comes by itself
        self.line.clear()
        self._show()
        self.show()
        self.raise_()
        self.line.setFocus()

    def _gather(self) -> None:
        """What is offered, with the names that it goes by in both languages."""
        more = self._more.commands() if self._more is not None else []
        self._offered = [(one, _names(one)) for one in (*self._commands, *more)]

    def _on_more(self) -> None:
        if self.isVisible():
            self._gather()
            self._show()

    def leave(self) -> None:
        self.hide()
        with suppress(RuntimeError):  # the widget may be gone by now
            if self._before is not None and self._before.isVisible():
                self._before.setFocus()

    def _search(self, text: str) -> None:
        if len(text.strip()) < 2 or text.startswith((">", ":", "@")):
            self._leads = ()
        else:
            self._desk.ask(
                lead_page,
                filter=parse_filter(text, self._desk.today()),
                sort=BY_SCORE,
                offset=0,
                limit=5,
                me=self._desk.me,
                today=self._desk.today(),
            ).newest("palette").done(self._on_leads)
        self._show()

    def _on_leads(self, leads: tuple[LeadRow, ...]) -> None:
        self._leads = leads
        self._show()

    def _show(self) -> None:
        typed = self.line.text().strip()
        prefix = typed[:1] if typed[:1] in PREFIXES else ""
        choices = (
            [] if prefix == "#" else self._command_choices(typed[len(prefix) :].strip(), prefix)
        )
        if self._leads and prefix in ("", "#"):
            choices.append(Choice(translate("Palette", "Leads")))
            choices += [self._lead_choice(lead) for lead in self._leads]
        if typed and prefix in ("", "#"):
            words = translate("Palette", "Apply as a filter: “{query}”").format(query=typed)
            row = Choice(words, lambda: self._apply(typed), "filter", key_text("Ctrl+Return"))
            is_query = bool(_SAID.search(typed)) or typed.isdigit() or prefix == "#"
            choices.insert(0 if is_query else len(choices), row)
        self.rows.show_choices(choices)
        self._place()

    def _command_choices(self, typed: str, prefix: str) -> list[Choice]:
        ranked = self._ranked(typed, PREFIXES.get(prefix, ""))
        heading = translate("Palette", "Commands")
        if not typed and self._recent:
            recent = [c for key in self._recent[:5] for c in ranked if c.key == key]
            others = [c for c in ranked if c not in recent]
            titled = self._titled(translate("Palette", "Recent"), recent)
            return [*titled, *self._titled(heading, others)]
        best = self._best(typed, ranked)
        others = [c for c in ranked if c not in best]
        of_lead, others_begun = self._of_subject(best)
        begun = self._titled(translate("Palette", "Begins with it"), others_begun)
        if of_lead:
            return [*of_lead, *begun, *self._titled(heading, others)]
        mine, others = self._of_subject(others)
        return [*begun, *mine, *self._titled(heading, others)]

    def _titled(self, heading: str, commands: list[Command]) -> list[Choice]:
        return [Choice(heading), *map(self._choice, commands)] if commands else []

    def _best(self, typed: str, ranked: list[Command]) -> list[Command]:
        """What begins with what was typed goes before the other commands of the lead that is
        shown; [] where all of it is theirs anyway."""
        names = {one.key: called[:2] for one, called in self._offered}
        best = [c for c in ranked if begins(typed, names[c.key]) and not c.why_not()]
        return [] if all(c.scope is Scope.LEAD for c in best) else best

    def _of_subject(self, ranked: list[Command]) -> tuple[list[Choice], list[Command]]:
        """First what acts on the lead that is shown, under its name; then the rest."""
        name = self._subject()
        mine = [c for c in ranked if name and c.scope is Scope.LEAD and not c.why_not()]
        if not mine:
            return [], ranked
        heading = translate("Palette", "For {name}").format(name=name)
        return self._titled(heading, mine), [c for c in ranked if c not in mine]

    def _ranked(self, typed: str, begins: str) -> list[Command]:
        """The best first, impossible ones last with their reason. `begins`: only those whose key
        does."""
        found = []
        for place, (command, names) in enumerate(self._offered):
            likely = likeness(typed, names) if command.key.startswith(begins) else 0
            if likely > 0:
                frequent = 5 if command.key in self._recent else 0
                found.append((bool(command.why_not()), -likely - frequent, place, command))
        return [row[3] for row in sorted(found, key=lambda row: row[:3])]

    def _choice(self, command: Command) -> Choice:
        return Choice(
            command.name(),
            lambda: self._run(command),
            command.icon or "command",
            command.key_text(),
            second="" if self._subject() else command.about(),
            why_not=command.why_not(),
        )

    def _lead_choice(self, lead: LeadRow) -> Choice:
        name = lead.company or lead.contact or lead.number
        second = " · ".join(p for p in (lead.city, stage_name(lead.stage)) if p)
        return Choice(name, lambda: self._go_to(lead.lead_id), "users", second=second)

    def _run(self, command: Command) -> None:
        recent = [command.key, *(key for key in self._recent if key != command.key)]
        self._recent = recent[:MOST_RECENT]
        remember(RECENT, "|".join(self._recent))
        self.leave()
        command.run()

    def _go_to(self, lead_id: int) -> None:
        self.leave()
        self._open_lead(lead_id)

    def _apply(self, query: str) -> None:
        self.leave()
        self._apply_query(query)

    def _place(self) -> None:
        window = self.parentWidget()
        assert window is not None
        width = min(theme.px(WIDTH), window.width() - 32)
        height = self.line.sizeHint().height() + self.rows.height_wanted(ROWS) + 12
        self.setGeometry((window.width() - width) // 2, window.height() // 8, width,
                         min(height, window.height() * 3 // 4))  # fmt: skip

    def recent(self) -> Sequence[str]:
        return tuple(self._recent)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self.rows.step(1 if key == Qt.Key.Key_Down else -1)
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                typed = self.line.text().strip()
                if event.modifiers() & Qt.KeyboardModifier.ControlModifier and typed:
                    self._apply(typed)
                else:
                    self.rows.run_current()
                return True
            if key == Qt.Key.Key_Escape:
                self.leave()
                return True
        if event.type() == QEvent.Type.FocusOut and self.isVisible() and watched is self.line:
            self.hide()
        return super().eventFilter(watched, event)


def _names(command: Command) -> tuple[str, ...]:
    """In the language spoken, in the other one, and what else it is called."""
    others = [name for name in command.other_names.split("|") if name]
    return (command.name(), in_other_language(command.name), *others)
