"""`import`: a file becomes leads, every row accounted for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from leaddesk.cli.call import Call, Exit, Stopped
from leaddesk.cli.import_told import SHOWN, answer, tell
from leaddesk.cli.importing_kinds import import_kind
from leaddesk.cli.list_reading import planned, read_list, refuse_open, tell_broken
from leaddesk.cli.mappings import named, no_such_mapping
from leaddesk.cli.progress import counter_line
from leaddesk.cli.stores import open_or_make_store, store_is_missing, today
from leaddesk.exchange.sheets import Workbook
from leaddesk.exchange.write_rejects import write_rejects
from leaddesk.operations.distribution import distribute_leads
from leaddesk.operations.import_leads import import_leads
from leaddesk.operations.list_mappings import remember_columns
from leaddesk.queries.alike_rows import alike_rows
from leaddesk.queries.imports import KeptMapping, remembered_mapping
from leaddesk.queries.segments import segments
from leaddesk.queries.users import users
from leaddesk.rules.changes import Tried
from leaddesk.rules.checks import CheckContext, CheckedRow
from leaddesk.rules.converters import LIST_ONLY
from leaddesk.rules.fields import BY_KEY, JOINED
from leaddesk.rules.fold import fold
from leaddesk.rules.list_mapping import (
    BY_RULES,
    DEFAULT_FIELDS,
    OWNER,
    PROVIDER,
    Writing,
    ways_of_writing,
)
from leaddesk.rules.list_plan import (
    ListPlan,
    check_list,
    list_rows,
    mapping_of,
    read_defaults,
    with_columns,
    with_mapping,
)
from leaddesk.rules.list_rows import Alike, Duplicates, ImportResult, Manner
from leaddesk.rules.problem import Severity
from leaddesk.store.steps import collector_at_rest
from leaddesk.store.store import Store
from leaddesk.ui.words import translate
from leaddesk.ui.words.problems import problem_text

_NAMING = frozenset({"company.name", "company.name_city", "contact.last_name", "contact.full_name"})
"""Without one of these no row can become a lead."""


def import_list(call: Call) -> Exit:
    """Reads, checks, imports. A row that can't be taken doesn't keep the others out."""
    if call.options.kind != "leads":
        return import_kind(call)
    path = Path(call.options.file).expanduser()
    book = read_list(call, path)
    book, found = planned(call, book)
    plan = _mapped(found, _typed_columns(call))
    tell_broken(call, book, plan)
    if store_is_missing(call):  # nothing is remembered, and none is made in vain
        if call.options.map:
            raise no_such_mapping(call.options.map)
        _refuse_nameless(plan)
    with open_or_make_store(call, keep=not call.options.dry_run) as store:
        plan = _said(call, _with_saved(call, store, plan))
        _refuse_nameless(plan)
        refuse_open(plan)
        rows = _check(call, store, book, plan)
        _write_rejects(call, book, plan, rows)
        defaults = _defaults(call, store, plan)
        result, step = _import(call, store, plan, rows, defaults, path)
        if call.options.keep_map and not call.options.dry_run:
            store.run(remember_columns, call.options.keep_map, plan.digest, mapping_of(plan))
        if plan.defaults.get(OWNER) == BY_RULES and step is not None:
            store.run(distribute_leads, result.created)
        names = {user.user_id: user.name for user in store.ask(users)}
    tell(call, plan, rows, result, step, names)
    answer(call, plan, rows, result, step, names)
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


def _said(call: Call, plan: ListPlan) -> ListPlan:
    """The plan with what was said about defaults and about single fields."""
    defaults, writing = dict(plan.defaults), dict(plan.writing)
    for said in call.options.default:
        field, sign, text = said.partition("=")
        if not sign or field.strip() not in DEFAULT_FIELDS:
            words = translate("Cli", "“{said}” should read FIELD=TEXT. Possible are: {known}")
            raise Stopped(Exit.WRONG_CALL, words.format(said=said, known=", ".join(DEFAULT_FIELDS)))
        defaults[field.strip()] = text.strip()
    for said in call.options.write:
        field, _, way = (part.strip() for part in said.partition("="))
        if field not in plan.columns.values() or way not in ways_of_writing(field):
            words = translate("Cli", "“{said}” should read FIELD=WAY, e.g. company.phone=never."
                              " A way is overwrite, fill, append or never.")  # fmt: skip
            raise Stopped(Exit.WRONG_CALL, words.format(said=said))
        writing[field] = Writing(way)
    in_rows = {"rows": True, "columns": False}.get(call.options.contacts, plan.people_in_rows)
    return replace(plan, defaults=defaults, writing=writing, people_in_rows=in_rows)


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
        known = [*BY_KEY, *JOINED, "contact2.email", "lead.segment_4", *LIST_ONLY]
        text = translate("Cli", "The column “{name}” can’t hold that. Possible are: {known}")
    return Stopped(Exit.WRONG_CALL, text.format(name=wrong, known=", ".join(known)))


def _with_saved(call: Call, store: Store, plan: ListPlan) -> ListPlan:
    """The plan with what was kept: under the name given, else for a list with these headers."""
    name = call.options.map
    if name:
        kept: KeptMapping | None = named(store, name, "")
    else:
        kept = store.ask(remembered_mapping, headers=plan.digest)
    return plan if kept is None else _mapped(with_mapping(plan, kept.mapping), _typed_columns(call))


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
        some = [*headers[:SHOWN], "…"] if len(headers) > SHOWN else headers
        lines.append(text.format(header=headers[0], columns=", ".join(some)))
    else:
        lines.append(
            translate("Cli", "It has no headers that could be recognised; where there are some, "
                             "--header-row N says in which row.")
        )  # fmt: skip
    raise Stopped(Exit.BAD_FILE, " ".join(lines))


def _context(store: Store) -> CheckContext:
    people = {
        fold(said): user.user_id for user in store.ask(users) for said in (user.name, user.initials)
    }
    numbers = frozenset(s.number for s in store.ask(segments))
    return CheckContext(today(store), people, segments=numbers)


def _check(call: Call, store: Store, book: Workbook, plan: ListPlan) -> tuple[CheckedRow, ...]:
    context = _context(store)
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


def _defaults(call: Call, store: Store, plan: ListPlan) -> CheckedRow | None:
    """What is said for all rows; a text that can't be read stops it before anything is written."""
    read = read_defaults(plan, _context(store))
    if read is not None and read.problems:
        wrong = read.problems[0]
        said = f"--default {wrong.field}: {problem_text(wrong, where=False)}"
        raise Stopped(Exit.WRONG_CALL, said)
    return read


def _alike(call: Call, store: Store, rows: Sequence[CheckedRow]) -> Mapping[int, Alike]:
    """The rows that only look like a lead; not looked for where they come in as all others do."""
    if call.options.alike == Duplicates.CREATE:
        return {}
    with collector_at_rest():
        return store.ask(alike_rows, rows=rows)


def _import(
    call: Call,
    store: Store,
    plan: ListPlan,
    rows: Sequence[CheckedRow],
    defaults: CheckedRow | None,
    path: Path,
) -> tuple[ImportResult, int | None]:
    what: dict[str, Any] = {
        "rows": rows,
        "source": call.options.source or path.stem,
        "file_name": path.name,
        "duplicates": Duplicates(call.options.duplicates),
        "dry_run": call.options.dry_run,
        "take_excluded": call.options.take_excluded,
        "manner": Manner(
            plan.writing,
            defaults,
            _alike(call, store, rows),
            Duplicates(call.options.alike),
            plan.people_in_rows,
            plan.defaults.get(OWNER) == BY_RULES,
            plan.defaults.get(PROVIDER, ""),
        ),
    }
    with (
        counter_line(call, translate("Cli", "Importing")) as report,
        call.interrupts.polled() as cancelled,
    ):
        done = store.run_watched(import_leads, what, report, cancelled)
    result = done.result.result if isinstance(done.result, Tried) else done.result
    return result, done.changes.step if done.changes else None
