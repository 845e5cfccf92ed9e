"""How satisfied somebody is whom service talks to, by one digit, and whether it is a complaint."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leaddesk.rules.touchpoints import RATINGS, Kind
from leaddesk.ui.lead.choice_chips import ChoiceChips
from leaddesk.ui.parts.chips import Chip
from leaddesk.ui.words import marked, translate

_NAMES = (
    marked("Lead", "Very unhappy"),
    marked("Lead", "Unhappy"),
    marked("Lead", "So-so"),
    marked("Lead", "Happy"),
    marked("Lead", "Very happy"),
)


RATED = frozenset({Kind.SERVICE_CALL.value, Kind.COMPLAINT.value})
"""Kinds of touchpoints that are rated."""


def rating_chips() -> ChoiceChips:
    """The ratings, each with its digit."""
    named = [(str(rating), name.now()) for rating, name in zip(RATINGS, _NAMES, strict=True)]
    return ChoiceChips(translate("Lead", "How satisfied are they?"), named)


class RatingRow(QWidget):
    """A rating need not be given: who writes first writes the note (`typed`)."""

    rated = Signal()
    toggled = Signal()
    typed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.ratings = rating_chips()
        self.complaint = Chip(translate("Lead", "It is a complaint"))
        self.complaint.setCheckable(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.ratings)
        layout.addWidget(self.complaint)
        self.setFocusProxy(self.ratings)
        self.ratings.chosen.connect(lambda _: self.rated.emit())
        self.ratings.typed.connect(self.typed)
        self.complaint.toggled.connect(lambda _: self.toggled.emit())

    def show_said(self, rating: int | None, complaint: bool) -> None:
        """Choose without telling."""
        self.ratings.choose(str(rating) if rating in RATINGS else "")
        blocked = self.complaint.blockSignals(True)
        self.complaint.setChecked(complaint)
        self.complaint.blockSignals(blocked)

    @property
    def rating(self) -> int | None:
        """1 (low) to 5 (high); None: not said."""
        chosen = self.ratings.current()
        return int(chosen) if chosen else None

    @property
    def kind(self) -> Kind:
        return Kind.COMPLAINT if self.complaint.isChecked() else Kind.SERVICE_CALL
