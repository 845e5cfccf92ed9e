"""Settings: kept whole, read with patience; where the store lies, and who is working."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from leaddesk.settings import (
    Settings,
    default_store,
    initials_of,
    read_settings,
    settings_folder,
    store_address,
    who_am_i,
    write_settings,
)


def test_settings_come_back_as_they_went(tmp_path: Path) -> None:
    kept = Settings(language="en", theme="dark", font_scale=125, user_name="Jörg Groß", begun=True)
    assert write_settings(kept, tmp_path / "neu") is None
    assert read_settings(tmp_path / "neu") == kept
    assert [p.name for p in (tmp_path / "neu").iterdir()] == ["settings.json"]
    assert read_settings(tmp_path / "leer") == Settings()


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b"\xff\xfe\x00", b'"x"'])
def test_a_file_that_cannot_be_read_is_put_aside(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    assert read_settings(tmp_path) == Settings()
    assert (tmp_path / "settings.json.unreadable").read_bytes() == content
    assert not path.exists()


def test_values_without_sense_are_the_usual_ones(tmp_path: Path) -> None:
    strange = {"language": "fr", "font_scale": "groß", "theme": 3, "unknown": 1, "initials": "AB",
               "begun": 1}  # fmt: skip
    (tmp_path / "settings.json").write_text(json.dumps(strange), encoding="utf-8")
    assert read_settings(tmp_path) == replace(Settings(), initials="AB")


def test_a_folder_that_cannot_be_written_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "datei").touch()
    problem = write_settings(Settings(), tmp_path / "datei" / "darin")
    assert problem is not None


def test_the_store_is_where_the_nearest_says() -> None:
    there = {"LEADDESK_STORE": "/umgebung/x.leaddesk"}
    settings = Settings(store="/eingestellt/x.leaddesk")
    assert store_address("/option/x.leaddesk", settings, there) == Path("/option/x.leaddesk")
    assert store_address(None, settings, there) == Path("/umgebung/x.leaddesk")
    assert store_address(None, settings, {}) == Path("/eingestellt/x.leaddesk")
    assert store_address(None, Settings(), {}) == default_store()
    assert store_address("~/x", Settings(), {}) == Path.home() / "x"
    assert store_address("sqlite:////a/b", Settings(), {}) == Path("/a/b")
    assert settings_folder({"LEADDESK_CONFIG": "/woanders"}) == Path("/woanders")


def test_who_is_working(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("getpass.getuser", lambda: "aberg")
    settings = Settings(user_name="Anna Berg")
    assert who_am_i(" Meryem\nYıldız ", settings) == "Meryem Yıldız"
    assert who_am_i(None, settings) == "Anna Berg"
    assert who_am_i("", Settings()) == "aberg"

    def nobody() -> str:
        raise OSError("no account")

    monkeypatch.setattr("getpass.getuser", nobody)
    assert who_am_i(None, Settings()) == "user"


@pytest.mark.parametrize(
    ("name", "initials"),
    [
        ("Anna Berg", "AB"),
        ("Dr. Jörg von der Heide", "JH"),
        ("Hans-Peter Öztürk", "HÖ"),
        ("roth", "RO"),
        ("Ä", "Ä"),
        ("", "?"),
    ],
)
def test_initials(name: str, initials: str) -> None:
    assert initials_of(name) == initials
