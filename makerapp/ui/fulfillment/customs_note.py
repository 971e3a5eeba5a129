"""That a parcel needs a customs form, what of it has to be filled in by hand, and the way to print it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from makerapp.models.rows import OrderDetail
from makerapp.services import customs
from makerapp.services.paperwork.kinds import Kind
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import LinkButton
from makerapp.ui.widgets.elided_label import WrapLabel
from makerapp.ui.widgets.icon_label import IconLabel


class CustomsNote(QWidget):
    """Only for an order whose parcel crosses a customs border (``customs.needs_form``)."""

    def __init__(self, detail: OrderDetail, print_wanted: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        found = customs.declaration(detail)
        is_printed = any(each.document == Kind.CUSTOMS_FORM and each.on_paper for each in detail.prints)
        icon, tone = ("circle-check", "accent_text") if is_printed else ("file-text", "text2")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(THEME.metric("space3") - 2)
        row.addWidget(IconLabel(icon, 18, tone, self))
        column = QVBoxLayout()
        column.setSpacing(THEME.metric("line_gap") - 1)
        form = str(found.form or "")
        title = self.tr("Customs form {form} printed") if is_printed else self.tr("Needs a customs form {form}")
        self.title = WrapLabel(title.format(form=form), "strong", self)
        column.addWidget(self.title)
        gaps = "; ".join(found.missing)
        text = self.tr("To fill in by hand: {gaps}").format(gaps=gaps) if gaps else ""
        self.gaps = WrapLabel(text, "secondary", self)
        self.gaps.setVisible(bool(text))
        column.addWidget(self.gaps)
        row.addLayout(column, 1)
        self.link = LinkButton(self.tr("Print again…") if is_printed else self.tr("Print…"), "", self)
        self.link.setAccessibleName(self.tr("Print the customs form"))
        self.link.clicked.connect(lambda _checked=False: print_wanted())
        row.addWidget(self.link)
