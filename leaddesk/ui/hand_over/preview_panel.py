"""The sheet as the ERP will get it, and writing it: prepared, written, sent, in this order.

A crash between leaves a prepared batch, which is offered again under the same number.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.exchange.erp_file import batch_paths, write_batch
from leaddesk.operations.hand_over import (
    LeadCut,
    Prepared,
    draft_batch,
    mark_sent,
    prepare_batch,
    repeat_batch,
)  # fmt: skip
from leaddesk.rules.erp.layout import Laid
from leaddesk.ui.hand_over.sheet_view import SheetView, column_kinds
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.tabs import Tabs
from leaddesk.ui.parts.texts import ElidedLabel, Label
from leaddesk.ui.theme.tokens import PANE
from leaddesk.ui.words import current_language, translate
from leaddesk.ui.words.problems import problem_text


class PreviewPanel(QWidget):
    """`left` when the user is done here, `written` with the sentence that says it."""

    left = Signal()
    written = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._ids: Sequence[int] = ()
        self._profile = "generic"
        self._folder = Path()
        self._how: dict[str, Any] = {}
        self._prepared: Prepared | None = None
        self._build()

    def _build(self) -> None:
        self._title = Label("", PANE)
        self._file = ElidedLabel("", color="text2")
        self._bar = MessageBar()
        self._sheet = SheetView()
        self._parts: Sequence[Laid] = ()
        self.tabs = Tabs(translate("HandOver", "Sheets"))
        self.tabs.changed.connect(lambda _: self._show_part())
        self.back = Button(translate("HandOver", "Back"), clicked=self.left.emit)
        self.write = Button(
            translate("HandOver", "Create the Excel file"), "pri", clicked=self.create_file
        )
        self.finish = Button(translate("HandOver", "Done"), "pri", clicked=self.left.emit)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch()
        for button in (self.back, self.write, self.finish):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._title)
        layout.addWidget(self._file)
        layout.addWidget(self._bar)
        layout.addWidget(self.tabs)
        layout.addWidget(self._sheet, 1)
        layout.addLayout(buttons)

    def show_draft(
        self,
        ids: Sequence[int],
        profile: str,
        folder: Path,
        cuts: Collection[LeadCut] = (),
        *,
        again: bool = False,
        corrects: int | None = None,
    ) -> None:
        """What a batch of these leads would be: the first, an update, or a correction."""
        self._ids, self._profile, self._folder = ids, profile, folder
        self._how = {"cuts": tuple(cuts), "again": again, "corrects": corrects}
        self._prepared = None
        self._desk.ask(
            draft_batch, lead_ids=ids, profile_key=profile, today=self._desk.today(),
            language=current_language(),
        ).newest("ho_draft").done(self._show).failed(self._on_no_draft)  # fmt: skip

    def show_batch(self, batch_id: int, folder: Path) -> None:
        """A batch that was prepared before, or a copy of one that was sent."""
        self._folder = folder
        self._desk.ask(repeat_batch, batch_id=batch_id).newest("ho_draft").done(self._show_kept)

    def _show_kept(self, prepared: Prepared) -> None:
        self._prepared = prepared
        self._show(prepared)

    def _show(self, prepared: Prepared) -> None:
        leads = translate("HandOver", "%n lead(s)", "", len(prepared.references))
        title = translate("HandOver", "Hand-over {number}: {leads}")
        self._title.setText(title.format(number=f"{prepared.number:03d}", leads=leads))
        files = batch_paths(self._folder / prepared.file_name, prepared.book)
        self._file.setText(" · ".join([str(files[0]), *(file.name for file in files[1:])]))
        parts = prepared.book.parts
        self._parts = parts
        self.tabs.set_tabs([(str(n), part.name, str(len(part.rows))) for n, part in
                            enumerate(parts)])  # fmt: skip
        self.tabs.choose("0")
        self.tabs.setVisible(len(parts) > 1)
        self._show_part()
        self.write.set_caption(_verb(prepared))
        self._bar.dismiss()
        self.write.show()
        self.write.setEnabled(True)
        self.back.show()
        self.finish.hide()
        if self.isVisible():  # else it was left before the store answered
            self.take_focus()

    def _show_part(self) -> None:
        """One of the sheets: its first rows, and of what kind the cells of each column are."""
        place = int(self.tabs.current() or 0)
        if place < len(self._parts):
            part = self._parts[place]
            self._sheet.show_sheet(part.headers, part.rows[:20], column_kinds(part.rows))

    def _on_no_draft(self, failure: Failure) -> None:
        """Nothing can be shown, for example because no customer number is left."""
        self._sheet.show_sheet((), ())
        self._title.setText("")
        self._file.setText("")
        self.tabs.hide()
        self.finish.hide()
        self._on_failed(failure)
        self.write.hide()

    def create_file(self) -> None:
        """Keep the batch (or take the one that is kept), write its file, say that it is sent."""
        self.write.setEnabled(False)
        if self._prepared is not None:
            self._write_file(self._prepared)
            return
        self._desk.run(
            prepare_batch, lead_ids=self._ids, profile_key=self._profile,
            language=current_language(), **self._how,
        ).done(self._on_prepared).failed(self._on_failed)  # fmt: skip

    def _on_prepared(self, prepared: Prepared) -> None:
        self._prepared = prepared
        self._write_file(prepared)

    def _write_file(self, prepared: Prepared) -> None:
        self._desk.work(
            write_batch,
            path=self._folder / prepared.file_name,
            book=prepared.book,
        ).done(partial(self._on_file, prepared)).failed(self._on_file_failed)  # fmt: skip

    def _on_file(self, prepared: Prepared, digest: str) -> None:
        """Sent, even if the user has gone back meanwhile: the file is there."""
        if prepared.digest:
            self._on_copy(prepared, same=digest == prepared.digest)
            return
        self._desk.run(mark_sent, batch_id=prepared.batch_id, digest=digest).done(
            lambda _: self._on_sent(prepared)
        ).failed(self._on_failed)

    def _on_sent(self, prepared: Prepared) -> None:
        path = batch_paths(self._folder / prepared.file_name, prepared.book)[0]
        leads = translate("HandOver", "%n lead(s)", "", len(prepared.references))
        text = translate(
            "HandOver",
            "Hand-over {number} with {leads} was created. The customer numbers can be taken back"
            " here as soon as the ERP has given them.",
        )
        said = text.format(number=f"{prepared.number:03d}", leads=leads)
        self.written.emit(said)
        if self._prepared is not prepared:
            return  # another one is being looked at by now
        self._bar.show_message(
            "ok", said,
            [
                (translate("HandOver", "Open the folder"),
                 lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))),
                (translate("HandOver", "Copy the path"),
                 lambda: QGuiApplication.clipboard().setText(str(path))),
            ],
            closable=False,
        )  # fmt: skip
        self._end()

    def _on_copy(self, prepared: Prepared, *, same: bool) -> None:
        """A copy of what was sent is held against it to the byte."""
        if self._prepared is not prepared:
            return
        text = translate("HandOver", "The copy is the same to the byte as what was handed over.")
        if not same:
            text = translate(
                "HandOver",
                "The copy has the same rows, but is not the same to the byte: it was handed over"
                " by another version of the program.",
            )
        self._bar.show_message("ok" if same else "warn", text, closable=False)
        self._end()

    def _end(self) -> None:
        self.write.hide()
        self.back.hide()
        self.finish.show()
        if self.isVisible():
            self.take_focus()

    def is_done(self) -> bool:
        """The file is written: nothing is left to be done here."""
        return self.write.isHidden()

    def take_focus(self) -> None:
        """To what is to be done next."""
        (self.finish if self.write.isHidden() else self.write).setFocus()

    def _on_file_failed(self, failure: Failure) -> None:
        """The batch stays prepared; its number is kept for the next try."""
        self.write.setEnabled(True)
        again = translate("HandOver", "Write again")
        self._bar.show_message(
            "danger", problem_text(failure.problems[0]), [(again, self.create_file)]
        )

    def _on_failed(self, failure: Failure) -> None:
        self.write.setEnabled(True)
        text = "\n".join(problem_text(problem) for problem in failure.problems[:5])
        self._bar.show_message("danger", text)


def _verb(prepared: Prepared) -> str:
    """What the button does, by the kind of file."""
    if prepared.file_name.lower().endswith(".xlsx"):
        return translate("HandOver", "Create the Excel file")
    if len(prepared.book.parts) > 1:
        return translate("HandOver", "Create the files")
    return translate("HandOver", "Create the file")
