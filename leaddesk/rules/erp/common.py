"""What several ERPs share: words for salutations, and settings of the numbers."""

from __future__ import annotations

from types import MappingProxyType

from leaddesk.rules.erp.profile import Numbers, Option, OptionKind, Profile

SALUTATION_DE = MappingProxyType({"ms": "Frau", "mr": "Herr", "neutral": ""})

NUMBERS, FROM, TO, PREFIX = "numbers", "number_from", "number_to", "number_prefix"
RANGE = (FROM, TO)
_MOST = 10**12


def number_options(profile: Profile) -> tuple[Option, ...]:
    """The settings of where its customer numbers come from, before the profile's own."""
    found: list[Option] = []
    if len(profile.numbers) > 1:
        choices = tuple(map(str, profile.numbers))
        found.append(Option(NUMBERS, OptionKind.CHOICE, True, choices[0], choices=choices))
    if Numbers.BY_US in profile.numbers:
        known = {option.key for option in profile.options}
        found += [
            Option(key, OptionKind.DIGITS, least=1, most=_MOST) for key in RANGE if key not in known
        ]
        if PREFIX not in known and not profile.digits_only:
            found.append(Option(PREFIX, length=5))
    return tuple(found)


def all_options(profile: Profile) -> tuple[Option, ...]:
    """Every setting, in the order in which they are shown."""
    return (*number_options(profile), *profile.options)
