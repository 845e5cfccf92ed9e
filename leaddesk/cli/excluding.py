"""`exclusions` and `lift`: who is no prospect, and who is one all the same."""

from __future__ import annotations

from leaddesk.cli.call import Call, Exit, Stopped
from leaddesk.cli.leads import found_lead
from leaddesk.cli.stores import open_store
from leaddesk.cli.tables import Column, table, terminal_width
from leaddesk.models.records import lead_number
from leaddesk.operations.exclusions import (
    exclude_found,
    lift_exclusion,
    list_exclusions,
    unlist_exclusion,
)
from leaddesk.queries.exclusions import exclusion_rows
from leaddesk.rules.changes import Tried
from leaddesk.rules.exclusion import Listed, domain_of
from leaddesk.store.store import Store
from leaddesk.ui.words import translate
from leaddesk.ui.words.exclusions import excluded_as, exclusion_words
from leaddesk.ui.words.formats import date_text


def exclusions(call: Call) -> Exit:
    """Puts entries on the list and takes them off; says or does whom it excludes; shows it."""
    options = call.options
    with open_store(call) as store:
        if options.add:
            store.run(list_exclusions, [Listed(text, options.kind) for text in options.add])
        for text in options.remove:
            store.run(unlist_exclusion, _entry(store, text))
        if options.look or options.apply:
            return _exclude(call, store)
        rows = store.ask(exclusion_rows)
    document = [
        {"entry": row.text, "is": row.reason, "since": row.at.isoformat(), "by": row.who or None}
        for row in rows
    ]
    heads = [
        Column(translate("CliColumns", "Entry"), least=16),
        Column(translate("CliColumns", "Is")),
        Column(translate("CliColumns", "Since")),
    ]
    cells = [
        [row.text, excluded_as(row.reason), date_text(row.at.astimezone().date())] for row in rows
    ]
    if not rows:
        call.say(translate("Cli", "The exclusion list is empty."))
    call.answer(document, table(heads, cells, terminal_width()) if rows else [])
    return Exit.DONE if rows else Exit.NOTHING


def _entry(store: Store, text: str) -> int:
    """The id of an entry however its domain is typed."""
    for row in store.ask(exclusion_rows):
        if row.text.casefold() == text.strip().casefold() or domain_of(row.text) == domain_of(text):
            return row.entry_id
    sentence = translate("Cli", "“{value}” is not on the exclusion list.")
    raise Stopped(Exit.NOTHING, sentence.format(value=text))


def _exclude(call: Call, store: Store) -> Exit:
    """Whom it means; with --apply they are excluded."""
    tried = store.run(exclude_found, dry_run=True).result
    assert isinstance(tried, Tried)
    found = tried.result
    if not found:
        call.say(translate("Cli", "The list excludes none of the leads that are there."))
        call.answer({"step": None, "excluded": []}, [])
        return Exit.NOTHING
    step = None
    if call.options.apply:
        done = store.run(exclude_found)
        step = done.changes.step if done.changes else None
    numbers = {lead: lead_number(lead) for lead in found}
    document = {
        "step": step,
        "excluded": [
            {"number": numbers[lead], "as": why.reason, "by": why.by.value, "entry": why.entry}
            for lead, why in found.items()
        ],
    }
    heads = [
        Column(translate("CliColumns", "Number"), least=8),
        Column(translate("CliColumns", "Why"), least=20),
    ]
    cells = [[numbers[lead], exclusion_words(why)] for lead, why in found.items()]
    call.answer(document, table(heads, cells, terminal_width()))
    if step is None:
        call.say(translate("Cli", "Only tried: nothing was written."))
    return Exit.DONE


def lift(call: Call) -> Exit:
    """This one is a prospect after all."""
    with open_store(call) as store:
        done = store.run(lift_exclusion, found_lead(call, store), call.options.reason)
    words = translate("Cli", "The exclusion of {number} is lifted.")
    number = call.options.number
    document = {"step": done.changes.step if done.changes else None, "number": number}
    call.answer(document, [words.format(number=number)])
    return Exit.DONE
