"""The file as it was read: how, what is to say about it, its first rows. Each may be changed, and
what is shown follows at once; reading and looking for the table go on in other threads."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.exchange.sheets import Workbook
from leaddesk.ui.importing.file_preview import FilePreview, facts_text
from leaddesk.ui.importing.import_draft import LEADS, ImportDraft
from leaddesk.ui.importing.reading_fields import ReadingFields
from leaddesk.ui.importing.reading_jobs import (
    Planned,
    broken_text,
    plan_again,
    read_list,
    same_table,
)
from leaddesk.ui.importing.watch import Watch
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.parts.texts import ElidedLabel, Label
from leaddesk.ui.theme.tokens import SECONDARY, SECTION
from leaddesk.ui.words import translate
from leaddesk.ui.words.problems import problem_text


class ReadingView(QWidget):
    """`planned`: the table is another one now; `read_again` carries a new draft of the same file;
    `changed`: whether one may go on may be another thing now. What there is to say is in `bar`."""

    planned = Signal()
    read_again = Signal(object)
    changed = Signal()

    def __init__(self, desk: Desk, said: Sequence[QWidget], bar: MessageBar) -> None:
        """`said`: the fields of what is said of the list as a whole."""
        super().__init__()
        self.desk, self._bar = desk, bar
        self.draft: ImportDraft | None = None
        self.fields = ReadingFields(said)
        self._facts = ElidedLabel("", SECONDARY, "text2")
        self.preview = FilePreview()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.fields)
        layout.addWidget(self._facts)
        layout.addWidget(Label(translate("ImportFile", "The file as it stands"), SECTION))
        layout.addWidget(self.preview, 1)
        self.fields.table_changed.connect(self._on_table)
        self.fields.text_changed.connect(self._on_text)
        self.fields.answered.connect(self._on_answer)
        self.fields.kind_changed.connect(self._on_kind)

    def show_draft(self, draft: ImportDraft) -> None:
        self.draft = draft
        self.fields.show_book(draft)
        self.show_plan()

    def show_plan(self) -> None:
        """What hangs on where the table is, and on what its columns hold."""
        draft = self.draft
        if draft is None:
            return
        self.fields.show_plan(draft.plan, asks=draft.holds == LEADS)
        self._show_bar(draft)
        self._facts.setText(facts_text(draft))
        plan = draft.plan
        place = plan.sheet if plan is not None else self.fields.sheet.currentData() or 0
        self.preview.show_sheet(draft.book.sheets[place], plan)
        self.changed.emit()

    def _show_bar(self, draft: ImportDraft) -> None:
        """The most important of what there is to say about the file."""
        if draft.problem is not None:
            self._bar.show_message("warn", problem_text(draft.problem), closable=False)
        elif draft.as_read is not None:
            text = translate("ImportFile", "The wrongly read characters were put right.")
            as_before = translate("ImportFile", "As they were")
            self._bar.show_message("info", text, [(as_before, self._on_as_read)], closable=False)
        elif draft.broken.count:
            repair = translate("ImportFile", "Put right")
            self._bar.show_message("warn", broken_text(draft.broken), [(repair, self._on_repair)])
        elif (place := _offered(draft)) is not None:
            joined = draft.book.sheets[place].joined
            assert joined is not None
            text = translate(
                "ImportFile", "“{sheet}” names the people of the companies on “{main}”."
            )
            take = translate("ImportFile", "Read both")
            said = text.format(sheet=joined.sheet, main=draft.book.sheets[joined.companies].name)
            self._bar.show_message("info", said, [(take, lambda: self._on_joined(place))])
        elif draft.book.notes:
            self._bar.show_message("warn", problem_text(draft.book.notes[0]))
        else:
            self._bar.hide()

    def _on_table(self) -> None:
        if self.draft is not None and (how := self.fields.wanted_table(self.draft)):
            self._plan(self.draft.book, how)

    def _on_joined(self, place: int) -> None:
        self.fields.sheet.choose(place)
        self._on_table()

    def _on_kind(self) -> None:
        if self.draft is not None:
            self.draft.holds = str(self.fields.holds.currentData())
            self.show_plan()

    def _on_text(self) -> None:
        """The file once more, in another encoding or cut at another sign."""
        draft = self.draft
        if draft is not None:
            watch = Watch(self.desk, lambda done, total: None)
            self.desk.work(
                read_list, path=draft.path, today=self.desk.today(), watch=watch,
                how=self.fields.text_reading(),
            ).newest("import_read").done(
                lambda again: self._on_read_again(draft, again)
            ).failed(self._on_failed)  # fmt: skip

    def _on_read_again(self, before: ImportDraft, draft: ImportDraft) -> None:
        if before is self.draft:
            draft.known, draft.holds = before.known, before.holds
            if before.plan is not None and draft.plan is not None:
                draft.answer(before.plan.dates, before.plan.decimal)
            self.read_again.emit(draft)

    def _on_failed(self, failure: Failure) -> None:
        self._bar.show_message("danger", problem_text(failure.problems[0]))

    def _on_answer(self) -> None:
        draft, fields = self.draft, self.fields
        if draft is not None and draft.plan is not None:
            draft.answer(fields.dates.currentData() or "", fields.decimal.currentData() or "")
            self.show_plan()

    def _on_repair(self) -> None:
        if self.draft is not None:
            self._plan(self.draft.book, same_table(self.draft), repair=True)

    def _on_as_read(self) -> None:
        if self.draft is not None and self.draft.as_read is not None:
            self._plan(self.draft.as_read, same_table(self.draft))

    def _plan(self, book: Workbook, how: dict[str, int], *, repair: bool = False) -> None:
        """Find the table again; the old one stays until the answer is there."""
        draft = self.draft
        if draft is not None:
            self.desk.work(plan_again, book=book, how=how, repair=repair).newest(
                "import_plan"
            ).done(lambda planned: self._on_plan(draft, book, planned))

    def _on_plan(self, draft: ImportDraft, book: Workbook, planned: Planned) -> None:
        if draft is self.draft:
            if planned.book is not book:
                draft.as_read = book
            elif book is draft.as_read:
                draft.as_read = None
            draft.book, draft.broken = planned.book, planned.broken
            draft.take_plan(planned.plan)
            self.planned.emit()
            self.show_plan()


def _offered(draft: ImportDraft) -> int | None:
    """The sheet that is the chosen one with people of another; None if there is none."""
    sheets, plan = draft.book.sheets, draft.plan
    if plan is None or draft.holds != LEADS or sheets[plan.sheet].joined is not None:
        return None
    origins = ((place, sheet.joined) for place, sheet in enumerate(sheets))
    here = plan.sheet, sheets[plan.sheet].name
    return next(
        (place for place, of in origins if of and (of.companies == here[0] or of.sheet == here[1])),
        None,
    )  # fmt: skip
