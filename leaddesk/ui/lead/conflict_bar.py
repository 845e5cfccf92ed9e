"""Asks, field by field, which value it shall be where two desks have written one at a time."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import Signal

from leaddesk.desk import Desk
from leaddesk.queries.field_changes import changed_meanwhile
from leaddesk.rules.changes import Conflict
from leaddesk.ui.lead.field_row import FieldRow
from leaddesk.ui.lead.field_values import shown_value
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.words import translate
from leaddesk.ui.words.fields import field_name
from leaddesk.ui.words.formats import ago_text


def conflict_text(conflict: Conflict, mine: str, now: datetime) -> str:
    """ "M. Roth hat die Telefonnummer vor 2 Minuten geändert: … Ihre Eingabe: …"."""
    if conflict.who and conflict.at_ms:
        text = translate("Lead", "{who} changed {field} {when}: {theirs}. Your entry: {mine}.")
    else:
        text = translate("Lead", "{field} was changed meanwhile: {theirs}. Your entry: {mine}.")
    at = datetime.fromtimestamp(conflict.at_ms / 1000, UTC)
    return text.format(
        who=conflict.who, field=field_name(conflict.field), when=ago_text(at, now),
        theirs=shown_value(conflict.field, conflict.theirs) or "–", mine=mine or "–",
    )  # fmt: skip


class ConflictBar(MessageBar):
    """Both values and a button for each; nothing is saved until one is pressed. Several fields are
    asked about one after the other. The signals carry the field and what stands in the store."""

    mine_wanted = Signal(str, object)
    theirs_wanted = Signal(str, object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._asked: dict[str, tuple[FieldRow, Conflict]] = {}

    def asks_about(self, key: str) -> bool:
        return key in self._asked

    def ask(self, row: FieldRow, conflict: Conflict) -> None:
        """Which one? Whose the other is, is looked up where the conflict does not say."""
        self._asked[row.key] = row, conflict
        self._show_first()
        if not conflict.who:
            self._desk.ask(changed_meanwhile, lead_id=conflict.lead_id, field=row.key).done(
                partial(self._on_known, row, conflict)
            ).failed(lambda _: None)

    def end(self, key: str) -> None:
        """It is settled for this field."""
        if self._asked.pop(key, None) is not None:
            self._show_first()

    def end_all(self) -> None:
        self._asked.clear()
        self.dismiss()

    def _on_known(self, row: FieldRow, asked: Conflict, conflict: Conflict) -> None:
        if self._asked.get(row.key) == (row, asked) and conflict.theirs == asked.theirs:
            self._asked[row.key] = row, conflict
            self._show_first()

    def _show_first(self) -> None:
        row, conflict = next(iter(self._asked.values()), (None, None))
        if row is None or conflict is None:
            self.dismiss()
            return
        key, theirs = row.key, conflict.theirs
        use = translate("Lead", "Use yours"), partial(self.mine_wanted.emit, key, theirs)
        keep = translate("Lead", "Keep theirs"), partial(self.theirs_wanted.emit, key, theirs)
        text = conflict_text(conflict, row.text_shown(), self._desk.now())
        self.show_message("warn", text, [use, keep], closable=False)
