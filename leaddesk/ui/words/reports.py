"""The words of the reports: their questions, how each is counted, lines, columns and figures."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from leaddesk.rules.reports import Figure, Grid, Name, Report, ReportKey, Span, Unit
from leaddesk.rules.stages import Stage
from leaddesk.ui.words import Marked, current_language, marked, translate
from leaddesk.ui.words.formats import (
    date_text,
    money_short,
    month_text,
    number_text,
    percent_text,
    signed_text,
    week_text,
)
from leaddesk.ui.words.reasons import reason_name
from leaddesk.ui.words.report_words import METHODS, NAMES, QUESTIONS, WORDS
from leaddesk.ui.words.stages import stage_name

GAP = "–"
MOST_COLUMNS = 9
"""So many figures have room beside each other on a page."""
PERIODS: Mapping[str, Marked] = {
    "30": marked("Reports", "Last 30 days"),
    "90": marked("Reports", "Last 90 days"),
    "365": marked("Reports", "Last 365 days"),
    "month": marked("Reports", "This month"),
    "quarter": marked("Reports", "This quarter"),
    "year": marked("Reports", "This year"),
}


_SOLD: tuple[Marked, ...] = (
    marked("Reports", "nothing yet"),
    marked("Reports", "could use"),
    marked("Reports", "offered"),
    marked("Reports", "has"),
)


def question(key: ReportKey) -> str:
    """The question that a report answers: its title."""
    return QUESTIONS[key].now()


def short_name(key: ReportKey) -> str:
    """What it is called in the list of reports."""
    return NAMES[key].now()


def method(key: ReportKey) -> str:
    """How its figures are counted."""
    return METHODS[key].now()


def word_text(key: str, n: int = -1) -> str:
    """A word of the reports; a step from stage to stage ("mql_sal") is made of their names."""
    if key in WORDS:
        return WORDS[key].now(n)
    first, _, then = key.partition("_")
    return f"{stage_name(Stage.of(first))} → {stage_name(Stage.of(then))}"


def grid_title(report: Report, grid: Grid) -> str:
    """What stands over a grid where a report has several; "" for the only one."""
    return word_text(f"grid_{report.key}_{grid.key}") if len(report.grids) > 1 else ""


def name_text(name: Name) -> str:
    """What a line or a column is called."""
    match name.kind:
        case "word":
            return word_text(name.text)
        case "stage":
            return stage_name(Stage.of(name.text))
        case "reason":
            return reason_name(name.text) if name.text else translate("Reports", "No reason given")
        case "upto":
            return f"≤ {percent_text(int(name.text) / 100)}"
        case "month":
            return month_text(date.fromisoformat(f"{name.text}-01"))
        case "upfrom":
            text = translate("Reports", "Threshold {score}")
            return text.format(score=number_text(int(name.text)))
        case "segment":
            german, _, english = name.text.partition("\n")
            return german if current_language() == "de" else english
        case "week":
            return week_text(date.fromisoformat(name.text))
    return name.text or translate("Reports", "(none)")


def figure_text(figure: Figure) -> str:
    """A figure as it is written; "–" where there was nothing to count."""
    value = figure.value
    if value is None:
        return GAP
    match figure.unit:
        case Unit.SHARE:
            return share_text(value)
        case Unit.POINTS:
            points = signed_text(round(value * 100, 1), 1 if abs(value) < 0.1 and value else 0)
            return translate("Reports", "{number} pts").format(number=points)
        case Unit.CHANGE:
            return signed_text(int(value))
        case Unit.MONEY:
            return money_short(value)
        case Unit.SOLD:
            return _SOLD[round(value)].now()
        case Unit.HOURS | Unit.NUMBER:
            return number_text(value, 1)
    return number_text(round(value))


def share_text(value: float) -> str:
    """With one decimal below ten per cent, where it says something."""
    percent = round(value * 100, 1)
    return percent_text(value, 1 if percent % 1 and percent < 10 else 0)


def figure_says(figure: Figure) -> str:
    """A figure with what it is a part of: "38 % (12 of 32)"."""
    said = figure_text(figure)
    if figure.unit is Unit.SHARE and figure.of and figure.value is not None:
        part = number_text(round(figure.value * figure.of))
        text = translate("Reports", "{share} ({part} of {all})")
        return text.format(share=said, part=part, all=number_text(figure.of))
    return said


def grid_texts(grid: Grid) -> tuple[list[str], list[list[str]]]:
    """Heads and rows in words; turned round where it is wider than paper and a terminal are."""
    heads = [name_text(name) for name in (grid.head, *grid.columns)]
    rows = [[name_text(ln.name), *(figure_text(f) for f in ln.figures)] for ln in grid.lines]
    if len(grid.columns) <= MOST_COLUMNS or len(rows) > MOST_COLUMNS:
        return heads, rows
    turned = [list(column) for column in zip(heads, *rows, strict=True)]
    return turned[0], turned[1:]


def says(line: Name, column: Name, figure: Figure) -> str:
    """One figure with all that it is about."""
    return f"{name_text(line)}, {name_text(column)}: {figure_says(figure)}"


def span_text(span: Span) -> str:
    """ "01.09.2025 bis 30.11.2025"."""
    text = translate("Reports", "{first} to {last}")
    return text.format(first=date_text(span.first), last=date_text(span.last))


def under_title(report: Report, query: str = "") -> str:
    """Period, how many it is about, and what it was narrowed to."""
    parts = [span_text(report.span), "n = " + word_text(f"n_{report.of}", report.n)]
    if query.strip():
        parts.append(translate("Reports", "filter: {query}").format(query=query.strip()))
    return " · ".join(parts)


def nothing_text(filtered: bool, of_today: bool) -> str:
    """Why a report has nothing to count; `of_today`: it tells how things stand today, so that no
    other period would help."""
    if of_today and filtered:
        return translate("Reports", "None of the leads of the filter can be counted here.")
    if of_today:
        return translate("Reports", "So far there is no lead that can be counted here.")
    if filtered:
        return translate(
            "Reports",
            "Nothing happened in this period to the leads of the filter that could be counted.",
        )
    return translate(
        "Reports", "Nothing happened in this period that could be counted. Choose a longer one."
    )
