"""The colours are those of the specification (ux.md 7.2), and can be told apart as it says."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from leaddesk.ui.theme import style
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.style import apply_theme, palette_of, style_sheet
from leaddesk.ui.theme.tokens import (
    BODY,
    CAPTION,
    DARK,
    DENSITIES,
    KPI,
    LIGHT,
    PANE,
    SECONDARY,
    SECTION,
    THEMES,
    TITLE,
    Tokens,
)  # fmt: skip
from tests.ui.theme.contrasts import contrast
from torture.samples import SAMPLES

SPECIFIED = SAMPLES.parent / "ux.md"
PLACES = ("bg", "panel", "subtle", "hover", "sel", "sel_in")
TEXTS = ("text", "text2", "text3")
SIGNALS = ("accent", "danger", "warn", "ok", "info")
each_theme = pytest.mark.parametrize("t", THEMES.values(), ids=THEMES)


@each_theme
def test_text_can_be_read_wherever_it_may_stand(t: Tokens) -> None:
    for place in PLACES:
        for text in (*TEXTS, *SIGNALS):
            assert contrast(getattr(t, text), getattr(t, place)) >= 4.5, (text, place)
    for tint in ("danger", "warn", "ok", "info"):
        for text in (tint, "text"):
            assert contrast(getattr(t, text), getattr(t, f"{tint}_t")) >= 4.5, (text, tint)
    assert contrast(t.text, t.acc_tint) >= 4.5
    for button in (t.accent, t.accent_h):
        assert contrast(t.on_acc, button) >= 4.5
    for number in range(1, 7):
        assert contrast(t.on_parameter, t.parameter(number)) >= 4.5, number


@each_theme
def test_borders_and_pictures_stand_out(t: Tokens) -> None:
    for place in ("bg", "panel", "subtle"):
        assert contrast(t.ctl, getattr(t, place)) >= 3, place
    for place in PLACES:
        assert contrast(t.focus, getattr(t, place)) >= 3, place
    for place in ("panel", "hover", "sel"):
        for stage in range(1, 10):
            assert contrast(t.stage(stage), getattr(t, place)) >= 3, (stage, place)
    for part in (t.behaviour, t.fit):
        assert contrast(part, t.panel) >= 3


@pytest.mark.parametrize("name", ["contrast", "contrast_dark"])
def test_high_contrast_is_high(name: str) -> None:
    t = THEMES[name]
    assert t.line == t.ctl
    assert t.text2 == t.text
    for place in PLACES:
        for text in TEXTS:
            assert contrast(getattr(t, text), getattr(t, place)) >= 7, (text, place)


@pytest.mark.skipif(not SPECIFIED.exists(), reason="the specification is not beside the project")
def test_values_are_those_of_the_specification() -> None:
    text = SPECIFIED.read_text(encoding="utf-8")
    rows = re.findall(r"^\| `(\w+)` \|[^|]*\| `(#\w{6})` \|[^|]*\| `(#\w{6})` \|", text, re.M)
    assert len(rows) > 20
    for name, light, dark in rows:
        assert (getattr(LIGHT, name), getattr(DARK, name)) == (light, dark), name
    stages = re.findall(r"^\| [1-8–] [^|]*\|[^|]*\| `(#\w{6})` \|[^|]*\| `(#\w{6})` \|", text, re.M)
    assert [pair[0] for pair in stages] == list(LIGHT.stages)
    assert [pair[1] for pair in stages] == list(DARK.stages)
    numbers = re.findall(r"^\| [1-6] \| `(#\w{6})` \| [\d.]+ \| `(#\w{6})` \|", text, re.M)
    assert [pair[0] for pair in numbers] == list(LIGHT.parameters)
    assert [pair[1] for pair in numbers] == list(DARK.parameters)
    for t in (LIGHT, DARK):
        parts = re.search(rf"- {t.name}: behaviour `(\S+)`.*?fit `(\S+)`", text)
        assert parts is not None
        assert parts.groups() == (t.behaviour, t.fit)


def test_sizes_are_those_of_the_specification() -> None:
    sizes = [kind[0] for kind in (CAPTION, SECONDARY, BODY, SECTION, PANE, TITLE, KPI)]
    assert sizes == [11, 12, 13, 13, 15, 18, 24]
    assert list(DENSITIES.values()) == [28, 34, 42]


def test_the_sheet_is_short_and_has_no_fonts() -> None:
    """A font in a sheet beats every setFont (ux.md 8.2)."""
    sheet = style_sheet(LIGHT)
    assert len(sheet.splitlines()) <= 150
    assert "font" not in sheet
    assert "{" not in re.sub(r"\{[^{}]*\}", "", sheet)
    assert palette_of(LIGHT) != palette_of(DARK)


def test_the_systems_looks_are_followed_once_they_are_wanted(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    turned = qapp.styleHints().colorSchemeChanged
    apply_theme(qapp, "dark", own_font=True)
    apply_theme(qapp, "system", own_font=True)
    assert theme.tokens is LIGHT, "what was set before is not the system's"
    monkeypatch.setattr(style, "_resolved", lambda app, name: "dark")
    turned.emit(Qt.ColorScheme.Dark)
    assert theme.tokens is DARK
    monkeypatch.undo()
    apply_theme(qapp, "light", own_font=True)
    turned.emit(Qt.ColorScheme.Dark)
    assert theme.tokens is LIGHT, "a chosen theme stays"


def test_high_contrast_of_the_system_is_taken(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(style, "_wants_contrast", lambda hints: True)
    apply_theme(qapp, "system", own_font=True)
    assert theme.tokens is THEMES["contrast"]
    monkeypatch.undo()
    apply_theme(qapp, "light", own_font=True)
