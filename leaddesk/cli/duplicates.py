"""`duplicates`: which leads may be one; makes two one, and one two again."""

from __future__ import annotations

from typing import Any

from leaddesk.cli.call import Call, Exit, Stopped
from leaddesk.cli.leads import found_lead
from leaddesk.cli.stores import open_store
from leaddesk.cli.tables import Column, table, terminal_width
from leaddesk.operations.duplicates import keep_apart
from leaddesk.operations.merging import merge_leads, split_lead
from leaddesk.queries.duplicate_pairs import PairRow, PairSide, duplicate_pairs, merge_of_number
from leaddesk.queries.duplicate_scan import Scan, scan
from leaddesk.queries.numbers import spellings_of
from leaddesk.scanning import kept
from leaddesk.store.store import Store
from leaddesk.ui.words import translate
from leaddesk.ui.words.duplicates import verdict_text
from leaddesk.ui.words.formats import number_text

_LEADS = {"merge": 2, "apart": 2, "split": 1}
"""How many leads each word needs."""


def duplicates(call: Call) -> Exit:
    """Looks through all leads and shows the pairs, NOTHING if there are none; or does what is
    asked with the leads that are named."""
    doing, numbers = call.options.doing, call.options.numbers
    if len(numbers) != _LEADS.get(doing, 0):
        raise Stopped(Exit.WRONG_CALL, _usage(doing))
    with open_store(call) as store:
        if doing == "merge":
            return _merge(call, store, *numbers)
        if doing == "split":
            return _split(call, store, numbers[0])
        if doing == "apart":
            return _apart(call, store, *numbers)
        found: Scan = store.ask(scan)
        if not store.read_only:
            store.repair(kept(found))
        rows = store.ask(duplicate_pairs, most=call.options.limit)
    call.say(_scanned(found))
    document = {
        "leads": found.leads, "compared": found.compared, "found": len(found.pairs),
        "pairs": [_document(row) for row in rows],
    }  # fmt: skip
    call.answer(document, _lines(rows))
    return Exit.DONE if rows else Exit.NOTHING


def _usage(doing: str | None) -> str:
    if doing == "split":
        return translate("Cli", "Name the number of the lead that is to be split off again.")
    if doing:
        return translate("Cli", "Name the numbers of two leads.")
    return translate("Cli", "After “duplicates” comes merge, split or apart.")


def _scanned(found: Scan) -> str:
    text = translate(
        "Cli", "{leads} leads, {compared} pairs compared. Possible duplicates: {found}."
    )
    return text.format(
        leads=number_text(found.leads), compared=number_text(found.compared),
        found=number_text(len(found.pairs)),
    )  # fmt: skip


def _merge(call: Call, store: Store, kept: str, gone: str) -> Exit:
    """The first one stays."""
    one, other = found_lead(call, store, kept), found_lead(call, store, gone)
    done = store.run(merge_leads, one, other, same_person=_same_person(call))
    call.answer({"step": _step(done), "merge": done.result, "number": kept})
    call.say(
        translate("Cli", "{gone} is now part of {kept}. “duplicates split {gone}” brings it back.")
        .format(gone=gone, kept=kept)
    )  # fmt: skip
    return Exit.DONE


def _same_person(call: Call) -> bool | None:
    said = call.options.same_person
    return None if said is None else said == "yes"


def _split(call: Call, store: Store, number: str) -> Exit:
    merge = next(
        (found for typed in spellings_of(number)
         if (found := store.ask(merge_of_number, number=typed)) is not None), None,
    )  # fmt: skip
    if merge is None:
        sentence = translate("Cli", "No lead {number} has become part of another one.")
        raise Stopped(Exit.NOTHING, sentence.format(number=number))
    done = store.run(split_lead, merge)
    call.answer({"step": _step(done), "kept": done.result})
    call.say(translate("Cli", "{number} is a lead of its own again.").format(number=number))
    return Exit.DONE


def _apart(call: Call, store: Store, one: str, other: str) -> Exit:
    done = store.run(keep_apart, found_lead(call, store, one), found_lead(call, store, other))
    call.answer({"step": _step(done)})
    text = translate("Cli", "{one} and {other} are not proposed as duplicates any more.")
    call.say(text.format(one=one, other=other))
    return Exit.DONE


def _step(done: Any) -> int | None:
    return done.changes.step if done.changes else None


def _document(row: PairRow) -> dict[str, Any]:
    return {
        "number": row.one.number, "other": row.other.number, "sureness": row.verdict.sureness,
        "signs": {sign.value: degree for sign, degree in row.verdict.signs},
        "doubts": [doubt.value for doubt in row.verdict.doubts],
    }  # fmt: skip


def _lines(rows: tuple[PairRow, ...]) -> list[str]:
    heads = [
        Column(translate("CliColumns", "Sure"), right=True),
        Column(translate("CliColumns", "Lead"), least=16),
        Column(translate("CliColumns", "Other lead"), least=16),
        Column(translate("CliColumns", "Why"), least=20),
    ]
    cells = [
        [f"{row.verdict.sureness} %", _named(row.one), _named(row.other), verdict_text(row.verdict)]
        for row in rows
    ]
    return table(heads, cells, terminal_width()) if rows else []


def _named(side: PairSide) -> str:
    return f"{side.number} {side.name}"
