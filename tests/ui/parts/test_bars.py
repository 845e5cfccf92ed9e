"""Bars and toasts: no text is cut, and no button stands beside a column of words."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from leaddesk.ui.parts.bars import MessageBar, Toast
from leaddesk.ui.theme.current import theme

LONG = (
    "Die Rückmeldung des ERP ist eingelesen: 11 Kundennummern übernommen, 2 nicht zugeordnet. " * 2
)


def test_a_long_toast_takes_more_lines_and_stays_within_its_pane(qtbot: QtBot) -> None:
    pane = QWidget()
    qtbot.addWidget(pane)
    pane.resize(420, 300)
    pane.show()
    toast = Toast(pane)
    toast.show_toast("Erledigt", [("Rückgängig", lambda: None)])
    low = toast.height()
    toast.show_toast(LONG, [("Rückgängig", lambda: None)])
    assert toast.height() > low
    assert pane.rect().contains(toast.geometry())
    assert toast._text.heightForWidth(toast._text.width()) <= toast._text.height()


def test_a_wide_button_goes_below_a_long_text(qtbot: QtBot) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.resize(theme.px(440), 80)
    bar.show_message("info", "Bereit für den Vertrieb.", [("An Vertrieb übergeben", lambda: None)])
    assert bar._content.direction() is QBoxLayout.Direction.LeftToRight
    bar.show_message("info", LONG, [("Zurücknehmen (Umschalt+V)", lambda: None)])
    assert bar._content.direction() is QBoxLayout.Direction.TopToBottom
