"""What data care has: the imports, and the duplicates with how many are open."""

from __future__ import annotations

from leaddesk.ui.parts.tabs import Tabs
from leaddesk.ui.words import translate
from leaddesk.ui.words.formats import number_text


class CareTabs(Tabs):
    """Keys "imports" and "duplicates"."""

    def __init__(self) -> None:
        super().__init__(translate("Import", "Data care"))
        self.count(0)

    def count(self, pairs: int) -> None:
        """So many pairs are open; none is not told."""
        self.set_tabs(
            [
                ("imports", translate("Import", "Imports"), ""),
                (
                    "duplicates",
                    translate("Import", "Duplicates"),
                    number_text(pairs) if pairs else "",
                ),
            ]
        )
