"""Names of people, taken apart: salutation, titles, first and last name.

A first name never tells a salutation: only a written "Frau" or "Herr" does.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from leaddesk.rules.cells import clean
from leaddesk.rules.match_keys import company_parts


@dataclass(frozen=True, slots=True)
class PersonName:
    """The parts of a name; `salutation` is a key of `fields.SALUTATIONS` or "".

    `company_like`: the text names a firm or more than one person and stands whole in `last_name`.
    """

    salutation: str = ""
    title: str = ""
    first_name: str = ""
    last_name: str = ""
    company_like: bool = False


SALUTATION_WORDS: dict[str, str] = {
    "frau": "ms", "fr": "ms", "fräulein": "ms", "frl": "ms", "mrs": "ms", "ms": "ms", "miss": "ms",
    "madame": "ms", "mme": "ms", "w": "ms", "weiblich": "ms", "female": "ms", "f": "ms",
    "herr": "mr", "herrn": "mr", "hr": "mr", "hrn": "mr", "mr": "mr", "monsieur": "mr",
    "m": "mr", "männlich": "mr", "male": "mr",
    "divers": "neutral", "neutral": "neutral", "mx": "neutral", "d": "neutral",
    "keine anrede": "neutral", "guten tag": "neutral", "hallo": "neutral",
}  # fmt: skip
_BEFORE_A_NAME = frozenset(
    {"frau", "fr", "fräulein", "frl", "mrs", "ms", "miss", "madame", "mme", "herr", "herrn", "hr",
     "hrn", "mr", "monsieur", "mx"}
)  # fmt: skip
_TITLE = re.compile(
    r"^(?:dr|prof|mag|ing|dipl|di|ddr|pd|univ|med|rer|nat|phil|jur|oec|pol|h\.?c|habil|vet|dent|"
    r"lic|ra|b\.?sc|m\.?sc|b\.?a|m\.?a|mba|llm|ll\.m|b\.?eng|m\.?eng|ph\.?d|"
    r"(?:dr|prof|dipl|mag|univ)\.?-[\w.\-]+|\((?:fh|tu|th|univ|ba)\.?\))\.?$",
    re.IGNORECASE,
)
_DOTTED_ONLY = frozenset({"di", "ing", "mag", "ra", "ma", "ba", "nat", "pol", "pd", "med", "lic"})
_PARTICLES = frozenset(
    {"von", "vom", "van", "zu", "zum", "zur", "de", "del", "della", "di", "da", "der", "den", "dem",
     "ter", "ten", "la", "le", "du", "des", "dos", "al", "el", "bin", "freiherr", "freifrau",
     "graf", "gräfin", "baron", "baronin", "und", "y", "st.", "auf"}
)  # fmt: skip
# Legal forms that are also endings of people's names ("Anna Sa"); "" is no legal form at all.
_NO_FIRM = frozenset({"", "sa", "as", "ab", "oy", "se", "sas", "spa", "dd", "co", "kor"})
_RANKS = frozenset({"freiherr", "freifrau", "graf", "gräfin", "baron", "baronin"})
_SEVERAL = re.compile(r"[/;&|\d@]|\s(?:und|and|\+)\s")


def person_name(title: str | None, first: str | None, last: str | None) -> str | None:
    """ "Dr. Sabine Krüger"; None if nothing is known."""
    return " ".join([part for part in (title, first, last) if part]) or None


def split_name(text: str) -> PersonName:
    """The parts of "Frau Dr. Sabine Krüger", "Krüger, Sabine", "von der Heide"."""
    whole = clean(text)
    if _SEVERAL.search(whole) and not _is_noble(whole):
        return PersonName(last_name=whole, company_like=True)
    salutation, rest = _take_salutation(whole.split())
    if not salutation and company_parts(whole)[1] not in _NO_FIRM:
        return PersonName(last_name=whole, company_like=True)
    if "," in whole:
        return _turned(salutation, " ".join(rest), whole)
    title, rest = _take_titles(rest)
    return _first_and_last(salutation, title, rest, whole)


def _turned(salutation: str, text: str, whole: str) -> PersonName:
    """ "Krüger, Dr. Sabine" and "Krüger, Sabine, Frau"; titles behind a comma are titles."""
    last, *parts = [part.strip() for part in text.split(",") if part.strip()] or [whole]
    titles: list[str] = []
    first: list[str] = []
    for part in parts:
        told, words = _take_salutation(part.split())
        salutation = salutation or told
        title, words = _take_titles(words)
        titles += [title] if title else []
        first += words
    if parts and not first and " " in last:  # "Sabine Krüger, MBA"
        title, words = _take_titles(last.split())
        return _first_and_last(salutation, " ".join([title, *titles]).strip(), words, whole)
    title, words = _take_titles(last.split())
    return PersonName(
        salutation, " ".join([*([title] if title else []), *titles]), " ".join(first),
        " ".join(words) or whole,
    )  # fmt: skip


def _first_and_last(salutation: str, title: str, words: list[str], whole: str) -> PersonName:
    if not words:
        return PersonName(salutation, title, "", "" if salutation or title else whole)
    plain = next((at for at, word in enumerate(words) if at and word[:1] == "("), len(words))
    start = next(
        (at for at, word in enumerate(words[: plain - 1]) if _begins_last_name(word)), plain - 1
    )
    return PersonName(salutation, title, " ".join(words[:start]), " ".join(words[start:]))


def _begins_last_name(word: str) -> bool:
    """ "von", "van der" in small letters; the noble ranks are written with a capital."""
    return word.lower() in (_PARTICLES if word[:1].islower() else _RANKS)


def _take_salutation(words: list[str]) -> tuple[str, list[str]]:
    found = ""
    while words and (word := words[0].rstrip(".:,").lower()) in _BEFORE_A_NAME:
        if len(words) == 1 and word in ("fr", "hr", "ms") and not words[0].endswith("."):
            break
        found = found or SALUTATION_WORDS[word]
        words = words[1:]
    return found, words


def _take_titles(words: list[str]) -> tuple[str, list[str]]:
    count = 0
    while count < len(words) and _is_title(words[count]):
        count += 1
    return " ".join(words[:count]), words[count:]


def _is_title(word: str) -> bool:
    if not _TITLE.match(word):
        return False
    return word.endswith(".") or word.lower() not in _DOTTED_ONLY or word.isupper()


def _is_noble(text: str) -> bool:
    return re.search(r"\bvon und zu[mr]?\b", text, re.IGNORECASE) is not None
