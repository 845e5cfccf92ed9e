"""What is said of leads that are gone while a list is gone through."""

from __future__ import annotations

from leaddesk.ui.words import translate


def passed_text(name: str, *, deleted: bool) -> str:
    """Of one that was still to come."""
    deleting = translate("Focus", "{name} has been deleted meanwhile and is passed over.")
    excluding = translate("Focus", "{name} has been excluded meanwhile and is passed over.")
    return (deleting if deleted else excluding).format(name=name)


def lost_text(name: str, *, deleted: bool) -> str:
    """Of the one that is on the screen."""
    deleting = translate("Focus", "{name} has just been deleted. Your text is kept as a draft.")
    excluding = translate("Focus", "{name} has just been excluded. Your text is kept as a draft.")
    return (deleting if deleted else excluding).format(name=name)
