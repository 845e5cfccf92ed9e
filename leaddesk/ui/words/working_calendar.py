"""The words of the working calendar: days of the week, countries, federal states."""

from __future__ import annotations

from collections.abc import Mapping

from leaddesk.ui.words import Marked, marked

WEEKDAYS: tuple[Marked, ...] = (
    marked("Calendar", "Monday"), marked("Calendar", "Tuesday"), marked("Calendar", "Wednesday"),
    marked("Calendar", "Thursday"), marked("Calendar", "Friday"), marked("Calendar", "Saturday"),
    marked("Calendar", "Sunday"),
)  # fmt: skip
COUNTRIES: Mapping[str, Marked] = {
    "DE": marked("Calendar", "Germany"),
    "AT": marked("Calendar", "Austria"),
    "CH": marked("Calendar", "Switzerland"),
    "": marked("Calendar", "No public holidays"),
}
STATES: Mapping[str, str] = {
    "BB": "Brandenburg", "BE": "Berlin", "BW": "Baden-Württemberg", "BY": "Bayern",
    "HB": "Bremen", "HE": "Hessen", "HH": "Hamburg", "MV": "Mecklenburg-Vorpommern",
    "NI": "Niedersachsen", "NW": "Nordrhein-Westfalen", "RP": "Rheinland-Pfalz",
    "SH": "Schleswig-Holstein", "SL": "Saarland", "SN": "Sachsen", "ST": "Sachsen-Anhalt",
    "TH": "Thüringen",
}  # fmt: skip
"""Of Germany, by their own names in either language."""
