"""What is said of a picture that has too few dots for paper."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from makerapp.ui.picture_keeping import Source, dots
from makerapp.ui.widgets.banner import Banner


class PictureWarning(Banner):
    """Hidden until there is something to say; the picture is used, unless another one is chosen."""

    def __init__(self, choose: Callable[[], object], parent: QWidget | None = None) -> None:
        """``choose`` asks for another picture."""
        super().__init__("warn", "", "", parent)
        self.use_button = self.add_button(self.tr("Use anyway"), self.hide)
        self.choose_button = self.add_button(self.tr("Choose another"), choose)
        self.hide()

    def tell_small(self, source: Source) -> None:
        """This picture was taken, but will look blurry."""
        size = dots(source)
        title = self.tr("This picture is too small ({width} × {height} dots).")
        self.tell(
            title.format(width=size.width(), height=size.height()),
            self.tr("On paper it will look blurry. Use one of 300 × 300 dots or more."),
            usable=True,
        )

    def tell(self, title: str, text: str, *, usable: bool) -> None:
        """What is wrong with a picture; one that can't be used at all only leaves to choose another."""
        self.use_button.setVisible(usable)
        self.set_words(title, text)
        self.show()
        self.speak()
