"""Pairs of records of which it is known whether they are one company: to measure what finds them.

Made from invented German companies as lists spoil them, without a look at how likeness is judged:
typing errors, legal forms, abbreviations, gaps, another person, moved, renamed; and as what is none
although it looks so: mothers and daughters, neighbours in one house, the same name elsewhere. A
seed gives the same pairs everywhere; rules are tuned on seeds below 1000 and measured from there.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import NamedTuple

from benchmarks.pair_words import (
    CITIES,
    FIRST,
    FORMS,
    INVENTED,
    KIN,
    LAST,
    SHORT_TRADES,
    SPELLED_OUT,
    STREETS,
    TRADES,
)
from benchmarks.people import plain

Values = dict[str, str]


class Pair(NamedTuple):
    one: Values
    other: Values
    same: bool
    kind: str


def make_pairs(count: int, seed: int) -> list[Pair]:
    """As many pairs, half of them the same company."""
    random = Random(seed)
    made = []
    for number in range(count):
        base = _company(random)
        if number % 2:
            kind = random.choice(list(_OTHERS))
            made.append(Pair(base, _blanked(_OTHERS[kind](base, random), random), False, kind))
        else:
            other, kind = _spoiled(base, random)
            made.append(Pair(base, other, True, kind))
    return made


def _company(random: Random) -> Values:
    last, trade = random.choice(LAST), random.choice(TRADES)
    shape = random.random()
    if shape < 0.45:
        name = f"{last} {trade}"
    elif shape < 0.6:
        name = f"{random.choice(INVENTED)} {trade}"
    elif shape < 0.75:
        name = f"{last} & {random.choice(LAST)} {trade}"
    elif shape < 0.9:
        name = random.choice(INVENTED) + random.choice(("tec", "plan", "werk", "pro", "line"))
    else:
        name = f"{trade} {random.choice(FIRST)} {last}"
    domain = f"{plain(name).replace(' & ', '-').replace(' ', random.choice(('-', '')))[:24]}.de"
    values = {"company.name": f"{name} {random.choice(FORMS)}", "company.website": domain}
    _place(values, random)
    values["company.vat_id"] = f"DE{random.randrange(10**8, 10**9)}"
    values["company.email"] = f"info@{domain}"
    _person(values, domain, random)
    return values


def _place(values: Values, random: Random) -> None:
    code, city, area = random.choice(CITIES)
    values["company.street"] = f"{random.choice(STREETS)} {random.randrange(1, 150)}"
    values["company.postal_code"] = f"{int(code) + random.randrange(8):05d}"
    values["company.city"] = city
    values["company.phone"] = f"{area} {random.randrange(20_000, 999_999)}-0"


def _person(values: Values, domain: str, random: Random) -> None:
    first, last = random.choice(FIRST), random.choice(LAST)
    values["contact.first_name"], values["contact.last_name"] = first, last
    values["contact.email"] = f"{plain(first)[0]}.{plain(last)}@{domain}"
    trunk = values["company.phone"].removesuffix("0")
    values["contact.phone"] = f"{trunk}{random.randrange(10, 99)}"


# What lists do to the same company.


def _mistyped(text: str, random: Random) -> str:
    if len(text) < 4:
        return text
    at = random.randrange(1, len(text) - 1)
    way = random.randrange(4)
    if way == 0:
        return text[:at] + text[at + 1 :]
    if way == 1:
        return text[:at] + text[at] + text[at:]
    if way == 2:
        return text[:at] + text[at + 1] + text[at] + text[at + 2 :]
    return text[:at] + random.choice("aeinrst") + text[at + 1 :]


def _typing(values: Values, random: Random) -> None:
    for key in random.sample(("company.name", "company.street", "contact.last_name"), 2):
        values[key] = _mistyped(values[key], random)


def _form(values: Values, random: Random) -> None:
    name = values["company.name"]
    form = next((f for f in sorted(FORMS, key=len, reverse=True) if name.endswith(f)), "")
    core = name.removesuffix(form).strip()
    other = random.choice(("", SPELLED_OUT.get(form, ""), form.lower(), form.replace(".", "")))
    values["company.name"] = f"{core} {other}".strip()


def _short(values: Values, random: Random) -> None:
    for long, short in SHORT_TRADES.items():
        values["company.name"] = values["company.name"].replace(long, short)
    values["company.street"] = values["company.street"].replace("straße", "str.")


def _spelling(values: Values, random: Random) -> None:
    for key, text in values.items():
        plainly = text.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss")
        values[key] = random.choice((plainly, plainly.upper()))
    values["company.name"] = values["company.name"].replace(" ", random.choice((" ", "-")), 1)


def _someone_else(values: Values, random: Random) -> None:
    _person(values, values["company.website"], random)


def _turned(values: Values, random: Random) -> None:
    first, last = values["contact.first_name"], values["contact.last_name"]
    values["contact.first_name"], values["contact.last_name"] = last, first


def _moved(values: Values, random: Random) -> None:
    mobile = values["contact.phone"]
    _place(values, random)
    values["contact.phone"] = random.choice((mobile, values["company.phone"]))


def _renamed(values: Values, random: Random) -> None:
    fresh = _company(random)
    values["company.name"] = fresh["company.name"]
    if random.random() < 0.5:
        values["company.website"] = fresh["company.website"]
        values["company.email"] = fresh["company.email"]
        values["contact.email"] = values["contact.email"].partition("@")[0] + (
            "@" + fresh["company.website"]
        )


_SPOILING: dict[str, Callable[[Values, Random], None]] = {
    "typing": _typing, "form": _form, "short": _short, "spelling": _spelling,
    "someone else": _someone_else, "turned": _turned, "moved": _moved, "renamed": _renamed,
}  # fmt: skip


def _spoiled(base: Values, random: Random) -> tuple[Values, str]:
    values = dict(base)
    kinds = random.sample(list(_SPOILING), random.choice((1, 1, 2)))
    for kind in kinds:
        _SPOILING[kind](values, random)
    return _blanked(values, random), "+".join(sorted(kinds))


def _blanked(values: Values, random: Random) -> Values:
    """A list does not have all the columns: up to half of them are empty, the name never."""
    able = [key for key in values if key != "company.name"]
    gone = set(random.sample(able, random.randrange(0, 6)))
    return {key: value for key, value in values.items() if key not in gone}


# What is another company although it looks the same.


def _kin(base: Values, random: Random) -> Values:
    """Mother, daughter or sister: same core, often the same house, domain and switchboard."""
    values = dict(base)
    core = base["company.name"].split()[0]
    values["company.name"] = f"{core} {random.choice(KIN)} {random.choice(('GmbH', 'AG', 'KG'))}"
    values["company.vat_id"] = f"DE{random.randrange(10**8, 10**9)}"
    if random.random() < 0.5:
        trunk = base["company.phone"].removesuffix("0")
        values["company.phone"] = f"{trunk}{random.randrange(100, 999)}"
    _person(values, values["company.website"], random)
    return values


def _neighbour(base: Values, random: Random) -> Values:
    """Somebody else in the same house."""
    values = _company(random)
    for key in ("company.street", "company.postal_code", "company.city"):
        values[key] = base[key]
    return values


def _namesake(base: Values, random: Random) -> Values:
    """The same name elsewhere: there are many called Müller who build machines."""
    values = _company(random)
    core = base["company.name"].rsplit(" ", 1)[0]
    values["company.name"] = f"{core} {random.choice(FORMS)}"
    return values


def _colleague(base: Values, random: Random) -> Values:
    """The same trade in the same town under a name that is nearly the same."""
    values = _company(random)
    words = base["company.name"].split()
    words[0] = random.choice([name for name in LAST if name[0] == words[0][0]] or LAST)
    values["company.name"] = " ".join(words)
    for key in ("company.postal_code", "company.city"):
        values[key] = base[key]
    return values if values["company.name"] != base["company.name"] else _neighbour(base, random)


def _same_person(base: Values, random: Random) -> Values:
    """Another person of the same name at another company."""
    values = _company(random)
    for key in ("contact.first_name", "contact.last_name"):
        values[key] = base[key]
    return values


def _free_mail(base: Values, random: Random) -> Values:
    """Both write from the same free-mail provider, which says nothing."""
    values = _company(random)
    values.pop("company.website")
    base["contact.email"] = f"{plain(base['contact.last_name'])}{random.randrange(99)}@t-online.de"
    values["contact.email"] = f"{plain(values['contact.last_name'])}@t-online.de"
    values["company.email"] = "info@t-online.de" if random.random() < 0.1 else ""
    return values


def _stranger(base: Values, random: Random) -> Values:
    return _company(random)


_OTHERS: dict[str, Callable[[Values, Random], Values]] = {
    "kin": _kin, "neighbour": _neighbour, "namesake": _namesake, "colleague": _colleague,
    "same person": _same_person, "free mail": _free_mail, "stranger": _stranger,
}  # fmt: skip
