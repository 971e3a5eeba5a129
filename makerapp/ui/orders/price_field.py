"""A field for an amount of money, typed as people type it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from makerapp import money
from makerapp.ui.widgets.keep_size import keep_font
from makerapp.ui.widgets.style_props import set_style

_BLANKS = str.maketrans("", "", " \u00a0\u2009\u202f\t'’")


def parse_price(text: str, currency: str) -> int | None:
    """What was typed, in minor units of ``currency``; ``None`` for an empty field.

    Takes "£1,234.50", "1.234,50", "12,5", "12". The last of two kinds of separator is the decimal one; a lone
    one with three digits behind it groups thousands (where the currency has fewer decimals). Raises ValueError
    where it is not an amount, or less than nothing.
    """
    plain = text.translate(_BLANKS).upper()
    for sign in {money.symbol(currency).upper(), currency.upper()}:
        plain = plain.removeprefix(sign).removesuffix(sign)
    if not plain:
        return None
    amount = money.to_minor(_with_point(plain, money.minor_digits(currency)), currency)
    if amount < 0:
        raise ValueError(f"less than nothing: {text!r}")
    return amount


def _with_point(plain: str, digits: int) -> str:
    """The figure with "." as decimal point and no grouping."""
    comma, point = plain.rfind(","), plain.rfind(".")
    if comma >= 0 and point >= 0:
        grouping = "," if comma < point else "."
        return plain.replace(grouping, "").replace(",", ".")
    mark = max(comma, point)
    if mark < 0:
        return plain
    sign = plain[mark]
    groups = plain.count(sign) > 1 or (len(plain) - mark - 1 == 3 and digits < 3)
    return plain.replace(sign, "" if groups else ".")


class PriceField(QLineEdit):
    """An amount in minor units; ``changed`` is emitted while typing, a wrong figure is marked on leaving."""

    changed = Signal()

    def __init__(self, currency: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._currency = currency
        self._given: tuple[str, int | None] = ("", None)
        self.setAccessibleName(name)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        keep_font(self, "money")
        self.setMaxLength(20)
        self.setPlaceholderText(money.format_money(0, currency))
        self.textEdited.connect(lambda _text: self.changed.emit())
        self.editingFinished.connect(self._tidy)

    def set_currency(self, currency: str) -> None:
        """Take amounts of another currency from now on; the field is emptied."""
        self._currency = currency
        self.setPlaceholderText(money.format_money(0, currency))
        self.set_amount(None)

    @property
    def amount(self) -> int | None:
        """Minor units, ``None`` where empty or not an amount. What was given and not touched comes back as it was."""
        if self.text() == self._given[0]:
            return self._given[1]
        try:
            return parse_price(self.text(), self._currency)
        except ValueError:
            return None

    @property
    def is_wrong(self) -> bool:
        """Whether something stands here that is no amount."""
        if self.text() == self._given[0]:
            return False
        try:
            parse_price(self.text(), self._currency)
        except ValueError:
            return True
        return False

    def set_amount(self, amount: int | None) -> None:
        """Show an amount; ``None`` empties the field."""
        text = "" if amount is None else money.format_money(amount, self._currency)
        self._given = (text, amount)
        self.setText(text)
        self.mark()

    def mark(self) -> None:
        """Red edge and a sentence in the tooltip while the figure is wrong."""
        wrong = self.is_wrong
        set_style(self, tone="danger" if wrong else None)
        example = money.format_money(1250, self._currency)
        self.setToolTip(self.tr("Write an amount, like {example}").format(example=example) if wrong else "")

    def _tidy(self) -> None:
        if not self.is_wrong:
            self.set_amount(self.amount)
        self.mark()
