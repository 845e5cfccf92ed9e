"""What can be said about the rows and cells of a list, and about a value that was typed."""

from __future__ import annotations

from leaddesk.ui.words import Marked, marked

SENTENCES: dict[str, Marked] = {
    "mapping_name_missing": marked(
        "Problems", "The matching of columns needs a name. Please type one."
    ),
    "mapping_name_taken": marked(
        "Problems", "“{value}” is the name of another matching already. Please take another one."
    ),
    "unknown_mapping": marked("Problems", "This matching of columns is not there any more."),
    "required_missing": marked(
        "Problems",
        "{field} is missing. A lead needs a company or the last name of a person.",
    ),
    "required_missing:contact.last_name": marked(
        "Problems",
        "The last name is missing. Please add it.",
    ),
    "contact_way_missing": marked(
        "Problems",
        "There is no phone, e-mail or address. The lead is taken over, but can’t be reached yet.",
    ),
    "text_too_long": marked(
        "Problems",
        "The text has {found} characters, there is room for {length}. Please shorten it.",
    ),
    "email_incomplete": marked(
        "Problems",
        "The e-mail address “{value}” is incomplete. Example: name@company.com",
    ),
    "email_second_ignored": marked(
        "Problems",
        "“{value}” holds several e-mail addresses. The first one is taken.",
    ),
    "phone_unreadable": marked(
        "Problems",
        "I can’t read “{value}” as a phone number. Please check it.",
    ),
    "phone_zero_missing": marked(
        "Problems",
        "The phone number “{value}” had lost its leading zero. It is taken as {proposed}.",
    ),
    "phone_plus_missing": marked(
        "Problems",
        "The phone number “{value}” had lost its plus sign. It is taken as {proposed}.",
    ),
    "phone_second_ignored": marked(
        "Problems",
        "“{value}” holds several phone numbers. {proposed} is taken.",
    ),
    "postal_code_short": marked(
        "Problems",
        "The postal code “{value}” had lost its leading zero. It is taken as {proposed}.",
    ),
    "country_told": marked(
        "Problems",
        "“{value}” stays a postal code of four digits: the phone number or web address speaks of "
        "{country}, which is taken as the country.",
    ),
    "postal_code_unreadable": marked(
        "Problems",
        "“{value}” doesn’t look like a postal code of this country. Please check postal code and "
        "country.",
    ),
    "country_unknown": marked(
        "Problems",
        "I don’t know the country “{value}”. Please give its name or two letters, for example "
        "Germany or DE.",
    ),
    "website_unreadable": marked(
        "Problems",
        "I can’t read “{value}” as a web address. Example: www.company.com",
    ),
    "vat_id_unreadable": marked(
        "Problems",
        "“{value}” doesn’t look like a VAT ID. Example: DE123456789",
    ),
    "choice_unknown": marked(
        "Problems",
        "“{value}” is not among the choices for “{field}”. Possible: {choices}.",
    ),
    "stage_unknown": marked("Problems", "I don’t know the stage “{value}”. Possible: {choices}."),
    "number_unreadable": marked(
        "Problems",
        "I can’t read “{value}” as a number. Example: 1,234.50",
    ),
    "date_unreadable": marked("Problems", "I can’t read “{value}” as a date. Example: 24 Nov 2025"),
    "touch_time_missing": marked(
        "Problems",
        "The row doesn’t say when it was. Fill in a date, or choose the column that has it.",
    ),
    "purchase_in_future": marked(
        "Problems", "The purchase lies in the future. Correct the date, or choose another column."
    ),
    "purchase_empty": marked(
        "Problems", "The row says neither a product, nor an order, nor an amount. Fill in one."
    ),
    "currency_unknown": marked(
        "Problems", "“{value}” is no currency. Give its three letters, for example EUR."
    ),
    "product_yes_no": marked("Problems", "“{value}” is neither yes nor no. Write yes or no."),
    "product_fit_unknown": marked(
        "Problems", "“{value}” is no fit. Write A, B or C, or leave the cell empty."
    ),
    "contacts_sheet_no_people": marked(
        "Problems", "The sheet “{value}” names no people. Choose one with a column of names."
    ),
    "contacts_sheet_no_key": marked(
        "Problems",
        "Nothing says which people on the sheet “{value}” belong to which company on “{sheet}”."
        " Both need a column with the same number or the company’s name.",
    ),
    "touch_kind_missing": marked(
        "Problems",
        "The row doesn’t say what happened. Choose the kind for rows that name none.",
    ),
    "touch_kind_unknown": marked(
        "Problems",
        "“{value}” is no known kind of touchpoint. Say what it means.",
    ),
    "touch_lead_missing": marked(
        "Problems",
        "The row names no lead: neither number nor e-mail, phone or company.",
    ),
    "date_ambiguous": marked(
        "Problems",
        "“{value}” is ambiguous. It is taken as {proposed}; if that is not meant, set the order "
        "of day and month for the column.",
    ),
    "owner_unknown": marked(
        "Problems",
        "Nobody here is called “{value}”. Choose an owner, or leave the field empty.",
    ),
    "segment_unknown": marked(
        "Problems",
        "There is no parameter “{unknown}”. Add it in the settings, or choose another.",
    ),
    "cell_error": marked(
        "Problems",
        "The cell holds an error of the spreadsheet instead of a value. Correct it there and read "
        "the file again.",
    ),
    "cell_error:formula": marked(
        "Problems",
        "The cell holds a formula whose result was not saved. Open the file in Excel, save it and "
        "read it again.",
    ),
    "cell_error:typed": marked(
        "Problems",
        "“{value}” is how a spreadsheet says that a value is missing. Type the value itself.",
    ),
    "amount_rounded": marked(
        "Problems",
        "“{value}” has fractions of a cent. {amount} can be kept.",
    ),
    "due_unreadable": marked(
        "Problems",
        "I can’t read “{value}” as a date. Try +3, mon, 1 Dec or w50.",
    ),
    "due_past": marked("Problems", "{date} is in the past. Next working day: {next_working_day}"),
    "rows_cut": marked(
        "Problems",
        "The sheet “{sheet}” is longer than can be read at once. It was read up to row {row}; "
        "split the file and read the rest as well.",
    ),
    "columns_cut": marked(
        "Problems",
        "The sheet “{sheet}” has more columns than can be read. The last ones are left out; "
        "delete those that you don’t need.",
    ),
    "stopped_after_empty_rows": marked(
        "Problems",
        "On the sheet “{sheet}” there are only empty rows from row {row} on, for a long way. "
        "Reading stopped there; if something follows, delete the empty rows.",
    ),
    "encoding_mixed": marked(
        "Problems",
        "Some characters of the file are stored in different ways. Please check umlauts such as "
        "ä, ö, ü in the preview.",
    ),
}
