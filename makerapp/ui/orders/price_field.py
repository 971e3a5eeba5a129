"""A field for an amount of money, typed as people type it."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from makerapp import money
from makerapp.ui.widgets.keep_size import keep_font
from makerapp.ui.widgets.style_props import set_style

_BLANKS = str.maketrans("", "", " \u00a0\u2009\u202f\t'’")


def parse_price(text: str, currency: str) -> int | None:
    """What was typed, in minor units of ``currency``; ``None`` for an empty field.

    Takes "£1,234.50", "1.234,50", "12,5", "12". The last of two kinds of separator is the decimal one; a lone
    one with three digits behind it groups thousands (where the currency has fewer decimals, and but for "0.500").
    Raises ValueError where it is not an amount, or less than nothing.
    """
    plain = text.translate(_BLANKS).upper()
    # The code first: the sign R is also the end of ZAR.
    for sign in (currency.upper(), money.symbol(currency).upper()):
        plain = plain.removeprefix(sign).removesuffix(sign)
    if not plain:
        return None
    # Decimal would take "1E5" and figures of other scripts, too.
    if not re.fullmatch(r"[-+−]?[0-9.,]*", plain):
        raise ValueError(f"not an amount: {text!r}")
    sign = "-" if plain[0] in "-−" else ""
    amount = money.to_minor(sign + _with_point(plain.lstrip("-+−"), money.minor_digits(currency)), currency)
    if amount < 0:
        raise ValueError(f"less than nothing: {text!r}")
    return amount


# Thousands stand in threes; in India, all but the last three in twos: 1,00,000.
_IN_GROUPS = r"[1-9]\d{{0,2}}({sign}\d{{2,3}})*{sign}\d{{3}}"


def _with_point(plain: str, digits: int) -> str:
    """The figure with "." as decimal point and no grouping. Raises ValueError where its signs make no sense."""
    last = max(plain.rfind(","), plain.rfind("."))
    if last < 0:
        return plain
    sign, other = plain[last], "," if plain[last] == "." else "."
    if other in plain:
        if plain.count(sign) > 1 or not _are_groups(plain[:last], other):
            raise ValueError(f"not an amount: {plain!r}")
        plain, last = plain.replace(other, ""), last - plain.count(other)
    elif plain.count(sign) > 1 or digits < 3:
        if _are_groups(plain, sign):
            return plain.replace(sign, "")
        if plain.count(sign) > 1:
            raise ValueError(f"not an amount: {plain!r}")
    if len(plain[last + 1 :].rstrip("0")) > digits:
        # Rounded, it would be another amount than the one that was typed.
        raise ValueError(f"not an amount: {plain!r}")
    return plain.replace(sign, ".")


def _are_groups(figure: str, sign: str) -> bool:
    return re.fullmatch(_IN_GROUPS.format(sign=re.escape(sign)), figure) is not None


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
