"""Pictures of the six steps: `python -m tests.ui.importing.screens` writes build/screens/."""

from __future__ import annotations

import os
import tempfile
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LEADDESK_CONFIG"] = tempfile.mkdtemp()

from PySide6.QtWidgets import QApplication

from leaddesk.derived.settle import settle
from leaddesk.desk import Desk
from leaddesk.exchange.sheets import Workbook, read_file
from leaddesk.operations.import_leads import import_leads
from leaddesk.operations.sample import add_sample
from leaddesk.operations.set_up import set_up_store
from leaddesk.resources import resource
from leaddesk.rules.checks import CheckContext
from leaddesk.rules.list_plan import ListPlan, check_list, plan_list
from leaddesk.store.store import Store
from leaddesk.ui.importing.import_page import ImportPage
from leaddesk.ui.shell.main_window import MainWindow
from leaddesk.ui.shell.page import Page
from leaddesk.ui.theme.style import apply_theme
from leaddesk.ui.words import install_language
from tests.ui.looks import (
    clipped_texts,
    overlapping_siblings,
    settle_down,
    stray_windows,
    unnamed_focusables,
)

FOLDER = Path(__file__).parents[3] / "build" / "screens"
FAIR = resource("samples/messe_leads.xlsx")
NOW = datetime(2025, 11, 24, 9, 34, tzinfo=UTC)


class Nothing(Page):
    """Stands where the leads would be."""

    key = "leads"

    def set_query(self, text: str) -> None:
        """The query is not what is looked at here."""


def make_store(folder: Path) -> Store:
    """The sample, and every third row of the fair already imported without its e-mail."""
    store = Store.create(folder / "a.leaddesk", who="Anna Berg", settle=settle, clock=lambda: NOW)
    store.run(set_up_store, name="Anna Berg", initials="AB")
    store.run(add_sample)
    book = read_file(FAIR)
    assert isinstance(book, Workbook)
    plan = plan_list(book.sheets)
    assert isinstance(plan, ListPlan)
    columns = {i: k for i, k in plan.columns.items() if k not in ("contact.position", "lead.note")}
    rows = check_list(
        book.sheets, replace(plan, columns=columns), CheckContext(today=date(2025, 11, 24))
    )
    store.run(import_leads, rows[::3], "Messe Hannover 2024", "messe_2024.xlsx")
    return store


def walk(language: str, theme: str, size: tuple[int, int], scale: float = 1.0) -> list[str]:
    """The wizard from its idle page to the result; what the walkers find wrong."""
    install_language(language)  # type: ignore[arg-type]
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, theme, scale, own_font=True)
    found: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        store = make_store(Path(folder))
        desk = Desk(store, inline=True)
        window = MainWindow(desk, {"leads": Nothing, "importing": ImportPage})
        window.resize(*size)
        window.show()
        window.show_page("importing")
        page = window.page("importing")
        assert isinstance(page, ImportPage)
        name = f"{language}_{theme}_{size[0]}x{size[1]}" + (f"_{scale}" if scale != 1 else "")

        def look(step: str) -> None:
            settle_down()
            window.activateWindow()
            window.grab().save(str(FOLDER / f"import_{step}_{name}.png"))
            wrong = [*clipped_texts(page), *overlapping_siblings(page), *unnamed_focusables(page)]
            wrong += stray_windows(window)
            found.extend(f"{name} {step}: {text}" for text in wrong)

        look("idle")
        page.open_file(FAIR)
        for step in range(1, 7):
            look(str(step))
            page.wizard.go_on()
        window.show_page("importing")
        look("idle_after")
        page.open_file(Path(__file__).with_name("missing.xlsx"))
        look("refused")
        window.close()
        window.deleteLater()
        settle_down()
        desk.close()
    return found


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    wrong: list[str] = []
    for language in ("de", "en"):
        for theme in ("light", "dark"):
            wrong += walk(language, theme, (1280, 720))
    wrong += walk("de", "light", (1440, 900))
    wrong += walk("de", "light", (1440, 900), 1.5)
    print("\n".join(wrong) or "nothing is clipped, nothing overlaps")
    del app


if __name__ == "__main__":
    main()
