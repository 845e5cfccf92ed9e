"""A product: whether it is new, what fit it means, and who knows about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.operations.offering import set_product
from leaddesk.queries.ansoff import ProductRow
from leaddesk.queries.users import UserRow
from leaddesk.rules.ansoff import Product
from leaddesk.rules.fields import FIT_PRODUCTS
from leaddesk.rules.product_lists import FAMILY, LONGEST, NUMBER
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.parts.dialogs import Dialog
from leaddesk.ui.parts.inputs import ComboBox, Field, LineEdit
from leaddesk.ui.words import translate
from leaddesk.ui.words.fields import choice_name
from leaddesk.ui.words.problems import problem_texts


class ProductDialog(Dialog):
    """`row` None: a new one. Closes when it is saved."""

    def __init__(
        self, desk: Desk, parent: QWidget | None, people: Sequence[UserRow], row: ProductRow | None
    ) -> None:
        title = translate("Offering", "Product") if row else translate("Offering", "New product")
        super().__init__(title, translate("Offering", "Save product"), parent)
        self._desk, self._row = desk, row
        self._build(people)
        if row is not None:
            self.name.setText(row.product.name)
            self.number.setText(row.product.number)
            self.family.setText(row.product.family)
            self.kind.choose(row.product.is_new)
            self.fit.choose(row.product.fit)
            self.specialist.choose(row.product.specialist_id or 0)
            self.active.setChecked(row.product.active)

    def _build(self, people: Sequence[UserRow]) -> None:
        self.name = LineEdit(translate("Offering", "Name"))
        self.number = LineEdit(translate("Offering", "Article number"))
        self.number.setMaxLength(LONGEST[NUMBER])
        self.family = LineEdit(translate("Offering", "Product group"))
        self.family.setMaxLength(LONGEST[FAMILY])
        self.kind = ComboBox(translate("Offering", "Kind"))
        self.kind.addItem(translate("Offering", "Existing product"), False)
        self.kind.addItem(translate("Offering", "New product"), True)
        self.fit = ComboBox(translate("Offering", "Fit"))
        self.fit.addItem(translate("Offering", "Not set"), "")
        for fit in FIT_PRODUCTS:
            self.fit.addItem(choice_name("lead.fit_product", fit), fit)
        self.specialist = ComboBox(translate("Offering", "Product specialist"))
        self.specialist.addItem(translate("Offering", "Nobody"), 0)
        for person in people:
            if person.active:
                self.specialist.addItem(person.name, person.user_id)
        self.active = QCheckBox(translate("Offering", "In use"))
        self.active.setChecked(True)
        self.bar = MessageBar()
        for part in (
            Field(translate("Offering", "Name, as it stands in the product interest"), self.name),
            Field(translate("Offering", "Article number"), self.number),
            Field(translate("Offering", "Product group"), self.family),
            Field(translate("Offering", "Kind"), self.kind),
            Field(translate("Offering", "Fit"), self.fit),
            Field(translate("Offering", "Product specialist"), self.specialist),
            self.active, self.bar,
        ):  # fmt: skip
            self.body.addWidget(part)

    def accept(self) -> None:
        product = Product(
            self.name.text(), bool(self.kind.currentData()), str(self.fit.currentData() or ""),
            self.specialist.currentData() or None, self.active.isChecked(),
            self.number.text(), self.family.text(),
        )  # fmt: skip
        product_id = self._row.product_id if self._row else None
        self._desk.run(set_product, product=product, product_id=product_id).done(
            lambda _: super(ProductDialog, self).accept()
        ).failed(self._on_failed)

    def _on_failed(self, failure: Failure) -> None:
        self.bar.show_message("danger", "\n".join(problem_texts(failure.problems)))
