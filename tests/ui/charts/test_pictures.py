"""Pictures: something is painted, in the theme's colours, and no text is cut or upon another."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leaddesk.ui.charts import bar_rows, cells, columns, kpis, lines, picture, strips
from leaddesk.ui.charts.picture import Picture, nice_top
from leaddesk.ui.theme.current import Theme
from leaddesk.ui.theme.style import apply_theme
from leaddesk.ui.theme.tokens import CONTRAST, DARK, LIGHT, Tokens
from tests.ui.charts.examples import EMPTY, PICTURES

_MODULES = (bar_rows, cells, columns, kpis, lines, strips)
_SHARP = 2


@pytest.fixture(autouse=True)
def _own_font(qtbot: QtBot) -> Iterator[None]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, "light", own_font=True)
    yield
    apply_theme(app, "light")


def themed(tokens: Tokens = LIGHT, scale: float = 1.0) -> Theme:
    made = Theme()
    made.use(tokens, scale, "standard", "Inter")
    return made


def painted(shown: Picture, theme: Theme, width: int) -> QImage:
    high = round(shown.height(theme, width))
    image = QImage(width * _SHARP, max(1, high) * _SHARP, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_SHARP)
    image.fill(theme.color("bg"))
    painter = QPainter(image)
    shown.paint(painter, theme, QRectF(0, 0, width, high))
    painter.end()
    return image


def colors(image: QImage) -> set[str]:
    step = 2
    return {
        QColor(image.pixel(x, y)).name().upper()
        for x in range(0, image.width(), step)
        for y in range(0, image.height(), step)
    }


class Written:
    """Every text that a picture writes: what it says, where, and whether it has room."""

    def __init__(self) -> None:
        self.texts: list[tuple[str, QRectF]] = []
        self.cut: list[str] = []

    def write(
        self, painter: QPainter, theme: Theme, box: QRectF, text: str, color: str = "text2",
        kind: tuple[int, int] = (12, 400),
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:  # fmt: skip
        metrics = QFontMetricsF(theme.font(kind))
        wide = metrics.horizontalAdvance(text)
        if wide > box.width() + 1 or metrics.height() > box.height() + 2:
            self.cut.append(text)
        x = box.x()
        if align & Qt.AlignmentFlag.AlignHCenter:
            x += (box.width() - wide) / 2
        elif align & Qt.AlignmentFlag.AlignRight:
            x = box.right() - wide
        y = box.center().y() - metrics.ascent() / 2
        self.texts.append((text, QRectF(x, y, wide, metrics.ascent())))
        picture.write(painter, theme, box, text, color, kind, align)

    def upon_another(self) -> Iterator[tuple[str, str]]:
        there = [one for one in self.texts if one[0].strip()]
        for place, (text, area) in enumerate(there):
            for other, theirs in there[place + 1 :]:
                if area.intersects(theirs):
                    yield text, other


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> Written:
    found = Written()
    for module in _MODULES:
        monkeypatch.setattr(module, "write", found.write)
    return found


@pytest.mark.parametrize("name", list(PICTURES))
@pytest.mark.parametrize("scale", [0.9, 1.0, 1.5])
@pytest.mark.parametrize("width", [640, 760, 1180])
def test_no_text_is_cut_or_upon_another(
    written: Written, name: str, scale: float, width: int
) -> None:
    painted(PICTURES[name], themed(scale=scale), width)
    assert written.texts and not written.cut
    assert not list(written.upon_another())
    inside = QRectF(-1, -2, width + 2, PICTURES[name].height(themed(scale=scale), width) + 4)
    assert all(inside.contains(area) for _, area in written.texts)


@pytest.mark.parametrize("name", list(PICTURES))
@pytest.mark.parametrize("tokens", [LIGHT, DARK, CONTRAST], ids=lambda t: t.name)
def test_it_is_painted_in_the_colours_of_the_theme(name: str, tokens: Tokens) -> None:
    found = colors(painted(PICTURES[name], themed(tokens), 760))
    wanted = {"strips": tokens.stage(1)}.get(name, tokens.accent)
    assert wanted.upper() in found and tokens.bg.upper() in found
    assert "#000000" not in found or tokens.text == "#000000"


@pytest.mark.parametrize("name", list(EMPTY))
def test_nothing_to_count_is_painted_without_harm(name: str) -> None:
    assert not painted(EMPTY[name], themed(), 760).isNull()
    assert all(spot.mark.value is not None for spot in spots(EMPTY[name]))


def spots(shown: Picture) -> list[Any]:
    theme = themed()
    return list(shown.spots(theme, QRectF(0, 0, 760, shown.height(theme, 760))))


@pytest.mark.parametrize("name", list(PICTURES))
def test_marks_stand_apart_and_inside(name: str) -> None:
    shown = PICTURES[name]
    areas = [spot.area for spot in spots(shown)]
    box = QRectF(0, 0, 760, shown.height(themed(), 760)).adjusted(-1, -1, 1, 1)
    assert areas and all(box.contains(area) for area in areas)
    if name != "lines":  # lines may cross
        for place, area in enumerate(areas):
            inner = area.adjusted(1, 1, -1, -1)
            assert not any(inner.intersects(other) for other in areas[place + 1 :])


def test_bars_are_as_long_as_their_figures_say() -> None:
    first, second, last = (spot.area.width() for spot in spots(PICTURES["bars"]))
    assert second / first == pytest.approx(7 / 41, abs=0.01) and last >= 3
    weeks = [spot for spot in spots(PICTURES["weeks"]) if spot.row == 0]
    high = {spot.mark.value: spot.area.height() + 1 for spot in weeks}
    assert high[4.0] / high[1.0] == pytest.approx(4, abs=0.1)


def test_a_gap_stays_a_gap() -> None:
    third = [spot for spot in spots(PICTURES["lines"]) if spot.row == 2]
    assert [spot.column for spot in third] == [0, 2, 3, 6, 7, 8, 9, 10, 11]


def test_axes_end_at_round_numbers() -> None:
    assert [nice_top(v) for v in (0, 0.38, 0.6, 1, 3, 7, 12, 51, 101)] == [
        1, 0.5, 1, 1, 5, 10, 20, 100, 200,
    ]  # fmt: skip
