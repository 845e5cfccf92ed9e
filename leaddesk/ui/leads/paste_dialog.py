"""What a block of cells would change, before it does: how many, and which can't be taken."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from leaddesk.rules.list_cells import CellsRead, RefusedCell
from leaddesk.ui.leads.lead_columns import BY_KEY
from leaddesk.ui.parts.dialogs import Dialog
from leaddesk.ui.parts.text_table import Head, TextTable
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.current import theme
from leaddesk.ui.words import translate
from leaddesk.ui.words.formats import number_text
from leaddesk.ui.words.problems import problem_text

MOST_SHOWN = 500
_WIDE = 980


class PasteDialog(Dialog):
    """`notes`: what of the block falls beside the list. Enter changes the cells."""

    def __init__(
        self, title: str, found: CellsRead, notes: Sequence[str], parent: QWidget | None
    ) -> None:
        super().__init__(
            title, translate("PasteDialog", "Change %n cell(s)", "", found.changed), parent
        )
        self.accept_button.setEnabled(found.changed > 0)
        self.body.addWidget(Label(changes_text(found), wrap=True))
        for note in notes:
            self.body.addWidget(Label(note, color="text2", wrap=True))
        if found.refused:
            self._show_refused(found.refused)
        (self.accept_button if found.changed else self.cancel_button).setFocus()

    def _show_refused(self, refused: Sequence[RefusedCell]) -> None:
        count = len(refused)
        text = translate(
            "PasteDialog", "%n cell(s) can’t be taken and stay as they are:", "", count
        )
        self.body.addWidget(Label(text, color="warn", wrap=True))
        heads = (
            Head(translate("PasteDialog", "Lead"), 190),
            Head(translate("PasteDialog", "Column"), 120),
            Head(translate("PasteDialog", "Value"), 120),
            Head(translate("PasteDialog", "Why"), 0),
        )
        self.table = TextTable(translate("PasteDialog", "Cells that can’t be taken"), heads, most=8)
        self.table.show_rows([_row(cell) for cell in refused[:MOST_SHOWN]])
        self.setMinimumWidth(theme.px(_WIDE))
        self.body.addWidget(self.table)
        self.why = Label("", color="text2", wrap=True)  # whole, where the column is too narrow
        self.body.addWidget(self.why)
        chosen = self.table.selectionModel()
        chosen.currentRowChanged.connect(lambda now, _: self._say(refused[now.row()]))
        self._say(refused[0])
        if count > MOST_SHOWN:
            more = translate("PasteDialog", "The first {shown} are shown.")
            self.body.addWidget(Label(more.format(shown=number_text(MOST_SHOWN)), color="text2"))

    def _say(self, cell: RefusedCell) -> None:
        self.why.setText(problem_text(cell.problem, where=False))


def changes_text(found: CellsRead) -> str:
    """ "37 Zellen in 12 Leads ändern sich. 5 Zellen stehen schon so da."""
    if not found.changed:
        return translate("PasteDialog", "Nothing would change.")
    leads = translate("PasteDialog", "%n lead(s)", "", found.leads)
    text = translate("PasteDialog", "%n cell(s) in {leads} will change.", "", found.changed)
    text = text.format(leads=leads)
    if found.unchanged:
        same = translate("PasteDialog", "%n cell(s) stand there like that already.", "",
                         found.unchanged)  # fmt: skip
        text += f" {same}"
    return text


def _row(cell: RefusedCell) -> tuple[str, str, str, str]:
    column = BY_KEY[cell.key].title.now() if cell.key in BY_KEY else cell.key
    return cell.name or "–", column, cell.text, problem_text(cell.problem, where=False)
