"""Ways out of the funnel that ask for a reason, one entry of the palette for each reason that the
team uses: excluded because …, rejected because …."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from leaddesk.operations.offers import reject_offer
from leaddesk.operations.stages import move_stage
from leaddesk.rules.stage_moves import MoveKind
from leaddesk.rules.stage_reasons import ReasonList
from leaddesk.rules.stages import Stage
from leaddesk.ui.shell.actions import Command, Scope
from leaddesk.ui.words import translate
from leaddesk.ui.words.reasons import move_name, reason_name

if TYPE_CHECKING:
    from leaddesk.ui.shell.main_window import MainWindow


def reason_commands(
    window: MainWindow, reasons: Mapping[MoveKind, ReasonList]
) -> tuple[Command, ...]:
    """Possible where the lead's own command is, and not for another reason."""

    def exclude(reason: str) -> Command:
        def name() -> str:
            said = reason_name(reason, MoveKind.EXCLUDED)
            return translate("Palette", "Exclude: {reason}").format(reason=said)

        return _command(
            window, "exclude", reason, name, "ban", "ausschließen|exclude", MoveKind.EXCLUDED,
            lambda lead: (
                move_stage, {"lead_ids": [lead], "to": Stage.EXCLUDED, "reason": reason}
            ),
        )  # fmt: skip

    def reject(reason: str) -> Command:
        def name() -> str:
            said = reason_name(reason, MoveKind.RETURNED)
            return translate("Palette", "Reject the offered lead: {reason}").format(reason=said)

        return _command(
            window, "reject", reason, name, "x", "ablehnen|reject|zurückgeben", MoveKind.RETURNED,
            lambda lead: (reject_offer, {"lead_id": lead, "reason": reason}),
        )  # fmt: skip

    excluded, returned = reasons.get(MoveKind.EXCLUDED), reasons.get(MoveKind.RETURNED)
    return (
        *map(exclude, excluded.offered if excluded else ()),
        *map(reject, returned.offered if returned else ()),
    )


def _command(
    window: MainWindow,
    of: str,
    reason: str,
    name: Callable[[], str],
    icon: str,
    other_names: str,
    kind: MoveKind,
    answer: Callable[[int], tuple[Callable[..., Any], Mapping[str, Any]]],
) -> Command:
    """`of`: the lead's command that this is a case of, whose reason why not goes for it too."""

    def run() -> None:
        lead = window.lead_at_work()
        if lead is not None:
            operation, what = answer(lead)
            said = f"{move_name(kind)}: {reason_name(reason, kind)}"
            window.desk.run(operation, **what).done(lambda _: window.show_toast(said))

    def why_not() -> str:
        if window.lead_at_work() is None:
            return translate("Palette", "no lead is chosen")
        return window.commands[of].why_not()

    return Command(
        f"{of}/{reason}", name, run, "", Scope.LEAD, icon, "", other_names, why_not
    )  # fmt: skip
