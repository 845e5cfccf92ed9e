"""Rows and the leads they mean, in words: by what they were found, and what becomes of them."""

from __future__ import annotations

from leaddesk.rules.list_rows import ALIKE, ERASED, EXCLUDED, Duplicates
from leaddesk.ui.words import Marked, marked

WAYS: dict[Duplicates, Marked] = {
    Duplicates.FILL: marked("ImportDuplicates", "Fill empty fields only"),
    Duplicates.UPDATE: marked("ImportDuplicates", "Overwrite with the list"),
    Duplicates.SKIP: marked("ImportDuplicates", "Skip the row"),
    Duplicates.CREATE: marked("ImportDuplicates", "Create a new lead"),
    Duplicates.LATER: marked("ImportDuplicates", "Create, merge by hand later"),
}
REASONS: dict[str, Marked] = {
    "number": marked("ImportDuplicates", "same number"),
    "email": marked("ImportDuplicates", "same e-mail"),
    "phone": marked("ImportDuplicates", "same phone"),
    "company": marked("ImportDuplicates", "same company and postal code"),
    ALIKE: marked("ImportDuplicates", "looks like the lead"),
    EXCLUDED: marked("ImportDuplicates", "on the exclusion list"),
    ERASED: marked("ImportDuplicates", "was erased at their request"),
}
