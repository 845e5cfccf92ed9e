"""Erasing a person: rows and the journal's images are rid of them, past the journal.

Everything else in the program leaves what it was before; here that is what must not be. So rows are
written without images of what they were; the step has lines that say which columns became nothing,
and by these an undo of something older keeps its hands off what was erased. Rows are emptied, not
deleted (but consents), for what was done before may be taken back, and refers to them.
"""

from __future__ import annotations

from collections import Counter as Count
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Text, and_, delete, or_, select, type_coerce, update
from sqlalchemy import false as nothing

from leaddesk.models.base import Fact, to_plain
from leaddesk.models.consent import Consent
from leaddesk.models.erased import ConsentProof, Erasure, digest_of, suppress
from leaddesk.models.erasing_journal import clean_lines, clean_titles
from leaddesk.models.erasing_rows import left_of, own_of
from leaddesk.models.erasing_scope import Scope, scope_of
from leaddesk.models.journal import StepLine
from leaddesk.models.keys import RowKey, counter_of, facts_by_code, table_of
from leaddesk.models.lead import Lead
from leaddesk.models.moving import move_lead
from leaddesk.models.people import Company, Contact
from leaddesk.models.personal import HOLDS, Holds
from leaddesk.models.transfers import Batch, BatchRow
from leaddesk.models.work import Work
from leaddesk.rules.consent import Basis, Channel
from leaddesk.rules.stages import Stage

REASON, VIA = "erased", "erasure"
"""Why and how a private person's lead leaves the funnel."""

PROOF_YEARS = 5
"""So long the proof of a consent to be called is kept (§ 7a UWG), and that of a withdrawn one."""


@dataclass(slots=True)
class Erased:
    """What an erasure did: ids (those of the contacts with the moment, in milliseconds, at which
    each came into the store), how many rows of which kind, and the batches by which the ERP has
    got the person's data."""

    erasure_id: int = 0
    contacts: dict[int, int] = field(default_factory=dict)
    leads: tuple[int, ...] = ()
    counts: dict[str, int] = field(default_factory=dict)
    batches: tuple[int, ...] = ()


def erase(work: Work, contact_ids: Collection[int], *, suppressing: bool = True) -> Erased:
    """Erase these contacts, one person, for good; `suppressing`: and remember the digests of their
    address and numbers, so that no list brings them back."""
    scope = scope_of(work, contact_ids)
    _leave_funnel(work, scope)
    done = Erased(contacts=_came(work, scope), leads=tuple(sorted(scope.leads)))
    record = Erasure(
        at=work.now, user_id=work.user_id, contacts=[], leads=[], counts={}, batches=[]
    )
    work.add(record)
    work.flush()
    counts: Count[str] = Count()
    _keep_proofs(work, scope)
    if suppressing:
        suppress(work.connection(), sorted(scope.keys), record.id)
    _drop_consents(work, scope, counts)
    for model in facts_by_code().values():
        if table_of(model).name in HOLDS:
            _clean_rows(work, model, scope, counts)
    _let_go(work, scope)
    clean_lines(work, scope)
    clean_titles(work, scope)
    done.erasure_id, done.counts = record.id, dict(counts)
    done.batches = _batches(work, scope)
    record.contacts, record.leads = sorted(scope.contacts), list(done.leads)
    record.counts, record.batches = done.counts, list(done.batches)
    work.flush()
    work.expire_all()
    return done


def _leave_funnel(work: Work, scope: Scope) -> None:
    """Nobody is left to be a lead. The moves that were made stay, as figures."""
    for lead in work.query(Lead).filter(Lead.id.in_(scope.private)):
        if lead.stage != Stage.EXCLUDED:
            move_lead(work, lead, Stage.EXCLUDED, REASON, "", VIA)
    work.flush()


def _came(work: Work, scope: Scope) -> dict[int, int]:
    contact = Contact.__table__.c
    query = select(contact.id, contact.created_at).where(contact.id.in_(scope.contacts))
    return {row[0]: round(row[1].timestamp() * 1000) for row in work.execute(query)}


def _keep_proofs(work: Work, scope: Scope) -> None:
    """Of consents to be called, and of those that were taken back; under the digests of what the
    person is found by."""
    if not scope.keys:
        return
    digests = [digest_of(work.connection(), key) for key in sorted(scope.keys)]
    until = _years_on(work.now.date(), PROOF_YEARS)
    for entry in work.query(Consent).filter(Consent.contact_id.in_(scope.contacts)):
        agreed = entry.basis in (Basis.CONSENT, Basis.DOUBLE_OPT_IN)
        if not agreed or (entry.channel != Channel.PHONE and entry.ended_on is None):
            continue
        work.add_all(
            ConsentProof(
                digest=digest, channel=entry.channel, basis=entry.basis, given_on=entry.given_on,
                ended_on=entry.ended_on, until=until,
            )
            for digest in digests
        )  # fmt: skip
    work.flush()


def _years_on(day: date, years: int) -> date:
    leap = (day.month, day.day) == (2, 29)
    return day.replace(year=day.year + years, day=28 if leap else day.day)


def _drop_consents(work: Work, scope: Scope, counts: Count[str]) -> None:
    """What a person has agreed to goes with them."""
    kept = table_of(Consent)
    theirs = or_(kept.c.contact_id.in_(scope.contacts), kept.c.lead_id.in_(scope.private))
    for row in work.connection().execute(select(kept).where(theirs)).all():
        image = {name: to_plain(kept.c[name].type, value) for name, value in row._mapping.items()}
        image["source"] = ""
        key = RowKey(Consent.journal_code, image["lead_id"], image["id"])
        note(work, key, "d", image)
        counts["consent"] += 1
    work.connection().execute(delete(kept).where(theirs))


def _clean_rows(work: Work, model: type[Fact], scope: Scope, counts: Count[str]) -> None:
    table = table_of(model)
    for row in _rows(work, model, scope):
        root = int(row[model.root_column]) if model.root_column else 0
        number = int(row[model.row_column])
        own = own_of(table.name, root, number, row, scope)
        left = left_of(table.name, row, own, scope.traces)
        if not left:
            continue
        _write(work, model, row, left)
        note(work, RowKey(model.journal_code, root, number), "u", dict.fromkeys(left))
        counts[table.name] += 1
        if table.name == "touchpoint" and row["kind"] == "email":
            counts["mail"] += 1


def _rows(work: Work, model: type[Fact], scope: Scope) -> Iterator[Mapping[str, Any]]:
    """The rows that may tell of the person: theirs, those of their leads, and wherever a sign
    stands that is nobody else's."""
    table = table_of(model)
    wanted: list[ColumnElement[bool]] = []
    if model.root_column:
        wanted.append(table.c[model.root_column].in_(scope.leads))
    elif model is Contact:
        wanted.append(table.c.id.in_(scope.contacts))
    elif model is Company:
        wanted.append(table.c.id.in_(scope.companies))
    if "contact_id" in table.c and model is not Lead:
        wanted.append(table.c.contact_id.in_(scope.contacts))
    for column, holds in HOLDS[table.name].items():
        if holds in (Holds.TEXT, Holds.ROWS) and model is not Company:
            text = type_coerce(table.c[column], Text)
            wanted += [text.ilike(like) for like in scope.traces.likes]
    query = select(*_plain(table.columns)).where(or_(nothing(), *wanted))
    for row in work.connection().execute(query).all():
        yield dict(row._mapping)


def _plain(columns: Any) -> list[Any]:
    """JSON as its text; everything else as it comes, for only texts are looked at."""
    return [
        type_coerce(c, Text).label(c.name) if c.type.__class__.__name__ == "Json" else c
        for c in columns
    ]


def _write(work: Work, model: type[Fact], row: Mapping[str, Any], left: Mapping[str, Any]) -> None:
    table = table_of(model)
    names = {model.row_column} | ({model.root_column} if model.root_column else set())
    here = and_(*(table.c[name] == row[name] for name in names))
    values: dict[str, Any] = {
        name: type_coerce(value, Text) if value is not None else None
        for name, value in left.items()
    }
    if counter := counter_of(model):
        values[counter] = table.c[counter] + 1
    work.connection().execute(update(table).where(here).values(values))


def _let_go(work: Work, scope: Scope) -> None:
    """An emptied contact is nobody of its company, and no lead's main contact; a private person's
    lead, which has to be called something, is called by its number."""
    contact, lead = table_of(Contact), table_of(Lead)
    private = {
        row.contact_id: row.number
        for row in work.connection().execute(select(lead).where(lead.c.id.in_(scope.private)))
        if row.contact_id in scope.contacts
    }
    people = select(contact.c.id, contact.c.company_id).where(contact.c.id.in_(scope.contacts))
    for number, company in work.connection().execute(people).all():
        values = {"company_id": None, "last_name": private.get(number)}
        work.connection().execute(update(contact).where(contact.c.id == number).values(values))
        note(work, RowKey(Contact.journal_code, 0, number), "u", {"company_id": company})
    mine = and_(lead.c.contact_id.in_(scope.contacts), lead.c.id.not_in(scope.private))
    for number, was in work.connection().execute(select(lead.c.id, lead.c.contact_id).where(mine)):
        note(work, RowKey(Lead.journal_code, number, number), "u", {"contact_id": was})
    work.connection().execute(
        update(lead).where(mine).values(contact_id=None, version=lead.c.version + 1)
    )


def note(work: Work, key: RowKey, kind: str, image: dict[str, Any]) -> None:
    """A line of the step about this row, unless the step has one that was written already."""
    line = StepLine.__table__.c
    written = select(line.kind).where(
        line.step_id == work.step_id, line.tbl == key.tbl, line.root == key.root,
        line.row == key.row,
    )  # fmt: skip
    model = facts_by_code()[key.tbl]
    work.columns[table_of(model).name].update(image if kind == "u" else ("*",))
    if work.connection().scalar(written) is None:
        before = work.images.get(key, (kind, {}))
        work.images[key] = (kind if kind == "d" else before[0], {**(before[1] or {}), **image})


def _batches(work: Work, scope: Scope) -> tuple[int, ...]:
    """The numbers of the batches that went out with leads of the person."""
    query = (
        select(Batch.number)
        .join(BatchRow, BatchRow.batch_id == Batch.id)
        .where(BatchRow.lead_id.in_(scope.leads), Batch.state == "sent")
        .distinct()
    )
    return tuple(sorted(work.scalars(query)))


__all__ = ["REASON", "VIA", "Erased", "erase"]
