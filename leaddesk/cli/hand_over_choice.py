"""Which leads a hand-over is about, and what its caller has agreed to."""

from __future__ import annotations

from collections.abc import Sequence

from leaddesk.cli.call import Call, Exit, Stopped
from leaddesk.cli.erp_profiles import chosen_profile, found_profile
from leaddesk.cli.stores import today
from leaddesk.cli.typed import typed_query
from leaddesk.operations.hand_over import CheckedLead, LeadCut
from leaddesk.queries.erp_changes import changed_since_sent
from leaddesk.queries.erp_profiles import KnownProfile
from leaddesk.queries.hand_over import batches, candidates
from leaddesk.queries.lead_list import lead_ids
from leaddesk.rules.problem import Problem
from leaddesk.store.store import Store
from leaddesk.ui.words import translate
from leaddesk.ui.words.problems import problem_text


def profile_at_work(call: Call, store: Store) -> KnownProfile:
    """The one of --profile; a correction goes out as its batch did."""
    if not call.options.correct:
        return chosen_profile(call, store)
    batch = next((b for b in store.ask(batches) if b.number == call.options.correct), None)
    if batch is None:
        raise Stopped(Exit.NOTHING, problem_text(Problem("unknown_batch")))
    return found_profile(store, batch.profile)


def is_again(call: Call) -> bool:
    """Whether leads that the ERP has already may go along."""
    return bool(call.options.again or call.options.changed or call.options.correct)


def is_chosen(call: Call) -> bool:
    """Whether it was said which leads are meant."""
    return bool(call.options.query or call.options.changed or call.options.correct)


def agreed_cuts(checked: Sequence[CheckedLead]) -> tuple[LeadCut, ...]:
    """All that would have to be shortened: the caller has agreed to it."""
    return tuple(
        (lead.lead_id, problem.field, problem.args["becomes"])
        for lead in checked
        for problem in lead.problems
        if "becomes" in problem.args
    )


def wanted_leads(call: Call, store: Store) -> tuple[int, ...]:
    """The leads of the query; without one all that are won and not handed over. With --changed
    or --correct those of which the ERP has older data."""
    if call.options.changed or call.options.correct:
        return changed_leads(call, store)
    if not call.options.query:
        return store.ask(candidates, again=call.options.again)
    wanted = typed_query(call, store)
    ids = store.ask(lead_ids, filter=wanted, me=store.user_id(), today=today(store))
    if not ids:
        text = translate("Cli", "No lead matches: {query}")
        raise Stopped(Exit.NOTHING, text.format(query=wanted.text))
    return ids


def changed_leads(call: Call, store: Store) -> tuple[int, ...]:
    wanted = call.options.correct
    key = chosen_profile(call, store).key
    found = [
        lead.lead_id
        for lead in store.ask(changed_since_sent)
        if (lead.batch_number == wanted if wanted else lead.profile == key)
    ]
    if not found:
        text = translate("Cli", "Nothing has changed since the last hand-over.")
        raise Stopped(Exit.NOTHING, text)
    return tuple(found)
