"""Finding the lead that a call is about."""

from __future__ import annotations

from leaddesk.cli.call import Call, Exit, Stopped
from leaddesk.queries.lead_detail import find_lead
from leaddesk.store.store import Store
from leaddesk.ui.words import translate


def found_lead(call: Call, store: Store, typed: str | None = None) -> int:
    """The id of the lead with the call's number, or the one typed; an old number finds it too."""
    number = (call.options.number if typed is None else typed).strip().removeprefix("#")
    lead_id = store.ask(find_lead, number=number)
    if lead_id is None:
        text = translate("Cli", "There is no lead with the number “{number}”.")
        raise Stopped(Exit.NOTHING, text.format(number=number))
    return lead_id
