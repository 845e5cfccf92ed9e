"""What a list says of consents on its way into the store. It only ever makes them stricter: an
objection is taken at once, a consent only of somebody of whom nothing was known before."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import Connection, select

from leaddesk.models.base import take_ids
from leaddesk.models.consent import Consent
from leaddesk.models.drafts import OWN, KnownConsent, LeadDraft, Person
from leaddesk.models.keys import RowKey
from leaddesk.models.work import Work
from leaddesk.rules.consent import OBJECTS, Basis, Via, is_withdrawn, standing
from leaddesk.rules.consent_lists import OF_CHANNEL, Told
from leaddesk.rules.further_people import which_person
from leaddesk.rules.list_rows import same_person
from leaddesk.rules.stages import Stage

_AT_ONCE = 5_000
TODAY = date.max
"""The last day of what a list ends without a day: that on which it is brought in."""
_COLUMNS = (
    "lead_id", "id", "contact_id", "channel", "basis", "given_on", "source", "ended_on",
)  # fmt: skip


def load_consents(connection: Connection, drafts: Mapping[int, LeadDraft]) -> None:
    """Give the kept leads what is known of them."""
    kept, leads = Consent.__table__.c, sorted(drafts)
    query = select(
        kept.lead_id, kept.contact_id, kept.channel, kept.basis, kept.given_on, kept.ended_on,
        kept.source, kept.id,
    ).order_by(kept.id)  # fmt: skip
    for start in range(0, len(leads), _AT_ONCE):
        some = query.where(kept.lead_id.in_(leads[start : start + _AT_ONCE]))
        for lead, contact, *said in connection.execute(some):
            draft = drafts[lead]
            own = contact is not None and contact == draft.contact_id
            draft.consents.append(KnownConsent(OWN if own else contact, *said))


def take_consents(told: Sequence[Told], values: Mapping[str, Any], draft: LeadDraft) -> list[str]:
    """What a row says of the person whom `values` name (nobody: of all at the lead); returns the
    fields that it changes."""
    whose = _whose(values, draft)
    return [OF_CHANNEL[said.channel] for said in told if _take(said, whose, draft)]


def _take(said: Told, whose: Any, draft: LeadDraft) -> bool:
    """Whether it changes anything."""
    now = standing(draft.consents, whose, said.channel)
    if now is not None and now.basis == Basis.OBJECTION:
        return False
    if said.basis is Basis.OBJECTION or (said.basis is None and now is not None):
        _end(draft, whose, said)
    elif said.basis is None or is_withdrawn(draft.consents, whose, said.channel):
        return False
    if said.basis is not None:
        draft.consents.append(
            KnownConsent(whose, said.channel, said.basis, said.on, None, said.source)
        )
    return True


def take_objections(
    work: Work, told: Iterable[tuple[int, int | None, str, date]], source: str
) -> None:
    """By touchpoints of a list people object: (lead, its own contact, kind, day) of each."""
    rows = [row for row in told if row[2] in OBJECTS]
    drafts = {
        lead: LeadDraft({}, Stage.COLD, lead_id=lead, contact_id=contact, is_new=False)
        for lead, contact, _, _ in rows
    }
    load_consents(work.connection(), drafts)
    for lead, contact, kind, on in rows:
        for channel in OBJECTS[kind]:
            said = Told(channel, Basis.OBJECTION, on, "")
            _take(said, None if contact is None else OWN, drafts[lead])
    insert_consents(work, list(drafts.values()), source)


def _end(draft: LeadDraft, whose: Any, said: Told) -> None:
    """What stood of this person holds no more; of a refusal what stood of all at the lead, too."""
    whom = (whose,) if said.basis is Basis.OBJECTION else (whose, None)
    for place, one in enumerate(draft.consents):
        if one.ended_on is None and one.channel == said.channel and one.contact_id in whom:
            last = max(said.on or TODAY, one.given_on or date.min)
            draft.consents[place] = replace(one, ended_on=last, is_changed=True)


def _whose(values: Mapping[str, Any], draft: LeadDraft) -> Any:
    """OWN, a further person, or None: everybody at the lead."""
    person = {key: value for key, value in values.items() if key.startswith("contact.")}
    if not person:
        return None
    others = [one for one in draft.colleagues if one.contact_id != draft.contact_id]
    others += [one for one in draft.new_people if one not in others]
    if same_person(draft.values, person) or not others:
        return OWN
    place = which_person([draft.values, *(one.values for one in others)], person, ())
    return OWN if not place else others[place - 1]


def insert_consents(work: Work, drafts: Sequence[LeadDraft], source: str) -> None:
    """Write what is new, and end what holds no more; `source` names the list."""
    today = work.now.astimezone().date()
    new: list[list[Any]] = []
    ended: list[tuple[RowKey, tuple[Any]]] = []
    for draft in drafts:
        for one in draft.consents:
            last = today if one.ended_on == TODAY else one.ended_on
            if not one.consent_id:
                new.append([
                    draft.lead_id, 0, _contact_of(one.contact_id, draft), one.channel, one.basis,
                    one.given_on or today, one.source or source, last,
                ])  # fmt: skip
            elif one.is_changed:
                key = RowKey(Consent.journal_code, draft.lead_id, one.consent_id)
                ended.append((key, (last,)))
    if new:
        first = take_ids(work.connection(), Consent.__tablename__, len(new))
        for place, row in enumerate(new, first):
            row[1] = place
        same = {"at": work.now, "user_id": work.user_id, "via": Via.IMPORT.value}
        work.insert_many(Consent, _COLUMNS, new, **same)
    if ended:
        work.update_many(Consent, ("ended_on",), ended)


def _contact_of(whose: Any, draft: LeadDraft) -> int | None:
    if isinstance(whose, Person):
        return whose.contact_id or None
    return draft.contact_id if whose == OWN else whose
