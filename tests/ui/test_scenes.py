"""A sample of the scenes, walked through: nothing cut, nothing on top of another, everything named,
large enough to be hit, one filled button. All of them: `python -m scripts.look_over`."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from leaddesk.ui.theme.style import apply_theme
from leaddesk.ui.words import install_language
from scripts.look_over import faults

LOOKS = {
    "de 1280": ("de", "light", (1280, 720), 1.0),
    "en 150 %": ("en", "dark", (1440, 900), 1.5),
    "de least": ("de", "contrast", (1024, 680), 1.0),
}
SAMPLE = {
    "de 1280": ("leads", "composer", "visit", "lead_stage", "hand_over_incomplete", "import_3"),
    "en 150 %": ("leads_nothing", "day_proposed", "funnel", "settings_stages", "leads_new"),
    "de least": ("leads", "segments", "report_sla", "settings_sla", "duplicates", "grid_locked"),
}


@pytest.fixture(autouse=True)
def _usual_looks_afterwards(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("LEADDESK_CONFIG", "")  # the scenes set their own; put back afterwards
    yield
    install_language("de")
    apply_theme(qapp, "light", own_font=True)


@pytest.mark.parametrize("look", LOOKS)
def test_nothing_is_cut_or_without_a_name(qapp: QApplication, look: str) -> None:
    language, name, size, scale = LOOKS[look]
    install_language(language)  # type: ignore[arg-type]
    apply_theme(qapp, name, scale, own_font=True)
    assert list(faults(SAMPLE[look], size)) == []
