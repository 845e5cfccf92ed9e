"""Made-up e-mails that are filed at leads."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from leaddesk.operations.mail_templates import set_mail_templates
from leaddesk.operations.mails import log_mail
from leaddesk.rules.mail_templates import DEFAULT_TEMPLATES
from leaddesk.store.store import Store
from torture.examples_papers import MAIL

if TYPE_CHECKING:
    from torture.dice import Dice


def papers(dice: Dice, store: Store) -> Any:
    """One of a few mails, so that some come again; now and then other templates."""
    if dice.random.random() < 0.1:
        return store.run(set_mail_templates, DEFAULT_TEMPLATES[: dice.random.randrange(4)])
    key = f"<{dice.random.randrange(6)}@kessler.example>"
    at = dice.clock() - timedelta(hours=dice.random.randrange(200))
    return store.run(log_mail, dice.leads(store)[0], replace(MAIL, key=key, at=at))
