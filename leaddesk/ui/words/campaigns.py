"""What campaigns are called, and how their figures are said."""

from __future__ import annotations

from collections.abc import Sequence

from leaddesk.rules.campaigns import Campaign, CampaignKind, Channel
from leaddesk.ui.words import Marked, marked, translate
from leaddesk.ui.words.formats import date_text

_KINDS: dict[CampaignKind, Marked] = {
    CampaignKind.FAIR: marked("Campaigns", "Trade fair"),
    CampaignKind.EVENT: marked("Campaigns", "Event"),
    CampaignKind.WEBINAR: marked("Campaigns", "Webinar"),
    CampaignKind.MAILING: marked("Campaigns", "Mailing"),
    CampaignKind.NEWSLETTER: marked("Campaigns", "Newsletter"),
    CampaignKind.CALLS: marked("Campaigns", "Calls"),
    CampaignKind.ADVERTISING: marked("Campaigns", "Advertising"),
    CampaignKind.CONTENT: marked("Campaigns", "Content"),
    CampaignKind.RECOMMENDATION: marked("Campaigns", "Recommendation"),
    CampaignKind.BOUGHT_LIST: marked("Campaigns", "Bought list"),
    CampaignKind.OTHER: marked("Campaigns", "Other measure"),
}
_CHANNELS: dict[Channel, Marked] = {
    Channel.EMAIL: marked("Campaigns", "E-mail"),
    Channel.PHONE: marked("Campaigns", "Telephone"),
    Channel.POST: marked("Campaigns", "Post"),
    Channel.WEB: marked("Campaigns", "Website"),
    Channel.SOCIAL: marked("Campaigns", "Social media"),
    Channel.PRINT: marked("Campaigns", "Print"),
    Channel.IN_PERSON: marked("Campaigns", "In person"),
    Channel.OTHER: marked("Campaigns", "Other channel"),
}


def kind_of_campaign(kind: CampaignKind) -> str:
    return _KINDS[kind].now()


def channel_name(channel: Channel) -> str:
    return _CHANNELS[channel].now()


def days_text(campaign: Campaign) -> str:
    """ "01.09.2025 bis 30.09.2025", "ab 01.09.2025"; "" without any day."""
    first, last = campaign.starts_on, campaign.ends_on
    if first and last:
        if first == last:
            return date_text(first)
        return translate("Campaigns", "{first} to {last}").format(
            first=date_text(first), last=date_text(last)
        )
    if first:
        return translate("Campaigns", "from {day}").format(day=date_text(first))
    return translate("Campaigns", "until {day}").format(day=date_text(last)) if last else ""


def gathering_text(count: int, names: Sequence[str]) -> str:
    """Which leads a campaign would take."""
    said = ", ".join(names)
    if count > len(names):
        more = translate("Campaigns", "and %n more", "", count - len(names))
        said = f"{said} {more}"
    text = translate("Campaigns", "%n lead(s) without a campaign would belong to it: {names}", "",
                     count)  # fmt: skip
    return text.replace("{names}", said)
