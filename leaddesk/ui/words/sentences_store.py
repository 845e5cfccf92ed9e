"""What can be said about the store, about steps, and about jobs that came to no end."""

from __future__ import annotations

from leaddesk.ui.words import Marked, marked

SENTENCES: dict[str, Marked] = {
    "store_missing": marked(
        "Problems",
        "There are no LeadDesk data at {path}. Check the path, or begin anew there.",
    ),
    "store_foreign": marked(
        "Problems",
        "{path} does not belong to LeadDesk. It was not touched; choose another file.",
    ),
    "store_damaged": marked(
        "Problems",
        "The data in {path} are damaged. They were not changed; restore the last backup.",
    ),
    "store_newer": marked(
        "Problems",
        "The data in {path} come from a newer LeadDesk (schema {version}; this one knows {known}). "
        "They were not changed; please update this program.",
    ),
    "store_locked": marked(
        "Problems",
        "The data in {path} are in use by somebody else just now. Your entries are safe; please "
        "try again in a moment.",
    ),
    "store_readonly": marked(
        "Problems",
        "The data in {path} can only be read, not changed. Check your rights to the file and its "
        "folder.",
    ),
    "store_unreachable": marked(
        "Problems",
        "{path} can’t be reached. Check the drive or the network connection.",
    ),
    "store_newer_readonly": marked(
        "Problems",
        "A newer LeadDesk has brought the data in {path} to its own form. You can go on reading; "
        "to change anything, please update this program.",
    ),
    "server_unreachable": marked(
        "Problems",
        "The server of {path} can’t be reached just now. What was saved is safe there; check the "
        "network, then try again.",
    ),
    "store_login": marked(
        "Problems",
        "The server does not let you in at {path}. Nothing was changed; check the user’s name and "
        "password (PGPASSWORD or the file .pgpass).",
    ),
    "store_commit_unknown": marked(
        "Problems",
        "The connection to {path} was lost while your change was being saved. It is there wholly "
        "or not at all; look whether the history has it as step {value} before you enter it again.",
    ),
    "store_on_server": marked(
        "Problems",
        "The data are on a server: {path}. Backups are made and put back there by whoever runs it; "
        "nothing was changed.",
    ),
    "store_address": marked(
        "Problems",
        "This address of a store can’t be read. Write a file, or "
        "postgresql://user@server:5432/database.",
    ),
    "store_address_password": marked(
        "Problems",
        "A password does not belong into the address, where others can see it. Put it into "
        "PGPASSWORD or into the file .pgpass.",
    ),
    "store_gone": marked(
        "Problems",
        "The data file {path} is not where it was: moved, deleted, or its drive is gone. What you "
        "type stays here and nothing is written elsewhere; put it back and open it again.",
    ),
    "store_elsewhere": marked(
        "Problems",
        "The data in {path} are open on the computer {value}. Close LeadDesk there, or read "
        "them here without changing anything.",
    ),
    "store_elsewhere:nothing": marked(
        "Problems",
        "The data in {path} are open on another computer too; here they can only be read.",
    ),
    "store_older": marked(
        "Problems",
        "The data in {path} are in the form of an older LeadDesk and are open on another computer, "
        "so they can’t be brought to today’s form now. Nothing was changed; close LeadDesk there, "
        "then try again.",
    ),
    "store_on_network": marked(
        "Problems",
        "The data lie on a network drive: {path}. That works, more slowly, and for one computer at "
        "a time. Safer is a folder of this computer, with the backups on the network drive.",
    ),
    "store_in_cloud": marked(
        "Problems",
        "The data lie in a folder that is kept equal with the internet: {path}. That works as long "
        "as only one computer has them open. Safer is another folder, with the backups in this "
        "one.",
    ),
    "restoring": marked(
        "Problems",
        "The backup takes the place of {path}; the present data are kept beside it.",
    ),
    "store_upgrade_failed": marked(
        "Problems",
        "The data in {path} could not be brought to the new version. They are unchanged and "
        "complete; please send us the log file.",
    ),
    "upgrade_needs_room": marked(
        "Problems",
        "To bring the data in {path} to the new version, {needed} MB have to be free on that "
        "drive; there are {free} MB. Nothing was changed; free some space and start again.",
    ),
    "backup_failed": marked(
        "Problems",
        "The backup {path} could not be verified and was not kept. Your data are unchanged; "
        "choose another place.",
    ),
    "own_backup_failed": marked(
        "Problems",
        "No backup could be made in {path} just now. Your data are safe and you can go on working; "
        "LeadDesk tries again by itself.",
    ),
    "own_backup_failed:folder_not_writable": marked(
        "Problems",
        "No backup could be made: you may not write into the folder {path}. Your data are safe; "
        "get the right to it, or choose another folder in the settings under Database.",
    ),
    "own_backup_failed:folder_missing": marked(
        "Problems",
        "No backup could be made: the folder {path} can’t be made. Your data are safe; make it "
        "yourself, or choose another one in the settings under Database.",
    ),
    "own_backup_failed:disk_full": marked(
        "Problems",
        "No backup could be made: there is no room left in {path}. Your data are safe; free some "
        "space, LeadDesk tries again by itself.",
    ),
    "own_backup_failed:store_damaged": marked(
        "Problems",
        "No backup was made, for the data file is damaged. The earlier backups are all there; "
        "restore the newest good one in the settings under Database.",
    ),
    "nothing_readable": marked(
        "Problems",
        "No lead could be read of {path} any more. The file was not changed; restore a backup.",
    ),
    "no_room_for_backup": marked(
        "Problems",
        "No backup could be made: {megabytes} MB more are needed in {path}. Your data are safe; "
        "free some space, LeadDesk tries again by itself.",
    ),
    "second_backup_failed": marked(
        "Problems",
        "The backup was made, but not copied to {path}. Is the drive connected? LeadDesk tries "
        "again with the next one.",
    ),
    "nothing_to_undo": marked("Problems", "There is nothing to undo."),
    "nothing_to_redo": marked("Problems", "There is nothing to redo."),
    "step_unknown": marked("Problems", "There is no such step in the history."),
    "step_undone_already": marked("Problems", "This step has been undone already."),
    "step_seen_by_world": marked(
        "Problems",
        "This step set up the store or has left LeadDesk, and can’t be undone. A hand-over can be "
        "withdrawn instead.",
    ),
    "cancelled": marked("Problems", "Cancelled. Nothing was changed."),
    "unexpected": marked(
        "Problems",
        "That didn’t work. Your data are unchanged. Please try again; what happened is in the log "
        "file.",
    ),
}
