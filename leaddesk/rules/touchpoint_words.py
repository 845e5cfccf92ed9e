"""The words of newsletter tools, web analytics and call centres for what happened and how it went,
German and English; and the headers of their columns."""

from __future__ import annotations

from leaddesk.rules.fold import fold
from leaddesk.rules.kind_lists import word_table
from leaddesk.rules.touchpoints import Direction, Kind, Outcome

AT, TIME, KIND, OUTCOME, DIRECTION, TEXT, PRODUCT, USER = (
    "touch.at", "touch.time", "touch.kind", "touch.outcome", "touch.direction", "touch.text",
    "touch.product", "touch.user",
)  # fmt: skip
TOUCH_FIELDS = (AT, TIME, KIND, OUTCOME, DIRECTION, TEXT, PRODUCT, USER)
"""What a column of a list of touchpoints may hold besides what names the lead."""

_HEADERS: dict[str, str] = {
    AT: "Datum;Zeitpunkt;Datum/Uhrzeit;Datum und Uhrzeit;Date;Date/Time;Datetime;Timestamp;"
    "Zeitstempel;Kontaktdatum;Anrufdatum;Anruf am;Kontakt am;Geöffnet am;Opened At;Open Time;"
    "Geklickt am;Clicked At;Click Time;Gesendet am;Sent At;Versendet am;Besucht am;Besuchszeit;"
    "Besuchsdatum;Visit Date;Visit Time;Call Date;Event Date;Event Time;Created At;Wann;Am;"
    "Occurred At;Abgemeldet am;Unsubscribed At;Angemeldet am;Action Date;Activity Date;Kontaktzeit",
    TIME: "Uhrzeit;Zeit;Time;Call Time;Anrufzeit;Time of Day;Um",
    KIND: "Art;Typ;Type;Kind;Kontaktart;Ereignis;Ereignistyp;Event;Event Type;Event Name;Action;"
    "Aktion;Aktivität;Aktivitätstyp;Activity;Activity Type;Kanal;Channel;Touchpoint;Vorgang;"
    "Art des Kontakts;Touchpoint Art;Interaction;Interaktion",
    OUTCOME: "Ergebnis;Outcome;Resultat;Result;Disposition;Call Result;Call Outcome;Anrufergebnis;"
    "Gesprächsergebnis;Status;Call Status;Anrufstatus;Reaktion",
    DIRECTION: "Richtung;Direction;Ein-/Ausgehend;Inbound/Outbound",
    TEXT: "Text;Notiz;Bemerkung;Kommentar;Note;Notes;Comment;Betreff;Subject;Inhalt;Beschreibung;"
    "Description;Link;URL;Seite;Page;Seitentitel;Page Title;Landing Page;Newsletter;"
    "Newsletter-Name;Gesprächsnotiz;Kampagne;Campaign;Campaign Name;Mailing;Dokument;Details;"
    "Clicked URL;Page URL",
    PRODUCT: "Produkt;Product;Produktinteresse;Artikel",
    USER: "Agent;Mitarbeiter;Benutzer;User;Bearbeiter;Gesprächsführer;Anrufer;Agent Name;"
    "Sachbearbeiter;Telefonist;Telefonistin",
}
_KINDS: dict[Kind, str] = {
    Kind.CALL: "anruf;telefonat;telefon;call;phone call;phone;outbound call;inbound call;"
    "ausgehender anruf;eingehender anruf;rückruf;telefongespräch;gespräch;angerufen;called",
    Kind.EMAIL: "e-mail;email;mail;e-mail gesendet;email sent;sent;gesendet;versendet;delivered;"
    "zugestellt;e-mail erhalten;email received",
    Kind.VISIT: "besuch;visit;außendienstbesuch;vor-ort-termin;termin;kundenbesuch;meeting;"
    "on-site visit",
    Kind.NOTE: "notiz;note;vermerk;memo",
    Kind.LETTER: "brief;letter;post;mailing;postmailing;postal mailing",
    Kind.VIDEO: "videokonferenz;video;video call;videogespräch;online-meeting;online-termin;teams;"
    "zoom;online meeting",
    Kind.CHAT: "chat;live chat;livechat;chatgespräch",
    Kind.FAIR: "messe;fair;trade fair;trade show;messekontakt;messebesuch;event",
    Kind.WEBINAR: "webinar;webinar teilgenommen;webinar attended;webinarteilnahme;online-seminar",
    Kind.DOWNLOAD: "download;heruntergeladen;downloaded;whitepaper;dokument heruntergeladen;"
    "file download",
    Kind.NEWSLETTER_SIGNUP: "newsletter-anmeldung;newsletteranmeldung;anmeldung;angemeldet;"
    "subscribe;subscribed;signup;sign-up;opt-in;newsletter sign-up;newsletter signup",
    Kind.NEWSLETTER_OPEN: "newsletter geöffnet;geöffnet;öffnung;open;opened;email open;"
    "email opened;e-mail geöffnet;newsletter open;newsletter opened;opens;mail geöffnet",
    Kind.NEWSLETTER_CLICK: "newsletter geklickt;klick;geklickt;click;clicked;link geklickt;"
    "newsletter-klick;newsletter click;newsletter clicked;email click;email clicked;clicks;"
    "link clicked",
    Kind.NEWSLETTER_UNSUBSCRIBE: "newsletter abgemeldet;abmeldung;abgemeldet;unsubscribe;"
    "unsubscribed;opt-out;newsletter-abmeldung;newsletter unsubscribed;optout",
    Kind.WEBSITE_VISIT: "website-besuch;webseitenbesuch;seitenaufruf;page view;pageview;"
    "page_view;website visit;web visit;webseite besucht;website besucht;visited website;"
    "page visited;visited page;session;sitzung",
    Kind.WEBSITE_BOUNCE: "absprung;website verlassen;website left at once;website bounce;"
    "website sofort verlassen",
    Kind.PRESENTATION: "produktpräsentation;präsentation;presentation;demo;vorführung;"
    "product presentation;produktdemo",
    Kind.TRIAL: "test;teststellung;probe;muster;trial;free trial;sample;kostenloser test;testphase",
    Kind.QUOTE_REQUEST: "angebotsanfrage;anfrage;quote request;rfq;inquiry;enquiry;"
    "kontaktformular;form submission;form submitted;formular",
    Kind.QUOTE: "angebot;quote;quotation;offer;angebot gesendet",
    Kind.ORDER: "bestellung;auftrag;order;kauf;purchase",
    Kind.SERVICE_CALL: "servicekontakt;service;serviceanruf;service call;support;ticket;"
    "supportanfrage",
    Kind.COMPLAINT: "reklamation;beschwerde;complaint",
    Kind.CONTACT_REFUSED: "kontakt abgelehnt;contact refused;werbesperre;kontakt verweigert",
    Kind.CONTENT_SENT: "inhalt gesendet;content sent;unterlagen gesendet;infomaterial gesendet;"
    "prospekt gesendet",
}
_OUTCOMES: dict[Outcome, str] = {
    Outcome.INTEREST: "interesse;interessiert;interest;interested;hat interesse;positiv;positive;"
    "termin vereinbart;appointment set;will revert after reading the email",
    Outcome.LATER: "später;wiedervorlage;later;callback;call back;rückruf;rückruf gewünscht;"
    "später anrufen;call later;vertagt",
    Outcome.NO_INTEREST: "kein interesse;no interest;not interested;nicht interessiert;abgelehnt;"
    "negativ;negative;declined;kein bedarf",
    Outcome.NOT_REACHED: "nicht erreicht;not reached;no answer;keine antwort;nicht da;ringing;"
    "busy;besetzt;unreachable;switched off;nicht abgenommen;missed;verpasst;abwesend",
    Outcome.MAILBOX: "mailbox;anrufbeantworter;ab;voicemail;voice mail;left message",
}
_DIRECTIONS: dict[Direction, str] = {
    Direction.IN: "ein;eingehend;in;inbound;incoming;eingang;erhalten;received",
    Direction.OUT: "aus;ausgehend;out;outbound;outgoing;ausgang;gesendet;sent",
}


TOUCH_HEADERS = word_table(_HEADERS)
"""{folded header: one of TOUCH_FIELDS}"""
_BY_KIND = word_table({kind.value: f"{kind.value};{words}" for kind, words in _KINDS.items()})
_BY_OUTCOME = word_table({o.value: f"{o.value};{words}" for o, words in _OUTCOMES.items()})
_BY_DIRECTION = word_table({d.value: words for d, words in _DIRECTIONS.items()})


def kind_of(text: str) -> str:
    """The key of a kind; "" for a word that is none."""
    return _BY_KIND.get(fold(text), "")


def outcome_of(text: str) -> str:
    """The key of an outcome; "" for a word that is none."""
    return _BY_OUTCOME.get(fold(text), "")


def direction_of(text: str) -> str:
    """The key of a direction; "" for a word that is none."""
    return _BY_DIRECTION.get(fold(text), "")
