"""Who an order is for: one box to paste an address into, or its separate fields."""

from __future__ import annotations

from dataclasses import replace
from math import ceil

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from makerapp.countries import country_code
from makerapp.models.rows import ShipTo
from makerapp.services import address as addresses
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import LinkButton
from makerapp.ui.widgets.elided_label import PlainLabel, WrapLabel
from makerapp.ui.widgets.icon_label import IconLabel
from makerapp.ui.widgets.style_props import set_style

_BOX_HEIGHT = 5  # lines of text the box shows


class AddressBox(QWidget):
    """An address as one text and as fields, always the same address. ``changed`` is emitted on every key."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ship_to = addresses.split_address("")
        self._fields: dict[str, QLineEdit] = {}
        self._labels: list[PlainLabel] = []
        self._box = QPlainTextEdit(self)
        self._box.setAccessibleName(self.tr("Name and address of the buyer"))
        self._box.setTabChangesFocus(True)
        self._box.textChanged.connect(self._read_box)
        self._caption = PlainLabel(self.tr("Who is it for"), "label", self)
        self._caption.setBuddy(self._box)
        self._toggle = LinkButton(self.tr("Edit as separate fields"), "", self)
        self._toggle.clicked.connect(self._switch_and_focus)
        self._hint = WrapLabel("", "secondary", self)
        self._sign = IconLabel("triangle-alert", 16, "warn", self)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._box)
        self._pages.addWidget(self._make_fields())
        self._lay_out()
        self._tell()

    # --- what others ask ---------------------------------------------------------------------------------

    @property
    def ship_to(self) -> ShipTo:
        """The address as understood."""
        return self._ship_to

    def set_ship_to(self, ship_to: ShipTo) -> None:
        """Show an address."""
        self._ship_to = ship_to
        text = addresses.address_text(ship_to)
        # An address that would not come back the same from one text is shown in its fields from the start.
        if (addresses.split_address(text) != ship_to) is not self.has_fields and any(ship_to.lines()):
            self._switch()
        self._show()
        self.check()

    @property
    def has_fields(self) -> bool:
        """Whether the separate fields are shown."""
        return self._pages.currentIndex() == 1

    def check(self) -> str:
        """Say what is missing, in amber under the field it concerns; gives the sentence ("" when complete)."""
        address = self._ship_to
        if not any(address.lines()):
            problem = ""
        elif missing := addresses.address_problem(address):
            problem = self.tr("{missing} You can still save it.").format(missing=missing)
        else:
            problem = addresses.postcode_warning(address.postcode, address.country_code)
        self._tell(problem)
        return problem

    def show_missing(self, sentence: str) -> None:
        """Mark the address as what stops the order from being saved, and put the cursor there."""
        target: QLineEdit | QPlainTextEdit = self._fields["name"] if self.has_fields else self._box
        set_style(target, tone="danger")
        self._sign.set_icon("triangle-alert", "danger")
        self._sign.show()
        self._hint.set_tone("danger")
        self._hint.setText(sentence)
        target.setFocus()

    # --- building ----------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self._caption)
        head.addStretch(1)
        head.addWidget(self._toggle)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(THEME.metric("space2"))
        foot.addWidget(self._sign)
        foot.addWidget(self._hint, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(THEME.metric("space1"))
        column.addLayout(head)
        column.addWidget(self._pages)
        column.addLayout(foot)
        self._set_height()
        THEME.changed.connect(self._set_height)

    def _set_height(self) -> None:
        self._box.ensurePolished()
        # Not the whole numbers of QFontMetrics: they round down, and the last line would need a scroll bar.
        line = ceil(QFontMetricsF(self._box.font()).lineSpacing())
        box = _BOX_HEIGHT * line + 2 * THEME.metric("space3") + 6
        fields = 3 * (THEME.metric("control") + self._label_height() + 2) + 2 * THEME.metric("space2")
        self._pages.setFixedHeight(fields if self.has_fields else box)

    def _label_height(self) -> int:
        label = next(iter(self._labels))
        label.ensurePolished()
        return label.fontMetrics().height()

    def _make_fields(self) -> QWidget:
        page = QWidget(self)
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(THEME.metric("space2"))
        grid.setVerticalSpacing(1)
        places = (
            ("name", self.tr("Name"), 0, 0, 4), ("company", self.tr("Company, if any"), 0, 4, 4),
            ("line1", self.tr("Street and number"), 1, 0, 4), ("line2", self.tr("Flat, floor"), 1, 4, 2),
            ("line3", self.tr("Third line"), 1, 6, 2), ("city", self.tr("Town"), 2, 0, 3),
            ("state", self.tr("County or state"), 2, 3, 1), ("postcode", self.tr("Postcode"), 2, 4, 2),
            ("country", self.tr("Country"), 2, 6, 2),
        )  # fmt: skip
        for key, words, row, column, span in places:
            field = QLineEdit(page)
            field.setAccessibleName(words)
            field.setToolTip(words)
            field.setMaxLength(200)
            field.textEdited.connect(self._read_fields)
            field.editingFinished.connect(self.check)
            self._fields[key] = field
            # Above the field, so that it still says what is what once all is filled in.
            label = PlainLabel(words, "caption", page)
            self._labels.append(label)
            label.setBuddy(field)
            label.setContentsMargins(0, THEME.metric("space2") if row else 0, 0, 0)
            grid.addWidget(label, 2 * row, column, 1, span)
            grid.addWidget(field, 2 * row + 1, column, 1, span)
        for column in range(8):
            grid.setColumnStretch(column, 1)
        return page

    # --- one address, two faces --------------------------------------------------------------------------

    def _read_box(self) -> None:
        self._ship_to = addresses.split_address(self._box.toPlainText())
        self._tell()
        self.changed.emit()

    def _read_fields(self) -> None:
        written = {key: field.text().strip() for key, field in self._fields.items()}
        if written["country"] != self._ship_to.country:
            written["country_code"] = country_code(written["country"])
        self._ship_to = replace(self._ship_to, **written)
        self._tell()
        self.changed.emit()

    def _switch(self) -> None:
        to_fields = not self.has_fields
        self._pages.setCurrentIndex(1 if to_fields else 0)
        self._toggle.setText(self.tr("Edit as one text") if to_fields else self.tr("Edit as separate fields"))
        self._set_height()
        self._show()
        self.check()

    def _switch_and_focus(self) -> None:
        self._switch()
        (self._fields["name"] if self.has_fields else self._box).setFocus()

    def _show(self) -> None:
        blocker = QSignalBlocker(self._box)
        self._box.setPlainText(addresses.address_text(self._ship_to))
        blocker.unblock()
        for key, field in self._fields.items():
            field.setText(getattr(self._ship_to, key))
            field.setCursorPosition(0)

    def focusNextPrevChild(self, forward: bool) -> bool:
        self.check()
        return super().focusNextPrevChild(forward)

    # --- words -------------------------------------------------------------------------------------------

    def _tell(self, problem: str = "") -> None:
        set_style(self._box, tone=None)
        set_style(self._fields["name"], tone=None)
        self._sign.setVisible(bool(problem))
        self._hint.set_tone("warn" if problem else "")
        if problem:
            self._sign.set_icon("triangle-alert", "warn")
            self._hint.setText(problem)
        elif not any(self._ship_to.lines()):
            self._hint.setText(self.tr("Paste or type the whole address; the first line is the name."))
        else:
            self._hint.setText("" if self.has_fields else self._understood())

    def _understood(self) -> str:
        """How the pasted text was split, in the words of the fields."""
        address = self._ship_to
        street = ", ".join(part for part in (address.line1, address.line2, address.line3) if part)
        parts = (
            (self.tr("Name"), address.name),
            (self.tr("Company"), address.company),
            (self.tr("Street"), street),
            (self.tr("Town"), " ".join(part for part in (address.city, address.state) if part)),
            (self.tr("Postcode"), address.postcode),
            (self.tr("Country"), address.country),
        )
        return " · ".join(f"{word}: {value}" for word, value in parts if value)
