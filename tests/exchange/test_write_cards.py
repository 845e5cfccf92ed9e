"""Business cards out of the program are read as what was written, by our own reader and by hand."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from leaddesk.exchange.vcards import Cards, read_cards
from leaddesk.exchange.write_cards import card_text, write_cards

CARD = {
    "lead.number": "I-000018", "company.name": "Krüger; Söhne, GmbH", "contact.title": "Dr.",
    "contact.first_name": "Sabine", "contact.last_name": "Müller-Lüdenscheidt",
    "contact.department": "Einkauf", "contact.position": "Leitung\nEinkauf",
    "contact.mobile": "0171 3920021", "contact.email": "s@k.example", "company.phone": "0221 4710",
    "contact.phone": "0221 4711", "company.email": "info@k.example",
    "company.street": "Weg 1", "company.postal_code": "01067", "company.city": "Dresden",
    "company.country": "DE", "company.website": "https://k.example",
}  # fmt: skip


def _read(path: Path) -> list[dict[str, object]]:
    cards = read_cards(path)
    assert isinstance(cards, Cards), cards
    keys, *rows = cards.rows
    return [{str(k): v for k, v in zip(keys, row, strict=True) if v} for row in rows]


def test_a_card_comes_back_as_it_was_written(tmp_path: Path) -> None:
    path = tmp_path / "karten.vcf"
    company = {"company.name": "Nur Firma AG", "company.city": "Köln"}
    assert write_cards(path, [CARD, {"lead.number": "I-000019"}, company]) is None
    person, firm = _read(path)
    assert person == CARD
    assert firm == company
    assert path.read_bytes().count(b"BEGIN:VCARD\r\n") == 2


def test_lines_are_short_and_no_letter_is_split() -> None:
    text = card_text({**CARD, "company.name": "Ä😀" * 120})
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    assert "ORG:" + "Ä😀" * 120 in text.replace("\r\n ", "")


@given(st.text(st.characters(exclude_categories=("Cs", "Cc", "Cf")), max_size=90))
def test_no_text_makes_a_line_of_its_own(text: str) -> None:
    card = card_text({"company.name": "A", "contact.last_name": text, "contact.position": text})
    names = {line.partition(":")[0] for line in card.replace("\r\n ", "").split("\r\n") if line}
    assert names <= {"BEGIN", "VERSION", "FN", "N", "ORG", "TITLE", "X-ABSHOWAS", "END"}


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    problem = write_cards(tmp_path / "weg" / "k.vcf", [CARD])
    assert problem is not None
    assert problem.code == "folder_missing"
