"""What an undone import leaves behind, in words."""

from __future__ import annotations

from leaddesk.rules.changes import Undone
from leaddesk.ui.words import translate

_NAMED = 5


def undone_text(undone: Undone) -> str:
    """That it is taken back, and the leads that were worked on since and are kept."""
    text = translate("Import", "The import is undone.")
    if undone.kept:
        names = [kept.name or kept.lead_number for kept in undone.kept[:_NAMED]]
        more = translate("Import", "%n lead(s) kept, worked on since:", "", len(undone.kept))
        text += f" {more} {', '.join(names)}"
        text += " …" if len(undone.kept) > _NAMED else ""
    return text
