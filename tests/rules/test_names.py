"""Full names, taken apart."""

from __future__ import annotations

import pytest

from leaddesk.rules.names import split_name


@pytest.mark.parametrize(
    ("text", "salutation", "title", "first", "last"),
    [
        ("Frau Dr. Sabine Krüger", "ms", "Dr.", "Sabine", "Krüger"),
        ("Krüger, Sabine", "", "", "Sabine", "Krüger"),
        ("Krüger, Dr. Sabine", "", "Dr.", "Sabine", "Krüger"),
        ("Krüger, Sabine, Frau", "ms", "", "Sabine", "Krüger"),
        ("Herr Prof. Dr.-Ing. von der Heide", "mr", "Prof. Dr.-Ing.", "", "von der Heide"),
        ("von der Heide, Klaus", "", "", "Klaus", "von der Heide"),
        ("Sabine Müller-Lüdenscheidt", "", "", "Sabine", "Müller-Lüdenscheidt"),
        ("Hans Peter Müller", "", "", "Hans Peter", "Müller"),
        ("Herrn Dipl.-Ing. (FH) Karl Maier", "mr", "Dipl.-Ing. (FH)", "Karl", "Maier"),
        ("Sabine Krüger, MBA", "", "MBA", "Sabine", "Krüger"),
        ("Jan van der Berg", "", "", "Jan", "van der Berg"),
        ("Karl-Theodor Freiherr von und zu Guttenberg", "", "", "Karl-Theodor",
         "Freiherr von und zu Guttenberg"),
        ("Max Mustermann (Einkauf)", "", "", "Max", "Mustermann (Einkauf)"),
        ("Fr. Krüger", "ms", "", "", "Krüger"),
        ("Mr John Smith", "mr", "", "John", "Smith"),
        ("Müller", "", "", "", "Müller"),
        ("", "", "", "", ""),
    ],
)  # fmt: skip
def test_parts(text: str, salutation: str, title: str, first: str, last: str) -> None:
    name = split_name(text)
    assert (name.salutation, name.title, name.first_name, name.last_name) == (
        salutation, title, first, last,
    )  # fmt: skip
    assert not name.company_like


@pytest.mark.parametrize(
    "text", ["Krüger GmbH & Co. KG", "Acme AG", "Herr Müller / Frau Meier", "info@krueger.de"]
)
def test_what_is_no_single_person_stays_whole(text: str) -> None:
    name = split_name(text)
    assert (name.last_name, name.first_name, name.company_like) == (text, "", True)


@pytest.mark.parametrize("first", ["Sabine", "Klaus", "Andrea", "Kim"])
def test_a_first_name_tells_no_salutation(first: str) -> None:
    assert split_name(f"{first} Krüger").salutation == ""


def test_markup_and_length_are_left_alone() -> None:
    assert split_name("<b>Sabine</b> Krüger").first_name == "<b>Sabine</b>" or (
        split_name("<b>Sabine</b> Krüger").company_like
    )
    assert split_name("Ü" * 300).last_name == "Ü" * 300
