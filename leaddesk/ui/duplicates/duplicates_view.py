"""The queue of possible duplicates: pairs at the left, the two leads side by side at the right."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.operations.duplicates import keep_apart
from leaddesk.operations.merging import merge_leads, split_lead
from leaddesk.queries.duplicate_pairs import PairRow, duplicate_pairs
from leaddesk.queries.merging import MergePreview, merge_preview, merges
from leaddesk.ui.duplicates.merge_form import MergeForm
from leaddesk.ui.duplicates.merge_list import MergeList
from leaddesk.ui.duplicates.pair_list import PairList
from leaddesk.ui.parts.bars import EmptyState, MessageBar
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.chips import FlowLayout
from leaddesk.ui.parts.texts import ElidedLabel
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.tokens import PANE
from leaddesk.ui.words import translate
from leaddesk.ui.words.duplicates import verdict_text
from leaddesk.ui.words.keys import key_text
from leaddesk.ui.words.problems import problem_text

_LIST_WIDTH = 264
MOST = 200


class DuplicatesView(QWidget):
    """`scan_wanted`: look through all leads now; `counted` carries how many pairs are open;
    `done` says what was done; `lead_wanted` opens a lead."""

    scan_wanted = Signal()
    counted = Signal(int)
    done = Signal(str)
    lead_wanted = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._look_now: Button | None = None
        self._build()
        self._wire()

    def _build(self) -> None:
        self.bar = MessageBar()
        self.pairs = PairList()
        self.form = MergeForm()
        self.table = self.form.table
        self._why = ElidedLabel("", PANE)
        self.merge = Button(translate("Duplicates", "Merge"), "pri", key=key_text("Ctrl+Return"),
                            clicked=self.merge_pair)  # fmt: skip
        self.apart = Button(translate("Duplicates", "No duplicate"), key=key_text("Del"),
                            clicked=self.keep_apart)  # fmt: skip
        self.again = Button(translate("Duplicates", "Check again"), clicked=self.scan_wanted.emit)
        self.turn = Button(translate("Duplicates", "Swap sides"), key="X", clicked=self.swap)
        self.open = Button(translate("Duplicates", "Open lead"), clicked=self._open)
        self.merges = MergeList()
        self.empty = EmptyState("square-check")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._queue())
        self._stack.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.bar)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.merges)

    def _queue(self) -> QWidget:
        queue = QWidget()
        detail = QVBoxLayout()
        detail.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._why, 1)
        head.addWidget(self.open)
        head.addWidget(self.again)
        detail.addLayout(head)
        detail.addWidget(self.form, 1)
        buttons = FlowLayout(gap=8)
        for button in (self.merge, self.apart, self.turn):
            buttons.addWidget(button)
        detail.addLayout(buttons)
        line = QHBoxLayout(queue)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(16)
        line.addWidget(self.pairs)
        line.addLayout(detail, 1)
        return queue

    def _wire(self) -> None:
        self.pairs.chosen.connect(self._on_chosen)
        self.merges.split_wanted.connect(self._split)
        self.merges.lead_wanted.connect(self.lead_wanted)
        for keys, run in (
            ("Ctrl+Return", self.merge_pair), ("Del", self.keep_apart), ("X", self.swap),
        ):  # fmt: skip
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(run)
        theme.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.pairs.setFixedWidth(theme.px(_LIST_WIDTH))

    def look(self) -> None:
        """Ask for the pairs and for what was merged."""
        self.desk.ask(duplicate_pairs, most=MOST).newest("duplicates").done(self.show_pairs)
        self.desk.ask(merges).newest("merges").done(self.merges.show_entries)

    def show_pairs(self, pairs: tuple[PairRow, ...]) -> None:
        self.pairs.show_pairs(pairs)
        self.counted.emit(len(pairs))
        self._stack.setCurrentIndex(0 if pairs else 1)

    def show_nothing(self, title: str, text: str) -> None:
        """What is said where no pair is open."""
        self._look_now = Button(
            translate("Duplicates", "Look for duplicates now"), "pri",
            clicked=self.scan_wanted.emit,
        )  # fmt: skip
        self.empty.show_state(title, text, [self._look_now])
        self.take_focus()

    def show_looking(self) -> None:
        """While all leads are looked through."""
        self.bar.show_message(
            "info", translate("Duplicates", "Looking through all leads …"), closable=False
        )

    def take_focus(self) -> None:
        if self.pairs.count():
            self.pairs.setFocus()
        elif self._look_now is not None and self.isVisible():
            self._look_now.setFocus()

    def _on_chosen(self, pair: PairRow | None) -> None:
        self.form.forget()
        self._able(False)
        if pair is not None:
            self._ask(pair, None)

    def _ask(self, pair: PairRow, kept: int | None) -> None:
        asked = self.desk.ask(
            merge_preview, one=pair.one.lead_id, other=pair.other.lead_id, kept=kept
        )
        asked.newest("merge_preview").done(self._on_preview).failed(self._on_failed)

    def _on_preview(self, preview: MergePreview) -> None:
        pair = self.pairs.current()
        if pair is not None:
            self._why.setText(verdict_text(pair.verdict))
            self.form.show_preview(preview)
            self._able(True)

    def _able(self, able: bool) -> None:
        for button in (self.merge, self.apart, self.turn, self.open):
            button.setEnabled(able)

    def merge_pair(self) -> None:
        """Merge the two as they stand there."""
        if self.form.preview is not None:
            text = self.form.done_text()
            done = self.desk.run(merge_leads, **self.form.wanted())
            done.done(lambda _: self._on_done(text)).failed(self._on_failed)

    def keep_apart(self) -> None:
        """They are two: remembered."""
        pair = self.pairs.current()
        if pair is not None:
            text = translate("Duplicates", "{one} and {other} are not proposed any more.").format(
                one=pair.one.number, other=pair.other.number
            )
            done = self.desk.run(keep_apart, one=pair.one.lead_id, other=pair.other.lead_id)
            done.done(lambda _: self._on_done(text)).failed(self._on_failed)

    def swap(self) -> None:
        """The other lead stays."""
        pair = self.pairs.current()
        if pair is not None and self.form.preview is not None:
            self._ask(pair, self.form.preview.gone.lead_id)

    def _split(self, merge: int) -> None:
        text = translate("Duplicates", "Two leads again.")
        done = self.desk.run(split_lead, merge_id=merge)
        done.done(lambda left: self._on_done(text, left)).failed(self._on_failed)

    def _open(self) -> None:
        if self.form.preview is not None:
            self.lead_wanted.emit(self.form.preview.kept.lead_id)

    def _on_done(self, text: str, left: Any = 0) -> None:
        self.bar.hide()
        if isinstance(left, int) and left:
            kept = translate("Duplicates", "%n row(s) keep what was changed since.", n=left)
            text = f"{text} {kept}"
        self.done.emit(text)
        self.look()
        self.take_focus()

    def _on_failed(self, failure: Failure) -> None:
        self.bar.show_message("danger", problem_text(failure.problems[0]))
