"""Makes messe_leads.xlsx: the list of a trade fair as it really arrives, all of it invented.

Run `python resources/samples/make_messe_leads.py`; the same file comes out each time. What is
wrong in it is wrong on purpose; the second sheet and tests/exchange/test_messe_sample.py tell.
"""

from __future__ import annotations

import datetime as dt
import io
import re
import sys
import zipfile
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.worksheet.worksheet import Worksheet

Value = str | int | dt.date | None

HERE = Path(__file__).resolve().parent
FAIR_DAY = dt.date(2026, 10, 13)
MADE = dt.datetime(2026, 10, 16, 17, 5)  # noqa: DTZ001 - a workbook's properties know no zone

# Upper header line: what stands over each group of columns, and how many columns it covers.
GROUPS = (
    ("Lfd. Nr.", 1), ("Firma", 2), ("Anschrift", 4), ("Ansprechpartner", 4), ("Kontakt", 4),
    ("Messegespräch", 5), ("unzufrieden mit Wettbewerber (4)", 1), ("Fremdprodukt", 1),
    ("Bemerkung", 1),
)  # fmt: skip
HEADERS = (
    None, "Name", "Branche", "Straße/Hausnr.", "PLZ", "Ort", "Land", "Anrede", "Vorname",
    "Nachname", "Funktion", "Tel.", "Mobil", "E-Mail", "Internet", "Datum", "Gespräch mit",
    "Interesse an", "Mitarbeiter", "Wert in €", None, None, None,
)  # fmt: skip

BRANCHES = (
    "Maschinenbau", "Metallverarbeitung", "Lebensmittel", "Fördertechnik", "Kunststoff",
    "Holz & Möbel", "Verpackung", "Chemie", "Elektrotechnik", "Logistik",
)  # fmt: skip
ROLES = (
    "Leitung Einkauf", "Geschäftsführer", "Technische Leiterin", "Produktionsleiter", "Inhaber",
    "Werkleitung", "Einkäuferin", "Instandhaltung", "QM-Beauftragte", None,
)  # fmt: skip
NOTES = (
    None, "ruft selbst an, wenn Budget steht", "Angebot bis Ende Okt.!!", "will Muster sehen",
    "Katalog mitgegeben, kein Druck machen", "Chef war dabei -> entscheidet er",
    "hat 2 Hallen, zweite wird 2027 umgebaut", "nervös wg. Lieferzeiten der Konkurrenz",
    "erst wieder nach der Inventur (Jan.)", "Visitenkarte liegt bei Tina",
)  # fmt: skip
PRODUCTS = ("Förderband FB 200", "Rollenbahn", "Wartungsvertrag", "FB 200 + Rollenbahn", None)
RIVALS = ("Transfix", "Bandtec", "Eigenbau")
STAFF = ("Tina", "Herr Ochs", "TK")

# Company; town with postal code and dialling code; salutation, first and last name; mail domain.
PEOPLE = """
Kessler Anlagenbau GmbH|Dieselstr. 14|33602 Bielefeld|0521|Frau|Sabine|Krüger|kessler-anlagen
Bäckerei-Technik Süd GmbH|Im Gewerbepark 3|89077 Ulm|0731|Herr|Jörg|Häberle|btsued
Müller & Söhne GmbH & Co. KG|Hauptstraße 7|01067 Dresden|0351|Herr|Jürgen|Müller|mueller-soehne
Alpen Fördertechnik GmbH||83022 Rosenheim|08031|Frau|Theresa|Hölzl|alpen-ft
Harz Gussteile KG|An der Hütte 1|38640 Goslar|05321|Herr|Uwe|Brandes|harz-guss
Gebr. Öztürk Metallbau OHG|Industriestr. 88|51065 Köln|0221|Herr|Kemal|Öztürk|oeztuerk-metall
Weiß Verpackungen AG|Am Weiher 12|04109 Leipzig|0341|Frau|Dr. Ute|Weiß|weiss-pack
Spreewald Konserven eG|Lübbenauer Weg 5|03222 Lübbenau|03542|Frau|Antje|Noack|spreewald-konserven
Nordlicht Windservice GmbH|Deichstraße 40|25813 Husum|04841|Herr|Hauke|Petersen|nordlicht-wind
Thüringer Präzision GmbH|Carl-Zeiss-Platz 2|07743 Jena|03641|Frau|Mandy|Böhm|th-praezision
Schreinerei Sägewerk Vogl|Forstweg 9|94227 Zwiesel|09922|Herr|Alois|Vogl|vogl-holz
Hanse Kältetechnik GmbH & Co. KG|Speicherstadt 21|20457 Hamburg|040|Frau|Wiebke|Jansen|hanse-kaelte
Rhein-Ruhr Logistik SE|Hafenallee 100|47119 Duisburg|0203|Herr|Marek|Kowalski|rr-logistik
Käserei Allgäu eG|Bergstraße 2a|87435 Kempten|0831|Frau|Resi|Geißler|kaeserei-allgaeu
Sächsische Stanzwerke GmbH|Chemnitzer Str. 55|09111 Chemnitz|0371|Herr|Ralf|Großmann|stanzwerke-sn
Elbe Pumpen GmbH|Werftstr. 6|39104 Magdeburg|0391|Frau|Katrin|Schäfer|elbe-pumpen
Möbelwerk Löhne GmbH|Bünder Str. 301|32584 Löhne|05732|Herr|Detlef|Tödtmann|moebelwerk-loehne
Ostsee Fisch GmbH|Am Kai 4|18147 Rostock|0381|Frau|Silke|Wöhlert|ostsee-fisch
Kunststoff König KG|Ringstr. 17|95028 Hof|09281|Herr|Bernd|König|kunststoff-koenig
Pfälzer Weinlogistik GmbH|Weinstraße Süd 8|67098 Bad Dürkheim|06322|Frau|Eva|Römer|pfalz-wein
Märkische Mühlen AG|Mühlendamm 1|14467 Potsdam|0331|Herr|Frank|Lüdtke|maerkische-muehlen
Ziegelwerk Ähren GmbH|Tongrube 1|01558 Großenhain|03522|Frau|Ines|Zöllner|ziegel-aehren
Schwarzwald Uhren & Feinmechanik|Bahnhofstr. 3|78120 Furtwangen|07723|Herr|Konrad|Faller|sw-uhren
Eifel Quelle Getränke GmbH|Brunnenweg 10|54568 Gerolstein|06591|Frau|Petra|Thönnes|eifelquelle
Bremer Kaffeerösterei KG|Überseetor 15|28217 Bremen|0421|Herr|Lars|Brüning|bremer-kaffee
Papierfabrik Düren GmbH|Rurstr. 44|52349 Düren|02421|Herr|Heinz-Josef|Esser|papier-dueren
Lausitz Energie-Service GmbH|Kraftwerkstr. 7|03046 Cottbus|0355|Frau|Jana|Schulze|lausitz-es
Emsland Agrartechnik GmbH & Co. KG|Heideweg 31|49716 Meppen|05931|Herr|Gerd|Albers|emsland-agrar
Frankenmetall GmbH|Südwestpark 60|90449 Nürnberg|0911|Frau|Christine|Döring|frankenmetall
Bergische Werkzeuge KG|Klingenstr. 29|42651 Solingen|0212|Herr|Axel|Flöter|berg-werkzeug
Saar Schmiede GmbH|Hüttenstr. 5|66333 Völklingen|06898|Herr|Norbert|Scheuer|saar-schmiede
Donau Sanitär AG|Donaulände 18|94032 Passau|0851|Frau|Monika|Zießler|donau-sanitaer
Westfalen Textil GmbH|Spinnereistr. 2|48431 Rheine|05971|Frau|Hildegard|Tönnies|westf-textil
Vogtland Instrumente|Marktgasse 11|08258 Markneukirchen|037422|Herr|Jochen|Dörfel|vogtland-instr
Heidelberger Medizintechnik SE|Neckarufer 9|69115 Heidelberg|06221|Frau|Dr. Lena|Würth|hd-medtech
Küsten-Beton GmbH|Am Bagger 2|26721 Emden|04921|Herr|Onno|Saathoff|kuesten-beton
Oberpfalz Glas GmbH|Glashüttenweg 1|92637 Weiden|0961|Frau|Sieglinde|Bäuml|opf-glas
Taunus Filtertechnik GmbH|Limesstr. 73|61348 Bad Homburg|06172|Herr|Stefan|Köhler|taunus-filter
Anhalt Fahrzeugbau GmbH|Junkersallee 12|06844 Dessau|0340|Herr|Steffen|Götze|anhalt-fzb
Münsterland Pharma GmbH|Aasee 50|48151 Münster|0251|Frau|Birgit|Lütke|msl-pharma
Steinbach & Töchter GmbH|Schillerstr. 4|99423 Weimar|03643|Frau|Greta|Steinbach|steinbach-toechter
Kieler Schiffsausrüster KG|Förde 77|24103 Kiel|0431|Herr|Jens|Möller|kieler-schiff
Erzgebirge Spielwaren eG|Seiffener Str. 8|09548 Seiffen|037362|Frau|Heike|Füchtner|erz-spiel
Hohenlohe Ventile GmbH|Kochertal 20|74653 Künzelsau|07940|Herr|Albrecht|Würfel|hohenlohe-ventile
Wetterau Obst GmbH|Streuobstweg 1|61169 Friedberg|06031|Frau|Anja|Böcher|wetterau-obst
Uckermark Solar GmbH|Feldrain 3|17291 Prenzlau|03984|Herr|Enrico|Bäthke|uckermark-solar
Siegerland Walzen GmbH|Eisenweg 66|57072 Siegen|0271|Herr|Volker|Münker|siegerland-walzen
Tirol Seilbahn GmbH|Nordkette 5|6020 Innsbruck|+43 512|Frau|Magdalena|Außerlechner|tirol-seil
Zürcher Waagenbau AG|Limmatquai 30|8001 Zürich|+41 44|Herr|Reto|Bünzli|zh-waagen
Grafschaft Backwaren GmbH|Moorstr. 19|48529 Nordhorn|05921|Frau|Gesa|Köster|grafschaft-back
Schäfer IT & Automation|Campus 2|64287 Darmstadt|06151|Herr|Tim|Schäfer|schaefer-auto
Rügen Kreide GmbH|Kreideweg 1|18551 Sagard|038302|Herr|Bodo|Krämer|ruegen-kreide
Lüneburger Salz KG|Am Sande 9|21335 Lüneburg|04131|Frau|Friederike|Sülz|lueneburg-salz
Bodensee Boote GmbH|Hafenstr. 23|88045 Friedrichshafen|07541|Herr|Ferdinand|Röhrle|bodensee-boote
Chiemgau Almkäse GmbH|Dorfplatz 1|83209 Prien|08051|Frau|Vroni|Gschwändtner|chiemgau-kaes
Niederrhein Ziegel GmbH|Ziegelei 12|46446 Emmerich|02822|Herr|Theo|van Brüggen|nr-ziegel
""".strip()


def main(target: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.title = "Messeleads 2026"
    _titles(sheet)
    _headers(sheet)
    rows = [_row(number, line) for number, line in enumerate(PEOPLE.splitlines(), start=1)]
    _spoil(rows)
    for number, values in enumerate(rows, start=7):
        for column, value in enumerate(values, start=1):
            if value is not None:
                cell = sheet.cell(number, column, value)
                if isinstance(value, dt.date):
                    cell.number_format = "DD.MM.YYYY"
    last = 6 + len(rows)
    sheet.cell(last + 3, 1, f"Summe: {len(rows)} Gespräche")
    for number in range(last + 4, last + 40):  # formatted, but nothing in it
        sheet.cell(number, 2).fill = PatternFill("solid", fgColor="F7F7F7")
    _notes(book.create_sheet("Notizen"))
    target.write_bytes(_without_the_clock(book))


def _titles(sheet: Worksheet) -> None:
    sheet["A1"] = "Kontakte Fachmesse LogiTech Nord, Halle 4, Stand B 17"
    sheet["A1"].font = Font(bold=True, size=14)
    sheet["A2"] = "13. bis 15. Oktober 2026, bitte bis Freitag nachfassen!"
    sheet.merge_cells("A1:H1")


def _headers(sheet: Worksheet) -> None:
    column = 1
    for title, width in GROUPS:
        sheet.cell(5, column, title)
        if width > 1:
            sheet.merge_cells(
                start_row=5, end_row=5, start_column=column, end_column=column + width - 1
            )
        else:
            sheet.merge_cells(start_row=5, end_row=6, start_column=column, end_column=column)
        column += width
    for column, header in enumerate(HEADERS, start=1):
        if header is not None:
            sheet.cell(6, column, header)
    for row in sheet["A5:W6"]:
        for cell in row:
            cell.font = Font(bold=True)
            cell.alignment = Alignment(wrap_text=True, vertical="top")
    sheet.freeze_panes = "C7"


def _row(number: int, line: str) -> list[Value]:
    company, street, town, code, salutation, first, last, domain = line.split("|")
    postal_code, _, city = town.partition(" ")
    mail = f"{_ascii(first.split()[-1])[0]}.{_ascii(last)}@{domain}.example"
    unhappy = number % 4 == 0
    return [
        number, company, BRANCHES[number % len(BRANCHES)], street or None,
        # Typed without an apostrophe, Excel makes a number of it: every third one.
        int(postal_code) if number % 3 == 0 else postal_code,
        city, _country(code), salutation, first, last, ROLES[number % len(ROLES)],
        _phone(number, code), _mobile(number),
        mail.lower(), f"www.{domain}.example" if number % 2 else None,
        FAIR_DAY + dt.timedelta(days=number % 3) if number % 7 else "14.10.26",
        STAFF[number % 3], PRODUCTS[number % 5], (number * 37) % 400 or None,
        (number * 1250) % 48_000 if number % 5 else f"ca. {number % 9 + 2}.000 €",
        ("x", "X", "ja", "x")[number // 4 % 4] if unhappy else None,
        RIVALS[number % 3] if unhappy else None,
        NOTES[number % len(NOTES)],
    ]  # fmt: skip


def _country(code: str) -> str | None:
    return {"+43": "Österreich", "+41": "CH"}.get(code.split()[0], "D" if len(code) == 5 else None)


def _phone(number: int, code: str) -> str | int:
    line = 448_100 + number * 731
    if code.startswith("+"):
        return f"{code} {line}"
    bare = code[1:]
    return (
        f"{code} / {line}",
        f"+49 {bare} {line}",
        f"0049{bare}{line}",
        f"({code}) {str(line)[:3]} {str(line)[3:]}-0",
        f"+49 (0) {bare} {line}",
    )[number % 5]


def _mobile(number: int) -> str | None:
    return f"0171-{2_300_000 + number * 1117}" if number % 4 == 1 else None


def _ascii(text: str) -> str:
    for umlaut, plain in (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss")):
        text = text.lower().replace(umlaut, plain)
    return text.replace(" ", "")


def _spoil(rows: list[list[Value]]) -> None:
    """What people do to a list: duplicates by mail, by phone and by name, a row that is no lead."""
    by_mail = list(rows[0])
    by_mail[0], by_mail[1], by_mail[10], by_mail[11] = 57, "Kessler Anlagenbau", None, None
    by_phone = list(rows[4])
    by_phone[0], by_phone[1], by_phone[8], by_phone[9] = 58, "Harz-Gussteile", "Anne", "Brandes"
    by_phone[11], by_phone[13], by_phone[7] = "05321 451755", None, "Frau"
    by_name = list(rows[6])
    by_name[0], by_name[8], by_name[9] = 59, "Tobias", "Lamprecht"
    by_name[7], by_name[11], by_name[13] = "Herr", None, "t.lamprecht@weiss-pack.example"
    unreadable: list[Value] = [60, None, None, None, "?????", None, None, None, None, None, None]
    unreadable += ["siehe Rückseite", None, "kritzel@", None, "irgendwann", None, None, None]
    unreadable += [None, None, None, "nicht lesbar, Kaffee drüber"]
    rows += [by_mail, by_phone, by_name, unreadable]
    rows.insert(20, [None] * len(HEADERS))  # an empty row in the middle
    rows[12][13] = "rr-logistik.example"  # a mail address without its @
    rows[30][1] = "Saar Schmiede <b>GmbH</b>"
    rows[33][15] = "31.02.2026"


def _notes(sheet: Worksheet) -> None:
    for text in (
        "Notizen zum Stand",
        "x = unzufrieden mit dem bisherigen Lieferanten, bitte zuerst anrufen",
        "Prospekte waren am zweiten Tag aus",
        "Kaffeemaschine zurück an Messebau!",
    ):
        sheet.append([text])
    sheet.append(["Tina", "Mo", 14])
    sheet.append(["Herr Ochs", "Di", 21])


def _without_the_clock(book: Workbook) -> bytes:
    """The workbook's bytes with every instant set to one: the same file each time."""
    raw = io.BytesIO()
    book.save(raw)
    fixed = io.BytesIO()
    stamp = MADE.strftime("%Y-%m-%dT%H:%M:%SZ").encode()
    with (
        zipfile.ZipFile(raw) as source,
        zipfile.ZipFile(fixed, "w", zipfile.ZIP_DEFLATED) as result,
    ):
        for item in source.infolist():
            data = source.read(item)
            if item.filename == "docProps/core.xml":
                data = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", stamp, data)
            made = zipfile.ZipInfo(item.filename, MADE.timetuple()[:6])
            made.compress_type = zipfile.ZIP_DEFLATED
            result.writestr(made, data)
    return fixed.getvalue()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE / "messe_leads.xlsx")
