"""The commands of the focus mode itself; those of the lead are the pane's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leaddesk.ui.focus.focus_head import SKIP, TAKE_NEW
from leaddesk.ui.shell.actions import Command, Scope
from leaddesk.ui.words import translate

if TYPE_CHECKING:
    from leaddesk.ui.focus.focus_page import FocusPage


def focus_commands(page: FocusPage) -> tuple[Command, ...]:
    def why_not() -> str:
        return (
            "" if page.calls.is_under_way() else translate("Focus", "Nobody is left to be called")
        )

    def why_not_new() -> str:
        return "" if page.course.new else translate("Focus", "Nothing new has come")

    return (
        Command(
            "focus_skip", lambda: translate("Focus", "Skip this lead"), page.skip, SKIP,
            Scope.FOCUS, "arrow-down", "lead", "überspringen|skip|nächster|next", why_not,
        ),
        Command(
            "focus_back", lambda: translate("Focus", "Back to the lead before"), page.calls.go_back,
            "Ctrl+Up", Scope.FOCUS, "arrow-up", "lead", "voriger|zurück|previous|back",
        ),
        Command(
            "focus_new", lambda: translate("Focus", "Take what is new next"), page.calls.take_new,
            TAKE_NEW, Scope.FOCUS, "bell", "lead", "neuer eintrag|dringend|new|urgent", why_not_new,
        ),
        Command(
            "focus_end", lambda: translate("Focus", "End the focus mode"), page.leave, "",
            Scope.FOCUS, "x", "lead", "fokus beenden|end focus|verlassen|leave",
        ),
    )  # fmt: skip
