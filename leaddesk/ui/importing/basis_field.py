"""On what legal basis the leads of a list are contacted: chosen, or expressly not known."""

from __future__ import annotations

from PySide6.QtCore import Signal

from leaddesk.rules.consent import GRANTING
from leaddesk.rules.consent_lists import BASIS
from leaddesk.rules.list_mapping import NO_BASIS, lacks_basis
from leaddesk.ui.importing.import_draft import LEADS, ImportDraft
from leaddesk.ui.parts.inputs import ComboBox, Field
from leaddesk.ui.words import translate
from leaddesk.ui.words.consent import basis_choice

_WIDEST = 320


class BasisField(Field):
    """`said` carries the choice: the key of a basis, NO_BASIS, or "" where a column says it."""

    said = Signal(str)

    def __init__(self) -> None:
        self.box = ComboBox(translate("ImportFile", "Legal basis"))
        super().__init__(
            translate("ImportFile", "Legal basis"), self.box,
            translate("ImportFile", "for calls, e-mails and letters"),
        )  # fmt: skip
        self.box.setMaximumWidth(_WIDEST)
        self.setMaximumWidth(_WIDEST)
        self.box.activated.connect(self._on_chosen)

    def show_draft(self, draft: ImportDraft | None) -> None:
        """What is said so far; asked of leads only."""
        plan = draft.plan if draft is not None else None
        self.setVisible(draft is not None and plan is not None and draft.holds == LEADS)
        if plan is None:
            return
        by_column = not lacks_basis(plan.columns.values(), {})
        self.box.clear()
        self.box.addItem(
            translate("ImportFile", "As the list says")
            if by_column
            else translate("ImportFile", "Please choose"),
            "",
        )
        for words, basis in basis_choices():
            self.box.addItem(words, basis)
        self.box.choose(plan.defaults.get(BASIS, ""))
        if not lacks_basis(plan.columns.values(), plan.defaults):
            self.show_problem("")

    def ask(self) -> None:
        """Nothing is said yet: it has to be."""
        self.show_problem(
            translate("ImportFile", "Choose the legal basis, or say that none is known.")
        )
        self.box.setFocus()

    def _on_chosen(self) -> None:
        self.show_problem("")
        self.said.emit(self.box.currentData())


def lacks_its_basis(draft: ImportDraft) -> bool:
    """Whether the legal basis of its leads is still to be said."""
    plan = draft.plan
    return (
        plan is not None
        and draft.holds == LEADS
        and lacks_basis(plan.columns.values(), plan.defaults)
    )


def still_asks(draft: ImportDraft) -> bool:
    """Whether the first step has a question that was not answered."""
    return draft.is_open() or lacks_its_basis(draft)


def basis_choices() -> list[tuple[str, str]]:
    """Each with its words, and that none is known."""
    found = [(basis_choice(basis), basis.value) for basis in GRANTING]
    return [*found, (basis_word(NO_BASIS), NO_BASIS)]


def basis_word(basis: str) -> str:
    """Of what is said for all rows."""
    if basis == NO_BASIS:
        return translate("ImportFile", "No legal basis known")
    return basis_choice(basis)
