"""`funnel --view flow`: the moves of a period, stage by stage."""

from __future__ import annotations

from datetime import timedelta

from leaddesk.cli.call import Call, Exit
from leaddesk.cli.funnel_by import period_of
from leaddesk.cli.shown import shown
from leaddesk.cli.stores import open_store, today
from leaddesk.cli.tables import Column, table, terminal_width
from leaddesk.cli.typed import typed_query
from leaddesk.queries.funnel_flow import FIGURES, funnel_flow
from leaddesk.ui.words import translate
from leaddesk.ui.words.formats import date_text, number_text


def flow_of_period(call: Call) -> Exit:
    """Who came to each stage, went on, back or out, and who is there; NOTHING if nobody."""
    with open_store(call) as store:
        day = today(store)
        first, end = period_of(call, day)
        last = end - timedelta(days=1)
        rows = store.ask(
            funnel_flow, filter=typed_query(call, store), first=first, last=last,
            me=store.user_id(), today=day,
        )  # fmt: skip
    figures = [[getattr(row, name) for name in FIGURES] for row in rows]
    stages = [
        {"stage": row.stage.key, **dict(zip(FIGURES, found, strict=True))}
        for row, found in zip(rows, figures, strict=True)
    ]
    document = {
        "view": "flow", "from": first.isoformat(), "to": last.isoformat(), "stages": stages,
    }  # fmt: skip
    heads = [
        Column(translate("CliColumns", "Stage"), least=10),
        Column(translate("CliColumns", "Came in"), right=True),
        Column(translate("CliColumns", "Went on"), right=True),
        Column(translate("CliColumns", "Went back"), right=True),
        Column(translate("CliColumns", "Went out"), right=True),
        Column(translate("CliColumns", "There at the end"), right=True),
    ]
    cells = [
        [shown(row.stage), *map(number_text, found)]
        for row, found in zip(rows, figures, strict=True)
    ]
    period = translate("Cli", "Moves from {start} to {end}")
    lines = [period.format(start=date_text(first), end=date_text(last))]
    call.answer(document, [*lines, *table(heads, cells, terminal_width())])
    return Exit.DONE if any(map(any, figures)) else Exit.NOTHING
