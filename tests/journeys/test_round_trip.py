"""Out of one store and into an empty one: a small `python -m torture roundtrip`."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from leaddesk.queries.lead_facts import FACT_KEYS
from torture.roundtrip import differences, round_trip


def test_sixty_leads_come_back_in_every_kind_of_file(qapp: QCoreApplication) -> None:
    trip = round_trip(leads=60, seed=7)
    assert trip.leads == 60
    assert (trip.rejected, trip.unaccounted, trip.silent) == (0, 0, [])
    assert set(trip.differing) == {"xlsx", "csv exact", "csv protected", "xlsx, English"}
    assert not any(trip.differing.values())


def test_a_difference_is_found() -> None:
    fields = len(FACT_KEYS)
    one, other = ("a",) * fields, ("a",) * (fields - 1) + ("b",)
    assert len(differences((one, one), (one, other))) == 1
    assert len(differences((one, one), (one,))) == 1
