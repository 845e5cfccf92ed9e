"""`export`: what `list` shows, as a file."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any, Literal

from leaddesk.cli.call import Call, Exit, Stopped
from leaddesk.cli.list_columns import (
    STANDARD,
    ListColumn,
    chosen_columns,
    chosen_sort,
    column_for_file,
)
from leaddesk.cli.stores import open_store, today
from leaddesk.cli.typed import typed_query
from leaddesk.exchange.columns import Value
from leaddesk.exchange.write_cards import write_cards
from leaddesk.exchange.write_list import write_columns
from leaddesk.queries.cards import CardValues, cards_of_list
from leaddesk.queries.lead_columns import lead_columns
from leaddesk.queries.lead_facts import FACT_KEYS, facts_of_list
from leaddesk.queries.lead_list import MOST, lead_ids
from leaddesk.queries.users import role_of, users
from leaddesk.rules.fold import sort_key
from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.roles import Right, refusal
from leaddesk.store.store import Store
from leaddesk.ui.words import translate
from leaddesk.ui.words.formats import date_text
from leaddesk.ui.words.lead_file import fact_cell, fact_titles, paper_heading
from leaddesk.ui.words.problems import problem_text

Columns = Sequence[Sequence[Value]]

_WHOLE = frozenset({"all", "alle"})
"""`--columns all`: not what the list shows, but everything that is known of a lead."""


def export(call: Call) -> Exit:
    """Writes the file whole or not at all; without a lead there is no file."""
    path, kind = _target(call.options.out)
    sort = chosen_sort(call.options.sort)
    whole = sort_key(call.options.columns or "") in _WHOLE
    columns = [] if whole else chosen_columns(call.options.columns, STANDARD)
    with open_store(call) as store:
        role = store.ask(role_of, user_id=store.user_id())
        if problem := refusal(role, Right.EXPORT):
            raise Refused(problem)
        which: dict[str, Any] = {
            "filter": typed_query(call, store), "sort": sort, "limit": MOST,
            "me": store.user_id(), "today": today(store),
        }  # fmt: skip
        if kind == "vcf":
            return _cards(call, path, store.ask(cards_of_list, **which))
        titles, cells = _facts(store, which) if whole else listed(store, which, columns)
    rows = len(cells[0]) if cells else 0
    if not rows:
        raise Stopped(Exit.NOTHING, translate("Cli", "No lead matches: no file was written."))
    if kind == "pdf":
        problem = _write_pdf(path, titles, cells, rows, which["today"])
    else:
        problem = write_columns(path, titles, cells, kind=kind, protect=call.options.protect)
    if problem is not None:
        raise Stopped(Exit.BAD_FILE, problem_text(problem))
    words = translate("Cli", "%n lead(s) written to {file}", n=rows).format(file=path)
    call.answer({"rows": rows, "file": str(path)}, [words])
    return Exit.DONE


def _cards(call: Call, path: Path, cards: Sequence[CardValues]) -> Exit:
    """Everybody at the companies of the leads."""
    if not cards:
        raise Stopped(Exit.NOTHING, translate("Cli", "No lead matches: no file was written."))
    problem = write_cards(path, cards)
    if problem is not None:
        raise Stopped(Exit.BAD_FILE, problem_text(problem))
    words = translate("Cli", "%n business card(s) written to {file}", n=len(cards))
    call.answer({"rows": len(cards), "file": str(path)}, [words.format(file=path)])
    return Exit.DONE


def _write_pdf(
    path: Path, titles: list[str], cells: Columns, rows: int, day: date
) -> Problem | None:
    # heavy: imported when first needed
    from leaddesk.ui.parts.table_pdf import write_table_pdf

    table = list(zip(*cells, strict=True))
    return write_table_pdf(path, *paper_heading(rows, date_text(day)), titles, table)


def _facts(store: Store, which: dict[str, Any]) -> tuple[list[str], Columns]:
    """Every field, so that importing the file brings all of it back."""
    found = store.ask(facts_of_list, **which)
    cells = ([*map(fact_cell, FACT_KEYS, values)] for values in found)
    return fact_titles(FACT_KEYS), list(zip(*cells, strict=True))


def listed(
    store: Store, which: dict[str, Any], columns: Sequence[ListColumn]
) -> tuple[list[str], Columns]:
    """The titles, and the cells of each column."""
    owners = {user.user_id: user.name for user in store.ask(users)}
    names = tuple(column.kept for column in columns)
    kept = store.ask(lead_columns, ids=store.ask(lead_ids, **which), names=names)
    cells = [column_for_file(c, values, owners) for c, values in zip(columns, kept, strict=True)]
    return [column.in_file or column.title for column in columns], cells


def _target(out: str) -> tuple[Path, Literal["xlsx", "csv", "pdf", "vcf"]]:
    path = Path(out).expanduser()
    ending = path.suffix.lower()
    if ending == ".xlsx":
        return path, "xlsx"
    if ending == ".csv":
        return path, "csv"
    if ending == ".pdf":
        return path, "pdf"
    if ending == ".vcf":
        return path, "vcf"
    text = translate("Cli", "“{file}” should end in .xlsx, .csv, .pdf or .vcf.")
    raise Stopped(Exit.WRONG_CALL, text.format(file=path.name))
