"""What can be said about a hand-over to the ERP, and about the file that comes back."""

from __future__ import annotations

from leaddesk.ui.words import Marked, marked

SENTENCES: dict[str, Marked] = {
    "nothing_to_hand_over": marked("Problems", "No lead is chosen for the hand-over."),
    "handed_over_already": marked(
        "Problems",
        "This lead was handed over in batch {batch}. Hand it over again only as an update.",
    ),
    "already_customer": marked(
        "Problems",
        "This lead has customer number {number} already. Hand it over again only as an update.",
    ),
    "company_has_number": marked(
        "Problems",
        "The company has customer number {number} already, at lead {other}. Check whether it is "
        "the same company before you hand it over.",
    ),
    "company_twice": marked(
        "Problems",
        "The same company is in this batch twice, also as lead {other}. Check whether one of them "
        "can stay behind.",
    ),
    "unknown_profile": marked(
        "Problems",
        "There is no ERP profile “{value}”. Possible: {choices}.",
    ),
    "unknown_batch": marked("Problems", "There is no such batch."),
    "batch_withdrawn": marked("Problems", "Batch {batch} has been withdrawn already."),
    "batch_answered": marked(
        "Problems",
        "For batch {batch} customer numbers have come back already ({count}). It can’t be "
        "withdrawn any more.",
    ),
    "erp_required": marked("Problems", "{field} is missing; the ERP needs it."),
    "erp_too_long": marked(
        "Problems",
        "{field} has {length} characters, the ERP takes {most}. Please shorten it.",
    ),
    "erp_reference": marked(
        "Problems",
        "The number “{value}” has not the form that the ERP gives back to us. Please check it.",
    ),
    "erp_country": marked(
        "Problems",
        "The ERP needs the country as two letters, for example DE; there is “{value}”.",
    ),
    "erp_markup": marked(
        "Problems",
        "{field} contains characters such as < and >. They are handed over as they are; please "
        "check.",
    ),
    "erp_control_characters": marked(
        "Problems",
        "{field} contains invisible characters. They are left out in the hand-over.",
    ),
    "answer_no_rows": marked(
        "Problems",
        "In “{value}” there is no list with customer numbers. Choose the file that the ERP gave "
        "back.",
    ),
    "answer_no_number": marked(
        "Problems",
        "In “{value}” there is no column with customer numbers. Its header should read “Customer "
        "number” or “Debitor”.",
    ),
    "answer_no_reference": marked(
        "Problems",
        "In “{value}” there is neither our prospect number nor company and postal code. Without "
        "them nobody can say which lead a number belongs to.",
    ),
    "number_taken": marked("Problems", "Customer number {number} already belongs to {company}."),
    "number_taken:row": marked(
        "Problems",
        "Customer number {number} already belongs to {company}. Please check row {row} of the "
        "returned file.",
    ),
    "number_differs": marked(
        "Problems",
        "{company} has customer number {known}; the file says {number}. The known number stays. "
        "Please check row {row} of the returned file.",
    ),
    "customer_number_too_long": marked(
        "Problems",
        "“{value}” is too long for a customer number; it takes {most} characters at most.",
    ),
    "reference_ambiguous": marked(
        "Problems",
        "Several leads have the number “{value}”. Choose the right one.",
    ),
}
