"""Whether the sample data is in the store: the window then shows its banner."""

from __future__ import annotations

from sqlalchemy.orm import Session

from leaddesk.models.sample_run import find_sample_run


def has_sample(session: Session) -> bool:
    return find_sample_run(session) is not None
