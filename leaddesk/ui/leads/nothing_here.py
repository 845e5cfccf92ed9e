"""Why the list is empty, and what to do: no leads yet, or a query that nothing answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import pairwise
from types import MappingProxyType

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leaddesk.queries.lead_list import NoResult
from leaddesk.rules.filter_text import LeadFilter, Phrase, Term, Word, parse_filter, without_term
from leaddesk.ui.leads.list_keys import parameter_key
from leaddesk.ui.parts.bars import EmptyState
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.focus import has_focus_within
from leaddesk.ui.theme.current import theme
from leaddesk.ui.words import translate
from leaddesk.ui.words.filters import term_text
from leaddesk.ui.words.formats import number_text
from leaddesk.ui.words.keys import key_text

NO_NAMES: Mapping[int, str] = MappingProxyType({})
ANY_DAY = date(2000, 1, 1)  # which terms there are does not depend on it


class NothingHere(QWidget):
    """`query_wanted` carries a query that would find something. It takes the keys of the list by
    which a query is changed: `digit` and `cleared`."""

    query_wanted = Signal(str)
    import_wanted = Signal()
    add_wanted = Signal()
    named_wanted = Signal(str)
    """A lead of this name is to be added."""
    digit = Signal(int)
    cleared = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(translate("NothingHere", "No leads"))
        self._state = EmptyState("inbox")
        layout = QVBoxLayout(self)
        layout.addWidget(self._state)

    def show_first_use(self) -> None:
        self._show(
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

    def show_no_hit(
        self, found: LeadFilter, hint: NoResult, segments: Mapping[int, str] = NO_NAMES
    ) -> None:
        """Why, and what would find something: the query without its worst term, or among the
        excluded leads. A name that nobody has may be that of a new lead."""
        query = found.text
        name = _typed_name(query, found.terms)
        words = {query[term.start : term.end]: term_text(term, segments) for term in found.terms}
        if name:
            said = [translate("NothingHere", "“{name}” doesn’t exist yet.").format(name=name)]
        else:
            text = translate("NothingHere", "No lead matches {terms}.")
            said = [text.format(terms=" + ".join(words.values()) or query)]
        buttons: list[QWidget] = []
        if hint.without:
            term, count = hint.without[0]
            more = translate("NothingHere", "Without “{term}” there are {count}.")
            said.append(more.format(term=words.get(term, term), count=number_text(count)))
            show = translate("NothingHere", "Show those")
            buttons.append(
                Button(show, "pri", clicked=lambda: self.query_wanted.emit(_without(query, term)))
            )
        if any(count for _, count in hint.alone):
            each = " · ".join(
                f"{words.get(term, term)}: {number_text(count)}" for term, count in hint.alone
            )
            said.append(translate("NothingHere", "Each alone finds: {terms}").format(terms=each))
        if hint.excluded:
            said.append(
                translate("NothingHere", "Among the excluded: %n lead(s).", "", hint.excluded)
            )
            hidden = f"{query.strip()} {translate('NothingHere', 'is:excluded')}"
            show = translate("NothingHere", "Show the excluded")
            kind = "" if buttons else "pri"
            buttons.append(Button(show, kind, clicked=lambda: self.query_wanted.emit(hidden)))
        if name:
            buttons.append(
                Button(
                    translate("NothingHere", "Add as lead"), "" if buttons else "pri",
                    icon_name="user-plus", clicked=lambda: self.named_wanted.emit(name),
                )
            )  # fmt: skip
        buttons.append(
            Button(
                translate("NothingHere", "Clear the search"),
                key=key_text("Esc"),
                clicked=lambda: self.query_wanted.emit(""),
            )
        )
        self._show(translate("NothingHere", "Nothing found"), "\n".join(said), buttons)

    def _show(self, title: str, text: str, buttons: list[QWidget]) -> None:
        if has_focus_within(self):
            self.setFocus()  # the button that has it goes
        self._state.show_state(title, text, buttons)
        for before, button in pairwise([self, *buttons]):
            self.setTabOrder(before, button)
        self.setAccessibleDescription(f"{title}. {text}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = parameter_key(event)
        if digit is None:
            super().keyPressEvent(event)
        elif digit:
            self.digit.emit(digit)
        else:
            self.cleared.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.drawRoundedRect(self.rect().adjusted(3, 3, -3, -3), 6, 6)


def _typed_name(query: str, terms: Sequence[Term]) -> str:
    """What was typed where it can only be a name: words with letters in them, nothing else."""
    said = " ".join(query.replace('"', " ").split())
    is_name = all(isinstance(term, Word | Phrase) for term in terms) and len(said) > 2
    return said if terms and is_name and any(c.isalpha() for c in said) else ""


def _without(query: str, term: str) -> str:
    for found in parse_filter(query, ANY_DAY).terms:
        if query[found.start : found.end] == term:
            return without_term(query, found)
    return query.replace(term, "").strip()
