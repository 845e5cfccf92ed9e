"""The style sheet and palette made of the tokens, and putting them on (ux.md 8.1, 8.4)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontDatabase, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication, QStyleFactory

from leaddesk.resources import resource
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.tokens import BODY, LIGHT, THEMES, Tokens

_INTER = "Inter"
_BOX = 14
"""Side of a check box, at 100 %."""
_LINE = 22
_DROP, _ARROW = 22, 14
"""Height inside a field, at 100 %. A sheet's least height counts for more than what a widget asks
for: it has to grow with the letters, and may not be given to what asks for more."""


def apply_theme(
    app: QApplication,
    name: str = "system",
    scale: float = 1.0,
    density: str = "standard",
    *,
    own_font: bool = False,
) -> None:
    """Put a theme on the application: light, dark, contrast, or as the system has it.

    `own_font` takes the bundled Inter, so that pictures look the same everywhere.
    """
    _follower.stop()
    hints = app.styleHints()
    if name == "system":
        hints.unsetColorScheme()  # else it says what was set here
        _follower.follow(app, lambda: apply_theme(app, name, scale, density, own_font=own_font))
    tokens = THEMES[_resolved(app, name)]
    app.setStyle(QStyleFactory.create("Fusion"))
    if name != "system":
        hints.setColorScheme(Qt.ColorScheme.Dark if tokens.dark else Qt.ColorScheme.Light)
    theme.use(tokens, scale, density, _family(own_font))
    app.setPalette(palette_of(tokens))
    app.setFont(theme.font(BODY))
    app.setStyleSheet(style_sheet(tokens))


@contextmanager
def undressed(app: QApplication) -> Iterator[None]:
    """No style sheet while a window is put together: whatever is put into something else would be
    dressed anew each time with all that is in it, which took a third of the window's making."""
    sheet = app.styleSheet()
    app.setStyleSheet("")
    try:
        yield
    finally:
        app.setStyleSheet(sheet)


def _resolved(app: QApplication, name: str) -> str:
    hints = app.styleHints()
    dark = hints.colorScheme() == Qt.ColorScheme.Dark
    if name in THEMES:
        return name
    if _wants_contrast(hints):
        return "contrast_dark" if dark else "contrast"
    return "dark" if dark else "light"


def _wants_contrast(hints: QStyleHints) -> bool:
    """The system's own switch, which Qt knows since 6.10."""
    accessibility = getattr(hints, "accessibility", None)
    if accessibility is None:
        return False
    return bool(accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast)


class _Follower:
    """Puts the looks on again when the system turns dark or light, while they are the system's."""

    def __init__(self) -> None:
        self._again: Callable[[], None] | None = None
        self._hints: QStyleHints | None = None

    def follow(self, app: QApplication, again: Callable[[], None]) -> None:
        if self._hints is not app.styleHints():
            self._hints = app.styleHints()
            self._hints.colorSchemeChanged.connect(self._on_changed)
        self._again = again

    def stop(self) -> None:
        self._again = None

    def _on_changed(self) -> None:
        if self._again is not None:
            self._again()


_follower = _Follower()


def _family(own_font: bool) -> str:
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    families = QFontDatabase.families()
    usable = system in families and system not in ("", "Sans", "Sans Serif", "DejaVu Sans")
    if usable and not own_font:
        return system
    if _INTER not in families:
        for file in ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf"):
            QFontDatabase.addApplicationFont(str(resource(f"fonts/{file}")))
    return _INTER


def palette_of(t: Tokens) -> QPalette:
    """Every role from the tokens, the disabled ones still readable."""
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: t.bg, QPalette.ColorRole.WindowText: t.text,
        QPalette.ColorRole.Base: t.panel, QPalette.ColorRole.AlternateBase: t.subtle,
        QPalette.ColorRole.Text: t.text, QPalette.ColorRole.PlaceholderText: t.text3,
        QPalette.ColorRole.Button: t.panel, QPalette.ColorRole.ButtonText: t.text,
        QPalette.ColorRole.BrightText: t.danger, QPalette.ColorRole.Highlight: t.sel,
        QPalette.ColorRole.HighlightedText: t.text, QPalette.ColorRole.Link: t.accent,
        QPalette.ColorRole.LinkVisited: t.accent, QPalette.ColorRole.Accent: t.accent,
        QPalette.ColorRole.ToolTipBase: t.text, QPalette.ColorRole.ToolTipText: t.panel,
        QPalette.ColorRole.Light: t.panel, QPalette.ColorRole.Midlight: t.line,
        QPalette.ColorRole.Mid: t.line, QPalette.ColorRole.Dark: t.ctl,
        QPalette.ColorRole.Shadow: t.ctl,
    }  # fmt: skip
    for role, color in roles.items():
        palette.setColor(role, QColor(color))
    for role in (
        QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText,
    ):  # fmt: skip
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(t.text3))
    return palette


def style_sheet(t: Tokens) -> str:
    """Borders and paddings of the widgets; colours of rows are the delegates' business."""
    return _TEMPLATE.format_map(_Names(t))


class _Names(dict[str, str]):
    """Token names in the template; {{ and }} stay braces."""

    def __init__(self, tokens: Tokens) -> None:
        look = "dark" if tokens.dark else tokens.name
        chevron, tick = resource(f"icons/combo_{look}.svg"), resource(f"icons/tick_{look}.svg")
        super().__init__(
            chevron=chevron.as_posix(), tick=tick.as_posix(), box=str(theme.px(_BOX)),
            line_high=str(theme.px(_LINE)), drop=str(theme.px(_DROP)), arrow=str(theme.px(_ARROW)),
            paper=LIGHT.panel, ink=LIGHT.text,
        )  # fmt: skip
        self._tokens = tokens

    def __missing__(self, name: str) -> str:
        return str(getattr(self._tokens, name))


_TEMPLATE = """
QWidget#nav {{ background: {bg}; border-right: 1px solid {line}; }}
QWidget[surface="panel"] {{ background: {panel}; }}
QWidget[surface="bg"] {{ background: {bg}; }}
QWidget[surface="subtle"] {{ background: {subtle}; }}
QFrame[surface="card"] {{ background: {panel}; border: 1px solid {line}; border-radius: 8px; }}
QFrame[surface="popup"] {{ background: {panel}; border: 1px solid {ctl}; border-radius: 10px; }}
QFrame[surface="news"] {{ background: {info_t}; border-top: 1px solid {line}; }}
QFrame[bar="info"] {{ background: {info_t}; border: 1px solid {info}; border-radius: 8px; }}
QFrame[bar="warn"] {{ background: {warn_t}; border: 1px solid {warn}; border-radius: 8px; }}
QFrame[bar="danger"] {{ background: {danger_t}; border: 1px solid {danger}; border-radius: 8px; }}
QFrame[bar="ok"] {{ background: {ok_t}; border: 1px solid {ok}; border-radius: 8px; }}
QFrame[inset="true"] {{ margin: 8px 16px; }}
QFrame[line="h"] {{ background: {line}; max-height: 1px; min-height: 1px; border: none; }}
QFrame[line="v"] {{ background: {line}; max-width: 1px; min-width: 1px; border: none; }}
QPushButton {{ border-radius: 6px; padding: 5px 11px; }}
QPushButton[kind="sec"] {{ background: {panel}; color: {text}; border: 1px solid {ctl}; }}
QPushButton[kind="sec"]:hover {{ background: {hover}; }}
QPushButton[kind="sec"]:pressed {{ background: {sel_in}; }}
QPushButton[kind="sec"]:checked {{ background: {acc_tint}; border: 2px solid {accent};
    padding: 4px 10px; }}
QPushButton[kind="sec"]:disabled {{ color: {text3}; border: 1px solid {line}; }}
QPushButton[kind="pri"] {{ background: {accent}; color: {on_acc}; border: 1px solid {accent}; }}
QPushButton[kind="pri"]:hover {{ background: {accent_h}; border: 1px solid {accent_h}; }}
QPushButton[kind="pri"]:disabled {{ background: {sel_in}; color: {text3};
    border: 1px solid {line}; }}
QPushButton[kind="text"] {{ background: transparent; color: {accent}; border: 1px solid transparent;
    padding: 5px 7px; text-align: left; }}
QPushButton[kind="text"]:hover {{ background: {hover}; }}
QPushButton[kind="danger"] {{ background: {danger}; color: {panel}; border: 1px solid {danger}; }}
QPushButton:focus {{ border: 2px solid {focus}; padding: 4px 10px; }}
QPushButton[kind="text"]:focus {{ border: 2px solid {focus}; padding: 4px 6px; }}
QPushButton[kind="pri"]:focus {{ border: 2px solid {text}; padding: 4px 10px; }}
QToolButton {{ background: {panel}; border: 1px solid {ctl}; border-radius: 6px; padding: 5px; }}
QToolButton:hover {{ background: {hover}; }}
QToolButton:focus {{ border: 2px solid {focus}; padding: 4px; }}
QToolButton[kind="flat"] {{ background: transparent; border: 1px solid transparent; }}
QToolButton[kind="flat"]:hover {{ background: {hover}; }}
QToolButton[kind="flat"]:focus {{ border: 2px solid {focus}; }}
QToolButton::menu-indicator {{ image: none; }}
QCheckBox, QRadioButton {{ padding: 4px 0; }}
QCheckBox::indicator {{ width: {box}px; height: {box}px; border: 1px solid {ctl};
    border-radius: 3px; background: {panel}; }}
QCheckBox::indicator:checked {{ background: {accent}; border: 1px solid {accent};
    image: url({tick}); }}
QCheckBox::indicator:disabled {{ border: 1px solid {line}; background: {subtle}; }}
QCheckBox::indicator:checked:disabled {{ background: {ctl}; }}
QCheckBox::indicator:focus {{ border: 2px solid {focus}; }}
QCheckBox::indicator:checked:focus {{ border: 2px solid {text}; }}
QLineEdit, QPlainTextEdit, QTextEdit {{ background: {panel}; color: {text}; border: 1px solid {ctl};
    border-radius: 6px; padding: 4px 7px; selection-background-color: {sel};
    selection-color: {text}; }}
QLineEdit {{ min-height: {line_high}px; }}
QTextBrowser[surface="paper"] {{ background: {paper}; color: {ink}; }}
QTextBrowser[surface="page"] {{ border: 2px solid transparent; border-radius: 0; padding: 0; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus {{ border: 2px solid {focus};
    padding: 3px 6px; }}
QTextBrowser[surface="page"]:focus {{ border: 2px solid {focus}; padding: 0; }}
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"] {{ border: 2px solid {danger};
    padding: 3px 6px; }}
QLineEdit[bare="true"] {{ background: transparent; border: none; padding: 0; }}
QLineEdit:read-only {{ background: {subtle}; }}
QComboBox {{ background: {panel}; color: {text}; border: 1px solid {ctl}; border-radius: 6px;
    padding: 4px 8px; min-height: {line_high}px; }}
QComboBox:focus {{ border: 2px solid {focus}; padding: 3px 7px; }}
QComboBox:disabled {{ color: {text3}; background: {subtle}; border: 1px solid {line}; }}
QComboBox::drop-down {{ border: none; width: {drop}px; }}
QComboBox::down-arrow {{ image: url("{chevron}"); width: {arrow}px; height: {arrow}px; }}
QComboBox QAbstractItemView {{ background: {panel}; border: 1px solid {ctl}; outline: 0;
    selection-background-color: {sel}; selection-color: {text}; padding: 4px; }}
QFrame#search {{ background: {panel}; border: 1px solid {ctl}; border-radius: 6px; }}
QFrame#search[focused="true"] {{ border: 2px solid {focus}; }}
QAbstractItemView {{ background: {panel}; border: none; outline: 0; }}
QHeaderView {{ background: {panel}; border: none; }}
QHeaderView::section {{ background: {panel}; color: {text2}; border: none;
    border-bottom: 1px solid {line}; padding: 0 12px; }}
QTableView QTableCornerButton::section {{ background: {panel}; border: none; }}
QScrollArea {{ border: none; background: transparent; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {ctl}; border-radius: 4px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QMenu {{ background: {panel}; color: {text}; border: 1px solid {ctl}; border-radius: 8px;
    padding: 4px; }}
QMenu::item {{ padding: 6px 24px 6px 12px; border-radius: 4px; }}
QMenu::icon {{ margin-left: 8px; }}
QMenu::item:selected {{ background: {sel}; color: {text}; }}
QMenu::item:disabled {{ color: {text3}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 4px 8px; }}
QMenuBar {{ background: {bg}; color: {text}; border-bottom: 1px solid {line}; }}
QMenuBar::item {{ padding: 4px 10px; border-radius: 4px; background: transparent; }}
QMenuBar::item:selected {{ background: {hover}; }}
QToolTip {{ background: {text}; color: {panel}; border: 1px solid {line}; padding: 4px 8px; }}
QCheckBox, QRadioButton {{ color: {text}; spacing: 8px; }}
QCheckBox:focus, QRadioButton:focus {{ color: {text}; }}
QProgressBar {{ background: {track}; border: none; border-radius: 3px; max-height: 6px;
    min-height: 6px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 3px; }}
QSplitter::handle {{ background: {line}; }}
QSplitter::handle:horizontal {{ width: 1px; }}
QStatusBar {{ background: {bg}; border-top: 1px solid {line}; }}
QStatusBar::item {{ border: none; }}
QDialog {{ background: {panel}; }}
"""
