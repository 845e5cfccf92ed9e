"""Pictures of the score's rules, and of a change that is looked at."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from leaddesk.rules.conditions import Between, InSegment, OneOf
from leaddesk.rules.score_conditions import Happened
from leaddesk.rules.score_rules import Group, Mode, Period, ScoreRule
from leaddesk.ui.settings.score_rule_dialog import ScoreRuleDialog
from leaddesk.ui.shell.main_window import MainWindow
from scripts.hands import Scene

_INDUSTRY = ScoreRule(
    "own.1", Group.FIT, 20, OneOf("company.industry", ("Maschinenbau", "Möbelbau")), Mode.ONCE,
    points_by=(("Maschinenbau", 40),),
)  # fmt: skip
_CALLS = ScoreRule(
    "own.2", Group.BEHAVIOUR, 30, Happened(("call",), outcomes=("interest",)),
    most=2, period=Period.MONTH, linear_days=180,
)  # fmt: skip
_DOWNLOADS = ScoreRule(
    "own.3", Group.BEHAVIOUR, 60, Happened(("download",), within_days=90),
    besides=(OneOf("company.industry", ("Maschinenbau",)), Between("company.employees", 50)),
)  # fmt: skip


def _part(window: MainWindow) -> Any:
    window.show_page("settings")
    page: Any = window.page("settings")
    page.show_part("scoring")
    return page.part("scoring")


def _page(window: MainWindow) -> None:
    _part(window)


def _preview(window: MainWindow) -> None:
    part = _part(window)
    part.frame.threshold.setText("150")
    part.frame._on_typed()


def _by_segment(window: MainWindow) -> QWidget:
    """A rule that asks for a parameter, its name offered."""
    rule = ScoreRule("own.9", Group.FIT, 30, InSegment((4,)), Mode.ONCE)
    dialog = ScoreRuleDialog(window, rule, {1: "Existenzgründer", 4: "Unzufriedene Kunden"})
    dialog.show()
    return dialog


def _dialog(rule: ScoreRule) -> Callable[[MainWindow], QWidget]:
    def scene(window: MainWindow) -> QWidget:
        dialog = ScoreRuleDialog(window, rule)
        dialog.show()
        return dialog

    return scene


SCORING_SCENES: dict[str, Scene] = {
    "scoring": _page,
    "scoring_preview": _preview,
    "score_rule_field": _dialog(_INDUSTRY),
    "score_rule_touchpoint": _dialog(_CALLS),
    "score_rule_segment": _by_segment,
    "score_rule_several": _dialog(_DOWNLOADS),
}
