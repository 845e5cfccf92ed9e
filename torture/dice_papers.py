"""Made-up e-mails that are filed at leads."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from leaddesk.operations.mails import log_mail
from leaddesk.store.store import Store
from torture.examples_papers import MAIL

if TYPE_CHECKING:
    from torture.dice import Dice


def papers(dice: Dice, store: Store) -> Any:
    """One of a few mails, so that some come again."""
    key = f"<{dice.random.randrange(6)}@kessler.example>"
    at = dice.clock() - timedelta(hours=dice.random.randrange(200))
    return store.run(log_mail, dice.leads(store)[0], replace(MAIL, key=key, at=at))
