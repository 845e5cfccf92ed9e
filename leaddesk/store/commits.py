"""Whether a commit was done of which nothing more was heard: the connection was lost over it.

Asked before anybody does the same once more: a step must be neither lost nor there twice.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime

from sqlalchemy import BigInteger, Engine, select, text, type_coerce
from sqlalchemy.exc import DBAPIError

from leaddesk.models.base import Instant
from leaddesk.models.journal import Step

AGAIN_S = 0.5

_WAIT = text("SELECT value FROM counter WHERE name = 'step' FOR UPDATE")
"""The lost transaction holds this row until it has ended, one way or the other."""


def was_written(
    engine: Engine, step_id: int, who: str, at: datetime, waiting: Callable[[], bool]
) -> bool | None:
    """Whether this step is in the journal; None if the server does not say so while somebody is
    waiting for it."""
    while waiting():
        try:
            engine.dispose()
            with engine.begin() as connection:
                connection.execute(_WAIT)
                found = connection.execute(
                    select(Step.who, type_coerce(Step.at, BigInteger)).where(Step.id == step_id)
                ).first()
            kept = Instant().process_bind_param(at, None)
            return found is not None and found[0] == who and found[1] == kept
        except DBAPIError:
            time.sleep(AGAIN_S)
    return None
