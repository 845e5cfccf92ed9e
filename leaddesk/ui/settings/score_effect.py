"""What changed rules would do, before they are applied: how many leads, and which."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leaddesk.queries.scoring import Crossing, Preview
from leaddesk.ui.parts.choice_list import Choice, ChoiceList
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.tokens import SECTION
from leaddesk.ui.words import translate
from leaddesk.ui.words.formats import number_text

_ROWS = 4


class ScoreEffect(QWidget):
    """Hidden as long as nothing is changed. `lead_wanted`: one of the leads was opened."""

    lead_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.words = Label("", SECTION, wrap=True)
        name = translate("ScoreSettings", "Leads that cross the threshold")
        self.crossing = ChoiceList(name, _ROWS)
        self.crossing.taken.connect(lambda key: self.lead_wanted.emit(int(key)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for part in (self.words, self.crossing):
            layout.addWidget(part)
        self.hide()

    def show_nothing(self) -> None:
        self.words.setText("")
        self.hide()

    def show_preview(self, seen: Preview, threshold: int) -> None:
        text = translate(
            "ScoreSettings",
            "{rising} leads rise to {threshold} or over, {falling} fall under it; {changed} get"
            " other points.",
        )
        self.words.setText(text.format(
            rising=number_text(len(seen.rising)), falling=number_text(len(seen.falling)),
            changed=number_text(seen.changed), threshold=number_text(threshold),
        ))  # fmt: skip
        crossing = (*seen.rising, *seen.falling)
        self.crossing.show_choices([_choice(lead) for lead in crossing])
        self.crossing.setVisible(bool(crossing))
        self.show()


def _choice(lead: Crossing) -> Choice:
    points = f"{number_text(lead.before)} → {number_text(lead.after)}"
    return Choice(str(lead.lead_id), f"{lead.number}  {lead.name}", second=points)
