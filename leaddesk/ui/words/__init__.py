"""The language of the program: which one is spoken, and how a text is put into it.

Source texts are English. `resources/translations/build.py` finds them where `translate` and
`marked` are called with literal texts, so both keep their names wherever they are used. Only
QtCore is needed: the command line speaks through this module too.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from leaddesk.resources import resource

Language = Literal["de", "en"]

_NAME = "leaddesk_language"
_LOCALES = {"de": "de_DE", "en": "en_GB"}


def translate(context: str, text: str, comment: str = "", n: int = -1) -> str:
    """The text in the language spoken. With `n`, "%n" stands for the count, grouped in thousands,
    and the form of the plural is chosen; `comment` tells two equal texts apart."""
    return _said(context, text, comment, n)


def _said(context: str, text: str, comment: str, n: int) -> str:
    other: QTranslator | None = getattr(_aside, "translator", None)
    if other is None:
        return QCoreApplication.translate(context, text, comment, n)
    found = other.translate(context, text, comment, n) or text
    return found if n < 0 else found.replace("%n", str(n))


_aside = threading.local()
"""Per thread: the translator that is asked instead of what is installed."""


def in_other_language(say: Callable[[], str]) -> str:
    """What `say` says in the language that is not spoken now: German users know English names of
    commands, and the other way round. Only texts: numbers and dates stay as they are."""
    _aside.translator = _translator("en" if current_language() == "de" else "de")
    try:
        return say()
    finally:
        _aside.translator = None


@lru_cache(maxsize=2)
def _translator(language: Language) -> QTranslator:
    translator = QTranslator()
    translator.load(f"{resource('translations')}/leaddesk_{language}.qm")
    return translator


@dataclass(frozen=True, slots=True)
class Marked:
    """A text of a table that is made before the language is known."""

    context: str
    text: str
    comment: str = ""

    def now(self, n: int = -1) -> str:
        return _said(self.context, self.text, self.comment, n)


def marked(context: str, text: str, comment: str = "") -> Marked:
    """Marks a text for translation; `Marked.now` says it. For tables at the level of a module."""
    return Marked(context, text, comment)


def current_language() -> Language:
    """The language that was installed; English, the source, before that."""
    app = QCoreApplication.instance()
    return "de" if app is not None and app.property(_NAME) == "de" else "en"


def install_language(language: Language) -> None:
    """Speak this language from now on: own texts, Qt's own ("Cancel"), numbers and week days.

    Needs an application (any QCoreApplication). Texts already on the screen stay as they are.
    """
    app = QCoreApplication.instance()
    if app is None:
        raise RuntimeError("a language needs an application to live in")
    for old in app.findChildren(QObject, _NAME):
        if isinstance(old, QTranslator):
            QCoreApplication.removeTranslator(old)
            old.setObjectName("")
            old.deleteLater()
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ours = str(resource("translations"))
    QLocale.setDefault(QLocale(_LOCALES[language]))
    app.setProperty(_NAME, language)
    # The last one installed is asked first.
    _install(app, f"{qt}/qtbase_{language}.qm")
    _install(app, f"{ours}/leaddesk_{language}.qm")


def _install(app: QCoreApplication, file: str) -> None:
    translator = QTranslator(app)
    translator.setObjectName(_NAME)
    if translator.load(file):
        QCoreApplication.installTranslator(translator)
