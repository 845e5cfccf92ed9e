"""Which step an undo or a redo is about: the same for the store, which does it, and for the window
and the command line, which say beforehand what it will be."""

from __future__ import annotations

from sqlalchemy import Select, exists, select
from sqlalchemy.orm import Session, aliased

from leaddesk.models.journal import Step


def last_standing(session: Session, who: str) -> Step | None:
    """The last step of this user that still stands and that the world has not seen: what was sent
    stays, what came before it may still be taken back. So does one that they have tried to take
    back and of which nothing could go."""
    tried = aliased(Step)
    in_vain = exists().where(
        tried.id > Step.id, tried.undoes == Step.id, tried.kind == "undo", tried.who == who
    )
    query = _latest(who).where(
        Step.undone_by.is_(None), Step.kind != "undo", Step.sealed == 0, ~in_vain
    )
    return session.scalars(query).first()


def last_undo(session: Session, who: str) -> Step | None:
    """The last undo of this user that stands and took something back, unless they have done
    something new since."""
    named = aliased(Step)
    took = exists().where(named.id == Step.undoes, named.undone_by == Step.id)
    step = session.scalars(_latest(who).where(Step.kind == "undo", Step.undone_by.is_(None), took))
    undone = step.first()
    newest = session.scalars(_latest(who).where(Step.kind == "do")).first()
    if undone is None or (newest is not None and newest.id > undone.id):
        return None
    return undone


def standing_form(session: Session, step: Step) -> Step | None:
    """The step itself, or the redo through which it stands again; None if it is undone."""
    while step.undone_by is not None:
        undone = session.get(Step, step.undone_by)
        again = undone.undone_by if undone is not None else None
        found = session.get(Step, again) if again is not None else None
        if found is None:
            return None
        step = found
    return step


def sent_after(session: Session, who: str, step_id: int) -> Step | None:
    """The newest step of this user after that one which stays because the world has seen it."""
    query = _latest(who).where(
        Step.id > step_id, Step.sealed == 1, Step.undone_by.is_(None), Step.kind != "undo"
    )
    return session.scalars(query).first()


def _latest(who: str) -> Select[Step]:
    return select(Step).where(Step.who == who).order_by(Step.id.desc()).limit(1)
