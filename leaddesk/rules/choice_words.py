"""The words by which lists name stages, choices and ticks, in German and English."""

from __future__ import annotations

from leaddesk.rules.fields import BY_KEY, CLASSES
from leaddesk.rules.fold import words as words_of
from leaddesk.rules.names import SALUTATION_WORDS
from leaddesk.rules.stages import Stage

_STAGES: dict[Stage, str] = {
    Stage.COLD: "Kalter Lead;Kalt;Cold lead;Adresse;Neu;New;Kaltadresse",
    Stage.WARM: "Warmer Lead;Warm;Warm lead;Lead;In Pflege;Nurturing",
    Stage.MQL: "Marketing-qualifiziert;Marketing qualifiziert;Marketing qualified;"
    "Marketing qualified lead;Marketing-qualifizierter Lead;Vertriebsreif;Sales ready",
    Stage.SAL: "Vom Vertrieb angenommen;Vertrieb angenommen;Angenommen;Sales accepted;"
    "Sales accepted lead;Vertriebsakzeptiert;Vertriebsakzeptierter Lead",
    Stage.SQL: "Vertriebsqualifiziert;Vom Vertrieb qualifiziert;Vertrieb qualifiziert;Qualifiziert;"
    "Sales qualified;Sales qualified lead;Vertriebsqualifizierter Lead;Qualified",
    Stage.PROSPECT: "Interessent;Prospect;Verkaufschance;Opportunity;Chance;Prospecting;Engaging",
    Stage.QUOTE: "Angebot;Quote;Angeboten;Angebot abgegeben;Proposition;Proposal;Quotation;Offer",
    Stage.WON: "Gewonnen;Won;Closed won;Auftrag;Kunde;Customer;Converted",
    Stage.LOST: "Verloren;Lost;Closed lost;Absage",
    Stage.EXCLUDED: "Ausgeschlossen;Excluded;Do not contact;Gesperrt;Disqualified",
    Stage.PARTNER: "Partner;An Partner;An Partner übergeben;Passed to partner",
}
_CHOICES: dict[str, dict[str, str]] = {
    "company.relation": {
        "prospect": "Interessent;Prospect;Potenzieller Kunde;Neukunde;Zielkunde;Lead",
        "customer": "Kunde;Customer;Bestandskunde;Kunden;Client",
        "regular_customer": "Stammkunde;Regular customer;Dauerkunde",
        "lost_customer": "Verlorener Kunde;Ehemaliger Kunde;Altkunde;Lost customer;Former customer;"
        "Ex-Kunde",
        "competitor": "Wettbewerber;Mitbewerber;Konkurrent;Competitor;Konkurrenz;Wettbewerb",
        "consultant": "Berater;Consultant;Beratung;Planer",
        "partner": "Partner;Vertriebspartner;Händler;Reseller;Lieferant",
    },
    "company.customer_class": {
        letter: f"{letter};{letter}-Kunde;Klasse {letter};{letter} customer;Class {letter}"
        for letter in CLASSES
    },
    "contact.decision_role": {
        "decision_maker": "Entscheider;Entscheiderin;Decision maker;Entscheidungsträger;Ja;Yes",
        "co_decision_maker": "Mitentscheider;Mitentscheiderin;Co-decision maker;Co decision maker",
        "influencer": "Beeinflusser;Influencer;Einflussnehmer;Fachlicher Berater;Empfehler",
        "user": "Anwender;Anwenderin;Nutzer;User;Benutzer",
    },
    "company.listing": {
        "listed": "Gelistet;Listed;Lieferant;Supplier;Ja;Yes",
        "closed": "Geschlossen;Nicht gelistet;Closed;Not listed;Gesperrt;Nein;No",
        "possible": "Listung möglich;Möglich;Possible;Listing possible;Offen",
    },
    "company.expansion": {
        "new_subsidiary": "Neue Tochtergesellschaft;Tochtergesellschaft;New subsidiary;Subsidiary;"
        "Neue Tochter;Neue Niederlassung",
        "new_partner": "Neuer Partner;New partner;Partnerwechsel;Change of partner;Neuer Händler",
    },
    "lead.competitor_rating": {
        "satisfied": "Zufrieden;Satisfied;Gut;Good",
        "mixed": "Gemischt;Mixed;Mittel;Teils, teils;Neutral",
        "unhappy": "Unzufrieden;Unhappy;Schlecht;Dissatisfied",
    },
    "lead.market": {
        "existing": "Bestehender Markt;Bestehend;Existing market;Existing;Bekannt",
        "new": "Neuer Markt;Neu;New market;New",
    },
    "consent.basis": {
        "consent": "Einwilligung;Consent;Opt-in;Zustimmung;Einwilligung erteilt",
        "double_opt_in": "Double-Opt-in;Double opt in;DOI;Bestätigt;Confirmed;Confirmed opt-in",
        "existing_customer": "Bestandskunde;Existing customer;Bestandskunden;§ 7 Abs. 3 UWG",
        "presumed": "Mutmaßliche Einwilligung;Presumed consent;Mutmaßlich",
        "contract": "Vertrag;Contract;Vertragserfüllung",
        "interest": "Berechtigtes Interesse;Legitimate interest;Legitimate interests",
    },
    "lead.fit_product": {
        letter: f"{letter};Produkt {letter};Product {letter}" for letter in CLASSES
    },
}
TRUE_WORDS = frozenset(
    {"x", "xx", "ja", "j", "1", "true", "wahr", "yes", "y", "✓", "✔", "☑", "☒", "✗", "ok", "√",
     "on", "✅", "angekreuzt", "zutreffend", "trifft zu"}
)  # fmt: skip
FALSE_WORDS = frozenset(
    {
        "nein",
        "n",
        "0",
        "false",
        "falsch",
        "no",
        "☐",
        "☓",
        "off",
        "trifft nicht zu",
        "nicht zutreffend",
    }
)


def _key(text: str) -> str:
    return "".join(words_of(text))


def _table(words: dict[str, str]) -> dict[str, str]:
    return {
        _key(word): key for key, spellings in words.items() for word in (key, *spellings.split(";"))
    }


_STAGE_WORDS: dict[str, Stage] = {
    _key(word): stage for stage, words in _STAGES.items() for word in (stage.key, *words.split(";"))
}
_CHOICE_WORDS: dict[str, dict[str, str]] = {key: _table(words) for key, words in _CHOICES.items()}
_CHOICE_WORDS["contact.salutation"] = {
    _key(word): key for word, key in SALUTATION_WORDS.items()
} | {key: key for key in BY_KEY["contact.salutation"].choices}


def stage_of(text: str) -> Stage | None:
    """The stage that a key or a German or English name means."""
    return _STAGE_WORDS.get(_key(text))


def choice_of(field_key: str, text: str) -> str | None:
    """The key of the choice that a text means for the field ("Frau" -> "ms")."""
    return _CHOICE_WORDS[field_key].get(_key(text))


def tick_of(text: str) -> bool | None:
    """Whether a cell of a tick column is ticked; None if it says neither."""
    word = text.lower()
    if word in TRUE_WORDS:
        return True
    return False if word in FALSE_WORDS else None
