"""Which right each command of a lead asks for."""

from __future__ import annotations

from collections.abc import Mapping

from leaddesk.rules.roles import Right

RIGHTS: Mapping[str, Right] = {
    **dict.fromkeys(
        ("log_call", "log_mail", "log_note", "log_service", "visit", "follow_up", "segments",
         "qualify", "accept_suggestion", "refuse_suggestion",
         "edit_field", "add_contact", "campaign", "finish", "dial", "split", "consent",
         "objection"),
        Right.WORK,
    ),
    **dict.fromkeys(
        ("stage", "exclude", "lost", "to_partner", "to_marketing", "reopen"), Right.MOVE
    ),
    "lift": Right.OVERRIDE,
    "owner": Right.ASSIGN,
    **dict.fromkeys(("hand_to_sales", "withdraw"), Right.OFFER),
    **dict.fromkeys(("accept", "reject", "opportunity", "pause", "resume"), Right.DECIDE),
    "hand_over": Right.HAND_OVER,
    "person_data": Right.EXPORT,
    "erase_person": Right.PROTECT,
}  # fmt: skip
"""Those that only show something ask for none. To look at the checklist nobody needs a right, but
its command is there to answer it."""
