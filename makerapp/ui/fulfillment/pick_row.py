"""One line of the order to put in the box: the whole row is the button."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from makerapp.models.rows import LineRow
from makerapp.ui.fulfillment.panel_parts import personal_words, picture_of, variant_words
from makerapp.ui.fulfillment.tick import Tick
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import IconButton
from makerapp.ui.widgets.chip import Tag
from makerapp.ui.widgets.elided_label import ElidedLabel, WrapLabel
from makerapp.ui.widgets.icon_label import IconText
from makerapp.ui.widgets.thumbnail import Thumbnail

LONG_PRESS_MS = 600
_FLASH_MS = 450
_LONGEST_TAG = 60


class PickRow(QAbstractButton):
    """Tap puts one piece in the box, long press or right click takes one out; Space, plus and minus do the same.

    ``counted`` gives how many pieces are to be in the box now. At the full number a tap changes nothing, so that a
    tap too many does no harm.
    """

    counted = Signal(int)
    # Metrics: the least height, and the side of the picture.
    HIGH = "pick_row"
    PICTURE = "thumb_pick"
    TITLE = "heading"

    def __init__(self, line: LineRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = line
        self._is_next = False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._took_out = False
        self._flash = QTimer(self)
        self._flash.setSingleShot(True)
        self._flash.setInterval(_FLASH_MS)
        self._flash.timeout.connect(self.update)
        self._long_press = QTimer(self)
        self._long_press.setSingleShot(True)
        self._long_press.setInterval(LONG_PRESS_MS)
        self._long_press.timeout.connect(self._pressed_long)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.less = IconButton("minus", self.tr("Take one out: {title}").format(title=line.title), self, small=True)
        self.less.clicked.connect(lambda: self._count(-1))
        self._tick = Tick(self)
        self._number = _Count(self)
        self._row = QHBoxLayout(self)
        self._lay_out()
        self.clicked.connect(self._tapped)
        THEME.changed.connect(self.update)
        self.show_line(line)

    def _lay_out(self) -> None:
        line = self.line
        column = QVBoxLayout()
        column.setSpacing(THEME.metric("line_gap"))
        column.addStretch(1)
        column.addLayout(self._title_row(line.title))
        where = " · ".join(part for part in (variant_words(line), shelf_words(line.shelf)) if part)
        if where:
            column.addWidget(_quiet(ElidedLabel(where, "secondary", self)))
        personal = self._personal_words()
        if personal:
            column.addLayout(self._personalization(personal))
        if line.packing_note:
            column.addSpacing(THEME.metric("line_gap"))
            note = IconText(note_icon(line.packing_note), line.packing_note, "secondary", "", self, wrap=True)
            column.addWidget(_quiet(note))
        column.addStretch(1)
        row = self._row
        side = THEME.metric("space4") + 2
        row.setContentsMargins(side, THEME.metric("space3"), side, THEME.metric("space3"))
        row.setSpacing(THEME.metric("space4"))
        row.addWidget(self._tick)
        row.addWidget(Thumbnail(line.title, picture_of(line), self.PICTURE, self))
        row.addLayout(column, 1)
        row.addWidget(self.less)
        row.addWidget(self._number)

    def _title_row(self, title: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(THEME.metric("space3") - 2)
        row.addWidget(_quiet(ElidedLabel(title, self.TITLE, self)))
        tag = self._title_tag()
        if tag is not None:
            row.addWidget(_quiet(tag))
            row.addStretch(1)
        return row

    def _title_tag(self) -> Tag | None:
        """What stands beside the title."""
        return None

    def _personal_words(self) -> str:
        """What stands on the piece, as the buyer wrote it."""
        return personal_words(self.line)

    def _personalization(self, text: str) -> QHBoxLayout:
        """In a tag where it is short; in full below each other where it is not: every letter is to be checked."""
        row = QHBoxLayout()
        row.setContentsMargins(0, THEME.metric("line_gap"), 0, 0)
        if len(text) <= _LONGEST_TAG and "\n" not in text:
            row.addWidget(_quiet(Tag(text, "pencil", "note", self)))
            row.addStretch(1)
        else:
            row.addWidget(_quiet(WrapLabel(text, "medium", self)), 1)
        return row

    # --- state -------------------------------------------------------------------------------------------

    @property
    def is_full(self) -> bool:
        """Everything of this line is in the box."""
        return self.line.packed >= self.line.to_send

    def show_line(self, line: LineRow) -> None:
        """Show the count as it stands."""
        self.line = line
        self._tick.set_on(self.is_full)
        self._number.set_count(min(line.packed, line.to_send), line.to_send)
        # Its room stays, or the number would jump when the first piece is ticked.
        policy = self.less.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.less.setSizePolicy(policy)
        self.less.setVisible(line.packed > 0)
        self._say_count()
        self.update()

    def _say_count(self) -> None:
        line = self.line
        self.setAccessibleName(
            self.tr("{title}, {packed} of {total} in the box").format(
                title=line.title, packed=line.packed, total=line.to_send
            )
        )
        self.setToolTip(self.tr("Click, Space or + puts one in the box; right click or − takes one out"))

    def set_next(self, is_next: bool) -> None:
        """Give it the accent border of the row to pack next."""
        if is_next != self._is_next:
            self._is_next = is_next
            self.update()

    @property
    def is_next(self) -> bool:
        return self._is_next

    def flash(self) -> None:
        """Light up once: this is the row that a scan has changed."""
        self._flash.start()
        self.update()

    def _count(self, by: int) -> None:
        wanted = max(0, min(self.line.to_send, self.line.packed + by))
        if wanted != self.line.packed:
            self.counted.emit(wanted)

    def _tapped(self) -> None:
        if self._took_out:
            self._took_out = False
        else:
            self._count(1)

    def _pressed_long(self) -> None:
        if self.isDown():
            self._took_out = True
            self._count(-1)

    # --- events ------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._took_out = False
        if event.button() is Qt.MouseButton.LeftButton:
            self._long_press.start()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._long_press.stop()
        super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is not QContextMenuEvent.Reason.Keyboard:
            self._count(-1)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Minus: -1, Qt.Key.Key_Backspace: -1}
        by = steps.get(Qt.Key(event.key()))
        plain = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        if by is not None and not plain:
            self._count(by)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        hint = self._row.totalSizeHint()
        return QSize(hint.width(), max(hint.height(), THEME.metric(self.HIGH)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._row.totalMinimumSize().width(), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2 if self._is_next else 1
        painter.setPen(QPen(THEME.color("accent" if self._is_next else "border"), width))
        fill = "hover" if self.underMouse() and not self.is_full else "surface"
        painter.setBrush(THEME.color("accent_tint2" if self._flash.isActive() else fill))
        half = width / 2
        radius = THEME.metric("radius_card") - half
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius)


class _Count(QWidget):
    """ "1 of 2": the first number large, green when all are in."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._count = (0, 0)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_count(self, packed: int, total: int) -> None:
        self._count = (packed, total)
        self.updateGeometry()
        self.update()

    def _words(self) -> tuple[str, str]:
        packed, total = self._count
        return str(packed), self.tr("of {total}").format(total=total)

    def sizeHint(self) -> QSize:
        _, rest = self._words()
        big = QFontMetricsF(THEME.font("number_row"))
        widest = big.horizontalAdvance("0" * len(str(self._count[1])))
        width = widest + THEME.metric("space1") + QFontMetricsF(THEME.font("strong")).horizontalAdvance(rest)
        return QSize(round(width + 1), round(big.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        number, rest = self._words()
        painter = QPainter(self)
        font = THEME.font("strong")
        width = QFontMetricsF(font).horizontalAdvance(rest)
        big = QFontMetricsF(THEME.font("number_row"))
        base = (self.height() + big.ascent() - big.descent()) / 2
        painter.setFont(font)
        painter.setPen(THEME.color("text2"))
        left = self.width() - width
        painter.drawText(QPointF(left, base), rest)
        painter.setFont(THEME.font("number_row"))
        packed, total = self._count
        painter.setPen(THEME.color("accent" if packed >= total else "text"))
        painter.drawText(QPointF(left - THEME.metric("space1") - big.horizontalAdvance(number), base), number)


def note_icon(note: str) -> str:
    """The sign that parcels bear for what a packing note asks: a glass for fragile, an umbrella for dry."""
    words = note.casefold()
    if any(word in words for word in ("dry", "damp", "wet", "moist")):
        return "umbrella"
    return "wine" if any(word in words for word in ("fragile", "glass", "break", "snap", "wrap")) else "package"


def _quiet(widget: QWidget) -> QWidget:
    widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return widget


def shelf_words(shelf: str) -> str:
    """A place on the shelf as people say it: "A2" is "Shelf A2", "Shelf A2" and "Kiln room" stay."""
    text = QCoreApplication.translate("pick_row", "Shelf {name}")
    return text.format(name=shelf) if shelf and len(shelf) <= 4 else shelf
