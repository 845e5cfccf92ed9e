"""What cells and rows of lists say of consents."""

from __future__ import annotations

from datetime import date

import pytest

from leaddesk.rules.consent import Basis, Channel
from leaddesk.rules.consent_lists import CellSaid, Told, said_converter, told_by_row
from leaddesk.rules.doubts import Doubt

TODAY, NOV = date(2025, 11, 24), date(2025, 11, 3)
PHONE, EMAIL, POST = Channel


@pytest.mark.parametrize(
    ("cell", "said"),
    [
        ("ja", CellSaid(True)), ("x", CellSaid(True)), (1, CellSaid(True)),
        ("nein", CellSaid(False)), (0, CellSaid(False)), ("0", CellSaid(False)),
        ("03.11.2025", CellSaid(True, None, NOV)), (NOV, CellSaid(True, None, NOV)),
        ("2025-11-03 10:22:51", CellSaid(True, None, NOV)),
        ("Einwilligung vom 03.11.2025; Messe; Karte",
         CellSaid(True, Basis.CONSENT, NOV, "Messe; Karte")),
        ("Consent 3 Nov 2025", CellSaid(True, Basis.CONSENT, NOV)),
        ("Double-Opt-in 03.11.2025", CellSaid(True, Basis.DOUBLE_OPT_IN, NOV)),
        ("Berechtigtes Interesse", CellSaid(True, Basis.INTEREST)),
        ("Werbewiderspruch 03.11.2025; Anruf", CellSaid(False, Basis.OBJECTION, NOV, "Anruf")),
        ("unsubscribed", CellSaid(False, Basis.OBJECTION)),
        ("Opt-Out", CellSaid(False, Basis.OBJECTION)),
        ("ja, 03.11.2099", None), ("vielleicht", None), ("Juni-Ausgabe", None), ("1234", None),
    ],
)  # fmt: skip
def test_cells(cell: object, said: CellSaid | None) -> None:
    read = said_converter("consent.email", TODAY, "")(str(cell), cell, "DE")
    assert read == (Doubt("consent_unreadable") if said is None else said)


def test_a_day_ahead_counts_as_today() -> None:
    read = said_converter("consent.email", TODAY, "")("01.01.2031", "01.01.2031", "DE")
    assert read == CellSaid(True, None, TODAY)


@pytest.mark.parametrize(
    ("cell", "objects"), [("ja", True), ("03.11.2025", True), ("abgemeldet", True), ("nein", False)]
)
def test_columns_that_ask_who_objects(cell: str, objects: bool) -> None:
    read = said_converter("consent.no_email", TODAY, "")(cell, cell, "DE")
    assert isinstance(read, CellSaid) is objects
    assert read is None or read[:2] == (False, Basis.OBJECTION)  # type: ignore[index]


def test_a_row() -> None:
    yes, no, against = CellSaid(True), CellSaid(False), CellSaid(False, Basis.OBJECTION, NOV)
    assert told_by_row({"company.name": "A"}) == ()
    dated = {"consent.email": yes, "consent.given_on": NOV, "consent.source": "DOI"}
    assert told_by_row(dated) == (Told(EMAIL, Basis.CONSENT, NOV, "DOI"),)
    assert told_by_row({"consent.email": yes, "consent.basis": "contract"}) == (
        Told(EMAIL, Basis.CONTRACT, None, ""),)  # fmt: skip
    assert told_by_row({"consent.email": no}) == (Told(EMAIL, None, None, ""),)
    assert told_by_row({"consent.email": yes, "consent.no_email": against}) == (
        Told(EMAIL, Basis.OBJECTION, NOV, ""),)  # fmt: skip
    everywhere = told_by_row({"consent.basis": "interest", "consent.objection": None})
    assert {(told.channel, told.basis) for told in everywhere} == {(c, "interest") for c in Channel}
    objected = told_by_row({"consent.basis": "consent", "consent.objection": against})
    assert {told.basis for told in objected} == {Basis.OBJECTION} and len(objected) == 3
