"""Who got how many leads beside his share, of what quality, and why."""

from __future__ import annotations

from collections.abc import Sequence

from leaddesk.queries.fairness import FairRow
from leaddesk.ui.parts.text_table import Head, TextTable
from leaddesk.ui.words import translate
from leaddesk.ui.words.distribution import why_text
from leaddesk.ui.words.formats import money_short, number_text, signed_text


class FairnessTable(TextTable):
    """A row for each person of each pool."""

    def __init__(self) -> None:
        super().__init__(
            translate("Distribution", "Shares", "table"),
            (
                Head(translate("Distribution", "Pool"), 120),
                Head(translate("Distribution", "Person"), 140),
                Head(translate("Distribution", "Got"), 60, right=True),
                Head(translate("Distribution", "Share"), 64, right=True),
                Head(translate("Distribution", "Difference"), 92, right=True),
                Head(translate("Distribution", "Ø score"), 76, right=True),
                Head(translate("Distribution", "Value"), 96, right=True),
                Head(translate("Distribution", "SQL"), 52, right=True),
                Head(translate("Distribution", "Won"), 84, right=True),
                Head(translate("Distribution", "Days away"), 124, right=True),
                Head(translate("Distribution", "Why")),
            ),
            most=12,
        )

    def show_shares(self, rows: Sequence[FairRow]) -> None:
        self.show_rows([_cells(row) for row in rows])


def _cells(row: FairRow) -> tuple[str, ...]:
    difference = row.difference
    return (
        row.pool, row.name, number_text(row.given),
        "" if row.expected is None else number_text(row.expected, 1),
        "" if difference is None else signed_text(difference, 1),
        "" if row.mean_score is None else number_text(round(row.mean_score)),
        money_short(row.value) if row.value else "", number_text(row.qualified),
        number_text(row.won), number_text(row.away_days) if row.away_days else "",
        ", ".join(f"{why_text(why)} {number_text(n)}" for why, n in row.reasons.items()),
    )  # fmt: skip
