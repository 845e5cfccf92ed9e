"""Who got how many leads beside his share, of what quality; of the chosen one also why, and what
became of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from leaddesk.queries.fairness import FairRow
from leaddesk.ui.parts.text_table import Head, TextTable
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.words import translate
from leaddesk.ui.words.distribution import why_text
from leaddesk.ui.words.formats import money_short, number_text, signed_text


class FairnessView(QWidget):
    """A row for each person of each pool; below it the reasons of the chosen one."""

    def __init__(self) -> None:
        super().__init__()
        self._shares: Sequence[FairRow] = ()
        self.table = TextTable(
            translate("Distribution", "Shares", "table"),
            (
                Head(translate("Distribution", "Person and pool")),
                Head(translate("Distribution", "Got"), 84, right=True),
                Head(translate("Distribution", "Share"), 80, right=True),
                Head(translate("Distribution", "Difference"), 104, right=True),
                Head(translate("Distribution", "Ø score"), 92, right=True),
                Head(translate("Distribution", "Value"), 96, right=True),
            ),
            most=12,
        )
        self.about = Label("", color="text2", wrap=True)
        self.table.selectionModel().currentRowChanged.connect(lambda _: self._explain())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.table)
        layout.addWidget(self.about)

    def show_shares(self, rows: Sequence[FairRow]) -> None:
        self._shares = rows
        self.table.show_rows([_cells(row) for row in rows])
        self._explain()

    def _explain(self) -> None:
        """Of the chosen row: for which reasons, and how long they were away."""
        place = self.table.currentIndex().row()
        row = self._shares[place] if 0 <= place < len(self._shares) else None
        self.about.setText("" if row is None else _about(row))


def _cells(row: FairRow) -> tuple[str, ...]:
    difference = row.difference
    return (
        " · ".join(part for part in (row.name, row.pool) if part), number_text(row.given),
        "" if row.expected is None else number_text(row.expected, 1),
        "" if difference is None else signed_text(difference, 1),
        "" if row.mean_score is None else number_text(round(row.mean_score)),
        money_short(row.value) if row.value else "",
    )  # fmt: skip


def _about(row: FairRow) -> str:
    """ "Anna Berg: 12 an der Reihe, 2 A-Kunde … · 3 wurden SQL, 1 gewonnen · 3 Tage abwesend"."""
    if not row.given and not row.away_days:
        return ""
    became = translate("Distribution", "{qualified} became SQL, {won} won").format(
        qualified=number_text(row.qualified), won=number_text(row.won)
    )
    reasons = ", ".join(f"{number_text(n)} {why_text(why)}" for why, n in row.reasons.items())
    away = translate("Distribution", "%n day(s) away", "", row.away_days) if row.away_days else ""
    parts = (reasons, became if row.given else "", away)
    return f"{row.name}: " + " · ".join(part for part in parts if part)
