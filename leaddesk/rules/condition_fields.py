"""What conditions may ask of a lead: every field of `rules.fields`, and what follows from them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from leaddesk.rules.fields import BY_KEY, FIELDS, Field, Shape
from leaddesk.rules.mail_domains import is_free_mail, mail_domain
from leaddesk.rules.stages import Stage

QUESTION = "question."
"""What stands before the key of a question of the checklist; its values are ANSWERS."""
ANSWERS = ("yes", "no")
COMPLETENESS = "lead.completeness"
MAIL_KIND = "lead.mail_kind"
MAIL_KINDS = ("company", "private")
FIRST_TOUCH, LAST_TOUCH = "lead.first_touch", "lead.last_touch"
DUE = "lead.due_on"
SEGMENTS = "lead.segments"
"""Asked for by `conditions.InSegment` alone."""


class Sort(StrEnum):
    """What kind of value it has: that decides what can be asked of it."""

    TEXT = "text"
    CHOICE = "choice"
    NUMBER = "number"
    DAY = "day"


@dataclass(frozen=True, slots=True)
class Asked:
    """Something that can be asked of a lead. `choices`: all that it can be."""

    key: str
    sort: Sort
    choices: tuple[str, ...] = ()


_SORTS = {
    Shape.INTEGER: Sort.NUMBER, Shape.MONEY: Sort.NUMBER, Shape.DATE: Sort.DAY,
    Shape.CHOICE: Sort.CHOICE,
}  # fmt: skip
_COMPUTED: tuple[Asked, ...] = (
    Asked(COMPLETENESS, Sort.NUMBER),
    Asked(MAIL_KIND, Sort.CHOICE, MAIL_KINDS),
    Asked("lead.score", Sort.NUMBER),
    Asked("lead.behaviour", Sort.NUMBER),
    Asked("lead.fit", Sort.NUMBER),
    Asked("lead.created_at", Sort.DAY),
    Asked("lead.stage_since", Sort.DAY),
    Asked(FIRST_TOUCH, Sort.DAY),
    Asked(LAST_TOUCH, Sort.DAY),
    Asked(DUE, Sort.DAY),
)


def _of_field(field: Field) -> Asked:
    if field.shape is Shape.STAGE:
        return Asked(field.key, Sort.CHOICE, tuple(stage.key for stage in Stage))
    return Asked(field.key, _SORTS.get(field.shape, Sort.TEXT), field.choices)


ASKED: dict[str, Asked] = {
    asked.key: asked
    for asked in (
        *(_of_field(field) for field in FIELDS if field.shape is not Shape.SEGMENTS), *_COMPUTED,
    )
}  # fmt: skip
"""All that can be asked of any lead, by key. Questions come from the store."""
assert not {asked.key for asked in _COMPUTED} & BY_KEY.keys()


def asked_of(key: str) -> Asked | None:
    """What stands behind the key; of a question that it is one, whether there is it or not."""
    if key.startswith(QUESTION) and key != QUESTION:
        return Asked(key, Sort.CHOICE, ANSWERS)
    return ASKED.get(key)


def mail_kind(address: str | None) -> str | None:
    """Whether the mailbox is a company's or anybody's; None: there is no address."""
    domain = mail_domain(address or "")
    if not domain:
        return None
    return "private" if is_free_mail(domain) else "company"
