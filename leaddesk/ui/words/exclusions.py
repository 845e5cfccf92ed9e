"""Why somebody is no prospect, in words."""

from __future__ import annotations

from leaddesk.rules.exclusion import By, Exclusion
from leaddesk.ui.words import translate
from leaddesk.ui.words.fields import choice_name
from leaddesk.ui.words.problems import shown


def excluded_as(reason: str) -> str:
    """ "Competitor", "Consultant"."""
    return choice_name("company.relation", reason)


def exclusion_words(exclusion: Exclusion) -> str:
    """ "Competitor by the domain acme.de"."""
    what = excluded_as(exclusion.reason)
    if exclusion.by is By.RELATION:
        return translate("Exclusions", "{what} by relation").format(what=what)
    if exclusion.by is By.DOMAIN:
        text = translate("Exclusions", "{what} by the domain {entry} of the exclusion list")
    else:
        text = translate("Exclusions", "{what} by the name “{entry}” of the exclusion list")
    return text.format(what=what, entry=shown(exclusion.entry))
