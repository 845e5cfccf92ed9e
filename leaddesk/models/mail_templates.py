"""The templates of e-mails, as the store has them."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from leaddesk.models.settings import Setting
from leaddesk.rules.mail_templates import DEFAULT_TEMPLATES, MailTemplate, from_json

MAIL_TEMPLATES = "mail_templates"
"""The key of the setting; its value {"templates": [...]}."""


def read_mail_templates(session: Session) -> tuple[MailTemplate, ...]:
    """Those of the team; as they come where nobody has set any."""
    kept = session.scalar(select(Setting.value).where(Setting.key == MAIL_TEMPLATES))
    return DEFAULT_TEMPLATES if kept is None else from_json(kept["templates"])
