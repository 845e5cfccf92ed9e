"""Telephone numbers: read from German and foreign spellings, written as DIN 5008 says.

German spellings are read here; `phonenumbers` (80 µs a number) is asked only where these rules
are not sure of a number, so that lists of ten thousand rows can be checked while one waits.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from leaddesk.rules.cells import clean
from leaddesk.rules.problem import Problem, Severity

ZERO_MISSING = "phone_zero_missing"
PLUS_MISSING = "phone_plus_missing"
SECOND_IGNORED = "phone_second_ignored"
UNREADABLE = "phone_unreadable"


@dataclass(frozen=True, slots=True)
class PhoneNumber:
    """A number as typed and as dialled ("+4952144812017").

    `extension` ends the dialled number in Germany and Austria (Durchwahl); elsewhere it is dialled
    apart and not part of `e164`. `e164` is "" for a text that is kept but can't be dialled.
    `doubt` is the code of a warning: a zero or plus was added, a second number left out.
    `abroad`: of somebody outside Germany; a German number then keeps its +49, for without it the
    next reader would take it for one of that country.
    """

    typed: str
    e164: str
    extension: str = ""
    doubt: str = ""
    abroad: bool = False


# Where the area code ends, from the numbering plan (Bundesnetzagentur), as in phonenumbers.
_TWO = r"3[02]|40|[68]9"
_THREE = (
    r"2(?:0[1-389]|12[0-8])|3(?:[35-9][15]|4[015])|906|2(?:[13][14]|2[18])"
    r"|(?:2[4-9]|4[2-9]|[579][1-9]|[68][1-8])1|1[67]|137|180|800|900|700"
)
_FOUR = (
    r"[24-6]|3(?:3(?:0[1-467]|2[127-9]|3[124578]|7[1257-9]|8[1256]|9[145])|4(?:2[135]|4[13578]"
    r"|9[1346])|5(?:0[14]|2[1-3589]|6[1-4]|7[13468]|8[13568])|6(?:2[1-489]|3[124-6]|6[13]"
    r"|7[12579]|8[1-356]|9[135])|7(?:2[1-7]|4[145]|6[1-5]|7[1-4])|8(?:21|3[1468]|6|7[1467]"
    r"|8[136])|9(?:0[12479]|2[1358]|4[134679]|6[1-9]|7[136]|8[147]|9[1468]))|70[2-8]"
    r"|8(?:0[2-9]|[1-8])|90[7-9]|[79][1-9]|3[68]4[1347]|3(?:47|60)[1356]"
    r"|3(?:3[46]|46|5[49])[1246]|3[4579]3[1357]|15[1279]|18[68]"
)
_AREA = re.compile(rf"(?P<two>{_TWO})|(?P<three>{_THREE})|(?P<four>{_FOUR})|(?P<five>3|15)")
_LENGTH = {"two": 2, "three": 3, "four": 4, "five": 5}
_BARE = {ord(c): None for c in " \u00a0\u202f\u2009./()[]"} | {ord(c): "-" for c in "–—‐‑−"}
_BETWEEN = re.compile(r"\s*(?:[;,|\n]|\boder\b|\bor\b|\bund\b|\s/\s*(?=[+0]))\s*")
_LABEL = re.compile(r"^[^\d+(]+|[^\d]+$")
_EXTENSION = re.compile(
    r"\s*(?:ext(?:ension)?|x|durchwahl|dw|app(?:arat)?)\s*[.:]?\s*-?\s*(\d{1,6})$", re.IGNORECASE
)
_HYPHENED = re.compile(r"^([^-]*\d{3,}[^-]*)\s-?\s?-\s*(\d{1,5})$|^([^-]*\d{3,})-(\d{1,5})$")
# No country here keeps the zero before its area codes as Italy does.
_ABROAD = re.compile(
    r"(?:\+|00)(43|41|31|32|33|34|36|44|45|46|47|48|352|386|420|421)([1-9]\d{7,10})", re.ASCII
)
_AT_HOME = re.compile(r"0([1-9]\d{7,10})", re.ASCII)
_TRUNK_ZERO = {"AT": "43", "CH": "41"}
_SHORTEST_GERMAN = len("+49") + 6
_DIALLED_THROUGH = ("+49", "+43")  # countries whose extensions are part of the number


@lru_cache(maxsize=8192)
def _area_length(start: str) -> int:
    """How many of the first digits (no leading zero) are the area code; 0 if none is known."""
    found = _AREA.match(start)
    return _LENGTH[found.lastgroup] if found and found.lastgroup else 0


def read_phone(text: str, country: str = "DE") -> PhoneNumber | Problem:
    """The (first) number in a text; numbers without a country code are in `country` (ISO-2)."""
    typed = clean(text)
    if country == "DE" or typed[:3] == "+49" or typed[:4] == "0049":
        number = _read_german(typed)
        if number is not None:
            return number
    return _read_abroad(typed, country) or _read_slowly(text, typed, country)


def _read_german(typed: str) -> PhoneNumber | None:
    """A German number in a usual spelling; None if these rules are not sure of it."""
    bare = (typed.replace("(0)", "", 1) if "(0)" in typed else typed).translate(_BARE)
    digits = bare.replace("-", "")
    doubt = ""
    if digits[:1] == "0" and digits[1:2] != "0":
        skip = 1
    elif digits[:3] == "+49":
        skip = 4 if digits[3:4] == "0" else 3
    elif digits[:4] == "0049":
        skip = 5 if digits[4:5] == "0" else 4
    elif digits[:1] == "0" or digits[:1] == "+":
        return None
    else:
        skip, doubt = _missing_start(digits)
    national = digits[skip:]
    if not (national.isdigit() and national.isascii()) or national[:1] == "0" or skip < 0:
        return None
    area = _area_length(national[:5])
    if not area or not _plausible(national, area) or (doubt and bare.count("-") > 1):
        return None  # (415-555-0000 is an American number, no German one that lost its zero)
    extension = _hyphen_extension(bare, skip + area) if "-" in bare else ""
    if national[:2] in ("15", "16", "17"):
        extension = ""
    number = PhoneNumber(typed, "+49" + national, extension, doubt)
    if not doubt:
        return number
    return PhoneNumber(format_phone(number), number.e164, extension, doubt)


def _read_abroad(typed: str, country: str) -> PhoneNumber | None:
    """A neighbour's number of a length that needs no second look, written without hyphens."""
    digits = (typed.replace("(0)", "", 1) if "(0)" in typed else typed).translate(_BARE)
    if found := _ABROAD.fullmatch(digits):
        return PhoneNumber(typed, f"+{found[1]}{found[2]}")
    if country in _TRUNK_ZERO and (found := _AT_HOME.fullmatch(digits)):
        return PhoneNumber(typed, f"+{_TRUNK_ZERO[country]}{found[1]}")
    return None


def _missing_start(digits: str) -> tuple[int, str]:
    """Numbers that a spreadsheet took for numbers: 521448120.0, 4.952144812e10."""
    if digits[:2] == "49" and len(digits) >= 11 and _area_length(digits[2:7]):
        return 2, PLUS_MISSING
    return (0, ZERO_MISSING) if len(digits) >= 9 else (-1, "")


def _plausible(national: str, area: int) -> bool:
    length = len(national)
    if national[0] == "1":
        return national[:2] in ("15", "16", "17") and 10 <= length <= 11
    return 6 <= length <= 13 and length - area >= 3


def _hyphen_extension(bare: str, digits_before: int) -> str:
    """The digits after the only hyphen behind the area code; other hyphens only group digits."""
    if bare.count("-") == 1:
        before, _, after = bare.partition("-")
        return after if len(before) > digits_before and 0 < len(after) <= 5 else ""
    extension, seen, found = "", 0, 0
    for place, letter in enumerate(bare):
        if letter != "-":
            seen += letter != "+"
        elif seen > digits_before - bare.startswith("+"):
            found += 1
            extension = bare[place + 1 :]
    return extension if found == 1 and 0 < len(extension) <= 5 else ""


def _read_slowly(text: str, typed: str, country: str) -> PhoneNumber | Problem:
    first, *others = [part for part in _BETWEEN.split(text.strip()) if part] or [""]
    first = clean(first)
    several = any(sum(c.isdigit() for c in other) >= 5 for other in others)
    bare = _LABEL.sub("", first)
    extension = ""
    if found := _EXTENSION.search(bare):
        bare, extension = bare[: found.start()], found.group(1)
    number = _read_german(bare) if country == "DE" else None
    if number is not None and extension and not number.doubt:
        number = PhoneNumber(bare, number.e164 + extension, extension)
    elif number is None and (country != "DE" or bare[:1] in ("+", "0")):
        number = _ask_library(bare, extension, country)
    if number is None:
        return Problem(UNREADABLE, value=typed, severity=Severity.WARNING)
    if several:
        return PhoneNumber(first, number.e164, number.extension, SECOND_IGNORED)
    return PhoneNumber(number.typed if number.doubt else typed, number.e164, number.extension,
                       number.doubt)  # fmt: skip


def _ask_library(bare: str, extension: str, country: str) -> PhoneNumber | None:
    import phonenumbers  # heavy: imported when first needed

    try:
        parsed = phonenumbers.parse(bare, country or None)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(parsed):
        return None
    e164 = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
    if e164.startswith("+49") and len(e164) < _SHORTEST_GERMAN:
        return None
    if e164.startswith(_DIALLED_THROUGH):
        if extension:
            return PhoneNumber(bare, e164 + extension, extension)
        if found := _HYPHENED.match(bare):
            extension = found.group(2) or found.group(4)
    return PhoneNumber(bare, e164, extension or parsed.extension or "")


def format_phone(number: PhoneNumber) -> str:
    """DIN 5008: "0521 448120-17" at home, "+43 1 5881060" abroad; what was typed if unreadable."""
    if not number.e164:
        return number.typed
    if not number.e164.startswith("+49"):
        return _format_abroad(number.e164, number.extension)
    national = number.e164[3:]
    area = _area_length(national[:5])
    trunk = "+49 " if number.abroad else "0"
    if not area:
        return f"{trunk}{national}"
    rest = national[area:]
    if number.extension and rest.endswith(number.extension) and rest != number.extension:
        rest = f"{rest[: -len(number.extension)]}-{number.extension}"
    if national[:3] in ("180", "137", "900"):
        rest = f"{rest[:1]} {rest[1:]}"  # the digit that says what a call costs
    return f"{trunk}{national[:area]} {rest}"


@lru_cache(maxsize=4096)
def _format_abroad(e164: str, extension: str) -> str:
    import phonenumbers  # heavy: imported when first needed

    through = e164.startswith(_DIALLED_THROUGH) and extension
    dialled = e164[: -len(extension)] if through else e164
    try:
        parsed = phonenumbers.parse(dialled, None)
    except phonenumbers.NumberParseException:
        return e164
    form = phonenumbers.PhoneNumberFormat.INTERNATIONAL
    shown = phonenumbers.format_number(parsed, form).replace("-", " ")
    if not extension:
        return shown
    return f"{shown}-{extension}" if through else f"{shown} x{extension}"
