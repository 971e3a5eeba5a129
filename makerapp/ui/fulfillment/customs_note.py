"""That a parcel needs a customs form, what of it has to be filled in by hand, and the way to print it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from makerapp.models.rows import OrderDetail, PrintRow
from makerapp.services import customs
from makerapp.services.paperwork.papers import customs_form
from makerapp.shipping.customs import WITH_OWN_PAPERS
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import LinkButton
from makerapp.ui.widgets.elided_label import WrapLabel
from makerapp.ui.widgets.icon_label import IconLabel


class CustomsNote(QWidget):
    """Only for an order whose parcel crosses a customs border (``customs.needs_form``)."""

    def __init__(
        self,
        detail: OrderDetail,
        carrier: Callable[[], str],
        print_wanted: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        """``carrier`` tells who takes the parcel as it is chosen now."""
        super().__init__(parent)
        self._carrier = carrier
        found = customs.declaration(detail)
        self._missing = "; ".join(found.missing)
        newest = customs_form.newest_true(detail)
        icon, tone = ("circle-check", "accent_text") if newest else ("file-text", "text2")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(THEME.metric("space3") - 2)
        row.addWidget(IconLabel(icon, 18, tone, self))
        column = QVBoxLayout()
        column.setSpacing(THEME.metric("line_gap") - 1)
        self.title = WrapLabel(self._title(newest).format(form=str(found.form or "")), "strong", self)
        column.addWidget(self.title)
        self.gaps = WrapLabel("", "secondary", self)
        column.addWidget(self.gaps)
        row.addLayout(column, 1)
        self.link = LinkButton(self.tr("Print again…") if newest else self.tr("Print…"), "", self)
        self.link.setAccessibleName(self.tr("Print the customs form"))
        self.link.clicked.connect(lambda _checked=False: print_wanted())
        row.addWidget(self.link)
        self.show_carrier()

    def _title(self, newest: PrintRow | None) -> str:
        """What there is of the form; a print whose end nobody knows is not called printed."""
        if newest is None:
            return self.tr("Needs a customs form {form}")
        if newest.outcome == "saved":
            return self.tr("Customs form {form} saved as PDF")
        # Of a print that failed or was stopped, this page came out.
        if newest.outcome in ("printed", "failed", "stopped"):
            return self.tr("Customs form {form} printed")
        return self.tr("Customs form {form} sent to the printer")

    @Slot()
    def show_carrier(self) -> None:
        """Another carrier may have been chosen: say whose form this is, or what of it is left to fill in."""
        text = self.tr("To fill in by hand: {gaps}").format(gaps=self._missing) if self._missing else ""
        carrier = self._carrier()
        if carrier in WITH_OWN_PAPERS:
            text = self.tr("This form is the post’s. {carrier} makes customs papers of its own.").format(
                carrier=carrier
            )
        self.gaps.setText(text)
        self.gaps.setVisible(bool(text))
