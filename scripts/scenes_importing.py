"""Views of the import with lists made for them: words, defaults, problems, look-alikes, results."""

from __future__ import annotations

import csv
import tempfile
from collections.abc import Sequence
from pathlib import Path

from leaddesk.operations.touchpoints import Happening, log_touchpoint
from leaddesk.rules.touchpoints import Kind
from leaddesk.ui.shell.main_window import MainWindow
from scripts.hands import Scene, page_of, walk_on

_HEADERS = ("Firma", "Straße", "Hausnummer", "PLZ Ort", "Ansprechpartner", "E-Mail", "Telefon",
            "Branche", "Beziehung", "Stufe", "Parameter 4", "Bemerkung")  # fmt: skip
_ROWS = (
    ("Krüger Maschinenbau GmbH", "Werkstraße", "4", "33602 Bielefeld", "Frau Dr. Sabine Krüger",
     "s.krueger@krueger-mb.example", "0521 448120", "Maschinenbau", "Zielkunde", "warm", "x",
     "Am Stand getroffen"),
    ("Krueger Maschinenbau", "Werkstr.", "4", "33602 Bielefeld", "Sabine Krüger",
     "vertrieb@krueger-mb.example", "", "Maschinenbau", "Zielkunde", "warm", "ja", ""),
    ("Acme Werke GmbH", "Hafenweg", "1", "48155 Münster", "Herr Jens Groß",
     "info@acme.example", "0251 998877", "Metall", "A-Lieferant", "heiß", "1", "Preisliste"),
    ("Acme Werke AG", "Hafenweg", "1", "48155 Münster", "Petra Lang", "lang@acme.example",
     "0251 998870", "Metall", "A-Lieferant", "heiß", "", ""),
    ("Röder Guss KG", "Am Markt", "7", "4109 Leipzig", "Uwe Röder", "roeder@",
     "0341 5566", "Giesserei", "Kunde", "kalt", "nein", ""),
    ("Weiß Werkzeuge", "Ring", "12", "1067 Dresden", "Ida Weiß", "weiss@", "0351 776655",
     "Werkzeugbau", "Kunde", "kalt", "vielleicht", ""),
    ("", "Nordring", "3", "20095 Hamburg", "", "office@", "040 112233", "", "", "", "", ""),
)  # fmt: skip


_PEOPLE = (
    ("Firma", "PLZ", "Ort", "Ansprechpartner", "E-Mail", "Telefon", "Ansprechpartner 2", "E-Mail 2",
     "Telefon 2", "Name 3", "Position 3"),
    ("Krüger Maschinenbau GmbH", "33602", "Bielefeld", "Frau Dr. Sabine Krüger",
     "s.krueger@krueger-mb.example", "0521 448120-17", "Herr Jens Petersen",
     "j.petersen@krueger-mb.example", "0521 448120-22", "Frau Ida Weiß", "Einkauf"),
    ("Röder Guss KG", "04109", "Leipzig", "Uwe Röder", "roeder@guss.example", "0341 5566",
     "Petra Lang", "lang@guss.example", "", "", ""),
)  # fmt: skip


def made_list(rows: Sequence[Sequence[str]] = (_HEADERS, *_ROWS)) -> Path:
    """A text list in a folder of its own."""
    path = Path(tempfile.mkdtemp()) / "Messe_Hannover.csv"
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, delimiter=";").writerows(rows)
    return path


def _at(step: int, tab: str = "") -> Scene:
    def scene(window: MainWindow) -> None:
        wizard = _wizard(window, step)
        if tab:
            wizard.columns.tabs.choose(tab)

    return scene


def _people(window: MainWindow) -> None:
    """Columns of a second and a third contact."""
    _wizard(window, 2, _PEOPLE).columns.table.go_to(6)


def _wizard(  # type: ignore[no-untyped-def]
    window: MainWindow, step: int, rows: Sequence[Sequence[str]] = (_HEADERS, *_ROWS)
):
    page = page_of(window, "importing")
    page.open_file(made_list(rows))
    walk_on(page.wizard, step - 1)
    return page.wizard


def _asked(window: MainWindow) -> None:
    """Two of the leads were worked on since; the import is to be taken back."""
    wizard = _wizard(window, 6)
    desk = window.desk
    for lead in wizard.draft.result.created[:2]:
        call = Happening(Kind.CALL, text="Ruft am Montag zurück")
        desk.run(log_touchpoint, lead_id=lead, happening=call)
    wizard.result.undo()


IMPORTING_SCENES: dict[str, Scene] = {
    "import_columns": _at(2),
    "import_people": _people,
    "import_words": _at(2, "values"),
    "import_defaults": _at(2, "defaults"),
    "import_problems": _at(3),
    "import_alike": _at(4),
    "import_tried": _at(5),
    "import_done": _at(6),
    "import_undo_asked": _asked,
}
