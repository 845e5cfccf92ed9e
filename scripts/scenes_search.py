"""The filter builder: its lines with a choice, and what a value could be."""

from __future__ import annotations

from leaddesk.ui.shell.filter_builder import FilterBuilder
from leaddesk.ui.shell.main_window import MainWindow
from scripts.hands import Scene, type_keys


def _builder(window: MainWindow) -> FilterBuilder:
    window.commands.run("filter_builder")
    (found,) = window.findChildren(FilterBuilder)
    return found


def _lines(window: MainWindow) -> None:
    window.show_query("4 stufe>=mql score:200..249 oder fällig<=heute -ort:Bielefeld")
    _builder(window)


def _values(window: MainWindow) -> None:
    window.show_query("4")
    builder = _builder(window)
    row = builder.rows[-1]
    row.field.choose("city")
    row.value.setFocus()
    type_keys("h")


SEARCH_SCENES: dict[str, Scene] = {"filter_builder": _lines, "filter_builder_values": _values}
