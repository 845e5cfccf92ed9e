"""Taking the sample data out again. Apart from putting it in: the window offers it from its start
on, and needs none of the sample for that."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Select, select

from leaddesk.models import (
    Batch,
    BatchRow,
    Company,
    Consent,
    Contact,
    ImportRun,
    Lead,
    Product,
    SlaVersion,
    Step,
    TargetMarket,
    Touchpoint,
    User,
)
from leaddesk.models.base import Fact
from leaddesk.models.keys import RowKey, facts_by_code, root_of, row_of, table_of
from leaddesk.models.rights import demand
from leaddesk.models.sample_run import find_sample_run
from leaddesk.models.work import Work
from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.roles import Right


def remove_sample(work: Work) -> int:
    """Take out the sample leads with all that hangs on them; returns how many leads went.

    Their companies, contacts and users go as well, unless something of the user's own refers to
    them. Refused("sample_absent").
    """
    demand(work, Right.IMPORT)
    run = find_sample_run(work)
    if run is None:
        raise Refused(Problem("sample_absent"))
    leads = set(work.scalars(select(Lead.id).where(Lead.import_id == run.id)))
    companies, contacts = _people(work, leads)
    batches = set(work.scalars(select(BatchRow.batch_id).where(BatchRow.lead_id.in_(leads))))
    for model in facts_by_code().values():
        if model.root_column in ("", "id"):
            continue
        _delete_children(work, model, leads)
    in_use = set(work.scalars(select(BatchRow.batch_id).where(BatchRow.batch_id.in_(batches))))
    _delete_ids(work, Batch, batches - in_use)
    work.delete_many(Lead, [RowKey(Lead.journal_code, lead, lead) for lead in sorted(leads)])
    _delete_ids(work, Contact, contacts)
    _delete_ids(work, Company, companies)
    for model, name in ((Product, "products"), (TargetMarket, "markets")):
        made = _ids(work, select(model.id).where(model.id.in_(run.counts.get(name, ()))))
        _delete_ids(work, model, made)
    _delete_ids(work, User, _unused_users(work, run.counts.get("users", ())))
    agreed = _ids(work, select(SlaVersion.id).where(SlaVersion.id == run.counts.get("sla", 0)))
    _delete_ids(work, SlaVersion, agreed)
    _delete_ids(work, ImportRun, {run.id})
    work.title("sample_removed", count=len(leads))
    return len(leads)


def _people(work: Work, leads: set[int]) -> tuple[set[int], set[int]]:
    """The companies and contacts that are the sample leads' alone."""
    mine = Lead.id.in_(leads)
    companies = _ids(work, select(Lead.company_id).where(mine))
    contacts = _ids(work, select(Lead.contact_id).where(mine))
    contacts |= _ids(work, select(Contact.id).where(Contact.company_id.in_(companies)))
    used = _ids(work, select(Lead.contact_id).where(~mine, Lead.contact_id.in_(contacts)))
    for told in (Touchpoint, Consent):
        theirs = told.contact_id.in_(contacts), told.lead_id.not_in(leads)
        used |= _ids(work, select(told.contact_id).where(*theirs))
    kept = _ids(work, select(Lead.company_id).where(~mine, Lead.company_id.in_(companies)))
    kept |= _ids(work, select(Contact.company_id).where(Contact.id.in_(used)))
    staff = _ids(work, select(Contact.id).where(Contact.company_id.in_(kept)))
    return companies - kept, contacts - used - staff


def _unused_users(work: Work, made: Iterable[int]) -> set[int]:
    """Of the users that came with the sample those whom nothing names any more."""
    wanted = set(made)
    used: set[int] = set()
    for model in facts_by_code().values():
        for column in table_of(model).columns:
            if any(reference.column.table is table_of(User) for reference in column.foreign_keys):
                used |= _ids(work, select(column).where(column.in_(wanted)).distinct())
    worked = select(Step.id).where(Step.who == User.name).exists()
    return _ids(work, select(User.id).where(User.id.in_(wanted - used), ~worked))


def _ids(work: Work, query: Select[Any]) -> set[int]:
    return {found for found in work.scalars(query) if found is not None}


def _delete_children(work: Work, model: type[Fact], leads: set[int]) -> None:
    root = root_of(model)
    rows = work.execute(select(root, row_of(model)).where(root.in_(leads)))
    work.delete_many(model, [RowKey(model.journal_code, lead, row) for lead, row in rows])


def _delete_ids(work: Work, model: type[Fact], ids: set[int]) -> None:
    work.delete_many(model, [RowKey(model.journal_code, 0, found) for found in sorted(ids)])
