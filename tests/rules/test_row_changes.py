"""What a column does to a field that says something already."""

from __future__ import annotations

import pytest

from leaddesk.rules.list_mapping import Writing, ways_of_writing
from leaddesk.rules.row_changes import appended, changed_fields

APPEND = {
    "contact.position": Writing.APPEND, "lead.note": Writing.APPEND,
    "company.name_extra": Writing.APPEND,
}  # fmt: skip


@pytest.mark.parametrize(
    ("key", "there", "told", "becomes"),
    [
        ("contact.position", "Leiterin Einkauf", "Logistik", "Leiterin Einkauf; Logistik"),
        ("contact.position", "Leiterin Einkauf", "Leiter", "Leiterin Einkauf; Leiter"),
        ("contact.position", "Einkauf; Logistik", "logistik", None),
        ("contact.position", None, "Logistik", "Logistik"),
        ("contact.position", "E" * 298, "Logistik", None),
        ("lead.note", "ruft an", "will Muster", "ruft an\nwill Muster"),
        ("lead.note", "ruft morgen an", "morgen", None),
    ],
)
def test_appending(key: str, there: str | None, told: str, becomes: str | None) -> None:
    changed = changed_fields({key: there}, {key: told}, overwrite=False, writing=APPEND)
    assert changed.get(key) == becomes
    if becomes and there:
        again = changed_fields({key: becomes}, {key: told}, overwrite=True, writing=APPEND)
        assert again == {}, "the same list a second time"
        assert appended(key, there, told) == becomes


def test_what_may_be_appended_to() -> None:
    for key in ("contact.position", "contact2.department", "lead.competitor_reason", "lead.note"):
        assert Writing.APPEND in ways_of_writing(key)
    for key in ("company.postal_code", "contact.email", "lead.product", "company.name"):
        assert Writing.APPEND not in ways_of_writing(key)
