"""Undo and redo in words: what it would be, what it was, and what had to stay."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from leaddesk.desk import Desk, Failure
from leaddesk.queries.history import StepRow, next_redo, next_undo
from leaddesk.rules.changes import Changes, Undone
from leaddesk.ui.shell.actions import Command, Commands
from leaddesk.ui.words import translate
from leaddesk.ui.words.problems import problem_text
from leaddesk.ui.words.steps import step_title


class Undoing(QObject):
    """Keeps the names of the two commands true after every step."""

    said = Signal(str)
    asked = Signal(str, object)  # said, with what can be done about it: Actions

    def __init__(self, desk: Desk, commands: Commands) -> None:
        super().__init__(commands)
        self._desk = desk
        self._undo: StepRow | None = None
        self._redo: StepRow | None = None
        commands.add(
            Command(
                "undo", lambda: self._name(translate("Undoing", "Undo"), self._undo), self.undo,
                "Ctrl+Z", icon="undo-2", menu="edit", other_names="undo|rückgängig",
                bare_name=lambda: translate("Undoing", "Undo"),
            )
        )  # fmt: skip
        commands.add(
            Command(
                "redo", lambda: self._name(translate("Undoing", "Redo"), self._redo), self.redo,
                "Ctrl+Y", icon="redo-2", menu="edit", other_names="redo|wiederholen",
                more_shortcuts=("Ctrl+Shift+Z",),
                bare_name=lambda: translate("Undoing", "Redo"),
            )
        )  # fmt: skip
        desk.changed.connect(self._on_changed)
        self.look()

    def look(self) -> None:
        who = self._desk.store.who
        self._desk.ask(next_undo, who=who).newest("next_undo").done(self._on_undo)
        self._desk.ask(next_redo, who=who).newest("next_redo").done(self._on_redo)

    def undo(self) -> None:
        self._desk.undo().done(self._on_undone).failed(self._on_failed)

    def redo(self) -> None:
        self._desk.redo().done(self._tell(translate("Undoing", "Done again: {step}"))).failed(
            self._on_failed
        )

    def _name(self, word: str, step: StepRow | None) -> str:
        return word if step is None else f"{word}: {step_title(step.title)}"

    def undo_whole(self, step: int) -> None:
        """Take back that step, and before it what was done since to its leads."""

        def tell(undone: Undone) -> None:
            self._desk.look()  # what went before it are steps of their own
            self._tell(translate("Undoing", "Undone: {step}"))(undone)

        self._desk.undo(step, whole=True).done(tell).failed(self._on_failed)

    def _on_undone(self, undone: Undone) -> None:
        self._tell(translate("Undoing", "Undone: {step}"))(undone)
        if undone.idle and undone.kept:
            text = translate("Undoing", "Nothing was taken back: later steps have changed it.")
            whole = translate("Undoing", "Take them back too")
            self.asked.emit(text, ((whole, partial(self.undo_whole, undone.step)),))

    def _tell(self, template: str) -> Callable[[Undone], None]:
        def tell(undone: Undone) -> None:
            nothing = translate("Undoing", "Nothing was taken back: {step}")
            text = (nothing if undone.idle else template).format(step=step_title(undone.title))
            if undone.kept:
                names = ", ".join(kept.name for kept in undone.kept[:3])
                more = translate("Undoing", "Kept, since changed later: {names}")
                text += " · " + more.format(names=names + (" …" if len(undone.kept) > 3 else ""))
            self.said.emit(text)

        return tell

    def _on_undo(self, step: StepRow | None) -> None:
        self._undo = step

    def _on_redo(self, step: StepRow | None) -> None:
        self._redo = step

    def _on_failed(self, failure: Failure) -> None:
        self.said.emit(problem_text(failure.problems[0]))

    def _on_changed(self, changes: Changes) -> None:
        if changes.own:
            self.look()
