"""A piece of content: for whom and when, about what, and where it lies."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeVar

from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.operations.content import set_piece
from leaddesk.queries.content import PieceRow
from leaddesk.rules.content import LANGUAGES, Persona, Piece, PieceKind
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.parts.dialogs import Dialog
from leaddesk.ui.parts.inputs import ComboBox, Field, LineEdit
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.tokens import SECTION
from leaddesk.ui.words import translate
from leaddesk.ui.words.nurturing import kind_of_piece, language_text, persona_name
from leaddesk.ui.words.problems import problem_texts
from leaddesk.ui.words.stages import stage_name, stage_order

WIDTH = 600
T = TypeVar("T")


class PieceDialog(Dialog):
    """`row` None: a new one, begun as `piece`. Closes when it is saved."""

    def __init__(
        self, desk: Desk, parent: QWidget | None, row: PieceRow | None, piece: Piece
    ) -> None:
        title = translate("NurturingPage", "Content") if row else translate(
            "NurturingPage", "New content"
        )  # fmt: skip
        super().__init__(title, translate("NurturingPage", "Save content"), parent)
        self._desk, self._row = desk, row
        self._build()
        self._show(row.piece if row else piece)

    def _build(self) -> None:
        self.title = LineEdit(translate("NurturingPage", "Title"))
        self.kind = ComboBox(translate("NurturingPage", "Kind"))
        for kind in PieceKind:
            self.kind.addItem(kind_of_piece(kind), kind.value)
        self.language = ComboBox(translate("NurturingPage", "Language"))
        for language in ("", *LANGUAGES):
            self.language.addItem(language_text(language), language)
        self.product = LineEdit(translate("NurturingPage", "Product"))
        self.link = LineEdit(
            translate("NurturingPage", "Link"), placeholder="https://example.com/leitfaden.pdf"
        )
        self.personas = {persona: QCheckBox(persona_name(persona)) for persona in Persona}
        self.stages = {stage: QCheckBox(stage_name(stage)) for stage in stage_order().funnel}
        self.active = QCheckBox(translate("NurturingPage", "In use"))
        self.bar = MessageBar()
        self.body.addWidget(Field(self.title.accessibleName(), self.title))
        pair = QHBoxLayout()
        pair.setSpacing(16)
        for field in (self.kind, self.language, self.product):
            pair.addWidget(Field(field.accessibleName(), field), 1)
        self.body.addLayout(pair)
        hint = translate("NurturingPage", "goes into the e-mail")
        self.body.addWidget(Field(self.link.accessibleName(), self.link, hint))
        for heading, boxes in (
            (translate("NurturingPage", "For whom (none: everybody)"), self.personas),
            (translate("NurturingPage", "In which stage (none: every stage)"), self.stages),
        ):
            self.body.addWidget(Label(heading, SECTION))
            self.body.addLayout(_grid(tuple(boxes.values())))
        self.body.addWidget(self.active)
        self.body.addWidget(self.bar)
        self.setMinimumWidth(theme.px(WIDTH))

    def _show(self, piece: Piece) -> None:
        self.title.setText(piece.title)
        self.kind.choose(piece.kind.value)
        self.language.choose(piece.language)
        self.product.setText(piece.product)
        self.link.setText(piece.link)
        for persona, box in self.personas.items():
            box.setChecked(persona in piece.personas)
        for stage, box in self.stages.items():
            box.setChecked(stage in piece.stages)
        self.active.setChecked(piece.active)

    def accept(self) -> None:
        piece = Piece(
            self.title.text().strip(), PieceKind(self.kind.currentData()), _ticked(self.personas),
            _ticked(self.stages), self.product.text().strip(),
            str(self.language.currentData() or ""), self.link.text().strip(),
            self.active.isChecked(),
        )  # fmt: skip
        piece_id = self._row.piece_id if self._row else None
        done = self._desk.run(set_piece, piece=piece, piece_id=piece_id)
        done.done(lambda _: super(PieceDialog, self).accept()).failed(self._on_failed)

    def _on_failed(self, failure: Failure) -> None:
        self.bar.show_message("danger", "\n".join(problem_texts(failure.problems)))


def _ticked(boxes: Mapping[T, QCheckBox]) -> tuple[T, ...]:
    return tuple(key for key, box in boxes.items() if box.isChecked())


def _grid(boxes: Sequence[QWidget]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(6)
    for place, box in enumerate(boxes):
        grid.addWidget(box, place // 3, place % 3)
    for column in range(3):
        grid.setColumnStretch(column, 1)
    return grid
