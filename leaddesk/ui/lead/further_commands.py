"""What can be done with a lead without a key of its own: each stage, each kind of contact, the
usual days of a follow-up. For the palette, and for whoever gives them keys."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING

from leaddesk.operations.follow_ups import set_follow_up
from leaddesk.rules.stages import Stage
from leaddesk.rules.touchpoints import Kind
from leaddesk.ui.shell.actions import Command, Scope
from leaddesk.ui.words import Marked, marked, translate
from leaddesk.ui.words.stages import stage_name
from leaddesk.ui.words.touchpoints import kind_name

if TYPE_CHECKING:
    from leaddesk.ui.lead.lead_pane import LeadPane

LOG_AS = "log_as_"
BY_HAND = (
    Kind.LETTER, Kind.VIDEO, Kind.CHAT, Kind.FAIR, Kind.WEBINAR, Kind.PRESENTATION, Kind.TRIAL,
    Kind.DOWNLOAD, Kind.QUOTE_REQUEST, Kind.QUOTE, Kind.COMPLAINT,
)  # fmt: skip
"""Kinds of contact that somebody logs in words, beside those with a key."""
_DAYS: tuple[tuple[str, int, Marked], ...] = (
    ("today", 0, marked("Lead", "Follow-up today")),
    ("tomorrow", 1, marked("Lead", "Follow-up tomorrow")),
    ("3_days", 3, marked("Lead", "Follow-up in 3 days")),
    ("week", 7, marked("Lead", "Follow-up in a week")),
)


def further_commands(pane: LeadPane, why_not: Callable[[str], str]) -> tuple[Command, ...]:
    """`why_not` takes the key of the lead's command that the entry is a case of."""

    def stage(to: Stage) -> Command:
        def name() -> str:
            return translate("Lead", "Move to the stage {stage}").format(stage=stage_name(to))

        return Command(
            f"stage_{to.key}", name, lambda: pane.open_popover("stage", int(to)), "", Scope.LEAD,
            "arrow-right-left", "", "stufe|stage", lambda: why_not("stage"),
        )  # fmt: skip

    def log(kind: Kind) -> Command:
        def name() -> str:
            return translate("Lead", "Log: {kind}").format(kind=kind_name(kind))

        return Command(
            f"{LOG_AS}{kind.value}", name, lambda: pane.compose(kind), "", Scope.LEAD,
            "notebook-pen", "", "erfassen|kontakt|touchpoint|log", lambda: why_not("log_note"),
        )  # fmt: skip

    def follow_up(key: str, days: int, name: Marked) -> Command:
        def plan() -> None:
            detail = pane.reader.current()
            if detail is None:
                return
            topic = detail.follow_ups[0].topic if detail.follow_ups else ""
            on = pane.desk.today() + timedelta(days=days)
            pane.desk.run(set_follow_up, lead_id=detail.lead_id, on=on, minute=None, topic=topic)

        return Command(
            f"follow_up_{key}", name.now, plan, "", Scope.LEAD, "clock", "",
            "wiedervorlage|reminder|due", lambda: why_not("follow_up"),
        )  # fmt: skip

    stages = (to for to in Stage if to.in_funnel)
    return (
        *(stage(to) for to in stages), *(log(kind) for kind in BY_HAND),
        *(follow_up(*day) for day in _DAYS),
    )  # fmt: skip
