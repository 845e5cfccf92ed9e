"""The words by which the reasons of a stage move are found, German and English.

These are words that a user types after `reason:`, not words that are shown.
"""

from __future__ import annotations

from leaddesk.rules.fold import sort_key, spellings

_WORDS: dict[str, tuple[str, ...]] = {
    "assessed_too_early": ("zu früh bewertet", "assessed too early"),
    "postponed": ("verschoben", "postponed"),
    "moved_by_mistake": ("irrtum", "versehen", "moved by mistake"),
    "opportunity_too_small": ("chance zu klein", "zu klein", "opportunity too small"),
    "target_group_does_not_fit": ("zielgruppe passt nicht", "target group does not fit"),
    "no_suitable_solution": ("keine passende lösung", "no suitable solution"),
    "not_now": ("jetzt nicht", "nicht jetzt", "not now"),
    "data_unusable": ("daten unbrauchbar", "data unusable"),
    "wrong_contact": ("falsche ansprechperson", "falscher kontakt", "wrong contact"),
    "wrong_territory": ("gebiet nicht meines", "falsches gebiet", "not my territory"),
    "not_worked_in_time": ("nicht rechtzeitig bearbeitet", "frist", "not worked in time"),
    "price": ("preis", "price"),
    "no_budget": ("kein budget", "budget", "no budget"),
    "competitor": ("wettbewerber", "wettbewerb", "competitor"),
    "no_need": ("kein bedarf", "bedarf", "no need"),
    "no_answer": ("keine antwort", "no answer"),
    "timing": ("zeitpunkt", "timing"),
    "consultant": ("berater", "consultant"),
    "not_serious": ("nicht ernsthaft", "unseriös", "not serious"),
    "duplicate": ("dublette", "doppelt", "duplicate"),
    "region": ("region", "gebiet"),
    "product": ("produkt", "product"),
    "capacity": ("kapazität", "capacity"),
    "too_small": ("zu klein", "too small"),
    "new_need": ("neuer bedarf", "new need"),
    "new_contact": ("neuer ansprechpartner", "neue ansprechperson", "new contact"),
    "budget_found": ("budget gefunden", "budget da", "budget found"),
    "concrete_inquiry": ("konkrete anfrage", "concrete inquiry"),
    "personal_recommendation": ("persönliche empfehlung", "empfehlung", "recommendation"),
    "agreed_with_sales": ("mit vertrieb abgestimmt", "abgestimmt", "agreed with sales"),
    "other": ("sonstiges", "sonst", "andere", "other"),
}


def reason_keys(typed: str) -> tuple[str, ...]:
    """The keys of the reasons that are meant: the key itself, or a word for it begun so."""
    wanted = sort_key(typed.strip("*"))
    if not wanted:
        return ()
    return tuple(
        key
        for key, words in _WORDS.items()
        if sort_key(key) == wanted
        or any(spelt.startswith(wanted) for word in words for spelt in spellings(word))
    )
