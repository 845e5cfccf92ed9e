"""Who was given how much, beside their share: as lines of a table, and as a document."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from leaddesk.queries.fairness import FairRow
from leaddesk.ui.words import translate
from leaddesk.ui.words.distribution import why_text
from leaddesk.ui.words.formats import date_text, money_text, number_text, signed_text
from leaddesk.ui.words.paper import grid, lines, paper, section


def shares_title() -> str:
    return translate("FairShares", "Who was given which leads?")


def shares_under(start: date, end: date) -> str:
    return translate("FairShares", "Given out from {start} to {end}").format(
        start=date_text(start), end=date_text(end)
    )


def shares_method() -> str:
    """How the figures are counted."""
    return translate(
        "FairShares",
        "The share of each day’s leads goes by the weight of those who were there that day. Score"
        " and value are those of today; SQL and won are leads that have come so far since.",
    )


def share_heads() -> tuple[str, ...]:
    """Pool and person first, the reasons last, figures between."""
    return (
        translate("FairShares", "Pool"), translate("FairShares", "Person"),
        translate("FairShares", "Given"), translate("FairShares", "Share"),
        translate("FairShares", "Difference"), translate("FairShares", "Ø score"),
        translate("FairShares", "Value"), translate("FairShares", "SQL"),
        translate("FairShares", "Won"), translate("FairShares", "Days away"),
        translate("FairShares", "Why"),
    )  # fmt: skip


def share_texts(row: FairRow) -> tuple[str, ...]:
    """What stands below the heads."""
    difference = row.difference
    return (
        row.pool, row.name, number_text(row.given),
        "" if row.expected is None else number_text(row.expected, 1),
        "" if difference is None else signed_text(difference, 1),
        "" if row.mean_score is None else number_text(round(row.mean_score)),
        money_text(row.value) if row.value else "",
        number_text(row.qualified) if row.qualified else "",
        number_text(row.won) if row.won else "",
        number_text(row.away_days) if row.away_days else "",
        reasons_text(row),
    )  # fmt: skip


def reasons_text(row: FairRow) -> str:
    return ", ".join(f"{why_text(why)} {number_text(n)}" for why, n in row.reasons.items())


def shares_html(rows: Sequence[FairRow], start: date, end: date) -> str:
    """On paper."""
    return paper(shares_title(), shares_under(start, end), (
        grid(share_heads(), map(share_texts, rows)),
        section(translate("FairShares", "How it is counted"),
                f"<p class='quiet'>{lines(shares_method())}</p>"),
    ))  # fmt: skip
