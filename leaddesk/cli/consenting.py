"""`consent`: who may be approached and why, recorded and withdrawn."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from leaddesk.cli.call import Call, Exit, Stopped
from leaddesk.cli.consent_documents import consent_documents
from leaddesk.cli.leads import found_lead
from leaddesk.cli.stores import open_store, today
from leaddesk.cli.tables import Column, plain, table, terminal_width
from leaddesk.cli.typed import typed_day, typed_list
from leaddesk.operations.consent import record_consent, record_objection
from leaddesk.queries.consents import ConsentEntry
from leaddesk.queries.detail_rows import LeadDetail
from leaddesk.queries.lead_detail import lead_detail
from leaddesk.rules.consent import Basis, Channel
from leaddesk.rules.date_words import Lean
from leaddesk.rules.fold import sort_key
from leaddesk.store.store import Store
from leaddesk.ui.words import translate
from leaddesk.ui.words.consent import basis_name, channel_name
from leaddesk.ui.words.formats import date_text

_ALL = frozenset({"all", "alle"})


def consent(call: Call) -> Exit:
    """Shows what is known; with --grant or --withdraw it is changed first."""
    options = call.options
    with open_store(call) as store:
        lead_id = found_lead(call, store)
        detail = _detail(store, lead_id)
        step = None
        if options.grant or options.withdraw:
            step = _change(call, store, detail)
            detail = _detail(store, lead_id)
    document: dict[str, Any] = {"number": detail.number, "consents": consent_documents(detail)}
    if options.grant or options.withdraw:
        document = {"step": step, **document}
    lines = consent_lines(detail)
    if not lines:
        call.say(translate("Cli", "Nothing is known about consents of this lead."))
    call.answer(document, lines)
    return Exit.DONE if lines else Exit.NOTHING


def _detail(store: Store, lead_id: int) -> LeadDetail:
    detail = store.ask(lead_detail, lead_id=lead_id)
    assert detail is not None  # it was found in this very store
    return detail


def _change(call: Call, store: Store, detail: LeadDetail) -> int | None:
    options = call.options
    now = today(store)
    what: dict[str, Any] = {
        "lead_id": detail.lead_id,
        "on": typed_day(options.on, now, Lean.BACK) if options.on else now,
        "source": options.source or "",
        "contact_id": None if options.whole else _person(detail, options.person),
    }
    if options.grant:
        basis = Basis(options.basis)
        done = store.run(record_consent, channels=_channels(options.grant), basis=basis, **what)
    else:
        done = store.run(record_objection, channels=_channels(options.withdraw), **what)
    if done.changes is None:
        call.say(translate("Cli", "That is known already: nothing was changed."))
    return done.changes.step if done.changes else None


def _channels(typed: str) -> Sequence[Channel]:
    """The channels by key or name, in whatever language; "all" for each of them."""
    named = {sort_key(word): one for one in Channel for word in (one.value, channel_name(one))}
    found: list[Channel] = []
    for word in typed_list(typed):
        if sort_key(word) in _ALL:
            return tuple(Channel)
        if sort_key(word) not in named:
            text = translate("Cli", "There is no channel “{value}”. There are: {known}")
            known = ", ".join((*Channel, "all"))
            raise Stopped(Exit.WRONG_CALL, text.format(value=word, known=known))
        found.append(named[sort_key(word)])
    return found


def _person(detail: LeadDetail, typed: str | None) -> int | None:
    """The one who is named, by address or name, else the lead's own; None where it has nobody."""
    if not typed:
        return detail.contact_id
    wanted = sort_key(typed)
    for person in detail.contacts:
        if wanted in (sort_key(person.name), sort_key(person.email or "")):
            return person.contact_id
    text = translate("Cli", "Nobody at this lead is “{name}”.")
    raise Stopped(Exit.NOTHING, text.format(name=typed))


def consent_lines(detail: LeadDetail) -> list[str]:
    """All entries, those that hold no more among them, the latest first."""
    heads = [
        Column(translate("CliColumns", "Person"), least=10),
        Column(translate("CliColumns", "Channel")),
        Column(translate("CliColumns", "Legal basis"), least=10),
        Column(translate("CliColumns", "Since"), least=10),
        Column(translate("CliColumns", "Until")),
        Column(translate("CliColumns", "Source"), least=10),
    ]
    cells = [
        [_who(detail, entry), channel_name(entry.channel), basis_name(entry.basis),
         date_text(entry.given_on), date_text(entry.ended_on) if entry.ended_on else "",
         plain(entry.source)]
        for entry in detail.consents
    ]  # fmt: skip
    return table(heads, cells, terminal_width()) if cells else []


def _who(detail: LeadDetail, entry: ConsentEntry) -> str:
    names = {person.contact_id: person.name for person in detail.contacts}
    if entry.contact_id is None:
        return translate("Cli", "all")
    return plain(names.get(entry.contact_id, ""))
