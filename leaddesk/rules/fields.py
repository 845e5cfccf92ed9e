"""The fields of a lead that can be read from a list, typed, filtered and handed over.

A field's key is `<record>.<name>`; the record says which table keeps it. Words for the keys are
in `leaddesk.ui.words.fields`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Shape(StrEnum):
    """What a value of the field looks like; decides how it is checked and shown."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    EMAIL = "email"
    PHONE = "phone"
    POSTAL_CODE = "postal_code"
    COUNTRY = "country"
    URL = "url"
    VAT_ID = "vat_id"
    INTEGER = "integer"
    MONEY = "money"
    DATE = "date"
    CHOICE = "choice"
    STAGE = "stage"
    SEGMENTS = "segments"
    USER = "user"
    NUMBER = "number"
    CONSENT = "consent"


@dataclass(frozen=True, slots=True)
class Field:
    """One field. `length` is the most characters that the store keeps; `editable` by a person."""

    key: str
    shape: Shape = Shape.TEXT
    length: int = 300
    editable: bool = True
    choices: tuple[str, ...] = ()

    @property
    def record(self) -> str:
        return self.key.partition(".")[0]

    @property
    def name(self) -> str:
        return self.key.partition(".")[2]


RELATIONS = (
    "prospect", "customer", "regular_customer", "lost_customer", "competitor", "consultant",
    "partner",
)  # fmt: skip
DECISION_ROLES = ("decision_maker", "co_decision_maker", "influencer", "user")
SALUTATIONS = ("ms", "mr", "neutral")
CLASSES = ("A", "B", "C")
FIT_PRODUCTS = ("A", "B", "C")
LISTINGS = ("listed", "closed", "possible")
"""As a supplier of theirs: we are listed, it is closed to us, it has become possible."""
EXPANSIONS = ("new_subsidiary", "new_partner")
"""What is new abroad."""
RATINGS = ("satisfied", "mixed", "unhappy")
MARKETS = ("existing", "new")

FIELDS: tuple[Field, ...] = (
    Field("company.name"),
    Field("company.name_extra"),
    Field("company.street"),
    Field("company.postal_code", Shape.POSTAL_CODE, 20),
    Field("company.city"),
    Field("company.country", Shape.COUNTRY, 2),
    Field("company.phone", Shape.PHONE, 60),
    Field("company.email", Shape.EMAIL, 254),
    Field("company.website", Shape.URL),
    Field("company.vat_id", Shape.VAT_ID, 20),
    Field("company.industry"),
    Field("company.employees", Shape.INTEGER),
    Field("company.relation", Shape.CHOICE, choices=RELATIONS),
    Field("company.customer_class", Shape.CHOICE, choices=CLASSES),
    Field("company.founded_on", Shape.DATE),
    Field("company.last_purchase_on", Shape.DATE),
    Field("company.listing", Shape.CHOICE, choices=LISTINGS),
    Field("company.expansion", Shape.CHOICE, choices=EXPANSIONS),
    Field("contact.salutation", Shape.CHOICE, choices=SALUTATIONS),
    Field("contact.title"),
    Field("contact.first_name"),
    Field("contact.last_name"),
    Field("contact.position"),
    Field("contact.department"),
    Field("contact.decision_role", Shape.CHOICE, choices=DECISION_ROLES),
    Field("contact.phone", Shape.PHONE, 60),
    Field("contact.mobile", Shape.PHONE, 60),
    Field("contact.email", Shape.EMAIL, 254),
    Field("lead.number", Shape.NUMBER, 20, editable=False),
    Field("lead.customer_number", Shape.NUMBER, 20),
    Field("lead.external_id", Shape.NUMBER, 60),
    Field("lead.stage", Shape.STAGE, editable=False),
    Field("lead.owner", Shape.USER),
    Field("lead.source"),
    Field("lead.campaign"),
    Field("lead.product"),
    Field("lead.fit_product", Shape.CHOICE, choices=FIT_PRODUCTS),
    Field("lead.value", Shape.MONEY),
    Field("lead.expected_on", Shape.DATE),
    Field("lead.competitor"),
    Field("lead.competitor_reason"),
    Field("lead.competitor_rating", Shape.CHOICE, choices=RATINGS),
    Field("lead.market", Shape.CHOICE, choices=MARKETS),
    Field("lead.segments", Shape.SEGMENTS, editable=False),
    Field("lead.note", Shape.LONG_TEXT, 20_000),
)

BY_KEY: dict[str, Field] = {f.key: f for f in FIELDS}

NEVER_EMPTY = frozenset({"company.name", "company.relation"})
"""What every company has: neither a person nor a list can clear it."""

YEAR_WILL_DO = frozenset({"company.founded_on"})
"""Days of which lists often know the year only: the first of January is taken."""

NAMES = frozenset(("company.name", "company.name_extra", "contact.first_name",
                   "contact.last_name", "contact.full_name", "company.name_city"))  # fmt: skip
"""People and firms may be called Null or Select; nobody is called "-"."""

# Columns of a list that hold more than one field, or a part of one (`rules.joined_columns`).
JOINED: dict[str, tuple[str, ...]] = {
    "contact.full_name": (
        "contact.salutation", "contact.title", "contact.first_name", "contact.last_name",
    ),
    "company.postal_city": ("company.postal_code", "company.city"),
    "company.address": ("company.street", "company.postal_code", "company.city"),
    "company.name_city": ("company.name", "company.postal_code", "company.city"),
    "company.house_number": ("company.street",),
}  # fmt: skip

# "lead.segment_4" is a tick column ("x", "ja", "1") for one segment.
SEGMENT_TICK = "lead.segment_"
