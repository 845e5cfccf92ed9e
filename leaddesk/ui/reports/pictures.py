"""What is shown of each report: pictures made of its grids, and grids as they are."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from leaddesk.rules.report_ages import age_bounds
from leaddesk.rules.reports import Report, ReportKey
from leaddesk.rules.stages import Stage
from leaddesk.ui.charts.bar_rows import Bar, BarRows, Part
from leaddesk.ui.charts.columns import Column, Columns
from leaddesk.ui.charts.kpis import Card, Kpis
from leaddesk.ui.charts.lines import Lines, Series
from leaddesk.ui.charts.picture import SERIES, Mark, Picture
from leaddesk.ui.charts.strips import Bin, Strip, Strips
from leaddesk.ui.reports.pictures_of_sources import segment_pieces, source_pieces
from leaddesk.ui.reports.pictures_of_work import (
    activity_pieces,
    cross_sell_pieces,
    satisfaction_pieces,
    score_pieces,
)
from leaddesk.ui.reports.pieces import Piece, Shape, as_tables, column_marks, mark, whole
from leaddesk.ui.words import translate
from leaddesk.ui.words.reports import (
    figure_text,
    name_text,
    share_text,
    word_text,
)


def _kpis(report: Report) -> Sequence[Piece]:
    grid = report.grids[0]
    cards = []
    for line, shown in zip(grid.lines, column_marks(grid, 0), strict=True):
        _, before, change, target, reached = line.figures
        changed = translate("Reports", "{change} (before: {before})").format(
            change=figure_text(change), before=figure_text(before)
        )
        due = translate("Reports", "no target")
        if target.value is not None:
            due = translate("Reports", "target {target}: {share}").format(
                target=figure_text(target), share=figure_text(reached)
            )
        cards.append(Card(name_text(line.name), shown, changed, due, reached.value))
    return [Piece("", Kpis(tuple(cards)))]


def _funnel(report: Report) -> Sequence[Piece]:
    return [Piece("", grid=report.grids[0], shape=Shape.FUNNEL)]


def on_paper(piece: Piece) -> Picture | None:
    """What is painted of a piece where there are no widgets: the funnel as plain bars."""
    if piece.shape is not Shape.FUNNEL or piece.grid is None:
        return piece.picture
    bars = tuple(
        Bar(
            name_text(line.name), (Part(shown, f"stage{int(Stage.of(line.name.text))}"),),
            f"{shown.text} · {figure_text(line.figures[-1])}",
        )
        for line, shown in zip(piece.grid.lines, column_marks(piece.grid, 0), strict=True)
    )  # fmt: skip
    return BarRows(bars)


def _trend(report: Report) -> Sequence[Piece]:
    grid = report.grids[0]
    series = tuple(
        Series(name_text(name), SERIES[place], column_marks(grid, place))
        for place, name in enumerate(grid.columns)
    )
    months = tuple(name_text(line.name) for line in grid.lines)
    return [Piece("", Lines(months, series, share_text))]


_TONES = (("accent", False), ("fit", False), ("ctl", True))
"""In time, late, and open as an outline: blue and orange, never red and green."""


def _sla(report: Report) -> Sequence[Piece]:
    grid = report.grid("weeks")
    columns = []
    for line in grid.lines:
        parts = tuple(
            Part(mark(line, grid.columns[place], line.figures[place]), tone, hollow)
            for place, (tone, hollow) in enumerate(_TONES)
        )
        hours = figure_text(line.figures[3])
        columns.append(Column(name_text(line.name), parts, hours))
    picture = Columns(
        tuple(columns), whole, tuple(name_text(name) for name in grid.columns[:3]),
        note_title=word_text("median_hours"),
    )  # fmt: skip
    return [Piece(word_text("grid_sla_weeks"), picture), *as_tables(report, "people")]


def _reasons(report: Report) -> Sequence[Piece]:
    grid = report.grid("reasons")
    bars = tuple(
        Bar(name_text(line.name), (Part(shown),), f"{shown.text} · {figure_text(line.figures[1])}")
        for line, shown in zip(grid.lines, column_marks(grid, 0), strict=True)
    )
    first = Piece(word_text("grid_reasons_reasons"), BarRows(bars))
    return [first, *as_tables(report, "sources")]


def _ageing(report: Report) -> Sequence[Piece]:
    stages, ages = report.grid("stages"), report.grid("ages")
    strips = []
    for line, parts in zip(stages.lines, ages.lines, strict=True):
        leads, target, late, of_all, _ = line.figures
        days = round(target.value or 0)
        bins = []
        for place, figure in enumerate(parts.figures):
            bounds = age_bounds(days, place)
            if bounds is not None and figure.value:
                bins.append(Bin(*bounds, round(figure.value)))
        over = mark(line, stages.columns[2], late)
        text = translate("Reports", "{late} of {all} over target").format(
            late=over.text, all=figure_text(leads)
        )
        stage = Stage.of(line.name.text)
        said = translate("Reports", "target %n day(s)", "", days)
        over = Mark(over.value, text, f"{over.says}, {figure_text(of_all)}", over.query)
        strips.append(
            Strip(name_text(line.name), f"stage{int(stage)}", days, tuple(bins),
                  mark(line, stages.columns[0], leads), over, said)
        )  # fmt: skip
    return [Piece("", Strips(tuple(strips)))]


PIECES: Mapping[ReportKey, Callable[[Report], Sequence[Piece]]] = {
    ReportKey.KPIS: _kpis,
    ReportKey.FUNNEL: _funnel,
    ReportKey.TREND: _trend,
    ReportKey.SLA: _sla,
    ReportKey.REASONS: _reasons,
    ReportKey.AGEING: _ageing,
    ReportKey.ACTIVITY: activity_pieces,
    ReportKey.SOURCES: source_pieces,
    ReportKey.SEGMENTS: segment_pieces,
    ReportKey.SATISFACTION: satisfaction_pieces,
    ReportKey.CROSS_SELL: cross_sell_pieces,
    ReportKey.SCORES: score_pieces,
}


def pieces(report: Report) -> Sequence[Piece]:
    return PIECES[report.key](report)
