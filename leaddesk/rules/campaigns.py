"""Campaigns: what was done to win leads, with which aim, at what cost, and what came of it.

A lead belongs to the campaign whose name it bears, in whatever case and with or without umlauts: so
a list brings it by its header, and a lead may name a campaign that nobody has described yet.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from leaddesk.rules.problem import Problem
from leaddesk.rules.targets import SHARES, Measure


class CampaignKind(StrEnum):
    """What is done."""

    FAIR = "fair"
    EVENT = "event"
    WEBINAR = "webinar"
    MAILING = "mailing"
    NEWSLETTER = "newsletter"
    CALLS = "calls"
    ADVERTISING = "advertising"
    CONTENT = "content"
    """Something to be read or downloaded."""
    RECOMMENDATION = "recommendation"
    BOUGHT_LIST = "bought_list"
    """Addresses of an outside provider."""
    OTHER = "other"


class Channel(StrEnum):
    """By what it reaches people."""

    EMAIL = "email"
    PHONE = "phone"
    POST = "post"
    WEB = "web"
    SOCIAL = "social"
    PRINT = "print"
    IN_PERSON = "in_person"
    OTHER = "other"


AIMS = tuple(measure for measure in Measure if measure not in SHARES)
"""What a campaign may be measured by."""


@dataclass(frozen=True, slots=True)
class Campaign:
    """`source` and `provider`: of leads that come so (as they stand at the lead, and at its
    import), "" for any; `aim`: what is to be reached ("": nothing was said), `aim_value` so much of
    it (of value: cents); `responsible_id`: who answers for it."""

    name: str
    kind: CampaignKind = CampaignKind.OTHER
    channel: Channel = Channel.OTHER
    source: str = ""
    provider: str = ""
    starts_on: date | None = None
    ends_on: date | None = None
    aim: str = ""
    aim_value: int = 0
    cost: Decimal = Decimal(0)
    responsible_id: int | None = None
    note: str = ""
    active: bool = True


@dataclass(frozen=True, slots=True)
class Came:
    """What came of the leads of a campaign: so many entered the funnel, ever came to marketing
    qualified, accepted, quote, won or further, and are of no use (`useless`: excluded, or returned
    since their data could not be used). `value`: of those won."""

    leads: int = 0
    qualified: int = 0
    accepted: int = 0
    sql: int = 0
    quotes: int = 0
    won: int = 0
    useless: int = 0
    value: Decimal = Decimal(0)

    def of(self, measure: Measure) -> int:
        """The figure that the measure counts."""
        if measure is Measure.VALUE:
            return int(self.value * 100)
        return {
            Measure.LEADS: self.leads, Measure.QUALIFIED: self.qualified,
            Measure.ACCEPTED: self.accepted, Measure.SQL: self.sql, Measure.QUOTES: self.quotes,
            Measure.WON: self.won,
        }[measure]  # fmt: skip


def campaign_problems(campaign: Campaign) -> tuple[Problem, ...]:
    """Codes: campaign_unnamed, campaign_dates, campaign_cost, campaign_aim (a number without a
    measure, a measure without a number, or one that there isn't)."""
    found = []
    if not campaign.name.strip():
        found.append(Problem("campaign_unnamed"))
    if campaign.starts_on and campaign.ends_on and campaign.ends_on < campaign.starts_on:
        found.append(Problem("campaign_dates"))
    if campaign.cost < 0:
        found.append(Problem("campaign_cost"))
    if campaign.aim not in ("", *AIMS) or (campaign.aim != "") is not (campaign.aim_value > 0):
        found.append(Problem("campaign_aim"))
    return tuple(found)


def cost_per(cost: Decimal, count: int) -> Decimal | None:
    """What one of them has cost; None where nothing was spent, or there is none."""
    return (cost / count).quantize(Decimal("0.01")) if cost and count else None


def reached_share(campaign: Campaign, came: Came) -> float | None:
    """How much of its aim is reached; None: it has none."""
    if not campaign.aim:
        return None
    return came.of(Measure(campaign.aim)) / campaign.aim_value


def cost_within(campaign: Campaign, first: date, last: date) -> Decimal:
    """What of its cost falls on these days, both included: spread evenly over its own; of one that
    has a single day all of it on that day; without any day all of it always."""
    start, end = campaign.starts_on or campaign.ends_on, campaign.ends_on or campaign.starts_on
    if start is None or end is None:
        return campaign.cost
    days = (min(end, last) - max(start, first)).days + 1
    whole = (end - start).days + 1
    return (campaign.cost * max(0, days) / whole).quantize(Decimal("0.01"))
