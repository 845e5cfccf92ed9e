"""What a report must not tell is taken out; what it has to tell stays."""

from __future__ import annotations

import pytest

from leaddesk.rules.scrubbing import HOME, MAIL, NAME, NUMBER, SERVER, scrubbed

NAMES = ("Anna Berg", "büro-pc 7", "jo")


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Anna Berg wrote", f"{NAME} wrote"),
        ("BERG, anna", f"{NAME}, {NAME}"),
        ("Bergmann AG", "Bergmann AG"),  # a word of its own
        ("on BÜRO-PC 7", f"on {NAME}"),
        ("File /home/anna/leads", f"File {HOME}/leads"),
        (r"C:\Users\Anna Berg\x", rf"{HOME} {NAME}\x"),
        (r"at \\server\leads\x.db", f"at {SERVER}"),
        ("postgresql://anna:pw@host:5432/leads", SERVER),
        ("to a.berg@firma.example now", f"to {MAIL} now"),
        ("call 0521 448120-17 or +49 (521) 4481 20", f"call {NUMBER} or {NUMBER}"),
        ("2025-11-24 09:34:17,123 INFO", "2025-11-24 09:34:17,123 INFO"),
        ("size 1440x900, 12345 rows, line 1234", "size 1440x900, 12345 rows, line 1234"),
        ("jo is short", "jo is short"),
    ],
)
def test_names_places_and_numbers_go(text: str, left: str) -> None:
    assert scrubbed(text, NAMES, "/home/anna") == left
