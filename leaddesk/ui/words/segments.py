"""Names of the segments, which are data of the store, and of the ways into them."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from leaddesk.rules.segment_rules import RuleMode, SegmentRule
from leaddesk.rules.segments import Origin, SegmentDefinition, Wording
from leaddesk.rules.stages import Stage
from leaddesk.ui.words import Marked, current_language, marked, translate
from leaddesk.ui.words.conditions import conditions_text
from leaddesk.ui.words.formats import date_text
from leaddesk.ui.words.stages import stage_name
from leaddesk.ui.words.touchpoints import kind_name

_ORIGINS: dict[str, Marked] = {
    Origin.VISIT: marked("Segments", "Visit report"),
    Origin.HAND: marked("Segments", "By hand"),
    Origin.BULK: marked("Segments", "Bulk change"),
    Origin.IMPORT: marked("Segments", "Import"),
    Origin.RULE: marked("Segments", "Rule"),
    Origin.SERVICE: marked("Segments", "Service call"),
}


_MODES: dict[RuleMode, Marked] = {
    RuleMode.NONE: marked("Segments", "Rule not in use"),
    RuleMode.SUGGEST: marked("Segments", "Suggest to people"),
    RuleMode.SET: marked("Segments", "Set by the program"),
}


class Named(Protocol):
    """A row of a query that brings both names of a segment along."""

    @property
    def name_de(self) -> str: ...

    @property
    def name_en(self) -> str: ...


def segment_name(segment: Named | SegmentDefinition | Wording, language: str = "") -> str:
    """The name in the language given, else in the one spoken."""
    spoken = language or current_language()
    if isinstance(segment, SegmentDefinition):
        return segment.name.of(spoken)
    if isinstance(segment, Wording):
        return segment.of(spoken)
    return Wording(segment.name_de, segment.name_en).of(spoken)


def segment_label(number: int, name: str = "") -> str:
    """ "Parameter 4", or with its name "Parameter 4: Unzufriedene Wettbewerbskunden"."""
    if not name:
        return translate("Segments", "Parameter {number}").format(number=number)
    return translate("Segments", "Parameter {number}: {name}").format(number=number, name=name)


PITCH_LANGUAGES: dict[str, Marked] = {
    "": marked("Segments", "in any language"),
    "de": marked("Segments", "in German"),
    "en": marked("Segments", "in English"),
}


def pitch_name(key: str) -> str:
    """The stage of a key of what to say, and its language: "MQL (auf Englisch)"."""
    stage, _, language = key.partition(".")
    name = stage_name(Stage.of(stage))
    return f"{name} ({PITCH_LANGUAGES[language].now()})" if language else name


def mode_name(mode: RuleMode) -> str:
    """What becomes of what a rule hits: "Vorschlagen"."""
    return _MODES[mode].now()


def rule_text(rule: SegmentRule) -> str:
    """What it asks: its groups, one or the other of which has to hold."""
    if not rule.any_of:
        return translate("Segments", "No rule: people choose.")
    joint = f" {translate('Segments', 'or')} "
    return joint.join(conditions_text(group) for group in rule.any_of)


class CameIn(Protocol):
    """How a lead came into a segment."""

    @property
    def since(self) -> datetime: ...

    @property
    def who(self) -> str: ...

    @property
    def origin(self) -> str: ...

    @property
    def touchpoint(self) -> str: ...

    @property
    def rule_version(self) -> int | None: ...


def ticked_text(ticked: CameIn) -> str:
    """ "24.11.2025 · Besuchsbericht · Anna Berg", "… · Regel, Version 2"."""
    origin = origin_name(ticked.origin)
    if ticked.rule_version:
        text = translate("Segments", "{origin}, version {version}")
        origin = text.format(origin=origin, version=ticked.rule_version)
    elif ticked.touchpoint and ticked.touchpoint != ticked.origin:
        origin = f"{origin}: {kind_name(ticked.touchpoint)}"
    day = date_text(ticked.since.astimezone().date())
    return " · ".join(part for part in (day, origin, ticked.who or "LeadDesk") if part)


def origin_name(origin: Origin | str) -> str:
    """How a lead came into a segment: "Besuchsbericht", "Von Hand"."""
    name = _ORIGINS.get(origin)
    return str(origin) if name is None else name.now()
