"""The keys of the whole program: none twice in one place, none that a keyboard has not, each to be
changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from leaddesk.app import PAGES
from leaddesk.resources import resource
from leaddesk.rules.key_rules import MOVING, key_problem, parts_of
from leaddesk.ui.parts.keymap import keymap
from leaddesk.ui.settings.key_line import key_of
from leaddesk.ui.settings.keys_page import KeysPage
from leaddesk.ui.settings.settings_page import SettingsPage
from leaddesk.ui.shell.actions import Command, Scope
from leaddesk.ui.shell.key_sheet import KeySheet
from leaddesk.ui.shell.main_window import MainWindow
from leaddesk.ui.words import in_other_language, install_language
from leaddesk.ui.words.keys import key_text
from tests.journeys.conftest import focus, leads_of, press

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def _keys_as_they_come() -> Iterator[None]:
    yield
    keymap.take({}, True)


def commands_of(window: MainWindow) -> list[Command]:
    """All of them: every page has made its own known."""
    for page in PAGES:
        window.page(page)
    return list(window.commands)


def test_no_key_is_wrong_or_means_two_things(window: MainWindow) -> None:
    known = commands_of(window)
    assert len(known) > 100
    for command in known:
        for key in keymap.default(command.key):
            everywhere = command.scope is Scope.EVERYWHERE
            assert key_problem(key, everywhere=everywhere) is None, (command.key, key)
            modifiers, base = parts_of(key)
            assert modifiers - {"Shift"} or base not in MOVING, (command.key, key)
            assert not QKeySequence(key).isEmpty(), (command.key, key)
    for one, other in combinations(known, 2):
        both = set(keymap.default(one.key)) & set(keymap.default(other.key))
        assert not (both and one.scope.meets(other.scope)), (one.key, other.key, both)


def test_every_command_has_its_words_in_both_languages(window: MainWindow) -> None:
    """Names that are equal in both are few, and known here."""
    same = {"undo", "redo"}  # they name the step, which is data
    for command in commands_of(window):
        german, english = command.plain_name(), in_other_language(command.plain_name)
        assert german and english, command.key
        if german == english and command.key not in same:
            assert "report" in command.key or ":" in german, (command.key, german)


def test_no_letter_twice_in_a_menu(window: MainWindow) -> None:
    for language in ("de", "en"):
        install_language(language)  # type: ignore[arg-type]
        commands_of(window)
        for menu in window.menuBar().findChildren(QMenu):
            menu.aboutToShow.emit()
            texts = [action.text() for action in menu.actions()]
            marked = [QKeySequence.mnemonic(text).toString() for text in texts]
            twice = [sign for sign, n in Counter(filter(None, marked)).items() if n > 1]
            assert not twice, (language, menu.title(), twice)
            assert not any("& " in text.replace("&&", "") for text in texts)


def test_the_sheet_shows_every_key(window: MainWindow) -> None:
    known = commands_of(window)
    sheet = KeySheet(window.commands, window)
    shown = {label.text() for label in sheet.findChildren(QLabel)}
    for command in known:
        keys = "  ".join(key_text(key) for key in command.keys_now())
        assert not keys or (keys in shown and command.plain_name() in shown), command.key
    sheet.deleteLater()


def keys_page(window: MainWindow) -> KeysPage:
    window.show_page("settings/keys")
    page = window.pages["settings"]
    assert isinstance(page, SettingsPage)
    page.show_commands(window.commands)
    page.show_part("keys")
    page.keys._fill()
    return page.keys


def choose(page: KeysPage, words: str) -> None:
    page.search.setText(words)
    page.search.setFocus()
    press(Qt.Key.Key_Return)
    assert page.list.hasFocus()
    press(Qt.Key.Key_Return)
    assert page.line.hasFocus()


def test_a_key_is_changed_by_keys_alone_and_works_at_once(window: MainWindow) -> None:
    page = keys_page(window)
    kept: list[object] = []
    page.keys_changed.connect(lambda keys, single: kept.append((dict(keys), single)))
    choose(page, "Telefonat erfassen")
    press(Qt.Key.Key_F)
    assert kept == [({"log_call": "F"}, True)]
    window.show_page("leads")
    leads = leads_of(window)
    assert leads.pane.page.action_bar.call.key_text == "F"
    press(Qt.Key.Key_T)
    assert not leads.pane.page.composer.isVisible()
    press(Qt.Key.Key_F)
    assert leads.pane.page.composer.isVisible()


def test_a_conflict_is_shown_and_settled(window: MainWindow) -> None:
    page = keys_page(window)
    choose(page, "Bereich")
    press(Qt.Key.Key_N, CONTROL)  # nothing opens: the key is meant
    assert page.bar.text() == "Strg+N gehört schon zu „Neuer Lead“."
    assert keymap.own() == {}
    page.bar._buttons.itemAt(0).widget().click()  # type: ignore[union-attr]
    assert keymap.own() == {"next_pane": "Ctrl+N", "new_lead": ""}
    press(Qt.Key.Key_N, CONTROL)
    page.all_button.click()
    assert keymap.own() == {}


@pytest.mark.parametrize(
    ("key", "modifiers", "said"),
    [
        (Qt.Key.Key_Q, CONTROL | ALT, "AltGr"),
        (Qt.Key.Key_Q, Qt.KeyboardModifier.NoModifier, "auch beim Schreiben"),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "Bewegen, Schreiben"),
    ],
)
def test_keys_that_would_do_harm_are_refused(
    window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier, said: str
) -> None:
    page = keys_page(window)
    choose(page, "Bereich")
    press(key, modifiers)
    assert said in page.bar.text()
    assert keymap.own() == {}
    press(Qt.Key.Key_Escape)
    assert page.list.hasFocus()


def test_bare_keys_can_be_switched_off(window: MainWindow) -> None:
    page = keys_page(window)
    page.single.click()
    assert not keymap.single
    window.show_page("leads")
    leads = leads_of(window)
    press(Qt.Key.Key_T)
    assert not leads.pane.page.composer.isVisible()
    press(Qt.Key.Key_4)
    assert window.top.search.query() == ""
    press(Qt.Key.Key_F8)
    assert window.stack.currentWidget() is window.pages["focus"]


GERMAN = {"Ctrl++": Qt.Key.Key_Plus, "Ctrl+-": Qt.Key.Key_Minus, "Ctrl+,": Qt.Key.Key_Comma}
"""What a German keyboard sends with Ctrl alone; an English one sends "=" where "+" is shifted."""


@pytest.mark.parametrize("key", [Qt.Key.Key_Plus, Qt.Key.Key_Equal])
def test_letters_grow_by_the_plus_of_either_keyboard(window: MainWindow, key: Qt.Key) -> None:
    wanted: list[tuple[str, object]] = []
    window.setting_wanted.connect(lambda name, value: wanted.append((name, value)))
    leads_of(window).table.setFocus()
    press(key, CONTROL)
    press(Qt.Key.Key_Minus, CONTROL)
    press(Qt.Key.Key_0, CONTROL)
    assert wanted == [("font_scale", 110), ("font_scale", 90), ("font_scale", 100)]


def test_altgr_writes_and_runs_nothing(window: MainWindow) -> None:
    """On Windows AltGr is told as Ctrl and Alt: Q writes @ there, E the euro sign."""
    ran: list[str] = []
    for command in commands_of(window):
        command.run = lambda key=command.key: ran.append(key)  # type: ignore[misc]
    line = window.top.search.line
    for key, sign in ((Qt.Key.Key_Q, "@"), (Qt.Key.Key_E, "€"), (Qt.Key.Key_7, "{")):
        line.setFocus()
        line.clear()
        QApplication.sendEvent(line, QKeyEvent(QEvent.Type.KeyPress, key, CONTROL | ALT, sign))
        assert line.text() == sign or not line.text()
    assert ran == []


def test_every_bare_letter_is_text_where_one_types(window: MainWindow) -> None:
    press(Qt.Key.Key_F, CONTROL)
    letters = "abcdefghijklmnopqrstuvwxyz"
    QTest.keyClicks(focus(), letters)
    assert window.top.search.line.text() == letters


def test_a_pressed_key_is_read_as_qt_writes_it() -> None:
    def read(key: Qt.Key, modifiers: Qt.KeyboardModifier, text: str = "") -> str:
        return key_of(QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text))

    none, shift = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
    keypad = Qt.KeyboardModifier.KeypadModifier
    assert read(Qt.Key.Key_T, none) == "T"
    assert read(Qt.Key.Key_T, shift) == "Shift+T"
    assert read(Qt.Key.Key_Question, shift) == "?"
    assert read(Qt.Key.Key_Plus, CONTROL | keypad) == "Ctrl++"
    assert read(Qt.Key.Key_F8, shift) == "Shift+F8"


def test_back_and_forward(window: MainWindow) -> None:
    press(Qt.Key.Key_4)
    press(Qt.Key.Key_3, CONTROL)
    press(Qt.Key.Key_1, CONTROL)
    press(Qt.Key.Key_Left, ALT)
    assert window.stack.currentWidget() is window.pages["funnel"]
    press(Qt.Key.Key_Left, ALT)
    assert window.stack.currentWidget() is window.pages["leads"]
    assert window.top.search.query() == "4"
    press(Qt.Key.Key_Left, ALT)
    assert window.top.search.query() == ""
    press(Qt.Key.Key_Left, ALT)  # nothing is before it
    press(Qt.Key.Key_Right, ALT)
    press(Qt.Key.Key_Right, ALT)
    assert window.stack.currentWidget() is window.pages["funnel"]
    press(Qt.Key.Key_F, CONTROL)
    QTest.keyClicks(focus(), "krueg")
    window.top.search._tell()
    press(Qt.Key.Key_Left, ALT)
    assert window.stack.currentWidget() is window.pages["funnel"]


def test_in_a_wizard_alt_and_an_arrow_lead_through_its_steps(window: MainWindow) -> None:
    window.show_page("importing")
    page = window.pages["importing"]
    page.open_file(resource("samples/messe_leads.xlsx"))  # type: ignore[attr-defined]
    wizard = page.wizard  # type: ignore[attr-defined]
    before = wizard.place
    press(Qt.Key.Key_Right, ALT)
    assert wizard.place == before, "the legal basis is asked for first"
    press(Qt.Key.Key_End)
    press(Qt.Key.Key_Right, ALT)
    press(Qt.Key.Key_Right, ALT)
    assert wizard.place > before
    press(Qt.Key.Key_Left, ALT)
    press(Qt.Key.Key_Left, ALT)
    assert wizard.place == before
    assert window.stack.currentWidget() is page
