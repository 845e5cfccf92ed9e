"""The profiles of ERPs: what is set for them, and somebody's own ones."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from leaddesk.models import ErpProfile, take_ids
from leaddesk.models.erp_profiles import known_profile, read_profiles
from leaddesk.models.rights import demand
from leaddesk.models.work import Work
from leaddesk.rules.erp.common import all_options
from leaddesk.rules.erp.kept_profile import profile_in
from leaddesk.rules.erp.options import option_problems
from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.roles import Right


def set_erp_options(work: Work, profile_key: str, options: Mapping[str, str]) -> None:
    """These settings of the profile; those that are not named stay, "" takes one back to how it
    comes. Refused: unknown_profile, erp_option_unknown (args options), those of
    `rules.erp.options.option_problems`."""
    demand(work, Right.SET_RULES)
    known = known_profile(work, profile_key)
    keys = [option.key for option in all_options(known.profile)]
    strange = next((key for key in options if key not in keys), None)
    if strange is not None:
        args = {"options": ", ".join(keys)}
        raise Refused(Problem("erp_option_unknown", value=strange, args=args))
    row = _row(work, profile_key)
    texts = {key: " ".join(text.split()) for key, text in options.items()}
    kept = {**(row.options if row is not None else {}), **texts}
    kept = {key: text for key, text in kept.items() if text}
    if problems := option_problems(known.profile, kept):
        raise Refused(*problems)
    if row is None:
        work.add(ErpProfile(key=profile_key, definition=None, options=kept))
    elif row.options != kept:
        row.options = kept
    work.title("erp_options_set", profile=known.profile.name or profile_key)


def keep_erp_profile(work: Work, definition: Mapping[str, Any], key: str = "") -> str:
    """One's own profile, as `rules.erp.kept_profile.profile_out` gives it; a new one, or with
    `key` in place of that one. Returns its key. Refused: what `profile_in` says,
    erp_profile_exists (another one has the name), unknown_profile."""
    demand(work, Right.SET_RULES)
    profile = profile_in(key or "own", definition)
    if isinstance(profile, Problem):
        raise Refused(profile)
    for other in read_profiles(work).values():
        names = (other.profile.name.casefold(), other.key)
        if other.key != key and profile.name.casefold() in names:
            raise Refused(Problem("erp_profile_exists", value=profile.name))
    row = _row(work, key) if key else None
    if key and (row is None or row.definition is None):
        raise Refused(Problem("unknown_profile", value=key, args={"profiles": ""}))
    if row is None:
        number = take_ids(work.connection(), ErpProfile.__tablename__)
        row = ErpProfile(id=number, key=f"own-{number}", definition=dict(definition), options={})
        work.add(row)
    elif row.definition != dict(definition):
        row.definition = dict(definition)
    work.title("erp_profile_kept", profile=profile.name)
    return row.key


def remove_erp_profile(work: Work, key: str) -> None:
    """Take one's own profile away; its batches keep what they sent. Refused("unknown_profile"),
    also for one that comes with the program."""
    demand(work, Right.SET_RULES)
    known = known_profile(work, key)
    row = _row(work, key)
    if row is None or row.definition is None:
        raise Refused(Problem("erp_profile_builtin", value=key))
    work.delete(row)
    work.title("erp_profile_removed", profile=known.profile.name)


def _row(session: Session, key: str) -> ErpProfile | None:
    return session.scalars(select(ErpProfile).where(ErpProfile.key == key)).first()
