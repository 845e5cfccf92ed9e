"""Where the focus is: whoever closes moves it only if it would be lost otherwise."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def has_focus_within(part: QWidget) -> bool:
    """The focus of its window is on the part or in it, whether the window is active or not."""
    focused = part.window().focusWidget()
    return focused is not None and (focused is part or part.isAncestorOf(focused))


def holds_focus(part: QWidget) -> bool:
    """The focus is in the part, or nowhere that is seen: once the part has gone it would be lost.

    To be asked before the part is hidden: hiding it passes the focus on to any neighbour.
    """
    focused = part.window().focusWidget()
    return focused is None or not focused.isVisible() or has_focus_within(part)
