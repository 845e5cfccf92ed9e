"""Which leads are worth comparing: those that share a key. Whom a rule takes for one has some."""

from __future__ import annotations

from collections.abc import Iterator

from leaddesk.rules.cologne import cologne
from leaddesk.rules.company_words import TRADE_WORDS
from leaddesk.rules.identity import Identity

MOST_PER_KEY = 60
"""What more leads share (the domain of a chain, "Müller" in a big town) tells nothing: they are
compared by their other keys."""


def keys_of(who: Identity) -> Iterator[str]:
    """The keys of a lead. The letter in front says of what kind, so that kinds never meet."""
    if who.vat_id:
        yield f"v{who.vat_id}"
    for box in who.boxes:
        yield f"b{box}"
    for domain in who.domains:
        yield f"d{domain}"
    for phone in who.phones:
        yield f"p{phone}"
        if len(phone) >= 11:
            yield f"t{phone[:-2]}{who.joined[:3]}"
    if who.words:
        yield f"n{who.joined}"
    if who.postal_code:
        yield from _keys_of_place(who)
    if who.last_name:
        yield f"l{cologne(who.last_name)}{who.first_name[:1]}{who.joined[:7]}"


def _keys_of_place(who: Identity) -> Iterator[str]:
    area = who.postal_code[:3]
    if who.street:
        yield f"s{who.street[:8]}{who.house}{who.postal_code}"
    if who.words:
        telling = [word for word in who.words if word not in TRADE_WORDS] or list(who.words)
        yield f"w{cologne(telling[0])}{area}"
        yield f"e{who.joined[-6:]}{who.postal_code}"
    if who.last_name:
        yield f"m{cologne(who.last_name)}{who.first_name[:1]}{area}"
