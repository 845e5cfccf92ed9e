"""Two leads side by side, whether their contacts are one person, and what comes of the merge."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from leaddesk.queries.merging import MergePreview
from leaddesk.ui.duplicates.compare_table import CompareTable
from leaddesk.ui.duplicates.consent_lines import consents_text
from leaddesk.ui.parts.texts import Label, esc
from leaddesk.ui.theme.tokens import SECONDARY
from leaddesk.ui.words import translate
from leaddesk.ui.words.formats import date_text
from leaddesk.ui.words.stages import stage_name


class MergeForm(QWidget):
    """`preview` is what is shown; None as long as nothing is."""

    def __init__(self) -> None:
        super().__init__()
        self.preview: MergePreview | None = None
        self.table = CompareTable()
        self._equal = Label("", SECONDARY, "text2")
        self.same_person = QCheckBox(
            esc(translate("Duplicates", "The contacts of both are the same person"))
        )
        self.same_person.toggled.connect(lambda _: self._fill())
        self.after = Label("", SECONDARY, "text2", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.table, 1)
        self.consents = Label("", SECONDARY, "text2", wrap=True)
        for part in (self._equal, self.same_person, self.consents, self.after):
            column.addWidget(part)

    def forget(self) -> None:
        """Nothing is to be merged for now."""
        self.preview = None

    def show_preview(self, preview: MergePreview) -> None:
        self.preview = preview
        self.same_person.setVisible(preview.same_person is not None)
        self.same_person.blockSignals(True)
        self.same_person.setChecked(preview.same_person is not False)
        self.same_person.blockSignals(False)
        self._fill()

    def wanted(self) -> dict[str, Any]:
        """What `operations.merging.merge_leads` is to be told."""
        assert self.preview is not None
        return {
            "kept_id": self.preview.kept.lead_id, "gone_id": self.preview.gone.lead_id,
            "chosen": self.table.choices(), "same_person": self.same_person.isChecked(),
        }  # fmt: skip

    def done_text(self) -> str:
        """What is said once they are merged."""
        assert self.preview is not None
        return translate("Duplicates", "{gone} is now part of {kept}.").format(
            gone=self.preview.gone.number, kept=self.preview.kept.number
        )

    def _fill(self) -> None:
        preview = self.preview
        if preview is None:
            return
        self.table.show_preview(preview, self.same_person.isChecked())
        equal = sum(
            1 for key, value in preview.kept.values.items()
            if value not in (None, "") and value == preview.gone.values.get(key)
        )  # fmt: skip
        self._equal.setText(translate("Duplicates", "%n field(s) are equal", n=equal))
        said = consents_text(preview, self.same_person.isChecked())
        self.consents.setText(said)
        self.consents.setVisible(bool(said))
        self.after.setText(after_text(preview))


def after_text(preview: MergePreview) -> str:
    """What comes of it: "Afterwards: 17 touchpoints (12 + 5) · parameters 2, 4 · SQL · …"."""
    kept, gone = preview.kept, preview.gone
    segments = sorted({*kept.segments, *gone.segments})
    parts = [
        translate("Duplicates", "%n touchpoint(s)", n=kept.touches + gone.touches)
        + f" ({kept.touches} + {gone.touches})"
    ]
    if segments:
        numbers = ", ".join(map(str, segments))
        parts.append(translate("Duplicates", "parameters {numbers}").format(numbers=numbers))
    parts.append(translate("Duplicates", "stage {stage}").format(stage=stage_name(preview.stage)))
    since = min(kept.created_at, gone.created_at).astimezone().date()
    parts.append(translate("Duplicates", "created {day}").format(day=date_text(since)))
    parts.append(translate("Duplicates", "both numbers stay findable"))
    return translate("Duplicates", "Afterwards: {parts}").format(parts=" · ".join(parts))
