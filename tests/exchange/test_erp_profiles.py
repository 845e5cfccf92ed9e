"""Each profile's files, opened by readers that are not ours, and compared cell by cell."""

from __future__ import annotations

import csv
import datetime as dt
import io
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from leaddesk.exchange.erp_file import batch_bytes, batch_paths, write_batch
from leaddesk.exchange.write_list import as_text
from leaddesk.rules.erp.datev import COLUMN_NAMES, DATEV
from leaddesk.rules.erp.layout import Book, check_row, empty_book, filled_book, lead_rows
from leaddesk.rules.erp.options import filled_options, option_problems
from leaddesk.rules.erp.profile import Profile, Quoting
from leaddesk.rules.erp.profiles import PROFILES
from torture.samples import SAMPLES

PEOPLE = (
    {"contact.title": "Dr.", "contact.first_name": "Änne", "contact.last_name": "Groß",
     "contact.salutation": "ms", "contact.email": "gross@krueger.example"},
    {"contact.title": None, "contact.first_name": "Jörg", "contact.last_name": "Öztürk",
     "contact.salutation": "mr", "contact.phone": "+49 521 4711"},
)  # fmt: skip
COMPANY: dict[str, object] = {
    "lead.number": "I-000123", "company.name": "Krüger & \"Söhne\"; GmbH",
    "company.street": "Straße des 17. Juni 135 a", "company.postal_code": "01067",
    "company.city": "Dresden", "company.country": "de", "company.phone": "+49 351 448120-17",
    "company.email": "info@krueger.example", "company.vat_id": "DE 123456789",
    "lead.note": "ruft selbst an\nab 14 Uhr", "touchpoint.first_at": dt.date(2026, 10, 13),
    "number": "10234", "contacts": PEOPLE, **PEOPLE[0],
}  # fmt: skip
PERSON = {
    **COMPANY, "company.name": None, "company.vat_id": None, "contacts": (), "number": "10235",
    "lead.number": "I-000124",
}  # fmt: skip
SET = {
    "adviser": "29098", "client": "55003", "year_begin": "20240101", "chart": "03",
    "customer_group": "Gewerblich", "territory": "Germany",
}  # fmt: skip


def book_of(profile: Profile, *records: dict[str, object]) -> Book:
    options = {f"option.{k}": v or None for k, v in {**filled_options(profile, {}), **SET}.items()}
    head = {**options, "batch.time": "20240130140659583"}
    leads = [lead_rows(profile, {**options, **record}) for record in records]
    return filled_book(empty_book(profile, head), leads)


def cells_of(book: Book, place: int) -> list[tuple[Any, ...]]:
    part = book.parts[place]
    top = [part.headers] if book.text.headers else []
    return [*part.above, *top, *part.rows]


@pytest.mark.parametrize("profile", PROFILES.values(), ids=list(PROFILES))
def test_another_reader_finds_cell_by_cell_what_was_laid_out(
    tmp_path: Path, profile: Profile
) -> None:
    book = book_of(profile, COMPANY, PERSON)
    for kind in profile.file_kinds:
        path = tmp_path / f"batch.{kind}"
        assert isinstance(write_batch(path, book, profile.file_kinds), str)
        if kind == "xlsx":
            compare_workbook(path, book)
            continue
        for place, file in enumerate(batch_paths(path, book)):
            compare_text(file, book, place)


def compare_workbook(path: Path, book: Book) -> None:
    read = openpyxl.load_workbook(path)
    assert read.sheetnames == [part.name for part in book.parts]
    for place, page in enumerate(read):
        found = [[plain(cell.value) for cell in row] for row in page.iter_rows()]
        wanted = [[plain(value) for value in row] for row in cells_of(book, place)]
        assert found == wanted
        kinds = {cell.data_type for row in page.iter_rows() for cell in row}
        assert "f" not in kinds


def plain(value: Any) -> Any:
    return value.date() if isinstance(value, dt.datetime) else value or (0 if value == 0 else None)


def compare_text(path: Path, book: Book, place: int) -> None:
    form = book.text
    data = path.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf") == (form.encoding == "utf-8-sig")
    text = data.decode(form.encoding)
    assert text.endswith("\r\n")
    found = [*csv.reader(io.StringIO(text, newline=""), delimiter=form.separator)]
    flat = form.quoting is Quoting.TEXT or not form.headers or form.separator == "\t"
    wanted = [
        [
            " ".join(t.splitlines()) if flat else t
            for t in (as_text(v, form.date_format) for v in row)
        ]
        for row in cells_of(book, place)
    ]
    assert found == wanted


def test_datev_is_the_layout_of_datev_s_own_sample() -> None:
    """Header line, names, and which fields stand in quotes, as in C01 (which has bare LF)."""
    sample = SAMPLES / "C01_DATEV_EXTF_DebKred_Stamm.csv"
    if not sample.exists():
        pytest.skip("the sample files are not here")
    theirs = sample.read_bytes().decode("cp1252").split("\n")
    ours = datev_lines(COMPANY)
    assert ours[0] == theirs[0]
    assert ours[1] == theirs[1]
    for place, (own, known) in enumerate(
        zip(raw_fields(ours[2]), raw_fields(theirs[2]), strict=True), 1
    ):
        assert own.startswith('"') == known.startswith('"'), (place, COLUMN_NAMES[place - 1])


def datev_lines(*records: dict[str, object]) -> list[str]:
    made = batch_bytes(book_of(DATEV, *records), "csv")
    assert isinstance(made, tuple)
    return made[0].decode("cp1252").split("\r\n")


def raw_fields(line: str) -> list[str]:
    """The fields with their quotes; none of these samples has a semicolon within them."""
    return line.replace('"Krüger & ""Söhne""; GmbH"', '"Krüger"').replace('""S', '""').split(";")


def test_datev_to_the_byte() -> None:
    lines = datev_lines(COMPANY, PERSON)
    assert lines[0] == (
        '"EXTF";700;16;"Debitoren/Kreditoren";5;20240130140659583;;"RE";"";"";29098;55003;20240101;'
        '4;;;"";"";;;;"";;"";;;"03";;;"";""'
    )
    assert (len(lines), lines[-1]) == (5, "")
    start = (
        '10234;"Krüger & ""Söhne""; GmbH";"";"";"";"";"2";"Krüger & ""Söhne";"DE";"123456789";'
        '"Firma";"Dr.";"";"";"STR";"Straße des 17. Juni 135 a";"";"01067";"Dresden";"DE";"";"";"";'
        '"";"";1;;;"+49 351 448120-17";"";"";"";"info@krueger.example";"";"";"";"";"";"";"";"";'
    )
    assert lines[2].startswith(start)
    assert lines[2].count('"I-000123";;') == 1
    assert lines[3].startswith(
        '10235;"";"";"Groß";"Änne";"";"1";"Dr. Änne Groß";"";"";"Frau";"Dr."'
    )
    read = [*csv.reader(lines[1:-1], delimiter=";")]
    assert [len(row) for row in read] == [254, 254, 254]
    assert read[0] == list(COLUMN_NAMES)
    company = dict(enumerate(read[1], 1))
    assert {place: text for place, text in company.items() if text} == {
        1: "10234", 2: "Krüger & \"Söhne\"; GmbH", 7: "2", 8: "Krüger & \"Söhne", 9: "DE",
        10: "123456789", 11: "Firma", 12: "Dr.", 15: "STR", 16: "Straße des 17. Juni 135 a",
        18: "01067", 19: "Dresden", 20: "DE", 26: "1", 29: "+49 351 448120-17",
        33: "info@krueger.example", 99: "10234", 102: "Dr. Änne Groß", 220: "I-000123",
    }  # fmt: skip


def rows_of(key: str, *records: dict[str, object]) -> list[dict[str, Any]]:
    part = book_of(PROFILES[key], *records).parts[0]
    return [dict(zip(part.headers, row, strict=True)) for row in part.rows]


def test_companies_with_their_people() -> None:
    company, anne, joerg = rows_of("sevdesk", COMPANY)
    assert [r["Kunden-Nr."] for r in (company, anne, joerg)] == ["10234"] * 3
    assert (company["Organisation"], company["Nachname"], company["Land"]) == (
        COMPANY["company.name"], None, "Deutschland")  # fmt: skip
    assert (anne["Organisation"], anne["Nachname"], joerg["Vorname"]) == (None, "Groß", "Jörg")
    (private,) = rows_of("sevdesk", PERSON)
    assert (private["Nachname"], private["Organisation"]) == ("Groß", None)
    odoo = rows_of("odoo_contacts", COMPANY)
    assert [(r["name"], r["is_company"], r["company_name"]) for r in odoo] == [
        (COMPANY["company.name"], 1, None), ("Dr. Änne Groß", 0, COMPANY["company.name"]),
        ("Jörg Öztürk", 0, COMPANY["company.name"]),
    ]  # fmt: skip
    dtw = book_of(PROFILES["sap_b1_dtw"], COMPANY, PERSON)
    assert [len(part.rows) for part in dtw.parts] == [2, 2, 2]
    assert [row[:3] for row in dtw.parts[2].rows] == [
        ("10234", 0, "Dr. Änne Groß"), ("10234", 1, "Jörg Öztürk")]  # fmt: skip
    assert dtw.parts[2].above[0][:2] == ("ParentKey", "LineNum")


def test_house_number_and_temporary_number() -> None:
    (shop,) = rows_of("jtl_shop", COMPANY)
    assert (shop["cStrasse"], shop["cHausnummer"]) == ("Straße des 17. Juni", "135 a")
    collmex = rows_of("collmex", COMPANY, {**COMPANY, "number": None})
    assert [row["Kundennummer"] for row in collmex] == [10234, -123]


def test_what_does_not_fit_is_said_with_what_it_would_become() -> None:
    long = {**COMPANY, "company.city": "Sankt Margarethen an der Raab bei Gleisdorf"}
    (problem,) = check_row(DATEV, long)
    assert (problem.code, problem.field) == ("erp_too_long", "company.city")
    assert problem.args["becomes"] == "Sankt Margarethen an der Raab"
    (agreed,) = check_row(DATEV, long, {("company.city", problem.args["becomes"])})
    assert (agreed.code, agreed.severity) == ("erp_cut", "warning")
    polish = {**COMPANY, "company.city": "Łódź", "company.name_extra": "中"}
    assert [(p.code, p.args["letters"], p.args["becomes"]) for p in check_row(DATEV, polish)] == [
        ("erp_characters", "Ł ź", "Lódz"), ("erp_characters", "中", "?"),
    ]  # fmt: skip
    letters = {**COMPANY, "company.phone": "0351 4711 (Durchwahl 12)"}
    (phone,) = check_row(PROFILES["business_central"], letters)
    assert (phone.code, phone.args["becomes"]) == ("erp_phone", "0351 4711 ( 12)")
    (digits,) = check_row(DATEV, {**COMPANY, "number": "K-17"})
    assert (digits.code, digits.field) == ("erp_digits", "lead.customer_number")


def test_settings_that_are_wrong_are_said() -> None:
    good = {"adviser": "29098", "client": "55003", "year_begin": "2026-01-01"}
    assert option_problems(DATEV, good) == ()
    for key, value, code in (
        ("adviser", "", "erp_option_missing"), ("client", "123456", "erp_option_digits"),
        ("adviser", "١٢", "erp_option_digits"), ("year_begin", "31.12.2025", "erp_option_day"),
        ("chart", "07", "erp_option_choice"), ("account_length", "5", "erp_range_digits"),
        ("number_to", "10000", ""), ("number_from", "69999", ""),
    ):  # fmt: skip
        found = option_problems(DATEV, {**good, key: value})
        assert (found[0].code if found else "") == code, key
    both = {**good, "number_from": "20000", "number_to": "19999"}
    assert option_problems(DATEV, both)[0].code == "erp_range_order"
    ours = option_problems(PROFILES["generic"], {"numbers": "by_us"})
    assert ours[0].code == "erp_range_missing"
    assert option_problems(PROFILES["erpnext"], {})[0].code == "erp_option_missing"
