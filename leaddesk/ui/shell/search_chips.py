"""The chips of the search box: one for each part of the query that is understood, or was not."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from leaddesk.rules.filter_text import parse_filter
from leaddesk.ui.parts.chips import Chip
from leaddesk.ui.parts.layouts import clear
from leaddesk.ui.parts.texts import plain_tip
from leaddesk.ui.theme.current import theme
from leaddesk.ui.words.filters import term_text

_LONGEST = 46
_GAP = 6


class SearchChips(QWidget):
    """`removed` and `wanted` carry a place among the pieces; `unfolded`: those that have no room
    are wanted as text."""

    removed = Signal(int)
    wanted = Signal(int)
    unfolded = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self.segments: Mapping[int, str] = {}
        self.views: Mapping[str, str] = {}
        self._room = 0
        self._pieces: Sequence[str] = ()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)

    def show_pieces(self, pieces: Sequence[str]) -> None:
        self._pieces = tuple(pieces)
        self._lay_out()

    def give_room(self, width: int) -> None:
        """So many px are there for all of them."""
        if width != self._room:
            self._room = width
            self._lay_out()

    def _lay_out(self) -> None:
        clear(self._row)
        made = [self._chip(place, piece) for place, piece in enumerate(self._pieces)]
        folded = self._folded(made)
        if folded:
            first = Chip(f"+{folded}", closable=False)
            first.setToolTip(plain_tip(" ".join(self._pieces[:folded])))
            first.setAccessibleName(" ".join(self._pieces[:folded]))
            first.clicked.connect(self.unfolded)
            self._row.addWidget(first)
        for chip in made[folded:]:
            self._row.addWidget(chip)
        for chip in made[:folded]:
            chip.deleteLater()
        self.setVisible(bool(made))

    def _folded(self, made: Sequence[Chip]) -> int:
        """How many of the first there is no room for; the last one is always seen."""
        widths = [chip.sizeHint().width() + _GAP for chip in made]
        folded, total = 0, sum(widths)
        while self._room and total > self._room and folded < len(widths) - 1:
            total -= widths[folded] - (theme.px(40) if not folded else 0)
            folded += 1
        return folded

    def _chip(self, place: int, piece: str) -> Chip:
        found = parse_filter(piece, self._today(), self.views)
        words = ", ".join(term_text(term, self.segments) for term in found.terms) or piece
        chip = Chip(_short(words), closable=True, warning=bool(found.problems))
        chip.setToolTip(plain_tip(piece))
        chip.removed.connect(lambda: self.removed.emit(place))
        chip.clicked.connect(lambda _=False: self.wanted.emit(place))
        return chip


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
