"""The shares as a workbook: figures as numbers, and a sheet that says how they are counted. No Qt:
the command line writes it, too."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from leaddesk.exchange.write_sheets import Sheet, SheetCell
from leaddesk.queries.fairness import FairRow
from leaddesk.ui.words import translate
from leaddesk.ui.words.fair_shares import (
    reasons_text,
    share_heads,
    shares_method,
    shares_title,
    shares_under,
)

_WHOLE, _TENTHS, _SIGNED, _MONEY = "#,##0", "#,##0.0", "+#,##0.0;-#,##0.0;0.0", '#,##0.00 "€"'


def shares_sheets(rows: Sequence[FairRow], start: date, end: date) -> Sequence[Sheet]:
    """A line for each person of each pool."""
    about = [shares_under(start, end), shares_method()]
    return [
        Sheet(translate("FairShares", "Shares"), share_heads(), [_cells(row) for row in rows]),
        Sheet(translate("FairShares", "About this report"), [shares_title()],
              [[SheetCell(text)] for text in about]),
    ]  # fmt: skip


def _cells(row: FairRow) -> list[SheetCell]:
    return [
        SheetCell(row.pool), SheetCell(row.name), SheetCell(row.given, _WHOLE),
        SheetCell(_rounded(row.expected), _TENTHS), SheetCell(_rounded(row.difference), _SIGNED),
        SheetCell(_rounded(row.mean_score), _TENTHS), SheetCell(float(row.value), _MONEY),
        SheetCell(row.qualified, _WHOLE), SheetCell(row.won, _WHOLE),
        SheetCell(row.away_days, _WHOLE), SheetCell(reasons_text(row)),
    ]  # fmt: skip


def _rounded(number: float | None) -> float | None:
    return None if number is None else round(number, 2)
