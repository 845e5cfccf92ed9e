"""Every step, in both languages and themes and at 150 %: nothing cut, nothing on top of another,
everything named, one filled button."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.scanning import scan_now
from leaddesk.ui.importing.import_page import ImportPage
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.theme.style import apply_theme
from leaddesk.ui.words import install_language
from scripts.hands import walk_on
from tests.ui.importing.conftest import FAIR
from tests.ui.looks import clipped_texts, overlapping_siblings, settle_down, unnamed_focusables


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    apply_theme(qapp, "light")
    install_language("en")


def wrong(page: ImportPage) -> list[str]:
    settle_down()
    filled = [
        button.caption()
        for button in page.findChildren(Button)
        if button.isVisible() and button.property("kind") == "pri"
    ]
    found = [*clipped_texts(page), *overlapping_siblings(page), *unnamed_focusables(page)]
    return found + ([f"filled: {filled}"] if len(filled) != 1 else [])


@pytest.mark.parametrize(
    ("language", "name", "size", "scale"),
    [
        ("de", "light", (1072, 640), 1.0), ("en", "light", (1072, 640), 1.0),
        ("de", "dark", (1232, 820), 1.0), ("en", "dark", (1232, 820), 1.0),
        ("de", "light", (1232, 820), 1.5),
    ],
)  # fmt: skip
def test_every_step_is_whole(
    desk: Desk, dressed: QApplication, qtbot: QtBot, language: str, name: str,
    size: tuple[int, int], scale: float,
) -> None:  # fmt: skip
    install_language(language)  # type: ignore[arg-type]
    apply_theme(dressed, name, scale, own_font=True)
    page = ImportPage(desk, partial(scan_now, desk))
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    assert page.width() == size[0], "the page does not push its window wider"
    found = {"idle": wrong(page)}
    page.open_file(FAIR)
    for step in range(1, 7):
        found[str(step)] = wrong(page)
        walk_on(page.wizard, 1)
    found["imports so far"] = wrong(page)
    page.open_file(FAIR.with_name("weg.xlsx"))
    found["refused"] = wrong(page)
    assert {step: texts for step, texts in found.items() if texts} == {}
    assert (page.width(), page.height()) == size
