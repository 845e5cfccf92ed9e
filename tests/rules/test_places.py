"""Network drives and cloud folders are told by path and kind of file system."""

from __future__ import annotations

import pytest

from leaddesk.rules.places import Place, place

CLOUD = (
    r"C:\Users\anna\OneDrive\Vertrieb\leads.leaddesk",
    r"C:\Users\anna\OneDrive - Größe & Söhne GmbH\leads.leaddesk",
    "/Users/anna/Library/CloudStorage/OneDrive-Firma/leads.leaddesk",
    "/home/anna/Dropbox/leads.leaddesk",
    "/home/anna/Dropbox (Größe KG)/leads.leaddesk",
    "/home/anna/Nextcloud/leads.leaddesk",
    "/home/anna/ownCloud/leads.leaddesk",
    "/Users/anna/Library/Mobile Documents/com~apple~CloudDocs/leads.leaddesk",
    r"C:\Users\anna\iCloudDrive\leads.leaddesk",
    "/Users/anna/Google Drive/leads.leaddesk",
    r"G:\Meine Ablage\leads.leaddesk",
    r"G:\Shared drives\Vertrieb\leads.leaddesk",
    r"\\firma.sharepoint.com@SSL\DavWWWRoot\sites\leads.leaddesk",
    "/home/anna/SharePoint/leads.leaddesk",
    r"C:\Users\anna\Box Sync\leads.leaddesk",
    "/home/anna/pCloudDrive/leads.leaddesk",
    "/home/anna/MEGAsync/leads.leaddesk",
    "/home/anna/SynologyDrive/leads.leaddesk",
    r"C:\Users\anna\MagentaCLOUD\leads.leaddesk",
    "/home/anna/Seafile/leads.leaddesk",
    "/home/anna/HiDrive/leads.leaddesk",
    "/home/anna/Tresorit Drive/leads.leaddesk",
    "/home/anna/Proton Drive/leads.leaddesk",
    "/home/anna/Yandex.Disk/leads.leaddesk",
)
OWN = (
    "/home/anna/Dokumente/leads.leaddesk",
    r"C:\Users\anna\AppData\Local\leaddesk\leads.leaddesk",
    r"\\?\C:\Users\anna\leads.leaddesk",
    "/home/anna/Megaphon Werbung/leads.leaddesk",
    "/home/anna/Dropboxen-Lieferanten/leads.leaddesk",
    "/home/anna/Kunden/Nextcloud GmbH/leads.leaddesk",
    "/home/anna/onedrive.leaddesk",
)


@pytest.mark.parametrize("path", CLOUD)
def test_a_folder_kept_equal_with_the_internet(path: str) -> None:
    assert place(path) is Place.CLOUD


@pytest.mark.parametrize("path", OWN)
def test_a_folder_of_this_computer(path: str) -> None:
    assert place(path, "ext4", "fixed") is Place.LOCAL


@pytest.mark.parametrize(
    "kind", ["cifs", "smb3", "nfs", "nfs4", "9p", "fuse.sshfs", "fuse.rclone", "CIFS", "smbfs",
             "webdav", "fuse.gvfsd-fuse", "vboxsf", "fuse"]
)  # fmt: skip
def test_a_drive_of_another_computer(kind: str) -> None:
    assert place("/mnt/leads.leaddesk", kind) is Place.NETWORK


@pytest.mark.parametrize(
    "kind", ["ext4", "btrfs", "apfs", "fuseblk", "fuse.gocryptfs", "tmpfs", ""]
)
def test_a_drive_of_this_computer(kind: str) -> None:
    assert place("/mnt/leads.leaddesk", kind) is Place.LOCAL


@pytest.mark.parametrize(
    "path", [r"\\server\daten\leads.leaddesk", r"\\?\UNC\server\daten\x", "//server/daten/x"]
)
def test_a_path_that_begins_with_a_server(path: str) -> None:
    assert place(path) is Place.NETWORK


def test_what_the_system_says_counts() -> None:
    assert place(r"Z:\leads.leaddesk", drive="remote") is Place.NETWORK
    known = [r"D:\Größe KG\Ablage", ""]
    assert place(r"d:\größe kg\ablage\leads.leaddesk", cloud_folders=known) is Place.CLOUD
    assert place(r"D:\Größe KG\Ablage 2\leads.leaddesk", cloud_folders=known) is Place.LOCAL
