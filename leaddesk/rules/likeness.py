"""How alike two leads are: signs that they are one, each from 0 to 100, and doubts about it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum

from leaddesk.rules.cologne import cologne
from leaddesk.rules.company_words import RELATIVE_WORDS, TRADE_WORDS
from leaddesk.rules.identity import Identity


class Sign(StrEnum):
    """What both have alike. 100 is the same; what one of them lacks is no sign at all."""

    VAT = "vat"
    EMAIL = "email"
    PHONE = "phone"
    DOMAIN = "domain"
    NAME = "name"
    PERSON = "person"
    POSTAL = "postal"
    CITY = "city"
    STREET = "street"
    ONLY_TOWN = "only_town"  # the town, where not both have more of an address; or none has any


class Doubt(StrEnum):
    """What speaks against it although the rest is alike."""

    FORM = "form"
    RELATIVE = "relative"
    HOUSE = "house"
    VAT = "other_vat"
    CUSTOMER = "other_customer_number"
    PERSON = "other_person"


_TYPING_ERROR, _SAME_TRUNK, _SOUNDS_ALIKE, _SHORTENED, _PART_OF = 90, 85, 92, 95, 88
_MISSPELT = 97
"""The same beginning, and the rest sounds alike."""
_SAME_BOX = 95


_NOT_YET = -1


class Likeness:
    """Two leads held against each other; a sign is worked out when it is first asked for.

    The order of the two makes no difference.
    """

    __slots__ = ("_degrees", "_one", "_other")

    def __init__(self, one: Identity, other: Identity) -> None:
        self._one, self._other = one, other
        self._degrees: dict[Sign, int | None] = {}

    def degree(self, sign: Sign) -> int:
        """0 to 100; 0 also where one of them lacks it."""
        known = self._degrees.get(sign, _NOT_YET)
        return (self._known(sign) if known is _NOT_YET else known) or 0

    def signs(self) -> dict[Sign, int]:
        """All that both have."""
        known = {sign: self._known(sign) for sign in Sign}
        return {sign: degree for sign, degree in known.items() if degree is not None}

    def doubts(self) -> tuple[Doubt, ...]:
        return tuple(_doubts(self._one, self._other, self.signs()))

    def _known(self, sign: Sign) -> int | None:
        if sign not in self._degrees:
            self._degrees[sign] = _COMPARE[sign](self._one, self._other)
        return self._degrees[sign]


def name_likeness(one: tuple[str, ...], other: tuple[str, ...]) -> int | None:
    """Of two names of companies without their legal forms, as folded words."""
    if not one or not other:
        return None
    first, second = "".join(one), "".join(other)
    if first == second or sorted(one) == sorted(other):
        return 100
    if _numbers(one) != _numbers(other):
        return 0  # "Autohaus 24" and "Autohaus 25"
    whole = max(_ratio(first, second), _ratio(" ".join(sorted(one)), " ".join(sorted(other))))
    own, others = _telling(one), _telling(other)
    degree = (whole + _ratio("".join(own), "".join(others))) // 2
    if cologne(first) == cologne(second) and whole >= 80:
        degree = max(degree, _MISSPELT if one[0] == other[0] else _SOUNDS_ALIKE)
    if _shortened(one, other) or _shortened(other, one):
        degree = max(degree, _SHORTENED)
    elif one[0] == other[0] and (set(one) < set(other) or set(other) < set(one)):
        degree = max(degree, _PART_OF)
    return degree


def _numbers(words: tuple[str, ...]) -> list[str]:
    return [word for word in words if word.isdigit()]


def _telling(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words that tell a company from others of its trade; all where there are no such."""
    return tuple(word for word in words if word not in TRADE_WORDS) or words


def _shortened(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether each word stands for that of the other name: "Krüger Maschb", "Krüger Masch"."""
    if len(short) != len(long):
        return False
    return all(a == b or _stands_for(a, b) for a, b in zip(short, long, strict=True))


def _stands_for(short: str, long: str) -> bool:
    """Begins like it, and all its letters follow in it in their order."""
    if len(short) < 3 or short[:3] != long[:3]:
        return False
    rest = iter(long)
    return all(letter in rest for letter in short)


def _ratio(one: str, other: str, least: int = 0) -> int:
    """0 to 100; 0 where it is under `least`, which is found out sooner."""
    from rapidfuzz import fuzz  # heavy: imported when first needed

    return int(fuzz.ratio(one, other, score_cutoff=least))


def _vat(one: Identity, other: Identity) -> int | None:
    if not one.vat_id or not other.vat_id:
        return None
    return 100 if one.vat_id == other.vat_id else 0


def _domains(one: Identity, other: Identity) -> int | None:
    if not one.domains or not other.domains:
        return None
    return 0 if one.domains.isdisjoint(other.domains) else 100


def _close(one: str, other: str) -> int | None:
    if not one or not other:
        return None
    return 100 if one == other else _ratio(one, other)


def _boxes(one: Identity, other: Identity) -> int | None:
    if not one.boxes or not other.boxes:
        return None
    if one.boxes & other.boxes:
        return 100
    best = max(_ratio(a, b, _SAME_BOX) for a in one.boxes for b in other.boxes)
    return _TYPING_ERROR if best else 0


def _phones(one: Identity, other: Identity) -> int | None:
    if not one.phones or not other.phones:
        return None
    if one.phones & other.phones:
        return 100
    trunks = {number[:-2] for number in one.phones if len(number) >= 11}
    return _SAME_TRUNK if any(number[:-2] in trunks for number in other.phones) else 0


def _person(one: Identity, other: Identity) -> int | None:
    if not one.last_name or not other.last_name:
        return None
    straight = _names(one.first_name, one.last_name, other.first_name, other.last_name)
    turned = _names(one.first_name, one.last_name, other.last_name, other.first_name)
    return max(straight, turned)


def _names(first: str, last: str, other_first: str, other_last: str) -> int:
    if not last or not other_last:
        return 0
    alike = 100 if last == other_last else _ratio(last, other_last)
    if alike < 85 and cologne(last) != cologne(other_last):
        return 0
    if not first or not other_first:
        return min(alike, 85)
    initial = first[0] == other_first[0] and 1 in (len(first), len(other_first))
    if first == other_first or initial:
        return max(alike, 90)
    return max(alike, 88) if _ratio(first, other_first) >= 80 else 0


def _postal(one: Identity, other: Identity) -> int | None:
    if not one.postal_code or not other.postal_code:
        return None
    if one.country != other.country:
        return 0
    if one.postal_code == other.postal_code:
        return 100
    if len(one.postal_code) != len(other.postal_code):
        return 0
    wrong = [a + b for a, b in zip(one.postal_code, other.postal_code, strict=True) if a != b]
    turned = len(wrong) == 2 and wrong[0] == wrong[1][::-1]
    return 80 if len(wrong) == 1 or turned else 0


def _only_town(one: Identity, other: Identity) -> int | None:
    if (one.postal_code and other.postal_code) or (one.street and other.street):
        return None
    if not any((one.city, one.postal_code, one.street, other.city, other.postal_code,
                other.street)):  # fmt: skip
        return 100
    return _close(one.city, other.city)


def _doubts(one: Identity, other: Identity, signs: Mapping[Sign, int]) -> list[Doubt]:
    found = []
    if one.form and other.form and one.form != other.form:
        found.append(Doubt.FORM)
    if (set(one.words) ^ set(other.words)) & RELATIVE_WORDS and one.words and other.words:
        found.append(Doubt.RELATIVE)
    same_street = signs.get(Sign.STREET, 0) >= 85
    if one.house and other.house and one.house != other.house and same_street:
        found.append(Doubt.HOUSE)
    if signs.get(Sign.VAT) == 0 and one.vat_id[:2] == other.vat_id[:2]:
        found.append(Doubt.VAT)
    if one.customer_number and other.customer_number:
        found.append(Doubt.CUSTOMER)
    if signs.get(Sign.PERSON) == 0 and not (one.words or other.words):
        found.append(Doubt.PERSON)
    return found


_COMPARE: dict[Sign, Callable[[Identity, Identity], int | None]] = {
    Sign.VAT: _vat,
    Sign.EMAIL: _boxes,
    Sign.PHONE: _phones,
    Sign.DOMAIN: _domains,
    Sign.NAME: lambda one, other: name_likeness(one.words, other.words),
    Sign.PERSON: _person,
    Sign.POSTAL: _postal,
    Sign.CITY: lambda one, other: _close(one.city, other.city),
    Sign.STREET: lambda one, other: _close(one.street, other.street),
    Sign.ONLY_TOWN: _only_town,
}
