"""What can be said about the law of personal data."""

from __future__ import annotations

from leaddesk.ui.words import Marked, marked

SENTENCES: dict[str, Marked] = {
    "erase_name": marked(
        "Problems", "To erase the person, type the name as it stands here: “{name}”."
    ),
    "person_erased": marked(
        "Problems",
        "The person with this address or number was erased and is not to be entered again. If they"
        " have come to you of their own, let them back first (leaddesk person ADDRESS"
        " --let-back).",
    ),
    "nobody_suppressed": marked(
        "Problems", "Nobody with this e-mail address or number was erased here."
    ),
    "not_wiped": marked(
        "Problems",
        "The person is erased, but the file could not be tidied up: traces may be left in its free"
        " space. Close other programs that have it open, and restart LeadDesk.",
    ),
    "backups_not_rewritten": marked(
        "Problems",
        "The person is still in a backup of an earlier program or one that can’t be written:"
        " {path}. It goes by itself after {days} days at the latest, or delete it by hand.",
    ),
}
