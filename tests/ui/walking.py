"""What the tests that walk every screen ask of each widget: its name, its words, its size, what is painted of it."""

from __future__ import annotations

from collections.abc import Iterator

from PIL import Image
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QPixmap
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from makerapp.ui.theme.tokens import contrast
from makerapp.ui.widgets.elided_label import ElidedLabel
from makerapp.ui.widgets.field import Field

FIELDS = (QLineEdit, QTextEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox)
CONTROLS = (QAbstractButton, *FIELDS, QAbstractItemView, QAbstractSlider)
# Finer than the screen, so that the thin lines of small letters show their whole color.
RATIO = 2.0


def is_part_of_another(widget: QWidget) -> bool:
    """Made by Qt inside of a control that is asked itself: the field of a box of choices, a scroll bar, the days."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QComboBox | QAbstractSpinBox | QLineEdit):
            return True
        if parent.inherits("QCalendarWidget"):
            return True
        parent = parent.parentWidget()
    return widget.inherits("QScrollBar") or isinstance(widget, QHeaderView)


def controls(front: QWidget) -> Iterator[QWidget]:
    """What can be pressed, typed into or chosen from, as far as it is shown."""
    for widget in front.findChildren(QWidget):
        if not widget.isVisible() or is_part_of_another(widget) or widget.window() is not front.window():
            continue
        takes_keys = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if isinstance(widget, CONTROLS) or (takes_keys and not isinstance(widget, QAbstractScrollArea)):
            yield widget


def told(widget: QWidget) -> str:
    """What a screen reader says of a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else widget.accessibleName()


def has_words_in_sight(field: QWidget, front: QWidget) -> bool:
    """Whether what a field is for can be read beside or in it."""
    if isinstance(field, QLineEdit | QTextEdit | QPlainTextEdit) and field.placeholderText():
        return True
    above: QWidget | None = field
    while above is not None:
        if isinstance(above, Field):
            return True
        above = above.parentWidget()
    name = told(field).casefold()
    for label in front.findChildren(QLabel):
        text = label.text().casefold().strip(" :…")
        if text and label.isVisible() and (text in name or name in text):
            return True
    # In a line of words, "after [30] days", or under the heading of its card.
    around = field.parentWidget()
    for _step in range(3):
        if around is None or around.isWindow():
            return False
        if any(label.isVisible() and label.text() for label in around.findChildren(QLabel)):
            return True
        around = around.parentWidget()
    return False


def target(widget: QWidget) -> QSize:
    """How large a finger or pointer finds it."""
    own = getattr(widget, "target_size", None)
    return own() if callable(own) else widget.size()


def named(widget: QWidget) -> str:
    """A widget in the words of a failing test."""
    text = getattr(widget, "text", None)
    words = told(widget) or (text() if callable(text) else "")
    return f"{type(widget).__name__} {words!r} in {type(widget.parentWidget()).__name__}"


def place_in(widget: QWidget, front: QWidget) -> QRect:
    """Where it is in the window, as far as scroll areas let it be seen."""
    rect = QRect(widget.mapTo(front, QPoint(0, 0)), widget.size()).intersected(front.rect())
    above = widget.parentWidget()
    while above is not None and above is not front:
        parent = above.parentWidget()
        if isinstance(parent, QAbstractScrollArea) and parent.viewport() is above:
            rect = rect.intersected(QRect(above.mapTo(front, QPoint(0, 0)), above.size()))
        above = parent
    return rect


# --- order of Tab --------------------------------------------------------------------------------------------


def stops(front: QWidget) -> list[QWidget]:
    """The widgets that Tab visits, in its order, from the first of the window."""
    # As a press of Tab does it, so that the order is that of the window as it stands now.
    front.focusNextPrevChild(True)
    found: list[QWidget] = []
    step = front.nextInFocusChain()
    while step is not None and step is not front:
        # For PySide it belongs to the one before by now (see makerapp/ui/widgets/reading_order.py): give it back.
        step.setParent(step.parentWidget())
        takes = bool(step.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if takes and step.isVisible() and step.isEnabled() and step.window() is front.window():
            found.append(step)
        step = step.nextInFocusChain()
    return [each for each in found if not is_part_of_another(each)]


def goes_back(first: QRect, then: QRect) -> bool:
    """Whether the second is read before the first: above it in the same column, or left of it in the same line."""
    is_above = then.bottom() <= first.top() and then.left() < first.right()
    middle = (then.top() + then.bottom()) // 2
    is_beside = first.top() <= middle <= first.bottom()
    return is_above or (is_beside and then.right() <= first.left())


# --- what is painted -----------------------------------------------------------------------------------------


class Picture:
    """A grab of a window, fine enough to see the colors of its letters."""

    def __init__(self, front: QWidget, ratio: float = RATIO) -> None:
        canvas = QPixmap(front.size() * ratio)
        canvas.setDevicePixelRatio(ratio)
        canvas.fill(Qt.GlobalColor.transparent)
        front.render(canvas)
        shown = canvas.toImage().convertToFormat(QImage.Format.Format_RGBX8888)
        self.ratio = ratio
        size = (shown.width(), shown.height())
        self.image = Image.frombuffer("RGBX", size, bytes(shown.constBits()), "raw", "RGBX", shown.bytesPerLine(), 1)
        self.image = self.image.convert("RGB")

    def best_contrast(self, rect: QRect, least_pixels: int = 5) -> float:
        """The greatest contrast of anything painted in ``rect`` with its ground, the color most seen there."""
        box = tuple(round(each * self.ratio) for each in (rect.left(), rect.top(), rect.right() + 1, rect.bottom() + 1))
        cut = self.image.crop(box)
        colors = cut.getcolors(cut.width * cut.height) or []
        if not colors:
            return 21.0
        ground = max(colors)[1]
        return max(
            (contrast(_hex(ground), _hex(color)) for count, color in colors if count >= least_pixels), default=21.0
        )

    def at(self, x: float, y: float) -> str:
        """The color of a point, in logical pixels."""
        right, bottom = self.image.width - 1, self.image.height - 1
        return _hex(self.image.getpixel((min(right, int(x * self.ratio)), min(bottom, int(y * self.ratio)))))


def _hex(color: tuple[int, ...]) -> str:
    return QColor(*color[:3]).name()


def words_in(front: QWidget) -> Iterator[tuple[QWidget, QRect]]:
    """Labels and buttons with words, and where they are seen whole."""
    for widget in front.findChildren(QWidget):
        if not isinstance(widget, QLabel | ElidedLabel | QAbstractButton) or not widget.isVisible():
            continue
        if widget.window() is not front.window() or is_part_of_another(widget):
            continue
        text = widget.text() if hasattr(widget, "text") else ""
        rect = place_in(widget, front)
        if text and rect.height() >= widget.height() and rect.width() >= min(widget.width(), 20):
            yield widget, rect
