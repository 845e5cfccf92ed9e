"""The headers that lists give their columns, in German and English; `rules.columns` reads them.

Each field's names stand best first: of two columns for one field the earlier name wins. Case,
umlauts, blanks and punctuation don't count. Names of address books (Outlook, Thunderbird,
LinkedIn, HubSpot), of Odoo, Salesforce, JTL, sevDesk, Lexware and DATEV are among them.
"""

from __future__ import annotations

# Placeholders: whose phone, e-mail or name it is depends on the columns beside it.
ANY_PHONE, ANY_EMAIL, ANY_NAME, ANY_ADDRESS = "~phone", "~email", "~name", "~address"

FIELD_NAMES: dict[str, str] = {
    "company.name": "Firma;Firmenname;Unternehmen;Unternehmensname;Company;Company Name;"
    "Account Name;Organisation;Organization;Organisation Name;Firmenbezeichnung;Firma Name;"
    "Name Firma;Name der Firma;Name des Unternehmens;Name (Adressattyp Unternehmen);Account;"
    "Customer Name;Kunde;Kundenname;Betrieb;Institution;Business Name;BP Name;Card Name;"
    "ThirdPartyName;Related Company;Employer;Arbeitgeber;Suchname;Lead Company;Interessent Firma",
    "company.name_extra": "Firma 2;Firmenzusatz;Namenszusatz;Zusatz;Name 2;Firma Name 2;"
    "Firmenname 2;Zusatz Firma;Firma Zusatz;Company 2;Company Name 2;Unternehmen 2;Foreign Name;"
    "Alias Name;Name Zusatz;Adresszusatz;Abw. Zustellbezeichnung 1;Name addition",
    "company.street": "Straße geschäftlich;Straße;Str;Straße/Hausnr.;Straße Nr;"
    "Straße und Hausnummer;Straße & Hausnummer;Straße, Hausnummer;Straße Hausnummer;"
    "Strasse u. Hausnr.;Business Street;Work Street;Work Address;Street;Street Address;"
    "Billing Street;Mailing Street;Address 1;Address Line 1;Adresse 1;Adresszeile 1;Anschrift 1;"
    "Bill-to Street;Firmenstraße;Strassenname",
    "company.postal_code": "Postleitzahl geschäftlich;Dienstlich: PLZ;PLZ;Postleitzahl;Zip;"
    "Zip Code;Postal Code;Post Code;ZIP/Postal Code;Work Zip;Work ZipCode;Business Postal Code;"
    "Business Zip;Billing Postal Code;Mailing Zip;Bill-to Zip Code;PLZ Straße;Lkz-PLZ",
    "company.city": "Ort geschäftlich;Dienstlich: Ort;Ort;Stadt;Wohnort;City;Town;Work City;"
    "Business City;Billing City;Mailing City;Bill-to City;Firmensitz;Sitz;Standort;Ortschaft",
    "company.country": "Land/Region geschäftlich;Land geschäftlich;Dienstlich: Land;Land;Country;"
    "Land/Region;Country/Region;Länderkennzeichen;Work Country;Business Country;"
    "Business Country/Region;Billing Country;Mailing Country;Country ID;Country Code;Ländercode;"
    "Länderkürzel;LKZ;Staat;Bill-to Country;Nation;office_location",
    "company.postal_city": "PLZ Ort;PLZ/Ort;PLZ, Ort;PLZ und Ort;PLZ & Ort;PLZ + Ort;PLZ u. Ort;"
    "Postleitzahl Ort;Postleitzahl/Ort;Postleitzahl und Ort;Zip City;Zip/City;City Zip;Ort/PLZ;"
    "Ort PLZ;PLZ Stadt;Postal Code and City",
    "company.address": "Vollständige Adresse;Komplette Adresse;Postadresse;Full Address;"
    "Straße, PLZ Ort;Adresse komplett;Anschrift komplett;Complete Address",
    "company.name_city": "Firma, Ort;Firma/Ort;Firma Ort;Firma und Ort;Firma & Ort;Company, City;"
    "Company/City;Unternehmen, Ort;Firma, Stadt;Firma (Ort)",
    "company.house_number": "Hausnummer;Hausnr.;Haus-Nr.;Haus Nr.;HNr;HsNr;Hs.-Nr.;House Number;"
    "House No.;Street Number;Street No.;Straßennummer",
    ANY_ADDRESS: "Anschrift;Adresse;Address;Firmenanschrift;Firmenadresse;Postanschrift;"
    "Company Address;Geschäftsadresse;Business Address",
    "company.phone": "Telefon Firma;Firmentelefon;Telefon Zentrale;Zentrale;Tel. Zentrale;"
    "Company Main Phone;Company Phone;Haupttelefon;Telefonzentrale;Main Phone;Switchboard;"
    "Phone (company)",
    ANY_PHONE: "Telefon;Tel;Tel.-Nr.;Tel. Nr.;Telefonnummer;Telefonnr;Telefon-Nr.;Phone;"
    "Phone Number;Phone No.;Telephone;Fon;Festnetz;Rufnummer;Telephone 1;Primary Phone;Phone 1;"
    "Telephone Number;Contact Number",
    "contact.phone": "Telefon geschäftlich;Durchwahl;Telefon direkt;Direktwahl;Telefon Durchwahl;"
    "Tel. dienstlich;Telefon dienstlich;Tel. geschäftlich;Business Phone;Work Phone;Direct Phone;"
    "Office Phone;Office;Direct Dial;Telefon Ansprechpartner;Telefon Büro;Telefon (geschäftlich)",
    "contact.mobile": "Mobil;Mobiltelefon;Handy;Mobile;Mobile Phone;Handynummer;Mobilnummer;"
    "Mobil-Nr.;Mobilfunk;Mobile Number;Mobil-Tel.-Nr.;Mobile No.;Cell;Cell Phone;Cellular;"
    "Mobiltel.;Funk;Mobilfunknummer;Mobilrufnummer;Handy-Nr.;Mobiltelefonnummer",
    "company.email": "E-Mail Firma;Firmen-E-Mail;E-Mail Zentrale;Company Email;Info-Mail;"
    "E-Mail allgemein;Firmenmail;Allgemeine E-Mail;E-mail (company)",
    ANY_EMAIL: "E-Mail-Adresse;E-Mail;Email;Mail;Mailadresse;E-Mail 1;Email Address;"
    "E-Mail Address;Primäre E-Mail-Adresse;Primary Email;E-Mail-Adressen;EMail 1;Emailadresse 1",
    "contact.email": "E-Mail geschäftlich;E-Mail dienstlich;Email Work;Work Email;Business Email;"
    "E-Mail Ansprechpartner;Ansprechpartner E-Mail;Contact Email;E-Mail (geschäftlich)",
    "company.website": "Homepage;Website;Webseite;Web;Internet;Internetadresse;URL;WWW;Web Page;"
    "Webpage;Internetseite;Home Page;Company Website;Website Work;Web-Adresse;Webadresse;"
    "Web Page 1;Webauftritt;Company Domain;Domain;Website URL;Website Home Page",
    "company.vat_id": "USt-IdNr.;USt-ID;UStID;Umsatzsteuer-ID;Umsatzsteuer-Identifikationsnummer;"
    "Umsatzsteuer-IdNr.;VAT;VAT ID;VAT Number;VAT No.;VAT Registration No.;UID;UID-Nr.;UID-Nummer;"
    "MwSt-Nr.;EU-UStID;Tax ID;USt-Id-Nummer;Steuer-ID",
    "company.industry": "Branche;Industry;Wirtschaftszweig;Sector;Sektor;Branchen;"
    "Branchenbezeichnung;Industriezweig;Geschäftsfeld;Unternehmensgegenstand;Industry Sector;"
    "Line of Business",
    "company.employees": "Mitarbeiter;Mitarbeiterzahl;Anzahl Mitarbeiter;Mitarbeiteranzahl;"
    "Mitarbeitende;Anz. Mitarbeiter;Anz. MA;Anzahl MA;Beschäftigte;Employees;Number of Employees;"
    "No. of Employees;Employee Count;NumEmp;Headcount;Company Size;Unternehmensgröße;Staff;"
    "MA-Zahl",
    "company.relation": "Beziehung;Kundenart;Kundentyp;Relation;Relationship;Geschäftsbeziehung;"
    "Beziehungsart;Kontaktart;Account Type;Kundenstatus;Adresstyp;Type;Kategorie",
    "company.customer_class": "Kundenklasse;ABC-Klasse;ABC;A/B/C;ABC-Kunde;A/B/C-Kunde;Klasse;"
    "Klassifizierung;ABC-Einstufung;Customer Class;Class;Rating;Kundenwertigkeit;ABC-Kennzeichen",
    "company.founded_on": "Gründungsdatum;Gegründet;Gegründet am;Gründungsjahr;Gründung;Founded;"
    "Founded on;Year Founded;Year Established;Established;Founding Date;Foundation Year;"
    "Date of Incorporation",
    "company.last_purchase_on": "Letzter Kauf;Letzter Kauf am;Letzte Bestellung;Letzter Auftrag am;"
    "Letzter Umsatz am;Last Purchase;Last purchase on;Last Order;Last Order Date;"
    "Last Purchase Date;Letzte Rechnung am;Letztes Kaufdatum",
    "company.listing": "Lieferantenstatus;Supplier status;Listing status;Supplier Listing",
    "company.expansion": "Expansion;Auslandsexpansion",
    "contact.salutation": "Anrede;Salutation;Anredeform;Prefix;Geschlecht;Gender;Anredeschlüssel",
    "contact.title": "Titel;Akad. Titel;Akademischer Titel;Titel/Akad. Grad;Akad. Grad;"
    "Academic Title;Title;Name Prefix",
    "contact.first_name": "Vorname;First Name;Given Name;Firstname;Forename;"
    "Vorname Ansprechpartner;Ansprechpartner Vorname;AP Vorname;"
    "Vorname (Adressattyp natürl. Person)",
    "contact.last_name": "Nachname;Last Name;Familienname;Surname;Family Name;Lastname;Zuname;"
    "Nachname Ansprechpartner;Ansprechpartner Nachname;AP Nachname;Name Ansprechpartner;"
    "Name (Adressattyp natürl. Person)",
    "contact.full_name": "Ansprechpartner;Ansprechpartnerin;Ansprechperson;Contact Name;Contact;"
    "Kontaktperson;Kontakt;Kontaktname;Contact Person;Vollständiger Name;Full Name;Anzeigename;"
    "Display Name;Name, Vorname;Vorname Name;Vor- und Nachname;Vorname und Nachname;Person;"
    "Gesprächspartner;Name des Ansprechpartners;Vorname, Name;Name Vorname;CntctPrsn;Person Name;"
    "AP;Ansprechpartner/in;Lead Name;Besucher",
    ANY_NAME: "Name;Name 1;Bezeichnung;Kurzbezeichnung",
    "contact.position": "Position;Funktion;Job Title;Jobtitel;Job Position;Stellung;"
    "Berufsbezeichnung;Stellenbezeichnung;Aufgabe;Beruf;Job;Tätigkeit;PostOrFunction;Function;"
    "Position im Unternehmen;Job Function;Jobtitle",
    "contact.department": "Abteilung;Department;Abt;Bereich;Fachbereich;Abteilung/Bereich;"
    "Division",
    "contact.decision_role": "Entscheiderrolle;Entscheider;Entscheidungsrolle;Rolle;Buying Role;"
    "Decision Role;Role;Decision Maker;Rolle im Entscheidungsprozess;Rolle bei der Entscheidung;"
    "Role in the decision",
    "lead.number": "Interessentennr.;Interessenten-Nr.;Interessentennummer;Interessent Nr.;"
    "Prospect No.;Prospect Number;LeadDesk-Nr.;LeadDesk ID;Interessenten-ID;"
    "Interessentennummer LeadDesk",
    "lead.customer_number": "Kundennr.;Kunden-Nr.;Kundennummer;Customer No.;Customer Number;"
    "Debitor;Debitorennr.;Debitorennummer;Debitoren-Nr.;Kunden-ID;Customer ID;Kd.-Nr.;KdNr;"
    "Kundennummer ERP;Account Number;BP Code;CardCode;Customer Code;Kunden-/Lief.-Nr.;Debitor-Nr.;"
    "Kd-Nummer;Kunde Nr.",
    "lead.external_id": "Lead ID;External ID;Externe ID;Lead-Nr.;Leadnummer;Lead Number;"
    "Prospect ID;Fremdnummer;Fremd-ID;vendor_lead_code;Externe Nummer;Datensatz-ID;Record ID;"
    "Adress-ID;ID;Adressnummer;Nummer Fremdsystem;External Key;ORACLE_ID__C;Schulnummer;"
    "Lead Nummer;GUID;External number",
    "lead.stage": "Stufe;Stage;Lead-Stufe;Leadstufe;Deal Stage;Stage Name;Lead Stage;Phase;"
    "Vertriebsphase;Lifecycle Stage;Lead Status;Leadstatus;Status;Deal_Stage;Verkaufsphase",
    "lead.owner": "Zuständig;Zuständiger;Zuständigkeit;Betreuer;Betreuerin;Owner;Lead Owner;"
    "Besitzer;Bearbeiter;Verantwortlich;Verantwortlicher;Kundenbetreuer;Verkäufer;Vertriebler;"
    "Vertreter;ADM;Außendienst;Außendienstmitarbeiter;Innendienst;Sachbearbeiter;Sales Rep;"
    "Sales Agent;Salesperson;Contact Owner;Account Manager;Account Owner;Assigned To;"
    "Sales Representative;Vertriebsmitarbeiter;Zugewiesen an;Deal Owner;Company Owner;"
    "Lead-Verantwortlicher;Gesprächsführer",
    "lead.source": "Quelle;Source;Lead Source;Leadquelle;Lead-Quelle;Herkunft;Origin;Lead Origin;"
    "Adressquelle;Messe;Veranstaltung;Event;Original Source;Kontaktquelle;"
    "Datenquelle;Provider",
    "lead.campaign": "Kampagne;Campaign;Kampagnenname;Campaign Name;Aktion;Maßnahme;"
    "Marketingaktion;Werbeaktion;utm_campaign;Mailing;Lead Campaign;"
    "Marketing Campaign;Campaign Source",
    "lead.product": "Produktinteresse;Produkt;Product;Interesse;Interesse an;Product Interest;"
    "Bedarf;Interessiert an;Produkte;Products;Thema;Anfrage;Interest;Produktinteressen;"
    "Product of Interest;Interessengebiet;Gewünschtes Produkt",
    "lead.fit_product": "Passung;Passendes Produkt;Fit;Fit Product;Produktpassung;"
    "Passung Produkt;Suitable product",
    "lead.value": "Wert;Value;Auftragswert;Potenzial;Potential;Wert €;Wert in €;Wert in EUR;"
    "Wert EUR;Erwarteter Umsatz;Amount;Deal Value;Close Value;Expected Revenue;Opportunity Value;"
    "Leadwert;Deal Amount;Umsatzpotenzial;Auftragsvolumen;Volumen;Budget;Projektwert;Umsatz;"
    "Geschätzter Wert;Angebotswert;Angebotssumme;Estimated Value",
    "lead.expected_on": "Erwarteter Abschluss;Abschluss;Abschluss am;Abschlussdatum;"
    "Erwartetes Abschlussdatum;Voraussichtlicher Abschluss;Geplanter Abschluss;Expected Close;"
    "Expected Close Date;Expected Closing;Close Date;Closing Date;Estimated Close Date",
    "lead.competitor": "Wettbewerber;Mitbewerber;Competitor;Konkurrent;Konkurrenz;Wettbewerb;"
    "Bisheriger Lieferant;Derzeitiger Lieferant;Aktueller Lieferant;Current Supplier;Mitbewerb;"
    "Lieferant bisher;Wettbewerbsprodukt;Fremdprodukt;Produkt des Wettbewerbers",
    "lead.competitor_reason": "Grund der Unzufriedenheit;Unzufriedenheit;Wechselgrund;"
    "Grund Unzufriedenheit;Reason for Dissatisfaction;Unzufrieden weil;Grund Wechsel;Pain Point;"
    "Grund (Wettbewerber);Reason (competitor)",
    "lead.competitor_rating": "Urteil über den Wettbewerber;Urteil (Wettbewerber);"
    "Zufriedenheit mit Wettbewerber;Competitor Rating;Rating (competitor)",
    "lead.market": "Markt;Market;Marktart;Market Type",
    "lead.segments": "Segment;Segmente;Parameter;Param;Leadgruppe;Segments;Lead Segment;Par;"
    "Parameter (1-6);Segment-Nr.;Segmentnummer;Leadgruppen;Parameter-Nr.;Parameters",
    "lead.note": "Bemerkung;Notiz;Notes;Note;Kommentar;Bemerkungen;Notizen;Anmerkung;Anmerkungen;"
    "Kommentare;Comment;Comments;Beschreibung;Description;Info;Gesprächsnotiz;Remark;Remarks;"
    "Details;Freitext;Sonstiges;Besonderheiten;Gesprächsnotizen;Messenotiz;Hinweis;Hinweise;Text",
    "lead.due": "Wiedervorlage;Wiedervorlage am;Wiedervorlagedatum;WV;WVL;Follow-up;Follow up;"
    "Fällig;Fällig am;Nächster Kontakt;Next Contact;Due;Due Date;Follow-up Date;"
    "Nächster Schritt am;Nächste Aktion am;Next Action Date;Next Activity Date;contact_date;"
    "Rückruf am;Erinnerung am",
    "consent.email": "Einwilligung E-Mail;Consent: e-mail;E-Mail-Einwilligung;Einwilligung;Opt-in;"
    "Newsletter;Newsletter-Einwilligung;Newsletter abonniert;E-Mail Opt-in;Email Opt In;"
    "Email Consent;Marketing Consent;Marketing Opt-in;Werbeeinwilligung;Subscribed;Double-Opt-in;"
    "Newsletter-Anmeldung;Consent",
    "consent.phone": "Einwilligung Telefon;Consent: phone;Telefon-Einwilligung;Telefon Opt-in;"
    "Phone Opt In;Phone Consent;Anruf erlaubt",
    "consent.post": "Einwilligung Post;Consent: post;Post-Einwilligung;Postal Consent;Post erlaubt",
    "consent.no_email": "Widerspruch E-Mail;Objection: e-mail;Do Not Email;Email Opt Out;Opt-out;"
    "HasOptedOutOfEmail;E-Mail-Widerspruch;Newsletter abgemeldet;Newsletter-Abmeldung;"
    "Abgemeldet am;Unsubscribed;Unsubscribed at;Kein Newsletter;Keine E-Mail",
    "consent.no_phone": "Widerspruch Telefon;Objection: phone;Do Not Call;Kein Anruf;"
    "Nicht anrufen;Telefonsperre",
    "consent.no_post": "Widerspruch Post;Objection: post;Do Not Mail;Keine Post;Postsperre",
    "consent.objection": "Werbewiderspruch;Objection;Werbesperre;Widerspruch;Do Not Contact;"
    "Nicht kontaktieren;Kontaktsperre;Robinsonliste;Werbung gesperrt;Objection to advertising",
    "consent.basis": "Rechtsgrundlage;Legal basis;Lawful basis;Rechtsgrund;"
    "Rechtsgrundlage der Verarbeitung",
    "consent.source": "Nachweis der Einwilligung;Source of the consent;Einwilligungsquelle;"
    "Quelle der Einwilligung;Consent Source;Opt-in Source;Opt-in-Quelle;Lawful basis source",
    "consent.given_on": "Einwilligung am;Consent given on;Einwilligungsdatum;Opt-in-Datum;"
    "Opt-in Date;Consent Date;Datum der Einwilligung;OPTIN_TIME;Einwilligung vom",
}  # fmt: skip

# Names that can mean something else as well: proposed, never taken as sure.
WEAK_NAMES = (
    "ID;URL;Type;Kategorie;Umsatz;Kunde;Kontakt;Info;Text;Details;Messe;Rating;Standort;Sitz;"
    "Status;Site;Beruf;Bereich;Aufgabe;Rolle;Role;Event;Debitor;Job;Bezeichnung;Kurzbezeichnung;"
    "Schulnummer;Amount;Budget;Volumen;Interesse;Bedarf;Anfrage;Thema;Domain;Staat;"
    "office_location;Wettbewerb;Klasse;Class;Adresszusatz;Zusatz;Person;AP;Steuer-ID;Tax ID;"
    "Suchname;Account;Office;Datensatz-ID;Record ID;Provider;Origin;Vertreter;Sachbearbeiter;"
    "Sonstiges;Beschreibung;Description;Contact Number;Company Size;Unternehmensgröße;"
    "Related Company;Employer;Title;Geschlecht;Gender;Besucher;Adresstyp;Interest;Phase;Potential;"
    "Potenzial;Prefix;Segment"
)

# What the workbook of rejected rows has besides the columns of the list, German and English.
ROW_TITLES = ("Zeile in der Datei", "Row in the file")
REASON_TITLES = ("Grund", "Reason")

# Known, and of no use to a lead: never suggested for anything.
IGNORED_NAMES = (
    # A running number names no lead: the next list begins with 1 again.
    "Zeile in der Datei;Row in the file;"
    "Lfd. Nr.;Lfd. Nummer;Laufende Nummer;Lfd-Nr.;LNr;Nr;No;Pos.;Pos.-Nr.;Zeile;Row;"
    "Fax;Telefax;Fax geschäftlich;Faxnummer;Fax-Nr.;Fax Number;Business Fax;Telefax-Nr.;"
    "Telefonvorwahl;Faxvorwahl;E-Mail-Typ;E-Mail: Angezeigter Name;E-Mail 2: Adresse;"
    "E-Mail 2: Typ;E-Mail 2: Angezeigter Name;E-Mail 3: Adresse;E-Mail 3: Typ;"
    "E-Mail 3: Angezeigter Name;Telefon Assistent;Name Assistent;Assistent(in);Assistant's Phone;"
    "Assistant's Name;Manager's Name;Name des/r Vorgesetzten;Partner;Spouse;Initialen;Suffix;"
    "Weitere Vornamen;Middle Name;Nickname;Geburtstag;Birthday;Jahrestag;Bundesland;State;"
    "State ID;Region geschäftlich;Kanton;Postfach;Street 2;Street2;Address 2;Straße 2;"
    "Straße geschäftlich 2;Telefon 2;E-Mail 2;Secondary Email;"
    "Connected On;Is a Company;is_company;Address Type;Ownership;Site;SIC;"
    "Jahresumsatz;Annual Revenue;Umsatz Vorjahr;IBAN;BIC;Steuernummer;Sprache;Language;Privat;"
    "Konto;Büro;Kategorien;Categories;Stichwörter;Tags;Priorität;Kreditlimit;Product Category;"
    "Kunden seit;Owner ID;Parent ID;Master Record ID;Is Deleted;Account ID;Telefon geschäftlich 2;"
    "Business Phone 2;Mobiltelefon 2;Country Code ISO;Briefanrede"
)

# Words before or behind a name that say whose it is: "Ansprechpartner Telefon", "Firma E-Mail".
COMPANY_WORDS = "Firma Unternehmen Company Account Organisation Organization Betrieb Firmen Kunde"
CONTACT_WORDS = (
    "Ansprechpartner Ansprechpartnerin Ansprechperson Kontakt Contact Person Kontaktperson AP"
)
BUSINESS_WORDS = (
    "geschäftlich dienstlich business work office billing Adresse Anschrift Address Adressdaten "
    "Kontaktdaten Kommunikation Lead Interessent Rechnungsadresse Allgemein Qualifizierung "
    "Stammdaten Vertrieb Messe Gespräch c"
)
PRIVATE_WORDS = "privat private home zuhause"
OTHER_WORDS = (
    "weitere weiterer weiteres weiteresr other sonstige sonstiger lieferadresse shipping versand "
    "ship assistent assistant rechnungsadresse autotelefon car pager telex isdn fax telefax "
    "abweichende korrespondenz bemerkung2 bank iban swift geburtstag birthday opt update"
)

# A word of these in a header, and a column of ticks under it: the box of that segment.
SEGMENT_WORDS: dict[int, tuple[str, ...]] = {
    1: ("existenzgründer", "gründer", "startup", "start-up", "founder"),
    2: ("interne situation", "geschlossene kunden", "listung", "internal situation"),
    3: ("ausland", "tochtergesellschaft", "abroad", "subsidiary"),
    4: ("unzufrieden", "unhappy", "dissatisfied"),
    5: ("verbesserte produkte", "verbessertes angebot", "improved product"),
    6: ("verlorene kunden", "verlorener kunde", "lost customer"),
}
