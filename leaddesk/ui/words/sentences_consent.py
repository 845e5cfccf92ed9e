"""What can be said about consents and objections."""

from __future__ import annotations

from leaddesk.ui.words import Marked, marked

SENTENCES: dict[str, Marked] = {
    "contact_objected": marked(
        "Problems",
        "Objection of {date}: they are not to be approached this way. You can log service contacts"
        " and what comes from them.",
    ),
    "contact_objected:phone": marked(
        "Problems",
        "Objection of {date}: calls are blocked. You can log service contacts and calls from them.",
    ),
    "contact_objected:email": marked(
        "Problems",
        "Objection of {date}: e-mails are blocked. You can log service contacts and e-mails from"
        " them.",
    ),
    "contact_objected:post": marked(
        "Problems", "Objection of {date}: letters are blocked. You can log service contacts."
    ),
    "consent_channel_missing": marked("Problems", "Choose at least one of phone, e-mail and post."),
    "consent_source_missing": marked(
        "Problems",
        "Say where the consent is from, so that it can be proved: a form, a card, a conversation.",
    ),
    "consent_source_long": marked(
        "Problems", "The source may have {most} characters. Please shorten it."
    ),
    "consent_in_future": marked(
        "Problems", "This day is still to come. Enter the day on which it was said."
    ),
    "consent_before_objection": marked(
        "Problems",
        "There is an objection of {date}. Only a consent given after it counts: check the day.",
    ),
    "consent_lead_objected": marked(
        "Problems",
        "The whole company has objected. Record the consent for the whole company, not for one"
        " person.",
    ),
    "campaign_objected": marked(
        "Problems",
        "All of them ({count}) have objected to the way this campaign reaches people: they stay out"
        " of it.",
    ),
    "consent_unreadable": marked(
        "Problems",
        "“{value}” is neither a consent nor an objection. Readable are yes, no, a day, or e.g."
        " “Objection 3 Nov 2025”.",
    ),
}
