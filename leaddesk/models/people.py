"""Companies and the people who work there."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, Integer, String
from sqlalchemy.orm import Mapped, mapped_column, validates

from leaddesk.models.base import Fact, own_id
from leaddesk.rules import match_keys
from leaddesk.rules.phones import PhoneNumber, read_phone


def phone_key(typed: str | None, country: str | None = None) -> str | None:
    """The key of a phone number as typed; None if there is none or it can't be dialled."""
    if not typed:
        return None
    number = read_phone(typed, country or "DE")
    return (match_keys.phone_key(number) or None) if isinstance(number, PhoneNumber) else None


def email_key(typed: str | None) -> str | None:
    return (match_keys.email_key(typed) or None) if typed else None


def company_key(name: str | None, postal_code: str | None) -> str | None:
    return match_keys.company_match_key(name or "", postal_code or "") or None


class Company(Fact):
    """The account: who it is, how big, what relation to us.

    The `..._key` columns are the normal forms of `rules.match_keys`, kept beside what was typed.
    """

    __tablename__ = "company"
    journal_code = 1
    carries_children = True
    id: Mapped[int] = own_id()
    name: Mapped[str] = mapped_column(String(300))
    name_extra: Mapped[str | None] = mapped_column(String(300))
    street: Mapped[str | None] = mapped_column(String(300))
    postal_code: Mapped[str | None] = mapped_column(String(20))
    city: Mapped[str | None] = mapped_column(String(300))
    country: Mapped[str | None] = mapped_column(String(2))
    phone: Mapped[str | None] = mapped_column(String(60))
    email: Mapped[str | None] = mapped_column(String(254))
    website: Mapped[str | None] = mapped_column(String(300))
    vat_id: Mapped[str | None] = mapped_column(String(20))
    industry: Mapped[str | None] = mapped_column(String(300))
    employees: Mapped[int | None] = mapped_column(Integer)
    relation: Mapped[str] = mapped_column(String(20), default="prospect")
    customer_class: Mapped[str | None] = mapped_column(String(1))
    founded_on: Mapped[date | None] = mapped_column()
    last_purchase_on: Mapped[date | None] = mapped_column()
    listing: Mapped[str | None] = mapped_column(String(20))
    expansion: Mapped[str | None] = mapped_column(String(20))
    match_key: Mapped[str | None] = mapped_column(String(340))
    phone_key: Mapped[str | None] = mapped_column(String(40))
    email_key: Mapped[str | None] = mapped_column(String(254))
    created_at: Mapped[datetime] = mapped_column()
    version: Mapped[int] = mapped_column(Integer, default=1)

    @validates("name", "postal_code", "phone", "email")
    def _keys(self, column: str, value: str | None) -> str | None:
        """The keys follow what is typed, whoever types it."""
        if column in ("name", "postal_code"):
            name = value if column == "name" else self.name
            postal_code = value if column == "postal_code" else self.postal_code
            self.match_key = company_key(name, postal_code)
        elif column == "phone":
            self.phone_key = phone_key(value, self.country)
        else:
            self.email_key = email_key(value)
        return value

    __mapper_args__ = {"version_id_col": version}
    __table_args__ = (
        Index("ix_company_match_key", "match_key"),
        Index("ix_company_phone_key", "phone_key"),
        Index("ix_company_email_key", "email_key"),
    )


class Contact(Fact):
    """A person, at a company or private."""

    __tablename__ = "contact"
    journal_code = 2
    carries_children = True
    id: Mapped[int] = own_id()
    company_id: Mapped[int | None] = mapped_column(ForeignKey("company.id"), index=True)
    salutation: Mapped[str | None] = mapped_column(String(20))
    title: Mapped[str | None] = mapped_column(String(300))
    first_name: Mapped[str | None] = mapped_column(String(300))
    last_name: Mapped[str | None] = mapped_column(String(300))
    position: Mapped[str | None] = mapped_column(String(300))
    department: Mapped[str | None] = mapped_column(String(300))
    decision_role: Mapped[str | None] = mapped_column(String(20))
    phone: Mapped[str | None] = mapped_column(String(60))
    mobile: Mapped[str | None] = mapped_column(String(60))
    email: Mapped[str | None] = mapped_column(String(254))
    phone_key: Mapped[str | None] = mapped_column(String(40))
    mobile_key: Mapped[str | None] = mapped_column(String(40))
    email_key: Mapped[str | None] = mapped_column(String(254))
    created_at: Mapped[datetime] = mapped_column()
    version: Mapped[int] = mapped_column(Integer, default=1)

    @validates("phone", "mobile", "email")
    def _keys(self, column: str, value: str | None) -> str | None:
        if column == "email":
            self.email_key = email_key(value)
        else:
            setattr(self, f"{column}_key", phone_key(value))
        return value

    __mapper_args__ = {"version_id_col": version}
    __table_args__ = (
        Index("ix_contact_phone_key", "phone_key"),
        Index("ix_contact_mobile_key", "mobile_key"),
        Index("ix_contact_email_key", "email_key"),
    )
