"""What is done with any layout."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout


def clear(layout: QLayout, keep: int = 0) -> None:
    """Let go of what stands in it, but for the first `keep`. The widgets vanish at once: until
    they are deleted they would still be seen, and be found by the Tab key."""
    while layout.count() > keep:
        item = layout.takeAt(keep)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
