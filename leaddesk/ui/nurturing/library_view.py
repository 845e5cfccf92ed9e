"""The content library: the matrix with its gaps, and the pieces of the chosen cell."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.operations.content import remove_piece
from leaddesk.queries.content import PieceRow
from leaddesk.rules.content import Piece, gaps
from leaddesk.rules.roles import Right
from leaddesk.ui.nurturing.content_matrix import ContentMatrix
from leaddesk.ui.nurturing.piece_dialog import PieceDialog
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.choice_list import Choice, ChoiceList
from leaddesk.ui.parts.dialogs import run_dialog
from leaddesk.ui.parts.lines import row_of
from leaddesk.ui.parts.texts import Label, plain_tip
from leaddesk.ui.theme.tokens import SECONDARY, SECTION
from leaddesk.ui.words import translate
from leaddesk.ui.words.keys import key_text
from leaddesk.ui.words.nurturing import kind_of_piece, language_text, persona_name
from leaddesk.ui.words.problems import problem_texts
from leaddesk.ui.words.rights import why_not_allowed
from leaddesk.ui.words.stages import stage_name, stage_order


class LibraryView(QWidget):
    """Enter on a cell adds content for its persona and stage. `rows` are all pieces."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.rows: tuple[PieceRow, ...] = ()
        self._build()

    def _build(self) -> None:
        self.bar = MessageBar()
        self.said = Label("", SECONDARY, "text2", wrap=True)
        self.matrix = ContentMatrix()
        self.matrix.chosen.connect(self._show_cell)
        self.matrix.taken.connect(self._add)
        self.heading = Label("", SECTION)
        self.nothing = Label("", color="text2", wrap=True)
        self.list = ChoiceList(translate("NurturingPage", "Content of this cell"), 5,
                               by_double_click=True)  # fmt: skip
        self.list.taken.connect(lambda _: self._edit())
        self.buttons = [
            Button(translate("NurturingPage", "Add content"), icon_name="plus",
                   key=key_text("Return"), clicked=self._add),
            Button(translate("NurturingPage", "Edit"), clicked=self._edit),
            Button(translate("NurturingPage", "Remove"), clicked=self._remove),
        ]  # fmt: skip
        self.setFocusProxy(self.matrix)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 12, 24, 16)
        layout.setSpacing(8)
        for part in (self.bar, self.said, self.matrix, self.heading, self.nothing, self.list):
            layout.addWidget(part)
        layout.addLayout(row_of(*self.buttons))
        layout.addStretch()

    def show_pieces(self, rows: tuple[PieceRow, ...]) -> None:
        self.rows = rows
        self.matrix.show_pieces(rows)
        open_cells = len(gaps((row.piece for row in rows), stage_order().funnel))
        text = translate(
            "NurturingPage", "%n gap(s): a persona and stage for which there is nothing to give."
            " Enter on a cell adds content.", "", open_cells,
        )  # fmt: skip
        none = translate("NurturingPage", "No gap: there is something for everybody.")
        self.said.setText(text if open_cells else none)
        self._show_cell()

    def _show_cell(self) -> None:
        persona, stage = self.matrix.cell()
        found = [row for row in self.rows if row.piece.is_for(persona, stage)]
        where = f"{persona_name(persona)} × {stage_name(stage)}"
        self.heading.setText(where)
        text = translate("NurturingPage", "For {where} there is no content yet.")
        self.nothing.setText(text.format(where=where))
        self.nothing.setVisible(not found)
        self.list.setVisible(bool(found))
        self.list.show_choices([_choice(row) for row in found], self.list.current())
        reason = why_not_allowed(self._desk, Right.CAMPAIGN)
        for place, button in enumerate(self.buttons):
            button.setEnabled(not reason and (not place or bool(found)))
            button.setToolTip(plain_tip(reason))

    def _chosen(self) -> PieceRow | None:
        chosen = self.list.current()
        return next((row for row in self.rows if str(row.piece_id) == chosen), None)

    def _add(self) -> None:
        if not self.buttons[0].isEnabled():
            return
        persona, stage = self.matrix.cell()
        begun = Piece("", personas=(persona,), stages=(stage,))
        run_dialog(PieceDialog(self._desk, self.window(), None, begun))

    def _edit(self) -> None:
        row = self._chosen()
        if row is not None and self.buttons[1].isEnabled():
            run_dialog(PieceDialog(self._desk, self.window(), row, row.piece))

    def _remove(self) -> None:
        if row := self._chosen():
            self.bar.dismiss()
            self._desk.run(remove_piece, piece_id=row.piece_id).failed(self._on_failed)

    def _on_failed(self, failure: Failure) -> None:
        self.bar.show_message("danger", "\n".join(problem_texts(failure.problems)))


def _choice(row: PieceRow) -> Choice:
    piece = row.piece
    pieces = [piece.title, kind_of_piece(piece.kind), piece.product]
    if not piece.active:
        pieces.append(translate("NurturingPage", "out of use"))
    return Choice(str(row.piece_id), " · ".join(filter(None, pieces)),
                  second=language_text(piece.language))  # fmt: skip
