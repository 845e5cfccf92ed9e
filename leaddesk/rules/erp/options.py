"""The settings of a profile: what is wrong with them, and what holds where nothing was set."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from leaddesk.rules.erp.common import FROM, NUMBERS, PREFIX, TO, all_options
from leaddesk.rules.erp.profile import Numbers, Option, OptionKind, Profile
from leaddesk.rules.problem import Problem

Options = Mapping[str, str]


def filled_options(profile: Profile, kept: Options) -> dict[str, str]:
    """Every setting of the profile: as kept, else as it comes."""
    return {o.key: str(kept.get(o.key) or o.default) for o in all_options(profile)}


def numbers_of(profile: Profile, options: Options) -> Numbers:
    """Where its customer numbers come from."""
    chosen = options.get(NUMBERS)
    return Numbers(chosen) if chosen in profile.numbers else profile.numbers[0]


def number_range(options: Options) -> tuple[int, int]:
    """The first and the last number that may be given; (0, -1) where there is none."""
    first, last = options.get(FROM, ""), options.get(TO, "")
    return (int(first), int(last)) if first.isdecimal() and last.isdecimal() else (0, -1)


def given_number(options: Options, value: int) -> str:
    """A number of the range as the ERP reads it."""
    return f"{options.get(PREFIX, '')}{value}"


def option_problems(profile: Profile, options: Options) -> tuple[Problem, ...]:
    """What has to be set before anything can be handed over. Codes: erp_option_missing,
    erp_option_digits (args least, most), erp_option_day, erp_option_choice (args possible),
    erp_option_long (args most), erp_range_missing, erp_range_order, erp_range_digits (args
    digits); `field` is the setting's key."""
    values = filled_options(profile, options)
    found = [p for o in all_options(profile) if (p := _wrong(o, values[o.key])) is not None]
    return tuple(found or _wrong_range(profile, values))


def _wrong(option: Option, text: str) -> Problem | None:
    def problem(code: str, **args: str) -> Problem:
        return Problem(code, field=option.key, value=text, args=args)

    if not text:
        return problem("erp_option_missing") if option.required else None
    if option.kind is OptionKind.DIGITS:
        fits = text.isascii() and text.isdecimal() and option.least <= int(text) <= option.most
        args = {"least": str(option.least), "most": str(option.most)}
        return None if fits else problem("erp_option_digits", **args)
    if option.kind is OptionKind.DAY:
        return None if _is_day(text) else problem("erp_option_day")
    if option.kind is OptionKind.CHOICE:
        choices = ", ".join(filter(None, option.choices))
        return None if text in option.choices else problem("erp_option_choice", possible=choices)
    return (
        problem("erp_option_long", most=str(option.length)) if len(text) > option.length else None
    )


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _wrong_range(profile: Profile, values: Options) -> list[Problem]:
    if numbers_of(profile, values) is not Numbers.BY_US:
        return []
    first, last = values.get(FROM, ""), values.get(TO, "")
    if not first or not last:
        return [Problem("erp_range_missing", field=FROM)]
    if int(first) > int(last):
        return [Problem("erp_range_order", field=TO, value=last, args={"first": first})]
    length = values.get("account_length", "")  # a personal account has one digit more
    if length and {len(first), len(last)} != {int(length) + 1}:
        return [Problem("erp_range_digits", field=FROM, args={"digits": str(int(length) + 1)})]
    return []
