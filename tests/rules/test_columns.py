"""Columns guessed from headers and values: invented lists, known programs, real files."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from leaddesk.rules.column_headers import read_header
from leaddesk.rules.columns import ColumnGuess, Reason, guess_columns
from leaddesk.rules.converters import field_of
from leaddesk.rules.fields import JOINED


def fields(
    headers: str | Sequence[str], samples: Sequence[Sequence[object]] = ()
) -> dict[str, str]:
    """Header -> field of the columns that were matched for sure; `?` before mere suggestions."""
    names = headers.split(";") if isinstance(headers, str) else headers
    guesses = guess_columns(names, samples)
    matched = [guess.field for guess in guesses if guess.field]
    assert len(matched) == len(set(matched)), "a field was matched twice"
    for field in matched:
        assert field in JOINED or field_of(field)
    return {g.header: ("" if g.sure else "?") + g.field for g in guesses if g.field}


@pytest.mark.parametrize(
    ("field", "headers"),
    [
        ("company.name", "Firma;Firma 1;Firmenname;FIRMA*;Unternehmen;Company;Organisation;"
         "Account Name;company_name;Firma Name;Firma (Pflicht)"),
        ("company.name_extra", "Firma 2;Firmenzusatz;Namenszusatz"),
        ("company.street", "Straße/Hausnr.;Str.;Strasse;STRASSE;Straße u. Hausnr.;Street;cStrasse"),
        ("company.postal_code", "PLZ;Postleitzahl;Zip;ZIP Code;Postal_Code;cPLZ"),
        ("company.city", "Ort;Stadt;City;BILLINGCITY"),
        ("company.postal_city", "PLZ Ort;PLZ/Ort;PLZ, Ort;PLZ / Ort;PLZ u. Ort"),
        ("company.phone", "Tel.;Telefon;Phone;Telefon 1;Telefonnr.;Tel.-Nr.;Firma Telefon"),
        ("contact.phone", "Telefon geschäftlich;Durchwahl;Ansprechpartner Telefon"),
        ("contact.mobile", "Mobil;Handy;Mobiltelefon;Mobil-Nr."),
        ("company.email", "E-Mail;Mail;E-Mail-Adresse;EMail;email;eMail;Firma E-Mail"),
        ("contact.full_name", "Ansprechpartner;Contact Name;Ansprechpartner/in"),
        ("contact.salutation", "Anrede;Salutation"),
        ("contact.position", "Position;Funktion;Job title;Job-Title"),
        ("contact.department", "Abteilung;Abt.;Department"),
        ("company.industry", "Branche;Industry"),
        ("company.employees", "Mitarbeiter;Anzahl Mitarbeiter;Employees;NumEmp"),
        ("company.website", "Homepage;Web;Website;Internet;www"),
        ("company.vat_id", "USt-IdNr.;USt-ID;UStId-Nr;VAT No.;Ust.-Id.-Nr."),
        ("lead.customer_number", "Kundennr.;Kunden-Nr.;Kundennummer;Customer No.;KundenNr"),
        ("lead.number", "Interessentennr.;Interessentennummer"),
        ("lead.external_id", "Lead ID;External ID;Lead-Nr."),
        ("lead.source", "Quelle;Source;Leadquelle"),
        ("lead.owner", "Zuständig;Zustaendig;Betreuer;Owner;Lead Owner"),
        ("lead.note", "Bemerkung;Bemerkungen;Notiz;Notes;Kommentar"),
        ("consent.email", "Newsletter;Opt-in;Email Opt In;Einwilligung E-Mail"),
        ("consent.no_email", "Do Not Email;Email Opt Out;Unsubscribed;HasOptedOutOfEmail"),
        ("consent.objection", "Werbesperre;Do Not Contact;Werbewiderspruch"),
        ("consent.basis", "Rechtsgrundlage;Lawful basis"),
        ("lead.segments", "Parameter;Segmente"),
        ("lead.segment_4", "Parameter 4;P4;P 4;Param. 4;Segment 4;"
         "unzufrieden mit Wettbewerber (4);Unzufrieden mit Wettbewerb"),
        ("lead.segment_1", "P1 (Gründer);Gründer / Start-up"),
        ("lead.product", "Produktinteresse;Produkt"),
        ("lead.campaign", "Kampagne;Campaign;Kampagnenname"),
        ("lead.value", "Wert;Value;Wert (EUR);Auftragswert"),
        ("lead.expected_on", "Erwarteter Abschluss;Abschlussdatum;Expected Close Date"),
        ("lead.competitor", "Wettbewerber;Mitbewerber;Competitor"),
        ("lead.stage", "Stufe;Stage;deal_stage"),
        ("lead.due", "Wiedervorlage;Wiedervorlage am;Follow-up;Due date"),
    ],
)  # fmt: skip
def test_spellings(field: str, headers: str) -> None:
    for header in headers.split(";"):
        assert fields([header]) == {header: field}, header


@pytest.mark.parametrize(
    "header",
    ["Fax", "Telefax", "Fax geschäftlich", "E-Mail 2: Adresse", "Straße 2", "Geburtstag", "Faxnr.",
     "Schuhgröße", "Connected On", "How did you hear about us", "Bemerkung (Telefon) alt 17 b x"],
)  # fmt: skip
def test_what_is_no_field_of_a_lead(header: str) -> None:
    assert fields([header]) == {}


def test_a_trade_fair_list() -> None:
    headers = "Firma 1;Firma 2;Straße/Hausnr.;PLZ Ort;Tel.;Fax;E-Mail;Name;Vorname;P4;Umsatz"
    assert fields(headers) == {
        "Firma 1": "company.name", "Firma 2": "company.name_extra",
        "Straße/Hausnr.": "company.street", "PLZ Ort": "company.postal_city",
        "Tel.": "company.phone", "E-Mail": "contact.email", "Name": "contact.last_name",
        "Vorname": "contact.first_name", "P4": "lead.segment_4", "Umsatz": "?lead.value",
    }  # fmt: skip


def test_two_header_lines_joined() -> None:
    headers = (
        "Firma Name;Adresse Straße;Adresse PLZ;Adresse Ort;Ansprechpartner Vorname;"
        "Ansprechpartner Name;Ansprechpartner Telefon;Ansprechpartner E-Mail;"
        "Qualifizierung Parameter"
    )
    assert list(fields(headers).values()) == [
        "company.name", "company.street", "company.postal_code", "company.city",
        "contact.first_name", "contact.last_name", "contact.phone", "contact.email",
        "lead.segments",
    ]  # fmt: skip


def test_german_outlook_takes_the_business_address() -> None:
    headers = (
        "Anrede;Vorname;Weitere Vornamen;Nachname;Firma;Abteilung;Position;Straße geschäftlich;"
        "Straße geschäftlich 2;Ort geschäftlich;Region geschäftlich;Postleitzahl geschäftlich;"
        "Land/Region geschäftlich;Straße privat;Ort privat;Postleitzahl privat;Weitere Straße;"
        "Telefon Assistent;Fax geschäftlich;Telefon geschäftlich;Telefon Firma;Telefon (privat);"
        "Mobiltelefon;Mobiltelefon 2;E-Mail-Adresse;E-Mail-Typ;E-Mail: Angezeigter Name;"
        "E-Mail 2: Adresse;Name des/r Vorgesetzten;Notizen;Ort;Webseite"
    )
    assert fields(headers) == {
        "Anrede": "contact.salutation", "Vorname": "contact.first_name",
        "Nachname": "contact.last_name", "Firma": "company.name",
        "Abteilung": "contact.department", "Position": "contact.position",
        "Straße geschäftlich": "company.street", "Ort geschäftlich": "company.city",
        "Postleitzahl geschäftlich": "company.postal_code",
        "Land/Region geschäftlich": "company.country", "Telefon geschäftlich": "contact.phone",
        "Telefon Firma": "company.phone", "Mobiltelefon": "contact.mobile",
        "E-Mail-Adresse": "contact.email", "Notizen": "lead.note", "Webseite": "company.website",
    }  # fmt: skip


def test_a_private_address_is_proposed_where_there_is_no_other() -> None:
    assert fields("Nachname;Vorname;Straße privat;Ort privat;Telefon privat") == {
        "Nachname": "contact.last_name", "Vorname": "contact.first_name",
        "Straße privat": "?company.street", "Ort privat": "?company.city",
        "Telefon privat": "?contact.phone",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("program", "headers", "expected"),
    [
        ("Odoo crm.lead", "External ID;Name;Company Name;Contact Name;Email;Job Position;"
         "Phone;Mobile;Street;Street2;City;State;Zip;Country;Website;Notes",
         ["lead.external_id", "company.name", "contact.full_name", "contact.email",
          "contact.position", "company.phone", "contact.mobile", "company.street", "company.city",
          "company.postal_code", "company.country", "company.website", "lead.note"]),
        ("Odoo res.partner", "name;is_company;company_name;country_id;zip;city;street;phone;vat",
         ["?company.name", "company.country", "company.postal_code", "company.city",
          "company.street", "company.phone", "company.vat_id"]),
        ("LinkedIn", "First Name;Last Name;URL;Email Address;Company;Position;Connected On",
         ["contact.first_name", "contact.last_name", "?company.website", "contact.email",
          "company.name", "contact.position"]),
        ("HubSpot", "First name;Last name;Email;Lifecycle stage;Contact owner;Company name",
         ["contact.first_name", "contact.last_name", "contact.email", "lead.stage", "lead.owner",
          "company.name"]),
        ("Thunderbird", "Vorname;Nachname;Anzeigename;Primäre E-Mail-Adresse;Tel. dienstlich;"
         "Mobil-Tel.-Nr.;Dienstlich: PLZ;Privat: PLZ",
         ["contact.first_name", "contact.last_name", "contact.email", "contact.phone",
          "contact.mobile", "company.postal_code"]),
        ("JTL", "cAnrede;cVorname;cNachname;cFirma;cStrasse;cPLZ;cOrt;cTel;cFax;cMail;cUSTID;cWWW",
         ["contact.salutation", "contact.first_name", "contact.last_name", "company.name",
          "company.street", "company.postal_code", "company.city", "company.phone",
          "contact.email", "company.vat_id", "company.website"]),
        ("Lexware", "Kundennummer;Firmenname;Straße 1;PLZ 1;Ort 1;Land 1;Telefon 1;E-Mail 1",
         ["lead.customer_number", "company.name", "company.street", "company.postal_code",
          "company.city", "company.country", "company.phone", "company.email"]),
    ],
)  # fmt: skip
def test_files_of_known_programs(program: str, headers: str, expected: list[str]) -> None:
    assert list(fields(headers).values()) == expected, program


def test_values_name_columns_without_headers() -> None:
    rows = [
        ["Krüger GmbH & Co. KG", "info@krueger.de", "33602", "0521 448120", "Hauptstr. 5"],
        ["Acme AG", "a@acme.de", "01067", "0351/12345", "Am Ring 12"],
        ["Blumen Öztürk", "", "80331", "", ""],
    ]
    guesses = guess_columns(["", "Spalte2", "", "", ""], rows)
    assert [g.field for g in guesses] == [
        "company.name", "company.email", "company.postal_code", "company.phone", "company.street",
    ]  # fmt: skip
    assert all(not g.sure and g.reason is Reason.VALUES for g in guesses)


def one(header: str, values: Sequence[object]) -> ColumnGuess:
    return guess_columns([header], [[value] for value in values])[0]


def test_values_that_contradict_a_header() -> None:
    assert not one("E-Mail", ["0521 448120", "0521 1", "nein"]).sure
    assert one("Status", ["offen", "in Arbeit", "offen"]).field is None
    assert one("P1", [40099.0, 12.5, 7.0]).field is None
    assert one("Segment", ["Mittelstand", "Konzern"]).field is None
    assert one("Status", ["Gewonnen", "Angebot", "Verloren"]).sure


def test_a_code_is_no_title_of_a_person() -> None:
    assert one("Kapitel/Titel", ["3004/68541", "3003/68501", "3004/68541"]).field is None
    assert one("Titel", ["Dr.", "", "Prof. Dr.-Ing."]).field == "contact.title"


def test_two_lines_over_one_company_name() -> None:
    found = fields("Firma Name 1;Firma Name 2;PLZ")
    assert found["Firma Name 2"].lstrip("?") == "company.name_extra"


def test_values_that_make_a_header_clearer() -> None:
    assert one("Ort", ["33602 Bielefeld", "01067 Dresden"]).field == "company.postal_city"
    assert one("Anschrift", ["Ring 5, 33602 Bielefeld"]).field == "company.address"
    assert one("Anschrift", ["Ring 5", "Markt 1"]).field == "company.street"
    assert one("Name", ["Krüger GmbH", "Acme AG"]).field == "company.name"
    assert one("Name", ["Sabine Krüger", "Jan Maier"]).field == "contact.full_name"


def test_headers_that_nobody_would_expect() -> None:
    assert fields(["", "   ", "<b>", "Ü" * 300, "\n\n", "((()", "1", "2", "?"]) == {}
    assert guess_columns([], []) == ()
    assert len(guess_columns(["Firma"], [["a", "b", "c"], []])) == 3


def rows_of(path: Path) -> list[list[object]]:
    if path.suffix != ".csv":
        return CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()
    raw = path.read_bytes()
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = raw.decode("cp1252")
    text = text.removeprefix("sep=;").lstrip()
    head = text.partition("\n")[0]
    found = csv.reader(io.StringIO(text), delimiter=";" if head.count(";") > 3 else ",")
    return [list(row) for _, row in zip(range(60), found, strict=False)]


@pytest.mark.samples
@pytest.mark.parametrize(
    ("prefix", "expected"),
    [
        ("A01_", "lead.external_id lead.source company.country company.city"),
        ("A03_", "company.industry company.employees"),
        ("A04_", "lead.owner lead.product lead.stage lead.value"),
        ("A12_", "company.postal_code company.city company.street company.email company.website"),
        ("A14_", "company.street company.city company.postal_code company.country company.phone "
                 "lead.customer_number company.website company.industry company.employees"),
        ("A16_", "lead.source"),
        ("A18_", "company.employees company.industry"),
        ("A20_", ""),
        ("A23_", "company.phone lead.customer_number company.website lead.external_id"),
        ("A25_", "contact.first_name contact.last_name company.name contact.email contact.phone "
                 "company.street company.city company.postal_code company.country lead.note"),
        ("A27_", "contact.first_name contact.last_name contact.email contact.phone contact.mobile "
                 "company.street company.city company.postal_code company.name company.website"),
        ("A41_", "lead.external_id company.name contact.full_name contact.email company.phone"),
        ("A43_", "company.country company.postal_code company.city company.phone company.vat_id"),
        ("A44_", "company.street company.postal_code company.city company.country"),
        ("A47_", ""),
        ("A49_", "contact.first_name contact.last_name company.name company.postal_code "
                 "contact.mobile contact.email"),
    ],
)  # fmt: skip
def test_real_files(prefix: str, expected: str, samples: Callable[[str], Path]) -> None:
    rows = rows_of(samples(prefix))
    sure = {f for f in fields([str(h) for h in rows[0]], rows[1:60]).values() if f[0] != "?"}
    assert set(expected.split()) <= sure


def test_every_known_name_is_read_as_something() -> None:
    from leaddesk.rules.column_names import FIELD_NAMES

    for names in FIELD_NAMES.values():
        for name in names.split(";"):
            assert read_header(name).key, name


def test_a_running_number_names_no_lead() -> None:
    """Two lists that both count from 1 must not meet in each other's leads."""
    guesses = guess_columns(["Lfd. Nr.", "Firma"], [[1, "Alpha GmbH"], [2, "Beta AG"]])
    assert guesses[0].field is None


def test_a_number_that_is_the_same_in_every_row_is_no_number_of_the_leads() -> None:
    rows = [("Krüger GmbH", "KDN 1"), ("Nordlicht AG", "KDN 1"), ("Möbel Groß", "KDN 1")]
    assert fields("Firma;Kunden-/Lief.-Nr.", rows) == {"Firma": "company.name"}
    rows[1] = ("Nordlicht AG", "KDN 2")
    assert fields("Firma;Kunden-/Lief.-Nr.", rows)["Kunden-/Lief.-Nr."] == "lead.customer_number"


def test_a_name_of_two_words_behind_its_group_is_proposed() -> None:
    guess = guess_columns(["Firma", "Messegespräch Interesse an"], [["Müller", "Rollenbahn"]])[1]
    assert (guess.field, guess.sure) == ("lead.product", False)
