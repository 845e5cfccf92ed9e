"""`history`, `undo`, `redo`: what was done, and taking it back."""

from __future__ import annotations

from typing import Any

from leaddesk.cli.call import Call, Exit, Stopped
from leaddesk.cli.leads import found_lead
from leaddesk.cli.stores import open_store
from leaddesk.cli.tables import Column, table, terminal_width
from leaddesk.queries.history import StepRow, kept_sent, steps
from leaddesk.rules.changes import Undone
from leaddesk.rules.problem import Problem
from leaddesk.store.store import Done
from leaddesk.store.undo_whole import undo_whole, would_undo
from leaddesk.ui.words import translate
from leaddesk.ui.words.formats import moment_text
from leaddesk.ui.words.problems import problem_text
from leaddesk.ui.words.steps import step_title

_NOTHING_THERE = frozenset({"nothing_to_undo", "nothing_to_redo", "step_unknown"})


def history(call: Call) -> Exit:
    """The newest steps, of one lead or of all."""
    with open_store(call) as store:
        lead_id = found_lead(call, store) if call.options.number else None
        found = store.ask(steps, lead_id=lead_id, limit=call.options.limit)
    heads = [
        Column(translate("CliColumns", "Step"), right=True, least=4),
        Column(translate("CliColumns", "When"), least=17),
        Column(translate("CliColumns", "Who"), least=8),
        Column(translate("CliColumns", "What"), least=30),
    ]
    rows = [[str(s.step_id), moment_text(s.at), s.who, _what(s)] for s in found]
    lines = table(heads, rows, terminal_width()) if found else []
    if not found:
        call.say(translate("Cli", "Nothing has been done yet."))
    call.answer({"steps": [_document(step) for step in found]}, lines)
    return Exit.DONE if found else Exit.NOTHING


def _what(step: StepRow) -> str:
    said = step_title(step.title)
    if step.kind == "undo":
        return translate("Cli", "Undone: {what}").format(what=said)
    if step.kind == "redo":
        said = translate("Cli", "Redone: {what}").format(what=said)
    if step.redone_by is not None:
        text = translate("Cli", "{what} (undone by step {step}, redone by step {again})")
        return text.format(what=said, step=step.undone_by, again=step.redone_by)
    if step.undone_by is not None:
        text = translate("Cli", "{what} (undone by step {step})")
        return text.format(what=said, step=step.undone_by)
    return said


def _document(step: StepRow) -> dict[str, Any]:
    return {
        "step": step.step_id,
        "at": step.at.isoformat(),
        "who": step.who,
        "kind": step.kind,
        "title": dict(step.title),
        "text": step_title(step.title),
        "rows": step.rows,
        "undoes": step.undoes,
        "undone_by": step.undone_by,
        "redone_by": step.redone_by,
        "sealed": step.sealed,
    }


def undo(call: Call) -> Exit:
    """Takes a step back; tells what stood in the way of taking back all of it."""
    if call.options.all and call.options.step is None:
        raise Stopped(Exit.WRONG_CALL, translate("Cli", "“--all” needs the number of the step."))
    with open_store(call) as store:
        step = call.options.step
        if step is not None and not call.options.all:
            _refuse_idle(call, would_undo(store, step))
        done = undo_whole(store, step) if call.options.all else store.undo(step)
        if call.options.step is None and isinstance(done.result, Undone):
            _tell_sent(call, store.ask(kept_sent, who=store.who, step_id=done.result.step))
    _refuse_idle(call, done.result)
    counted = translate("Cli", "%n row(s) restored", n=_rows(done))
    return _answer(call, done, translate("Cli", "Undone: {what}"), counted)


def _refuse_idle(call: Call, would: Undone | Problem) -> None:
    """Taking back a step of which nothing would go is no success."""
    if isinstance(would, Undone) and would.idle:
        _tell_kept(call, would)
        text = translate("Cli", "Nothing was taken back: later steps have changed all that this one"
                         " did. Take them back first.")  # fmt: skip
        raise Stopped(Exit.REFUSED, text)


def _tell_sent(call: Call, sent: StepRow | None) -> None:
    if sent is not None:
        text = translate(
            "Cli", "“{what}” stays: it has left LeadDesk. Taken back is what you did before it."
        )
        call.say(text.format(what=step_title(sent.title)))


def redo(call: Call) -> Exit:
    """Does again what the last undo took back."""
    with open_store(call) as store:
        done = store.redo()
    counted = translate("Cli", "%n row(s) changed again", n=_rows(done))
    return _answer(call, done, translate("Cli", "Redone: {what}"), counted)


def _rows(done: Done[Any]) -> int:
    return done.result.restored if isinstance(done.result, Undone) else 0


def _answer(call: Call, done: Done[Any], sentence: str, counted: str) -> Exit:
    result = done.result
    if isinstance(result, Problem):
        code = Exit.NOTHING if result.code in _NOTHING_THERE else Exit.REFUSED
        raise Stopped(code, problem_text(result))
    assert isinstance(result, Undone)  # an undo has no other result
    document = {
        "step": result.step,
        "by_step": done.changes.step if done.changes else None,
        "title": dict(result.title),
        "text": step_title(result.title),
        "restored": result.restored,
        "kept_rows": result.kept_rows,
        "kept": [
            {
                "number": kept.lead_number,
                "name": kept.name,
                "step": kept.step,
                "text": step_title(kept.title),
                "who": kept.who,
            }
            for kept in result.kept
        ],
    }
    call.answer(document, [sentence.format(what=step_title(result.title)), counted])
    _tell_kept(call, result)
    return Exit.DONE


def _tell_kept(call: Call, result: Undone) -> None:
    if not result.kept_rows:
        return
    call.say(
        translate("Cli", "%n row(s) kept, for later steps changed (it/them):", n=result.kept_rows)
    )
    for kept in result.kept:
        if not kept.step:  # something that was added since hangs on it
            call.say(f"  {kept.lead_number} {kept.name}")
            continue
        text = translate("Cli", "{number} {name}: {what} (step {step}, {who})")
        call.say(
            "  "
            + text.format(
                number=kept.lead_number, name=kept.name, what=step_title(kept.title),
                step=kept.step, who=kept.who,
            )
        )  # fmt: skip
