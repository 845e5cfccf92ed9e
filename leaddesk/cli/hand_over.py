"""`hand-over` and `take-answer`: leads go to the ERP, customer numbers come back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from leaddesk.cli.call import Call, Exit, Stopped
from leaddesk.cli.hand_over_choice import (
    agreed_cuts,
    is_again,
    is_chosen,
    profile_at_work,
    wanted_leads,
)
from leaddesk.cli.hand_over_lines import documents, problem_lines, settings_lines
from leaddesk.cli.stores import open_store
from leaddesk.exchange.atomic import why_not_writable
from leaddesk.exchange.erp_file import batch_paths, write_batch
from leaddesk.operations.hand_over import (
    CheckedLead,
    LeadCut,
    Prepared,
    hand_over_check,
    mark_sent,
    prepare_batch,
    repeat_batch,
)
from leaddesk.queries.erp_profiles import KnownProfile
from leaddesk.queries.hand_over import BatchInfo, batches, open_batches
from leaddesk.rules.hand_over import batch_label
from leaddesk.rules.problem import Problem
from leaddesk.store.store import Done, Store
from leaddesk.ui.words import translate
from leaddesk.ui.words.problems import problem_text


@dataclass(frozen=True, slots=True)
class _Sorted:
    """The checked leads: those that go, and those that stay here."""

    ready: tuple[CheckedLead, ...]
    incomplete: tuple[CheckedLead, ...]
    there_already: tuple[CheckedLead, ...]


def hand_over(call: Call) -> Exit:
    """Checks; hands over those that are complete and names the others."""
    with open_store(call) as store:
        if call.options.copy:
            return _write_copy(call, store)
        known = profile_at_work(call, store)
        unset = settings_lines(known)
        if unset and not call.options.check:
            raise Stopped(Exit.REFUSED, *unset)
        if not is_chosen(call) and not call.options.check:
            finished = _finish_open(call, store, store.ask(open_batches))
            if finished is not None:
                return finished
        wanted = wanted_leads(call, store)
        checked = store.ask(hand_over_check, wanted, known.key)
        cuts = agreed_cuts(checked) if call.options.cut else ()
        if cuts:
            checked = store.ask(hand_over_check, wanted, known.key, cuts)
        leads = _sorted(checked, again=is_again(call))
        if not leads.ready and not call.options.check:  # the same call again, after a failure
            finished = _finish_open(call, store, _open_of(store, leads.there_already))
            if finished is not None:
                return finished
        _tell(call, leads)
        if call.options.check:
            call.say(*unset)
            return _answer_check(call, known, checked, leads)
        if not leads.ready:
            raise _nothing_ready(leads)
        target = _target(call, known.profile.file_kinds)
        if not call.options.again:
            _refuse_existing(target)
        prepared, path = _send(call, store, leads.ready, known, target, cuts)
    _answer(call, prepared, path, [*leads.incomplete, *leads.there_already])
    return Exit.DONE


def _sorted(checked: Sequence[CheckedLead], *, again: bool) -> _Sorted:
    there = [x for x in checked if not again and (x.handed_before is not None or x.customer_number)]
    rest = [lead for lead in checked if lead not in there]
    return _Sorted(
        tuple(lead for lead in rest if lead.complete),
        tuple(lead for lead in rest if not lead.complete),
        tuple(there),
    )


def _tell(call: Call, leads: _Sorted) -> None:
    if leads.there_already:
        text = translate(
            "Cli",
            "%n lead(s) (was/were) handed over already and (stays/stay) out; "
            "--again takes (it/them) along.",
            n=len(leads.there_already),
        )
        call.say(text)
    early = sum(lead.early for lead in leads.ready)
    if early:
        text = translate(
            "Cli",
            "%n lead(s) (has/have) not ordered yet; the ERP should hold only who orders.",
            n=early,
        )
        call.say(text)
    if leads.incomplete and not call.options.check:
        call.say(translate("Cli", "%n lead(s) (is/are) incomplete and (stays/stay) here:",
                           n=len(leads.incomplete)))  # fmt: skip
        call.say(*problem_lines(leads.incomplete))


def _nothing_ready(leads: _Sorted) -> Stopped:
    if leads.incomplete or leads.there_already:
        return Stopped(Exit.REFUSED, translate("Cli", "No lead is ready. Nothing was written."))
    return Stopped(
        Exit.NOTHING, translate("Cli", "There is no lead to hand over: none is won and waiting.")
    )


def _target(call: Call, kinds: Sequence[str]) -> Path:
    """The file, or the folder that it goes to under the batch's own name."""
    if not call.options.out:
        text = translate("Cli", "Where to? Please add --out FILE (or --check).")
        raise Stopped(Exit.WRONG_CALL, text)
    target = Path(call.options.out).expanduser()
    if not target.is_dir() and target.suffix.lower().removeprefix(".") not in kinds:
        text = translate("Cli", "“{file}” should end in {kinds}.")
        endings = " / ".join(f".{kind}" for kind in kinds)
        raise Stopped(Exit.WRONG_CALL, text.format(file=target.name, kinds=endings))
    return target


def _refuse_existing(target: Path) -> None:
    """What is there may be a hand-over that the ERP has not read yet."""
    if target.exists() and not target.is_dir():
        text = translate(
            "Cli",
            "{file} is there already, and the ERP may not have read it yet. Nothing was handed "
            "over; take another name or a folder: there each hand-over has its own.",
        )
        raise Stopped(Exit.WRONG_CALL, text.format(file=target))


def _send(
    call: Call,
    store: Store,
    leads: Sequence[CheckedLead],
    known: KnownProfile,
    target: Path,
    cuts: Sequence[LeadCut],
) -> tuple[Prepared, Path]:
    """Keeps the batch, writes the file, says that it is sent. If the file can't be written, the
    batch is taken back."""
    into_folder = target.is_dir()
    hindered = why_not_writable(target / "batch" if into_folder else target)
    if hindered is not None:  # before anything is kept that would have to be taken back
        raise Stopped(Exit.BAD_FILE, problem_text(hindered))
    done = _prepare(call, store, leads, known, target, cuts)
    # Of a time that a restored backup knows nothing of; no number is given twice from here on.
    while into_folder and _is_there(target / done.result.file_name, done.result):
        _take_back(store, done)
        done = _prepare(call, store, leads, known, target, cuts)
    prepared = done.result
    path = target / prepared.file_name if into_folder else target
    problem = _write(store, prepared, path)
    if problem is not None:
        _take_back(store, done)
        raise Stopped(Exit.BAD_FILE, problem_text(problem))
    return prepared, path


def _is_there(path: Path, prepared: Prepared) -> bool:
    return any(place.exists() for place in batch_paths(path, prepared.book))


def _prepare(
    call: Call,
    store: Store,
    leads: Sequence[CheckedLead],
    known: KnownProfile,
    target: Path,
    cuts: Sequence[LeadCut],
) -> Done[Prepared]:
    into_folder = target.is_dir()
    return store.run(
        prepare_batch,
        [lead.lead_id for lead in leads],
        known.key,
        "" if into_folder else target.name,
        again=is_again(call),
        language=call.language,
        kind="" if into_folder else target.suffix.lower()[1:],
        cuts=cuts,
        corrects=call.options.correct or None,
    )


def _take_back(store: Store, done: Done[Prepared]) -> None:
    store.undo(done.changes.step if done.changes else None)


def _write(store: Store, prepared: Prepared, path: Path) -> Problem | None:
    written = write_batch(path, prepared.book)
    if isinstance(written, Problem):
        return written
    store.run(mark_sent, prepared.batch_id, written, path.name)
    return None


def _open_of(store: Store, leads: Sequence[CheckedLead]) -> tuple[BatchInfo, ...]:
    """The batches among these leads' that were never finished."""
    numbers = {lead.handed_before for lead in leads}
    return tuple(batch for batch in store.ask(open_batches) if batch.number in numbers)


def _finish_open(call: Call, store: Store, left: Sequence[BatchInfo]) -> Exit | None:
    """A batch whose file was never written (a crash, a pulled plug) is written first: the same
    leads under the same number."""
    if not left:
        return None
    batch = left[-1]
    target = _target(call, [batch.file_name.rpartition(".")[2]])
    prepared = store.ask(repeat_batch, batch.batch_id)
    path = target / prepared.file_name if target.is_dir() else target
    if path.name != batch.file_name:  # else it is its own, of which nobody was told
        _refuse_existing(path)
    problem = _write(store, prepared, path)
    if problem is not None:
        raise Stopped(Exit.BAD_FILE, problem_text(problem))
    text = translate("Cli", "Batch {batch} had been prepared without its file; here it is.")
    call.say(text.format(batch=batch_label(batch.number)))
    _answer(call, prepared, path, ())
    return Exit.DONE


def _write_copy(call: Call, store: Store) -> Exit:
    """The files of a batch once more; NOTHING where they are not what was sent, to the byte."""
    batch = next((b for b in store.ask(batches) if b.number == call.options.copy), None)
    if batch is None:
        raise Stopped(Exit.NOTHING, problem_text(Problem("unknown_batch")))
    prepared = store.ask(repeat_batch, batch.batch_id)
    target = _target(call, [batch.file_name.rpartition(".")[2]])
    path = target / prepared.file_name if target.is_dir() else target
    if path.name != batch.file_name:
        _refuse_existing(path)
    written = write_batch(path, prepared.book)
    if isinstance(written, Problem):
        raise Stopped(Exit.BAD_FILE, problem_text(written))
    same = written == batch.digest
    said = translate("Cli", "The copy is the same to the byte: {file}")
    if not same:
        said = translate("Cli", "The copy is not the same to the byte as what was sent: {file}")
    document = {"batch": batch.number, "file": str(path), "identical": same, "sha256": written}
    call.answer(document, [said.format(file=path)])
    return Exit.DONE if same else Exit.NOTHING


def _answer(call: Call, prepared: Prepared, path: Path, left: Sequence[CheckedLead]) -> None:
    document = {
        "batch": prepared.number,
        "rows": len(prepared.references),
        "profile": prepared.profile_key,
        "kind": prepared.kind,
        "file": str(path),
        "files": [str(place) for place in batch_paths(path, prepared.book)],
        "leads": list(prepared.references),
        "problems": documents(left),
    }
    words = translate(
        "Cli", "Batch {batch} with %n lead(s) written: {file}", n=len(prepared.references)
    )
    call.answer(document, [words.format(batch=batch_label(prepared.number), file=path)])


def _answer_check(
    call: Call, known: KnownProfile, checked: Sequence[CheckedLead], leads: _Sorted
) -> Exit:
    unset = settings_lines(known)
    ready = () if unset else leads.ready
    document = {
        "batch": None,
        "rows": len(ready),
        "profile": known.key,
        "settings": list(unset),
        "leads": [lead.number for lead in ready],
        "problems": documents(checked),
    }
    lines = problem_lines(checked) if any(lead.problems for lead in checked) else []
    words = translate("Cli", "%n lead(s) could be handed over now.", n=len(ready))
    call.answer(document, [*lines, words])
    found = leads.incomplete or leads.there_already
    return Exit.NOTHING if found or not ready else Exit.DONE
