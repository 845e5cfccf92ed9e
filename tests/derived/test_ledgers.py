"""A small `python -m torture ledgers`: the points of every lead add up, whatever was done."""

from __future__ import annotations

from torture.ledgers import figures


def test_the_points_of_every_lead_add_up() -> None:
    found = list(figures(leads=150))
    assert len(found) == 7
    assert [figure.name for figure in found if not figure.met] == []
