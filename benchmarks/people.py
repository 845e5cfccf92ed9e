"""Invented companies and people in any number: the same ones for the same seed."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product
from random import Random
from typing import NamedTuple, TypeVar

T = TypeVar("T")

SURNAMES = (
    "Müller", "Schmidt", "Schneider", "Fischer", "Weber", "Meyer", "Wagner", "Becker", "Schulz",
    "Hoffmann", "Schäfer", "Koch", "Bauer", "Richter", "Klein", "Wolf", "Schröder", "Neumann",
    "Schwarz", "Zimmermann", "Braun", "Krüger", "Hofmann", "Hartmann", "Lange", "Röder", "Weiß",
    "Peters", "Lang", "Scholz", "Möller", "König", "Walter", "Köhler", "Maier", "Groß", "Jäger",
    "Günther", "Öztürk", "Grünewald",
    *(front + end
      for front in ("Stein", "Eichen", "Linden", "Berg", "Hof", "Wald", "Brunn", "Kirch", "Mühl",
                    "Feld", "Sand", "Rosen", "Holz", "Acker", "Hoch", "Nieder", "Ober", "Breit",
                    "Alt", "Neu", "Graf", "König", "Oster", "Wester", "Sonnen")
      for end in ("mann", "meier", "bauer", "müller", "huber", "berger", "hagen", "kamp")),
)  # fmt: skip
FIRST_NAMES = (
    ("ms", "Anna"), ("mr", "Jörg"), ("ms", "Sabine"), ("mr", "Thomas"), ("ms", "Petra"),
    ("mr", "Jürgen"), ("ms", "Ayşe"), ("mr", "Lukas"), ("ms", "Käthe"), ("mr", "Björn"),
    ("ms", "Claudia"), ("mr", "Stefan"), ("ms", "Birgit"), ("mr", "Uwe"), ("ms", "Zoë"),
)  # fmt: skip
TRADES = (
    "Maschinenbau", "Metallbau", "Werkzeugbau", "Verpackungen", "Lebensmittel", "Chemie",
    "Kunststofftechnik", "Möbelwerk", "Druckerei", "Brauerei", "Logistik", "Elektrotechnik",
    "Förderanlagen", "Gießerei", "Textil", "Bäckerei",
)  # fmt: skip
FORMS = ("GmbH", "GmbH", "GmbH", "GmbH & Co. KG", "AG", "KG", "e. K.", "OHG")
TOWNS = (
    ("33602", "Bielefeld", "0521"), ("50667", "Köln", "0221"), ("80331", "München", "089"),
    ("01067", "Dresden", "0351"), ("20095", "Hamburg", "040"), ("70173", "Stuttgart", "0711"),
    ("90402", "Nürnberg", "0911"), ("40213", "Düsseldorf", "0211"), ("48143", "Münster", "0251"),
    ("28195", "Bremen", "0421"), ("33330", "Gütersloh", "05241"), ("97070", "Würzburg", "0931"),
    ("99084", "Erfurt", "0361"), ("23552", "Lübeck", "0451"), ("37073", "Göttingen", "0551"),
    *((f"{10_000 + place * 173 % 89_000:05d}", front + end, f"0{2000 + place * 11 % 7000}")
      for place, (front, end) in enumerate(product(
          ("Alten", "Bad ", "Berg", "Birken", "Blumen", "Eichen", "Erlen", "Freuden", "Gold",
           "Grün", "Heiligen", "Hohen", "Königs", "Linden", "Markt ", "Mühl", "Neuen", "Nieder",
           "Ober", "Rosen", "Schön", "Sonnen", "Stein", "Unter", "Wald"),
          ("burg", "dorf", "hausen", "heim", "stedt", "berg", "feld", "bach", "au", "rode", "walde",
           "kirchen", "münster", "hagen", "furt", "brück", "weiler", "ingen", "roda", "leben")))),
)  # fmt: skip
STREETS = ("Hauptstraße", "Industriestr.", "Am Güterbahnhof", "Lange Straße", "Gewerbepark")
POSITIONS = ("Einkauf", "Geschäftsführung", "Technische Leitung", "Produktion", "Vertrieb", None)
SOURCES = ("Messe", "Website", "Empfehlung", "Adresskauf", "Newsletter", "Altkunden",
           *(f"Messe {town} {year}" for town in ("Hannover", "München", "Köln", "Leipzig")
             for year in range(2018, 2026)))  # fmt: skip
PRODUCTS = ("Serie A", "Serie B", "Wartung", "Ersatzteile", "Serie C", "Schulung", "Prüfstand",
            "Förderband", "Steuerung", "Montage")  # fmt: skip
COMPETITORS = ("Muster AG", "Beispiel & Söhne", "Nord-Süd Technik")


class Firm(NamedTuple):
    """A company with the one person who is known there."""

    name: str
    street: str
    postal_code: str
    city: str
    phone: str
    domain: str
    industry: str
    employees: int
    salutation: str
    first_name: str
    last_name: str
    position: str | None
    direct: str

    @property
    def email(self) -> str:
        return f"info@{self.domain}"

    @property
    def own_email(self) -> str:
        return f"{plain(self.first_name)}.{plain(self.last_name)}@{self.domain}"


def firm(number: int, random: Random) -> Firm:
    """Company number so and so; no two have the same name, address or phone number."""
    surname, trade = skewed(random, SURNAMES), skewed(random, TRADES)
    code, city, area = skewed(random, TOWNS)
    salutation, first = random.choice(FIRST_NAMES)
    last = random.choice(SURNAMES)
    local = 1_000_000 + number * 7 % 8_999_993
    return Firm(
        f"{surname} {trade} {number} {random.choice(FORMS)}",
        f"{random.choice(STREETS)} {number % 180 + 1}",
        f"{int(code) + number % 90:05d}", city, f"{area} {local}", f"firma{number}.example",
        trade, int(5 * 1.5 ** random.randrange(16)), salutation, first, last,
        random.choice(POSITIONS), f"{area} {local}-{number % 90 + 10}",
    )  # fmt: skip


def skewed(random: Random, values: Sequence[T]) -> T:
    """One of the values, the first ones much more often than the last ones."""
    return values[int(len(values) * random.random() ** 2)]


_PLAIN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ş": "s", "ë": "e", "Ö": "oe"})


def plain(name: str) -> str:
    return name.lower().translate(_PLAIN)
