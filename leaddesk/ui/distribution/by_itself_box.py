"""Whether the program gives leads out by itself: said beforehand how many that would be now."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.operations.pools import let_distribution_run
from leaddesk.queries.distribution import ByItself, by_itself
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.words import translate
from leaddesk.ui.words.problems import problem_texts


class ByItselfBox(QWidget):
    """A tick; it is set only once what it does was seen and confirmed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.kept: ByItself | None = None
        self.box = QCheckBox(
            translate("DistributionPage", "Give out leads that nobody has by itself")
        )
        self.box.clicked.connect(self._on_clicked)
        about = translate(
            "DistributionPage",
            "Looked for every five minutes while the program runs. Each run can be undone, and what"
            " was taken back is not given out again by the same rule.",
        )
        self.bar = MessageBar()
        self.bar.closed.connect(self._show)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for part in (self.box, Label(about, color="text2", wrap=True), self.bar):
            layout.addWidget(part)

    def look(self) -> None:
        asked = self._desk.ask(by_itself, now=self._desk.now())
        asked.newest("distribution_by_itself").done(self._on_read)

    def _on_read(self, kept: ByItself) -> None:
        self.kept = kept
        self._show()

    def _show(self) -> None:
        if self.kept is not None:
            self.box.setChecked(self.kept.on)

    def _on_clicked(self, wanted: bool) -> None:
        self._show()
        if not wanted:
            self._set(False)
            return
        count = 0 if self.kept is None else self.kept.now
        text = translate(
            "DistributionPage", "%n lead(s) would be given out within five minutes.", "", count
        )
        on = (translate("DistributionPage", "Switch it on"), lambda: self._set(True))
        self.bar.show_message("info", text, [on])

    def _set(self, on: bool) -> None:
        self.bar.dismiss()
        self._desk.run(let_distribution_run, by_itself=on).done(lambda _: self.look()).failed(
            self._on_failed
        )

    def _on_failed(self, failure: Failure) -> None:
        self.bar.show_message("danger", "\n".join(problem_texts(failure.problems)))
