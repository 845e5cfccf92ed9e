"""The leads of somebody who is away or leaves go to others: a preview first."""

from __future__ import annotations

from PySide6.QtCore import Signal

from leaddesk.desk import Desk
from leaddesk.ui.distribution.distribution_dialog import DistributionDialog
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.dialogs import run_dialog
from leaddesk.ui.words import translate


class ToOthersButton(Button):
    """`show_person` says whose leads; `given` says how many somebody else has now, in words."""

    given = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            translate("Distribution", "Give the leads to others …"), clicked=self._on_clicked
        )
        self._desk = desk
        self._from: int | None = None

    def show_person(self, user_id: int | None) -> None:
        """None: somebody new, who has none."""
        self._from = user_id
        self.setEnabled(user_id is not None)

    def _on_clicked(self) -> None:
        if self._from is None:
            return
        dialog = DistributionDialog(self._desk, self.window(), from_id=self._from)
        run_dialog(dialog)
        if dialog.given is not None:
            self.given.emit(
                translate("Distribution", "%n lead(s) given to others. Ctrl+Z takes it back.", "",
                          dialog.given)
            )  # fmt: skip
