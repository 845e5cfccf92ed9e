"""`person`: everything on one person, and the end of it."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any

from leaddesk.cli.call import Call, Exit, Stopped
from leaddesk.cli.leads import found_lead
from leaddesk.cli.stores import open_store
from leaddesk.operations.erasing import erase_person, let_person_back
from leaddesk.queries.lead_detail import lead_detail
from leaddesk.queries.person import PersonKept, people_with_email, person_at
from leaddesk.queries.person_data import person_data
from leaddesk.rules.fold import sort_key
from leaddesk.rules.problem import Problem
from leaddesk.store.store import Store
from leaddesk.ui.words import translate
from leaddesk.ui.words.person import kept_lines
from leaddesk.ui.words.problems import problem_text


def person(call: Call) -> Exit:
    """Says what is kept of the person, writes all of it into files, or erases it."""
    options = call.options
    with open_store(call) as store:
        if options.let_back:
            store.run(let_person_back, options.who)
            text = translate("Cli", "This person may be entered again.")
            call.answer({"let_back": True}, [text])
            return Exit.DONE
        kept = _found(call, store)
        if options.erase:
            return _erase(call, store, kept)
        if options.export:
            return _export(call, store, kept)
    document = _document(kept)
    call.answer(document, [kept.name, *kept_lines(kept)])
    return Exit.DONE


def _export(call: Call, store: Store, kept: PersonKept) -> Exit:
    """Everything on the person, as files in a folder that is made if it is missing."""
    # heavy: imported when first needed
    from leaddesk.ui.lead.person_files import write_information

    folder = Path(call.options.export).expanduser()
    data = store.ask(person_data, contact_id=kept.contact_ids[0], now=store.clock())
    assert data is not None  # it was found in this very store
    with suppress(OSError):  # what is wrong shows when the files are written
        folder.mkdir(parents=True, exist_ok=True)
    written = write_information(folder, data)
    if isinstance(written, Problem):
        raise Stopped(Exit.BAD_FILE, problem_text(written))
    text = translate("Cli", "Written: {file}")
    files = [str(path) for path in written]
    call.answer({"files": files}, [text.format(file=file) for file in files])
    return Exit.DONE


def _erase(call: Call, store: Store, kept: PersonKept) -> Exit:
    done = store.run(
        erase_person, kept.contact_ids, kept.called, suppressing=not call.options.may_return
    ).result
    lines = [translate("Cli", "Erased for good, in the backups too.")]
    if store.backups is None:
        lines = [translate("Cli", "Erased for good. See that it goes from the server’s backups.")]
    if done.batches:
        text = translate("Cli", "Tell the ERP’s people: it got the data with hand-over {batches}.")
        lines.append(text.format(batches=", ".join(f"{n:03d}" for n in done.batches)))
    call.answer({"erased": done.counts, "batches": list(done.batches)}, lines)
    return Exit.DONE


def _found(call: Call, store: Store) -> PersonKept:
    """Whoever is meant by an address, or by a lead's number and a name."""
    typed = call.options.who.strip()
    ids = store.ask(people_with_email, email=typed) if "@" in typed else ()
    if "@" not in typed:
        ids = _of_lead(call, store, found_lead(call, store, typed))
    found = store.ask(person_at, contact_id=ids[0]) if ids else None
    if found is None:
        text = translate("Cli", "Nothing is kept of anybody with “{who}”.")
        raise Stopped(Exit.NOTHING, text.format(who=typed))
    return found


def _of_lead(call: Call, store: Store, lead_id: int) -> tuple[int, ...]:
    detail = store.ask(lead_detail, lead_id=lead_id)
    assert detail is not None  # it was found in this very store
    if not call.options.person:
        return (detail.contact_id,) if detail.contact_id else ()
    wanted = sort_key(call.options.person)
    return tuple(
        one.contact_id
        for one in detail.contacts
        if wanted in (sort_key(one.name), sort_key(one.email or ""))
    )


def _document(kept: PersonKept) -> dict[str, Any]:
    told = asdict(kept)
    del told["contact_ids"], told["called"]
    for lead in told["leads"]:
        del lead["lead_id"]
    return told
