"""Where a store may lie: on a drive of this computer, on another one's, or in a folder that a
program keeps equal with the internet.

On the last two SQLite's log beside the store is not safe: another computer does not see the
memory that its users share, and a program that copies files one by one copies no whole state.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum


class Place(StrEnum):
    """What a folder is. NETWORK and CLOUD: the store works there, more slowly, without a log."""

    LOCAL = "local"
    NETWORK = "network"
    CLOUD = "cloud"


_NETWORK_TYPES = frozenset(
    ("cifs", "smb", "smb2", "smb3", "smbfs", "nfs", "nfs3", "nfs4", "9p", "afs", "afpfs", "ncp",
     "ncpfs", "webdav", "davfs", "davfs2", "glusterfs", "ceph", "lustre", "gpfs", "beegfs", "coda",
     "virtiofs", "vboxsf", "vmhgfs", "prl_fs", "drvfs", "fuse")
)  # fmt: skip
_LOCAL_FUSE = frozenset(
    ("ntfs", "ntfs-3g", "exfat", "gocryptfs", "encfs", "cryfs", "veracrypt", "mergerfs", "bindfs",
     "unionfs", "fuse-overlayfs", "overlay", "apfs", "ext2", "squashfuse")
)  # fmt: skip

_CLOUD_FOLDERS = re.compile(
    r"(onedrive|dropbox|nextcloud|owncloud|google ?drive|googledrive-.+|icloud ?drive|icloud"
    r"|mobile documents|com~apple~clouddocs|cloudstorage|sharepoint|.+[.]sharepoint[.]com.*"
    r"|my drive|meine ablage|shared drives|geteilte ablagen|box sync|box drive|pcloud ?(drive)?"
    r"|mega(sync)?|synology ?drive|cloudstation|hidrive|strato hidrive|magenta ?cloud|seafile"
    r"|seadrive|tresorit( drive)?|proton ?drive|yandex[.]?disk|resilio sync|luckycloud|koofr"
    r"|gmx cloud|web[.]de online-speicher|amazon drive|teamdrive|spaces \(teamdrive\))"
    r"([ -]?\(.+\)| - .+)?"
)
"""Names of folders as the programs make them, with "- Firma GmbH" or "(geschäftlich)" behind."""

_SEPARATORS = re.compile(r"[\\/]+")


def place(
    path: str, file_system: str = "", drive: str = "", cloud_folders: Sequence[str] = ()
) -> Place:
    """What the folder at the absolute `path` is. `file_system`: its type as Linux and macOS name
    it; `drive`: "remote" where Windows says so; `cloud_folders`: those that the system knows of."""
    if _in_cloud(path, cloud_folders):
        return Place.CLOUD
    if drive == "remote" or _on_server(path) or _is_network_type(file_system.lower()):
        return Place.NETWORK
    return Place.LOCAL


def _in_cloud(path: str, cloud_folders: Sequence[str]) -> bool:
    folded = _folded(path)
    if any(folder and f"{folded}/".startswith(_folded(folder) + "/") for folder in cloud_folders):
        return True
    return any(_CLOUD_FOLDERS.fullmatch(part) for part in folded.split("/"))


def _folded(path: str) -> str:
    return _SEPARATORS.sub("/", path).rstrip("/").casefold()


def _on_server(path: str) -> bool:
    r"""\\server\share and its long form; \\?\C:\ is this computer."""
    start = path.replace("/", "\\")
    if start.upper().startswith("\\\\?\\UNC\\"):
        return True
    return start.startswith("\\\\") and start[2:4] not in ("?\\", ".\\")


def _is_network_type(file_system: str) -> bool:
    kind, _, below = file_system.partition(".")
    if kind == "fuse" and below:
        return below not in _LOCAL_FUSE
    return kind in _NETWORK_TYPES
