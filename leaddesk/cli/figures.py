"""`funnel` and `segments`: the figures of the whole."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction
from typing import Any

from leaddesk.cli.call import Call, Exit, Stopped
from leaddesk.cli.funnel_by import funnel_by, midnight, period_of
from leaddesk.cli.funnel_moves import flow_of_period
from leaddesk.cli.shown import shown
from leaddesk.cli.stores import open_store, today
from leaddesk.cli.tables import Column, table, terminal_width
from leaddesk.cli.typed import typed_query
from leaddesk.queries.funnel import (
    FunnelCohort,
    FunnelStock,
    WayOut,
    funnel_cohort,
    funnel_stock,
)
from leaddesk.queries.segments import SegmentRow, unassigned_count
from leaddesk.queries.segments import segments as segment_rows
from leaddesk.store.store import Store
from leaddesk.ui.words import translate
from leaddesk.ui.words.formats import date_text, money_text, number_text, percent_text
from leaddesk.ui.words.reasons import reason_name
from leaddesk.ui.words.segments import segment_name

_EVER = datetime(1970, 1, 2, tzinfo=UTC)


def funnel(call: Call) -> Exit:
    """Where the leads are now, or what became of those that came in during a period."""
    options = call.options
    is_stock = options.view == "stock"
    if options.by:
        return funnel_by(call)
    if options.view == "flow":
        return flow_of_period(call)
    if is_stock and (options.start or options.end):
        text = translate("Cli", "--from and --to belong to --view cohort or flow.")
        raise Stopped(Exit.WRONG_CALL, text)
    with open_store(call) as store:
        day, now = today(store), store.clock()
        wanted = typed_query(call, store)
        which: dict[str, Any] = {"filter": wanted, "now": now, "me": store.user_id(), "today": day}
        start, end = period_of(call, day)
        first, last = (_EVER, now) if is_stock else (midnight(start), midnight(end))
        cohort = store.ask(funnel_cohort, start=first, end=last, **which)
        if is_stock:
            stock = store.ask(funnel_stock, **which)
            return _answer_stock(call, stock, cohort.conversion)
    return _answer_cohort(call, cohort, start, end - timedelta(days=1))


def _answer_stock(call: Call, stock: FunnelStock, rate: Fraction | None) -> Exit:
    document = {
        "view": "stock",
        "stages": [
            {
                "stage": row.stage.key,
                "count": row.count,
                "value": float(row.value),
                "mean_days": _rounded(row.mean_days),
                "over_target": row.over_target,
            }
            for row in stock.rows
        ],
        "ways_out": _ways_document(stock.ways_out),
        "total": stock.total,
        "value": float(stock.value),
        "conversion": _share(rate),
    }
    heads = [
        Column(translate("CliColumns", "Stage"), least=10),
        Column(translate("CliColumns", "Leads"), right=True),
        Column(translate("CliColumns", "Value"), right=True),
        Column(translate("CliColumns", "Ø days"), right=True),
        Column(translate("CliColumns", "> target"), right=True),
    ]
    cells = [
        [shown(row.stage), number_text(row.count), money_text(row.value) if row.value else "",
         _days(row.mean_days), number_text(row.over_target) if row.over_target else ""]
        for row in stock.rows
    ]  # fmt: skip
    lines = [*table(heads, cells, terminal_width()), *_ways_lines(stock.ways_out), _rate_line(rate)]
    call.answer(document, lines)
    return Exit.DONE if stock.total else Exit.NOTHING


def _answer_cohort(call: Call, cohort: FunnelCohort, start: date, last: date) -> Exit:
    document = {
        "view": "cohort",
        "from": start.isoformat(),
        "to": last.isoformat(),
        "stages": [
            {
                "stage": row.stage.key,
                "count": row.reached,
                "value": float(cohort.values.get(row.stage, 0)),
                "rate_to_next": _share(row.rate_to_next),
                "rate_overall": _share(row.rate_overall),
                "mean_days": _rounded(row.mean_days),
                "over_target": row.over_target,
                "stock": row.stock,
            }
            for row in cohort.rows
        ],
        "total": cohort.size,
        "conversion": _share(cohort.conversion),
    }
    heads = [
        Column(translate("CliColumns", "Stage"), least=10),
        Column(translate("CliColumns", "Reached"), right=True),
        Column(translate("CliColumns", "On to next"), right=True),
        Column(translate("CliColumns", "Of all"), right=True),
        Column(translate("CliColumns", "Ø days"), right=True),
        Column(translate("CliColumns", "> target"), right=True),
        Column(translate("CliColumns", "There now"), right=True),
    ]
    cells = [
        [shown(row.stage), number_text(row.reached), _percent(row.rate_to_next),
         _percent(row.rate_overall), _days(row.mean_days),
         number_text(row.over_target) if row.over_target else "", number_text(row.stock)]
        for row in cohort.rows
    ]  # fmt: skip
    period = translate("Cli", "Came in from {start} to {end}: %n lead(s)", n=cohort.size)
    lines = [
        period.format(start=date_text(start), end=date_text(last)),
        *table(heads, cells, terminal_width()),
        _rate_line(cohort.conversion),
    ]
    call.answer(document, lines)
    return Exit.DONE if cohort.size else Exit.NOTHING


def _ways_document(ways: Sequence[WayOut]) -> list[dict[str, Any]]:
    return [
        {"stage": way.stage.key, "reason": way.reason or None, "count": way.count} for way in ways
    ]


def _ways_lines(ways: Sequence[WayOut]) -> list[str]:
    return [
        f"{shown(way.stage)}: {reason_name(way.reason)} {number_text(way.count)}"
        for way in ways
        if way.reason
    ]


def _rate_line(rate: Fraction | None) -> str:
    said = _percent(rate) if rate is not None else translate("Cli", "no quote yet")
    return translate("Cli", "Conversion rate (won / quotes): {rate}").format(rate=said)


def _share(rate: Fraction | None) -> float | None:
    return None if rate is None else round(float(rate), 4)


def _percent(rate: Fraction | None) -> str:
    return "" if rate is None else percent_text(float(rate))


def _rounded(days: float | None) -> float | None:
    return None if days is None else round(days, 1)


def _days(days: float | None) -> str:
    return "" if days is None else number_text(days, 1)


def all_segments(call: Call, store: Store) -> Exit:
    """The parameters with their figures."""
    rows = store.ask(segment_rows, now=store.clock())
    without = store.ask(unassigned_count)
    document = {
        "segments": [_segment_document(row, call.language) for row in rows],
        "without": without,
    }
    heads = [
        Column("#", right=True, least=1),
        Column(translate("CliColumns", "Parameter"), least=20),
        Column(translate("CliColumns", "Leads"), right=True),
        Column(translate("CliColumns", "Ø score"), right=True),
        Column(translate("CliColumns", "New in 30 days"), right=True),
    ]
    cells = [
        [str(row.number), segment_name(row) if row.active
         else translate("Cli", "{name} (off)").format(name=segment_name(row)),
         number_text(row.leads),
         "" if row.mean_score is None else number_text(round(row.mean_score)),
         number_text(row.new_30_days)]
        for row in rows
    ]  # fmt: skip
    words = translate("Cli", "%n lead(s) in none of them", n=without)
    call.answer(document, [*table(heads, cells, terminal_width()), words])
    return Exit.DONE


def _segment_document(row: SegmentRow, language: str) -> dict[str, Any]:
    return {
        "number": row.number,
        "name": row.name(language),
        "question": row.question(language),
        "active": row.active,
        "count": row.leads,
        "mean_score": _rounded(row.mean_score),
        "new_30_days": row.new_30_days,
    }
