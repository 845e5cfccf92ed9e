"""What a column does to leads that are there already, in words."""

from __future__ import annotations

from leaddesk.rules.list_mapping import Writing, ways_of_writing
from leaddesk.ui.importing.grid import Choices
from leaddesk.ui.words import Marked, marked

_WORDS: dict[Writing, Marked] = {
    Writing.OVERWRITE: marked("ImportColumns", "overwrite"),
    Writing.FILL: marked("ImportColumns", "fill gaps"),
    Writing.APPEND: marked("ImportColumns", "append"),
    Writing.NEVER: marked("ImportColumns", "never change"),
}
_AS_ALL = marked("ImportColumns", "as the rule says")


def writing_name(how: Writing | None) -> str:
    """None: as the rule for all rows says."""
    return (_AS_ALL if how is None else _WORDS[how]).now()


def writing_choices(key: str) -> Choices:
    """Those of a field, the rule for all first."""
    return [(_AS_ALL.now(), ""), *((_WORDS[how].now(), how.value) for how in ways_of_writing(key))]
