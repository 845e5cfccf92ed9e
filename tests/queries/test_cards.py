"""Business cards of leads: everybody once, the main person first, a company without people too."""

from __future__ import annotations

from leaddesk.operations.leads import add_contact, add_lead
from leaddesk.queries.cards import cards_of_list, lead_cards
from leaddesk.rules.filter_tree import LeadFilter
from leaddesk.store.store import Store


def test_everybody_once_the_main_person_first(store: Store) -> None:
    def add(**values: str) -> int:
        found: int = store.run(
            add_lead, values={k.replace("__", "."): v for k, v in values.items()}
        ).result
        return found

    firm = add(company__name="Weiß AG", company__city="Ulm", contact__last_name="Süß")
    store.run(add_contact, lead_id=firm, values={"contact.last_name": "Groß"})
    private = add(contact__last_name="Jäger", contact__email="j@gmx.de")
    alone = add(company__name="Nur Firma")
    cards = store.ask(lead_cards, ids=(alone, firm, private, 999, firm))
    told = [(c.get("company.name"), c.get("contact.last_name")) for c in cards]
    assert told == [
        ("Nur Firma", None), ("Weiß AG", "Süß"), ("Weiß AG", "Groß"), (None, "Jäger"),
    ]  # fmt: skip
    assert cards[1]["company.city"] == "Ulm"
    assert cards[1]["lead.number"].startswith("I-")
    listed = store.ask(cards_of_list, filter=LeadFilter(), me=1, today=store.clock().date())
    assert len(listed) == len(cards)
    assert store.ask(lead_cards, ids=()) == ()
