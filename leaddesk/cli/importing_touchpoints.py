"""`import --kind touchpoints`: lists of newsletter tools, web analytics and call centres."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from leaddesk.cli.call import Call, Exit, Stopped
from leaddesk.cli.list_reading import planned, question_text, read_list, tell_broken
from leaddesk.cli.progress import counter_line
from leaddesk.cli.stores import open_store, today
from leaddesk.exchange.sheets import Workbook
from leaddesk.exchange.write_rejects import write_rejects
from leaddesk.operations.import_touchpoints import import_touchpoints
from leaddesk.queries.users import users
from leaddesk.rules.changes import Tried
from leaddesk.rules.checks import CheckContext
from leaddesk.rules.fold import fold
from leaddesk.rules.list_plan import list_rows
from leaddesk.rules.list_rows import EXCLUDED, UNKNOWN_LEAD, ImportResult, Outcome
from leaddesk.rules.touchpoint_lists import (
    NAMING,
    CheckedTouch,
    TouchPlan,
    check_touchpoints,
    touch_plan,
    touch_questions,
    unknown_words,
    with_column,
)
from leaddesk.rules.touchpoint_words import AT, TOUCH_FIELDS
from leaddesk.store.store import Store
from leaddesk.ui.words import translate
from leaddesk.ui.words.problems import problem_text

_SHOWN = 20


def import_touches(call: Call) -> Exit:
    """Reads, checks, matches, imports. Rows that can't be taken don't keep the others out."""
    path = Path(call.options.file).expanduser()
    book = read_list(call, path)
    plan = touch_plan(planned(call, book))
    tell_broken(call, book, plan.plan)
    plan = _worded(call, _mapped(call, plan))
    _refuse_timeless(plan)
    if open_ones := touch_questions(plan):
        raise Stopped(Exit.BAD_FILE, question_text(open_ones[0]))
    with open_store(call) as store:
        rows = _checked(store, book, plan)
        tried, _ = _run(call, store, rows, path, dry_run=True)
        _write_left_out(call, book, plan, rows, tried)
        dry = call.options.dry_run
        result, step = (tried, None) if dry else _run(call, store, rows, path, dry_run=False)
    _tell(call, book, plan, rows, result, step)
    taken = result.count(Outcome.CREATED) + result.count(Outcome.UNCHANGED)
    return Exit.DONE if taken or not result.read else Exit.BAD_FILE


def _mapped(call: Call, plan: TouchPlan) -> TouchPlan:
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
            known = ", ".join((*TOUCH_FIELDS, *NAMING))
            raise Stopped(Exit.WRONG_CALL, text.format(name=key, known=known)) from None
    return plan


def _refuse_timeless(plan: TouchPlan) -> None:
    """One sentence instead of the same complaint about every row."""
    if AT not in plan.touch.values():
        text = translate(
            "Cli", "No column of the list is known to say when it was. Nothing was imported. "
            "Please say which one does: --map-column “{header}=touch.at”.",
        )  # fmt: skip
        header = next((h for h in plan.plan.table.headers if h), "")
        raise Stopped(Exit.BAD_FILE, text.format(header=header))


def _worded(call: Call, plan: TouchPlan) -> TouchPlan:
    """With the kind for rows that name none, and what words of the list mean."""
    words: dict[str, str] = {}
    for said in call.options.word:
        word, _, key = (part.strip() for part in said.rpartition("="))
        words[fold(word)] = key
    return replace(plan, kind=call.options.touch_kind or "", words=words)


def _checked(store: Store, book: Workbook, plan: TouchPlan) -> tuple[CheckedTouch, ...]:
    people = {
        fold(said): user.user_id for user in store.ask(users) for said in (user.name, user.initials)
    }
    context = CheckContext(today(store), people)
    return check_touchpoints(book.sheets, plan, context, store.clock().astimezone())


def _run(
    call: Call, store: Store, rows: Sequence[CheckedTouch], path: Path, *, dry_run: bool
) -> tuple[ImportResult, int | None]:
    what = {
        "rows": rows,
        "source": call.options.source or path.stem,
        "file_name": path.name,
        "create_unknown": call.options.unknown == "create",
        "dry_run": dry_run,
    }
    with (
        counter_line(call, translate("Cli", "Importing")) as report,
        call.interrupts.polled() as cancelled,
    ):
        done = store.run_watched(import_touchpoints, what, report, cancelled)
    result = done.result.result if isinstance(done.result, Tried) else done.result
    return result, done.changes.step if done.changes else None


def _write_left_out(
    call: Call,
    book: Workbook,
    plan: TouchPlan,
    rows: Sequence[CheckedTouch],
    tried: ImportResult,
) -> None:
    """Before anything is written: if the file can't be, nothing has happened yet."""
    reasons = {row.row: _reasons(row) for row in rows if row.rejected}
    unknown = translate("Cli", "No lead with this number, e-mail, phone or company is known.")
    listed = translate("Cli", "The exclusion list knows this one.")
    for told in tried.rows:
        if told.matched in (UNKNOWN_LEAD, EXCLUDED):
            reasons[told.row] = unknown if told.matched == UNKNOWN_LEAD else listed
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


def _reasons(row: CheckedTouch) -> str:
    return " ".join(problem_text(problem, where=False) for problem in row.problems)


def _tell(
    call: Call,
    book: Workbook,
    plan: TouchPlan,
    rows: Sequence[CheckedTouch],
    result: ImportResult,
    step: int | None,
) -> None:
    problems = [problem for row in rows for problem in row.problems]
    call.say(*(problem_text(problem) for problem in problems[:_SHOWN]))
    if unknown := unknown_words(book.sheets, plan):
        text = translate(
            "Cli", "Words whose meaning is unknown: {words}. --word WORD=KIND says it."
        )
        call.say(text.format(words=", ".join(sorted(unknown)[:_SHOWN])))
    if result.unknown:
        call.say(translate("Cli", "%n row(s) name(s) no lead that is known. --unknown create makes "
                           "leads of those that say enough.", n=result.unknown))  # fmt: skip
    if call.options.dry_run:
        call.say(translate("Cli", "Only tried: nothing was written."))
    elif step is not None:
        text = translate("Cli", "This is step {step}; “leaddesk undo {step}” takes it back.")
        call.say(text.format(step=step))
    counts = result.counts()
    columns = {**plan.plan.columns, **plan.touch}
    document = {
        "step": step,
        **counts,
        "unknown": result.unknown,
        "excluded": result.excluded,
        "problems": [
            {"row": p.row, "column": p.column, "code": p.code, "text": problem_text(p, where=False)}
            for p in problems
        ],
        "columns": {plan.plan.table.headers[i]: key for i, key in sorted(columns.items())},
    }
    words = translate(
        "Cli", "read {read} = new {created} + there already {unchanged} + left out {skipped}"
        " + rejected {rejected}",
    )  # fmt: skip
    call.answer(document, [words.format(**counts)])
