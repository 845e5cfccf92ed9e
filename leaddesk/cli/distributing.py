"""`assign` and `claim`: leads that nobody has get somebody."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from leaddesk.cli.call import Call, Exit, Stopped
from leaddesk.cli.leads import found_lead
from leaddesk.cli.stores import open_store, today
from leaddesk.cli.tables import Column, table, terminal_width
from leaddesk.cli.typed import typed_query
from leaddesk.operations.distribution import (
    GivenOut,
    claim_lead,
    distribute_by_itself,
    distribute_leads,
    redistribute_leads,
)  # fmt: skip
from leaddesk.operations.leads import assign_owner
from leaddesk.queries.distribution import (
    WaitingLead,
    distribution_rules,
    pools,
    waiting_leads,
)  # fmt: skip
from leaddesk.queries.lead_detail import lead_detail
from leaddesk.queries.lead_list import lead_ids
from leaddesk.queries.users import UserRow, users
from leaddesk.rules.changes import Tried
from leaddesk.rules.distribution import Given
from leaddesk.rules.fold import sort_key
from leaddesk.store.store import Store
from leaddesk.ui.words import translate
from leaddesk.ui.words.distribution import why_text
from leaddesk.ui.words.formats import number_text

_SHOWN = 40


def assign(call: Call) -> Exit:
    """Gives them out, or says who would get which; NOTHING if none of them waits."""
    if call.options.by_itself:
        return _by_itself(call)
    with open_store(call) as store:
        asked = " ".join(call.options.query).strip()
        wanted = _wanted(call, store) if asked or call.options.to else None
        if call.options.to:
            return _to_one(call, store, wanted or ())
        what: dict[str, Any] = {"lead_ids": wanted, "dry_run": bool(call.options.dry_run)}
        operation: Callable[..., Any] = distribute_leads
        if call.options.owned or call.options.from_whom:
            operation, what["from_id"] = redistribute_leads, _from(call, store, wanted)
        with call.interrupts.polled() as cancelled:
            done = store.run_watched(operation, what, None, cancelled)
        result = done.result.result if isinstance(done.result, Tried) else done.result
        if not result.given:
            call.say(translate("Cli", "No lead waits for somebody."))
        answer = _Answer(store, result)
        step = done.changes.step if done.changes else None
        call.answer({**answer.document(), "step": step, "dry_run": what["dry_run"]}, answer.lines())
    return Exit.DONE if result.given else Exit.NOTHING


def _by_itself(call: Call) -> Exit:
    """As the window does it: nothing where it is switched off."""
    with open_store(call) as store:
        done = store.run(distribute_by_itself)
    step = None if done.changes is None else done.changes.step
    text = translate("Cli", "%n lead(s) given out", n=done.result)
    call.answer({"assigned": done.result, "step": step}, [text])
    return Exit.DONE if step is not None else Exit.NOTHING


def claim(call: Call) -> Exit:
    """Takes a lead for whoever calls."""
    with open_store(call) as store:
        wanted = found_lead(call, store) if call.options.number else None
        done = store.run(claim_lead, wanted)
        lead = store.ask(lead_detail, lead_id=done.result)
        assert lead is not None  # it was just taken
    name = lead.company or lead.contact or lead.number
    words = translate("Cli", "{name} ({number}) is yours.").format(name=name, number=lead.number)
    document = {
        "step": done.changes.step if done.changes else None, "number": lead.number,
        "company": lead.company or None, "owner": lead.owner_name,
    }  # fmt: skip
    call.answer(document, [words])
    return Exit.DONE


def _wanted(call: Call, store: Store) -> Sequence[int]:
    found = typed_query(call, store)
    return store.ask(lead_ids, filter=found, me=store.user_id(), today=today(store))


def _named(store: Store, name: str) -> list[UserRow]:
    typed = sort_key(name.strip())
    return [p for p in store.ask(users) if typed in (sort_key(p.name), sort_key(p.initials))]


def _from(call: Call, store: Store, wanted: Sequence[int] | None) -> int | None:
    """Whose leads go to others; None: of those that are named everybody's."""
    if call.options.from_whom:
        people = _named(store, call.options.from_whom)
        if len(people) == 1:
            return people[0].user_id
        text = translate("Cli", "There is nobody called “{name}”.")
        raise Stopped(Exit.WRONG_CALL, text.format(name=call.options.from_whom))
    if wanted is None:
        text = translate("Cli", "Say which leads others are to have: a query, or --from NAME.")
        raise Stopped(Exit.WRONG_CALL, text)
    return None


def _to_one(call: Call, store: Store, leads: Sequence[int]) -> Exit:
    people = [person for person in _named(store, call.options.to) if person.active]
    if len(people) != 1:
        text = translate("Cli", "There is nobody called “{name}” here whom leads can be given to.")
        raise Stopped(Exit.WRONG_CALL, text.format(name=call.options.to))
    if not leads:
        call.say(translate("Cli", "No lead matches."))
        return Exit.NOTHING
    owner = people[0]
    step, changed = None, len(leads)
    if not call.options.dry_run:
        done = store.run(assign_owner, leads, owner.user_id)
        step, changed = (done.changes.step if done.changes else None), done.result
    words = translate("Cli", "%n lead(s) to {name}", n=changed).format(name=owner.name)
    document = {
        "step": step, "dry_run": bool(call.options.dry_run), "assigned": changed, "to": owner.name,
    }  # fmt: skip
    call.answer(document, [words])
    return Exit.DONE


class _Answer:
    """What a distribution came to, with the names of all that it is about."""

    def __init__(self, store: Store, result: GivenOut) -> None:
        self._result = result
        self._people: Mapping[int, UserRow] = {u.user_id: u for u in store.ask(users)}
        self._pools = {pool.pool_id: pool.name for pool in store.ask(pools)}
        self._rules = {rule.rule_id: rule.name for rule in store.ask(distribution_rules)}
        ids = [one.lead_id for one in result.given]
        self._leads = {lead.lead_id: lead for lead in store.ask(waiting_leads, lead_ids=ids)}

    def document(self) -> dict[str, Any]:
        return {
            "assigned": self._result.assigned,
            "people": [
                {"name": self._people[user].name, "leads": count}
                for user, count in self._counts().items()
            ],
            "leads": [self._of_lead(one) for one in self._result.given],
        }

    def _counts(self) -> Mapping[int, int]:
        given = Counter(one.user_id for one in self._result.given if one.user_id is not None)
        order = sorted(given, key=lambda user: sort_key(self._people[user].name))
        return {user: given[user] for user in order}

    def _of_lead(self, one: Given) -> dict[str, Any]:
        lead, met = self._leads[one.lead_id], self._result.rules.get(one.lead_id)
        return {
            "number": lead.number, "company": lead.company or None,
            "to": None if one.user_id is None else self._people[one.user_id].name,
            "pool": self._pools.get(one.pool_id or 0),
            "rule": None if met is None else self._rules.get(met.rule_id),
            "rule_version": None if met is None else met.version,
            "why": one.why.value,
        }  # fmt: skip

    def lines(self) -> list[str]:
        if not self._result.given:
            return []
        people = table(
            [
                Column(translate("CliColumns", "Person"), least=16),
                Column(translate("CliColumns", "Leads"), right=True),
            ],
            [[self._people[u].name, number_text(n)] for u, n in self._counts().items()],
            terminal_width(),
        )
        heads = [
            Column(translate("CliColumns", "Number")),
            Column(translate("CliColumns", "Company"), least=16),
            Column(translate("CliColumns", "To"), least=10),
            Column(translate("CliColumns", "Why"), least=16),
            Column(translate("CliColumns", "Pool")),
        ]
        shown = self._result.given[:_SHOWN]
        leads = table(heads, [self._cells(one) for one in shown], terminal_width())
        more = len(self._result.given) - len(shown)
        waiting = len(self._result.given) - self._result.assigned
        said = [translate("Cli", "%n lead(s) given out", n=self._result.assigned)]
        if waiting:
            said.append(translate("Cli", "%n wait(s) on", n=waiting))
        rest = [translate("Cli", "… and %n more", n=more)] if more else []
        summary = " · ".join(said)
        if not self._rules:
            hint = translate(
                "Cli",
                "There is no rule yet. The settings of the window or “leaddesk pools --set FILE”"
                " make one.",
            )
            return [summary, hint]
        return [*([*people, ""] if self._result.assigned else ()), *leads, *rest, summary]

    def _cells(self, one: Given) -> list[str]:
        lead: WaitingLead = self._leads[one.lead_id]
        who = "" if one.user_id is None else self._people[one.user_id].name
        pool = self._pools.get(one.pool_id or 0, "")
        return [lead.number, lead.company or lead.contact, who, why_text(one.why), pool]
