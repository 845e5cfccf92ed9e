"""One's own profile: the columns of the ERP's template, each with what it is filled with,
what stands above them, and what would come of it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QStackedWidget, QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.exchange.child import read_in_child
from leaddesk.exchange.sheets import Workbook
from leaddesk.rules.erp.from_template import profile_of_template
from leaddesk.rules.erp.kept_profile import LONGEST_SHEET, profile_out, profile_problems
from leaddesk.rules.erp.profile import (
    DATE_FORMATS,
    Numbers,
    Part,
    Profile,
    Quoting,
    TextForm,
)
from leaddesk.rules.problem import Problem
from leaddesk.ui.hand_over.column_table import ColumnTable
from leaddesk.ui.hand_over.lines_above import LinesAbove
from leaddesk.ui.hand_over.profile_preview import ProfilePreviewView
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.dialogs import Dialog
from leaddesk.ui.parts.inputs import ComboBox, Field, LineEdit
from leaddesk.ui.parts.tabs import Tabs
from leaddesk.ui.parts.texts import ElidedLabel
from leaddesk.ui.theme.current import theme
from leaddesk.ui.words import marked, translate
from leaddesk.ui.words.erp import choice_name
from leaddesk.ui.words.problems import problem_texts

_WIDTH, _HEIGHT, _TABLE = 1000, 640, 320
_SEPARATOR_NAMES = {
    ";": marked("HandOver", "Semicolon"), ",": marked("HandOver", "Comma"),
    "\t": marked("HandOver", "Tab"), "|": marked("HandOver", "Bar |"),
}  # fmt: skip
_ENCODING_NAMES = {
    "utf-8-sig": "UTF-8 (BOM)", "utf-8": "UTF-8", "cp1252": "Windows-1252",
    "iso-8859-15": "ISO-8859-15",
}  # fmt: skip
_KIND_NAMES = {"xlsx": "Excel (.xlsx)", "csv": "Text (.csv)", "txt": "Text (.txt)"}
_DATE_NAMES = dict(
    zip(DATE_FORMATS, ("31.12.2026", "2026-12-31", "31122026", "12/31/2026"), strict=True)
)
_QUOTINGS = {
    Quoting.NEEDED: marked("HandOver", "Quotes where needed"),
    Quoting.ALL: marked("HandOver", "All in quotes"),
}


class ProfileEditor(Dialog):
    """`definition` is what is kept, once it is accepted."""

    def __init__(self, parent: QWidget | None, desk: Desk, profile: Profile | None) -> None:
        super().__init__(
            translate("HandOver", "Own profile"), translate("HandOver", "Save the profile"), parent
        )
        self._desk = desk
        self._profile = profile or Profile("own", ("xlsx",), (Part("Leads", ()),))
        self.definition: dict[str, Any] = {}
        self._build()
        self._show(self._profile)

    def _build(self) -> None:
        self.name = LineEdit(translate("HandOver", "Name of the profile"), self._profile.name)
        self.sheet = LineEdit(translate("HandOver", "Name of the sheet"))
        self.sheet.setMaxLength(LONGEST_SHEET)
        self.kind = _choice(translate("HandOver", "Kind of file"), _KIND_NAMES)
        self.encoding = _choice(translate("HandOver", "Encoding"), _ENCODING_NAMES)
        separators = {key: words.now() for key, words in _SEPARATOR_NAMES.items()}
        self.separator = _choice(translate("HandOver", "Separator"), separators)
        quotings = {key: words.now() for key, words in _QUOTINGS.items()}
        self.quoting = _choice(translate("HandOver", "Quotes"), quotings)
        self.dates = _choice(translate("HandOver", "Dates"), _DATE_NAMES)
        numbers = {number: choice_name("numbers", number) for number in Numbers}
        self.numbers = _choice(translate("HandOver", "Customer numbers"), numbers)
        self.headers = QCheckBox(translate("HandOver", "With a line of headers"))
        self.template = ElidedLabel("", color="text2")
        self.bar = MessageBar()
        first, second, third = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        load = Button(
            translate("HandOver", "Read a template …"), icon_name="download", clicked=self._choose
        )
        first.addWidget(load)
        first.addWidget(self.template, 1)
        first.addWidget(self.headers)
        for row, parts in (
            (second, (self.name, self.numbers, self.kind, self.sheet)),
            (third, (self.encoding, self.separator, self.quoting, self.dates)),
        ):
            row.setSpacing(12)
            for part in parts:
                row.addWidget(Field(part.accessibleName(), part), 1)
        for layout in (first, second, third):
            self.body.addLayout(layout)
        self._build_pages()
        self.body.addWidget(self.bar)
        self.kind.currentIndexChanged.connect(self._on_kind)
        self.resize(theme.px(_WIDTH), theme.px(_HEIGHT))

    def _build_pages(self) -> None:
        """Columns, lines above them, what comes of it."""
        self.columns, self.above = ColumnTable(), LinesAbove()
        self.preview = ProfilePreviewView(self._desk)
        self.tabs = Tabs(translate("HandOver", "Parts of the profile"))
        self.tabs.set_tabs([
            ("columns", translate("HandOver", "Columns"), ""),
            ("above", translate("HandOver", "Lines above"), ""),
            ("preview", translate("HandOver", "Preview"), ""),
        ])  # fmt: skip
        self.pages = QStackedWidget()
        self.pages.setMinimumHeight(theme.px(_TABLE))
        for page in (self.columns, self.above, self.preview):
            self.pages.addWidget(page)
        self.body.addWidget(self.tabs)
        self.body.addWidget(self.pages, 1)
        self.tabs.changed.connect(self._on_tab)

    def _on_tab(self, key: str) -> None:
        self.pages.setCurrentIndex(("columns", "above", "preview").index(key))
        if key == "preview":
            self.preview.show_profile(self.typed())

    def _show(self, profile: Profile) -> None:
        text, part = profile.text, profile.parts[0]
        self.kind.choose(profile.file_kinds[0])
        self.sheet.setText(part.name)
        self.encoding.choose(text.encoding)
        self.separator.choose(text.separator)
        self.quoting.choose(str(text.quoting))
        self.dates.choose(text.date_format)
        self.headers.setChecked(text.headers)
        self.numbers.choose(str(profile.numbers[0]))
        self.columns.show_columns(profile.columns)
        self.above.show_lines(part.above)
        self._on_kind()
        if self.tabs.current() == "preview":
            self.preview.show_profile(self.typed())

    def _on_kind(self) -> None:
        """A workbook has neither letters that it lacks nor separators, a text file no sheets."""
        workbook = self.kind.currentData() == "xlsx"
        for part in (self.encoding, self.separator, self.quoting, self.dates, self.headers):
            part.setEnabled(not workbook)
        self.sheet.setEnabled(workbook)
        if self.tabs.current() == "preview":
            self.preview.show_profile(self.typed())

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, translate("HandOver", "Template of the ERP"), ""
        )
        if chosen:
            self.read_template(Path(chosen))

    def read_template(self, path: Path) -> None:
        """The headers of the file, each with the field that it most likely means."""
        self.template.setText(translate("HandOver", "Reading {file} …").format(file=path.name))
        self._desk.work(read_in_child, path=path).done(partial(self._on_read, path)).failed(
            self._on_unread
        )

    def _on_read(self, path: Path, book: Workbook) -> None:
        self.template.setText(path.name)
        ending = path.suffix.lower().removeprefix(".")
        found = profile_of_template(book.sheets, ending)
        if isinstance(found, Problem):
            self._say(found)
            return
        self.bar.dismiss()
        self._profile = replace(found, key=self._profile.key)
        if not self.name.text().strip():
            self.name.setText(path.stem[:60])
        self._show(self._profile)

    def _on_unread(self, failure: Failure) -> None:
        self.template.setText("")
        self._say(failure.problems[0])

    def typed(self) -> Profile:
        """As it stands in the window."""
        kind = str(self.kind.currentData())
        part = replace(
            self._profile.parts[0], columns=self.columns.typed(), above=self.above.typed(),
            name=" ".join(self.sheet.text().split()) or "Leads",
        )  # fmt: skip
        text = TextForm(
            str(self.encoding.currentData()), str(self.separator.currentData()),
            Quoting(self.quoting.currentData()), str(self.dates.currentData()),
            self.headers.isChecked(),
        )  # fmt: skip
        return replace(
            self._profile, name=" ".join(self.name.text().split()), file_kinds=(kind,),
            parts=(part,), text=text, numbers=(Numbers(self.numbers.currentData()),),
        )  # fmt: skip

    def accept(self) -> None:
        profile = self.typed()
        problems = profile_problems(profile)
        if problems:
            self._say(*problems)
            return
        self.definition = profile_out(profile)
        super().accept()

    def _say(self, *problems: Problem) -> None:
        self.bar.show_message("danger", "\n".join(problem_texts(problems)))


def _choice(name: str, choices: Any) -> ComboBox:
    box = ComboBox(name)
    for key, words in choices.items():
        box.addItem(words, str(key))
    return box
