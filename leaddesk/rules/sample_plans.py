"""The shapes in which the sample leads are written down: like a diary, in days before today."""

from __future__ import annotations

from typing import NamedTuple

from leaddesk.rules.stages import Stage
from leaddesk.rules.touchpoints import Kind

ME = "me"
"""The owner who stands for whoever looks at the sample data; the others are SAMPLE_USERS."""


class Person(NamedTuple):
    """A contact; `mail` is what stands before the @ of the company's domain."""

    salutation: str
    first_name: str
    last_name: str
    position: str = ""
    role: str = ""
    mail: str = ""
    phone: str = ""
    mobile: str = ""
    title: str = ""
    department: str = ""


class Did(NamedTuple):
    """A touchpoint so many days ago. `ticked`: segment boxes of the visit report; `who`: the
    place in the lead's people; `by`: who of us, where it is not the owner."""

    ago: int
    kind: Kind
    text: str = ""
    direction: str = ""
    outcome: str = ""
    ticked: tuple[int, ...] = ()
    who: int = 0
    by: str = ""
    points: int | None = None


class Went(NamedTuple):
    """A move so many days ago."""

    ago: int
    to: Stage
    reason: str = ""
    note: str = ""


class Due(NamedTuple):
    """A follow-up in so many days, negative: overdue. `minute` from midnight, local time."""

    days: int
    topic: str
    minute: int | None = None


class Plan(NamedTuple):
    """One sample lead. Without `name`: a private person. `segments`: set by hand or import."""

    name: str
    city: str
    postal_code: str
    street: str
    story: tuple[Did, ...]
    path: tuple[Went, ...]
    people: tuple[Person, ...] = ()
    domain: str = ""
    phone: str = ""
    country: str = "DE"
    industry: str = ""
    employees: int | None = None
    relation: str = "prospect"
    customer_class: str = ""
    source: str = ""
    product: str = ""
    fit: str = ""
    value: int | None = None
    owner: str = ""
    competitor: str = ""
    competitor_reason: str = ""
    segments: tuple[int, ...] = ()
    due: tuple[Due, ...] = ()
    note: str = ""
    customer_number: str = ""
