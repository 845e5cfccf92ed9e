"""The templates of e-mails that the team has, and what it takes to write one."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy.orm import Session

from leaddesk.models import Piece as KeptPiece
from leaddesk.models import User
from leaddesk.models.mail_templates import read_mail_templates
from leaddesk.queries.lead_detail import LeadDetail, lead_detail
from leaddesk.rules.content import Piece
from leaddesk.rules.mail_templates import MailTemplate


class MailStart(NamedTuple):
    """`me`: the name of whoever writes; `piece`: what is to be sent."""

    detail: LeadDetail
    templates: tuple[MailTemplate, ...]
    me: str
    piece: Piece | None = None


def mail_templates(session: Session) -> tuple[MailTemplate, ...]:
    """In the order of the team; as they come where nobody has set any."""
    return read_mail_templates(session)


def mail_start(
    session: Session, *, lead_id: int, user_id: int | None, piece_id: int | None = None
) -> MailStart | None:
    """None: there is no such lead."""
    detail = lead_detail(session, lead_id=lead_id)
    if detail is None:
        return None
    me = None if user_id is None else session.get(User, user_id)
    kept = None if piece_id is None else session.get(KeptPiece, piece_id)
    return MailStart(
        detail, read_mail_templates(session), "" if me is None else me.name,
        None if kept is None else kept.as_rule(),
    )  # fmt: skip
