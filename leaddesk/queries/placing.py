"""Where a lead lies: its field in Ansoff's matrix with who knows the product, and the segments that
rules suggest for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from leaddesk.models import Lead, User
from leaddesk.models.quick import plain_value
from leaddesk.queries.ansoff import field_of, product_named
from leaddesk.queries.segment_rules import Suggestion, lead_suggestions
from leaddesk.rules.ansoff import Strategy, lacks_specialist

_PRODUCT = select(Lead.product).where(Lead.id == bindparam("lead"))
_NAME = select(User.name).where(User.id == bindparam("user"))


@dataclass(frozen=True, slots=True)
class Placing:
    """`product`: the one of ours that the lead is about ("": none); `specialist`: who knows it;
    `lacks_specialist`: it is new, and there is nobody to ask."""

    lead_id: int
    strategy: Strategy | None
    product: str
    specialist: str
    lacks_specialist: bool
    suggestions: tuple[Suggestion, ...]


def lead_placing(session: Session, *, lead_id: int, today: date) -> Placing:
    """Of one lead; of one that is not there nothing is known."""
    wanted = plain_value(session, _PRODUCT, {"lead": lead_id})
    product = product_named(session, wanted) if wanted else None
    name = ""
    if product is not None and product.specialist_id is not None:
        name = plain_value(session, _NAME, {"user": product.specialist_id}) or ""
    return Placing(
        lead_id, field_of(session, lead_id), product.name if product else "", name,
        product is not None and lacks_specialist(product),
        lead_suggestions(session, lead_id=lead_id, today=today),
    )  # fmt: skip
