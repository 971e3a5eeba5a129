"""The photo of the product in the panel: a press, a drop or Ctrl+V gives it another."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from makerapp.services import products
from makerapp.services.outcome import Outcome
from makerapp.ui import picture_keeping
from makerapp.ui.context import AppContext
from makerapp.ui.picture_choice import choose_picture
from makerapp.ui.picture_keeping import Source
from makerapp.ui.refusals import guarded
from makerapp.ui.theme import THEME, pixmap
from makerapp.ui.widgets.menu import Menu
from makerapp.ui.widgets.photos import PHOTOS
from makerapp.ui.widgets.thumbnail import photo_pixmap


class PhotoButton(QAbstractButton):
    """``picked`` carries a picture file or the bytes of one; ``removed`` asks for none."""

    picked = Signal(object)
    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = ""
        self._title = ""
        self._is_aimed_at = False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setToolTip(self.tr("Change the photo: choose, drop or paste one"))
        self.clicked.connect(lambda _checked=False: self._open_menu())
        PHOTOS.arrived.connect(self._photo_came)
        THEME.changed.connect(self.updateGeometry)

    def _photo_came(self, name: str) -> None:
        if name == self._picture:
            self.update()

    def show_photo(self, picture: str, title: str) -> None:
        """The kept picture of that name, ``""`` for the tile of the title."""
        self._picture, self._title = picture, title
        self.setAccessibleName(self.tr("Photo of {name}").format(name=title))
        self.update()

    def menu(self) -> Menu:
        """The ways to another photo."""
        menu = Menu(self)
        menu.setAccessibleName(self.accessibleName())
        menu.add(self.tr("Choose a photo…"), self._choose, "upload")
        paste = menu.add(self.tr("Paste photo"), self.paste, "clipboard-paste", keys="Ctrl+V")
        paste.setEnabled(picture_keeping.picture_on_clipboard() is not None)
        if self._picture:
            menu.addSeparator()
            menu.add(self.tr("Remove photo"), self.removed.emit, "trash-2")
        return menu

    def paste(self) -> bool:
        """Take the picture that was copied last; False where there is none."""
        source = picture_keeping.picture_on_clipboard()
        if source is not None:
            self.picked.emit(source)
        return source is not None

    def _open_menu(self) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + THEME.metric("space1"))))

    def _choose(self) -> None:
        file = choose_picture(self, self.tr("Choose a photo"))
        if file is not None:
            self.picked.emit(file)

    # --- dropping ----------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if picture_keeping.has_picture(event.mimeData()):
            event.acceptProposedAction()
            self._is_aimed_at = True
            self.update()
        else:
            # An orders file belongs to the window.
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._is_aimed_at = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        self._is_aimed_at = False
        source = picture_keeping.picture_in(event.mimeData())
        if source is not None:
            event.acceptProposedAction()
            self.picked.emit(source)
        self.update()

    # --- painting ----------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        side = THEME.metric("thumb_panel")
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        painter.drawPixmap(0, 0, photo_pixmap(self._picture, self._title, self.width(), ratio))
        if not (self.underMouse() or self.hasFocus() or self._is_aimed_at):
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = THEME.metric("icon_text")
        disc = size + THEME.metric("space1") + 2
        place = QRectF(self.width() - disc - 1, self.height() - disc - 1, disc, disc)
        painter.setPen(QPen(THEME.color("border_btn"), 1))
        painter.setBrush(THEME.color("surface"))
        painter.drawRoundedRect(place, THEME.metric("radius_small"), THEME.metric("radius_small"))
        at = place.center() - QRectF(0, 0, size, size).center()
        painter.drawPixmap(at, pixmap("pencil", size, "text", ratio))


def set_photo(context: AppContext, window: QWidget, product_id: int, source: Source | None) -> None:
    """Give a product this photo, ``None`` for none, and say so with Undo."""
    from makerapp.services import pictures

    def save(name: str, _is_small: bool = False) -> None:
        def do() -> Outcome:
            return products.set_picture(product_id, name)

        done = guarded(window, do)
        if done is not None and done.batch_id:
            context.show_toast(done)

    if source is None:
        save("")
    else:
        picture_keeping.keep_picture(window, source, pictures.PHOTO, save)
