"""Whether a lead is there already, while somebody types it."""

from __future__ import annotations

import pytest

from leaddesk.operations.leads import add_lead
from leaddesk.queries.duplicates import similar_leads
from leaddesk.rules.likeness import Sign
from leaddesk.store.store import Store

KRUEGER = {
    "company.name": "Krüger Maschinenbau GmbH",
    "company.postal_code": "33613",
    "company.phone": "0521 4481-20",
    "company.email": "info@krueger-mb.de",
    "company.city": "Bielefeld",
}


@pytest.fixture
def lead(store: Store) -> int:
    store.run(add_lead, {"company.name": "Krüger & Sohn OHG", "company.postal_code": "80331"})
    return int(store.run(add_lead, KRUEGER).result)


@pytest.mark.parametrize(
    "typed",
    [
        {"company.name": "Krüger Maschienenbau", "company.postal_code": "33613"},
        {"company.name": "Maschinenfabrik", "company.phone": "+49 (521) 448120"},
        {"company.name": "KRUEGER MASCHINENB.", "company.email": "einkauf@krueger-mb.de"},
        {"contact.last_name": "Weiß", "company.email": "info@krueger-mb.de"},
    ],
)
def test_it_is_there(store: Store, lead: int, typed: dict[str, str]) -> None:
    found = store.ask(similar_leads, values=typed)
    assert found[0].lead_id == lead
    assert (found[0].name, found[0].city) == ("Krüger Maschinenbau GmbH", "Bielefeld")


def test_the_surest_first_with_its_reason(store: Store, lead: int) -> None:
    typed = {"company.name": "Krüger Maschinenb.", "company.postal_code": "33613"}
    found = store.ask(similar_leads, values=typed)
    assert found[0].verdict is not None
    assert dict(found[0].verdict.signs)[Sign.POSTAL] == 100


@pytest.mark.parametrize(
    "typed",
    [{}, {"company.name": "Krü"}, {"company.name": "Krüger Druckerei", "company.city": "Köln"},
     {"contact.last_name": "Krüger"}],
)  # fmt: skip
def test_it_is_not(store: Store, lead: int, typed: dict[str, str]) -> None:
    assert store.ask(similar_leads, values=typed) == ()
