"""`import`: a file becomes leads, every row accounted for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from leaddesk.cli.call import Call, Exit, Stopped
from leaddesk.cli.list_reading import planned, read_list, refuse_open, tell_broken
from leaddesk.cli.progress import counter_line
from leaddesk.cli.stores import open_or_make_store, store_is_missing, today
from leaddesk.exchange.sheets import Workbook
from leaddesk.exchange.write_rejects import write_rejects
from leaddesk.operations.import_leads import import_leads
from leaddesk.queries.imports import column_map, remembered_columns
from leaddesk.queries.segments import segments
from leaddesk.queries.users import users
from leaddesk.rules.changes import Tried
from leaddesk.rules.checks import CheckContext, CheckedRow
from leaddesk.rules.dialling_codes import dialling_columns
from leaddesk.rules.fields import BY_KEY, JOINED
from leaddesk.rules.fold import fold
from leaddesk.rules.list_plan import (
    ListPlan,
    check_list,
    columns_by_header,
    list_rows,
    with_columns,
)
from leaddesk.rules.list_rows import Duplicates, ImportResult
from leaddesk.rules.person_rows import person_rows
from leaddesk.rules.problem import Severity
from leaddesk.store.store import Store
from leaddesk.ui.words import translate
from leaddesk.ui.words.problems import problem_text

_SHOWN = 20
_NAMING = frozenset({"company.name", "contact.last_name", "contact.full_name"})
"""Without one of these no row can become a lead."""


def import_list(call: Call) -> Exit:
    """Reads, checks, imports. A row that can't be taken doesn't keep the others out."""
    path = Path(call.options.file).expanduser()
    book = read_list(call, path)
    plan = _mapped(planned(call, book), _typed_columns(call))
    tell_broken(call, book, plan)
    if store_is_missing(call):  # nothing is remembered, and none is made in vain
        if call.options.map:
            raise _no_mapping(call.options.map)
        _refuse_nameless(plan)
    with open_or_make_store(call, keep=not call.options.dry_run) as store:
        plan = _with_saved(call, store, plan)
        _refuse_nameless(plan)
        refuse_open(plan)
        rows = _check(call, store, book, plan)
        _write_rejects(call, book, plan, rows)
        result, step = _import(call, store, rows, path)
    _tell(call, plan, rows, result, step)
    _answer(call, plan, rows, result, step)
    taken = result.read - result.counts()["rejected"]
    return Exit.DONE if taken or not result.read else Exit.BAD_FILE


def _typed_columns(call: Call) -> dict[str, str]:
    columns: dict[str, str] = {}
    for said in call.options.map_column:
        header, sign, field = said.rpartition("=")
        if not sign:
            text = translate("Cli", "“{said}” should read HEADER=FIELD, e.g. Firma=company.name.")
            raise Stopped(Exit.WRONG_CALL, text.format(said=said))
        columns[header.strip()] = field.strip()
    return columns


def _mapped(plan: ListPlan, columns: Mapping[str, str]) -> ListPlan:
    for header, field in columns.items():
        try:
            plan = with_columns(plan, {header: field})
        except ValueError as wrong:
            raise _unknown(plan, header, wrong.args[0] == header) from None
    return plan


def _unknown(plan: ListPlan, wrong: str, is_header: bool) -> Stopped:
    if is_header:
        known = [header for header in plan.table.headers if header]
        text = translate("Cli", "The list has no column “{name}”. It has: {known}")
    else:
        known = [*BY_KEY, *JOINED, "lead.segment_4", "lead.due"]
        text = translate("Cli", "The column “{name}” can’t hold that. Possible are: {known}")
    return Stopped(Exit.WRONG_CALL, text.format(name=wrong, known=", ".join(known)))


def _with_saved(call: Call, store: Store, plan: ListPlan) -> ListPlan:
    """The plan with what was kept: under the name given, else for a list with these headers."""
    name = call.options.map
    if name:
        kept = store.ask(column_map, name=name.strip())
        if kept is None:
            raise _no_mapping(name)
    else:
        kept = store.ask(remembered_columns, headers=plan.digest)
    if not kept:
        return plan
    here = {fold(header) for header in plan.table.headers}
    plan = with_columns(plan, {h: field for h, field in kept.items() if fold(h) in here})
    return _mapped(plan, _typed_columns(call))


def _refuse_nameless(plan: ListPlan) -> None:
    """One sentence instead of the same complaint about every row."""
    if not _NAMING.isdisjoint(plan.columns.values()):
        return
    lines = [
        translate("Cli", "No column of the list is known to hold a company or a person’s name."
                         " Nothing was imported.")
    ]  # fmt: skip
    headers = [header for header in plan.table.headers if header]
    if headers:
        text = translate(
            "Cli", "Please say which one does: --map-column “{header}=company.name”. "
            "There are: {columns}",
        )  # fmt: skip
        some = [*headers[:_SHOWN], "…"] if len(headers) > _SHOWN else headers
        lines.append(text.format(header=headers[0], columns=", ".join(some)))
    else:
        lines.append(
            translate("Cli", "It has no headers that could be recognised; where there are some, "
                             "--header-row N says in which row.")
        )  # fmt: skip
    raise Stopped(Exit.BAD_FILE, " ".join(lines))


def _no_mapping(name: str) -> Stopped:
    text = translate("Cli", "No matching of columns is kept under the name “{name}”.")
    return Stopped(Exit.WRONG_CALL, text.format(name=name))


def _check(call: Call, store: Store, book: Workbook, plan: ListPlan) -> tuple[CheckedRow, ...]:
    people = {
        fold(said): user.user_id for user in store.ask(users) for said in (user.name, user.initials)
    }
    numbers = frozenset(s.number for s in store.ask(segments))
    context = CheckContext(today(store), people, segments=numbers)
    with counter_line(call, translate("Cli", "Checking")) as report:
        return check_list(book.sheets, plan, context, report=report)


def _write_rejects(call: Call, book: Workbook, plan: ListPlan, rows: Sequence[CheckedRow]) -> None:
    """Before the import: if the file can't be written, nothing has happened yet."""
    rejected = {row.row: row for row in rows if row.rejected}
    if not call.options.rejects or not rejected:
        return
    problem = write_rejects(
        Path(call.options.rejects).expanduser(),
        plan.table.headers,
        [
            (row.number, row.cells, _reasons(rejected[row.number]))
            for row in list_rows(book.sheets, plan)
            if row.number in rejected
        ],
        row_title=translate("Cli", "Row in the file"),
        reason_title=translate("Cli", "Reason"),
    )
    if problem is not None:
        raise Stopped(Exit.BAD_FILE, problem_text(problem))


def _reasons(row: CheckedRow) -> str:
    return " ".join(
        f"{problem.column}: {problem_text(problem, where=False)}".removeprefix(": ")
        for problem in row.problems
        if problem.severity is Severity.ERROR
    )


def _import(
    call: Call, store: Store, rows: Sequence[CheckedRow], path: Path
) -> tuple[ImportResult, int | None]:
    what: dict[str, Any] = {
        "rows": rows,
        "source": call.options.source or path.stem,
        "file_name": path.name,
        "duplicates": Duplicates(call.options.duplicates),
        "dry_run": call.options.dry_run,
        "take_excluded": call.options.take_excluded,
    }
    with (
        counter_line(call, translate("Cli", "Importing")) as report,
        call.interrupts.polled() as cancelled,
    ):
        done = store.run_watched(import_leads, what, report, cancelled)
    result = done.result.result if isinstance(done.result, Tried) else done.result
    return result, done.changes.step if done.changes else None


def _tell(
    call: Call,
    plan: ListPlan,
    rows: Sequence[CheckedRow],
    result: ImportResult,
    step: int | None,
) -> None:
    """What a person has to know besides the figures."""
    used = {*plan.columns, *dialling_columns(plan.table.headers, plan.columns).values()}
    if people := person_rows(plan.table.headers, plan.columns):
        used |= {people.mark, people.company}
    unused = [
        header for place, header in enumerate(plan.table.headers) if header and place not in used
    ]
    if unused:
        text = translate("Cli", "Not taken over, since nothing matches: {columns}")
        call.say(text.format(columns=", ".join(unused)))
    problems = [problem for row in rows for problem in row.telling]
    problems.sort(key=lambda problem: problem.severity is not Severity.ERROR)
    call.say(*(problem_text(problem) for problem in problems[:_SHOWN]))
    if len(problems) > _SHOWN:
        call.say(translate("Cli", "… and %n further remark(s), all of them with --json",
                           n=len(problems) - _SHOWN))  # fmt: skip
    if result.excluded:
        call.say(translate("Cli", "%n of the skipped row(s) (is/are) on the exclusion list.",
                           n=result.excluded))  # fmt: skip
    if call.options.rejects and result.counts()["rejected"]:
        text = translate("Cli", "The rejected rows are in {file}.")
        call.say(text.format(file=call.options.rejects))
    if call.options.dry_run:
        call.say(translate("Cli", "Only tried: nothing was written."))
    elif step is not None:
        text = translate("Cli", "This is step {step}; “leaddesk undo {step}” takes it back.")
        call.say(text.format(step=step))


def _answer(
    call: Call,
    plan: ListPlan,
    rows: Sequence[CheckedRow],
    result: ImportResult,
    step: int | None,
) -> None:
    counts = result.counts()
    document = {
        "step": step,
        **counts,
        "excluded": result.excluded,
        "problems": [
            {
                "row": problem.row,
                "column": problem.column,
                "field": problem.field,
                "value": problem.value,
                "severity": problem.severity.value,
                "code": problem.code,
                "text": problem_text(problem, where=False),
            }
            for row in rows
            for problem in row.problems
        ],
        "columns": columns_by_header(plan),
    }
    words = translate(
        "Cli",
        "read {read} = created {created} + updated {updated} + unchanged {unchanged}"
        " + skipped {skipped} + rejected {rejected}",
    )
    call.answer(document, [words.format(**counts)])
