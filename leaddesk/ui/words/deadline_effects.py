"""What another calendar or other deadlines would do to the clocks that run, in words."""

from __future__ import annotations

from leaddesk.queries.deadline_effects import CalendarEffect, RulesEffect
from leaddesk.ui.words import translate
from leaddesk.ui.words.formats import number_text


def calendar_effect_text(effect: CalendarEffect) -> str:
    """Of every clock that runs."""
    return translate(
        "DeadlineEffects",
        "Of {running} clocks that run, {sooner} are due sooner then and {later} later;"
        " {over_then} are over instead of {over}.",
    ).format(**{name: number_text(getattr(effect, name)) for name in effect.__dataclass_fields__})


def rules_effect_text(effect: RulesEffect) -> str:
    """Of the clocks whose rule would be another one."""
    if not effect.changed:
        return translate("DeadlineEffects", "No deadline is another one.")
    return translate(
        "DeadlineEffects",
        "%n deadline(s) change(s) for clocks that start from now on. {running} that run keep"
        " theirs; by the new ones {over_then} of them would be over instead of {over}.",
        "",
        effect.changed,
    ).format(
        running=number_text(effect.running), over=number_text(effect.over),
        over_then=number_text(effect.over_then),
    )  # fmt: skip
