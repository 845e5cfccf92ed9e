"""How the file is read, as it was found out: table, text, dates, numbers, each to be changed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leaddesk.exchange.encoding import ENCODINGS
from leaddesk.exchange.sheets import TextReading
from leaddesk.rules.column_readings import DATE_ORDERS, DECIMALS, SERIAL
from leaddesk.rules.list_plan import ListPlan, Question, found_decimals, found_orders, questions
from leaddesk.ui.importing.import_draft import LEADS, ImportDraft
from leaddesk.ui.importing.reading_jobs import same_table
from leaddesk.ui.parts.inputs import ComboBox, Field, LineEdit
from leaddesk.ui.theme.current import theme
from leaddesk.ui.words import Marked, marked, translate
from leaddesk.ui.words.list_kinds import KINDS

LAST_HEADER_ROW = 1000
LAST_ROW = 1_048_576
_NARROW = 110
_SEPARATORS: dict[str, Marked] = {
    ";": marked("ImportFile", "semicolon"),
    ",": marked("ImportFile", "comma"),
    "\t": marked("ImportFile", "tab"),
    "|": marked("ImportFile", "vertical bar"),
}
_ORDERS: dict[str, Marked] = {
    "dmy": marked("ImportFile", "day first: 31/12/25"),
    "mdy": marked("ImportFile", "month first: 12/31/25"),
    "ymd": marked("ImportFile", "year first: 25-12-31"),
    SERIAL: marked("ImportFile", "days since 1900"),
}
_SIGNS: dict[str, Marked] = {
    ",": marked("ImportFile", "comma: 1.234,5"),
    ".": marked("ImportFile", "point: 1,234.5"),
}
_ENCODINGS = {
    "utf-8": "UTF-8", "utf-16": "UTF-16", "cp1252": "Windows-1252", "iso-8859-15": "ISO-8859-15",
    "mac_roman": "Mac Roman", "cp850": "DOS (850)",
}  # fmt: skip


def order_words(order: str) -> str:
    """The order of dates, with an example."""
    return _ORDERS[order].now()


def decimal_words(sign: str) -> str:
    """The decimal sign, with an example."""
    return _SIGNS[sign].now()


class ReadingFields(QWidget):
    """`table_changed`: another sheet, header or last row; `text_changed`: the file has to be read
    again; `answered`: what can be read both ways; `kind_changed`: what the list holds."""

    table_changed = Signal()
    text_changed = Signal()
    answered = Signal()
    kind_changed = Signal()

    def __init__(self, said: Sequence[QWidget]) -> None:
        """`said` stands first: what is said of the list as a whole."""
        super().__init__()
        self._build(said)
        self._wire()

    def _build(self, said: Sequence[QWidget]) -> None:
        self.holds = ComboBox(translate("ImportFile", "The list holds"))
        self.holds.addItem(translate("ImportFile", "Leads"), LEADS)
        for kind, words in KINDS.items():
            self.holds.addItem(words.now(), kind)
        self.sheet = ComboBox(translate("ImportFile", "Sheet"))
        self.sheet.setMaximumWidth(220)
        self.header = _row_number(0, LAST_HEADER_ROW)
        self.last = _row_number(1, LAST_ROW)
        self.encoding, self.separator = ComboBox(""), ComboBox("")
        self.dates, self.decimal = ComboBox(""), ComboBox("")
        hint = translate("ImportFile", "0: the list has none")
        self._sheet_field = Field(translate("ImportFile", "Sheet"), self.sheet)
        self._encoding = Field(translate("ImportFile", "Encoding"), self.encoding)
        self._separator = Field(translate("ImportFile", "Separator"), self.separator)
        self._dates = Field(translate("ImportFile", "Dates"), self.dates)
        self._decimal = Field(translate("ImportFile", "Decimal sign"), self.decimal)
        header = Field(translate("ImportFile", "Header in row"), self.header, hint)
        self._header_field = header
        holds = Field(translate("ImportFile", "The list holds"), self.holds)
        last = self._last_field = Field(translate("ImportFile", "Last row"), self.last)
        table = (self._sheet_field, header, last)
        text = (self._encoding, self._separator, self._dates, self._decimal)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(_in_a_row((*said, holds)))
        layout.addWidget(_in_a_row((*table, *text)))
        for part in (self._sheet_field, *text):  # no list has all of them: no room is kept
            part.hide()

    def _wire(self) -> None:
        self.holds.activated.connect(self.kind_changed)
        self.sheet.activated.connect(self.table_changed)
        self.header.editingFinished.connect(self.table_changed)
        self.last.editingFinished.connect(self.table_changed)
        for box in (self.encoding, self.separator):
            box.activated.connect(self.text_changed)
        for box in (self.dates, self.decimal):
            box.activated.connect(self.answered)
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        """The hint below it, and a line, would ask for more room than they need."""
        self._header_field.setMaximumWidth(theme.px(_NARROW + 40))
        self._last_field.setMaximumWidth(theme.px(_NARROW))

    def show_book(self, draft: ImportDraft) -> None:
        """What does not hang on the sheet: done once for a file."""
        self.holds.choose(draft.holds)
        self.sheet.clear()
        for place, sheet in enumerate(draft.book.sheets):
            self.sheet.addItem(sheet.name, place)
        self._sheet_field.setVisible(len(draft.book.sheets) > 1)
        book = draft.book
        encodings = {name: _ENCODINGS[name] for name in ENCODINGS}
        found = book.encoding.removesuffix("-sig")
        encodings.setdefault(found, found.upper())
        _fill(self.encoding, encodings, found)
        separators = {sign: words.now() for sign, words in _SEPARATORS.items()}
        separators.setdefault(book.separator, book.separator)  # a "sep=" line may name any sign
        _fill(self.separator, separators, book.separator)
        self._encoding.setVisible(bool(book.separator))
        self._separator.setVisible(bool(book.separator))

    def show_plan(self, plan: ListPlan | None, *, asks: bool = True) -> None:
        """Where the table is, and how its dates and numbers are read; what is open is asked for,
        unless a later step does."""
        if plan is not None:
            self.sheet.choose(plan.sheet)
            self.header.setText(str(plan.table.header_row))
            self.last.setText(str(plan.table.last_data_row))
        asked = {question.about: question for question in questions(plan)} if plan and asks else {}
        orders, decimals = (found_orders(plan), found_decimals(plan)) if plan else ([], [])
        answer = plan.dates if plan else ""
        possible = {order: _ORDERS[order].now() for order in DATE_ORDERS}
        _show_found(self._dates, possible, [_ORDERS[o].now() for o in orders], asked.get("dates"))
        self._dates.setVisible(bool(orders or answer or "dates" in asked))
        # What the values prove is shown; nobody can say otherwise.
        assumed = plan is not None and any(reading.assumed for reading in plan.readings)
        self.dates.setEnabled(bool(answer or "dates" in asked or assumed))
        self.dates.choose(answer)
        signs = {sign: _SIGNS[sign].now() for sign in DECIMALS}
        found = [_SIGNS[sign].now() for sign in decimals]
        _show_found(self._decimal, signs, found, asked.get("decimal"))
        answer = plan.decimal if plan else ""
        self._decimal.setVisible(bool(decimals or answer or "decimal" in asked))
        self.decimal.setEnabled(bool(answer or "decimal" in asked))
        self.decimal.choose(answer)

    def first_open(self) -> QWidget | None:
        """The field that waits for an answer."""
        return next((b for b in (self.dates, self.decimal) if b.property("invalid")), None)

    def wanted_table(self, draft: ImportDraft) -> dict[str, int]:
        """Another sheet, header or last row; a header that is pointed at is one row high. {} if
        it is the table that is shown."""
        sheet = self.sheet.currentData() or 0
        row, last = int(self.header.text() or 0), int(self.last.text() or 0)
        if draft.plan is not None and draft.plan.sheet != sheet:
            return {"sheet": sheet}
        table = draft.plan.table if draft.plan is not None else None
        if table is None or table.header_row != row:
            return {"sheet": sheet, "header_row": row, "header_rows": 1}
        if table.last_data_row == last:
            return {}
        return {**same_table(draft), "last_row": last}

    def text_reading(self) -> TextReading:
        return TextReading(self.encoding.currentData() or "", self.separator.currentData() or "")


def _row_number(least: int, most: int) -> LineEdit:
    line = LineEdit("")
    line.setValidator(QIntValidator(least, most, line))
    line.setMaximumWidth(_NARROW)
    return line


def _in_a_row(parts: Sequence[QWidget]) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(16)
    for part in parts:
        layout.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
    layout.addStretch()
    return row


def _fill(box: ComboBox, entries: dict[str, str], chosen: str) -> None:
    box.clear()
    for data, words in entries.items():
        if data:
            box.addItem(words, data)
    box.choose(chosen)


def _show_found(
    field: Field, possible: dict[str, str], found: list[str], asked: Question | None
) -> None:
    """The choice, with what was found as its first entry; what is open asks for an answer."""
    box = field.field
    assert isinstance(box, ComboBox)
    box.clear()
    first = translate("ImportFile", "Please choose") if asked else ", ".join(found)
    if first:
        box.addItem(first, "")
    for data, words in possible.items():
        if words not in found:
            box.addItem(words, data)
    text = translate("ImportFile", "“{example}” can be read both ways.")
    field.show_problem(text.format(example=asked.example) if asked else "")
