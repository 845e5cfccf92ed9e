"""SAP Business One and Microsoft Dynamics 365 Business Central."""

from __future__ import annotations

from leaddesk.rules.erp.profile import (
    ANY_EMAIL,
    ANY_PHONE,
    CONSTANT,
    DISPLAY_NAME,
    LINE,
    NUMBER,
    OPTION,
    PERSON,
    REFERENCE,
    Column,
    Format,
    Numbers,
    Option,
    OptionKind,
    Part,
    Profile,
    Quoting,
    TextForm,
    parts_of,
)

# Business One numbers partners by hand or by a series; the import wants a code in every row.
_NUMBERS = (Numbers.BY_US, Numbers.BY_ERP)
_GROUP = Option("group", length=20)
_CURRENCY = Option("currency", default="EUR", length=3)

# help.sap.com, "Preparing a Microsoft Excel Import File": its headers and lengths. The group is
# its name and is made if unknown; "##" as currency means all. Foreign Name carries our reference.
SAP_EXCEL = Profile(
    "sap_b1",
    ("xlsx",),
    parts_of(
        "Business Partners",
        Column("BP Code", NUMBER, 15),
        Column("BP Name", DISPLAY_NAME, 100, required=True),
        Column("BP Type", CONSTANT, 1, constant="C"),
        Column("BP Currency", OPTION + "currency", 3),
        Column("Foreign Name", REFERENCE, 100, required=True),
        Column("Group Code", OPTION + "group", 20),
        Column("Bill-to Street", "company.street", 100, required=True),
        Column("Bill-to City", "company.city", 100, required=True),
        Column("Bill-to Zip Code", "company.postal_code", 20, required=True),
        Column("Bill-to Country", "company.country", 100, required=True, format=Format.COUNTRY),
        Column("Telephone 1", ANY_PHONE, 20, format=Format.PHONE),
        Column("Mobile", "contact.mobile", 50, format=Format.PHONE),
    ),
    numbers=_NUMBERS,
    options=(_GROUP, _CURRENCY),
)


def _titles(*pairs: tuple[str, Column]) -> tuple[tuple[Column, ...], tuple[Column, ...]]:
    """A template of the Data Transfer Workbench has two lines of headers: the properties of the
    object, and the fields of the table."""
    above = tuple(Column("", CONSTANT, constant=column.header) for _, column in pairs)
    return above, tuple(
        Column(field, c.source, c.max_length, c.required, c.format, c.words, c.constant)
        for field, c in pairs
    )


def _dtw(name: str, *pairs: tuple[str, Column], persons: bool = False) -> Part:
    above, columns = _titles(*pairs)
    return Part(name, columns, above=(above,), persons=persons)


# Property names and lengths: SDK help on OCRD, CRD1, OCPR. Texts apart by tabs, UTF-8.
SAP_DTW = Profile(
    "sap_b1_dtw",
    ("txt",),
    (
        _dtw(
            "OCRD",
            ("CardCode", Column("CardCode", NUMBER, 15, required=True)),
            ("CardName", Column("CardName", DISPLAY_NAME, 100, required=True)),
            ("CardType", Column("CardType", CONSTANT, constant="C")),
            ("GroupCode", Column("GroupCode", OPTION + "group_code", 6)),
            ("Phone1", Column("Phone1", ANY_PHONE, 20, format=Format.PHONE)),
            ("Cellular", Column("Cellular", "contact.mobile", 50, format=Format.PHONE)),
            ("E_Mail", Column("EmailAddress", ANY_EMAIL, 100)),
            ("LicTradNum", Column("FederalTaxID", "company.vat_id", 32)),
            ("Currency", Column("Currency", OPTION + "currency", 3)),
            ("AddID", Column("AdditionalID", REFERENCE, 64, required=True)),
        ),
        _dtw(
            "CRD1",
            ("CardCode", Column("ParentKey", NUMBER, 15, required=True)),
            ("LineNum", Column("LineNum", LINE, format=Format.DIGITS)),
            ("Address", Column("AddressName", CONSTANT, 50, constant="Rechnung")),
            ("AdresType", Column("AddressType", CONSTANT, constant="bo_BillTo")),
            ("Street", Column("Street", "company.street", 100, required=True)),
            ("ZipCode", Column("ZipCode", "company.postal_code", 20, required=True)),
            ("City", Column("City", "company.city", 100, required=True)),
            ("Country", Column("Country", "company.country", 3, required=True,
                               format=Format.COUNTRY)),
        ),
        _dtw(
            "OCPR",
            ("CardCode", Column("ParentKey", NUMBER, 15, required=True)),
            ("LineNum", Column("LineNum", LINE, format=Format.DIGITS)),
            ("Name", Column("Name", PERSON, 50, required=True)),
            ("FirstName", Column("FirstName", "contact.first_name", 50)),
            ("LastName", Column("LastName", "contact.last_name", 50)),
            ("Title", Column("Title", "contact.title", 10)),
            ("Position", Column("Position", "contact.position", 90)),
            ("Tel1", Column("Phone1", "contact.phone", 20, format=Format.PHONE)),
            ("Cellolar", Column("MobilePhone", "contact.mobile", 50, format=Format.PHONE)),
            ("E_MailL", Column("E_Mail", "contact.email", 100)),
            persons=True,
        ),
    ),
    text=TextForm("utf-8-sig", "\t", Quoting.NEEDED),
    numbers=(Numbers.BY_US,),
    options=(
        Option("group_code", OptionKind.DIGITS, least=1, most=999_999, length=6),
        _CURRENCY,
    ),
)  # fmt: skip

# Table 18 Customer: captions and lengths of its fields. "Our Account No." is what the customer
# calls us; our reference comes back in it. A phone number with letters is refused (type PhoneNo).
BUSINESS_CENTRAL = Profile(
    "business_central",
    ("xlsx",),
    parts_of(
        "Customer",
        Column("No.", NUMBER, 20),
        Column("Name", DISPLAY_NAME, 100, required=True),
        Column("Name 2", "company.name_extra", 50),
        Column("Address", "company.street", 100, required=True),
        Column("City", "company.city", 30, required=True),
        Column("Post Code", "company.postal_code", 20, required=True),
        Column("Country/Region Code", "company.country", 10, required=True, format=Format.COUNTRY),
        Column("Contact", PERSON, 100),
        Column("Phone No.", ANY_PHONE, 30, format=Format.PHONE),
        Column("E-Mail", ANY_EMAIL, 80),
        Column("Home Page", "company.website", 80),
        Column("VAT Registration No.", "company.vat_id", 20),
        Column("Our Account No.", REFERENCE, 20, required=True),
        Column("Gen. Bus. Posting Group", OPTION + "general_group", 20),
        Column("VAT Bus. Posting Group", OPTION + "vat_group", 20),
        Column("Customer Posting Group", OPTION + "customer_posting_group", 20),
    ),
    numbers=(Numbers.BY_ERP, Numbers.BY_US, Numbers.BY_HAND),
    options=(
        Option("general_group", length=20),
        Option("vat_group", length=20),
        Option("customer_posting_group", length=20),
    ),
)
