"""`list` and `due`: leads and what is to be done, as tables."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from leaddesk.cli.call import Call, Exit, Stopped
from leaddesk.cli.list_columns import (
    ON_A_TERMINAL,
    STANDARD,
    ListColumn,
    chosen_columns,
    chosen_sort,
    for_machine,
)
from leaddesk.cli.shown import date_and_time, shown
from leaddesk.cli.stores import open_store, today
from leaddesk.cli.tables import Column, table, terminal_width
from leaddesk.cli.typed import typed_day, typed_query
from leaddesk.queries.follow_ups import DueRow
from leaddesk.queries.follow_ups import due as follow_ups_due
from leaddesk.queries.lead_list import MOST, LeadRow, lead_count, lead_page, no_result_hint
from leaddesk.queries.priority_order import BY_PRIORITY, priorities
from leaddesk.queries.users import users
from leaddesk.rules.date_words import Lean
from leaddesk.rules.filter_tree import LeadFilter
from leaddesk.store.store import Store
from leaddesk.ui.words import translate
from leaddesk.ui.words.follow_ups import priority_text, reason_text
from leaddesk.ui.words.formats import number_text


def list_leads(call: Call) -> Exit:
    """The leads of the query; NOTHING if there is none."""
    usual = STANDARD if call.json else ON_A_TERMINAL
    columns = chosen_columns(call.options.columns, usual)
    sort = chosen_sort(call.options.sort)
    limit = MOST if call.options.limit is None else call.options.limit
    with open_store(call) as store:
        wanted = typed_query(call, store)
        which: dict[str, Any] = {"filter": wanted, "me": store.user_id(), "today": today(store)}
        total = store.ask(lead_count, **which)
        if call.options.count:
            call.answer({"total": total}, [str(total)])
            return Exit.DONE if total else Exit.NOTHING
        rows = store.ask(lead_page, sort=sort, limit=limit, **which) if limit else ()
        owners = _owners(store, initials=not call.json)
        why = _why(store, rows) if BY_PRIORITY in (sort.by, wanted.order) else {}
        if not total:
            call.say(*_nothing(store, wanted, which))
    document = {
        "total": total,
        "leads": [
            {
                **{c.key: for_machine(c.value(row, owners)) for c in columns},
                **({"why_first": why[row.lead_id]} if why else {}),
            }
            for row in rows
        ],
    }
    call.answer(document, _lines(columns, rows, owners, total, why))
    return Exit.DONE if total else Exit.NOTHING


def _why(store: Store, rows: Sequence[LeadRow]) -> dict[int, str]:
    """Why each of these leads comes where it does."""
    now = store.clock().astimezone()
    found = store.ask(priorities, lead_ids=[row.lead_id for row in rows], now=now)
    return {lead: priority_text(one) for lead, one in found.items()}


def _owners(store: Store, *, initials: bool) -> dict[int, str]:
    return {u.user_id: u.initials if initials else u.name for u in store.ask(users)}


def _lines(
    columns: Sequence[ListColumn],
    rows: Sequence[LeadRow],
    owners: dict[int, str],
    total: int,
    why: Mapping[int, str],
) -> list[str]:
    if not rows:
        return []
    heads = [Column(c.title, c.right, c.least) for c in columns]
    cells = [[shown(c.value(row, owners)) for c in columns] for row in rows]
    if why:
        heads.append(Column(translate("CliColumns", "Why first"), least=16))
        cells = [[*line, why[row.lead_id]] for line, row in zip(cells, rows, strict=True)]
    lines = table(heads, cells, terminal_width())
    if total > len(rows):
        text = translate("Cli", "{shown} of {total} leads").format(shown=len(rows), total=total)
    else:
        text = translate("Cli", "%n lead(s)", n=total)
    return [*lines, text]


def _nothing(store: Store, wanted: LeadFilter, which: dict[str, Any]) -> list[str]:
    """That nothing matches, and which word stands in the way."""
    if not wanted.terms:
        return [translate("Cli", "There are no leads yet. “leaddesk import FILE” brings some in.")]
    lines = [translate("Cli", "No lead matches: {query}").format(query=wanted.text)]
    hint = store.ask(no_result_hint, **which)
    for said, count in hint.without[:1]:
        text = translate("Cli", "Without “{term}” there would be %n.", n=count)
        lines.append(text.format(term=said))
    if hint.alone:
        found = ", ".join(f"{said} → {number_text(count)}" for said, count in hint.alone)
        lines.append(translate("Cli", "Each alone finds: {terms}").format(terms=found))
    if hint.excluded:
        text = translate(
            "Cli", "Among the excluded leads it matches %n: add is:excluded.", n=hint.excluded
        )
        lines.append(text)
    return lines


def due(call: Call) -> Exit:
    """Follow-ups, and which of them are overdue; NOTHING if nothing is due."""
    with open_store(call) as store:
        day, me = today(store), store.user_id()
        until = typed_day(call.options.until, day, Lean.AHEAD) if call.options.until else date.max
        if call.options.mine and me is None:
            text = translate("Cli", "{name} is not known in this store: --user says who you are.")
            raise Stopped(Exit.NOTHING, text.format(name=store.who))
        mine = me if call.options.mine else None
        rows = store.ask(follow_ups_due, until=until, user_id=mine, today=day)
    if not rows:
        call.say(translate("Cli", "Nothing is due."))
    call.answer({"due": [_due_document(row) for row in rows]}, _due_lines(rows))
    return Exit.DONE if rows else Exit.NOTHING


def _reason(row: DueRow) -> str:
    return reason_text(row.reason) if row.reason else ""


def _due_document(row: DueRow) -> dict[str, Any]:
    return {
        "number": row.number,
        "company": row.company,
        "contact": row.contact,
        "due": row.on.isoformat(),
        "time": f"{row.minute // 60:02d}:{row.minute % 60:02d}" if row.minute is not None else None,
        "topic": row.topic or None,
        "owner": row.initials or None,
        "stage": row.stage.key,
        "score": row.score,
        "overdue": row.overdue,
        "kind": row.kind,
        "origin": row.origin,
        "reason": reason_text(row.reason) if row.reason else None,
        "put_off": row.snoozes,
        "moved": row.reschedules,
    }


def _due_lines(rows: Sequence[DueRow]) -> list[str]:
    if not rows:
        return []
    heads = [
        Column("", least=1),
        Column(translate("CliColumns", "Follow-up"), least=16),
        Column(translate("CliColumns", "No."), least=8),
        Column(translate("CliColumns", "Company"), least=12),
        Column(translate("CliColumns", "Topic"), least=10),
        Column(translate("CliColumns", "Stage")),
        Column(translate("CliColumns", "Score"), right=True, least=4),
        Column(translate("CliColumns", "Owner"), least=2),
        Column(translate("CliColumns", "Phone"), least=10),
    ]
    cells = [
        ["•" if row.overdue else "", date_and_time(row.on, row.minute), row.number,
         row.company or row.contact or "", row.topic or _reason(row), shown(row.stage),
         str(row.score), row.initials, row.phone or ""]
        for row in rows
    ]  # fmt: skip
    lines = table(heads, cells, terminal_width())
    overdue = sum(row.overdue for row in rows)
    if overdue:
        lines.append("• " + translate("Cli", "%n overdue", n=overdue))
    return lines
