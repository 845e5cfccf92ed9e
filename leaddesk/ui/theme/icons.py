"""Icons: Lucide outlines, coloured by token, sharp at any pixel ratio, drawn once each."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from leaddesk.resources import resource
from leaddesk.ui.theme.current import theme

STROKE = 'stroke-width="1.75"'


@lru_cache(maxsize=256)
def _source(name: str) -> str:
    text = resource(f"icons/{name}.svg").read_text(encoding="utf-8")
    return text.replace('stroke-width="2"', STROKE)


@lru_cache(maxsize=1024)
def _pixmap(name: str, color: str, size: int, ratio: float) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", color).encode()))
    side = max(1, round(size * ratio))
    image = QImage(QSize(side, side), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    image.setDevicePixelRatio(ratio)
    return QPixmap.fromImage(image)


def pixmap(name: str, color: str = "text2", size: int = 16, ratio: float = 1.0) -> QPixmap:
    """The icon in the colour of a token (or #RRGGBB), `size` px at 100 %."""
    return _pixmap(name, theme.color(color).name(), theme.px(size), ratio)


def icon(name: str, color: str = "text2", size: int = 16) -> QIcon:
    """The icon for buttons and menus, in the pixel ratios that occur."""
    made = QIcon()
    for ratio in (1.0, 1.25, 1.5, 2.0, 3.0):
        made.addPixmap(pixmap(name, color, size, ratio))
        made.addPixmap(pixmap(name, "text3", size, ratio), QIcon.Mode.Disabled)
    return made


def draw_icon(painter: QPainter, name: str, x: float, y: float, color: str, size: int = 16) -> None:
    """Paint the icon with its top left corner at (x, y)."""
    device = painter.device()
    ratio = device.devicePixelRatioF() if device is not None else 1.0
    painter.drawPixmap(round(x), round(y), pixmap(name, color, size, ratio))
