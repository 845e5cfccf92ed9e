"""How an ERP wants its customers: sheets, columns, lengths, formats and settings, as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType


class Format(StrEnum):
    """How a value is turned into the cell."""

    TEXT = "text"
    DATE = "date"
    COUNTRY = "country"  # ISO 3166, two letters
    COUNTRY_WORD = "country_word"  # the German name
    COUNTRY_ENGLISH = "country_english"
    CHOICE = "choice"  # by the column's `words`
    PHONE = "phone"  # digits, blanks and +()/- only
    DIGITS = "digits"  # a whole number
    STREET_NAME = "street_name"  # the street without its house number
    HOUSE_NUMBER = "house_number"
    VAT_COUNTRY = "vat_country"  # the two letters before a VAT id
    VAT_NUMBER = "vat_number"  # a VAT id without them
    SHORT = "short"  # a search word: the beginning of the text, as long as fits


# Sources that are no field of `rules.fields`.
REFERENCE = "reference"  # the lead's prospect number, our key that comes back
EMPTY = "empty"  # a column that stays empty, often for the answer
CONSTANT = "constant"  # the column's `constant` in every row
DISPLAY_NAME = "display_name"  # the company's name, of a private person theirs
IS_COMPANY = "is_company"  # 1 or 0
SALUTATION = "salutation"  # "firm" of a company, else the contact's
PERSON = "person"  # title, first and last name
PRIVATE_LAST, PRIVATE_FIRST = "private_last", "private_first"  # only of a private person
ANY_PHONE = "any_phone"  # the company's, else the contact's
ANY_EMAIL = "any_email"
PERSON_AND_NOTE = "person_and_note"  # whom to ask for, and what is known, in one text
FIRST_TOUCHPOINT = "touchpoint.first_at"
LAST_TOUCHPOINT = "touchpoint.last_at"
BATCH = "batch.number"
BATCH_TIME = "batch.time"  # when it was prepared, yyyyMMddHHmmssSSS
NUMBER = "number"  # the customer number: known, or given by us
TEMPORARY = "temporary"  # the customer number, else our own with a minus: -123 for I-000123
LINE = "line"  # 0, 1, 2 ...: the how manyth row of this lead
OPTION = "option."  # and the key of a setting of the profile

SPECIAL_SOURCES = (
    REFERENCE, NUMBER, EMPTY, CONSTANT, DISPLAY_NAME, PERSON, IS_COMPANY, PRIVATE_LAST,
    PRIVATE_FIRST, ANY_PHONE, ANY_EMAIL, PERSON_AND_NOTE, FIRST_TOUCHPOINT, LAST_TOUCHPOINT, BATCH,
    TEMPORARY,
)  # fmt: skip
"""Those that somebody's own profile may use besides the fields."""

_NONE: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `source` is a key of `rules.fields` or one of the words above; `max_length` 0
    means any. `words` turns the keys of a choice into what the ERP calls them. `bare`: never in
    quotes, where a format has texts in quotes and numbers without."""

    header: str
    source: str
    max_length: int = 0
    required: bool = False
    format: Format = Format.TEXT
    words: Mapping[str, str] = field(default_factory=lambda: _NONE, hash=False)
    constant: str = ""
    bare: bool = False


class Quoting(StrEnum):
    """Which cells of a text file stand in quotes."""

    NEEDED = "needed"
    ALL = "all"
    TEXT = "text"  # all but those of `bare` columns, empty ones too; the headers are bare


ENCODINGS = ("utf-8-sig", "utf-8", "cp1252", "iso-8859-15")
SEPARATORS = (";", ",", "\t", "|")
DATE_FORMATS = ("%d.%m.%Y", "%Y-%m-%d", "%d%m%Y", "%m/%d/%Y")


@dataclass(frozen=True, slots=True)
class TextForm:
    """How a text file of the profile is written; lines end in CRLF."""

    encoding: str = "utf-8-sig"
    separator: str = ";"
    quoting: Quoting = Quoting.NEEDED
    date_format: str = "%d.%m.%Y"
    headers: bool = True


@dataclass(frozen=True, slots=True)
class Part:
    """One sheet of the workbook, or one of the text files. `columns` lay out a row for the lead, or
    with `persons` for each person of its company instead; `contacts`, if any, one for each person
    below the company's, under the same headers. `above`: lines over the headers, whose sources are
    constants, settings and the batch."""

    name: str
    columns: tuple[Column, ...]
    contacts: tuple[Column, ...] = ()
    above: tuple[tuple[Column, ...], ...] = ()
    persons: bool = False

    @property
    def headers(self) -> tuple[str, ...]:
        return tuple(column.header for column in self.columns)


class Numbers(StrEnum):
    """Where a customer number comes from."""

    BY_ERP = "by_erp"  # the ERP gives one and sends it back
    BY_US = "by_us"  # the next free one of a range, in the file already
    BY_HAND = "by_hand"  # it can't be imported and does not come back: typed here


class OptionKind(StrEnum):
    TEXT = "text"
    DIGITS = "digits"
    DAY = "day"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class Option:
    """A setting of a profile, of the company that uses it. `least` and `most` of DIGITS: the
    numbers; `length`: the most characters. Kept as text, days as ISO."""

    key: str
    kind: OptionKind = OptionKind.TEXT
    required: bool = False
    default: str = ""
    length: int = 100
    least: int = 0
    most: int = 0
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Profile:
    """One ERP's layout. `file_kinds`: what it reads, the first is the default; `numbers`: where
    its customer numbers may come from, the first is usual. `name`: of one's own profile."""

    key: str
    file_kinds: tuple[str, ...]
    parts: tuple[Part, ...]
    text: TextForm = field(default_factory=TextForm)
    numbers: tuple[Numbers, ...] = (Numbers.BY_ERP, Numbers.BY_HAND)
    options: tuple[Option, ...] = ()
    file_prefix: str = ""
    name: str = ""

    @property
    def columns(self) -> tuple[Column, ...]:
        """Those of the first sheet, which has a row for each lead."""
        return self.parts[0].columns

    @property
    def own(self) -> bool:
        """Whether it was made by somebody here."""
        return bool(self.name)

    @property
    def digits_only(self) -> bool:
        """Whether its customer numbers have no letters."""
        shapes = {c.format for c in self.columns if c.source in (NUMBER, TEMPORARY)}
        return Format.DIGITS in shapes

    @property
    def narrow_encoding(self) -> str:
        """The encoding that every file of it has, "" where a workbook takes any character."""
        wide = "xlsx" in self.file_kinds or self.text.encoding.startswith("utf-8")
        return "" if wide else self.text.encoding


def parts_of(name: str, *columns: Column) -> tuple[Part, ...]:
    """For a profile that is one plain sheet."""
    return (Part(name, columns),)
