"""Two leads that somebody has chosen become one."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.operations.merging import merge_leads
from leaddesk.queries.merging import MergePreview, merge_preview
from leaddesk.ui.duplicates.merge_form import MergeForm
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.dialogs import Dialog
from leaddesk.ui.parts.lines import row_of
from leaddesk.ui.theme.current import theme
from leaddesk.ui.words import translate
from leaddesk.ui.words.problems import problem_texts

_SIZE, _TABLE = (820, 560), 330


class MergeDialog(Dialog):
    """`said` is what was done, once it was; closes then."""

    def __init__(self, desk: Desk, parent: QWidget | None, one: int, other: int) -> None:
        super().__init__(
            translate("Duplicates", "Merge two leads"), translate("Duplicates", "Merge"), parent
        )
        self._desk, self._leads, self.said = desk, (one, other), ""
        self.form, self.bar = MergeForm(), MessageBar()
        self.turn = Button(translate("Duplicates", "Swap sides"), clicked=self.swap)
        self.body.addWidget(self.form, 1)
        self.body.addLayout(row_of(self.turn))
        self.body.addWidget(self.bar)
        self.form.table.setMinimumHeight(theme.px(_TABLE))
        self.accept_button.setEnabled(False)
        self.resize(theme.px(_SIZE[0]), theme.px(_SIZE[1]))
        self._ask(None)

    def _ask(self, kept: int | None) -> None:
        one, other = self._leads
        asked = self._desk.ask(merge_preview, one=one, other=other, kept=kept)
        asked.done(self._on_preview).failed(self._on_failed)

    def _on_preview(self, preview: MergePreview) -> None:
        self.form.show_preview(preview)
        self.accept_button.setEnabled(True)
        self.form.table.setFocus()

    def swap(self) -> None:
        """The other lead stays."""
        if self.form.preview is not None:
            self._ask(self.form.preview.gone.lead_id)

    def accept(self) -> None:
        if self.form.preview is not None:
            done = self._desk.run(merge_leads, **self.form.wanted())
            done.done(lambda _: self._on_done()).failed(self._on_failed)

    def _on_done(self) -> None:
        self.said = self.form.done_text()
        super().accept()

    def _on_failed(self, failure: Failure) -> None:
        self.bar.show_message("danger", "\n".join(problem_texts(failure.problems)))
