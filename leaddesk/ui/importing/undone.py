"""Taking an import back: what becomes of the leads that were worked on since is asked before, and
said afterwards."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from leaddesk.desk import Desk, Failure
from leaddesk.rules.changes import Kept, Undone
from leaddesk.ui.parts.bars import Action, MessageBar
from leaddesk.ui.words import translate

_NAMED = 5


def undo_import(
    desk: Desk,
    step: int,
    bar: MessageBar,
    done: Callable[[Undone], object],
    failed: Callable[[Failure], object],
) -> None:
    """Undo the step at once where nothing was done to its leads since; else `bar` asks whether they
    are to be kept, or says that nothing would go then. Closed there, nothing has happened."""

    def keep() -> None:
        desk.undo(step).done(done).failed(failed)

    def take() -> None:
        desk.undo(step, whole=True).done(finish).failed(failed)

    def finish(undone: Undone) -> None:
        desk.look()  # what went before the import are steps of their own
        if undone.idle:
            bar.show_message("warn", _nothing_text(undone))
        else:
            done(undone)

    def on_tried(would: Undone) -> None:
        ways: list[Action] = [
            (translate("Import", "Keep them"), keep),
            (translate("Import", "Take them back too"), take),
        ]
        if would.idle:
            bar.show_message("warn", _nothing_text(would), ways[1:] if would.kept else ())
            return
        if not would.kept:
            keep()
            return
        text = translate("Import", "%n lead(s) (was/were) worked on since:", "", len(would.kept))
        bar.show_message("warn", f"{text} {_names(would.kept)}", ways)

    desk.undo(step, trying=True).done(on_tried).failed(failed)


def undone_text(undone: Undone) -> str:
    """That it is taken back, and the leads that were worked on since and are kept."""
    text = translate("Import", "The import is undone.")
    if undone.kept:
        more = translate("Import", "%n lead(s) kept, worked on since:", "", len(undone.kept))
        text += f" {more} {_names(undone.kept)}"
    return text


def _nothing_text(would: Undone) -> str:
    text = translate("Import", "Nothing was taken back: all of the import was worked on since.")
    return f"{text} {_names(would.kept)}".strip()


def _names(kept: Sequence[Kept]) -> str:
    names = ", ".join(lead.name or lead.lead_number for lead in kept[:_NAMED])
    return f"{names} …" if len(kept) > _NAMED else names
