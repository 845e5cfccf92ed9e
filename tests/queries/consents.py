"""Consents of the made-up leads, and what filters say of them, said a second time and slowly."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from leaddesk.models import Consent, Contact, Lead
from leaddesk.models.work import Work

NAMES = ("blocked", "consent_phone", "consent_email", "consent_post", "consent_none")


def agree(work: Work, dice: random.Random, today: date) -> None:
    """Some agree, some object; the lead's person, a colleague, or all of the company; some have
    done so in the past only."""
    for lead in work.scalars(select(Lead).order_by(Lead.id)):
        people = [None, lead.contact_id]
        if lead.company_id is not None:
            colleagues = select(Contact.id).where(Contact.company_id == lead.company_id)
            people += list(work.scalars(colleagues))
        for _ in range(dice.choice((0, 0, 1, 3))):
            work.add(
                Consent(
                    lead_id=lead.id, contact_id=dice.choice(people),
                    channel=dice.choice(("phone", "email", "post")),
                    basis=dice.choice(("consent", "contract", "objection")), source="Karte",
                    given_on=today - timedelta(days=dice.randint(0, 90)), at=work.now, via="hand",
                    ended_on=dice.choice((None, None, today)),
                )
            )  # fmt: skip


class Consents:
    """What stands for the lead's own person, entry by entry."""

    def __init__(self, session: Session) -> None:
        rows = session.execute(
            text(
                "SELECT c.lead_id, c.channel, c.basis, c.contact_id, l.contact_id FROM consent c"
                " JOIN lead l ON l.id = c.lead_id WHERE c.ended_on IS NULL"
            )
        )
        self.said: dict[int, set[tuple[str, bool]]] = {}
        for lead, channel, basis, whose, own in rows:
            if whose is None or whose == own:
                self.said.setdefault(lead, set()).add((channel, basis != "objection"))

    def flags(self, lead: dict[str, Any]) -> dict[str, Callable[[], bool]]:
        said = self.said.get(lead["id"], set())
        may = {channel for channel, yes in said if yes and (channel, False) not in said}
        found = {f"consent_{c}": (lambda c=c: c in may) for c in ("phone", "email", "post")}
        return {
            **found, "consent_none": lambda: not may,
            "blocked": lambda: any(not yes for _, yes in said),
        }  # fmt: skip
