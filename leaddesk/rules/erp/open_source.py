"""Odoo and ERPNext."""

from __future__ import annotations

from types import MappingProxyType

from leaddesk.rules.erp.profile import (
    ANY_EMAIL,
    ANY_PHONE,
    CONSTANT,
    DISPLAY_NAME,
    EMPTY,
    IS_COMPANY,
    NUMBER,
    OPTION,
    PERSON,
    PERSON_AND_NOTE,
    REFERENCE,
    Column,
    Format,
    Numbers,
    Option,
    Part,
    Profile,
)

# Odoo 17, res.partner: field names as headers; "id" is the External ID, so that the same file
# taken in twice updates instead of adding, and the export for the way back carries it.
_ODOO = (
    Column("id", REFERENCE, 15, required=True),
    Column("name", DISPLAY_NAME, 300, required=True),
    Column("is_company", IS_COMPANY, 1, required=True),
    Column("ref", NUMBER, 20),
    Column("street", "company.street", 300),
    Column("street2", "company.name_extra", 300),
    Column("zip", "company.postal_code", 24, required=True),
    Column("city", "company.city", 300, required=True),
    Column("country_id", "company.country", 2, required=True, format=Format.COUNTRY),
    Column("vat", "company.vat_id", 20),
    Column("phone", ANY_PHONE, 60),
    Column("mobile", "contact.mobile", 60),
    Column("email", ANY_EMAIL, 254),
    Column("website", "company.website", 300),
    Column("function", "contact.position", 300),
    Column("comment", PERSON_AND_NOTE, 20_000),
)
_NUMBERS = (Numbers.BY_ERP, Numbers.BY_US, Numbers.BY_HAND)
ODOO = Profile("odoo", ("xlsx", "csv"), (Part("Contacts", _ODOO),), numbers=_NUMBERS)

# The same with a row for each person, who belongs to the company by its name as in Odoo's own
# template. Persons have no External ID: it would be the company's.
_OF_PERSONS = {
    "name": Column("name", PERSON, 300, required=True),
    "is_company": Column("is_company", CONSTANT, format=Format.DIGITS, constant="0"),
    "company_name": Column("company_name", "company.name", 300),
    "phone": Column("phone", "contact.phone", 60),
    "mobile": Column("mobile", "contact.mobile", 60),
    "email": Column("email", "contact.email", 254),
    "function": Column("function", "contact.position", 300),
}
_FAMILY = (*_ODOO[:2], Column("company_name", EMPTY), *_ODOO[2:])
ODOO_CONTACTS = Profile(
    "odoo_contacts",
    ("xlsx", "csv"),
    (
        Part(
            "Contacts",
            _FAMILY,
            tuple(_OF_PERSONS.get(c.header, Column(c.header, EMPTY)) for c in _FAMILY),
        ),
    ),
    numbers=_NUMBERS,
)

# ERPNext, doctype Customer (erpnext/selling/doctype/customer/customer.json): a Data field has 140
# characters. Addresses are a doctype of their own, linked by the customer's name. The number comes
# out of the naming series; `lead_name` brings our reference back.
_KIND = MappingProxyType({"1": "Company", "0": "Individual"})
ERPNEXT = Profile(
    "erpnext",
    ("xlsx",),
    (
        Part(
            "Customer",
            (
                Column("naming_series", OPTION + "naming_series", 140),
                Column("customer_name", DISPLAY_NAME, 140, required=True),
                Column("customer_type", IS_COMPANY, required=True, format=Format.CHOICE,
                       words=_KIND),
                Column("customer_group", OPTION + "customer_group", 140, required=True),
                Column("territory", OPTION + "territory", 140, required=True),
                Column("lead_name", REFERENCE, 15, required=True),
                Column("tax_id", "company.vat_id", 140),
                Column("website", "company.website", 140),
                Column("industry", "company.industry", 140),
                Column("customer_details", PERSON_AND_NOTE, 20_000),
            ),
        ),
        Part(
            "Address",
            (
                Column("address_title", DISPLAY_NAME, 140, required=True),
                Column("address_type", CONSTANT, constant="Billing"),
                Column("address_line1", "company.street", 140, required=True),
                Column("address_line2", "company.name_extra", 140),
                Column("city", "company.city", 140, required=True),
                Column("pincode", "company.postal_code", 140),
                Column("country", "company.country", 140, required=True,
                       format=Format.COUNTRY_ENGLISH),
                Column("email_id", "company.email", 140),
                Column("phone", "company.phone", 140),
                Column("link_doctype", CONSTANT, constant="Customer"),
                Column("link_name", DISPLAY_NAME, 140),
            ),
        ),
        Part(
            "Contact",
            (
                Column("first_name", "contact.first_name", 140),
                Column("last_name", "contact.last_name", 140),
                Column("email_id", "contact.email", 140),
                Column("phone", "contact.phone", 140),
                Column("mobile_no", "contact.mobile", 140),
                Column("designation", "contact.position", 140),
                Column("link_doctype", CONSTANT, constant="Customer"),
                Column("link_name", DISPLAY_NAME, 140),
            ),
            persons=True,
        ),
    ),
    options=(
        Option("customer_group", required=True, length=140),
        Option("territory", required=True, length=140),
        Option("naming_series", length=140),
    ),
)  # fmt: skip
