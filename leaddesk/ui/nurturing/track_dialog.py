"""A track: its steps by day, and what stops it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.operations.nurturing import set_track
from leaddesk.queries.content import PieceRow
from leaddesk.queries.nurturing import TrackRow
from leaddesk.rules.nurturing import STOPS, End, StepKind, Track, TrackStep
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.parts.buttons import Button, IconButton
from leaddesk.ui.parts.dialogs import Dialog
from leaddesk.ui.parts.inputs import ComboBox, Field, LineEdit
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.tokens import SECONDARY, SECTION
from leaddesk.ui.words import translate
from leaddesk.ui.words.nurturing import step_text
from leaddesk.ui.words.problems import problem_texts

WIDTH, DAY = 640, 64
_NO_DAY = -1


class StepRow(QWidget):
    """A day, and what is sent or done then: a title out of the library, or free text."""

    def __init__(self, pieces: Sequence[PieceRow], step: TrackStep) -> None:
        super().__init__()
        self.day = LineEdit(translate("NurturingPage", "Day"))
        self.day.setText(str(step.day))
        self.day.setFixedWidth(theme.px(DAY))
        self.what = ComboBox(translate("NurturingPage", "What"))
        self.what.addItem(translate("NurturingPage", "Task: do it by hand"), 0)
        for row in pieces:
            if row.piece.active or row.piece_id == step.piece_id:
                send = TrackStep(0, StepKind.CONTENT, row.piece_id)
                self.what.addItem(step_text(send, row.piece.title), row.piece_id)
        self.topic = LineEdit(
            translate("NurturingPage", "Task"),
            placeholder=translate("NurturingPage", "for instance: call"),
        )
        self.topic.setText(step.topic)
        self.what.choose(step.piece_id or 0)
        self.remove = IconButton("trash-2", translate("NurturingPage", "Remove this step"))
        row_layout = QHBoxLayout(self)
        row_layout.setContentsMargins(0, 0, 0, 0)
        row_layout.setSpacing(8)
        row_layout.addWidget(Label(translate("NurturingPage", "Day"), SECONDARY, "text2"))
        row_layout.addWidget(self.day)
        row_layout.addWidget(self.what, 2)
        row_layout.addWidget(self.topic, 2)
        row_layout.addWidget(self.remove)
        self.what.currentIndexChanged.connect(self._show_topic)
        self._show_topic()

    def _show_topic(self) -> None:
        self.topic.setVisible(not self.what.currentData())

    def step(self) -> TrackStep:
        day = self.day.text().strip()
        number = int(day) if day.isdecimal() and len(day) < 6 else _NO_DAY
        piece = self.what.currentData()
        if piece:
            return TrackStep(number, StepKind.CONTENT, int(piece))
        return TrackStep(number, topic=self.topic.text().strip())


class TrackDialog(Dialog):
    """`row` None: a new one. Closes when it is saved."""

    def __init__(
        self, desk: Desk, parent: QWidget | None, pieces: Sequence[PieceRow], row: TrackRow | None
    ) -> None:
        title = translate("NurturingPage", "Track") if row else translate(
            "NurturingPage", "New track"
        )  # fmt: skip
        super().__init__(title, translate("NurturingPage", "Save track"), parent)
        self._desk, self._row, self._pieces = desk, row, pieces
        self.steps: list[StepRow] = []
        self._build()
        track = row.track if row else Track("", (TrackStep(0), TrackStep(7)))
        self.name.setText(track.name)
        for step in track.steps:
            self._add(step)
        for stop, box in self.stops.items():
            box.setChecked(stop in track.stops)
        self.active.setChecked(track.active)

    def _build(self) -> None:
        self.name = LineEdit(translate("NurturingPage", "Name"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        add = Button(translate("NurturingPage", "Add a step"), "text", icon_name="plus",
                     clicked=self._add_next)  # fmt: skip
        names = {
            End.REPLIED: translate("NurturingPage", "Stop when they reply"),
            End.MQL: translate("NurturingPage", "Stop when MQL is reached"),
            End.WON: translate("NurturingPage", "Stop when won"),
        }
        self.stops = {stop: QCheckBox(names[stop]) for stop in STOPS}
        self.active = QCheckBox(translate("NurturingPage", "In use"))
        self.bar = MessageBar()
        self.body.addWidget(Field(self.name.accessibleName(), self.name))
        self.body.addWidget(Label(translate("NurturingPage", "Steps, by days after the beginning"),
                                  SECTION))  # fmt: skip
        self.body.addLayout(self._rows)
        self.body.addWidget(add)
        for box in self.stops.values():
            self.body.addWidget(box)
        self.body.addWidget(Label(
            translate("NurturingPage", "An objection ends every track, and so does leaving the"
                      " funnel."), SECONDARY, "text2", wrap=True,
        ))  # fmt: skip
        self.body.addWidget(self.active)
        self.body.addWidget(self.bar)
        self.setMinimumWidth(theme.px(WIDTH))

    def _add_next(self) -> None:
        days = [row.step().day for row in self.steps]
        self._add(TrackStep(max(days, default=-7) + 7)).what.setFocus()

    def _add(self, step: TrackStep) -> StepRow:
        row = StepRow(self._pieces, step)
        row.remove.clicked.connect(partial(self._remove, row))
        self.steps.append(row)
        self._rows.addWidget(row)
        return row

    def _remove(self, row: StepRow, _: bool = False) -> None:
        self.steps.remove(row)
        row.hide()
        self._rows.removeWidget(row)
        row.deleteLater()

    def accept(self) -> None:
        stops = tuple(stop for stop, box in self.stops.items() if box.isChecked())
        steps = tuple(row.step() for row in self.steps)
        track = Track(self.name.text().strip(), steps, stops, self.active.isChecked())
        track_id = self._row.track_id if self._row else None
        done = self._desk.run(set_track, track=track, track_id=track_id)
        done.done(lambda _: super(TrackDialog, self).accept()).failed(self._on_failed)

    def _on_failed(self, failure: Failure) -> None:
        self.bar.show_message("danger", "\n".join(problem_texts(failure.problems)))
