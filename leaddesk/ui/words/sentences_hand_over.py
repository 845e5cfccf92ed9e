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
        "{field} has {length} characters, the ERP takes {most}. Shorten it, or let it become "
        "“{becomes}”.",
    ),
    "erp_characters": marked(
        "Problems",
        "The ERP’s file has no letter for {letters} in {field}. Change it, or let it become "
        "“{becomes}”.",
    ),
    "erp_phone": marked(
        "Problems",
        "The ERP takes no letters in a phone number. Change {field}, or let it become “{becomes}”.",
    ),
    "erp_cut": marked("Problems", "{field} is handed over as “{becomes}”, as agreed."),
    "erp_digits": marked(
        "Problems", "{field} may only have digits for this ERP; there is “{value}”."
    ),
    "erp_not_encodable": marked(
        "Problems",
        "The file can’t hold {letters}. Choose another encoding in the profile, or change the "
        "text in the settings of the profile.",
    ),
    "erp_option_missing": marked("Problems", "{option} is missing in the settings of the profile."),
    "erp_option_digits": marked(
        "Problems", "{option} has to be a number from {least} to {most}; there is “{value}”."
    ),
    "erp_option_day": marked(
        "Problems", "{option} has to be a day such as 2026-01-01; there is “{value}”."
    ),
    "erp_option_choice": marked("Problems", "{option} can’t be “{value}”. Possible: {possible}."),
    "erp_option_long": marked("Problems", "{option} takes {most} characters at most."),
    "erp_option_unknown": marked(
        "Problems", "The profile has no setting “{value}”. It has: {options}."
    ),
    "erp_range_missing": marked(
        "Problems",
        "Customer numbers are to be given here, but from which to which is missing in the "
        "settings of the profile.",
    ),
    "erp_range_order": marked(
        "Problems", "The last customer number {value} is smaller than the first, {first}."
    ),
    "erp_range_digits": marked(
        "Problems",
        "Accounts of customers have one digit more than G/L accounts: first and last customer "
        "number need {digits} digits.",
    ),
    "numbers_used_up": marked(
        "Problems",
        "The customer numbers from {first} to {last} are used up: {needed} are needed, {left} "
        "are free. Set a larger range in the settings of the profile.",
    ),
    "erp_profile_name": marked(
        "Problems", "The profile needs a name of {most} characters at most."
    ),
    "erp_profile_exists": marked(
        "Problems", "There is a profile “{value}” already. Choose another name."
    ),
    "erp_profile_builtin": marked(
        "Problems", "“{value}” comes with the program; it can’t be changed or removed."
    ),
    "erp_profile_columns": marked(
        "Problems", "A profile needs at least one column and takes {most}."
    ),
    "erp_profile_header": marked("Problems", "The header of column {row} is too long."),
    "erp_profile_source": marked(
        "Problems", "Column “{column}”: “{value}” is nothing that a lead has."
    ),
    "erp_profile_reference": marked(
        "Problems",
        "No column carries our prospect number. Without it nobody can say which lead a customer "
        "number belongs to.",
    ),
    "erp_profile_lines": marked(
        "Problems", "Above the headers there is room for {most} lines. Take some out."
    ),
    "erp_profile_form": marked(
        "Problems", "Encoding, separator, date format or kind of file are none that can be written."
    ),
    "erp_profile_unreadable": marked(
        "Problems", "This is no profile of LeadDesk. Choose a file that it has written."
    ),
    "erp_template_empty": marked(
        "Problems", "The template has no row of headers. Choose the sheet that the ERP offers."
    ),
    "erp_message": marked("Problems", "The ERP says: “{value}”."),
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
