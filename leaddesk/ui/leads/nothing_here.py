"""Why the list is empty, and what to do: no leads yet, or a query that nothing answers."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leaddesk.queries.lead_list import NoResult
from leaddesk.rules.filter_text import parse_filter, without_term
from leaddesk.ui.parts.bars import EmptyState
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.words import translate
from leaddesk.ui.words.formats import number_text
from leaddesk.ui.words.keys import key_text


class NothingHere(QWidget):
    """`query_wanted` carries a query that would find something."""

    query_wanted = Signal(str)
    import_wanted = Signal()
    add_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._state = EmptyState("inbox")
        layout = QVBoxLayout(self)
        layout.addWidget(self._state)

    def show_first_use(self) -> None:
        self._state.show_state(
            translate("NothingHere", "No leads yet"),
            translate("NothingHere", "Import an Excel list or add the first lead."),
            [
                Button(
                    translate("NothingHere", "Import an Excel list"), "pri",
                    icon_name="file-up", clicked=self.import_wanted.emit,
                ),
                Button(
                    translate("NothingHere", "Add a lead"), key=key_text("Ctrl+N"),
                    clicked=self.add_wanted.emit,
                ),
            ],
        )  # fmt: skip

    def show_no_hit(self, query: str, hint: NoResult) -> None:
        """Why, and what would find something: the query without its worst term, or among the
        excluded leads."""
        said = [translate("NothingHere", "No lead matches “{query}”.").format(query=query)]
        buttons = []
        if hint.without:
            term, count = hint.without[0]
            more = translate("NothingHere", "Without “{term}” there are {count}.")
            said.append(more.format(term=term, count=number_text(count)))
            show = translate("NothingHere", "Show those")
            buttons.append(
                Button(show, "pri", clicked=lambda: self.query_wanted.emit(_without(query, term)))
            )
        if hint.alone:
            each = " · ".join(f"{term}: {number_text(count)}" for term, count in hint.alone)
            said.append(translate("NothingHere", "Each alone finds: {terms}").format(terms=each))
        if hint.excluded:
            said.append(
                translate("NothingHere", "Among the excluded: %n lead(s).", "", hint.excluded)
            )
            hidden = f"{query.strip()} {translate('NothingHere', 'is:excluded')}"
            show = translate("NothingHere", "Show the excluded")
            kind = "" if buttons else "pri"
            buttons.append(Button(show, kind, clicked=lambda: self.query_wanted.emit(hidden)))
        buttons.append(
            Button(
                translate("NothingHere", "Clear the search"),
                key=key_text("Esc"),
                clicked=lambda: self.query_wanted.emit(""),
            )
        )
        self._state.show_state(translate("NothingHere", "Nothing found"), "\n".join(said), buttons)


def _without(query: str, term: str) -> str:
    for found in parse_filter(query, date(2000, 1, 1)).terms:
        if query[found.start : found.end] == term:
            return without_term(query, found)
    return query.replace(term, "").strip()
