"""`deadlines`: what waits for an answer, and what time has brought about."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from leaddesk.cli.call import Call, Exit
from leaddesk.cli.stores import open_store
from leaddesk.cli.tables import Column, table, terminal_width
from leaddesk.operations.deadlines import meet_deadlines
from leaddesk.operations.offers import offer_ripe_leads
from leaddesk.queries.deadlines import Decision, decisions_due
from leaddesk.queries.proposals import Proposal, proposals
from leaddesk.ui.words import translate
from leaddesk.ui.words.deadlines import clock_name, clock_text, due_text, then_text


def deadlines(call: Call) -> Exit:
    """What waits for my answer, and for a manager's who else is proposed; with --run, what time
    has brought about is done first."""
    with open_store(call) as store:
        done = 0
        if call.options.run:
            done = store.run(offer_ripe_leads).result + store.run(meet_deadlines).result
        now, me = store.clock(), store.user_id()
        found = store.ask(decisions_due, me=me, now=now)
        proposed = store.ask(proposals, user_id=me)
    today = now.astimezone().date()
    document = {
        "done": done,
        "decisions": [_decision(d) for d in found],
        "proposals": [_proposal(p) for p in proposed],
    }
    lines = _decision_lines(found, today)
    if proposed:
        lines += [*([""] if lines else []), *_proposal_lines(proposed, today)]
    none = [translate("Cli", "Nothing waits for your answer.")]
    call.answer(document, lines or none)
    return Exit.DONE if found or proposed or done else Exit.NOTHING


def _decision_lines(found: Sequence[Decision], today: date) -> list[str]:
    if not found:
        return []
    heads = [
        Column(translate("CliColumns", "Company"), least=20),
        Column(translate("CliColumns", "From")),
        Column(translate("CliColumns", "Due"), least=20),
        Column(translate("CliColumns", "When nobody acted"), least=20),
    ]  # fmt: skip
    rows = [
        (d.name, d.offer.from_name, clock_text(d.clock, today) if d.clock else "",
         then_text(d.clock.then, d.clock.named) if d.clock else "")
        for d in found
    ]  # fmt: skip
    return table(heads, rows, terminal_width())


def _proposal_lines(proposed: Sequence[Proposal], today: date) -> list[str]:
    heads = [
        Column(translate("CliColumns", "Number")),
        Column(translate("CliColumns", "Company"), least=20),
        Column(translate("CliColumns", "Deadline")),
        Column(translate("CliColumns", "Over since")),
        Column(translate("CliColumns", "Could have it"), least=16),
    ]  # fmt: skip
    rows = [(p.number, p.name, clock_name(p.key), due_text(p.since, today), p.to) for p in proposed]
    return table(heads, rows, terminal_width())


def _decision(decision: Decision) -> dict[str, Any]:
    clock = decision.clock
    return {
        "company": decision.name, "from": decision.offer.from_name,
        "offered_at": decision.offer.at.isoformat(), "score": decision.offer.score,
        "due_at": clock.due_at.isoformat() if clock and clock.due_at else None,
        "seconds_left": clock.left if clock else None,
        "seconds_allowed": clock.allowed if clock else None,
        "segment": clock.segment if clock else None,
    }  # fmt: skip


def _proposal(proposal: Proposal) -> dict[str, Any]:
    return {
        "number": proposal.number, "company": proposal.name, "deadline": proposal.key,
        "since": proposal.since.isoformat(), "to": proposal.to,
    }  # fmt: skip
