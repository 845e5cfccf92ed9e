"""`funnel --by`: the funnel in plain numbers per source, owner and so on."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from leaddesk.cli.call import Call, Exit, Stopped
from leaddesk.cli.stores import open_store, today
from leaddesk.cli.tables import Column, table, terminal_width
from leaddesk.cli.typed import typed_day, typed_query
from leaddesk.queries.funnel_groups import By, GroupRow, funnel_groups
from leaddesk.rules.date_words import Lean
from leaddesk.ui.words import translate
from leaddesk.ui.words.formats import number_text
from leaddesk.ui.words.stages import stage_name, stage_order

_USUAL_DAYS = 90


def funnel_by(call: Call) -> Exit:
    """Of the leads that entered in the period; NOTHING if there are none."""
    with open_store(call) as store:
        day = today(store)
        start, end = period_of(call, day)
        rows = store.ask(
            funnel_groups, by=By(call.options.by), filter=typed_query(call, store),
            start=midnight(start), end=midnight(end), now=store.clock(), me=store.user_id(),
            today=day,
        )  # fmt: skip
    document = {
        "by": call.options.by,
        "from": start.isoformat(),
        "to": (end - timedelta(days=1)).isoformat(),
        "groups": [_document(row) for row in rows],
    }
    heads = [Column(translate("CliColumns", "Group"), least=12)]
    heads += [Column(stage_name(stage), right=True) for stage in stage_order().funnel]
    heads.append(Column(translate("CliColumns", "Out"), right=True))
    funnel = stage_order().funnel
    cells = [
        [row.name or translate("Cli", "(none)"),
         *(number_text(row.reached[stage]) for stage in funnel), number_text(row.lost)]
        for row in rows
    ]  # fmt: skip
    call.answer(document, table(heads, cells, terminal_width()))
    return Exit.DONE if rows else Exit.NOTHING


def _document(row: GroupRow) -> dict[str, object]:
    reached = {stage.key: row.reached[stage] for stage in stage_order().funnel}
    return {"name": row.name, "leads": row.leads, "reached": reached, "out": row.lost}


def period_of(call: Call, day: date) -> tuple[date, date]:
    """First day, and the day after the last."""
    options = call.options
    last = typed_day(options.end, day, Lean.BACK) if options.end else day
    start = last - timedelta(days=_USUAL_DAYS)
    if options.start:
        start = typed_day(options.start, day, Lean.BACK)
    if start > last:
        text = translate("Cli", "The period ends before it begins.")
        raise Stopped(Exit.WRONG_CALL, text)
    return start, last + timedelta(days=1)


def midnight(day: date) -> datetime:
    return datetime.combine(day, time()).astimezone()
