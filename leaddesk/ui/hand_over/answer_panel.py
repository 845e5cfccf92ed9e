"""The ERP's answer: read, matched by our own numbers, looked at, then taken over."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.exchange.child import read_in_child
from leaddesk.exchange.erp_answer import Answer, AnswerRow, read_answer, read_pasted
from leaddesk.operations.take_answer import AnswerResult, check_answer, take_answer
from leaddesk.rules.problem import Problem
from leaddesk.ui.hand_over.sheet_view import SheetView
from leaddesk.ui.hand_over.unsure_list import UnsureList
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.tokens import PANE
from leaddesk.ui.words import translate
from leaddesk.ui.words.problems import problem_text


class AnswerPanel(QWidget):
    """`taken` says how many numbers were taken over."""

    left = Signal()
    taken = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._answer: Answer | None = None
        self._path = Path()
        self._confirmed: dict[int, int] = {}
        self._done = False
        self._build()

    def _build(self) -> None:
        self._title = Label("", PANE)
        self._summary = Label("", wrap=True)
        self._bar = MessageBar()
        self._sheet = SheetView()
        self.unsure = UnsureList()
        self.unsure.hide()
        self.unsure.confirmed.connect(self._on_confirmed)
        self.back = Button(translate("HandOver", "Back"), clicked=self.left.emit)
        self.take = Button("", "pri", clicked=self.take_over)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch()
        buttons.addWidget(self.back)
        buttons.addWidget(self.take)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for part in (self._title, self._summary, self._bar):
            layout.addWidget(part)
        layout.addWidget(self._sheet, 2)
        layout.addWidget(self.unsure, 1)
        layout.addLayout(buttons)

    def open_file(self, path: Path) -> None:
        self._begin(path)
        self._desk.work(_read, path=path).done(partial(self._on_read, path)).failed(
            partial(self._on_unread, path)
        )

    def take_text(self, text: str) -> None:
        """Two columns that were copied somewhere else."""
        self._begin(Path(translate("HandOver", "clipboard")))
        found = read_pasted(text)
        if isinstance(found, Problem):
            self._say(found)
        else:
            self._on_read(self._path, found)

    def take_rows(self, rows: tuple[AnswerRow, ...], name: str) -> None:
        """Numbers that we gave, and that the ERP has taken."""
        self._begin(Path(name))
        self._on_read(self._path, Answer(rows))

    def _begin(self, path: Path) -> None:
        self._path, self._answer, self._done, self._confirmed = path, None, False, {}
        self._title.setText(translate("HandOver", "The ERP's answer"))
        self._summary.setText(translate("HandOver", "Reading {file} …").format(file=path.name))
        self._bar.dismiss()
        self.take.hide()
        self.take.setEnabled(True)
        self.back.set_caption(translate("HandOver", "Back"))
        self._sheet.show_sheet((), ())
        self.unsure.show_unsure(())

    def _on_read(self, path: Path, answer: Answer) -> None:
        if path == self._path:  # else another file was chosen meanwhile
            self._answer = answer
            self._check(path)

    def _check(self, path: Path) -> None:
        assert self._answer is not None
        self._desk.ask(
            check_answer, rows=self._answer.rows, confirmed=dict(self._confirmed)
        ).newest("ho_answer").done(self._show).failed(partial(self._on_unread, path))

    def _on_confirmed(self, row: int, lead_id: int) -> None:
        """Somebody has said whom a row means."""
        if self._answer is not None:
            self._confirmed[row] = lead_id
            self._check(self._path)

    def _on_unread(self, path: Path, failure: Failure) -> None:
        if path == self._path:
            self._on_failed(failure)

    def _show(self, found: AnswerResult) -> None:
        count = len(found.applied)
        self._summary.setText(" · ".join(_parts(found)))
        rows: list[tuple[Any, ...]] = [
            (t.lead_number, t.name, t.customer_number, translate("HandOver", "new"))
            for t in found.applied
        ]
        rows += [
            (p.args.get("lead", ""), p.args.get("company", ""), p.value, problem_text(p))
            for p in found.conflicts
        ]
        rows += [
            (
                row.reference,
                row.company,
                row.customer_number,
                translate("HandOver", "no lead of ours (row {row})").format(row=row.row),
            )
            for row in found.unknown
        ]
        rows += [("", "", p.value, problem_text(p)) for p in self._messages()]
        headers = (
            translate("HandOver", "Prospect number"), translate("HandOver", "Company"),
            translate("HandOver", "Customer number"), translate("HandOver", "Result"),
        )  # fmt: skip
        self._sheet.show_sheet(headers, rows)
        self.unsure.show_unsure(found.unsure)
        self.take.set_caption(translate("HandOver", "Take over %n customer number(s)", "", count))
        self.take.setVisible(count > 0)
        if self.isVisible():
            self.take_focus()

    def _messages(self) -> tuple[Problem, ...]:
        """What the file says itself: rows that can't be read, complaints of the ERP."""
        return self._answer.problems if self._answer is not None else ()

    def is_done(self) -> bool:
        """The numbers are taken over: nothing is left to be done here."""
        return self._done

    def take_focus(self) -> None:
        """To what is to be done next."""
        (self.back if self.take.isHidden() else self.take).setFocus()

    def take_over(self) -> None:
        if self._answer is not None:
            self.take.setEnabled(False)
            self._desk.run(
                take_answer, rows=self._answer.rows, file_name=self._path.name,
                confirmed=dict(self._confirmed),
            ).done(self._on_taken).failed(self._on_failed)  # fmt: skip

    def _on_taken(self, result: AnswerResult) -> None:
        text = translate("HandOver", "%n customer number(s) taken over.", "", len(result.applied))
        for number in result.completed:
            done = translate("HandOver", "Hand-over {number} is complete.")
            text += " " + done.format(number=f"{number:03d}")
        self._bar.show_message("ok", text, closable=False)
        self._done = True
        self.take.hide()
        self.back.set_caption(translate("HandOver", "Done"))
        if self.isVisible():
            self.take_focus()
        self.taken.emit(text)

    def _on_failed(self, failure: Failure) -> None:
        self.take.setEnabled(True)
        self._summary.setText("")
        self._bar.show_message("danger", problem_text(failure.problems[0]))

    def _say(self, problem: Problem) -> None:
        self._summary.setText("")
        self._bar.show_message("danger", problem_text(problem))


def _read(path: Path) -> Answer | Problem:
    workbook = read_in_child(path)
    return workbook if isinstance(workbook, Problem) else read_answer(workbook)


def _parts(found: AnswerResult) -> list[str]:
    parts = [translate("HandOver", "%n matched", "", len(found.applied))]
    if found.unchanged:
        parts.append(translate("HandOver", "%n known already", "", len(found.unchanged)))
    if found.waiting:
        parts.append(translate("HandOver", "%n without a number yet", "", len(found.waiting)))
    if found.unknown:
        parts.append(translate("HandOver", "%n unknown", "", len(found.unknown)))
    if found.unsure:
        parts.append(translate("HandOver", "%n unsure", "", len(found.unsure)))
    if found.conflicts:
        parts.append(translate("HandOver", "%n conflict(s)", "", len(found.conflicts)))
    return parts
