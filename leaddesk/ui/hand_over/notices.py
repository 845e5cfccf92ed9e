"""What should be known before leads are handed over."""

from __future__ import annotations

from leaddesk.ui.words import translate


def early_text(count: int) -> str:
    return translate(
        "HandOver",
        "%n of them (has/have) not ordered yet. The ERP should hold only who orders.",
        "",
        count,
    )


def left_out_text(count: int) -> str:
    return translate(
        "HandOver",
        "%n of the chosen leads (is/are) left out: handed over before, or with a customer number.",
        "",
        count,
    )
