"""`report`: the questions there are, and the answer to one as table, document or file."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from leaddesk.cli.call import Call, Exit, Stopped
from leaddesk.cli.stores import open_store, today
from leaddesk.cli.tables import Column, plain, table, terminal_width, wrapped
from leaddesk.cli.typed import typed_day, typed_query
from leaddesk.cli.writing_out import write_out
from leaddesk.queries.report_list import REPORTS, report
from leaddesk.rules.date_words import Lean
from leaddesk.rules.reports import Asked, Figure, Grid, Report, ReportKey, Span, period_span
from leaddesk.ui.reports.report_book import report_sheets
from leaddesk.ui.words import translate
from leaddesk.ui.words.reports import (
    grid_texts,
    grid_title,
    method,
    name_text,
    nothing_text,
    question,
    under_title,
    word_text,
)

_USUAL = "90"


def show_report(call: Call) -> Exit:
    """NOTHING where the report has nothing to count."""
    if not call.options.name:
        return _list_them(call)
    key = ReportKey(call.options.name)
    with open_store(call) as store:
        day = today(store)
        wanted = typed_query(call, store)
        asked = Asked(wanted, wanted.text, _span(call, day), store.clock(), day, store.user_id())
        found = store.ask(report, key=key, asked=asked)
    if call.options.out and found.n:
        return _write(call, found, wanted.text, Path(call.options.out).expanduser())
    if not found.n:
        call.say(nothing_text(bool(wanted.text.strip()), found.span.days == 1))
        if call.options.out:
            call.say(translate("Cli", "{file} was not written.").format(file=call.options.out))
    lines = [question(found.key), under_title(found, plain(wanted.text))]
    for grid in found.grids if found.n else ():
        lines += ["", *_table(found, grid)]
    said = [*(word_text(key) for key in found.noted), method(found.key)]
    call.answer(_document(found), [*lines, "", *wrapped("\n".join(said), terminal_width())])
    return Exit.DONE if found.n else Exit.NOTHING


def _list_them(call: Call) -> Exit:
    document = {"reports": [{"name": key.value, "question": question(key)} for key in REPORTS]}
    heads = [
        Column(translate("CliColumns", "Report"), least=12),
        Column(translate("CliColumns", "Question"), least=30),
    ]
    rows = [[key.value, question(key)] for key in REPORTS]
    call.answer(document, table(heads, rows, terminal_width()))
    return Exit.DONE


def _span(call: Call, day: date) -> Span:
    options = call.options
    if options.start or options.end:
        last = typed_day(options.end, day, Lean.BACK) if options.end else day
        first = typed_day(options.start, day, Lean.BACK) if options.start else None
        if first is not None and first > last:
            text = translate("Cli", "The period ends before it begins.")
            raise Stopped(Exit.WRONG_CALL, text)
        usual = period_span(_USUAL, last)
        assert usual is not None  # it is one of those that there are
        return Span(first or usual.first, last)
    found = period_span(options.period or _USUAL, day)
    assert found is not None  # the parser takes no others
    return found


def _table(found: Report, grid: Grid) -> list[str]:
    names, rows = grid_texts(grid)
    heads = [Column(names[0], least=16), *(Column(name, right=True) for name in names[1:])]
    title = grid_title(found, grid)
    return [*([title] if title else []), *table(heads, rows, terminal_width())]


def _document(found: Report) -> dict[str, Any]:
    return {
        "report": found.key.value,
        "question": question(found.key),
        "from": found.span.first.isoformat(),
        "to": found.span.last.isoformat(),
        "n": found.n,
        "grids": [
            {
                "key": grid.key,
                "columns": [name.text or None for name in grid.columns],
                "lines": [
                    {"name": ln.name.text or None, "says": name_text(ln.name),
                     "query": ln.query or None,
                     "figures": [_figure(figure) for figure in ln.figures]}
                    for ln in grid.lines
                ],
            }
            for grid in found.grids
        ],
    }  # fmt: skip


def _figure(figure: Figure) -> dict[str, Any]:
    value = figure.value
    return {
        "value": round(value, 4) if isinstance(value, float) else value,
        "unit": figure.unit.value,
        "of": figure.of,
        "query": figure.query or None,
    }


def _write(call: Call, found: Report, query: str, path: Path) -> Exit:
    def html() -> str:
        # heavy: imported when first needed
        from leaddesk.ui.reports.report_paper import report_html

        return report_html(found, query)

    sheets = partial(report_sheets, found, query)
    return write_out(call, path, question(found.key), sheets, html, found.n)
