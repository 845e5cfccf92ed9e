"""Names of the fields of a lead and of their choices."""

from __future__ import annotations

from leaddesk.rules.consent_lists import CONSENT_FIELDS
from leaddesk.rules.fields import BY_KEY, SEGMENT_TICK, Shape
from leaddesk.rules.further_keys import first_key, person_of
from leaddesk.rules.stages import Stage
from leaddesk.ui.words import Marked, marked, translate
from leaddesk.ui.words.stages import stage_name, stage_order

_NAMES: dict[str, Marked] = {
    "company.name": marked("Fields", "Company"),
    "company.name_extra": marked("Fields", "Name addition"),
    "company.street": marked("Fields", "Street"),
    "company.postal_code": marked("Fields", "Postal code"),
    "company.city": marked("Fields", "City"),
    "company.country": marked("Fields", "Country"),
    "company.phone": marked("Fields", "Phone (company)"),
    "company.email": marked("Fields", "E-mail (company)"),
    "company.website": marked("Fields", "Website"),
    "company.vat_id": marked("Fields", "VAT ID"),
    "company.industry": marked("Fields", "Industry"),
    "company.employees": marked("Fields", "Employees"),
    "company.relation": marked("Fields", "Relation"),
    "company.customer_class": marked("Fields", "Customer class"),
    "company.founded_on": marked("Fields", "Founded on"),
    "company.last_purchase_on": marked("Fields", "Last purchase on"),
    "company.listing": marked("Fields", "Supplier status"),
    "company.expansion": marked("Fields", "Expansion"),
    "contact.salutation": marked("Fields", "Salutation"),
    "contact.title": marked("Fields", "Title"),
    "contact.first_name": marked("Fields", "First name"),
    "contact.last_name": marked("Fields", "Last name"),
    "contact.position": marked("Fields", "Position"),
    "contact.department": marked("Fields", "Department"),
    "contact.decision_role": marked("Fields", "Role in the decision"),
    "contact.phone": marked("Fields", "Phone"),
    "contact.mobile": marked("Fields", "Mobile"),
    "contact.email": marked("Fields", "E-mail"),
    "lead.number": marked("Fields", "Prospect number"),
    "lead.customer_number": marked("Fields", "Customer number"),
    "lead.external_id": marked("Fields", "External number"),
    "lead.stage": marked("Fields", "Stage"),
    "lead.owner": marked("Fields", "Owner"),
    "lead.source": marked("Fields", "Source"),
    "lead.campaign": marked("Fields", "Campaign"),
    "lead.product": marked("Fields", "Product interest"),
    "lead.fit_product": marked("Fields", "Suitable product"),
    "lead.value": marked("Fields", "Value"),
    "lead.expected_on": marked("Fields", "Expected close"),
    "lead.competitor": marked("Fields", "Competitor"),
    "lead.competitor_reason": marked("Fields", "Reason (competitor)"),
    "lead.competitor_rating": marked("Fields", "Rating (competitor)"),
    "lead.market": marked("Fields", "Market"),
    "lead.segments": marked("Fields", "Parameters"),
    "lead.note": marked("Fields", "Note"),
    "lead.score": marked("Fields", "Score"),
    "lead.behaviour": marked("Fields", "Behaviour"),
    "lead.fit": marked("Fields", "Fit"),
    "lead.completeness": marked("Fields", "Completeness in %"),
    "lead.mail_kind": marked("Fields", "Kind of e-mail address"),
    "lead.created_at": marked("Fields", "Lead since"),
    "lead.stage_since": marked("Fields", "In the stage since"),
    "lead.first_touch": marked("Fields", "First touchpoint"),
    "lead.last_touch": marked("Fields", "Last touchpoint"),
    "lead.due_on": marked("Fields", "Next follow-up"),
    "lead.due": marked("Fields", "Follow-up"),
    "consent.email": marked("Fields", "Consent: e-mail"),
    "consent.phone": marked("Fields", "Consent: phone"),
    "consent.post": marked("Fields", "Consent: post"),
    "consent.no_email": marked("Fields", "Objection: e-mail"),
    "consent.no_phone": marked("Fields", "Objection: phone"),
    "consent.no_post": marked("Fields", "Objection: post"),
    "consent.objection": marked("Fields", "Objection to advertising"),
    "consent.basis": marked("Fields", "Legal basis"),
    "consent.source": marked("Fields", "Source of the consent"),
    "consent.given_on": marked("Fields", "Consent given on"),
    "contact.full_name": marked("Fields", "Full name"),
    "company.postal_city": marked("Fields", "Postal code and city"),
    "company.address": marked("Fields", "Address"),
    "company.name_city": marked("Fields", "Company and city"),
    "company.house_number": marked("Fields", "House number"),
}
_CHOICES: dict[tuple[str, str], Marked] = {
    ("company.relation", "prospect"): marked("Fields", "Prospect"),
    ("company.relation", "customer"): marked("Fields", "Customer"),
    ("company.relation", "regular_customer"): marked("Fields", "Regular customer"),
    ("company.relation", "lost_customer"): marked("Fields", "Lost customer"),
    ("company.relation", "competitor"): marked("Fields", "Competitor"),
    ("company.relation", "consultant"): marked("Fields", "Consultant"),
    ("company.relation", "partner"): marked("Fields", "Partner"),
    ("contact.decision_role", "decision_maker"): marked("Fields", "Decision maker"),
    ("contact.decision_role", "co_decision_maker"): marked("Fields", "Co-decision maker"),
    ("contact.decision_role", "influencer"): marked("Fields", "Influencer"),
    ("contact.decision_role", "user"): marked("Fields", "User"),
    ("contact.salutation", "ms"): marked("Fields", "Ms"),
    ("contact.salutation", "mr"): marked("Fields", "Mr"),
    ("contact.salutation", "neutral"): marked("Fields", "Neutral"),
    ("company.listing", "listed"): marked("Fields", "Listed"),
    ("company.listing", "closed"): marked("Fields", "Closed"),
    ("company.listing", "possible"): marked("Fields", "Listing possible"),
    ("company.expansion", "new_subsidiary"): marked("Fields", "New subsidiary"),
    ("company.expansion", "new_partner"): marked("Fields", "New partner"),
    ("lead.competitor_rating", "satisfied"): marked("Fields", "Satisfied"),
    ("lead.competitor_rating", "mixed"): marked("Fields", "Mixed"),
    ("lead.competitor_rating", "unhappy"): marked("Fields", "Unhappy"),
    ("lead.market", "existing"): marked("Fields", "Existing market"),
    ("lead.market", "new"): marked("Fields", "New market"),
    ("consent.basis", "consent"): marked("Fields", "Consent"),
    ("consent.basis", "double_opt_in"): marked("Fields", "Double opt-in"),
    ("consent.basis", "existing_customer"): marked("Fields", "Existing customer"),
    ("consent.basis", "presumed"): marked("Fields", "Presumed consent"),
    ("consent.basis", "contract"): marked("Fields", "Contract"),
    ("consent.basis", "interest"): marked("Fields", "Legitimate interest"),
    ("lead.fit_product", "A"): marked("Fields", "Product A"),
    ("lead.fit_product", "B"): marked("Fields", "Product B"),
    ("lead.fit_product", "C"): marked("Fields", "Product C"),
    ("company.customer_class", "A"): marked("Fields", "A customer"),
    ("company.customer_class", "B"): marked("Fields", "B customer"),
    ("company.customer_class", "C"): marked("Fields", "C customer"),
}


def field_name(key: str) -> str:
    """The name of a key of `rules.fields`, joined fields, those of further people, tick columns
    and those that only lists have included;
    KeyError for any other."""
    name = _NAMES.get(key)
    if name is not None:
        return name.now()
    if (person := person_of(key)) > 1:
        text = translate("Fields", "Contact {number}: {field}")
        return text.format(number=person, field=_NAMES[first_key(key)].now())
    if not key.startswith(SEGMENT_TICK):
        raise KeyError(key)
    number = key.removeprefix(SEGMENT_TICK)
    return translate("Fields", "Parameter {number}").format(number=number)


def is_field(key: str) -> bool:
    """Whether `field_name` knows the key."""
    return first_key(key) in _NAMES or key.startswith(SEGMENT_TICK)


def choice_name(key: str, value: str) -> str:
    """The word for a value of a field with choices (a stage too); any other value as it is."""
    key = first_key(key)
    field = BY_KEY.get(key)
    if field is not None and field.shape is Shape.STAGE:
        try:
            return stage_name(Stage.of(value))
        except ValueError:
            return value
    name = _CHOICES.get((key, value))
    return value if name is None else name.now()


def choices_text(key: str) -> str:
    """What may stand in the field, in a row: "Frau, Herr, Neutral"; "" where anything may."""
    if key.startswith(SEGMENT_TICK):
        return translate("Fields", "x, yes, no")
    field = BY_KEY.get(key) or CONSENT_FIELDS.get(key)
    if field is None:
        return ""
    if field.shape is Shape.STAGE:
        return ", ".join(stage_name(stage) for stage in stage_order().every)
    return ", ".join(choice_name(key, value) for value in field.choices)
