"""What can be said about keys."""

from __future__ import annotations

from leaddesk.ui.words import Marked, marked

SENTENCES: dict[str, Marked] = {
    "key_reserved": marked(
        "Problems", "This key is for moving, typing and leaving. Press another one."
    ),
    "key_altgr": marked(
        "Problems",
        "Ctrl and Alt together are AltGr on many keyboards and write characters like @ and €."
        " Press another combination.",
    ),
    "key_typing": marked(
        "Problems",
        "This command works while you type, too, so {value} alone would not be written any more."
        " Press it together with Ctrl, or use a function key.",
    ),
}
