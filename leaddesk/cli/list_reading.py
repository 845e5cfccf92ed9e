"""How `import` reads its file: what was found out, what was said on the command line instead, and
what has to be said because nobody can tell it from the values."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from leaddesk.cli.call import Call, Exit, Stopped
from leaddesk.cli.import_options import DECIMALS, SEPARATORS
from leaddesk.exchange.child import read_in_child
from leaddesk.exchange.sheets import TextReading, Workbook
from leaddesk.rules.contact_sheets import join_contacts
from leaddesk.rules.list_plan import ListPlan, Question, plan_list, questions
from leaddesk.rules.mojibake import Broken, broken_cells, repaired_sheet
from leaddesk.rules.problem import Problem
from leaddesk.rules.table import best_sheet
from leaddesk.ui.words import translate
from leaddesk.ui.words.card_columns import worded
from leaddesk.ui.words.problems import problem_text


def read_list(call: Call, path: Path) -> Workbook:
    """The file as it was found to be, or as the options say."""
    options = call.options
    how = TextReading(options.encoding or "", SEPARATORS.get(options.separator or "", ""))
    book = read_in_child(path, how=how)
    if isinstance(book, Problem):
        raise Stopped(Exit.BAD_FILE, problem_text(book))
    if options.repair_text:
        book = replace(book, sheets=tuple(map(repaired_sheet, book.sheets)))
    return worded(book)


def planned(call: Call, book: Workbook) -> tuple[Workbook, ListPlan]:
    """The table of the sheet that was named, or of the likeliest; with the people of another sheet
    where one is named, the book then has one sheet more."""
    options = call.options
    header_row = book.header_row if options.header_row is None else options.header_row
    sheet, people = _sheet(book, options.sheet), _sheet(book, options.contacts_sheet)
    if sheet is None and people is not None and len(book.sheets) > 1:
        others = [place for place in range(len(book.sheets)) if place != people]
        sheet = others[best_sheet([book.sheets[place] for place in others])]
    plan = plan_list(
        book.sheets,
        sheet=sheet,
        header_row=header_row,
        last_row=options.last_row,
    )
    if isinstance(plan, Problem):
        raise Stopped(Exit.BAD_FILE, problem_text(plan))
    if people is not None:
        book, plan = _with_people(call, book, plan, people)
    decimal = DECIMALS.get(options.decimal or "", "")
    return book, plan.answered(dates=options.dates or "", decimal=decimal)


def _with_people(
    call: Call, book: Workbook, plan: ListPlan, place: int
) -> tuple[Workbook, ListPlan]:
    joined = join_contacts(book.sheets, plan, place)
    if isinstance(joined, Problem):
        raise Stopped(Exit.BAD_FILE, problem_text(joined))
    book = replace(book, sheets=(*book.sheets, joined))
    whole = plan_list(book.sheets, sheet=len(book.sheets) - 1)
    if isinstance(whole, Problem) or joined.joined is None:
        raise Stopped(Exit.BAD_FILE, problem_text(Problem("file_no_table")))
    text = translate("Cli", "Rows from {row} on are those of the sheet “{sheet}”.")
    call.say(text.format(row=joined.joined.first_row, sheet=joined.joined.sheet))
    if strange := joined.joined.rows - joined.joined.found:
        call.say(
            translate("Cli", "%n of them (names/name) no company of the other sheet.", n=strange)
        )
    return book, whole


def tell_broken(call: Call, book: Workbook, plan: ListPlan) -> None:
    """A word about texts that were read in a wrong encoding on their way: nobody asked to repair
    them, and now and then such characters are meant."""
    found = broken_cells(book.sheets[plan.sheet])
    if found.count:
        call.say(_broken_text(found))


def refuse_open(plan: ListPlan) -> None:
    """A date or number that can be read both ways is never guessed."""
    open_ones = questions(plan)
    if open_ones:
        lines = [question_text(question) for question in open_ones]
        lines.append(translate("Cli", "Nothing was imported."))
        raise Stopped(Exit.BAD_FILE, " ".join(lines))


def question_text(question: Question) -> str:
    """What has to be said, with the option that says it."""
    if question.about == "dates":
        text = translate(
            "Cli", "“{example}” in the column “{column}” can be read both ways. Please say the "
            "order of day and month: --dates dmy, mdy or ymd.",
        )  # fmt: skip
    else:
        text = translate(
            "Cli", "“{example}” in the column “{column}” can be read both ways. Please say the "
            "decimal sign: --decimal comma or point.",
        )  # fmt: skip
    return text.format(example=question.example, column=question.column)


def _broken_text(found: Broken) -> str:
    text = translate(
        "Cli", "%n cell(s) hold(s) wrongly read characters, such as “{before}” for “{after}”. "
        "--repair-text puts them right.", n=found.count,
    )  # fmt: skip
    return text.format(before=found.before[:60], after=found.after[:60])


def _sheet(book: Workbook, named: str | None) -> int | None:
    """The place of the sheet that was named, by name or counted from 1."""
    if named is None:
        return None
    names = [sheet.name for sheet in book.sheets]
    for place, name in enumerate(names):
        if name.casefold() == named.strip().casefold():
            return place
    if named.isdigit() and 1 <= int(named) <= len(names):
        return int(named) - 1
    text = translate("Cli", "There is no sheet “{sheet}”. The file has: {sheets}")
    raise Stopped(Exit.WRONG_CALL, text.format(sheet=named, sheets=", ".join(names)))
