"""Which import run stands for the sample data, if it is there."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from leaddesk.models.transfers import ImportRun

SAMPLE_SOURCE = "Beispieldaten"


def find_sample_run(session: Session) -> ImportRun | None:
    """The run by its mark in `counts`: a user's own list may have the same source name."""
    runs = session.scalars(select(ImportRun).where(ImportRun.source == SAMPLE_SOURCE))
    return next((run for run in runs if run.counts.get("sample")), None)
