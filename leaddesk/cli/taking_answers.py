"""`take-answer`: the customer numbers of the ERP's file. Any number of times without harm."""

from __future__ import annotations

from pathlib import Path

from leaddesk.cli.call import Call, Exit, Stopped
from leaddesk.cli.leads import found_lead
from leaddesk.cli.stores import open_store
from leaddesk.exchange.child import read_in_child
from leaddesk.exchange.erp_answer import Answer, AnswerRow, read_answer
from leaddesk.operations.take_answer import AnswerResult
from leaddesk.operations.take_answer import take_answer as take
from leaddesk.queries.hand_over import batches, given_numbers
from leaddesk.rules.hand_over import batch_label
from leaddesk.rules.problem import Problem
from leaddesk.store.store import Store
from leaddesk.ui.words import translate
from leaddesk.ui.words.problems import problem_text

_SHOWN = 20


def take_answer(call: Call) -> Exit:
    """NOTHING where no row was of ours, or where somebody has to look at something."""
    if bool(call.options.file) == bool(call.options.batch):
        text = translate("Cli", "Name the file of the ERP, or a batch with --batch.")
        raise Stopped(Exit.WRONG_CALL, text)
    path = Path(call.options.file).expanduser() if call.options.file else None
    answer = _read(path) if path is not None else None
    with open_store(call) as store:
        if answer is None:
            answer = _given(store, call.options.batch)
        done = store.run(take, answer.rows, path.name if path else "", _confirmed(call, store))
    result = done.result
    problems = [*answer.problems, *result.conflicts]
    call.say(*_remarks(result), *map(problem_text, problems))
    document = {
        "step": done.changes.step if done.changes else None,
        "matched": len(result.applied),
        "unchanged": len(result.unchanged),
        "unknown": len(result.unknown),
        "unsure": len(result.unsure),
        "waiting": len(result.waiting),
        "conflicts": len(result.conflicts),
        "numbers": [
            {"row": t.row, "lead": t.lead_number, "name": t.name,
             "customer_number": t.customer_number}
            for t in (*result.applied, *result.unchanged)
        ],
        "unknown_rows": [row.row for row in result.unknown],
        "unsure_rows": [
            {"row": u.row.row, "leads": [choice.number for choice in u.choices]}
            for u in result.unsure
        ],
        "problems": [
            {"row": p.row, "code": p.code, "text": problem_text(p)} for p in problems
        ],
        "completed": list(result.completed),
        "still_open": [{"batch": number, "leads": count} for number, count in result.still_open],
    }  # fmt: skip
    words = translate(
        "Cli", "matched {matched}, unchanged {unchanged}, unknown {unknown}, unsure {unsure}, "
        "in the file without a number {waiting}, conflicts {conflicts}",
    )  # fmt: skip
    call.answer(document, [words.format(**document)])
    ours = result.applied or result.unchanged or result.waiting
    return Exit.DONE if ours and not problems else Exit.NOTHING


def _given(store: Store, number: int) -> Answer:
    """The numbers that we gave, where the ERP takes them and sends nothing back."""
    batch = next((b for b in store.ask(batches) if b.number == number), None)
    if batch is None:
        raise Stopped(Exit.NOTHING, problem_text(Problem("unknown_batch")))
    numbers = store.ask(given_numbers, batch.batch_id)
    if not numbers:
        text = translate("Cli", "Batch {batch} took no numbers of ours along. Please name the file"
                         " that the ERP gave back.")  # fmt: skip
        raise Stopped(Exit.NOTHING, text.format(batch=batch_label(number)))
    return Answer(tuple(AnswerRow(n, ours, no) for n, (ours, no) in enumerate(numbers, 1)))


def _confirmed(call: Call, store: Store) -> dict[int, int]:
    """Row -> lead, of --confirm."""
    found = {}
    for word in call.options.confirm:
        row, _, number = word.partition("=")
        if not row.isdecimal() or not number:
            text = translate("Cli", "--confirm takes a row and a lead, e.g. 5=I-000123.")
            raise Stopped(Exit.WRONG_CALL, text)
        found[int(row)] = found_lead(call, store, number)
    return found


def _read(path: Path) -> Answer:
    book = read_in_child(path)
    if isinstance(book, Problem):
        raise Stopped(Exit.BAD_FILE, problem_text(book))
    answer = read_answer(book)
    if isinstance(answer, Problem):
        raise Stopped(Exit.BAD_FILE, problem_text(answer))
    return answer


def _remarks(result: AnswerResult) -> list[str]:
    lines = []
    if result.unknown:
        rows = ", ".join(str(row.row) for row in result.unknown[:_SHOWN])
        if len(result.unknown) > _SHOWN:
            rows += " …"
        lines.append(translate("Cli", "No lead of ours in row {rows}.").format(rows=rows))
    for unsure in result.unsure:
        text = translate("Cli", "Row {row} has no reference of ours; it may mean {leads}.")
        leads = ", ".join(f"{choice.number} {choice.name}" for choice in unsure.choices)
        lines.append(text.format(row=unsure.row.row, leads=leads))
    for number in result.completed:
        text = translate("Cli", "Batch {batch} has all its customer numbers.")
        lines.append(text.format(batch=batch_label(number)))
    for number, waiting in result.still_open:
        text = translate("Cli", "Batch {batch}: %n lead(s) still (waits/wait) for a number.",
                         n=waiting)  # fmt: skip
        lines.append(text.format(batch=batch_label(number)))
    return lines
