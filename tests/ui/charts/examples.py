"""Pictures with German names and figures as they come, for the tests."""

from __future__ import annotations

from leaddesk.ui.charts.bar_rows import Bar, BarRows, Part
from leaddesk.ui.charts.cells import Cells
from leaddesk.ui.charts.columns import Column, Columns, Limit
from leaddesk.ui.charts.kpis import Card, Kpis
from leaddesk.ui.charts.lines import Lines, Series
from leaddesk.ui.charts.picture import Mark, Picture
from leaddesk.ui.charts.strips import Bin, Strip, Strips


def mark(value: float | None, text: str = "") -> Mark:
    said = text or ("–" if value is None else f"{value:g}")
    return Mark(value, said, f"Köln: {said}", "" if value is None else f"score>={value:g}")


def percent(value: float) -> str:
    return f"{value * 100:.0f} %"


def whole(value: float) -> str:
    return f"{value:g}"


_MONTHS = [f"{month} 2025" for month in (
    "Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez.",
)]  # fmt: skip


def _line(name: str, tone: str, *values: float | None) -> Series:
    marks = [mark(v, "" if v is None else percent(v)) for v in values]
    return Series(name, tone, tuple(marks))


def _week(number: int, *counts: int) -> Column:
    tones = (("accent", False), ("fit", False), ("ctl", True))
    parts = tuple(Part(mark(c), t, h) for c, (t, h) in zip(counts, tones, strict=True))
    return Column(f"KW {number}", parts, f"{number % 7},5")


PICTURES: dict[str, Picture] = {
    "lines": Lines(
        tuple(_MONTHS),
        (
            _line("MQL → SAL", "accent", *(0.5 + n / 50 for n in range(12))),
            _line("SAL → SQL", "fit", *(0.51 + n / 50 for n in range(12))),
            _line("SQL → Gewonnen", "info", 0.2, None, 0.3, 0.1, None, None, 0, 0.2, *[0.73] * 4),
        ),
        percent,
    ),
    "weeks": Columns(
        tuple(_week(n, n % 5 + 1, n % 3, n % 2) for n in range(1, 54)), whole,
        ("Rechtzeitig", "Verspätet", "Noch offen"), note_title="Median Std.",
    ),
    "histogram": Columns(
        tuple(Column(str(n * 50), (Part(mark(n)), Part(mark(12 - n), "fit"))) for n in range(12)),
        whole, ("Gewonnen", "Verloren"), stacked=False, limit=Limit(5, "Schwelle 250"),
    ),
    "bars": BarRows(tuple(
        Bar(name, (Part(mark(n)),), f"{n} · {n} %")
        for name, n in (("Zielgruppe passt nicht", 41), ("Falsches Gebiet & <b>Land</b>", 7),
                        ("Ohne Grund", 1))
    )),
    "kpis": Kpis((
        Card("Neue Leads", mark(1284, "1.284"), "+129 (davor: 1.155)", "Ziel 1.500: 86 %", 0.86),
        Card("MQL", mark(312), "−9 (davor: 321)", "kein Ziel"),
        Card("SQL", mark(88), "0 (davor: 88)", "kein Ziel"),
        Card("Gewonnen", mark(9), "+2 (davor: 7)", "Ziel 8: 113 %", 1.13),
        Card("Kalt bis gewonnen", mark(0.018, "1,8 %"), "−0,4 P. (davor: 2,2 %)", "kein Ziel"),
    )),
    "strips": Strips((
        Strip("Kalt", "stage1", 60, (Bin(0, 12, 40), Bin(61, 73, 8), Bin(181, None, 3)),
              mark(51), mark(11, "11 von 51 über Ziel"), "Ziel 60 Tage"),
        Strip("Interessent", "stage6", 3, (Bin(0, 0, 4), Bin(1, 1, 2)), mark(6),
              mark(0, "0 von 6 über Ziel"), "Ziel 3 Tage"),
    )),
    "cells": Cells(
        ("Serie A", "Serie B & Zubehör"), ("hat", "angeboten", "möglich"),
        ((mark(120), mark(14), mark(33)), (mark(0), mark(None), mark(7))),
    ),
}  # fmt: skip
"""One of each kind."""
EMPTY: dict[str, Picture] = {
    "lines": Lines(tuple(_MONTHS), (_line("MQL → SAL", "accent", *[None] * 12),), percent),
    "weeks": Columns((), whole),
    "bars": BarRows(()),
    "kpis": Kpis((Card("Neue Leads", mark(0), "0 (davor: 0)", "kein Ziel"),)),
    "strips": Strips(()),
    "cells": Cells((), (), ()),
}
