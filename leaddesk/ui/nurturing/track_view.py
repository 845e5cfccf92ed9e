"""The tracks: their steps, who is on them; made, changed and given up from here."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.operations.nurturing import remove_track
from leaddesk.queries.content import PieceRow
from leaddesk.queries.nurturing import TrackRow
from leaddesk.rules.roles import Right
from leaddesk.ui.nurturing.track_dialog import TrackDialog
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.choice_list import Choice, ChoiceList
from leaddesk.ui.parts.dialogs import run_dialog
from leaddesk.ui.parts.lines import row_of
from leaddesk.ui.parts.text_table import Head, TextTable
from leaddesk.ui.parts.texts import Label, plain_tip
from leaddesk.ui.theme.tokens import SECTION
from leaddesk.ui.words import translate
from leaddesk.ui.words.nurturing import day_text, step_text
from leaddesk.ui.words.problems import problem_texts
from leaddesk.ui.words.rights import why_not_allowed


class TrackView(QWidget):
    """The list above, the steps of the chosen one below."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.rows: tuple[TrackRow, ...] = ()
        self._pieces: Sequence[PieceRow] = ()
        self._build()

    def _build(self) -> None:
        self.bar = MessageBar()
        self.list = ChoiceList(translate("NurturingPage", "Tracks"), 8, by_double_click=True)
        self.list.taken.connect(lambda _: self._on_edit())
        self.list.selectionModel().currentRowChanged.connect(lambda *_: self._show_steps())
        self.nothing = Label(
            translate("NurturingPage", "No track yet. The first one could be: on day 0 a checklist,"
                      " on day 7 a call, on day 21 an invitation."), color="text2", wrap=True,
        )  # fmt: skip
        self.buttons = [
            Button(translate("NurturingPage", "Add a track"), "text", icon_name="plus",
                   clicked=lambda: self._edit(None)),
            Button(translate("NurturingPage", "Edit"), clicked=self._on_edit),
            Button(translate("NurturingPage", "Remove"), clicked=self._on_remove),
        ]  # fmt: skip
        self.heading = Label("", SECTION)
        self.steps = TextTable(
            translate("NurturingPage", "Steps"),
            (Head(translate("NurturingPage", "When"), 90),
             Head(translate("NurturingPage", "What"))),
        )  # fmt: skip
        self.setFocusProxy(self.list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(12)
        for part in (self.bar, self.nothing, self.list):
            layout.addWidget(part)
        layout.addLayout(row_of(*self.buttons))
        layout.addWidget(self.heading)
        layout.addWidget(self.steps)
        layout.addStretch()

    def know_pieces(self, pieces: Sequence[PieceRow]) -> None:
        self._pieces = pieces
        self._show_steps()

    def show_tracks(self, rows: tuple[TrackRow, ...]) -> None:
        self.rows = rows
        self.list.show_choices([_choice(row) for row in rows], self.list.current())
        self.list.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        reason = why_not_allowed(self._desk, Right.CAMPAIGN)
        for place, button in enumerate(self.buttons):
            button.setEnabled(not reason and (not place or bool(rows)))
            button.setToolTip(plain_tip(reason))
        self._show_steps()

    def _chosen(self) -> TrackRow | None:
        chosen = self.list.current()
        return next((row for row in self.rows if str(row.track_id) == chosen), None)

    def _show_steps(self) -> None:
        row = self._chosen()
        self.heading.setVisible(row is not None)
        self.steps.setVisible(row is not None)
        if row is not None:
            titles = {one.piece_id: one.piece.title for one in self._pieces}
            self.heading.setText(row.track.name)
            self.steps.show_rows([
                (day_text(step), step_text(step, titles.get(step.piece_id or 0, "")))
                for step in row.track.steps
            ])  # fmt: skip

    def _on_edit(self) -> None:
        if row := self._chosen():
            self._edit(row)

    def _edit(self, row: TrackRow | None) -> None:
        self.bar.dismiss()
        run_dialog(TrackDialog(self._desk, self.window(), self._pieces, row))

    def _on_remove(self) -> None:
        if row := self._chosen():
            self.bar.dismiss()
            self._desk.run(remove_track, track_id=row.track_id).failed(self._on_failed)

    def _on_failed(self, failure: Failure) -> None:
        self.bar.show_message("danger", "\n".join(problem_texts(failure.problems)))


def _choice(row: TrackRow) -> Choice:
    pieces = [row.track.name, translate("NurturingPage", "%n step(s)", "", len(row.track.steps))]
    if not row.track.active:
        pieces.append(translate("NurturingPage", "out of use"))
    leads = translate("NurturingPage", "%n lead(s)", "", row.leads)
    if row.due:
        leads += " · " + translate("NurturingPage", "%n due", "", row.due)
    return Choice(str(row.track_id), " · ".join(pieces), second=leads)
