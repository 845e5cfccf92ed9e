"""Two leads that are one: whose value each field takes, unless somebody chooses otherwise."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from leaddesk.rules.fields import BY_KEY, FIELDS
from leaddesk.rules.identity import identity_of
from leaddesk.rules.likeness import Likeness, Sign
from leaddesk.rules.stage_order import AS_IT_COMES, StageOrder
from leaddesk.rules.stages import Stage

OWN_WAY = frozenset({"lead.number", "lead.stage", "lead.segments"})
"""Numbers stay findable, all segments are kept, the stage is asked for apart."""

MERGED_FIELDS: tuple[str, ...] = tuple(f.key for f in FIELDS if f.key not in OWN_WAY)

_OF_THE_OLDER = frozenset({"lead.source", "lead.campaign"})
"""Where it came from first."""

_AS_IT_COMES = {"company.relation": "prospect"}
"""What every company is that nobody has said anything of."""


def proposed(
    kept: Mapping[str, Any],
    gone: Mapping[str, Any],
    *,
    gone_is_older: bool = False,
    same_person: bool = True,
) -> dict[str, Any]:
    """The value of each field after the merge: what only one of them has, else that of the lead
    that stays; notes of both; source and campaign of the older one. The person of the lead that
    stays takes nothing from somebody else."""
    alone = not same_person and has_person(kept)
    return {
        key: kept.get(key)
        if alone and key.startswith("contact.")
        else _chosen(key, kept.get(key), gone.get(key), gone_is_older)
        for key in MERGED_FIELDS
    }


def has_person(values: Mapping[str, Any]) -> bool:
    return bool(values.get("contact.last_name") or values.get("contact.first_name"))


def is_same_person(kept: Mapping[str, Any], gone: Mapping[str, Any]) -> bool:
    """Whether names or mailboxes say so; yes, too, where one of the leads names nobody."""
    alike = Likeness(identity_of(kept), identity_of(gone))
    nobody = not has_person(kept) or not has_person(gone)
    return nobody or alike.degree(Sign.PERSON) >= 85 or alike.degree(Sign.EMAIL) == 100


def differing(kept: Mapping[str, Any], gone: Mapping[str, Any]) -> tuple[str, ...]:
    """The fields in which both have something, and not the same."""
    return tuple(
        key
        for key in MERGED_FIELDS
        if kept.get(key) not in (None, "")
        and gone.get(key) not in (None, "")
        and kept[key] != gone[key]
    )


def _chosen(key: str, kept: Any, gone: Any, gone_is_older: bool) -> Any:
    if gone in (None, "") or kept == gone:
        return kept
    if kept in (None, "") or kept == _AS_IT_COMES.get(key):
        return gone
    if key == "lead.note":
        return f"{kept}\n\n{gone}"[: BY_KEY[key].length]
    return gone if key in _OF_THE_OLDER and gone_is_older else kept


def proposed_stage(one: Stage, other: Stage, order: StageOrder = AS_IT_COMES) -> Stage:
    """The one that has come further; who is in the funnel before who has left it."""
    if one.in_funnel != other.in_funnel:
        return one if one.in_funnel else other
    return max(one, other, key=order.place) if one.in_funnel else one


def stays(
    one: tuple[bool, Stage, int], other: tuple[bool, Stage, int], order: StageOrder = AS_IT_COMES
) -> bool:
    """Whether the first lead should be the one that stays. Of each: has it a customer number, its
    stage, its id: who is known to the ERP, else who has come further, else the older one."""
    if one[0] != other[0]:
        return one[0]
    if one[1] != other[1]:
        return proposed_stage(one[1], other[1], order) is one[1]
    return one[2] <= other[2]
