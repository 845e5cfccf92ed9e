"""Examples of the operations about papers: e-mails out of files."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import select

from leaddesk.models import Lead
from leaddesk.rules.mail_templates import DEFAULT_TEMPLATES
from leaddesk.rules.mails import Mail
from leaddesk.store.store import Store

MAIL = Mail(
    "krueger@kessler.example", "Sabine Krüger", ("anna@wir.example",),
    datetime(2025, 11, 21, 8, 15, tzinfo=UTC), "Anfrage Serie B", "Bitte um ein Angebot.",
    "<1@kessler.example>",
)  # fmt: skip


def _first(store: Store) -> int:
    found: int | None = store.ask(lambda s: s.scalar(select(Lead.id).order_by(Lead.id)))
    assert found is not None  # an example needs the sample
    return found


EXAMPLES: Mapping[str, Callable[[Store], tuple[Any, ...]]] = {
    "log_mail": lambda s: (_first(s), MAIL),
    "set_mail_templates": lambda s: (DEFAULT_TEMPLATES[:1],),
}
