"""`export`: what `list` shows, as a file."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from leaddesk.cli.call import Call, Exit, Stopped
from leaddesk.cli.list_columns import STANDARD, chosen_columns, chosen_sort, for_file
from leaddesk.cli.stores import open_store, today
from leaddesk.cli.typed import typed_query
from leaddesk.exchange.write_list import write_list
from leaddesk.queries.lead_list import MOST, lead_page
from leaddesk.queries.users import users
from leaddesk.ui.words import translate
from leaddesk.ui.words.problems import problem_text


def export(call: Call) -> Exit:
    """Writes the file whole or not at all; without a lead there is no file."""
    path, kind = _target(call.options.out)
    columns = chosen_columns(call.options.columns, STANDARD)
    sort = chosen_sort(call.options.sort)
    with open_store(call) as store:
        wanted = typed_query(call, store)
        rows = store.ask(
            lead_page, filter=wanted, sort=sort, limit=MOST, me=store.user_id(), today=today(store)
        )
        owners = {user.user_id: user.name for user in store.ask(users)}
    if not rows:
        raise Stopped(Exit.NOTHING, translate("Cli", "No lead matches: no file was written."))
    problem = write_list(
        path,
        [column.in_file or column.title for column in columns],
        [[for_file(column.value(row, owners)) for column in columns] for row in rows],
        kind=kind,
        protect=call.options.protect,
    )
    if problem is not None:
        raise Stopped(Exit.BAD_FILE, problem_text(problem))
    words = translate("Cli", "%n lead(s) written to {file}", n=len(rows)).format(file=path)
    call.answer({"rows": len(rows), "file": str(path)}, [words])
    return Exit.DONE


def _target(out: str) -> tuple[Path, Literal["xlsx", "csv"]]:
    path = Path(out).expanduser()
    ending = path.suffix.lower()
    if ending == ".xlsx":
        return path, "xlsx"
    if ending == ".csv":
        return path, "csv"
    text = translate("Cli", "“{file}” should end in .xlsx or .csv.")
    raise Stopped(Exit.WRONG_CALL, text.format(file=path.name))
