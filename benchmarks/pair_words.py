"""Words that the invented companies of `labelled_pairs` are made of."""

from __future__ import annotations

LAST = (
    "Müller", "Möller", "Schmidt", "Schmitt", "Krüger", "Kröger", "Becker", "Bäcker", "Röder",
    "Rother", "Weber", "Wegner", "Hoffmann", "Hofmann", "Meier", "Mayer", "Grünewald", "Grunwald",
    "Jansen", "Janßen", "Öztürk", "Yıldız", "Kowalski", "Brückner", "Brunner", "Vogel", "Vogt",
    "Steinmeier", "Sauer", "Baumgärtner", "Neuhaus", "Lindner", "Lindemann", "Großmann", "Peters",
    "Petersen", "Hartwig", "Ziegler", "Quandt", "Thielemann",
)  # fmt: skip
FIRST = (
    "Anna", "Annette", "Jörg", "Jürgen", "Sabine", "Susanne", "Thomas", "Tobias", "Petra", "Ayşe",
    "Mehmet", "Björn", "Bernd", "Claudia", "Carsten", "Stefan", "Stefanie", "Uwe", "Ulrike", "Zoë",
)  # fmt: skip
TRADES = (
    "Maschinenbau", "Metallbau", "Werkzeugbau", "Fördertechnik", "Verpackungen", "Elektrotechnik",
    "Kunststofftechnik", "Druckerei", "Spedition", "Anlagenbau", "Stahlhandel", "Möbelwerkstätten",
    "Feinmechanik", "Lebensmittel", "Haustechnik", "Softwarehaus", "Gießerei", "Holzbau",
)  # fmt: skip
INVENTED = (
    "Alvora", "Benotec", "Cordano", "Delvit", "Ekumo", "Fenaro", "Gravis", "Helimax", "Inoval",
    "Jadero", "Kelvion", "Lumatis", "Mirano", "Noventa", "Optivo", "Pelion", "Quorum", "Rivana",
    "Solveda", "Trivanta", "Ultara", "Ventoro", "Westra", "Xenova", "Zentara",
)  # fmt: skip
FORMS = ("GmbH", "GmbH & Co. KG", "AG", "KG", "OHG", "e. K.", "UG", "GbR", "SE")
SPELLED_OUT = {
    "GmbH": "Gesellschaft mit beschränkter Haftung", "AG": "Aktiengesellschaft",
    "KG": "Kommanditgesellschaft", "UG": "UG (haftungsbeschränkt)", "e. K.": "eingetr. Kfm.",
}  # fmt: skip
SHORT_TRADES = {
    "Maschinenbau": "Maschb.", "Elektrotechnik": "Elektrotech.", "Kunststofftechnik": "Kunststoff",
    "Fördertechnik": "Fördertech.", "Werkzeugbau": "Werkzeugb.", "Anlagenbau": "Anlagenb.",
}  # fmt: skip
KIN = (
    "Holding", "Beteiligungs", "Verwaltungs", "Immobilien", "Vertriebs", "Service", "Logistik",
    "International", "Automation", "Solar", "Personal", "Schweiz",
)  # fmt: skip
STREETS = (
    "Hauptstraße", "Industriestraße", "Am Bahnhof", "Lange Straße", "Jöllenbecker Straße",
    "Gewerbepark", "Bismarckstraße", "Dieselstraße", "Robert-Bosch-Straße", "Zur Mühle",
    "Schillerstraße", "Goethestraße", "Kirchweg", "An der Ziegelei",
)  # fmt: skip
CITIES = (
    ("33602", "Bielefeld", "0521"), ("50667", "Köln", "0221"), ("80331", "München", "089"),
    ("01067", "Dresden", "0351"), ("20095", "Hamburg", "040"), ("70173", "Stuttgart", "0711"),
    ("90402", "Nürnberg", "0911"), ("48143", "Münster", "0251"), ("97070", "Würzburg", "0931"),
    ("37073", "Göttingen", "0551"), ("23552", "Lübeck", "0451"), ("33330", "Gütersloh", "05241"),
)  # fmt: skip
