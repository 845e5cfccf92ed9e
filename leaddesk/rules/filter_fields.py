"""The fields of the filter and the fixed values that some of them take, German and English.

The canonical name of a field and the key of a value are what a saved filter is written with;
they are always accepted too. These are words that a user types, not words that are shown.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from leaddesk.rules.fold import sort_key, spellings

# How like (0..100) a misspelt word has to be to what is suggested for it.
_LIKE_ENOUGH = 60


class Reads(StrEnum):
    """How the value of a field is read."""

    SEGMENT = "segment"
    SUGGESTED = "suggested"
    STAGE = "stage"
    REACHED = "reached"
    OWNER = "owner"
    INTEGER = "integer"
    MONEY = "money"
    DATE = "date"
    TEXT = "text"
    ANSOFF = "ansoff"
    FLAG = "flag"
    SLA = "sla"
    CONSENT = "consent"
    MOVED = "moved"
    ANSWER = "answer"
    RETURNED = "returned"
    DONE = "done"
    DIGITS = "digits"


@dataclass(frozen=True, slots=True)
class Choice:
    """A fixed value (or a field's name) with the words for it, the best word first."""

    key: str
    german: tuple[str, ...]
    english: tuple[str, ...]

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys((self.key, *self.german, *self.english)))

    def names_in(self, language: str) -> tuple[str, ...]:
        """The names, those of the language first."""
        first, then = self.german, self.english
        if language != "de":
            first, then = then, first
        return tuple(dict.fromkeys((*first, *then, self.key)))


def _choice(key: str, german: str, english: str) -> Choice:
    return Choice(key, tuple(german.split("|")), tuple(english.split("|")))


_FIELDS: tuple[tuple[Reads, Choice], ...] = (
    (Reads.SEGMENT, _choice("p", "p|parameter|segment", "p|parameter|segment")),
    (Reads.SUGGESTED, _choice("suggested", "vorschlag|vorgeschlagen", "suggested|suggestion")),
    (Reads.STAGE, _choice("stage", "stufe", "stage")),
    (Reads.REACHED, _choice("reached", "erreicht", "reached")),
    (Reads.OWNER, _choice("owner", "zuständig|betreuer", "owner")),
    (Reads.INTEGER, _choice("score", "score|punkte", "score|points")),
    (Reads.INTEGER, _choice("behaviour", "verhalten", "behaviour|behavior")),
    (Reads.INTEGER, _choice("fit", "passung", "fit")),
    (Reads.MONEY, _choice("value", "wert", "value")),
    (Reads.INTEGER, _choice("employees", "mitarbeiter", "employees")),
    (Reads.DATE, _choice("due", "fällig|wiedervorlage", "due|follow-up")),
    (Reads.DATE, _choice("contact", "kontakt", "contact|last-contact")),
    (Reads.DATE, _choice("since", "seit", "since")),
    (Reads.DATE, _choice("created", "angelegt|erstellt", "created")),
    (Reads.DATE, _choice("close", "abschluss", "close|expected")),
    (Reads.TEXT, _choice("city", "ort|stadt", "city")),
    (Reads.TEXT, _choice("postal_code", "plz|postleitzahl", "zip|postcode")),
    (Reads.TEXT, _choice("industry", "branche", "industry")),
    (Reads.TEXT, _choice("source", "quelle", "source")),
    (Reads.TEXT, _choice("campaign", "kampagne", "campaign")),
    (Reads.TEXT, _choice("product", "produkt", "product")),
    (Reads.TEXT, _choice("import", "import", "import")),
    (Reads.TEXT, _choice("reason", "grund", "reason")),
    (Reads.ANSOFF, _choice("ansoff", "ansoff", "ansoff")),
    (Reads.TEXT, _choice("competitor", "wettbewerber|wettbewerb", "competitor")),
    (Reads.TEXT, _choice("country", "land", "country")),
    (Reads.TEXT, _choice("number", "nr|nummer", "number")),
    (Reads.TEXT, _choice("company", "firma", "company")),
    (Reads.FLAG, _choice("is", "ist", "is")),
    (Reads.SLA, _choice("sla", "sla|frist", "sla|deadline")),
    (Reads.CONSENT, _choice("consent", "einwilligung|opt-in", "consent|opt-in")),
    (Reads.MOVED, _choice("moved", "bewegt|bewegung", "moved")),
    (Reads.ANSWER, _choice("answer", "annahme|antwort", "answer")),
    (Reads.RETURNED, _choice("returned", "abgelehnt|zurückgegeben", "returned|rejected")),
    (Reads.DONE, _choice("rated", "bewertet", "rated")),
    (Reads.DONE, _choice("touched", "kontaktiert", "touched")),
    (Reads.DONE, _choice("bought", "gekauft", "bought")),
    (Reads.DONE, _choice("quoted", "angeboten", "quoted")),
    (Reads.DONE, _choice("suits", "passt", "suits")),
    (Reads.DONE, _choice("ended", "geendet", "ended")),
    (Reads.DONE, _choice("member", "mitglied", "member")),
    (Reads.DIGITS, _choice("digits", "ziffern|telefon|tel", "digits|phone")),
)
FIELDS: tuple[Choice, ...] = tuple(choice for _, choice in _FIELDS)
READS: dict[str, Reads] = {choice.key: reads for reads, choice in _FIELDS}
ORDERED = (Reads.STAGE, Reads.INTEGER, Reads.MONEY, Reads.DATE)
"""Fields whose values can be compared: score>=250."""
FIELD_NAMES: dict[str, tuple[str, ...]] = {choice.key: choice.names for choice in FIELDS}
"""Canonical name -> every accepted name."""

STAGES = (
    _choice("cold", "kalt", "cold"),
    _choice("warm", "warm", "warm"),
    _choice("mql", "mql", "mql"),
    _choice("sal", "sal", "sal"),
    _choice("sql", "sql", "sql"),
    _choice("prospect", "interessent", "prospect"),
    _choice("quote", "angebot", "quote"),
    _choice("won", "gewonnen", "won"),
    _choice("lost", "verloren", "lost"),
    _choice("excluded", "ausgeschlossen", "excluded"),
    _choice("partner", "partner", "partner"),
)
FLAGS = (
    _choice("overdue", "überfällig", "overdue"),
    _choice("sla", "sla|frist", "sla"),
    _choice("sla_overdue", "frist-überschritten|sla-überfällig", "deadline-over|sla-overdue"),
    _choice("sla_today", "frist-heute|sla-heute", "deadline-today|sla-today"),
    _choice("sla_paused", "frist-ruht|sla-ruht", "deadline-stands|sla-paused"),
    _choice("blocked", "gesperrt|werbewiderspruch|widerspruch", "blocked|do-not-contact"),
    _choice("consent_phone", "einwilligung-telefon", "consent-phone"),
    _choice("consent_email", "einwilligung-email", "consent-email"),
    _choice("consent_post", "einwilligung-post", "consent-post"),
    _choice("consent_none", "ohne-einwilligung", "no-consent"),
    _choice("excluded", "ausgeschlossen", "excluded"),
    _choice("duplicate", "dublette|doppelt", "duplicate"),
    _choice("incomplete", "unvollständig", "incomplete"),
    _choice("customer", "kunde", "customer"),
    _choice("handed_over", "übergeben", "handed-over"),
    _choice("open", "offen", "open"),
    _choice("mine", "meine|mein|meiner", "mine|my"),
)
SLA = (
    _choice("sla_overdue", "überfällig|überschritten", "overdue|over"),
    _choice("sla_today", "heute", "today"),
    _choice("sla_paused", "ruht", "paused|stands"),
    _choice("sla", "läuft|offen|ja", "running|open|yes"),
)
"""After `sla:`; each is a flag."""
CONSENTS = (
    _choice("consent_email", "email|e-mail|mail", "email|e-mail"),
    _choice("consent_phone", "telefon|anruf", "phone|call"),
    _choice("consent_post", "post|brief", "post|letter"),
    _choice("consent_none", "keine|ohne|nein", "none|no"),
    _choice("blocked", "widerspruch|gesperrt", "objection|blocked"),
)
"""After `consent:`; each is a flag."""
ANSWERS = (
    _choice("kept", "rechtzeitig|pünktlich", "in-time|kept"),
    _choice("late", "verspätet|zu-spät", "late"),
    _choice("open", "offen", "open"),
)
"""After `answer:`, how sales answered an offered lead."""
WAYS = (
    _choice("in", "hinein|rein", "in"),
    _choice("on", "weiter", "on|onward"),
    _choice("back", "zurück", "back"),
    _choice("out", "hinaus|raus", "out"),
    _choice("there", "da|dort", "there"),
)
"""After `moved:sql/`: how a lead came to the stage or left it, or that it stood there at last."""
ANSOFF = (
    _choice("market_penetration", "marktdurchdringung|marktausschöpfung", "market-penetration"),
    _choice("market_development", "marktentwicklung", "market-development"),
    _choice("product_development", "produktentwicklung", "product-development"),
    _choice("diversification", "diversifikation", "diversification"),
)
OWNERS = (
    _choice("me", "ich|mir|mich", "me"),
    _choice("none", "keiner|niemand|keine", "none|nobody"),
)
NONE = (_choice("none", "keine|keiner|keines|kein|leer|nie", "none|empty|never"),)
# Offered while typing; what else is read as a date is in `date_words`.
DATE_WORDS = (
    _choice("today", "heute", "today"),
    _choice("tomorrow", "morgen", "tomorrow"),
    _choice("yesterday", "gestern", "yesterday"),
    _choice("this-week", "diese-woche", "this-week"),
    _choice("next-week", "nächste-woche", "next-week"),
    _choice("last-week", "letzte-woche", "last-week"),
    _choice("this-month", "dieser-monat", "this-month"),
    _choice("next-month", "nächster-monat", "next-month"),
    _choice("last-month", "letzter-monat", "last-month"),
)


def key_of(choices: Iterable[Choice], typed: str) -> str | None:
    """The key of the value that is meant, whatever the spelling; None if there is none."""
    wanted = sort_key(typed)
    for choice in choices:
        if any(wanted in spellings(name) for name in choice.names):
            return choice.key
    return None


def nearest(choices: Iterable[Choice], typed: str) -> str:
    """The accepted name that is most like what was typed, "" if none is like it."""
    from rapidfuzz import fuzz, process  # heavy: imported when first needed

    names = [name for choice in choices for name in choice.names]
    found = process.extractOne(
        typed, names, scorer=fuzz.ratio, processor=sort_key, score_cutoff=_LIKE_ENOUGH
    )
    return found[0] if found else ""


_FIELD_BY_SPELLING = {
    spelling: choice.key
    for choice in FIELDS
    for name in choice.names
    for spelling in spellings(name)
}


def field_of(typed: str) -> str | None:
    """The canonical name of a field, None if there is no such field."""
    return _FIELD_BY_SPELLING.get(sort_key(typed))
