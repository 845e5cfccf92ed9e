"""What a start brings in: what the first screen needs, and nothing else."""

from __future__ import annotations

import os
import subprocess
import sys

LATER = (
    # the other pages, and what they alone need
    "leaddesk.ui.day", "leaddesk.ui.funnel", "leaddesk.ui.segments", "leaddesk.ui.hand_over",
    "leaddesk.ui.reports", "leaddesk.ui.importing", "leaddesk.ui.settings",
    "leaddesk.ui.charts", "leaddesk.exchange.sheets", "leaddesk.exchange.erp_answer",
    "leaddesk.operations.import_leads", "leaddesk.operations.take_answer",
    # the small layers of a lead
    "leaddesk.ui.lead.layers", "leaddesk.ui.lead.score_popover", "leaddesk.ui.lead.owner_popover",
    "leaddesk.ui.duplicates", "leaddesk.operations.merging",
    # what hardly any start shows
    "leaddesk.cli", "leaddesk.recovery", "leaddesk.ui.start.first_run",
    "leaddesk.ui.start.recovery_window", "leaddesk.operations.sample",
    "leaddesk.rules.sample_data", "leaddesk.store.migrations",
    # what the program does by itself, from five seconds on
    "leaddesk.operations.follow_up_rules", "leaddesk.derived.ageing",
    # heavy
    "alembic", "babel", "charset_normalizer", "defusedxml", "holidays", "openpyxl",
    "phonenumbers", "psycopg", "python_calamine", "rapidfuzz", "stdnum",
    "PySide6.QtPrintSupport", "PySide6.QtPdf",
)  # fmt: skip


def test_the_first_screen_brings_in_nothing_that_it_does_not_need() -> None:
    code = "import sys, leaddesk.app; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    brought = done.stdout.split()
    assert "leaddesk.ui.leads.leads_page" in brought
    assert [m for m in brought if f"{m}.".startswith(tuple(f"{name}." for name in LATER))] == []
