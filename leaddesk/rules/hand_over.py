"""The names and numbers that travel with a hand-over to the ERP and come back with its answer."""

from __future__ import annotations

import re
from datetime import date

LONGEST_CUSTOMER_NUMBER = 20

_PREFIX = {"de": "LeadDesk_Uebergabe", "en": "LeadDesk_Handover"}
_PROSPECT = re.compile(r"[Ii][\s_./\-\u2010-\u2014\u2212]*0*([0-9]{1,12})")
_WHOLE_NUMBER = re.compile(r"\d+\.0+")


def batch_label(number: int) -> str:
    """The number of a batch as people see it: "031"."""
    return f"{number:03d}"


def batch_file_name(number: int, day: date, kind: str, language: str) -> str:
    """ "LeadDesk_Uebergabe_2025-11-24_031.xlsx"; `kind` is the ending without its dot."""
    prefix = _PREFIX["de" if language[:2].lower() == "de" else "en"]
    return f"{prefix}_{day.isoformat()}_{batch_label(number)}.{kind}"


def prospect_number(reference: str) -> str:
    """The prospect number that a returned reference means, "" if it has not the look of one.

    What a spreadsheet and a clerk do to it is forgiven: case, the dash, lost leading zeros, blanks
    ("i 123", "I123"). Bare digits are not taken for ours: they may be the ERP's own.
    """
    found = _PROSPECT.fullmatch(reference.strip())
    return f"I-{int(found[1]):06d}" if found else ""


def clean_customer_number(number: str) -> str:
    """The number as the ERP means it: no outer blanks, and not as a fraction ("10234.0")."""
    text = " ".join(number.split())
    return text.partition(".")[0] if _WHOLE_NUMBER.fullmatch(text) else text
