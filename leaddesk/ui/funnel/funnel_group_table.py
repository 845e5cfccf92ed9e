"""The funnel in plain numbers below the bars: per source, owner and so on, as chosen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from leaddesk.desk import Desk
from leaddesk.queries.funnel_groups import By, GroupRow, funnel_groups
from leaddesk.ui.parts.inputs import ComboBox
from leaddesk.ui.parts.text_table import Head, TextTable
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.words import Marked, marked, translate
from leaddesk.ui.words.formats import number_text
from leaddesk.ui.words.stages import stage_name, stage_order

_WORDS: dict[By, Marked] = {
    By.SOURCE: marked("Funnel", "Source"),
    By.CAMPAIGN: marked("Funnel", "Campaign"),
    By.PROVIDER: marked("Funnel", "Provider"),
    By.OWNER: marked("Funnel", "Owner"),
    By.PRODUCT: marked("Funnel", "Product"),
    By.SEGMENT: marked("Funnel", "Parameter"),
    By.INDUSTRY: marked("Funnel", "Industry"),
    By.MONTH: marked("Funnel", "Month"),
}
NUMBER = 64


class FunnelGroupTable(QWidget):
    """`chosen`: something else is to be grouped by; whoever has the table asks `look` again."""

    chosen = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._wanted = False
        self.by = ComboBox(translate("Funnel", "Grouped by"))
        self.by.addItem(translate("Funnel", "Not grouped"), "")
        for by, words in _WORDS.items():
            self.by.addItem(words.now(), by.value)
        self.by.currentIndexChanged.connect(self._on_by)
        heads = [Head(translate("Funnel", "Group"))]
        heads += [Head(stage_name(stage), NUMBER, right=True) for stage in stage_order().funnel]
        heads.append(Head(translate("Funnel", "Out"), NUMBER, right=True))
        self.table = TextTable(translate("Funnel", "Funnel by group"), heads, most=8)
        self.table.hide()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Label(translate("Funnel", "Grouped by"), color="text2"))
        row.addWidget(self.by)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self.table)

    def look(self, which: Mapping[str, Any]) -> None:
        """`which`: what `queries.funnel_groups` asks for besides the grouping."""
        by = self.by.currentData()
        if not by:
            self.table.hide()
            return
        self._desk.ask(funnel_groups, by=By(by), **which).newest("funnel_groups").done(self._show)

    def _show(self, rows: Sequence[GroupRow]) -> None:
        funnel = stage_order().funnel
        self.table.show_rows([
            (row.name or translate("Funnel", "(none)"),
             *(number_text(row.reached[stage]) for stage in funnel), number_text(row.lost))
            for row in rows
        ])  # fmt: skip
        self.table.setVisible(bool(rows))
        if self._wanted and rows:
            self._wanted = False
            QTimer.singleShot(0, self, self._reveal)

    def _on_by(self) -> None:
        self._wanted = True
        self.chosen.emit()

    def _reveal(self) -> None:
        """Below the bars there may be no room for it: scroll to it when it has been asked for."""
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None:
            area.ensureWidgetVisible(self, 0, 0)
