"""What users of other systems have complained of, and which test of ours holds it impossible.

Each complaint of the issue tracker of another program stands here with the tests that are about it;
one that is renamed or taken away fails here.
"""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
PROMISES = "cli/test_import_promises.py"
MANNER = "operations/test_import_manner.py"
MERGING = "operations/test_merging.py"
ROUND_TRIP = "cli/test_round_trip.py"

COMPLAINTS: dict[str, tuple[str, ...]] = {
    "only the first few hundred rows arrive (SuiteCRM 8735)": (
        f"{PROMISES}::test_never_only_the_first_hundreds_of_rows_and_nobody_says_so",
        "operations/test_import_leads.py::test_every_row_is_accounted_for",
    ),
    "success reported and nothing changed (Dolibarr 34793)": (
        f"{PROMISES}::test_never_success_and_nothing_changed",
    ),
    "dates stored as zero (krayin 2635)": (f"{PROMISES}::test_never_a_date_stored_as_zero",),
    "only ten rows looked at to guess a date (odoo 22512)": (
        "rules/test_column_readings.py::test_orders",
        "rules/test_column_readings.py::test_what_can_be_read_both_ways_is_asked_and_said_once",
    ),
    "own export can't be read back (twenty 5793, YetiForce 8977, frappe 20603)": (
        f"{ROUND_TRIP}::test_an_own_export_comes_back_without_a_step",
        "journeys/test_round_trip.py::test_sixty_leads_come_back_in_every_kind_of_file",
    ),
    "a missing column wipes the field (jetpack 28886)": (
        f"{MANNER}::test_an_empty_cell_or_a_missing_column_never_wipes_a_field",
    ),
    "overwrite deletes notes (ONLYOFFICE 295)": (
        f"{MANNER}::test_overwriting_never_deletes_notes",
    ),
    "undo dies with 3,000 rows (SuiteCRM-Core 805)": (
        f"{PROMISES}::test_never_only_the_first_hundreds_of_rows_and_nobody_says_so",
    ),
    "soft-deleted rows block the next import (twenty 13195)": (
        f"{MANNER}::test_soft_deleted_rows_block_no_further_import",
    ),
    "labels refused, only codes accepted (twenty 14103)": (
        f"{PROMISES}::test_never_labels_refused_and_only_codes_accepted",
    ),
    "mapping to be redone every time (mautic 1491)": (
        f"{PROMISES}::test_never_the_matching_anew_each_time",
    ),
    "Röder not found as Roeder or Roder (twenty 14732)": (
        f"{PROMISES}::test_never_roeder_missed_or_two_companies_made_one",
    ),
    "leading zeros of postal codes lost (noptin 602)": (
        f"{PROMISES}::test_never_leading_zeros_lost",
    ),
    "merge loses meetings and orders (odoo 68884)": (
        f"{MERGING}::test_all_of_the_other_one_is_there",
        f"{MERGING}::test_merge_and_split_of_any_two_leads",
    ),
    "merge keeps the wrong company (twenty 15201)": (
        "ui/duplicates/test_merge_dialog.py::test_who_is_known_to_the_erp_stays_unless_swapped",
        "ui/duplicates/test_duplicates_view.py::test_the_other_one_may_stay",
        f"{MERGING}::test_what_is_chosen_goes",
    ),
    "headers only, 10 rows, 623 of 991 (frappe/crm 338, krayin 1182, YetiForce 13442)": (
        f"{ROUND_TRIP}::test_all_991_leads_are_written_and_none_of_them_differs",
    ),
    "people re-subscribed by an import (listmonk 2057)": (
        "operations/test_import_consents.py::test_nobody_is_subscribed_again_by_a_list",
        "operations/test_import_consents.py::test_a_thousand_random_rows_loosen_nothing",
    ),
}


@cache
def _tests_of(path: Path) -> frozenset[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return frozenset(node.name for node in tree.body if isinstance(node, ast.FunctionDef))


@pytest.mark.parametrize("complaint", COMPLAINTS)
def test_each_complaint_has_its_test(complaint: str) -> None:
    for named in COMPLAINTS[complaint]:
        file, _, name = named.partition("::")
        assert name in _tests_of(TESTS / file), named
