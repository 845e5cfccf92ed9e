"""What was begun and not saved, in the status line: how many drafts, and the way to each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from leaddesk.desk import Desk
from leaddesk.queries.lead_list import LeadRow, leads_by_id
from leaddesk.rules.changes import Changes
from leaddesk.rules.touchpoints import Kind
from leaddesk.ui.lead.drafts import CONTACT, drafts_of
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.dialogs import run_menu
from leaddesk.ui.parts.texts import esc
from leaddesk.ui.words import translate
from leaddesk.ui.words.touchpoints import kind_name

_KINDS = frozenset(kind.value for kind in Kind)


class DraftsLine(QObject):
    """`button` is hidden where nothing is begun. `lead_wanted`: this one is to be gone on with;
    `new_wanted`: the form of a lead that is none yet."""

    lead_wanted = Signal(int)
    new_wanted = Signal()

    def __init__(self, desk: Desk, button: Button) -> None:
        super().__init__(button)
        self._desk, self._button = desk, button
        self._drafts = drafts_of(desk)
        self._names: dict[int, str] = {}
        self._asked: set[int] = set()
        self._drafts.changed.connect(self.look)
        desk.changed.connect(self._on_changed)
        button.clicked.connect(self._open)

    def look(self) -> None:
        """Count them anew, and ask whose they are: where the server is gone that is known by
        then."""
        ids = {lead for lead, _ in self._drafts.all() if lead} - self._asked
        if ids:
            self._asked |= ids
            asked = self._desk.ask(leads_by_id, ids=sorted(ids))
            asked.done(self._on_rows).failed(lambda _: self._asked.difference_update(ids))
        self._show()

    def entries(self) -> Sequence[tuple[int, str]]:
        """Lead (0: none yet) and words of each draft. Leads that are no more are left out."""
        found = []
        for lead, kind in self._drafts.all():
            name = self._names.get(lead, "")
            if not lead:
                found.append((0, translate("DraftsLine", "New lead")))
            elif name or lead not in self._asked:
                found.append((lead, f"{name} · {_words(kind)}" if name else _words(kind)))
        return found

    def _on_rows(self, rows: Sequence[LeadRow]) -> None:
        for row in rows:
            self._names[row.lead_id] = row.company or row.contact or row.number
        self._show()

    def _on_changed(self, changes: Changes) -> None:
        """Names may be others."""
        if any(changes.touches(lead) for lead in self._names):
            self._asked.clear()
            self.look()

    def _show(self) -> None:
        count = len(self.entries())
        self._button.set_caption(translate("DraftsLine", "%n draft(s)", "", count))
        self._button.setVisible(bool(count))

    def _open(self) -> None:
        menu = QMenu(self._button)
        for lead, words in self.entries():
            menu.addAction(esc(words)).triggered.connect(lambda _=False, lead=lead: self._go(lead))
        run_menu(menu, self._button.mapToGlobal(self._button.rect().topLeft()))

    def _go(self, lead: int) -> None:
        if lead:
            self.lead_wanted.emit(lead)
        else:
            self.new_wanted.emit()


def _words(kind: str) -> str:
    if kind in _KINDS:
        return kind_name(Kind(kind))
    if kind.startswith("entry"):
        return translate("DraftsLine", "Entry of the history")
    if kind == CONTACT:
        return translate("DraftsLine", "Contact person")
    return translate("DraftsLine", "Master data")
