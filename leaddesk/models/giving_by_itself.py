"""What the program gives out by itself, where the team wants it to: as a distribution by hand, less
what somebody has taken back."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Text, select, type_coerce
from sqlalchemy.orm import Session

from leaddesk.models.distributing import Asked, read_distribution, to_lay_down
from leaddesk.models.distribution import Assignment
from leaddesk.models.journal import Step, StepLine
from leaddesk.models.many_leads import listed, these
from leaddesk.models.quick import plain_rows, plain_value
from leaddesk.models.settings import Setting
from leaddesk.rules.distribution import Given, distribute

DISTRIBUTION = "distribution"
_LINE, _STEP = StepLine.__table__.c, Step.__table__.c
_KEPT = select(type_coerce(Setting.value, Text)).where(Setting.key == DISTRIBUTION)
_TAKEN_BACK = (
    select(_LINE.root, _LINE.image)
    .join(Step.__table__, _STEP.id == _LINE.step_id)
    .where(
        these(StepLine.root), _LINE.tbl == Assignment.journal_code, _LINE.kind == "d",
        _STEP.kind == "undo", _STEP.undone_by.is_(None),
    )
)  # fmt: skip


def gives_by_itself(session: Session) -> bool:
    """It does not, unless it was switched on."""
    kept = plain_value(session, _KEPT)
    return kept is not None and bool(json.loads(kept).get("by_itself"))


def given_by_itself(session: Session, now: datetime) -> tuple[tuple[Given, ...], Asked]:
    """Who would get which lead by now, and by which rules. What somebody took back by undoing is
    left alone until the lead meets another rule, or another version of it."""
    asked = read_distribution(session, None, now)
    back = _taken_back(session, [lead.lead_id for lead in asked.leads])
    left = []
    for lead in asked.leads:
        met = asked.met.get(lead.lead_id)
        by = (None, None) if met is None else (met.rule_id, met.version)
        if (lead.lead_id, *by) not in back:
            left.append(lead)
    asked = replace(asked, leads=left)
    return distribute(asked.leads, asked.pools, asked.people, asked.turns).given, asked


def is_anything_to_give(session: Session, now: datetime) -> bool:
    """Whether somebody would get a lead, or one is to be laid into a pool."""
    if not gives_by_itself(session):
        return False
    given, _ = given_by_itself(session, now)
    return any(one.user_id is not None for one in given) or bool(to_lay_down(session, given))


def _taken_back(
    session: Session, leads: Iterable[int]
) -> set[tuple[int, int | None, int | None]]:  # fmt: skip
    """(lead, rule, version) of what was given and taken back."""
    found = set()
    for lead, image in plain_rows(session, _TAKEN_BACK, listed(leads)):
        was = json.loads(image or "{}")
        found.add((lead, was.get("rule_id"), was.get("rule_version")))
    return found
