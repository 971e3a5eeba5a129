"""A compact form for the shipping address, opened inside Review."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from makerapp.countries import country_code
from makerapp.models.rows import ShipTo
from makerapp.services.address import address_problem, postcode_warning
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import SecondaryButton
from makerapp.ui.widgets.field import Field
from makerapp.ui.widgets.icon_label import IconText
from makerapp.ui.widgets.style_props import set_style

_LONGEST = 200
_EMPTY = ShipTo(*[""] * 10)


class AddressForm(QFrame):
    """``saved`` and ``cancelled``; the address as typed is ``ship_to``."""

    saved = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_style(self, kind="inset")
        self.order_id = 0
        self._before = _EMPTY
        self.fields: dict[str, QLineEdit] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(THEME.metric("space3"))
        grid.setVerticalSpacing(THEME.metric("space3"))
        for key, words, row, column, span, optional in self._places():
            edit = QLineEdit(self)
            edit.setMaxLength(_LONGEST)
            edit.textEdited.connect(self._check)
            edit.returnPressed.connect(self.saved)
            self.fields[key] = edit
            grid.addWidget(Field(words, edit, "", self, optional=optional), row, column, 1, span)
        for column in range(6):
            grid.setColumnStretch(column, 1)
        self.hint = IconText("triangle-alert", "", "secondary", "warn", self, wrap=True)
        cancel = SecondaryButton(self.tr("Leave it"), "", self)
        cancel.clicked.connect(lambda _checked=False: self.cancelled.emit())
        self.save = SecondaryButton(self.tr("Save address"), "check", self)
        self.save.clicked.connect(lambda _checked=False: self.saved.emit())
        foot = QHBoxLayout()
        foot.addWidget(self.hint, 1)
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.save)
        column_ = QVBoxLayout(self)
        side = THEME.metric("space4")
        column_.setContentsMargins(side, THEME.metric("space3"), side, THEME.metric("space3"))
        column_.setSpacing(THEME.metric("space3"))
        column_.addLayout(grid)
        column_.addLayout(foot)

    def _places(self) -> tuple[tuple[str, str, int, int, int, bool], ...]:
        return (
            ("name", self.tr("Name"), 0, 0, 3, False),
            ("company", self.tr("Company"), 0, 3, 3, True),
            ("line1", self.tr("Street and number"), 1, 0, 3, False),
            ("line2", self.tr("Flat, floor"), 1, 3, 3, True),
            ("city", self.tr("Town"), 2, 0, 2, False),
            ("state", self.tr("County or state"), 2, 2, 1, True),
            ("postcode", self.tr("Postcode"), 2, 3, 1, False),
            ("country", self.tr("Country"), 2, 4, 2, False),
        )

    def show_address(self, order_id: int, ship_to: ShipTo) -> None:
        """Fill the form with the address of an order."""
        self.order_id = order_id
        self._before = ship_to
        for key, edit in self.fields.items():
            edit.setText(getattr(ship_to, key))
        self._check()

    @property
    def ship_to(self) -> ShipTo:
        """The address as typed; a third street line the form does not show stays as it was."""
        typed = {key: " ".join(edit.text().split()) for key, edit in self.fields.items()}
        if typed["country"] != self._before.country:
            typed["country_code"] = country_code(typed["country"])
        return replace(self._before, **typed)

    def start(self) -> None:
        """Put the cursor into the first field a carrier would miss."""
        needed = ("name", "line1", "city", "postcode")
        key = next((key for key in needed if not self.fields[key].text().strip()), "name")
        self.fields[key].setFocus(Qt.FocusReason.OtherFocusReason)

    def _check(self) -> None:
        address = self.ship_to
        problem = address_problem(address) or postcode_warning(address.postcode, address.country_code)
        self.hint.set("triangle-alert", problem, "warn")
        self.hint.setVisible(bool(problem))
