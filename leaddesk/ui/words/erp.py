"""The words for the profiles of ERPs, their settings, and what stands in their columns."""

from __future__ import annotations

from leaddesk.rules.erp.profile import Format, Numbers, Profile
from leaddesk.ui.words import Marked, marked
from leaddesk.ui.words.fields import field_name

_PROFILES: dict[str, Marked] = {
    "generic": marked("Erp", "General (readable columns)"),
    "odoo": marked("Erp", "Odoo contacts"),
    "odoo_contacts": marked("Erp", "Odoo, companies with their people"),
    "erpnext": marked("Erp", "ERPNext"),
    "sap_b1": marked("Erp", "SAP Business One (Excel)"),
    "sap_b1_dtw": marked("Erp", "SAP Business One (DTW)"),
    "business_central": marked("Erp", "Business Central"),
    "datev": marked("Erp", "DATEV debtors"),
    "lexware": marked("Erp", "Lexware Office"),
    "jtl_wawi": marked("Erp", "JTL-Wawi"),
    "jtl_shop": marked("Erp", "JTL-Shop 5"),
    "sevdesk": marked("Erp", "sevDesk"),
    "collmex": marked("Erp", "Collmex"),
}
_OPTIONS: dict[str, Marked] = {
    "numbers": marked("Erp", "Customer numbers"),
    "number_from": marked("Erp", "First customer number"),
    "number_to": marked("Erp", "Last customer number"),
    "number_prefix": marked("Erp", "Letters before the number"),
    "adviser": marked("Erp", "Adviser number"),
    "client": marked("Erp", "Client number"),
    "year_begin": marked("Erp", "Beginning of the financial year"),
    "account_length": marked("Erp", "Length of G/L accounts"),
    "chart": marked("Erp", "Chart of accounts (SKR)"),
    "customer_group": marked("Erp", "Customer group"),
    "territory": marked("Erp", "Territory"),
    "naming_series": marked("Erp", "Naming series"),
    "group": marked("Erp", "Customer group"),
    "group_code": marked("Erp", "Number of the customer group"),
    "currency": marked("Erp", "Currency"),
    "general_group": marked("Erp", "General business posting group"),
    "vat_group": marked("Erp", "VAT business posting group"),
    "customer_posting_group": marked("Erp", "Customer posting group"),
    "tags": marked("Erp", "Tags"),
    "firm": marked("Erp", "Number of the firm"),
}
_NUMBERS: dict[Numbers, Marked] = {
    Numbers.BY_ERP: marked("Erp", "given by the ERP"),
    Numbers.BY_US: marked("Erp", "given here, out of a range"),
    Numbers.BY_HAND: marked("Erp", "typed here later"),
}
_SOURCES: dict[str, Marked] = {
    "reference": marked("Erp", "Prospect number (our reference)"),
    "number": marked("Erp", "Customer number"),
    "empty": marked("Erp", "(stays empty)"),
    "constant": marked("Erp", "(always the same text)"),
    "display_name": marked("Erp", "Company, or the person’s name"),
    "person": marked("Erp", "Contact with title"),
    "is_company": marked("Erp", "Company 1, person 0"),
    "private_last": marked("Erp", "Last name, of private persons only"),
    "private_first": marked("Erp", "First name, of private persons only"),
    "any_phone": marked("Erp", "Phone of company or contact"),
    "any_email": marked("Erp", "E-mail of company or contact"),
    "person_and_note": marked("Erp", "Contact and note"),
    "touchpoint.first_at": marked("Erp", "Day of the first contact"),
    "touchpoint.last_at": marked("Erp", "Day of the last contact"),
    "batch.number": marked("Erp", "Number of the hand-over"),
    "temporary": marked("Erp", "Customer number, else ours with a minus"),
    "contacts": marked("Erp", "People of the company"),
}
_FORMATS: dict[Format, Marked] = {
    Format.TEXT: marked("Erp", "Text"),
    Format.DATE: marked("Erp", "Date"),
    Format.COUNTRY: marked("Erp", "Country, two letters"),
    Format.COUNTRY_WORD: marked("Erp", "Country in German"),
    Format.COUNTRY_ENGLISH: marked("Erp", "Country in English"),
    Format.CHOICE: marked("Erp", "Choice"),
    Format.PHONE: marked("Erp", "Phone without letters"),
    Format.DIGITS: marked("Erp", "Number"),
    Format.STREET_NAME: marked("Erp", "Street without number"),
    Format.HOUSE_NUMBER: marked("Erp", "House number"),
    Format.VAT_COUNTRY: marked("Erp", "Country of the VAT id"),
    Format.VAT_NUMBER: marked("Erp", "VAT id without country"),
    Format.SHORT: marked("Erp", "Search word"),
}


def profile_name(profile: Profile) -> str:
    """As it was named by whoever made it, else in the user's language."""
    known = _PROFILES.get(profile.key)
    return profile.name or (known.now() if known is not None else profile.key)


def profile_title(key: str) -> str:
    """Of one that comes with the program, by its key; the key of any other."""
    return _PROFILES[key].now() if key in _PROFILES else key


def option_name(key: str) -> str:
    return _OPTIONS[key].now()


def is_option(key: str) -> bool:
    return key in _OPTIONS


def choice_name(key: str, value: str) -> str:
    """A choice of a setting, in words where it has some."""
    return _NUMBERS[Numbers(value)].now() if key == "numbers" else value


def source_name(source: str) -> str:
    """What stands in a column: a field, or one of the words of the profiles."""
    return _SOURCES[source].now() if source in _SOURCES else field_name(source)


def format_name(shape: Format) -> str:
    return _FORMATS[shape].now()
