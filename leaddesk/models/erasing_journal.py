"""The journal rid of a person: the images of their rows, and the titles of the steps about them.

Images keep their columns, with nothing in them: which row and column a step touched is what undo
goes by, what stood there is not."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Row, Text, and_, or_, select, type_coerce, update
from sqlalchemy import false as nothing

from leaddesk.models.base import Base
from leaddesk.models.erasing_rows import left_of, own_of
from leaddesk.models.erasing_scope import Scope
from leaddesk.models.journal import Step, StepLine
from leaddesk.models.keys import facts_by_code, table_of
from leaddesk.models.people import Company, Contact
from leaddesk.models.work import Work
from leaddesk.rules.traces import CUT

_LINE, _STEP = (Base.metadata.tables[model.__tablename__] for model in (StepLine, Step))


def clean_lines(work: Work, scope: Scope) -> None:
    """All images that hold something of the person, whatever became of the row since."""
    for line in _lines(work, scope):
        image = json.loads(line.image)
        table = table_of(facts_by_code()[line.tbl]).name
        own = own_of(table, line.root, line.row, image, scope)
        left = left_of(table, image, own, scope.traces)
        if table == "contact" and not own.person and scope.traces.named_in(image):
            left = _nobody_left(work, line.row, image, scope)
        if left:
            text = json.dumps({**image, **left}, ensure_ascii=False)
            work.connection().execute(
                update(_LINE)
                .where(
                    _LINE.c.step_id == line.step_id, _LINE.c.tbl == line.tbl,
                    _LINE.c.root == line.root, _LINE.c.row == line.row,
                )
                .values(image=text)
            )  # fmt: skip


def _lines(work: Work, scope: Scope) -> Iterator[Row[Any]]:
    """Those of the person's rows and leads, and wherever a sign stands that is nobody else's."""
    people, companies = scope.contacts | scope.former, scope.companies
    ways = (
        _LINE.c.root.in_(scope.leads),
        and_(_LINE.c.root == 0, _LINE.c.tbl == Contact.journal_code, _LINE.c.row.in_(people)),
        and_(_LINE.c.root == 0, _LINE.c.tbl == Company.journal_code, _LINE.c.row.in_(companies)),
        or_(nothing(), *(_LINE.c.image.ilike(like) for like in scope.traces.likes)),
    )
    seen: set[tuple[int, ...]] = set()
    for way in ways:  # one after the other: together they would walk through all of it
        query = select(_LINE).where(_LINE.c.image.is_not(None), way)
        for line in work.connection().execute(query).all():
            key = (line.step_id, line.tbl, line.root, line.row)
            if key not in seen:
                seen.add(key)
                yield line


def _nobody_left(work: Work, row: int, image: dict[str, Any], scope: Scope) -> dict[str, Any]:
    """A contact of this person that is gone from the store, with an import that was taken back:
    undone once more it must not come back. Whoever is still there is somebody else."""
    contact = Contact.__table__.c
    if work.connection().scalar(select(contact.id).where(contact.id == row)) is not None:
        return {}
    signs = ("email", "phone", "mobile", "email_key", "phone_key", "mobile_key")
    if not any(scope.traces.shows(str(image.get(name) or "")) for name in signs):
        return {}
    theirs = own_of("contact", 0, next(iter(scope.contacts)), image, scope)
    return left_of("contact", image, theirs, scope.traces)


def clean_titles(work: Work, scope: Scope) -> None:
    """What steps are called: by name where they were about the person."""
    about = select(_LINE.c.step_id).where(_LINE.c.root.in_(scope.leads))
    people = scope.contacts | scope.former
    of_people = select(_LINE.c.step_id).where(
        _LINE.c.root == 0, _LINE.c.tbl == Contact.journal_code, _LINE.c.row.in_(people)
    )
    title = type_coerce(_STEP.c.title, Text)
    elsewhere = or_(nothing(), *(title.ilike(like) for like in scope.traces.likes))
    for way, mine in ((_STEP.c.id.in_(about.union(of_people)), True), (elsewhere, False)):
        for step, text in work.connection().execute(select(_STEP.c.id, title).where(way)).all():
            kept = json.loads(text)
            left = {k: _title_left(v, mine, scope) if k != "code" else v for k, v in kept.items()}
            if left != kept:
                work.connection().execute(
                    update(_STEP).where(_STEP.c.id == step).values(title=left)
                )


def _title_left(value: Any, mine: bool, scope: Scope) -> Any:
    if not isinstance(value, str):
        return value
    return CUT if mine and scope.traces.names(value) else scope.traces.cut(value)
