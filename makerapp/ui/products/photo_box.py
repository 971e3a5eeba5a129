"""The photo of a product or the picture of a note: choose, drop or remove it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPixmap
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from makerapp.services import pictures
from makerapp.ui.drop import dropped_files
from makerapp.ui.picture_choice import choose_picture
from makerapp.ui.refusals import guarded
from makerapp.ui.small_picture import PictureWarning
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import GhostButton, SecondaryButton
from makerapp.ui.widgets.thumbnail import Thumbnail

_SIDE = 72


class PhotoBox(QWidget):
    """``picture`` is the name of the kept picture, "" for none; it is kept with the data as soon as it is chosen.

    ``warning`` speaks of a picture too small for paper. It needs more room than the buttons under a picture have: its
    place is up to who shows the box, unless ``beside``.
    """

    changed = Signal()

    def __init__(self, picture: str, title: str, parent: QWidget | None = None, *, beside: bool = False) -> None:
        """``beside``: the buttons stand at the right of the picture, not under it."""
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.picture = picture
        self._title = title
        self.thumbnail = Thumbnail(title, None, _SIDE, self)
        self.choose_button = SecondaryButton("", "upload", self, small=True)
        self.remove_button = GhostButton(self.tr("Remove"), "", self, small=True, name=self.tr("Remove photo"))
        self.choose_button.clicked.connect(self._choose)
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
        for widget in (self.thumbnail, self.choose_button, self.remove_button):
            line.addWidget(widget, 0, across)
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
        path = pictures.picture_path(picture)
        self.thumbnail.set_picture(QPixmap(str(path)) if path else None, title)
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

    def use(self, file: Path) -> None:
        """Take a picture file."""
        kept = guarded(self.window(), lambda: pictures.keep(file))
        if kept is not None:
            name, is_small = kept
            self._small = name if is_small else ""
            self._take(name)
            if is_small:
                self.warning.tell_small(file)

    def _take(self, picture: str) -> None:
        self.show_picture(picture, self._title)
        self.changed.emit()

    def _choose(self) -> None:
        file = choose_picture(self, self.tr("Choose a photo"))
        if file is not None:
            self.use(file)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = dropped_files(event)
        if files:
            event.acceptProposedAction()
            self.use(files[0])
