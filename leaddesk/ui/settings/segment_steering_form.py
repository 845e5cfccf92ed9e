"""How a segment steers the work: what to say stage by stage, and its own follow-up interval."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.operations.segments import steer_segment
from leaddesk.queries.segments import SegmentRow
from leaddesk.rules.problem import Refused
from leaddesk.rules.segment_steering import pitch_key
from leaddesk.rules.stages import Stage
from leaddesk.rules.typed_values import typed_number
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.inputs import ComboBox, Field, LineEdit, NoteEdit
from leaddesk.ui.parts.lines import row_of
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.tokens import SECTION
from leaddesk.ui.words import translate
from leaddesk.ui.words.problems import problem_texts
from leaddesk.ui.words.segments import PITCH_LANGUAGES
from leaddesk.ui.words.stages import stage_name, stage_order

Typed = tuple[dict[str, str], str]


class SegmentSteeringForm(QWidget):
    """Of one segment at a time; saved by its button."""

    saved = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._row: SegmentRow | None = None
        self._texts: dict[str, str] = {}
        self._language = ""
        self.language = ComboBox(translate("SegmentSteering", "Language of what to say"))
        for language, words in PITCH_LANGUAGES.items():
            self.language.addItem(words.now(), language)
        self.language.currentIndexChanged.connect(self._on_language)
        self.days = LineEdit(translate("SegmentSteering", "Days until the next contact"))
        self.pitches = {
            stage.key: NoteEdit(stage_name(stage), least=2, most=6)
            for stage in stage_order().funnel
        }
        self.bar = MessageBar()
        self.save = Button(translate("SegmentSteering", "Save what to say"), clicked=self._on_save)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        for place, (key, note) in enumerate(self.pitches.items()):
            grid.addWidget(Field(stage_name(Stage.of(key)), note), place // 2, place % 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(Label(translate("SegmentSteering", "What to say"), SECTION))
        layout.addWidget(Label(
            translate(
                "SegmentSteering",
                "Shown at the parameter in the lead, by its stage, in the language of its country"
                " where there is a text in it. After an interested call the"
                " next contact is preset to the interval of the parameter; the shortest counts.",
            ),
            color="text2", wrap=True,
        ))  # fmt: skip
        layout.addLayout(row_of(
            Field(translate("SegmentSteering", "Days until the next contact (empty: as usual)"),
                  self.days),
            Field(translate("SegmentSteering", "Language of what to say"), self.language),
        ))  # fmt: skip
        layout.addLayout(grid)
        layout.addWidget(self.bar)
        layout.addLayout(row_of(self.save))

    def show_segment(self, row: SegmentRow) -> None:
        """Another segment, or what has become of this one; what is being typed stays."""
        edited = self._row is not None and self._typed() != _kept(self._row)
        if self._row is not None and self._row.number == row.number and edited:
            self._row = row
            return
        self._row = row
        self._texts, days = _kept(row)
        self.days.setText(days)
        self._show_texts()
        self.bar.dismiss()

    def _show_texts(self) -> None:
        self._language = str(self.language.currentData())
        for stage, note in self.pitches.items():
            note.setPlainText(self._texts.get(pitch_key(stage, self._language), ""))

    def _on_language(self) -> None:
        """What was typed in one language waits while another is looked at."""
        self._texts = self._typed()[0]
        self._show_texts()

    def _typed(self) -> Typed:
        shown = {
            pitch_key(stage, self._language): note.text().strip()
            for stage, note in self.pitches.items()
        }
        said = {**self._texts, **shown}
        return {key: text for key, text in said.items() if text}, self.days.text().strip()

    def _on_save(self) -> None:
        if self._row is None:
            return
        pitches, typed = self._typed()
        try:
            days = typed_number(typed)
        except Refused as refused:
            self.bar.show_message("danger", "\n".join(problem_texts(refused.problems)))
            return
        self._desk.run(
            steer_segment, number=self._row.number, pitches=pitches, follow_up_days=days
        ).done(self._on_saved).failed(self._on_failed)

    def _on_saved(self, _: object) -> None:
        self.saved.emit()
        self.bar.show_message("ok", translate("SegmentSteering", "Saved"))

    def _on_failed(self, failure: Failure) -> None:
        self.bar.show_message("danger", "\n".join(problem_texts(failure.problems)))


def _kept(row: SegmentRow) -> Typed:
    return dict(row.pitches), str(row.follow_up_days or "")
