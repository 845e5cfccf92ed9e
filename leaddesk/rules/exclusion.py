"""Who is no prospect: competitors and consultants, by relation, by their domain, by their name.

A mark by hand is the stage "excluded" with its reason (`rules.stage_moves`); what is here is found
by itself, at entry, at import and at the gate. Lifting one that was found needs a reason; from then
on it is not found again for that lead.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from leaddesk.rules.mail_domains import SHARED_ENDINGS, company_domain, is_free_mail, website_domain
from leaddesk.rules.match_keys import company_key, company_parts
from leaddesk.rules.problem import Problem

RELATIONS = ("competitor", "consultant")
"""Relations of a company that exclude its leads."""
_DOMAIN = re.compile(r"(?:[^\W_](?:[\w-]*[^\W_])?\.)+[^\W\d_]{2,}")


class By(StrEnum):
    """How somebody was recognised."""

    RELATION = "relation"
    DOMAIN = "domain"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Listed:
    """An entry of the list: a domain (acme.de) or a company's name, and what they are, one of
    RELATIONS. A name without a legal form is meant with any."""

    text: str
    reason: str = RELATIONS[0]

    @property
    def is_domain(self) -> bool:
        return "." in self.text and _DOMAIN.fullmatch(domain_of(self.text)) is not None


@dataclass(frozen=True, slots=True)
class Candidate:
    """What is looked at of a lead. `emails`: the company's and all of its people's."""

    company: str = ""
    relation: str = ""
    emails: tuple[str, ...] = ()
    website: str = ""


@dataclass(frozen=True, slots=True)
class Exclusion:
    """Why somebody is excluded: `reason` of RELATIONS, how it was found, and by which entry."""

    reason: str
    by: By
    entry: str


def entry_problems(entries: Iterable[Listed]) -> tuple[Problem, ...]:
    """What is wrong with a list. Codes: exclusion_empty, exclusion_free_mail (half of all private
    people would be excluded), exclusion_everybody (a country's companies would), exclusion_twice;
    value: the entry."""
    found, seen = [], set()
    for entry in entries:
        key = _key(entry)
        if not key:
            found.append(Problem("exclusion_empty", value=entry.text))
        elif entry.is_domain and is_free_mail(key):
            found.append(Problem("exclusion_free_mail", value=entry.text))
        elif entry.is_domain and key in SHARED_ENDINGS:
            found.append(Problem("exclusion_everybody", value=entry.text))
        elif key in seen:
            found.append(Problem("exclusion_twice", value=entry.text))
        seen.add(key)
    return tuple(found)


class ExclusionList:
    """The entries, made ready for many candidates."""

    def __init__(self, entries: Iterable[Listed]) -> None:
        entries = [entry for entry in entries if _key(entry)]
        self._domains = {_key(entry): entry for entry in entries if entry.is_domain}
        self._names = {_key(entry): entry for entry in entries if not entry.is_domain}

    def __bool__(self) -> bool:
        return bool(self._domains or self._names)

    def exclusion(self, candidate: Candidate) -> Exclusion | None:
        """Why this one is excluded; None: it is not."""
        if candidate.relation in RELATIONS:
            return Exclusion(candidate.relation, By.RELATION, candidate.relation)
        domains = [company_domain(address) for address in candidate.emails]
        domains.append(website_domain(candidate.website))
        for domain in filter(None, domains):
            if (entry := self._by_domain(domain)) is not None:
                return Exclusion(entry.reason, By.DOMAIN, entry.text)
        if (entry := self._by_name(candidate.company)) is not None:
            return Exclusion(entry.reason, By.NAME, entry.text)
        return None

    def _by_domain(self, domain: str) -> Listed | None:
        labels = domain.split(".")
        found = (self._domains.get(".".join(labels[n:])) for n in range(len(labels) - 1))
        return next((entry for entry in found if entry is not None), None)

    def _by_name(self, company: str) -> Listed | None:
        if not company:
            return None
        core, legal = company_key(company), company_parts(company)[1]
        return self._names.get(f"{core} {legal}") or self._names.get(core)


def candidate_of(values: Mapping[str, object]) -> Candidate:
    """Of the values of `rules.fields` keys, as a list or a form has them."""
    emails = (values.get("company.email"), values.get("contact.email"))
    return Candidate(
        str(values.get("company.name") or ""), str(values.get("company.relation") or ""),
        tuple(str(email) for email in emails if email), str(values.get("company.website") or ""),
    )  # fmt: skip


def domain_of(text: str) -> str:
    """A domain however it was typed: "@acme.de", "info@acme.de", "https://www.acme.de/"."""
    return website_domain(text.strip().lower().rpartition("@")[2])


def _key(entry: Listed) -> str:
    if entry.is_domain:
        return domain_of(entry.text)
    core, legal = company_key(entry.text), company_parts(entry.text)[1]
    return f"{core} {legal}" if core and legal else core
