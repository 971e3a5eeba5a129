"""The photo of a product or the picture of a note: choose, drop, paste or remove it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from makerapp.services import pictures
from makerapp.services.key_table import with_keys
from makerapp.ui import picture_keeping
from makerapp.ui.picture_choice import choose_picture
from makerapp.ui.picture_keeping import Source
from makerapp.ui.small_picture import PictureWarning
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.announce import announce
from makerapp.ui.widgets.buttons import GhostButton, IconButton, SecondaryButton
from makerapp.ui.widgets.thumbnail import Thumbnail
from makerapp.ui.widgets.within import within

_SIDE = 72


class PhotoBox(QWidget):
    """``picture`` is the name of the kept picture, "" for none; it is kept with the data as soon as it is chosen.

    ``warning`` speaks of a picture too small for paper. It needs more room than the buttons under a picture have: its
    place is up to who shows the box, unless ``beside``.
    """

    changed = Signal()

    def __init__(
        self,
        picture: str,
        title: str,
        parent: QWidget | None = None,
        *,
        beside: bool = False,
        side: int = pictures.LARGE,
    ) -> None:
        """``beside``: the buttons stand at the right of the picture, not under it. ``side``: pixels that are kept."""
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.picture = picture
        self._title = title
        self._pixels = side
        self.thumbnail = Thumbnail(title, None, _SIDE, self)
        self.choose_button = SecondaryButton("", "upload", self, small=True)
        self.paste_button = IconButton(
            "clipboard-paste", with_keys(self.tr("Paste a picture"), "Ctrl+V"), self, small=True
        )
        self.remove_button = GhostButton(self.tr("Remove"), "", self, small=True, name=self.tr("Remove photo"))
        self.choose_button.clicked.connect(self._choose)
        self.paste_button.clicked.connect(lambda _checked=False: self.paste())
        self.remove_button.clicked.connect(lambda: self._take(""))
        self.warning = PictureWarning(self._choose, self)
        self._small = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(THEME.metric("space2"))
        line = QBoxLayout(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        column.addLayout(line)
        line.setSpacing(THEME.metric("space3" if beside else "space1"))
        across = Qt.AlignmentFlag.AlignVCenter if beside else Qt.AlignmentFlag.AlignHCenter
        ways = QHBoxLayout()
        ways.setSpacing(THEME.metric("space1"))
        ways.addWidget(self.choose_button)
        ways.addWidget(self.paste_button)
        line.addWidget(self.thumbnail, 0, across)
        line.addLayout(ways)
        line.addWidget(self.remove_button, 0, across)
        if beside:
            line.addStretch(1)
            column.addWidget(self.warning)
            # The button that does the same is right above it.
            self.warning.choose_button.hide()
        self.show_picture(picture, title)

    def show_picture(self, picture: str, title: str) -> None:
        """Show another picture; without one a tile with the first letter of the title."""
        self.picture, self._title = picture, title
        if picture != self._small:
            self.warning.hide()
        self.thumbnail.set_picture(picture, title)
        self.choose_button.setText(self.tr("Change…") if picture else self.tr("Choose…"))
        self.choose_button.setAccessibleName(self.tr("Choose a photo"))
        policy = self.remove_button.sizePolicy()
        # Its room is kept while it is away, so that nothing jumps.
        policy.setRetainSizeWhenHidden(True)
        self.remove_button.setSizePolicy(policy)
        self.remove_button.setVisible(bool(picture))

    def set_title(self, title: str) -> None:
        """The tile without a picture bears the first letter of the title."""
        self.show_picture(self.picture, title)

    def use(self, source: Source) -> None:
        """Take a picture file, or the bytes of a picture."""

        def kept(name: str, is_small: bool) -> None:
            self._small = name if is_small else ""
            self._take(name)
            if is_small:
                self.warning.tell_small(source)

        picture_keeping.keep_picture(self, source, self._pixels, kept, self.choose_button)

    def paste(self) -> None:
        """Take the picture that was copied last."""
        source = picture_keeping.picture_on_clipboard()
        if source is not None:
            self.use(source)
            return
        self.warning.tell(picture_keeping.nothing_to_paste(), "", usable=False)
        announce(self, picture_keeping.nothing_to_paste())

    def serve(self, form: QWidget) -> None:
        """A picture dropped anywhere in ``form`` is the photo, and Ctrl+V means it where no words were copied."""
        form.setAcceptDrops(True)
        for each in (form, *within(form, QWidget)):
            if each is not self:
                each.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and picture_keeping.has_picture(event.mimeData()):
            event.acceptProposedAction()
            if event.type() is QEvent.Type.Drop:
                self.dropEvent(event)
            return True
        pasting = (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.matches(QKeySequence.StandardKey.Paste)
        )
        if pasting and picture_keeping.only_a_picture_was_copied():
            self.paste()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
            return
        super().keyPressEvent(event)

    def _take(self, picture: str) -> None:
        self.show_picture(picture, self._title)
        self.changed.emit()

    def _choose(self) -> None:
        file = choose_picture(self, self.tr("Choose a photo"))
        if file is not None:
            self.use(file)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if picture_keeping.has_picture(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        source = picture_keeping.picture_in(event.mimeData())
        if source is not None:
            event.acceptProposedAction()
            self.use(source)
