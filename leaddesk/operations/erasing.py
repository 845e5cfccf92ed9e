"""Erasing a person for good (Art. 17 GDPR), and letting them come back."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from sqlalchemy import select

from leaddesk.models import Contact
from leaddesk.models.erased import Erasure, Suppressed, let_back
from leaddesk.models.erasing import Erased, erase
from leaddesk.models.people import email_key, phone_key
from leaddesk.models.rights import demand
from leaddesk.models.work import WHOLE, Work
from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.roles import Right


def erase_person(
    work: Work, contact_ids: Collection[int], name: str, suppressing: bool = True
) -> Erased:
    """These contacts, who are one person, are nowhere any more: rows, journal, search, the file's
    free pages, own backups. It can't be taken back. `name`: typed by whoever wants it, the last
    name of one of them; `suppressing`: no list is to bring them back.

    Refused: unknown_contact; erase_name (args name: what has to be typed).
    """
    demand(work, Right.PROTECT)
    people = list(work.scalars(select(Contact).where(Contact.id.in_(contact_ids))))
    if not people or len(people) < len(set(contact_ids)):
        raise Refused(Problem("unknown_contact"))
    wanted = {_called(person) for person in people}
    if name.strip().casefold() not in {one.casefold() for one in wanted}:
        raise Refused(Problem("erase_name", args={"name": min(wanted)}))
    done = erase(work, {person.id for person in people}, suppressing=suppressing)
    came = dict(done.contacts)

    def again(copy: Work) -> None:
        """In a backup: of those who are there under the same number since the same moment."""
        _erase_same(copy, came, suppressing)

    work.title("person_erased")
    work.erase_for_good(again)
    return done


def _called(person: Contact) -> str:
    return (person.last_name or person.first_name or person.email or "").strip()


def _erase_same(work: Work, came: Mapping[int, int], suppressing: bool) -> None:
    found = [
        person.id
        for person in work.scalars(select(Contact).where(Contact.id.in_(came)))
        if round(person.created_at.timestamp() * 1000) == came[person.id]
    ]
    done = {contact for one in work.scalars(select(Erasure.contacts)) for contact in one}
    if found and not done.issuperset(found):
        erase(work, found, suppressing=suppressing)
        work.title("person_erased")
        work.erase_for_good(lambda _copy: None)


def let_person_back(work: Work, address: str) -> None:
    """Somebody who was erased has come to us of their own: this e-mail address or number may be
    entered again. Refused("nobody_suppressed")."""
    demand(work, Right.PROTECT)
    keys = [key for key in (email_key(address), phone_key(address)) if key]
    found = [let_back(work.connection(), key) for key in keys]
    if not any(found):
        raise Refused(Problem("nobody_suppressed"))
    work.columns[Suppressed.__tablename__].add(WHOLE)
    work.title("person_let_back")
    work.seal()
