"""Business cards of all three versions, as the programs of the world write them."""

from __future__ import annotations

from pathlib import Path

import pytest

from leaddesk.exchange.child import read_in_child
from leaddesk.exchange.sheets import Workbook, read_file
from leaddesk.rules.list_plan import ListPlan, plan_list
from leaddesk.rules.problem import Problem
from leaddesk.ui.words.card_columns import worded

OUTLOOK = (
    b"BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=windows-1252:R\xf6der;J\xfcrgen;;Herr Dr.\r\n"
    b"FN;CHARSET=windows-1252:Dr. J\xfcrgen R\xf6der\r\nORG:Krueger & S\\;hne GmbH;Einkauf;Guss\r\n"
    b"TITLE:Leiter\r\nROLE:Einkauf\r\nNOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=utf-8:Zeile 1"
    b"=0D=0A=\r\n"
    b"Gr=C3=B6=C3=9Fe=3B 4\r\nTEL;WORK;VOICE:0221 1\r\nTEL;HOME:0221 2\r\nTEL;CELL:0170 3\r\n"
    b"TEL;WORK;FAX:0221 4\r\nADR;HOME:;;Privatweg 1;Bonn;;53111;Deutschland\r\n"
    b"ADR;WORK:;;Werkstr. 5;K\xf6ln;;50667;Deutschland\r\nEMAIL;INTERNET;HOME:jr@gmx.example\r\n"
    b"EMAIL;PREF;INTERNET:r@krueger.example\r\nPHOTO;TYPE=JPEG;ENCODING=BASE64:\r\n"
    b" /9j/4AAQSkZJRgABAQEAYABgAAD\r\n /2wBDAAYEBQ==\r\n\r\nBDAY:19700102\r\nEND:VCARD\r\n"
)
APPLE = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nPRODID:-//Apple Inc.//iOS//EN\r\nN:;;;;\r\nFN:Weiß AG\r\n"
    "ORG:Weiß AG;\r\nitem1.URL;type=pref:http\\://www.weiss.example\r\nitem1.X-ABLabel:x\r\n"
    "NOTE:Sehr lan\r\n ge Zeile\\, gefaltet\\nzweite\r\nEND:VCARD\r\n"
)
FOUR = (
    "BEGIN:VCARD\nVERSION:4.0\nN:Öz;Ali;;;\nFN:Ali Öz\n"
    'TEL;VALUE=uri;TYPE="work,voice":tel:+49-221-5\nEMAIL;PREF=1;TYPE=work:ali@oez.example\n'
    "EMAIL;TYPE=home:ali@home.example\nPHOTO:data:image/jpeg;base64,AAAA\nEND:VCARD\n"
)


def _book(path: Path, data: bytes) -> Workbook:
    path.write_bytes(data)
    book = read_file(path)
    assert isinstance(book, Workbook)
    assert book.kind == "vcf"
    return book


def _cards(path: Path, data: bytes) -> list[dict[object, object]]:
    keys, *rows = _book(path, data).sheets[0].rows
    return [{k: v for k, v in zip(keys, row, strict=True) if v is not None} for row in rows]


def test_outlook(tmp_path: Path) -> None:
    (card,) = _cards(tmp_path / "kontakt.csv", OUTLOOK)
    assert card == {
        "company.name": "Krueger & S;hne GmbH", "contact.department": "Einkauf, Guss",
        "contact.salutation": "Herr", "contact.title": "Dr.", "contact.first_name": "Jürgen",
        "contact.last_name": "Röder", "contact.position": "Leiter",
        "contact.email": "r@krueger.example", "email_2": "jr@gmx.example",
        "company.phone": "0221 1", "phone_private": "0221 2", "contact.mobile": "0170 3",
        "fax": "0221 4", "company.street": "Werkstr. 5", "company.postal_code": "50667",
        "company.city": "Köln", "company.country": "Deutschland", "birthday": "1970-01-02",
        "lead.note": "Zeile 1\nGröße; 4",
    }  # fmt: skip


def test_one_row_per_card(tmp_path: Path) -> None:
    firm, person = _cards(tmp_path / "a.vcf", (APPLE + FOUR).encode())
    assert firm == {
        "company.name": "Weiß AG", "company.website": "http://www.weiss.example",
        "lead.note": "Sehr lange Zeile, gefaltet\nzweite",
    }  # fmt: skip
    assert person["contact.email"] == "ali@oez.example"
    assert (person["company.phone"], person["contact.last_name"]) == ("+49-221-5", "Öz")


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_whole_files_in_another_encoding(tmp_path: Path, encoding: str) -> None:
    (card,) = _cards(tmp_path / "a.vcf", APPLE.encode(encoding))
    assert card["company.name"] == "Weiß AG"


def test_a_card_within_a_card_and_one_cut_off(tmp_path: Path) -> None:
    agent = "BEGIN:VCARD\nN:Röder;Eva\nAGENT:\nBEGIN:VCARD\nN:Niemand\nEND:VCARD\nTEL:1\n"
    assert _cards(tmp_path / "a.vcf", agent.encode()) == [
        {"contact.last_name": "Röder", "contact.first_name": "Eva", "company.phone": "1"}
    ]
    (tmp_path / "b.vcf").write_text("BEGIN:VCARD\nVERSION:3.0\nEND:VCARD\n")
    empty = read_in_child(tmp_path / "b.vcf")
    assert isinstance(empty, Problem)
    assert empty.code == "file_no_table"


def test_each_column_goes_to_its_field(tmp_path: Path) -> None:
    book = worded(_book(tmp_path / "a.vcf", OUTLOOK))
    plan = plan_list(book.sheets, header_row=book.header_row)
    assert isinstance(plan, ListPlan)
    keys = _book(tmp_path / "a.vcf", OUTLOOK).sheets[0].rows[0]
    matched = {keys[index]: key for index, key in plan.columns.items()}
    assert matched == {key: key for key in keys if isinstance(key, str) and "." in key}
