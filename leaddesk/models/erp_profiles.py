"""The profiles of this store: those that come with the program and its own, with their settings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from leaddesk.models.transfers import ErpProfile
from leaddesk.rules.erp.kept_profile import profile_in
from leaddesk.rules.erp.options import filled_options, numbers_of
from leaddesk.rules.erp.profile import Numbers, Profile
from leaddesk.rules.erp.profiles import PROFILES
from leaddesk.rules.problem import Problem, Refused


@dataclass(frozen=True, slots=True)
class KnownProfile:
    """A profile and what is set for it; `options` has every setting, as text."""

    profile: Profile
    options: Mapping[str, str]

    @property
    def key(self) -> str:
        return self.profile.key

    @property
    def numbers(self) -> Numbers:
        return numbers_of(self.profile, self.options)


def read_profiles(session: Session) -> dict[str, KnownProfile]:
    """All of them by their key, one's own behind the others by their names."""
    kept = {row.key: row for row in session.scalars(select(ErpProfile).order_by(ErpProfile.id))}
    found = dict(PROFILES)
    own = (profile_in(row.key, row.definition) for row in kept.values() if row.definition)
    usable = [profile for profile in own if isinstance(profile, Profile)]
    found |= {p.key: p for p in sorted(usable, key=lambda p: p.name.casefold())}
    return {
        key: KnownProfile(
            profile, filled_options(profile, kept[key].options if key in kept else {})
        )
        for key, profile in found.items()
    }


def known_profile(session: Session, key: str) -> KnownProfile:
    """By its key. Refused("unknown_profile", args choices)."""
    profiles = read_profiles(session)
    if key not in profiles:
        args = {"profiles": ", ".join(p.profile.name or k for k, p in profiles.items())}
        raise Refused(Problem("unknown_profile", value=key, args=args))
    return profiles[key]
