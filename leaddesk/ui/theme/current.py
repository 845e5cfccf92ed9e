"""The theme in force: what painters ask, and the signal that tells them to ask again."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics

from leaddesk.ui.theme.tokens import BODY, DENSITIES, LIGHT, Tokens

_MOST_WIDTHS = 5_000


class Theme(QObject):
    """Tokens, font scale and density as they are now. `changed` follows `use`."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.tokens: Tokens = LIGHT
        self.scale = 1.0
        self.density = "standard"
        self.family = ""
        self.own_stages: dict[int, str] = {}
        """Colours that the team has given to stages, #RRGGBB."""
        self._colors: dict[str, QColor] = {}
        self._fonts: dict[tuple[int, int], QFont] = {}
        self._widths: dict[tuple[str, int, int], int] = {}

    def use(self, tokens: Tokens, scale: float, density: str, family: str) -> None:
        self.tokens, self.scale, self.density, self.family = tokens, scale, density, family
        self._colors.clear()
        self._fonts.clear()
        self._widths.clear()
        self.changed.emit()

    def color(self, name: str) -> QColor:
        """The colour of a token's name, or of #RRGGBB."""
        found = self._colors.get(name)
        if found is None:
            found = QColor(name if name.startswith("#") else getattr(self.tokens, name))
            self._colors[name] = found
        return found

    def stage(self, stage: int) -> QColor:
        """The colour of a stage, or of any way out."""
        return self.color(self.own_stages.get(stage) or self.tokens.stage(stage))

    def font(self, kind: tuple[int, int] = BODY, weight: int | None = None) -> QFont:
        """The font of a text kind of `tokens`, scaled; with tabular figures."""
        key = (kind[0], weight or kind[1])
        found = self._fonts.get(key)
        if found is None:
            found = QFont(self.family) if self.family else QFont()
            found.setPixelSize(max(1, round(key[0] * self.scale)))
            found.setWeight(QFont.Weight(key[1]))
            found.setFeature(QFont.Tag("tnum"), 1)
            self._fonts[key] = found
        return found

    def width(self, text: str, kind: tuple[int, int] = BODY, weight: int | None = None) -> int:
        """How wide a short text is in that font; a layout asks it hundreds of times."""
        key = (text, kind[0], weight or kind[1])
        found = self._widths.get(key)
        if found is None:
            if len(self._widths) >= _MOST_WIDTHS:
                self._widths.clear()
            found = QFontMetrics(self.font(kind, weight)).horizontalAdvance(text)
            self._widths[key] = found
        return found

    def px(self, size: float) -> int:
        """A measure at 100 %, scaled."""
        return round(size * self.scale)

    @property
    def row_height(self) -> int:
        return self.px(DENSITIES[self.density])


theme = Theme()
"""The one theme of the program: looks are global to an application in Qt, so this is too."""
