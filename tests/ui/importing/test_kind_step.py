"""Lists of purchases and of products, from the file into the store and back, in the window."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import select

from leaddesk.models import Lead, Product, Purchase
from leaddesk.operations.leads import add_lead, edit_fields
from leaddesk.queries.imports import import_runs
from leaddesk.rules.list_rows import Duplicates
from leaddesk.store.store import Store
from leaddesk.ui.importing.import_page import ImportPage
from leaddesk.ui.importing.past_imports import counts_text
from leaddesk.ui.importing.wizard import KIND
from leaddesk.ui.parts.buttons import Button
from tests.ui.importing.conftest import buttons, count_leads, forward
from tests.ui.importing.test_touch_step import choose
from tests.ui.looks import settle_down

_SOLD = (
    "Kundennummer;Datum;Artikel;Menge;Betrag;Firma\n"
    "10234;03/04/2024;Sensor;2;1500,50;\n"
    "10234;04/04/2024;Kabel;1;9,90;\n"
    "99999;04/04/2024;Kabel;1;9,90;Weiß AG\n"
    "10234;nie;Kabel;1;9,90;\n"
)
_OFFERED = "Artikelnummer;Bezeichnung;Gruppe\n4711;Sensor;Messen\n4712;Kabel;\n"


def _opened(page: ImportPage, folder: Path, name: str, text: str, kind: str) -> None:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    page.open_file(path)
    choose(page.wizard.file.reading.fields.holds, kind)
    forward(page)
    assert page.wizard.place == KIND


def _count(store: Store, model: type) -> int:
    return len(store.ask(lambda s: list(s.scalars(select(model)))))


def test_purchases_come_in_are_remembered_and_go_again(
    page: ImportPage, store: Store, tmp_path: Path
) -> None:
    store.run(add_lead, {"company.name": "Röder GmbH", "lead.customer_number": "10234"})
    _opened(page, tmp_path, "Umsatz.csv", _SOLD, "purchases")
    step = page.wizard.kind
    assert step.fields.dates.isVisible() and not page.wizard.on_button.isEnabled()
    choose(step.fields.dates, "dmy")
    assert buttons(page) == ["2 Käufe importieren"]
    choose(step.fields.unknown, True)
    assert buttons(page) == ["3 Käufe importieren"]
    step.figures.shown[4].click()
    assert step.rows.isVisible() and step.rows.model().rowCount() == 1
    forward(page)
    assert (count_leads(store), _count(store, Purchase)) == (2, 3)
    (run,) = store.ask(import_runs)
    assert counts_text(run.counts) == "3 Käufe · 1 abgelehnt"
    assert step.rows.isVisible() and step.figures.shown[4].isChecked()
    new = store.ask(lambda s: s.scalars(select(Lead.id).order_by(Lead.id.desc())).first())
    store.run(edit_fields, new, {"lead.note": (None, "ruft an")})
    step.take_back.click()
    settle_down()
    assert _count(store, Purchase) == 3 and "Weiß AG" in step.bar.text(), "asked first"
    keep = next(b for b in step.bar.findChildren(Button) if b.caption() == "Behalten")
    keep.click()
    settle_down()
    assert _count(store, Purchase) == 1, "that of the lead that is worked on is kept with it"
    forward(page)
    page.open_file(tmp_path / "Umsatz.csv")
    settle_down()
    assert page.wizard.file.reading.fields.holds.currentData() == "purchases"
    forward(page)
    assert not step.fields.dates.isHidden() and step.fields.dates.currentData() == "dmy"
    assert "Umsatz" in step.bar.text() and buttons(page) == ["2 Käufe importieren"]


def test_products_fill_gaps_or_are_overwritten(
    page: ImportPage, store: Store, tmp_path: Path
) -> None:
    _opened(page, tmp_path, "Artikel.csv", _OFFERED, "products")
    assert buttons(page) == ["2 Produkte importieren"]
    forward(page)
    assert _count(store, Product) == 2
    forward(page)
    other = _OFFERED.replace("Sensor", "Drucksensor")
    _opened(page, tmp_path, "Artikel.csv", other, "products")
    step = page.wizard.kind
    assert not page.wizard.on_button.isEnabled()
    choose(step.fields.known, Duplicates.UPDATE)
    assert buttons(page) == ["1 Produkt importieren"]
    forward(page)
    names = store.ask(lambda s: list(s.scalars(select(Product.name).order_by(Product.number))))
    assert names == ["Drucksensor", "Kabel"]
