"""What the bar of a lead says of its state, and the ways out of it: one thing at a time, the most
urgent first."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from leaddesk.queries.detail_rows import LeadDetail
from leaddesk.rules.stages import Stage
from leaddesk.ui.lead.blocking import objection_note
from leaddesk.ui.lead.lead_words import exclusion_note, exclusion_text
from leaddesk.ui.parts.bars import Action
from leaddesk.ui.words import translate
from leaddesk.ui.words.exclusions import exclusion_words
from leaddesk.ui.words.formats import number_text

Run = Callable[[str], object]
"""Does a command by its key."""


class StateMessage(NamedTuple):
    """As a MessageBar shows it."""

    kind: str
    text: str
    actions: tuple[Action, ...]


def state_message(
    detail: LeadDetail, run: Run, exclude: Callable[[int], object]
) -> StateMessage | None:
    """None: nothing stands out. `exclude` excludes the lead of this id."""
    if exclusion_text(detail):
        lift: Action = (translate("Lead", "Lift …"), lambda: run("lift"))
        return StateMessage("warn", exclusion_note(detail), (lift,))
    if note := objection_note(detail):
        return StateMessage("danger", note, ())
    if detail.facts.exclusion is not None and detail.stage < Stage.WON:
        # Found by relation or list, and not decided yet.
        why = exclusion_words(detail.facts.exclusion)
        ways: tuple[Action, ...] = (
            (translate("Lead", "Exclude", "button"), lambda: exclude(detail.lead_id)),
            (translate("Lead", "A prospect all the same …"), lambda: run("lift")),
        )
        return StateMessage("warn", translate("Lead", "{why}: no prospect.").format(why=why), ways)
    if detail.offered:
        text = translate("Lead", "{score} points: ready for sales.")
        hand_over: Action = (
            translate("Lead", "Hand over to sales (V)"), lambda: run("hand_to_sales"),
        )  # fmt: skip
        return StateMessage("info", text.format(score=number_text(detail.score)), (hand_over,))
    return None
