"""`import --kind`: lists of touchpoints, of purchases, of products."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from leaddesk.cli.call import Call, Exit, Stopped
from leaddesk.cli.list_reading import planned, question_text, read_list, tell_broken
from leaddesk.cli.mappings import named
from leaddesk.cli.progress import counter_line
from leaddesk.cli.stores import open_store, today
from leaddesk.exchange.sheets import Workbook
from leaddesk.exchange.write_rejects import write_rejects
from leaddesk.operations.list_mappings import remember_columns
from leaddesk.queries.imports import remembered_mapping
from leaddesk.queries.users import users
from leaddesk.rules.changes import Tried
from leaddesk.rules.checks import CheckContext
from leaddesk.rules.fold import fold
from leaddesk.rules.kind_lists import (
    KindPlan,
    kind_mapping,
    kind_questions,
    lacks_needed,
    with_column,
    with_kind_mapping,
)
from leaddesk.rules.list_plan import list_rows
from leaddesk.rules.list_rows import Duplicates, ImportResult, Outcome
from leaddesk.rules.touchpoint_words import KIND
from leaddesk.store.store import Store
from leaddesk.ui.importing.kinds import IMPORTS, KindOfImport, Rows, open_words
from leaddesk.ui.words import translate
from leaddesk.ui.words.list_kinds import left_out, list_field_name
from leaddesk.ui.words.problems import problem_text

_SHOWN = 20


def import_kind(call: Call) -> Exit:
    """Reads, checks, matches, imports. Rows that can't be taken don't keep the others out."""
    how, path = IMPORTS[call.options.kind], Path(call.options.file).expanduser()
    if not how.of_leads and call.options.duplicates == Duplicates.CREATE:
        text = translate("Cli", "--duplicates create is for lists of leads only.")
        raise Stopped(Exit.WRONG_CALL, text)
    book = read_list(call, path)
    book, found = planned(call, book)
    plan = how.plan(found)
    tell_broken(call, book, plan.plan)
    with open_store(call) as store:
        plan = _worded(call, _mapped(call, _remembered(call, store, plan)))
        _refuse_lacking(plan)
        if open_ones := kind_questions(plan):
            raise Stopped(Exit.BAD_FILE, question_text(open_ones[0]))
        rows = _checked(how, store, book, plan)
        tried, _ = _run(call, how, store, rows, path, dry_run=True)
        _write_left_out(call, book, plan, left_out(rows, tried))
        dry = call.options.dry_run
        result, step = (tried, None) if dry else _run(call, how, store, rows, path, dry_run=False)
        if call.options.keep_map and not dry:
            store.run(remember_columns, call.options.keep_map, plan.digest, kind_mapping(plan))
    _tell(call, plan, rows, result, open_words(how, book.sheets, plan))
    _answer(call, plan, rows, result, step)
    taken = result.read - result.count(Outcome.REJECTED) - result.unknown
    return Exit.DONE if taken or not result.read else Exit.BAD_FILE


def _remembered(call: Call, store: Store, plan: KindPlan) -> KindPlan:
    """The plan with what was kept: under the name given, else for such a list with these
    headers."""
    name = call.options.map
    kept = (
        named(store, name, plan.of.key)
        if name
        else store.ask(remembered_mapping, headers=plan.digest)
    )
    return plan if kept is None else with_kind_mapping(plan, kept.mapping)


def _mapped(call: Call, plan: KindPlan) -> KindPlan:
    headers = plan.plan.table.headers
    places = {fold(header): index for index, header in enumerate(headers)}
    for said in call.options.map_column:
        header, sign, key = (part.strip() for part in said.rpartition("="))
        if not sign:
            text = translate("Cli", "“{said}” should read HEADER=FIELD, e.g. Firma=company.name.")
            raise Stopped(Exit.WRONG_CALL, text.format(said=said))
        if fold(header) not in places:
            text = translate("Cli", "The list has no column “{name}”. It has: {known}")
            known = ", ".join(h for h in headers if h)
            raise Stopped(Exit.WRONG_CALL, text.format(name=header, known=known))
        try:
            plan = with_column(plan, places[fold(header)], key)
        except ValueError:
            text = translate("Cli", "The column “{name}” can’t hold that. Possible are: {known}")
            known = ", ".join((*plan.of.fields, *plan.of.naming))
            raise Stopped(Exit.WRONG_CALL, text.format(name=key, known=known)) from None
    return plan


def _refuse_lacking(plan: KindPlan) -> None:
    """One sentence instead of the same complaint about every row."""
    if lacks_needed(plan):
        text = translate(
            "Cli", "No column of the list is known to hold “{what}”. Nothing was imported. "
            "Please say which one does: --map-column “{header}={key}”.",
        )  # fmt: skip
        header = next((h for h in plan.plan.table.headers if h), "")
        key = plan.of.needed[0]
        said = text.format(what=list_field_name(key), header=header, key=key)
        raise Stopped(Exit.BAD_FILE, said)


def _worded(call: Call, plan: KindPlan) -> KindPlan:
    """With the kind for rows that name none, and what words of the list mean."""
    words = dict(plan.words)
    for said in call.options.word:
        word, _, key = (part.strip() for part in said.rpartition("="))
        words[fold(word)] = key
    kind = {KIND: call.options.touch_kind} if call.options.touch_kind else {}
    return replace(plan, said={**plan.said, **kind}, words=words)


def _checked(how: KindOfImport, store: Store, book: Workbook, plan: KindPlan) -> Rows:
    people = {
        fold(said): user.user_id for user in store.ask(users) for said in (user.name, user.initials)
    }
    context = CheckContext(today(store), people)
    return how.check(tuple(book.sheets), plan, context, store.clock().astimezone())


def _run(
    call: Call, how: KindOfImport, store: Store, rows: Rows, path: Path, *, dry_run: bool
) -> tuple[ImportResult, int | None]:
    what: dict[str, Any] = {
        "rows": rows,
        "source": call.options.source or path.stem,
        "file_name": path.name,
        "dry_run": dry_run,
    }
    if how.of_leads:
        what["create_unknown"] = call.options.unknown == "create"
    else:
        what["duplicates"] = Duplicates(call.options.duplicates)
    with (
        counter_line(call, translate("Cli", "Importing")) as report,
        call.interrupts.polled() as cancelled,
    ):
        done = store.run_watched(how.operation, what, report, cancelled)
    result = done.result.result if isinstance(done.result, Tried) else done.result
    return result, done.changes.step if done.changes else None


def _write_left_out(call: Call, book: Workbook, plan: KindPlan, reasons: Mapping[int, str]) -> None:
    """Before anything is written: if the file can't be, nothing has happened yet."""
    if not call.options.rejects or not reasons:
        return
    problem = write_rejects(
        Path(call.options.rejects).expanduser(),
        plan.plan.table.headers,
        [
            (row.number, row.cells, reasons[row.number])
            for row in list_rows(book.sheets, plan.plan)
            if row.number in reasons
        ],
        row_title=translate("Cli", "Row in the file"),
        reason_title=translate("Cli", "Reason"),
    )
    if problem is not None:
        raise Stopped(Exit.BAD_FILE, problem_text(problem))


def _tell(
    call: Call, plan: KindPlan, rows: Rows, result: ImportResult, unknown: Mapping[str, int]
) -> None:
    """What a person has to know besides the figures."""
    unused = [h for i, h in enumerate(plan.plan.table.headers) if h and i not in plan.columns]
    if unused:
        text = translate("Cli", "Not taken over, since nothing matches: {columns}")
        call.say(text.format(columns=", ".join(unused)))
    problems = [problem for row in rows for problem in row.problems]
    call.say(*(problem_text(problem) for problem in problems[:_SHOWN]))
    if len(problems) > _SHOWN:
        call.say(translate("Cli", "… and %n further remark(s), all of them with --json",
                           n=len(problems) - _SHOWN))  # fmt: skip
    if unknown:
        text = translate(
            "Cli", "Words whose meaning is unknown: {words}. --word WORD=KIND says it."
        )
        call.say(text.format(words=", ".join(sorted(unknown)[:_SHOWN])))
    if result.unknown:
        call.say(translate("Cli", "%n row(s) (names/name) no lead that is known. --unknown create"
                           " makes leads of those that say enough.", n=result.unknown))  # fmt: skip
    if call.options.dry_run:
        call.say(translate("Cli", "Only tried: nothing was written."))


def _answer(call: Call, plan: KindPlan, rows: Rows, result: ImportResult, step: int | None) -> None:
    if step is not None:
        text = translate("Cli", "This is step {step}; “leaddesk undo {step}” takes it back.")
        call.say(text.format(step=step))
    counts = result.counts()
    document = {
        "step": step,
        **counts,
        "unknown": result.unknown,
        "excluded": result.excluded,
        "problems": [
            {"row": p.row, "column": p.column, "code": p.code, "text": problem_text(p, where=False)}
            for row in rows
            for p in row.problems
        ],
        "columns": {plan.plan.table.headers[i]: key for i, key in plan.columns.items()},
    }
    words = translate(
        "Cli", "read {read} = created {created} + updated {updated} + unchanged {unchanged}"
        " + skipped {skipped} + rejected {rejected}",
    )  # fmt: skip
    call.answer(document, [words.format(**counts)])
