"""`show` and `score`: one lead with everything, and where its points come from."""

from __future__ import annotations

from leaddesk.cli.call import Call, Exit
from leaddesk.cli.leads import found_lead
from leaddesk.cli.show_lines import heading, ledger_lines, show_lines
from leaddesk.cli.stores import open_store
from leaddesk.cli.whole_lead import WholeLead, document_of, ledger_document
from leaddesk.queries.lead_detail import lead_detail
from leaddesk.queries.ledger import ledger
from leaddesk.queries.qualification import questions
from leaddesk.queries.settings import score_rules
from leaddesk.queries.timeline import timeline
from leaddesk.queries.users import users
from leaddesk.ui.words import current_language

_ALL = 1_000_000


def show(call: Call) -> Exit:
    """Everything that is kept of the lead."""
    lead = _read(call)
    call.answer(document_of(lead), show_lines(lead))
    return Exit.DONE


def score(call: Call) -> Exit:
    """The ledger: addends whose sum is the score, and what would give more."""
    lead = _read(call)
    document = {"number": lead.detail.number, **ledger_document(lead)}
    call.answer(document, [heading(lead), *ledger_lines(lead)])
    return Exit.DONE


def _read(call: Call) -> WholeLead:
    with open_store(call) as store:
        lead_id = found_lead(call, store)
        now = store.clock()
        detail = store.ask(lead_detail, lead_id=lead_id)
        points = store.ask(ledger, lead_id=lead_id, now=now)
        assert detail is not None and points is not None  # it was found in this very store
        entries = store.ask(timeline, lead_id=lead_id, limit=_ALL, now=now)
        rules = {rule.key: rule for rule in store.ask(score_rules).rules}
        names = {user.user_id: user.name for user in store.ask(users)}
        language = current_language()
        asked = {str(q.id): q.name(language) for q in store.ask(questions)}
    return WholeLead(detail, entries, points, rules, names, asked)
