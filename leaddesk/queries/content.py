"""The content library, and what of it fits a lead."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from leaddesk.models import Company, Contact, Lead, Piece, Touchpoint
from leaddesk.models.on_track import mailed_leads
from leaddesk.models.quick import plain_rows
from leaddesk.queries.plain import instant, plain
from leaddesk.rules import content
from leaddesk.rules.content import Fit, Persona, Reader, fitting, language_of, persona_of
from leaddesk.rules.fold import sort_key
from leaddesk.rules.stages import Stage
from leaddesk.rules.touchpoints import Kind


@dataclass(frozen=True, slots=True)
class PieceRow:
    piece_id: int
    piece: content.Piece


def pieces(session: Session) -> tuple[PieceRow, ...]:
    """By their titles, those in use first."""
    kept = session.scalars(select(Piece).order_by(Piece.active.desc(), Piece.title_sort))
    return tuple(PieceRow(row.id, row.as_rule()) for row in kept)


class LeadContents(NamedTuple):
    """What fits a lead; `persona` None: nothing says who its person is. `agreed`: its own person
    may have e-mails of ours unasked. `sent`: when each piece
    was sent last, by its id."""

    persona: Persona | None
    fits: tuple[Fit, ...]
    sent: dict[int, datetime]
    agreed: bool


def lead_contents(session: Session, *, lead_id: int) -> LeadContents | None:
    """None: there is no such lead."""
    found = plain_rows(session, _READER, {"lead": lead_id})
    if not found:
        return None
    stage, product, country, position, department = found[0]
    reader = Reader(
        persona_of(position or "", department or ""), Stage(stage), product or "",
        language_of(country or ""),
    )  # fmt: skip
    known = pieces(session)
    sent = _sent(session, lead_id, known)
    fits = fitting(((row.piece_id, row.piece) for row in known), reader, sent)
    return LeadContents(reader.persona, fits, sent, lead_id in mailed_leads(session, [lead_id]))


def _sent(session: Session, lead_id: int, known: tuple[PieceRow, ...]) -> dict[int, datetime]:
    """When each piece was sent last: by what was logged when it was sent, or by its title."""
    titles = {sort_key(row.piece.title): row.piece_id for row in known}
    sent: dict[int, datetime] = {}
    for at, text, details in plain_rows(session, _SENT, {"lead": lead_id}):
        piece = json.loads(details).get("piece") if details else None
        first = (text or "").splitlines()[:1]
        piece = piece or titles.get(sort_key(first[0]) if first else "")
        when = instant(at)
        if piece is not None and when is not None:
            sent.setdefault(piece, when)
    return sent


_T = Touchpoint.__table__.c
_READER: Any = (
    select(Lead.stage, Lead.product, Company.country, Contact.position, Contact.department)
    .select_from(Lead)
    .outerjoin(Company, Company.id == Lead.company_id)
    .outerjoin(Contact, Contact.id == Lead.contact_id)
    .where(Lead.id == bindparam("lead"))
)
_SENT = (
    select(plain(_T.at), _T.text, plain(_T.details))
    .where(_T.lead_id == bindparam("lead"), _T.kind == Kind.CONTENT_SENT.value)
    .order_by(_T.at.desc())
)
