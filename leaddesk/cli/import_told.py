"""What an import has to tell: its remarks, and the account of its rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from leaddesk.cli.call import Call
from leaddesk.rules.checks import CheckedRow
from leaddesk.rules.consent_lists import BASIS
from leaddesk.rules.dialling_codes import dialling_columns
from leaddesk.rules.list_mapping import NO_BASIS, lacks_basis
from leaddesk.rules.list_plan import ListPlan, columns_by_header
from leaddesk.rules.list_rows import ImportResult
from leaddesk.rules.person_rows import person_rows
from leaddesk.rules.problem import Severity
from leaddesk.ui.words import translate
from leaddesk.ui.words.fields import field_name
from leaddesk.ui.words.problems import problem_text

SHOWN = 20


def tell(
    call: Call,
    plan: ListPlan,
    rows: Sequence[CheckedRow],
    result: ImportResult,
    step: int | None,
    names: Mapping[int, str],
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
    call.say(*(problem_text(problem) for problem in problems[:SHOWN]))
    if len(problems) > SHOWN:
        call.say(translate("Cli", "… and %n further remark(s), all of them with --json",
                           n=len(problems) - SHOWN))  # fmt: skip
    if result.excluded:
        call.say(translate("Cli", "%n of the skipped row(s) (is/are) on the exclusion list.",
                           n=result.excluded))  # fmt: skip
    if result.erased:
        call.say(translate("Cli", "%n of the skipped row(s) (names/name) somebody who was erased.",
                           n=result.erased))  # fmt: skip
    if result.pairs and call.options.dry_run:
        call.say(translate("Cli", "%n new lead(s) would be held against one that is like it.",
                           n=result.pairs))  # fmt: skip
    elif result.pairs:
        call.say(translate("Cli", "%n new lead(s) may be (one/ones) that (is/are) there already:"
                           " “leaddesk duplicates” shows the pairs.", n=result.pairs))  # fmt: skip
    for row in [row for row in result.rows if row.left][:SHOWN]:
        text = translate("Cli", "Row {row}: no room to append to {fields}.")
        call.say(text.format(row=row.row, fields=", ".join(map(field_name, row.left))))
    if call.options.rejects and result.counts()["rejected"]:
        text = translate("Cli", "The rejected rows are in {file}.")
        call.say(text.format(file=call.options.rejects))
    if call.options.dry_run:
        _tell_tried(call, plan, result, names)
    elif step is not None:
        text = translate("Cli", "This is step {step}; “leaddesk undo {step}” takes it back.")
        call.say(text.format(step=step))


def _tell_tried(call: Call, plan: ListPlan, result: ImportResult, names: Mapping[int, str]) -> None:
    """What a dry run has to say at its end."""
    if result.owners and any(user is not None for user, _ in result.owners):
        nobody = translate("Cli", "nobody")
        said = (
            f"{nobody if user is None else names.get(user, '')} {count}"
            for user, count in result.owners
        )
        text = translate("Cli", "Of the new leads get: {split}.")
        call.say(text.format(split=", ".join(said)))
    if lacks_basis(plan.columns.values(), plan.defaults):
        text = translate(
            "Cli",
            "No legal basis is given for these leads: --default {field}=…, or {field}={none}"
            " if none is known.",
        )
        call.say(text.format(field=BASIS, none=NO_BASIS))
    call.say(translate("Cli", "Only tried: nothing was written."))


def answer(
    call: Call,
    plan: ListPlan,
    rows: Sequence[CheckedRow],
    result: ImportResult,
    step: int | None,
    names: Mapping[int, str],
) -> None:
    """`names` of the users, by id."""
    counts = result.counts()
    document: dict[str, Any] = {
        "step": step,
        **counts,
        "excluded": result.excluded,
        "erased": result.erased,
        "pairs": result.pairs,
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
    if call.options.dry_run and result.owners is not None:
        document["owners"] = [
            {"owner": None if user is None else names.get(user, ""), "leads": count}
            for user, count in result.owners
        ]
    words = translate(
        "Cli",
        "read {read} = created {created} + updated {updated} + unchanged {unchanged}"
        " + skipped {skipped} + rejected {rejected}",
    )
    call.answer(document, [words.format(**counts)])
