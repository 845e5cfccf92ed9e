"""The menu of all columns of the list, which stays open: mostly more than one is wanted."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtWidgets import QMenu, QWidget

from leaddesk.ui.leads.lead_columns import COLUMNS
from leaddesk.ui.parts.check_menu import StaysOpen
from leaddesk.ui.parts.texts import esc
from leaddesk.ui.words import translate


def column_menu(
    parent: QWidget,
    wanted: Callable[[], Collection[str]],
    shown: Callable[[], Collection[str]],
    toggle: Callable[[str, bool], object],
) -> QMenu:
    """`wanted`: what is ticked; `shown`: what of it there is room for, which is said."""
    menu = StaysOpen(parent)
    menu.setAccessibleName(translate("ColumnMenu", "Columns"))

    def say() -> None:
        no_room = translate("ColumnMenu", "no room")
        for action, column in zip(menu.actions(), COLUMNS, strict=True):
            left_out = column.key in wanted() and column.key not in shown()
            title = esc(column.title.now())
            action.setText(f"{title}\t{no_room}" if left_out else title)

    def ticked(key: str, on: bool) -> None:
        toggle(key, on)
        say()

    for column in COLUMNS:
        action = menu.addAction("")
        action.setCheckable(True)
        action.setChecked(column.key in wanted())
        action.setEnabled(column.key != "company")
        action.triggered.connect(lambda on, key=column.key: ticked(key, on))
    say()
    return menu
