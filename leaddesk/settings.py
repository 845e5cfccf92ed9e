"""What a user has set for this workstation; where the store lies; who is working.

One JSON file in the user's configuration folder. Window sizes and the like are not here.
`LEADDESK_CONFIG` names another folder (for tests, and for a program on a stick).
"""

from __future__ import annotations

import contextlib
import getpass
import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import BinaryIO

import platformdirs

from leaddesk.exchange.atomic import write_atomically
from leaddesk.rules.initials import initials_of
from leaddesk.rules.problem import Problem
from leaddesk.rules.servers import Server, is_server, read_server

__all__ = [
    "Settings", "backup_places", "behind_link", "default_store", "initials_of", "read_settings",
    "settings_folder", "store_address", "who_am_i", "write_settings",
]  # fmt: skip

PROGRAM = "leaddesk"
LANGUAGES = ("de", "en")
THEMES = ("system", "light", "dark", "contrast")
DENSITIES = ("compact", "standard", "comfortable")
FONT_SCALES = (90, 100, 110, 125, 150)
STORE_NAME = "leads.leaddesk"
_FILE_NAME = "settings.json"


@dataclass(frozen=True, slots=True)
class Settings:
    """All values that are kept. Empty texts: not set; `store`: a path or a server.

    `begun`: the first start is behind the user. `font_scale` in percent. `backup_folder`: where
    backups go, else beside the store; `second_backup_folder`: where those of the day go once more,
    such as another drive. `keys`: those that somebody has set, by command ("Ctrl+J|F7"); with
    `single_keys` bare letters are commands where nothing is typed.
    """

    language: str = "de"
    theme: str = "system"
    density: str = "standard"
    font_scale: int = 100
    user_name: str = ""
    initials: str = ""
    store: str = ""
    begun: bool = False
    backup_folder: str = ""
    second_backup_folder: str = ""
    keys: Mapping[str, str] = field(default_factory=dict)
    single_keys: bool = True


_CHOICES: Mapping[str, tuple[object, ...]] = {
    "language": LANGUAGES,
    "theme": THEMES,
    "density": DENSITIES,
    "font_scale": FONT_SCALES,
}


def settings_folder(environ: Mapping[str, str] = os.environ) -> Path:
    """Where the settings lie."""
    chosen = environ.get("LEADDESK_CONFIG", "")
    if chosen:
        return Path(chosen)
    return platformdirs.user_config_path(PROGRAM, appauthor=False, roaming=True)


def read_settings(folder: Path | None = None) -> Settings:
    """The settings; defaults for what is missing or makes no sense.

    A file that can't be read is kept aside (`settings.json.unreadable`) and the defaults are used.
    """
    path = (folder or settings_folder()) / _FILE_NAME
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
        if not isinstance(kept, dict):
            raise ValueError("no settings")
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError):  # ValueError: neither UTF-8 nor JSON
        with contextlib.suppress(OSError):
            path.replace(path.with_name(_FILE_NAME + ".unreadable"))
        return Settings()
    return Settings(**{f.name: kept[f.name] for f in fields(Settings) if _sensible(f.name, kept)})


def _sensible(name: str, kept: Mapping[str, object]) -> bool:
    if name not in kept:
        return False
    value = kept[name]
    if type(value) is not type(getattr(Settings(), name)):
        return False
    if isinstance(value, dict) and not all(isinstance(part, str) for part in value.values()):
        return False
    return name not in _CHOICES or value in _CHOICES[name]


def write_settings(settings: Settings, folder: Path | None = None) -> Problem | None:
    """Keep the settings, whole or not at all; the problems are those of `write_atomically`."""
    place = folder or settings_folder()
    with contextlib.suppress(OSError):  # what is wrong shows when the file is written
        place.mkdir(parents=True, exist_ok=True)
    data = json.dumps(asdict(settings), ensure_ascii=False, indent=2).encode() + b"\n"

    def write(file: BinaryIO) -> None:
        file.write(data)

    return write_atomically(place / _FILE_NAME, write)


def store_address(
    option: str | None, settings: Settings, environ: Mapping[str, str] = os.environ
) -> Path | Server:
    """Where the store is kept: the option, else LEADDESK_STORE, else the settings, else the user's
    data folder. Refused where that is no address of a server."""
    chosen = option or environ.get("LEADDESK_STORE", "") or settings.store
    if is_server(chosen):
        return read_server(chosen)
    if chosen:
        return behind_link(Path(chosen.removeprefix("sqlite:///")).expanduser())
    return behind_link(default_store())


def behind_link(store: Path) -> Path:
    """The file that a link leads to: what SQLite lays beside a store lies there, and a store that
    is brought back is to take that one's place, not the link's."""
    with contextlib.suppress(OSError):
        if store.is_symlink():
            return Path(os.path.realpath(store))
    return store


def default_store() -> Path:
    """The store in the user's data folder."""
    return platformdirs.user_data_path(PROGRAM, appauthor=False) / STORE_NAME


def backup_places(settings: Settings) -> tuple[Path | None, Path | None]:
    """The folder for backups and the second one, as far as they are set."""
    return _folder(settings.backup_folder), _folder(settings.second_backup_folder)


def _folder(text: str) -> Path | None:
    return Path(text).expanduser() if text.strip() else None


def who_am_i(option: str | None, settings: Settings) -> str:
    """The name that stands in the journal: the option, else the settings, else the login name."""
    return _one_line(option or "") or _one_line(settings.user_name) or _login_name()


def _login_name() -> str:
    try:
        return _one_line(getpass.getuser()) or "user"
    except (OSError, KeyError, ImportError):  # no such account, as in some containers
        return "user"


def _one_line(text: str) -> str:
    return " ".join(text.split())[:300]
