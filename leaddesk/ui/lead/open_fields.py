"""Fields whose text is not saved though their lead was left: it stands there again on return."""

from __future__ import annotations

from collections.abc import Mapping

from leaddesk.ui.lead.drafts import Drafts

FIELDS = "fields"
"""The kind of draft that they are."""


class OpenFields:
    """By lead and field: the text, and the value as it stood there when it was begun."""

    def __init__(self, drafts: Drafts) -> None:
        self._drafts = drafts

    def keep(self, lead_id: int, key: str, text: str, was: str) -> None:
        """This text is not saved, or not yet."""
        known = self.of(lead_id)
        if known.get(key) != (text, was):
            self._write(lead_id, {**known, key: (text, was)})

    def drop(self, lead_id: int, key: str, text: str | None = None) -> None:
        """It is saved or not wanted. A `text`: only if it is still that one."""
        known = dict(self.of(lead_id))
        if key in known and text in (None, known[key][0]):
            del known[key]
            self._write(lead_id, known)

    def of(self, lead_id: int) -> Mapping[str, tuple[str, str]]:
        if FIELDS not in self._drafts.kinds_of(lead_id):
            return {}
        found = self._drafts.find(lead_id, FIELDS)
        return {
            key: (str(pair[0]), str(pair[1]))
            for key, pair in found.items()
            if isinstance(pair, list | tuple) and len(pair) == 2
        }

    def _write(self, lead_id: int, texts: Mapping[str, tuple[str, str]]) -> None:
        self._drafts.keep(lead_id, FIELDS, {key: list(pair) for key, pair in texts.items()})
