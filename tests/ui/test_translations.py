"""Every text of the code is translated, whole and in our manner, and the .qm files are fresh."""

from __future__ import annotations

import importlib
import re
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from pytestqt.qtbot import QtBot

from leaddesk.resources import resource
from leaddesk.ui.words import current_language, install_language, translate

ROOT = Path(__file__).parents[2]
FOLDER = resource("translations")
_PLACEHOLDER = re.compile(r"\{[^{}]*\}|%L?n|%\d")
_UNWANTED = re.compile(r"!|\bUps\b|\bOK\b|\bungültig|\bFehler!|\bFalsche?r?\b|nicht erlaubt")


@pytest.fixture(scope="module")
def build() -> Any:
    sys.path.insert(0, str(FOLDER))
    try:
        return importlib.import_module("build")
    finally:
        sys.path.remove(str(FOLDER))


@pytest.fixture
def language(qapp: QCoreApplication) -> Any:
    yield install_language
    install_language("en")


def messages(build: Any, language: str) -> list[tuple[Any, Any]]:
    return [
        (key, message)
        for area in build.AREAS
        for key, message in build.read_ts(build.ts_path(language, area)).items()
    ]


def test_nothing_is_missing_or_behind_the_code(build: Any) -> None:
    assert build.problems() == []


def test_every_module_with_texts_belongs_to_an_area(build: Any) -> None:
    folders = [ROOT / path for paths in build.AREAS.values() for path in paths]
    for file in sorted((ROOT / "leaddesk").rglob("*.py")):
        if any(True for _ in build.texts_in(file)):
            assert any(file == folder or folder in file.parents for folder in folders), file


@pytest.mark.parametrize("language_name", ["de", "en"])
def test_translations_keep_the_placeholders(build: Any, language_name: str) -> None:
    for key, message in messages(build, language_name):
        wanted = {p.replace("%L", "%") for p in _PLACEHOLDER.findall(key.source)}
        for form in message.forms:
            found = {p.replace("%L", "%") for p in _PLACEHOLDER.findall(form)}
            # "one lead" may leave the count out.
            assert found == wanted or found | {"%n"} == wanted, (key, form)


def test_german_is_calm(build: Any) -> None:
    for key, message in messages(build, "de"):
        for form in message.forms:
            assert not _UNWANTED.search(form), (key, form)
            assert form.strip() == form or key.source.strip() != key.source, (key, form)
            assert '"' not in form, ("use „…“", key, form)
            assert "..." not in form, ("use …", key, form)


@pytest.mark.parametrize("language_name", ["de", "en"])
def test_the_compiled_files_are_fresh(build: Any, language_name: str, tmp_path: Path) -> None:
    build.release(FOLDER, tmp_path)
    name = f"leaddesk_{language_name}.qm"
    if (tmp_path / name).read_bytes() == (FOLDER / name).read_bytes():
        return
    kept, fresh = QTranslator(), QTranslator()  # another lrelease may order the bytes differently
    assert kept.load(str(FOLDER / name))
    assert fresh.load(str(tmp_path / name))
    for key, message in messages(build, language_name):
        for n in (1, 2) if message.plural else (-1,):
            place = (key.context, key.source, key.comment or None, n)
            assert kept.translate(*place) == fresh.translate(*place), key


def test_texts_are_found_however_they_are_written(build: Any, tmp_path: Path) -> None:
    file = tmp_path / "some.py"
    file.write_text(
        """
a = f"{translate('C', 'within')}" if x else translate("C", (
    "over "
    "lines"))
b = translate("C", "%n lead(s)", "", len(a))
c = words.translate("C", "Save", comment="verb")
d = {"k": marked("C", "a table")}
e = "ä".translate({1: 2})
""",
        encoding="utf-8",
    )
    found = {(key.source, key.comment, plural) for key, plural in build.texts_in(file)}
    assert found == {
        ("within", "", False),
        ("over lines", "", False),
        ("%n lead(s)", "", True),
        ("Save", "verb", False),
        ("a table", "", False),
    }


def test_a_text_that_is_no_literal_is_said_with_its_place(build: Any, tmp_path: Path) -> None:
    file = tmp_path / "some.py"
    file.write_text('translate("C",\n f"{x} leads")\n', encoding="utf-8")
    with pytest.raises(build.NotLiteral, match=r"some\.py:1"):
        list(build.texts_in(file))


def test_translations_survive_an_update_and_follow_the_code(build: Any, tmp_path: Path) -> None:
    key, gone = build.Key("C", "Save & <b>", "verb"), build.Key("C", "Gone")
    plural = build.Key("C", "%n compan(y/ies) (has/have) gone")
    kept = {
        key: build.Message(False, ["Speichern & <b>"]),
        gone: build.Message(False, ["Fort"]),
    }
    (tmp_path / "de_words.ts").write_text(build.ts_text("de", kept), encoding="utf-8")
    texts = {key: build.Message(), plural: build.Message(True)}
    (tmp_path / "de_words.ts").write_text(
        build.updated("de", "words", texts, tmp_path), encoding="utf-8"
    )
    (tmp_path / "en_words.ts").write_text(
        build.updated("en", "words", texts, tmp_path), encoding="utf-8"
    )
    german = build.read_ts(tmp_path / "de_words.ts")
    assert german[key].forms == ["Speichern & <b>"]
    assert gone not in german
    assert not german[plural].finished
    english = build.read_ts(tmp_path / "en_words.ts")
    assert list(english) == [plural]
    assert english[plural].forms == ["%Ln company has gone", "%Ln companies have gone"]


def test_the_language_can_be_changed_and_brings_qts_own_words(qtbot: QtBot, language: Any) -> None:
    for name, cancel, monday in (("de", "Abbrechen", "Montag"), ("en", "Cancel", "Monday")) * 2:
        language(name)
        assert current_language() == name
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == cancel
        assert QLocale().dayName(1) == monday
    assert translate("Nowhere", "As it is written") == "As it is written"
    assert len(QCoreApplication.instance().findChildren(QTranslator, "leaddesk_language")) == 2
