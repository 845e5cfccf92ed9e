"""What can be said about files: those that are read, and those that are written."""

from __future__ import annotations

from leaddesk.ui.words import Marked, marked

SENTENCES: dict[str, Marked] = {
    "file_missing": marked(
        "Problems",
        "“{value}” is not there any more. Check the folder and the name.",
    ),
    "mail_unreadable": marked(
        "Problems",
        "“{value}” is no e-mail that can be read. Save the e-mail from your mail program as .eml or"
        " .msg once more.",
    ),
    "template_unnamed": marked(
        "Problems", "A template needs a name, of at most 80 characters. Enter one."
    ),
    "template_twice": marked(
        "Problems", "There are two templates “{value}”. Name one differently."
    ),
    "template_too_long": marked(
        "Problems", "The template “{value}” has more than 20,000 characters. Shorten it."
    ),
    "template_place": marked(
        "Problems",
        "“{value}” in the template “{name}” stands for nothing. Choose one of the places"
        " below the text.",
    ),
    "mail_known": marked("Problems", "The lead has this e-mail already: nothing was changed."),
    "file_empty": marked("Problems", "“{value}” is empty. Choose another file."),
    "file_not_readable": marked(
        "Problems",
        "“{value}” can’t be opened. Check whether you may read the file and whether another "
        "program keeps it locked.",
    ),
    "file_damaged": marked(
        "Problems",
        "“{value}” is damaged and can’t be read. Open it in Excel, save it as a new workbook "
        "(.xlsx) and try that one.",
    ),
    "file_encrypted": marked(
        "Problems",
        "“{value}” is protected by a password. Open it in Excel, remove the password and save it.",
    ),
    "file_dlp": marked(
        "Problems",
        "“{value}” is encrypted by your company’s document protection. Ask your IT for an "
        "unprotected copy.",
    ),
    "file_web_page": marked(
        "Problems",
        "“{value}” is a web page, even if its name says otherwise. Open it in Excel and save it "
        "as a workbook (.xlsx).",
    ),
    "file_too_large": marked(
        "Problems",
        "“{value}” is too large to be read. Split the file, or keep only the sheet with the leads.",
    ),
    "file_no_table": marked(
        "Problems",
        "In “{value}” there is no table with headers and rows. Choose another file or sheet.",
    ),
    "file_no_table:sheet": marked(
        "Problems",
        "On the sheet “{sheet}” there is no table with headers and rows. Choose another sheet or "
        "header row.",
    ),
    "file_no_table:nothing": marked(
        "Problems",
        "The file holds no table with headers and rows. Choose another file.",
    ),
    "file_kind_unsupported": marked(
        "Problems",
        "“{value}” is no list that can be read here. Possible: .xlsx, .xls, .xlsb, .ods, .csv "
        "and .vcf.",
    ),
    "file_kind_unsupported:folder": marked(
        "Problems",
        "“{value}” is a folder. Choose a file in it.",
    ),
    "file_kind_unsupported:pdf": marked(
        "Problems",
        "“{value}” is a PDF. Ask for the list as an Excel file, or save it as one.",
    ),
    "file_kind_unsupported:rtf": marked(
        "Problems",
        "“{value}” is a text document. Copy the table into Excel and save it as a workbook "
        "(.xlsx).",
    ),
    "file_kind_unsupported:document": marked(
        "Problems",
        "“{value}” is a document or presentation. Copy the table into Excel and save it as a "
        "workbook (.xlsx).",
    ),
    "file_kind_unsupported:image": marked(
        "Problems",
        "“{value}” is a picture. Lists can be read as .xlsx, .xls, .xlsb, .ods, .csv and .vcf.",
    ),
    "file_kind_unsupported:zip": marked(
        "Problems",
        "“{value}” is an archive of files. Unpack it and choose the list in it.",
    ),
    "file_kind_unsupported:gz": marked(
        "Problems",
        "“{value}” is a packed file. Unpack it and choose the list in it.",
    ),
    "file_kind_unsupported:7z": marked(
        "Problems",
        "“{value}” is a 7-Zip archive. Unpack it and choose the list in it.",
    ),
    "file_kind_unsupported:rar": marked(
        "Problems",
        "“{value}” is a RAR archive. Unpack it and choose the list in it.",
    ),
    "file_kind_unsupported:database": marked(
        "Problems",
        "“{value}” is a database. Export the list from it as an Excel or CSV file.",
    ),
    "file_kind_unsupported:program": marked(
        "Problems",
        "“{value}” is a program, not a list. It was not opened.",
    ),
    "file_kind_unsupported:slk": marked(
        "Problems",
        "“{value}” is a list in the old SYLK format. Open it in Excel and save it as a workbook "
        "(.xlsx).",
    ),
    "file_kind_unsupported:xls4": marked(
        "Problems",
        "“{value}” comes from a very old Excel. Open it in Excel and save it as a workbook "
        "(.xlsx).",
    ),
    "file_kind_unsupported:xml": marked(
        "Problems",
        "“{value}” is an XML file. Export the list as an Excel or CSV file.",
    ),
    "file_kind_unsupported:numbers": marked(
        "Problems",
        "“{value}” comes from Apple Numbers. Export it there as an Excel file.",
    ),
    "file_kind_unsupported:msg": marked(
        "Problems",
        "“{value}” is an Outlook message. Save the list that is attached to it and choose that "
        "file.",
    ),
    "file_kind_unsupported:ics": marked(
        "Problems",
        "“{value}” is a calendar. Leads can be read from .xlsx, .xls, .xlsb, .ods, .csv and .vcf.",
    ),
    "file_kind_unsupported:binary": marked(
        "Problems",
        "“{value}” is neither a workbook nor a text list. Possible: .xlsx, .xls, .xlsb, .ods, "
        ".csv and .vcf.",
    ),
    "reader_timeout": marked(
        "Problems",
        "Reading “{value}” took too long and was stopped. Nothing was imported. Keep only the "
        "sheet with the leads and try again.",
    ),
    "reader_memory": marked(
        "Problems",
        "“{value}” needs more memory than is allowed for reading. Nothing was imported. Keep only "
        "the sheet with the leads and try again.",
    ),
    "reader_crashed": marked(
        "Problems",
        "“{value}” could not be read to its end. Nothing was imported. Open it in Excel, save it "
        "as a new workbook (.xlsx) and try that one.",
    ),
    "file_open_elsewhere": marked(
        "Problems",
        "“{value}” is open in another program such as Excel. Close it there and write it again.",
    ),
    "file_not_written": marked(
        "Problems",
        "“{value}” could not be written. Choose another name or folder.",
    ),
    "file_kind_not_written": marked(
        "Problems",
        "“{value}” can’t be written as this kind of file. Possible: {kinds}.",
    ),
    "file_gone": marked(
        "Problems",
        "“{value}” was written, but is not there any more. Please create the file again.",
    ),
    "folder_missing": marked("Problems", "The folder {value} does not exist. Choose another one."),
    "folder_not_writable": marked(
        "Problems",
        "You may not write into the folder {value}. Choose another one.",
    ),
    "disk_full": marked(
        "Problems",
        "There is no room left at {path}. Nothing is lost; free some space and try again.",
    ),
    "list_too_long_for_paper": marked(
        "Problems",
        "A PDF holds at most {most} leads. Filter the list, or export it as an Excel workbook.",
    ),
    "list_too_long": marked(
        "Problems",
        "A sheet takes {most} rows at most. Narrow down the list or write a CSV file.",
    ),
    "cell_too_long": marked(
        "Problems",
        "The text has {length} characters, a cell takes {most}. Shorten it or write a CSV file.",
    ),
}
